import { decodeAction } from "../../src/core/chat/action.ts";
import { type CarriedViews, readCarried } from "../../src/core/chat/carried-views.ts";
import { CHAT_FORM } from "../../src/core/chat/chat-form.ts";
import type { ChatActor, ChatEvent, ViewValues } from "../../src/core/chat/event.ts";
import type { Instant } from "../../src/core/time/instant.ts";
import { BROWSER_LIMITS, FIELD_NAME } from "./limits.ts";

/** The names of the form's fields. Exactly one of act, command, typed and back says what was done. */
export const FIELDS = {
  action: CHAT_FORM.action,
  /** "home", or a command of COMMANDS. */
  command: "command",
  /** Something was typed in the chat: the fact only. */
  typed: "typed",
  /** Show the view beneath: pages without script only. */
  back: "back",
  from: CHAT_FORM.from,
  /** The views that the page holds: pages without script only. */
  views: "views",
  /** Tells a form that is sent twice from one that is sent anew. */
  once: "once",
  /** Before the name of a field of the view. */
  valuePrefix: "value.",
} as const;

/** What may be said as a command, beside "home". */
export const COMMANDS = ["moment", "urgent"] as const;

/** What a post to the chat says: an event, the wish to see the view beneath, or nothing that can be read. */
export type ReadPost =
  | { readonly kind: "event"; readonly event: ChatEvent; readonly carried: CarriedViews }
  | { readonly kind: "back"; readonly carried: CarriedViews }
  | { readonly kind: "refused"; readonly problem: "malformed" | "unknownAction" };

const ONCE = /^[\w+/=-]{16,100}$/;

const malformed: ReadPost = { kind: "refused", problem: "malformed" };

/** Reads a posted form. Never reads more of a typed message than that there was one. */
export function readPost(form: FormData, actor: ChatActor, at: Instant): ReadPost {
  const text = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string") return malformed;
    text.set(name, [...(text.get(name) ?? []), value]);
  }
  const single = (name: string): string | undefined => text.get(name)?.[0];
  const done = [FIELDS.action, FIELDS.command, FIELDS.typed, FIELDS.back].filter((name) => text.has(name));
  if (done.length !== 1 || text.get(done[0] ?? "")?.length !== 1) return malformed;
  const views = single(FIELDS.views);
  const carried = views === undefined ? [] : readCarried(views, BROWSER_LIMITS.depth);
  if (carried === null) return malformed;

  if (done[0] === FIELDS.back) return { kind: "back", carried };
  if (done[0] === FIELDS.typed) return { kind: "event", event: { actor, at, kind: "typed" }, carried: [] };
  if (done[0] === FIELDS.command) {
    const command = single(FIELDS.command);
    if (command === "home") return { kind: "event", event: { actor, at, kind: "home_opened" }, carried: [] };
    const known = COMMANDS.find((each) => each === command);
    if (!known) return { kind: "refused", problem: "unknownAction" };
    return { kind: "event", event: { actor, at, kind: "command", command: known }, carried: [] };
  }
  return readAction({ text, actor, at, carried });
}

function readAction(post: {
  readonly text: ReadonlyMap<string, readonly string[]>;
  readonly actor: ChatActor;
  readonly at: Instant;
  readonly carried: CarriedViews;
}): ReadPost {
  const { text, actor, at, carried } = post;
  const action = decodeAction(text.get(FIELDS.action)?.[0] ?? "");
  if (!action) return { kind: "refused", problem: "unknownAction" };
  const from = text.get(FIELDS.from)?.[0];
  if (from !== "envelope" && from !== "view" && from !== "home") return malformed;
  const values = readValues(text);
  if (!values) return malformed;
  const once = text.get(FIELDS.once)?.[0];
  if (once !== undefined && !ONCE.test(once)) return malformed;
  const id = once === undefined ? {} : { id: once };
  return { kind: "event", event: { actor, at, ...id, kind: "action", action, values, from }, carried };
}

/** The values by block name; a field left empty is absent. Null where a name is none of ours. */
function readValues(text: ReadonlyMap<string, readonly string[]>): ViewValues | null {
  const values: [string, readonly string[]][] = [];
  for (const [field, written] of text) {
    if (!field.startsWith(FIELDS.valuePrefix)) continue;
    const name = field.slice(FIELDS.valuePrefix.length);
    if (!FIELD_NAME.test(name)) return null;
    // Forms send line ends as CR LF; elsewhere they are LF.
    const filled = written.map((value) => value.replaceAll("\r\n", "\n")).filter((value) => value !== "");
    if (filled.length > 0) values.push([name, filled]);
  }
  return Object.fromEntries(values);
}
