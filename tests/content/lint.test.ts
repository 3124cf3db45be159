import { describe, expect, test } from "vitest";
import type { LibraryEntry } from "../../src/content/entry.ts";
import { findEntry, PRACTICES, RUN_WORDS } from "../../src/content/library.ts";
import { duplicates } from "../../src/content/lint/duplicates.ts";
import type { Finding, LintCase, RuleId } from "../../src/content/lint/finding.ts";
import { ENGLISH } from "../../src/content/lint/language.en.ts";
import { SPANISH } from "../../src/content/lint/language.es.ts";
import { lintLibrary, lintPractice, lintWords } from "../../src/content/lint/practices.ts";
import { stringsOf } from "../../src/content/lint/strings.ts";
import { bannedWords } from "../../src/content/lint/wording.ts";
import type { Practice, Step } from "../../src/core/practice/practice.ts";
import type { PracticeText, StepText } from "../../src/core/practice/practice-text.ts";

const TODAY = "2026-11-26";

function entryOf(id: string): LibraryEntry {
  const entry = findEntry(id);
  if (!entry) throw new Error(`No practice ${id}.`);
  return entry;
}

function caseOf(id: string): LintCase {
  const entry = entryOf(id);
  return { practice: entry.practice, text: entry.texts.en, words: RUN_WORDS.en, rules: ENGLISH };
}

function errors(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}

/** The rules that `lint` breaks, each once. */
function broken(lint: LintCase, severity: Finding["severity"] = "error"): readonly RuleId[] {
  const found = lintPractice(lint, TODAY).filter((finding) => finding.severity === severity);
  return [...new Set(found.map(({ id }) => id))];
}

function withPractice(id: string, change: Partial<Practice>): LintCase {
  const lint = caseOf(id);
  return { ...lint, practice: { ...lint.practice, ...change } };
}

function withStep(id: string, step: string, change: Partial<Step>): LintCase {
  const { steps } = caseOf(id).practice;
  return withPractice(id, {
    steps: steps.map((each) => (each.id === step ? ({ ...each, ...change } as Step) : each)),
  });
}

function withText(id: string, change: Partial<PracticeText>): LintCase {
  const lint = caseOf(id);
  return { ...lint, text: { ...lint.text, ...change } };
}

function withStepText(id: string, step: string, change: Partial<StepText>): LintCase {
  const { steps } = caseOf(id).text;
  const before = steps[step];
  if (!before) throw new Error(`No step ${step}.`);
  return withText(id, { steps: { ...steps, [step]: { ...before, ...change } } });
}

function saying(text: string): LintCase {
  return withStepText("notice-self-talk", "tone", { text });
}

test("everything that ships passes", () => {
  expect(errors(lintLibrary(PRACTICES, RUN_WORDS, TODAY))).toEqual([]);
});

describe("L01 finds", () => {
  test.each([
    ["a bad id", withPractice("notice-self-talk", { id: "Notice_Self" })],
    ["an id that is too long", withPractice("notice-self-talk", { id: "notice-".repeat(6).concat("all") })],
    ["a kind that is none", withPractice("notice-self-talk", { kind: "game" as Practice["kind"] })],
    ["no need", withPractice("notice-self-talk", { needs: [] })],
    ["a need that is none", withPractice("notice-self-talk", { needs: ["N16" as "N1"] })],
  ])("%s", (_name, lint) => expect(broken(lint)).toContain("L01"));

  test("the same id twice", () => {
    const [first] = PRACTICES;
    const twice = lintLibrary(first ? [first, first] : [], RUN_WORDS, TODAY);
    expect(errors(twice).map(({ id }) => id)).toEqual(["L01"]);
  });
});

