import { said } from "../content/words/said.ts";
import { type Words, wordsFor } from "../content/words.ts";
import type { Action } from "../core/chat/action.ts";
import type { ChatEvent } from "../core/chat/event.ts";
import type { ChatReply, HandleChatEvent } from "../core/chat/reply.ts";
import type { View } from "../core/chat/view.ts";
import { EvenkeelError } from "../core/errors.ts";
import { comesAfterHelp, viewAfterHelp } from "../core/safety/after-help.ts";
import type { Actor, Asked, Shown } from "./actor.ts";
import type { Deps } from "./deps.ts";
import { type Admit, findActor } from "./find-actor.ts";
import { heedDisclosure } from "./help/heed-disclosure.ts";
import { openHelp } from "./help/help.ts";
import { createHelpShelf } from "./help/help-shelf.ts";
import { setLanguage } from "./help/set-language.ts";
import { openUrgentHelp } from "./help/urgent-help.ts";
import { note } from "./home/home-view.ts";
import { openHome } from "./home/open-home.ts";
import { openChanging, saveChange } from "./journal/change-in-chat.ts";
import { clearInChat, openClearing } from "./journal/clear-journal.ts";
import { findInJournal, openFinding } from "./journal/find-in-journal.ts";
import { keepWriting, openJournal, openWriting, removeEntry } from "./journal/journal.ts";
import { openKindLines, openLine, removeLine, saveLine } from "./journal/open-kind-lines.ts";
import {
  bringPracticeBack,
  openLibrary,
  openOwnPractices,
  openPractice,
  openSetAside,
  setPracticeAside,
} from "./library/open-library.ts";
import { eraseMe, openCopyLink, openErasing, openMyData } from "./me/my-data.ts";
import { announce, openWelcome } from "./onboarding/announce.ts";
import { declineConsent, giveConsent, openConsent } from "./onboarding/consent.ts";
import { answerRenewal } from "./onboarding/renew-consent.ts";
import { say, welcome } from "./onboarding/welcome.ts";
import { leavePartner, openPartner, wishForPartner } from "./peers/partner.ts";
import { startPracticeRun, takeTurn } from "./practice/walk-practice.ts";
import { openReceipt } from "./privacy/open-receipt.ts";
import { objectInChat, openRoster } from "./privacy/roster-in-chat.ts";
import { openPrivacy, openSignInLink } from "./privacy/who-sees-what.ts";
import {
  joinProgram,
  leaveProgram,
  openProgram,
  openPrograms,
  pauseProgram,
  resumeProgram,
} from "./program/open-programs.ts";
import { keepInChat, openHistory, showHistory, stopInChat } from "./pulse/history-in-chat.ts";
import { openPulse, savePulse } from "./pulse/pulse.ts";
import { pauseRhythm } from "./rhythm/pause.ts";
import { putOffCard, skipCard } from "./rhythm/put-off.ts";
import { leave, openRhythm } from "./rhythm/rhythm.ts";
import { saveRhythm } from "./rhythm/save-rhythm.ts";
import { approve, checkAttempt } from "./sign-in/ask-to-sign-in.ts";

type UseCase = (deps: Deps, actor: Actor, asked: Asked) => Promise<Shown>;

/** Every action a button of ours can carry, and the use case it asks for. */
const VERBS: Readonly<Record<string, UseCase>> = {
  "home.open": openHome,
  "library.open": openLibrary,
  "library.practice": openPractice,
  "library.own": openOwnPractices,
  "library.set_aside": openSetAside,
  "library.bring_back": bringPracticeBack,
  "welcome.open": openWelcome,
  "consent.open": openConsent,
  "consent.give": giveConsent,
  "consent.later": declineConsent,
  "consent.never": declineConsent,
  "consent.renew": answerRenewal,
  "consent.keep_out": answerRenewal,
  "practice.start": startPracticeRun,
  "practice.answer": takeTurn,
  "practice.back": takeTurn,
  "practice.stop": takeTurn,
  "practice.keep": takeTurn,
  "practice.discard": takeTurn,
  "practice.after": takeTurn,
  "practice.set_aside": setPracticeAside,
  "program.open": (deps, actor) => openPrograms(deps, actor),
  "program.look": openProgram,
  "program.join": joinProgram,
  "program.leave": leaveProgram,
  "program.pause": pauseProgram,
  "program.resume": resumeProgram,
  "pulse.open": openPulse,
  "pulse.save": savePulse,
  "history.open": openHistory,
  "history.keep": keepInChat,
  "history.stop": stopInChat,
  "history.show": showHistory,
  "journal.open": openJournal,
  "journal.write": openWriting,
  "journal.keep": keepWriting,
  "journal.delete": removeEntry,
  "journal.edit": openChanging,
  "journal.save": saveChange,
  "journal.find": openFinding,
  "journal.search": findInJournal,
  "journal.clear": openClearing,
  "journal.clear_sure": clearInChat,
  "lines.open": openKindLines,
  "lines.edit": openLine,
  "lines.save": saveLine,
  "lines.remove": removeLine,
  "partner.open": openPartner,
  "partner.wish": wishForPartner,
  "partner.leave": leavePartner,
  "rhythm.open": openRhythm,
  "rhythm.save": saveRhythm,
  "rhythm.pause": pauseRhythm,
  "rhythm.leave": leave,
  "rhythm.snooze": putOffCard,
  "rhythm.skip": skipCard,
  "language.set": setLanguage,
  "me.open": openMyData,
  "me.copy": openCopyLink,
  "me.erase": openErasing,
  "me.erase_sure": eraseMe,
  "privacy.open": openPrivacy,
  "receipt.open": openReceipt,
  "roster.open": openRoster,
  "roster.object": objectInChat,
  "sign_in.link": openSignInLink,
  "sign_in.check": checkAttempt,
  "sign_in.approve": approve,
  "help.open": openHelp,
  "help.urgent": openUrgentHelp,
  "help.close": async () => ({ kind: "close" }),
  "view.close": async () => ({ kind: "close" }),
};

