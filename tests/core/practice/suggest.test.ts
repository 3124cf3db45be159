import { describe, expect, test } from "vitest";
import { PRACTICES } from "../../../src/content/library.ts";
import type { Practice } from "../../../src/core/practice/practice.ts";
import { type SuggestInput, suggestPractices } from "../../../src/core/practice/suggest.ts";
import { entryOf } from "./walks.ts";

// A few practices of the library, so that what is put forward does not change with each one that is added.
const practices = [
  "notice-self-talk",
  "mistake-as-information",
  "soothing-touch",
  "moment-flow",
  "three-kind-lines",
  "effort-and-kindness-log",
].map((id) => entryOf(id).practice);

function suggest(input: Partial<SuggestInput>): readonly string[] {
  return suggestPractices({
    practices,
    need: "N6",
    minutes: 1,
    situations: [],
    setAside: { practices: [], families: [] },
    doneToday: {},
    hour: 10,
    ...input,
  }).map(({ practice }) => practice);
}

describe("on an ordinary day", () => {
  test("what fits need and length is put forward, two at most", () => {
    expect(suggest({ need: "N1", minutes: 3 })).toEqual(["notice-self-talk", "mistake-as-information"]);
    expect(suggest({ need: "N12", minutes: 5 })).toEqual(["three-kind-lines"]);
    expect(suggest({ need: "N1", minutes: 3, atMost: 1 })).toHaveLength(1);
  });

  test("touch never stands first, and never alone", () => {
    expect(suggest({ need: "N6" })).toEqual(["notice-self-talk", "soothing-touch"]);
    expect(suggest({ need: "N2" })).toEqual(["moment-flow", "soothing-touch"]);
    expect(suggest({ need: "N5" })).toEqual([]);
  });

  test("noticing self-talk comes once a day", () => {
    expect(suggest({ need: "N9", doneToday: { "notice-self-talk": 1 } })).toEqual([]);
  });

  test("what is not to be put forward is not", () => {
    const notice = entryOf("notice-self-talk").practice;
    const shy: Practice = { ...notice, suggest: { auto: false, suppressWhen: [] } };
    expect(suggest({ practices: [shy], need: "N6" })).toEqual([]);
  });

  test("what was set aside stays aside, alone or with its family", () => {
    expect(suggest({ setAside: { practices: ["notice-self-talk"], families: [] } })).toEqual([]);
    expect(suggest({ setAside: { practices: [], families: ["touch"] } })).toEqual(["notice-self-talk"]);
  });

  test("mistreatment hides what looks at oneself", () => {
    expect(suggest({ need: "N1", minutes: 3, situations: ["mistreatment"] })).toEqual([]);
  });

  test("an open incident hides learning from the mistake", () => {
    expect(suggest({ need: "N10", minutes: 3, situations: ["open_incident"] })).toEqual([]);
  });
});

describe("in distress", () => {
  test("shaky: steadying comes first, with no reflection and no writing", () => {
    expect(suggest({ need: "N15" })).toEqual(["moment-flow", "soothing-touch"]);
  });

  test("too much to do: rest, then asking for help, before any technique, at every length that has them", () => {
    const all = PRACTICES.map(({ practice }) => practice);
    for (const minutes of [1, 3] as const)
      expect(suggest({ practices: all, need: "N2", minutes })).toEqual(["micro-break", "ask-early"]);
    expect(suggest({ practices: all, need: "N2", minutes: 5 })[0]).toBe("micro-break");
  });

  test("after a Heavier, whatever the need and the length, only what steadies", () => {
    for (const need of ["N1", "N6", "N12"] as const)
      expect(suggest({ need, minutes: 5, situations: ["heavier_today"] })).toEqual(["moment-flow"]);
  });

  test("a practice that does not come in the length asked for comes in its shortest", () => {
    const [first] = suggestPractices({
      practices,
      need: "N12",
      minutes: 5,
      situations: ["heavier_today"],
      setAside: { practices: [], families: [] },
      doneToday: {},
      hour: 10,
    });
    expect(first).toEqual({ practice: "moment-flow", minutes: 1 });
  });

  test("once help was shown, nothing is put forward", () => {
    expect(suggest({ need: "N15", situations: ["help_shown"] })).toEqual([]);
  });
});
