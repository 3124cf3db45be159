import { decodeAction } from "../../src/core/chat/action.ts";
import { commandOf } from "../../src/core/chat/command.ts";
import type { ChatEvent, ViewValues } from "../../src/core/chat/event.ts";
import type { SlackDeps } from "./deps.ts";
import { whoIs } from "./people.ts";
import { type Fields, fieldsOf, listOf, type SlackActor, textOf } from "./read-body.ts";

/** Who did it and when: the same for every kind of event. */
export function eventBase(
  deps: SlackDeps,
  { workspace, account, id }: { workspace: string; account: string; id?: string },
) {
  return {
    actor: { platform: "slack", workspace, account },
    at: deps.now(),
    ...(id === undefined ? {} : { id }),
    whoIs: () => whoIs(deps, workspace, account),
  } as const;
}

/** The event of a slash command. A word after it that is no command of ours opens the start. */
export function readCommand(deps: SlackDeps, actor: SlackActor, form: Fields): ChatEvent {
  const [word = ""] = (textOf(form.text) ?? "").trim().toLowerCase().split(/\s+/);
  const command = commandOf(word) ?? "";
  return { ...eventBase(deps, { ...actor, id: actor.triggerId }), kind: "command", command };
}

/** The event of a pressed button; null where it asks nothing of us, such as a link. */
export function readPress(deps: SlackDeps, actor: SlackActor, payload: Fields): ChatEvent | null {
  const pressed = fieldsOf(listOf(payload.actions)[0]);
  const action = pressed.type === "button" ? decodeAction(textOf(pressed.value) ?? "") : null;
  if (action === null) return null;
  const view = fieldsOf(payload.view);
  const from = view.type === "home" ? "home" : view.type === "modal" ? "view" : "envelope";
  const base = eventBase(deps, { ...actor, id: actor.triggerId });
  return { ...base, kind: "action", action, values: readValues(view), from };
}

/** The event of a submitted view: its callback_id is the action of the button that stands for submit. Null where it has none. */
export function readSubmission(deps: SlackDeps, actor: SlackActor, payload: Fields): ChatEvent | null {
  const view = fieldsOf(payload.view);
  const action = decodeAction(textOf(view.callback_id) ?? "");
  if (action === null) return null;
  const base = eventBase(deps, { ...actor, id: actor.triggerId });
  return { ...base, kind: "action", action, values: readValues(view), from: "view" };
}

/** What was chosen and written, by block_id; a field left empty is absent (docs.slack.dev/reference/interaction-payloads/view-interactions-payload). */
export function readValues(view: Fields): ViewValues {
  const values: [string, readonly string[]][] = [];
  for (const [name, elements] of Object.entries(fieldsOf(fieldsOf(view.state).values)))
    for (const element of Object.values(fieldsOf(elements))) {
      const filled = readElement(fieldsOf(element));
      if (filled.length > 0) values.push([name, filled]);
    }
  return Object.fromEntries(values);
}

function readElement(element: Fields): readonly string[] {
  const options = [element.selected_option, ...listOf(element.selected_options)];
  const chosen = options.map((option) => textOf(fieldsOf(option).value));
  const written = [textOf(element.value)?.replaceAll("\r\n", "\n") ?? null, textOf(element.selected_time)];
  return [...chosen, ...written].filter((value) => value !== null);
}
