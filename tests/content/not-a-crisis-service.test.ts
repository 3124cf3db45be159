import { describe, expect, test } from "vitest";
import { envelopeOf } from "../../src/app/delivery/envelopes.ts";
import { HELP_WORDS } from "../../src/content/helplines.ts";
import { PROGRAM_WORDS } from "../../src/content/programs.ts";
import { wordsFor } from "../../src/content/words.ts";
import { ENVELOPE_LIMITS } from "../../src/core/chat/envelope.ts";
import { plain } from "../../src/core/chat/text.ts";
import { startRun } from "../../src/core/practice/run.ts";
import { runView } from "../../src/core/practice/run-view.ts";
import { entryOf, LANGUAGES } from "../core/practice/walks.ts";

const CRISIS = /crisis/i;

/** Views with fields to write in, Home and the help command are walked in tests/contracts/limits.test.ts and tests/app/home. */
describe.each(LANGUAGES)("what Evenkeel is not, in %s", (language) => {
  const words = wordsFor(language);

  test("is said in the first message, whichever that is, before anything can be written", () => {
    const { text } = envelopeOf({ kind: "invitation", subject: null }, words, "https://x.example");
    for (const first of [text, words.chat.hello]) {
      expect(first).toMatch(CRISIS);
      expect(first.length).toBeLessThanOrEqual(ENVELOPE_LIMITS.text);
    }
    expect(words.chat.consent.limits).toMatch(CRISIS);
  });

  test("is said at the start of every program", () => {
    for (const program of Object.values(PROGRAM_WORDS[language]))
      expect(program.firstScreen.whatItIsNot).toMatch(CRISIS);
  });

  test("is the first line of the first screen in a hard moment", () => {
    const { practice, texts } = entryOf("moment-flow");
    const state = startRun(practice, { minutes: 1, variants: [] });
    const [first] = runView({ practice, text: texts[language], words: words.run, state, run: null }).blocks;
    expect(first?.kind === "text" && plain(first.text)).toBe(words.run.notCrisisService);
  });

  test("is said on the help page, asked for or not, and once in 90 days on the start view", () => {
    for (const said of [
      HELP_WORDS[language].privacy,
      HELP_WORDS[language].privacyTold,
      words.chat.notCrisisAgain,
    ])
      expect(said).toMatch(CRISIS);
  });
});
