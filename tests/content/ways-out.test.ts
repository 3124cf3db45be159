import { describe, expect, test } from "vitest";
import { PRACTICES } from "../../src/content/library.ts";
import { type Minutes, NEEDS, type Situation } from "../../src/core/practice/practice.ts";
import { finish, startRun } from "../../src/core/practice/run.ts";
import { suggestPractices } from "../../src/core/practice/suggest.ts";
import { answer, entryOf, moved } from "../core/practice/walks.ts";

function exitOf(practice: string, step: string, option: string): string | undefined {
  const found = entryOf(practice).practice.steps.find(({ id }) => id === step);
  const options = found && "options" in found ? found.options : [];
  const goes = options.find(({ id }) => id === option)?.goes;
  return goes?.to === "exit" ? goes.exit : undefined;
}

function suggest(input: { situations?: readonly Situation[]; minutes?: Minutes }): readonly string[] {
  const { situations = [], minutes = 5 } = input;
  return NEEDS.flatMap((need) =>
    suggestPractices({
      practices: PRACTICES.map(({ practice }) => practice),
      need,
      minutes,
      situations,
      setAside: { practices: [], families: [] },
      doneToday: {},
      hour: 10,
      atMost: PRACTICES.length,
    }).map(({ practice }) => practice),
  );
}

describe("a choice leads away from the practice", () => {
  test.each([
    ["kind-reframe", "event", "mistreated", "mistreatment"],
    ["kind-reframe", "event", "unsafe", "mistreatment"],
    ["kind-reframe", "event", "loss", "people"],
    ["not-only-me", "hard", "mistreated", "mistreatment"],
    ["act-not-identity", "act", "mistreated", "mistreatment"],
    ["act-not-identity", "act", "report", "mistreatment"],
    ["act-not-identity", "act", "harm", "practice:repair-at-work"],
    ["pause-and-check", "need", "help", "people"],
    ["safe-cues", "sign", "unsafe", "urgent_help"],
    ["observe-thoughts", "busy", "scary", "practice:ground-senses"],
    ["observe-thoughts", "busy", "far", "practice:ground-senses"],
    ["friend-lens", "who", "no-one", "practice:ground-senses"],
    ["soft-breath", "anchor", "short", "practice:ground-senses"],
    ["soft-breath", "change", "worse", "practice:ground-senses"],
    ["body-scan-brief", "second", "worse", "practice:ground-senses"],
    ["kind-figure", "ready", "senses", "practice:ground-senses"],
    ["mentor-recall", "guide", "nobody", "practice:kind-line-recall"],
    ["moment-flow", "onward", "senses", "practice:ground-senses"],
  ])("%s: %s, %s", (practice, step, option, exit) => {
    expect(exitOf(practice, step, option)).toBe(exit);
  });
});

test("wherever one can say that somebody harms them, or that they are not safe, it leads to people and never on to reframing", () => {
  const said = PRACTICES.flatMap(({ practice }) =>
    practice.steps.flatMap((step) =>
      ("options" in step ? step.options : [])
        .filter(({ id }) => /^(mistreated|unsafe|harass|discriminat|bullied|threatened)/.test(id))
        .map(({ id, goes }) => ({ at: `${practice.id}, ${step.id}, ${id}`, goes })),
    ),
  );
  const onward = said.filter(
    ({ goes }) => goes?.to !== "exit" || !["mistreatment", "urgent_help", "people"].includes(goes.exit),
  );
  expect(onward.map(({ at }) => at)).toEqual([]);
  expect(said.length).toBeGreaterThan(5);
});

describe("put forward", () => {
  test("never: what works with pictures of care or scans the body", () => {
    for (const minutes of [1, 3, 5] as const)
      for (const shy of ["body-scan-brief", "kind-figure", "caring-place"])
        expect(suggest({ minutes })).not.toContain(shy);
  });

  test("first after a Heavier: grounding; never: steady cues, which have a field", () => {
    const [first, ...rest] = suggest({ situations: ["heavier_today"] });
    expect(first).toBe("ground-senses");
    expect(rest).not.toContain("safe-cues");
  });

  test("not where they were mistreated: what looks at one's own share", () => {
    const suggested = suggest({ situations: ["mistreatment"], minutes: 3 });
    for (const hidden of ["kind-reframe", "not-only-me", "friend-lens", "act-not-identity"])
      expect(suggested).not.toContain(hidden);
  });
});

test("where the load is too much, words to raise it come in place of a smaller step", () => {
  const replan = entryOf("incremental-replan");
  const start = startRun(replan.practice, { minutes: 3 });
  expect(moved(answer(replan, start, "load")).step).toBe("raise");
  expect(moved(answer(replan, start, "part")).step).toBe("shrink");
});

describe("what can be kept", () => {
  test("of a soothing phrase: the one that was chosen", () => {
    const phrase = entryOf("soothing-phrase");
    let state = startRun(phrase.practice, { minutes: 1 });
    for (const option of ["gently", undefined, "fits"]) state = moved(answer(phrase, state, option));
    expect(finish(phrase.practice, state, "keep").saves.lines).toMatchObject([{ option: "gently" }]);
  });

  test("of a phrase of their own: nothing, for it is kept already", () => {
    const phrase = entryOf("soothing-phrase");
    let state = startRun(phrase.practice, { minutes: 1 });
    for (const option of ["own", undefined, "fits"]) state = moved(answer(phrase, state, option));
    expect(state.stage).toBe("after");
  });

  test("of nothing today: nothing", () => {
    const mistake = entryOf("mistake-as-information");
    let state = startRun(mistake.practice, { minutes: 3 });
    for (const option of ["slip", "worry", "process", "none"]) state = moved(answer(mistake, state, option));
    expect(state.stage).toBe("after");
  });

  test("of a reading that none fits: nothing", () => {
    const reframe = entryOf("kind-reframe");
    let state = startRun(reframe.practice, { minutes: 5 });
    for (const option of ["slip", "both", "none", "none"]) state = moved(answer(reframe, state, option));
    expect(state.stage).toBe("after");
  });
});