describe("L02 finds", () => {
  const { steps } = caseOf("notice-self-talk").practice;

  test("a length with two steps", () => {
    expect(broken(withPractice("notice-self-talk", { steps: steps.slice(0, 2) }))).toContain("L02");
  });

  test("a step of more than 35 words", () => {
    expect(broken(saying("You may stop here. ".repeat(9)))).toEqual(["L02"]);
    expect(broken(saying("You may stop. ".repeat(11)))).toEqual([]);
  });

  test("a sentence of more than 15 words", () => {
    expect(broken(saying("You may sit and look at the sky or the wall or the floor or me."))).toEqual([
      "L02",
    ]);
  });

  test("a variant, a note or a dependent text that is too long", () => {
    const long = "You may stop here. ".repeat(9);
    const { variants } = caseOf("soothing-touch").text.steps.rest ?? {};
    expect(
      broken(withStepText("soothing-touch", "rest", { variants: { ...variants, NT: { text: long } } })),
    ).toEqual(["L02"]);
    expect(broken(withStepText("mistake-as-information", "mistake", { notes: { incident: long } }))).toEqual([
      "L02",
    ]);
    const byPick = { ...caseOf("moment-flow").text.steps.moment?.byPick, word: long };
    expect(broken(withStepText("moment-flow", "moment", { byPick }))).toEqual(["L02"]);
  });
});

test("L03 finds a set that reads too hard, and asks about long words", () => {
  const hard = "Organizational deliberation necessitates considerable intellectual determination.";
  const { steps } = caseOf("notice-self-talk").text;
  const all = Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, { ...step, text: hard }]));
  expect(broken(withText("notice-self-talk", { steps: all }))).toContain("L03");
  expect(broken(saying("A consideration."), "warning")).toContain("L03");
});

describe("L05 finds", () => {
  test("a first step without a choice", () => {
    expect(broken(withStep("notice-self-talk", "trigger", { input: "tap" }))).toContain("L05");
  });

  test("an after-check that is missing, or there where a pause ends by itself", () => {
    expect(broken(withPractice("notice-self-talk", { afterCheck: false }))).toEqual(["L05"]);
    expect(broken(withPractice("moment-flow", { afterCheck: true }))).toEqual(["L05"]);
  });
});

test("L05 finds a choice that opens a practice that there is not", () => {
  const one = entryOf("moment-flow");
  const [first] = one.practice.steps;
  const gone: Step = {
    ...(first as Step & { input: "pick1" }),
    options: [{ id: "x", goes: { to: "exit", exit: "practice:gone" } }],
  };
  const found = lintLibrary([{ ...one, practice: { ...one.practice, steps: [gone] } }], RUN_WORDS, TODAY);
  expect(errors(found).map(({ message }) => message)).toContain('There is no practice "gone".');
});

describe("L06 finds", () => {
  test("touch with no way around it", () => {
    expect(broken(withStep("soothing-touch", "rest", { changes: { OP: {} } }))).toEqual(["L06"]);
    expect(broken(withStep("notice-self-talk", "notice", { uses: ["breath"] }))).toEqual(["L06"]);
  });

  test("a variant of which nothing is said", () => {
    expect(broken(withPractice("notice-self-talk", { meets: ["NT", "NI", "NB", "SB", "OP"] }))).toEqual([
      "L06",
    ]);
  });

  test("a practice with a field that claims to have none", () => {
    expect(broken(withPractice("three-kind-lines", { meets: ["NT", "NI", "NB", "SB", "OP", "TF"] }))).toEqual(
      ["L06"],
    );
  });
});

describe("L07 finds", () => {
  test("a field with nothing to tap beside it", () => {
    expect(broken(withStep("three-kind-lines", "hard", { options: [] }))).toEqual(["L07"]);
  });

  test("a field without the not-a-crisis-service line", () => {
    const lint = caseOf("three-kind-lines");
    expect(broken({ ...lint, words: { ...lint.words, notCrisisService: "" } })).toEqual(["L07"]);
  });

  test("a field in what is never stored", () => {
    const field = { input: "modal", pick: "pick1", field: { lines: "one", maxLength: 10 } } as const;
    expect(broken(withStep("moment-flow", "help", field))).toContain("L07");
  });
});

