import type { CarriedViews } from "../../src/core/chat/carried-views.ts";
import type { Envelope } from "../../src/core/chat/envelope.ts";
import type { ChatReply, HandleChatEvent } from "../../src/core/chat/reply.ts";
import type { Button } from "../../src/core/chat/view.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import type { Activity } from "./activity.ts";
import type { Connector } from "./connector.ts";
import type { TeamsDeps } from "./deps.ts";
import type { KnownConversations } from "./known-conversations.ts";
import { whoIs } from "./person.ts";
import { type Place, type ReadActivity, readEvent } from "./read-event.ts";
import { renderDialog, renderMessage } from "./render.ts";
import { missingFields, type NextDialog, nextDialog, withNotice } from "./reply.ts";
import type { TurnAnswer } from "./sdk.ts";
import type { TeamsWords } from "./words.en.ts";
import { wordsIn } from "./words.ts";

/** What every turn of a surface needs. */
export interface TurnContext {
  readonly deps: TeamsDeps;
  readonly connector: Connector;
  readonly conversations: KnownConversations;
  readonly handle: HandleChatEvent;
}

/** One verified activity. */
export interface Turn {
  readonly activity: Activity;
  readonly tenant: string;
  /** Settles when the answer can wait no longer. */
  readonly slow: Promise<"slow">;
  /** Lets work go on after the answer. It never rejects. */
  background(work: Promise<unknown>): void;
}

type Happened = Extract<ReadActivity, { kind: "event" }>;

const DONE: TurnAnswer = { status: 200 };

/** Does what the activity asks for and says what to answer, in time. Never throws. */
export async function takeTurn(context: TurnContext, turn: Turn): Promise<TurnAnswer> {
  const { deps, connector, conversations } = context;
  const { activity, tenant } = turn;
  const occasion = { tenant, at: deps.now(), whoIs: whoIs(activity, { connector, tenant }) };
  const read = readEvent(activity, occasion);
  switch (read.kind) {
    case "nothing":
      return DONE;
    case "unknown_invoke":
      return { status: 400, body: { error: wordsIn(undefined).unknownInvoke } };
    case "removed":
      await conversations.forget(read.actor).catch((error) => deps.report(error));
      return DONE;
    case "back": {
      const beneath = read.carried.slice(0, -1);
      const next: NextDialog = beneath.length > 0 ? { kind: "show", carried: beneath } : { kind: "close" };
      return showDialog(context, "submit", next, wordsOf(turn, read.carried));
    }
    case "unknown_action":
      return refuseAction(context, turn, read);
    case "event":
      return isDialog(read.place)
        ? answerDialog(context, turn, read, read.place)
        : answerInConversation(context, turn, read);
  }
}

/** The words of the dialog that is open; where none is, those that Teams itself is shown in. */
function wordsOf({ activity }: Turn, carried: CarriedViews): TeamsWords {
  return wordsIn(carried.at(-1)?.view.language ?? activity.locale);
}

type DialogPlace = "fetch" | "submit";

function isDialog(place: Place): place is DialogPlace {
  return place === "fetch" || place === "submit";
}

async function refuseAction(
  context: TurnContext,
  turn: Turn,
  { place, carried }: { readonly place: Place; readonly carried: CarriedViews },
): Promise<TurnAnswer> {
  const own = wordsOf(turn, carried);
  if (isDialog(place)) {
    const notice = own.unknownAction;
    const next: NextDialog =
      carried.length > 0 ? { kind: "show", carried, notice } : { kind: "say", text: notice, buttons: [] };
    return showDialog(context, place, next, own);
  }
  await post(context, turn, { text: own.unknownAction, buttons: [] });
  return answerOf(place, own);
}

/** What the use case said: a reply, or a sentence on why there is none. */
type Outcome =
  | { readonly kind: "reply"; readonly reply: ChatReply }
  | { readonly kind: "failed"; readonly sentence: string | null };

/** Runs the use case. What is thrown becomes a sentence; null where it is our mistake, which is reported. */
async function runEvent(
  context: TurnContext,
  { activity }: Turn,
  { event, place }: Pick<Happened, "event" | "place">,
): Promise<Outcome> {
  const { deps, conversations, handle } = context;
  const conversation = { id: activity.conversation.id, serviceUrl: activity.serviceUrl };
  // A submitted dialog may hold an answer, and a row written beside an answer's would tell whose it is. The dialog was opened from this
  // conversation, which was kept then.
  const isSubmitted = place === "submit";
  try {
    const kept = isSubmitted ? "kept" : await conversations.keep(event.actor, conversation);
    const isAgain = event.kind === "installed" && !conversations.greet(event.actor, event.id ?? "");
    const reply: ChatReply = isAgain ? { kind: "nothing" } : await handle(event);
    // The use case may have found out just now whose account it is.
    if (kept === "unknown") await conversations.keep(event.actor, conversation);
    return { kind: "reply", reply };
  } catch (error) {
    if (error instanceof EvenkeelError && error.code !== "bug")
      return { kind: "failed", sentence: error.message };
    deps.report(error);
    return { kind: "failed", sentence: null };
  }
}

