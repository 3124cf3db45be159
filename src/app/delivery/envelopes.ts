import type { Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { Envelope } from "../../core/chat/envelope.ts";
import { LENGTHS } from "../../core/practice/practice.ts";
import type { PlannedPractice } from "../../core/program/program.ts";
import type { ClaimedDelivery } from "../../db/delivery/deliveries.ts";
import { startPractice } from "../home/home-view.ts";

/** How the slot of a notice begins that tells of what the organization changes. */
export const ACTION_SLOT = "action ";

/** The same of what a lead promised a team, or told it about a promise; and of what reminds a lead of a report. */
export const TEAM_SLOT = "team ";
export const REPORT_SLOT = "report ";

/** The same of whose questions the next windows ask. */
export const QUESTIONS_SLOT = "questions ";

/** The same with a picture. */
export function withPicture(envelope: Envelope, url: string, words: Words): Envelope {
  return { ...envelope, picture: { url, alternative: words.chat.envelopes.picture } };
}

/** The slot of a card that HR tries: what it opens, and `id`, so that each trial is one of its own. */
export function testSlot({ practice, minutes }: PlannedPractice, id: string): string {
  return `${practice} ${minutes} ${id}`;
}

function readTestSlot(slot: string): PlannedPractice {
  const [practice = "", minutes] = slot.split(" ");
  return { practice, minutes: LENGTHS.find((length) => String(length) === minutes) ?? 1 };
}

/** What a delivery says. The same for everyone it goes to: nothing about a practice, a program, a question or a person. */
export function envelopeOf(
  { kind, subject, slot = "" }: Pick<ClaimedDelivery, "kind" | "subject"> & { readonly slot?: string },
  words: Words,
  publicUrl: string,
): Envelope {
  const { envelopes, home } = words.chat;
  switch (kind) {
    case "invitation":
      return {
        text: envelopes.invitation,
        buttons: [
          { label: envelopes.start, primary: true, action: action("consent.open") },
          { label: envelopes.notNow, action: action("consent.later") },
          { label: envelopes.never, action: action("consent.never") },
        ],
      };
    case "prompt":
      return {
        text: envelopes.prompt,
        buttons: [
          { label: envelopes.open, primary: true, action: action("home.open") },
          { label: home.rhythm, action: action("rhythm.open") },
        ],
      };
    case "summary":
      return {
        text: envelopes.summary,
        buttons: [{ label: envelopes.read, primary: true, url: `${publicUrl}/team/${subject}` }],
      };
    case "export":
      return {
        text: envelopes.export,
        buttons: [{ label: envelopes.fetch, primary: true, action: action("me.copy") }],
      };
    case "notice":
      if (slot.startsWith(ACTION_SLOT))
        return {
          text: words.programs.envelope,
          buttons: [{ label: envelopes.read, primary: true, url: `${publicUrl}/actions` }],
        };
      if (slot.startsWith(TEAM_SLOT) || slot.startsWith(REPORT_SLOT))
        return {
          text: slot.startsWith(TEAM_SLOT) ? envelopes.team : envelopes.report,
          buttons: [{ label: envelopes.read, primary: true, url: `${publicUrl}/team/${subject}/actions` }],
        };
      return {
        text: slot.startsWith(QUESTIONS_SLOT) ? envelopes.questions : envelopes.notice,
        buttons: [{ label: envelopes.read, primary: true, url: `${publicUrl}/privacy` }],
      };
    case "test": {
      const { practice, minutes } = readTestSlot(slot);
      return {
        text: envelopes.test(envelopes.prompt),
        buttons: [
          { label: envelopes.open, primary: true, action: startPractice(practice, minutes) },
          { label: home.rhythm, action: action("rhythm.open") },
        ],
      };
    }
    case "sign_in":
      return {
        text: envelopes.signIn,
        buttons: [
          {
            label: envelopes.check,
            primary: true,
            action: action("sign_in.check", { attempt: subject ?? "" }),
          },
        ],
      };
  }
}