describe("L08 finds", () => {
  test.each([
    "Look on the bright side.",
    "Just breathe.",
    "Try to relax.",
    "You broke your streak.",
    "You missed two days.",
    "This treats stress.",
    "It rewires your brain.",
    "Be resilient.",
    "I'm here for you.",
    "You are safe here.",
    "Close your eyes.",
    "Take a deep breath.",
    "You only need to try.",
  ])("%s", (text) => expect(broken(saying(text))).toContain("L08"));

  test.each(["The only one here.", "Adjust the lamp.", "A secure desk.", "Retreat to a quiet spot."])(
    "nothing in: %s",
    (text) => expect(broken(saying(text))).toEqual([]),
  );

  test("a word that wants a look, as a warning", () => {
    expect(broken(saying("You should rest."))).toEqual([]);
    expect(broken(saying("You should rest."), "warning")).toContain("L08");
  });

  test("a banned word in a choice and in the interface's words", () => {
    const { options } = caseOf("notice-self-talk").text.steps.tone ?? {};
    expect(
      broken(withStepText("notice-self-talk", "tone", { options: { ...options, cold: "Healing" } })),
    ).toEqual(["L08"]);
    const words = {
      ...RUN_WORDS.en,
      stop: "Just stop",
      continueTo: (step: number) => `Relax into step ${step}`,
    };
    expect(lintWords("en", words).map(({ where }) => where)).toEqual(["continueTo", "stop"]);
  });
});

describe("L09 finds", () => {
  const length = { minutes: 1, grade: "C", evidence: ["E13"], claim: "C" } as const;

  test.each([
    ["a source that is not in the register", { ...length, evidence: ["E99"] }],
    ["a grade without a source", { ...length, evidence: [] }],
    ["a B that rests on memory", { ...length, grade: "B" as const, evidence: ["E59"] }],
  ])("%s", (_name, bad) =>
    expect(broken(withPractice("soothing-touch", { lengths: [bad] }))).toEqual(["L09"]),
  );

  test("nothing in a remembered source beside a read one, or in practice wisdom without any", () => {
    const text = {
      ...caseOf("soothing-touch").text,
      claims: { none: "No direct studies.", C: "Evidence is mixed." },
    };
    for (const good of [
      { ...length, grade: "B" as const, evidence: ["E59", "E44"] },
      { ...length, grade: "none" as const, claim: "none" as const, evidence: [] },
    ])
      expect(broken({ ...withPractice("soothing-touch", { lengths: [good] }), text })).toEqual([]);
  });
});

describe("L10 finds", () => {
  test("a claim above its grade", () => {
    const lengths = [{ minutes: 1, grade: "C", evidence: ["E13"], claim: "B" }] as const;
    const text = {
      ...caseOf("soothing-touch").text,
      claims: { B: "Longer versions have helped in some studies." },
    };
    expect(broken({ ...withPractice("soothing-touch", { lengths }), text })).toEqual(["L10"]);
  });

  test.each(["Stress fell by 30.", "It helps half of all people.", "A large percent found it useful."])(
    "figures: %s",
    (claim) => expect(broken(withText("soothing-touch", { claims: { C: claim } }))).toEqual(["L10"]),
  );

  test("a promise of proof", () => {
    expect(broken(withText("soothing-touch", { claims: { C: "It is proven." } }))).toEqual(["L08", "L10"]);
  });

  test("a grade of longer programs with no word on dose", () => {
    expect(broken(withText("notice-self-talk", { claims: { C: "Some people find it useful." } }))).toEqual([
      "L10",
    ]);
  });
});

test("L13 asks for care, and for an optional responsible step after a mistake", () => {
  const { steps } = caseOf("mistake-as-information").practice;
  const cold = steps.map(({ care: _, responsible: __, ...step }) => step as Step);
  const found = lintPractice(withPractice("mistake-as-information", { steps: cold }), TODAY);
  expect(found.filter(({ id }) => id === "L13")).toHaveLength(2);
});