/** What hands in something that a member wrote: it is heeded before anything else is done with it. */
const TAKES_TEXT: ReadonlySet<string> = new Set([
  "practice.answer",
  "journal.keep",
  "journal.save",
  "journal.search",
  "lines.save",
]);

/**
 * What changes something and must not happen twice because a request came twice. Answers to the two questions are not among them: a row
 * beside an answer's would tell whose it is (rule 18), and an answer that comes again is stored in place of itself. Nor are objections,
 * for the same reason.
 */
const ONCE: ReadonlySet<string> = new Set([
  "consent.give",
  "consent.later",
  "consent.never",
  "practice.start",
  "practice.answer",
  "practice.back",
  "practice.stop",
  "practice.keep",
  "practice.discard",
  "practice.after",
  "journal.keep",
  "journal.delete",
  "journal.save",
  "journal.clear_sure",
  "lines.save",
  "lines.remove",
  "partner.wish",
  "partner.leave",
  "rhythm.save",
  "rhythm.pause",
  "rhythm.leave",
  "rhythm.snooze",
  "rhythm.skip",
  "me.copy",
  "sign_in.link",
  "sign_in.approve",
]);

const MOMENT: Action = { verb: "practice.start", args: { practice: "moment-flow", minutes: "1" } };

/** Commands a person can give in words, and the action each stands for. Anything else opens the start. */
const COMMANDS: Readonly<Record<string, Action>> = {
  now: MOMENT,
  moment: MOMENT,
  journal: { verb: "journal.open", args: {} },
  pause: { verb: "rhythm.open", args: {} },
  data: { verb: "me.open", args: {} },
  help: { verb: "help.open", args: {} },
  urgent: { verb: "help.urgent", args: {} },
};

/**
 * The one way in from every chat platform: finds the member behind the event and runs the use case that it asks for. `admit` is the
 * demo's: elsewhere only the directory says who is a member.
 */
export function createChatHandler(deps: Deps, admit?: Admit): HandleChatEvent {
  const shelf = createHelpShelf(deps);
  return async (event) => {
    const found = await findActor(deps, event, { admit, once: ONCE.has(askedBy(event).action.verb), shelf });
    if (found === null) return { kind: "hint", text: wordsFor("en").chat.unknownPerson };
    const { actor, cameBefore } = found;
    if (event.kind === "installed") return welcome(deps, actor);
    if (event.kind === "typed") return answerTyped(actor, event.said);
    if (event.kind === "command" && event.command === "announce") return announce(deps, actor);
    if (cameBefore) return { kind: "nothing" };
    try {
      return replyTo(event, await run(deps, actor, event), actor.words);
    } catch (error) {
      if (!(error instanceof EvenkeelError) || error.code === "bug") throw error;
      const { title } = actor.words.chat.error;
      const sentence = sentenceOf(error, actor.words);
      if (error.code === "unavailable") throw new EvenkeelError("unavailable", sentence, { cause: error });
      return replyTo(event, { kind: "view", view: note(actor.words, title, sentence) }, actor.words);
    }
  };
}

/** What an error says to this reader, in their language. */
function sentenceOf({ code, says }: EvenkeelError, { errors, chat }: Words): string {
  if (says !== null) return errors[says];
  return code === "unavailable" ? chat.error.unavailable : chat.error.refused;
}

function answerTyped(actor: Actor, said: "hello" | "help" | undefined): ChatReply {
  const { hello, helpInChat, typed } = actor.words.chat;
  return say(actor, said === "hello" ? hello : said === "help" ? helpInChat : typed);
}

async function run(deps: Deps, actor: Actor, event: ChatEvent): Promise<Shown> {
  const asked = askedBy(event);
  const { verb } = asked.action;
  const useCase = VERBS[verb];
  if (useCase === undefined) throw said("conflict", "stale");
  const help = TAKES_TEXT.has(verb) ? heedDisclosure(actor, asked) : null;
  const shown = help ?? (await useCase(deps, actor, asked));
  if (!("view" in shown) || !comesAfterHelp(asked.action)) return shown;
  return { ...shown, view: viewAfterHelp(shown.view) };
}

function askedBy(event: ChatEvent): Asked {
  if (event.kind === "action") return { action: event.action, values: event.values };
  const command = event.kind === "command" ? COMMANDS[event.command] : undefined;
  return { action: command ?? { verb: "home.open", args: {} }, values: {} };
}

/** Inside a view the next one takes its place; from anywhere else it opens. */
function replyTo(event: ChatEvent, shown: Shown, words: Words): ChatReply {
  const inView = event.kind === "action" && event.from === "view";
  switch (shown.kind) {
    case "view":
      return { kind: inView ? "replace" : "open", view: inLanguage(shown.view, words) };
    case "over":
      if (!inView) return { kind: "open", view: inLanguage(shown.view, words) };
      return {
        kind: "push",
        view: inLanguage(shown.view, words),
        ...(shown.again ? { again: shown.again } : {}),
      };
    default:
      return shown;
  }
}

// Here, once, so that no view of ours can forget it.
function inLanguage(view: View, { locale, run: { rightToLeft } }: Words): View {
  return { language: locale, ...(rightToLeft ? { rightToLeft } : {}), ...view };
}
