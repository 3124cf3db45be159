import { decodeAction } from "../../src/core/chat/action.ts";
import { type CarriedViews, readCarried } from "../../src/core/chat/carried-views.ts";
import { commandOf } from "../../src/core/chat/command.ts";
import type { ChatActor, ChatEvent } from "../../src/core/chat/event.ts";
import type { Instant } from "../../src/core/time/instant.ts";
import { type Activity, fieldsOf } from "./activity.ts";
import { FIELDS, readValues } from "./fields.ts";
import { TEAMS_LIMITS } from "./limits.ts";

/** Where an answer goes: into the dialog (`asked` by a fetch or a submit), back to a card's action, or into the conversation. */
export type Place = "fetch" | "submit" | "card" | "conversation";

/** What an activity says. */
export type ReadActivity =
  | {
      readonly kind: "event";
      readonly event: ChatEvent;
      readonly place: Place;
      readonly carried: CarriedViews;
    }
  | { readonly kind: "back"; readonly carried: CarriedViews }
  | { readonly kind: "removed"; readonly actor: ChatActor }
  /** A button that this version does not know. */
  | { readonly kind: "unknown_action"; readonly place: Place; readonly carried: CarriedViews }
  /** An invoke that is none of ours. */
  | { readonly kind: "unknown_invoke" }
  | { readonly kind: "nothing" };

/** What every event of this activity has in common. */
export interface Occasion {
  readonly tenant: string;
  readonly at: Instant;
  readonly whoIs: NonNullable<ChatEvent["whoIs"]>;
}

/** Reads a verified activity. Never reads more of a typed message than whether it greets or asks for help. */
export function readEvent(activity: Activity, occasion: Occasion): ReadActivity {
  const actor: ChatActor = {
    platform: "teams",
    workspace: occasion.tenant,
    account: activity.from.aadObjectId,
  };
  // In a channel or a group everybody would read the answer.
  if (actor.account === "" || activity.conversation.id === "" || activity.conversation.type !== "personal")
    return { kind: "nothing" };
  const base = { actor, at: occasion.at, whoIs: occasion.whoIs };
  const told: Told = { activity, base: activity.id === "" ? base : { ...base, id: activity.id } };
  switch (activity.type) {
    case "message":
      return activity.value === undefined || activity.value === null ? readTyped(told) : readMessage(told);
    case "invoke":
      return readInvoke(told);
    case "installationUpdate":
      if (activity.action.startsWith("remove")) return { kind: "removed", actor };
      return activity.action.startsWith("add") ? readInstalled(told) : { kind: "nothing" };
    case "conversationUpdate":
      return activity.membersAdded.includes(activity.recipient) ? readInstalled(told) : { kind: "nothing" };
    default:
      return { kind: "nothing" };
  }
}

interface Told {
  readonly activity: Activity;
  readonly base: Pick<ChatEvent, "actor" | "at" | "whoIs" | "id">;
}

const TEN_MINUTES_MS = 600_000;

// Teams tells of one installation in two activities, each with an id of its own: both get the same.
function readInstalled({ activity, base }: Told): ReadActivity {
  const when = Math.floor(base.at.epochMilliseconds / TEN_MINUTES_MS);
  const event: ChatEvent = {
    ...base,
    id: `installed:${activity.conversation.id}:${when}`,
    kind: "installed",
  };
  return { kind: "event", event, place: "conversation", carried: [] };
}

const GREETINGS = new Set(["hi", "hello", "hey", "hola", "buenas"]);

function readTyped({ activity, base }: Told): ReadActivity {
  const text = activity.text
    .slice(0, 200)
    .replaceAll(/<at\b[^>]*>[^<]*<\/at>|<[^>]*>|&nbsp;/gi, " ")
    .trim()
    .replace(/^[¡¿]+|[\s!.?]+$/g, "")
    .toLowerCase();
  const said = commandOf(text) === "help" ? "help" : GREETINGS.has(text) ? "hello" : undefined;
  const event: ChatEvent = { ...base, kind: "typed", ...(said === undefined ? {} : { said }) };
  return { kind: "event", event, place: "conversation", carried: [] };
}

// A client that knows no dialogs sends a button's data as a message.
function readMessage(told: Told): ReadActivity {
  return readAction(told, { data: fieldsOf(told.activity.value), place: "conversation", carried: [] });
}

function readInvoke(told: Told): ReadActivity {
  const value = fieldsOf(told.activity.value);
  switch (told.activity.name) {
    case "task/fetch":
      return readAction(told, { data: fieldsOf(value.data), place: "fetch", carried: [] });
    case "task/submit": {
      const data = fieldsOf(value.data);
      const views = data[FIELDS.views];
      const carried = typeof views === "string" ? (readCarried(views, TEAMS_LIMITS.depth) ?? []) : [];
      if (data[FIELDS.back] !== undefined) return { kind: "back", carried };
      return readAction(told, { data, place: "submit", carried });
    }
    case "adaptiveCard/action":
      return readAction(told, { data: fieldsOf(fieldsOf(value.action).data), place: "card", carried: [] });
    default:
      return { kind: "unknown_invoke" };
  }
}

function readAction(
  { base }: Told,
  pressed: {
    readonly data: Readonly<Record<string, unknown>>;
    readonly place: Place;
    readonly carried: CarriedViews;
  },
): ReadActivity {
  const { data, place, carried } = pressed;
  const encoded = data[FIELDS.action];
  const action = typeof encoded === "string" ? decodeAction(encoded) : null;
  if (action === null) return { kind: "unknown_action", place, carried };
  const from = place === "submit" ? "view" : "envelope";
  const event: ChatEvent = { ...base, kind: "action", action, values: readValues(data), from };
  return { kind: "event", event, place, carried };
}