async function answerDialog(
  context: TurnContext,
  turn: Turn,
  happened: Happened,
  place: DialogPlace,
): Promise<TurnAnswer> {
  const { event, carried } = happened;
  const own = wordsOf(turn, carried);
  const show = (next: NextDialog) => showDialog(context, place, next, own);
  const missing = missingFields(event, carried);
  if (missing !== null) return show(nextDialog(event, { kind: "invalid", fields: missing }, carried));
  const running = runEvent(context, turn, happened);
  const outcome = await Promise.race([running, turn.slow]);
  const hasView = carried.length > 0;
  if (outcome === "slow") {
    turn.background(running);
    return show(withNotice(event, carried, hasView ? own.slow : own.slowAlone));
  }
  if (outcome.kind === "reply") return show(nextDialog(event, outcome.reply, carried));
  const sentence = outcome.sentence ?? (hasView ? own.failed : own.failedAlone);
  return show(withNotice(event, carried, sentence));
}

/** Shapes the answer to a dialog's invoke. An answer without a body closes a dialog, but is an error where one is to be opened. */
function showDialog(
  { deps }: TurnContext,
  place: DialogPlace,
  next: NextDialog,
  own: TeamsWords,
): TurnAnswer {
  if (next.kind === "close") {
    if (place === "submit") return DONE;
    return { status: 200, body: { task: { type: "message", value: own.done } } };
  }
  const shown =
    next.kind === "show" ? next : { carried: [{ view: sentenceView(next, own), from: "view" as const }] };
  const value = renderDialog(shown, deps.publicUrl);
  return value === null ? DONE : { status: 200, body: { task: { type: "continue", value } } };
}

function sentenceView({ text, buttons }: Extract<NextDialog, { kind: "say" }>, own: TeamsWords) {
  return {
    title: own.product,
    language: own.language,
    blocks: [{ kind: "text" as const, text }],
    buttons: buttons.map(
      ({ primary, ...button }): Button => ({ ...button, style: primary ? "primary" : "plain" }),
    ),
  };
}

async function answerInConversation(
  context: TurnContext,
  turn: Turn,
  happened: Happened,
): Promise<TurnAnswer> {
  const own = wordsOf(turn, []);
  const working = runEvent(context, turn, happened).then(async (outcome) => {
    const message =
      outcome.kind === "reply"
        ? messageFor(outcome.reply, own)
        : { text: outcome.sentence ?? own.failedAlone, buttons: [] };
    if (message !== null) await post(context, turn, message);
  });
  if ((await Promise.race([working, turn.slow])) === "slow") turn.background(working);
  return answerOf(happened.place, own);
}

function answerOf(place: Place, own: TeamsWords): TurnAnswer {
  if (place !== "card") return DONE;
  const type = "application/vnd.microsoft.activity.message";
  return { status: 200, body: { statusCode: 200, type, value: own.answered } };
}

/** What is said in the conversation because of a reply; null for nothing. A view cannot be opened there without a button. */
function messageFor(reply: ChatReply, own: TeamsWords): Envelope | null {
  switch (reply.kind) {
    case "hint":
      return { text: reply.text, buttons: reply.buttons ?? [] };
    case "invalid":
      return { text: Object.values(reply.fields).join(" "), buttons: [] };
    case "open":
    case "replace":
    case "push": {
      const action = { verb: "home.open", args: {} };
      const said = wordsIn(reply.view.language ?? own.language);
      return { text: said.openHere, buttons: [{ label: said.open, primary: true, action }] };
    }
    default:
      return null;
  }
}

async function post({ deps, connector }: TurnContext, { activity }: Turn, said: Envelope): Promise<void> {
  const conversation = { id: activity.conversation.id, serviceUrl: activity.serviceUrl };
  try {
    await connector.post(conversation, renderMessage(said, deps.publicUrl));
  } catch {
    // What the HTTP client throws holds the message and our token: none of it goes on.
    deps.report(new EvenkeelError("unavailable", "Teams did not take an answer to what somebody typed."));
  }
}
