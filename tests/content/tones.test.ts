import { describe, expect, test } from "vitest";
import { lintTones } from "../../src/content/lint/tones.ts";
import type { Tone } from "../../src/content/words/tone.ts";
import { STYLE_WORDS, type Words, wordsFor } from "../../src/content/words.ts";
import { LOCALES } from "../../src/core/locale.ts";
import { STYLES, type Style } from "../../src/core/practice/style.ts";

const { tones } = STYLE_WORDS.en;

/** What the linter finds where English says that instead, in that style. */
function broken(style: Exclude<Style, "plain">, run: Partial<Tone["run"]>): readonly string[] {
  const tone = { ...tones[style], run: { ...tones[style].run, ...run } };
  return lintTones("en", { tones: { ...tones, [style]: tone } })
    .filter(({ severity }) => severity === "error")
    .map(({ id, where }) => `${id} ${where}`);
}

test("what ships in each style and language passes", () => {
  for (const locale of LOCALES)
    expect(lintTones(locale, STYLE_WORDS[locale]).filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("the linter finds", () => {
  test("a sentence that is long, loud, or tells what somebody feels", () => {
    const long = "This is a sentence that goes on and on for more words than anybody would like to read now.";
    expect(broken("warm", { afterText: long })).toEqual(["L02 run.afterText"]);
    expect(broken("warm", { finish: "Well done!" })).toEqual(["L08 run.finish"]);
    expect(broken("warm", { keepText: "You feel better now." })).toEqual(["L14 run.keepText"]);
  });

  test("a banned word, whatever the tone", () => {
    expect(broken("brisk", { finish: "Calm down" })).toEqual(["L08 run.finish"]);
  });

  test("brisk words that are longer than plain ones", () => {
    expect(broken("brisk", { chooseOne: "Choose the one that fits best" })).toEqual(["L02 run.chooseOne"]);
  });

  test("an end that leaves out what is kept", () => {
    const closings = { ...tones.brisk.run.closings, stopped: "Stopped." };
    expect(broken("brisk", { closings })).toEqual(["L24 run.closings.stopped"]);
  });
});

test("help, consent, who could read what, and what is wrong with an answer are said in one way", () => {
  const safe = ({ run, chat, peers }: Words) => ({
    run: [
      run.urgentHelp,
      run.notCrisisService,
      run.stop,
      run.orWrite,
      run.keepPrivacy,
      run.notReviewed,
      run.closings.heavier,
      run.closings.kept,
      run.closings.discarded,
      run.problems,
      run.feelings,
    ],
    chat: [
      chat.consent,
      chat.renewal,
      chat.pulse,
      chat.me,
      chat.roster,
      chat.help,
      chat.notCrisis,
      chat.buttons,
    ],
    paused: chat.own.paused,
    peers,
  });
  for (const locale of LOCALES)
    for (const style of STYLES) expect(safe(wordsFor(locale, style))).toEqual(safe(wordsFor(locale)));
});

test("each style says something of its own in every place that has a tone, or is as short as plain", () => {
  for (const locale of LOCALES) {
    const [plain, warm, brisk] = STYLES.map((style) => wordsFor(locale, style)) as [Words, Words, Words];
    for (const key of ["greeting", "notStarted", "skipped", "resting", "ended"] as const)
      expect(new Set([plain, warm, brisk].map(({ chat }) => chat.home[key])).size, `${locale} ${key}`).toBe(
        3,
      );
    for (const key of ["keepText", "afterText", "variantsLabel", "finish"] as const)
      expect(new Set([plain, warm, brisk].map(({ run }) => run[key])).size, `${locale} ${key}`).toBe(3);
  }
});

test("a style that lacks one word does not compile", () => {
  const { afterText: _, ...rest } = tones.warm.run;
  // @ts-expect-error The after-check is missing.
  const half: Tone["run"] = rest;
  expect(half).toBeDefined();
});
