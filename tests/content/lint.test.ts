import { describe, expect, test } from "vitest";
import type { LibraryEntry } from "../../src/content/entry.ts";
import { PRACTICES, RUN_WORDS } from "../../src/content/library.ts";
import { duplicates } from "../../src/content/lint/duplicates.ts";
import { lintLibrary, lintPractice } from "../../src/content/lint/practices.ts";
import { stringsOf } from "../../src/content/lint/strings.ts";
import type { Practice, Step } from "../../src/core/practice/practice.ts";
import {
  broken,
  caseOf,
  entryOf,
  errors,
  saying,
  TODAY,
  withPractice,
  withStep,
  withStepText,
  withText,
} from "./lint-cases.ts";

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

describe("L04 asks about", () => {
  test("two instructions in one step, and takes one", () => {
    expect(broken(saying("Look around the room. Name one thing you see."), "warning")).toContain("L04");
    expect(broken(saying("Look around the room. It can wait."), "warning")).not.toContain("L04");
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

test("L18 finds an empty string", () => {
  expect(broken(withText("notice-self-talk", { description: " " }))).toContain("L18");
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