describe("L14 finds", () => {
  test.each([
    "You feel sad.",
    "You're feeling low today.",
    "You must be tired.",
    "I understand.",
    "We are proud of this.",
  ])("%s", (text) => expect(broken(saying(text))).toContain("L14"));

  test.each(["How do you feel now?", "Whatever you feel is okay.", 'You could say: "I feel low."'])(
    "nothing in: %s",
    (text) => expect(broken(saying(text))).toEqual([]),
  );
});

describe("L17 finds", () => {
  test("a title that no modal can show", () => {
    expect(broken(withText("notice-self-talk", { title: "Notice the way you talk to you" }))).toEqual([
      "L17",
    ]);
  });

  test("two choices that sound alike", () => {
    const { options } = caseOf("notice-self-talk").text.steps.tone ?? {};
    expect(
      broken(withStepText("notice-self-talk", "tone", { options: { ...options, cold: "Sharp" } })),
    ).toEqual(["L17"]);
  });
});

describe("L24 finds", () => {
  test.each(["This is anonymous.", "Nobody can see this.", "No one will know."])("%s", (text) =>
    expect(broken(saying(text))).toContain("L24"),
  );

  test("words kept without saying so, and saying so without keeping any", () => {
    expect(broken(withPractice("three-kind-lines", { saves: ["SV0"] }))).toEqual(["L24"]);
    expect(broken(withPractice("notice-self-talk", { saves: ["SV0", "SV1"] }))).toEqual(["L24"]);
  });

  test("a promise in the interface's words", () => {
    const words = { ...RUN_WORDS.en, keepPrivacy: "Nobody can read this." };
    expect(lintWords("en", words).map(({ id }) => id)).toEqual(["L08", "L24"]);
  });
});

describe("L04 asks about", () => {
  test("two instructions in one step, and takes one", () => {
    expect(broken(saying("Look around the room. Name one thing you see."), "warning")).toContain("L04");
    expect(broken(saying("Look around the room. It can wait."), "warning")).not.toContain("L04");
  });
});

describe("L11 finds", () => {
  test("the name of a condition", () => {
    expect(broken(saying("This helps with phobias."))).toContain("L11");
  });
});

describe("L12 finds", () => {
  test("a practice with nothing to be careful with", () => {
    expect(broken(withPractice("notice-self-talk", { cautions: [] }))).toContain("L12");
  });

  test("what stirs most being put forward", () => {
    const lint = withPractice("notice-self-talk", { id: "kind-figure" });
    expect(broken(lint)).toContain("L12");
  });
});

describe("L15 finds", () => {
  test.each(["Hold your breath for a bit.", "Breathe in for four counts.", "Count your breaths."])(
    "%s",
    (text) => expect(broken(saying(text))).toContain("L15"),
  );

  test("a zone of the body that is not neutral, where the body is used", () => {
    const lint = withStepText("soothing-touch", "rest", { text: "Notice your belly." });
    const steps = lint.practice.steps.map((step) => ({ ...step, uses: ["body"] as const }) as Step);
    expect(broken({ ...lint, practice: { ...lint.practice, steps } })).toContain("L15");
  });
});

test("L16 finds an emoji", () => {
  expect(broken(saying("This is hard 💪 for you."))).toContain("L16");
});

test("L18 finds an empty string", () => {
  expect(broken(withText("notice-self-talk", { description: " " }))).toContain("L18");
});

describe("L19 finds", () => {
  test("an arrow, which does not turn with the script", () => {
    expect(broken(saying("Go on → to the next."))).toContain("L19");
  });

  test("a direction that is not the language's", () => {
    const found = lintWords("en", { ...RUN_WORDS.en, rightToLeft: true });
    expect(found.map(({ id }) => id)).toContain("L19");
  });
});

test("L26 asks for somebody who knows the customs of touch", () => {
  expect(broken(caseOf("soothing-touch"), "warning")).toContain("L26");
  expect(broken(caseOf("notice-self-talk"), "warning")).not.toContain("L26");
});

