import type { Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { View } from "../../core/chat/view.ts";
import type { FirstScreen } from "../../core/program/program.ts";
import { toHome, urgentHelp } from "../home/home-view.ts";
import { OFFERED_RHYTHM } from "../rhythm/offered-rhythm.ts";
import { rhythmFields } from "../rhythm/rhythm-form.ts";

/** Raised whenever the promise changes: consent is given to words, and those words can be looked up. */
export const CONSENT_WORDING = "2026-11-b";

/** What everyone reads before the first message: what comes, who sees what, how to stop. Three ways out, all equal. */
export function consentView(
  words: Words,
  offer: { zone: string; custodians: readonly string[]; guessPercent: number; program: FirstScreen | null },
): View {
  const { consent, envelopes } = words.chat;
  const { facts } = consent;
  const pairs = [
    facts.writing,
    facts.technical(offer.custodians.join(", ")),
    facts.questions,
    facts.bound(offer.guessPercent),
    facts.seen,
    facts.stop,
  ];
  return {
    title: consent.title,
    blocks: [
      { kind: "text", text: consent.what },
      ...(offer.program === null ? [] : [{ kind: "text", text: offer.program.whatItIs } as const]),
      { kind: "facts", facts: pairs.map(([label = "", value = ""]) => ({ label, value })) },
      { kind: "text", text: consent.limits },
      ...(offer.program === null ? [] : [{ kind: "text", text: offer.program.claim, quiet: true } as const]),
      { kind: "divider" },
      ...rhythmFields(words, {
        weekdays: OFFERED_RHYTHM.weekdays,
        time: OFFERED_RHYTHM.at,
        zone: offer.zone,
      }),
    ],
    buttons: [
      { label: consent.agree, style: "primary", action: action("consent.give") },
      { label: envelopes.notNow, action: action("consent.later") },
      { label: envelopes.never, action: action("consent.never") },
      toHome(words),
      urgentHelp(words),
    ],
  };
}
