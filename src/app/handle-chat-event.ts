import { wordsFor } from "../content/words.ts";
import type { Action } from "../core/chat/action.ts";
import type { ChatEvent } from "../core/chat/event.ts";
import type { ChatReply, HandleChatEvent } from "../core/chat/reply.ts";
import { EvenkeelError } from "../core/errors.ts";
import { findInstallation } from "../db/cross-organization.ts";
import { findMemberByAccount } from "../db/directory.ts";
import { asApp } from "../db/transact.ts";
import type { Actor, Asked, Shown } from "./actor.ts";
import type { Deps } from "./deps.ts";
import { openUrgentHelp } from "./help/urgent-help.ts";
import { note } from "./home/home-view.ts";
import { openHome, openLibrary } from "./home/open-home.ts";
import { keepWriting, openJournal, openWriting, removeEntry } from "./journal/journal.ts";
import { declineConsent, giveConsent, openConsent } from "./onboarding/consent.ts";
import { startPracticeRun, takeTurn } from "./practice/walk-practice.ts";
import { openPrivacy, openSignInLink } from "./privacy/who-sees-what.ts";
import { openPulse, savePulse } from "./pulse/pulse.ts";
import { leave, openRhythm, pauseRhythm, saveRhythm } from "./rhythm/rhythm.ts";
import { approve, checkAttempt } from "./sign-in/ask-to-sign-in.ts";

type UseCase = (deps: Deps, actor: Actor, asked: Asked) => Promise<Shown>;

/** Every action a button of ours can carry, and the use case it asks for. */
const VERBS: Readonly<Record<string, UseCase>> = {
  "home.open": openHome,
  "library.open": openLibrary,
  "consent.open": openConsent,
  "consent.give": giveConsent,
  "consent.later": declineConsent,
  "consent.never": declineConsent,
  "practice.start": startPracticeRun,
  "practice.answer": takeTurn,
  "practice.back": takeTurn,
  "practice.stop": takeTurn,
  "practice.keep": takeTurn,
  "practice.discard": takeTurn,
  "practice.after": takeTurn,
  "pulse.open": openPulse,
  "pulse.save": savePulse,
  "journal.open": openJournal,
  "journal.write": openWriting,
  "journal.keep": keepWriting,
  "journal.delete": removeEntry,
  "rhythm.open": openRhythm,
  "rhythm.save": saveRhythm,
  "rhythm.pause": pauseRhythm,
  "rhythm.leave": leave,
  "privacy.open": openPrivacy,
  "sign_in.link": openSignInLink,
  "sign_in.check": checkAttempt,
  "sign_in.approve": approve,
  "help.urgent": openUrgentHelp,
  "help.close": async () => ({ kind: "close" }),
  "view.close": async () => ({ kind: "close" }),
};

const MOMENT: Action = { verb: "practice.start", args: { practice: "moment-flow", minutes: "1" } };

/** Commands a person can give in words, and the action each stands for. Anything else opens the start. */
const COMMANDS: Readonly<Record<string, Action>> = {
  now: MOMENT,
  moment: MOMENT,
  journal: { verb: "journal.open", args: {} },
  pause: { verb: "rhythm.open", args: {} },
  help: { verb: "help.urgent", args: {} },
};

/** The one way in from every chat platform: finds the member behind the event and runs the use case that it asks for. */
export function createChatHandler(deps: Deps): HandleChatEvent {
  return async (event) => {
    const actor = await findActor(deps, event);
    if (actor === null) return { kind: "hint", text: wordsFor("en").chat.unknownPerson };
    if (event.kind === "typed") return { kind: "hint", text: actor.words.chat.typed };
    try {
      return replyTo(event, await run(deps, actor, event));
    } catch (error) {
      if (!(error instanceof EvenkeelError) || error.code === "bug" || error.code === "unavailable")
        throw error;
      const { title } = actor.words.chat.error;
      return replyTo(event, { kind: "view", view: note(actor.words, title, error.message) });
    }
  };
}

async function findActor(deps: Deps, { actor, at }: ChatEvent): Promise<Actor | null> {
  const installation = await findInstallation(deps.database, actor.platform, actor.workspace);
  if (installation === null) return null;
  const { organizationId, workspaceId } = installation;
  const member = await asApp(deps.database, organizationId, (trx) =>
    findMemberByAccount(trx, organizationId, workspaceId, actor.account),
  );
  if (member === undefined) return null;
  return { organizationId, workspaceId, member, words: wordsFor(member.language), now: at };
}

function run(deps: Deps, actor: Actor, event: ChatEvent): Promise<Shown> {
  const asked = askedBy(event);
  const useCase = VERBS[asked.action.verb];
  if (useCase === undefined) throw new EvenkeelError("conflict", actor.words.chat.error.stale);
  return useCase(deps, actor, asked);
}

function askedBy(event: ChatEvent): Asked {
  if (event.kind === "action") return { action: event.action, values: event.values };
  const command = event.kind === "command" ? COMMANDS[event.command] : undefined;
  return { action: command ?? { verb: "home.open", args: {} }, values: {} };
}

/** Inside a view the next one takes its place; from anywhere else it opens. */
function replyTo(event: ChatEvent, shown: Shown): ChatReply {
  const inView = event.kind === "action" && event.from === "view";
  switch (shown.kind) {
    case "view":
      return { kind: inView ? "replace" : "open", view: shown.view };
    case "over":
      return { kind: inView ? "push" : "open", view: shown.view };
    default:
      return shown;
  }
}
