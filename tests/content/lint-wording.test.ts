import { describe, expect, test } from "vitest";
import { RUN_WORDS } from "../../src/content/library.ts";
import { SPANISH } from "../../src/content/lint/language.es.ts";
import { lintWords } from "../../src/content/lint/practices.ts";
import { bannedWords } from "../../src/content/lint/wording.ts";
import type { Step } from "../../src/core/practice/practice.ts";
import { broken, caseOf, saying, withPractice, withStepText, withText } from "./lint-cases.ts";

test("L03 finds a set that reads too hard, and asks about long words", () => {
  const hard = "Organizational deliberation necessitates considerable intellectual determination.";
  const { steps } = caseOf("notice-self-talk").text;
  const all = Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, { ...step, text: hard }]));
  expect(broken(withText("notice-self-talk", { steps: all }))).toContain("L03");
  expect(broken(saying("A consideration."), "warning")).toContain("L03");
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

describe("L11 finds", () => {
  test("the name of a condition", () => {
    expect(broken(saying("This helps with phobias."))).toContain("L11");
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

describe("L19 finds", () => {
  test("an arrow, which does not turn with the script", () => {
    expect(broken(saying("Go on → to the next."))).toContain("L19");
  });

  test("a direction that is not the language's", () => {
    const found = lintWords("en", { ...RUN_WORDS.en, rightToLeft: true });
    expect(found.map(({ id }) => id)).toContain("L19");
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
