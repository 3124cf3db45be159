/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** `value` as an object; one without fields where it is none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** `value` as a text that says something; null for anything else. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The object that `text` is as JSON; null where it is none. */
export function parseObject(text: string): Fields | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null && !Array.isArray(read) ? (read as Fields) : null;
  } catch {
    return null;
  }
}

/** Forms say "true", JSON says true. */
const isTrue = (value: unknown): boolean => value === true || value === "true";

/** An event as Slack wraps it. */
export interface SlackEvent {
  readonly id: string;
  readonly type: string;
  readonly workspace: string;
  /** Done by somebody of another company, in a shared channel. */
  readonly stranger: boolean;
  readonly event: Fields;
}

/**
 * The event in an `event_callback`; null where it lacks what every event has. Its workspace is the one that the app was authorized
 * for: in a shared channel `team_id` may name another company.
 */
export function readEvent(body: Fields): SlackEvent | null {
  const authorization = fieldsOf(listOf(body.authorizations)[0]);
  const team = textOf(authorization.team_id) ?? textOf(body.team_id);
  const enterprise = textOf(authorization.enterprise_id) ?? textOf(body.enterprise_id);
  const wide = isTrue(authorization.is_enterprise_install ?? body.is_enterprise_install);
  const workspace = wide ? enterprise : (team ?? enterprise);
  const event = fieldsOf(body.event);
  const id = textOf(body.event_id);
  const type = textOf(event.type);
  if (id === null || type === null || workspace === null) return null;
  const home = textOf(event.user_team);
  const stranger = home !== null && !wide && home !== team && home !== enterprise;
  return { id, type, workspace, stranger, event };
}

/** Who pressed, submitted or commanded, and in which workspace of ours. */
export interface SlackActor {
  readonly workspace: string;
  readonly account: string;
  /** Good for three seconds, once: opens a view. Also Slack's own id of this one deed. */
  readonly triggerId: string;
  readonly responseUrl: string | null;
  /** From another company, in a shared channel. */
  readonly stranger: boolean;
}

/** The actor of a slash command's form; null where an id is missing. */
export function readCommander(form: Fields): SlackActor | null {
  const workspace = isTrue(form.is_enterprise_install)
    ? textOf(form.enterprise_id)
    : (textOf(form.team_id) ?? textOf(form.enterprise_id));
  const account = textOf(form.user_id);
  const triggerId = textOf(form.trigger_id);
  if (workspace === null || account === null || triggerId === null) return null;
  return { workspace, account, triggerId, responseUrl: textOf(form.response_url), stranger: false };
}

/** The actor of an interaction's payload; null where an id is missing. */
export function readActor(payload: Fields): SlackActor | null {
  const user = fieldsOf(payload.user);
  const team = fieldsOf(payload.team);
  const enterprise = textOf(fieldsOf(payload.enterprise).id) ?? textOf(team.enterprise_id);
  // A view that was opened in a channel shared with another company names the workspace that the app is installed in.
  const installed = textOf(fieldsOf(payload.view).app_installed_team_id);
  const own = installed ?? textOf(team.id);
  const workspace = isTrue(payload.is_enterprise_install) ? enterprise : (own ?? enterprise);
  const account = textOf(user.id);
  const triggerId = textOf(payload.trigger_id);
  if (workspace === null || account === null || triggerId === null) return null;
  const home = textOf(user.team_id);
  // Inside an Enterprise Grid people act from several workspaces; who they are is asked of Slack.
  const stranger = enterprise === null && home !== null && own !== null && home !== own;
  return { workspace, account, triggerId, responseUrl: textOf(payload.response_url), stranger };
}
