import type { PlatformPerson } from "../../src/core/chat/event.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { type Fields, fieldsOf, listOf, textOf } from "./read-body.ts";
import { type CallDeps, callAs } from "./tokens.ts";

/** docs.slack.dev/reference/methods/users.list: "no more than 200 results at a time" is recommended. */
const PAGE = 200;

/** Slackbot is a user of every workspace and none of its flags says so. */
const SLACKBOT = "USLACKBOT";

const UNAVAILABLE = "Slack did not answer. Nothing was changed; try again in a minute.";

/** Who Slack says stands behind an account; null where it knows nobody. Throws EvenkeelError("unavailable") where it does not answer. */
export async function whoIs(
  deps: CallDeps,
  workspace: string,
  account: string,
): Promise<PlatformPerson | null> {
  const result = await callAs(deps, workspace, {
    method: "users.info",
    args: { user: account, include_locale: true },
    timeout: 2000,
  });
  if (result === null || result.kind === "refused") return null;
  if (result.kind !== "ok") throw new EvenkeelError("unavailable", UNAVAILABLE);
  return readPerson(fieldsOf(result.answer.user), workspace);
}

/** Everyone in the workspace, page by page; of an Enterprise Grid organization, everyone in each of its workspaces, once. */
export async function* listPeople(
  deps: CallDeps,
  workspace: string,
): AsyncGenerator<readonly PlatformPerson[]> {
  const seen = new Set<string>();
  for await (const team of teamsOf(deps, workspace))
    for await (const answer of pages(deps, workspace, {
      method: "users.list",
      args: { include_locale: true, ...(team === null ? {} : { team_id: team }) },
    })) {
      const people = listOf(answer.members)
        .map((member) => readPerson(fieldsOf(member), workspace))
        .filter((person): person is PlatformPerson => person !== null && !seen.has(person.account));
      for (const { account } of people) seen.add(account);
      yield people;
    }
}

/** The teams to ask for: null for the only one. Slack lists an organization's people by workspace alone. */
async function* teamsOf(deps: CallDeps, workspace: string): AsyncGenerator<string | null> {
  if (!workspace.startsWith("E")) return yield null;
  for await (const { teams } of pages(deps, workspace, { method: "auth.teams.list", args: {} }))
    for (const team of listOf(teams)) {
      const id = textOf(fieldsOf(team).id);
      if (id !== null) yield id;
    }
}

async function* pages(
  deps: CallDeps,
  workspace: string,
  { method, args }: { readonly method: string; readonly args: Fields },
): AsyncGenerator<Fields> {
  let cursor: string | null = "";
  while (cursor !== null) {
    const from: Fields = cursor === "" ? {} : { cursor };
    const result = await callAs(deps, workspace, { method, args: { ...args, limit: PAGE, ...from } });
    if (result?.kind !== "ok") throw new EvenkeelError("unavailable", UNAVAILABLE);
    yield result.answer;
    cursor = textOf(fieldsOf(result.answer.response_metadata).next_cursor);
  }
}

/** A user as Slack describes it (docs.slack.dev/reference/objects/user-object); null where it has no id. */
export function readPerson(user: Fields, workspace: string): PlatformPerson | null {
  const account = textOf(user.id);
  if (account === null) return null;
  const profile = fieldsOf(user.profile);
  const name = textOf(profile.real_name) ?? textOf(user.real_name) ?? textOf(user.name) ?? account;
  return {
    account,
    email: textOf(profile.email)?.toLowerCase() ?? null,
    name,
    timeZone: textOf(user.tz),
    language: textOf(user.locale)?.replaceAll("_", "-") ?? null,
    isColleague:
      account !== SLACKBOT && !NOT_A_COLLEAGUE.some((flag) => user[flag] === true) && isOf(user, workspace),
  };
}

const NOT_A_COLLEAGUE = [
  "deleted",
  "is_bot",
  "is_workflow_bot",
  "is_restricted",
  "is_ultra_restricted",
  "is_stranger",
  "is_invited_user",
];

/** Whether the user belongs to this workspace: as its own, or through the Enterprise Grid organization. */
function isOf(user: Fields, workspace: string): boolean {
  const enterprise = fieldsOf(user.enterprise_user);
  const team = textOf(user.team_id);
  const all = [team, textOf(enterprise.enterprise_id), ...listOf(enterprise.teams)];
  return team === null || all.includes(workspace);
}