test("L27 finds more than eight words in a row that another practice has, or a source", () => {
  const [one, other] = [entryOf("notice-self-talk"), entryOf("soothing-touch")];
  const said = "Notice how the voice in your head speaks to you right now.";
  const copy = { ...other, texts: { ...other.texts, en: { ...other.texts.en, description: said } } };
  const twin = { ...one, texts: { ...one.texts, en: { ...one.texts.en, description: said } } };
  const ids = (entries: readonly LibraryEntry[]) =>
    errors(lintLibrary(entries, RUN_WORDS, TODAY)).map(({ id }) => id);
  expect(ids([twin, copy])).toEqual(["L27"]);
  expect(ids([one, other])).toEqual([]);
  expect(duplicates([{ id: "x", strings: stringsOf(twin.texts.en) }], [`They wrote: ${said}`])).toHaveLength(
    1,
  );
});

describe("L28 finds", () => {
  test("a review older than 12 months, and warns of text that nobody has reviewed", () => {
    const by = (on: string) =>
      withText("notice-self-talk", { review: { reviewed: true, reviewer: "A clinician", on } });
    expect(broken(by("2025-11-25"))).toContain("L28");
    expect(broken(by("2025-11-27"))).not.toContain("L28");
    expect(broken(caseOf("notice-self-talk"), "warning")).toContain("L28");
  });
});

test("L29 finds a practice on one's own failings that is put forward to who is mistreated", () => {
  const { suggest } = caseOf("mistake-as-information").practice;
  const lint = withPractice("mistake-as-information", { suggest: { ...suggest, suppressWhen: [] } });
  expect(broken(lint)).toEqual(["L29"]);
});

describe("L30 finds", () => {
  test("a lower bar where work is safety-critical", () => {
    expect(broken(withPractice("notice-self-talk", { id: "good-enough-line" }))).toContain("L30");
  });

  test("untrained pairs that claim more than grade C", () => {
    const lengths = [{ minutes: 1, grade: "B", evidence: ["E43"], claim: "B" }] as const;
    expect(broken(withPractice("notice-self-talk", { id: "peer-pair", lengths }))).toContain("L30");
  });
});

describe("the rules of Spanish", () => {
  const found = (text: string) => bannedWords("es", [{ where: "x", kind: "step", text }], SPANISH);

  test.each([
    ["toxic positivity", "Mira el lado bueno."],
    ["minimizer", "Es fácil."],
    ["streak guilt", "No rompas tu racha."],
    ["clinical claim", "Este tratamiento ayuda."],
    ["clinical claim", "Reduce la ansiedad."],
    ["work pressure", "Trabaja tu resiliencia."],
    ["false relationship", "Estoy aquí para ti."],
    ["certainty of safety", "Aquí estás a salvo."],
    ["body and ability", "Cierra los ojos."],
  ])("find %s: %s", (why, text) => {
    expect(found(text).map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
  });

  test.each(["Facilita un paso.", "La sanidad pública.", "Un asunto vagón.", "Trata de nombrarlo."])(
    "find nothing in: %s",
    (text) => expect(found(text).filter(({ severity }) => severity === "error")).toEqual([]),
  );

  test("tell a plain text from a hard one", () => {
    const plain = "Hoy fue un día duro. Puedes parar aquí. Elige lo que te sirva.";
    const hard =
      "La implementación sistemática de responsabilidades organizacionales requiere considerable adaptabilidad institucional.";
    expect(SPANISH.reading(plain)).toBeLessThan(6);
    expect(SPANISH.reading(hard)).toBeGreaterThan(12);
    expect(SPANISH.reading("")).toBe(0);
  });

  test("know held breath, told feelings and promises", () => {
    expect(SPANISH.breath.test("Aguanta la respiración un poco.")).toBe(true);
    expect(SPANISH.told.test("Te sientes mal.")).toBe(true);
    expect(SPANISH.told.test("Si te sientes mal, puedes parar.")).toBe(false);
    expect(SPANISH.promises.test("Es anónimo.")).toBe(true);
  });
});
