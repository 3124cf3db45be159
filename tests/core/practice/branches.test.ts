import { expect, test } from "vitest";
import { RUN_WORDS } from "../../../src/content/library.ts";
import { plain } from "../../../src/core/chat/text.ts";
import type { Practice, Step } from "../../../src/core/practice/practice.ts";
import { answerStep, back, finish, pickName, startRun, textName } from "../../../src/core/practice/run.ts";
import { parseRun, type RunState } from "../../../src/core/practice/run-state.ts";
import { runView } from "../../../src/core/practice/run-view.ts";
import { pathsOf, stepsOf } from "../../../src/core/practice/steps.ts";
import { entryOf, moved, RUN } from "./walks.ts";

const steps: readonly Step[] = [
  { id: "kind", minutes: [3], input: "pick1", options: [{ id: "harm" }, { id: "limit" }] },
  {
    id: "mend",
    minutes: [3],
    input: "modal",
    pick: "pick1",
    options: [{ id: "say" }, { id: "fix" }],
    field: { lines: "one", maxLength: 100 },
    keeps: true,
    when: { step: "kind", picks: ["harm"] },
  },
  {
    id: "honor",
    minutes: [3],
    input: "pick1",
    options: [{ id: "rest" }, { id: "tell" }],
    when: { step: "kind", picks: ["limit"] },
  },
  { id: "copy", minutes: [3], input: "tap", care: true, shows: "draft" },
];
const practice: Practice = {
  ...entryOf("mistake-as-information").practice,
  id: "sort",
  lengths: [{ minutes: 3, grade: "none", evidence: [], claim: "none" }],
  steps,
};
const find = () => practice;
const walk = { minutes: 3, variants: [] } as const;

function take(state: RunState, values: Readonly<Record<string, readonly string[]>>): RunState {
  return moved(answerStep(practice, state, { step: state.step, values }));
}

function pick(state: RunState, option: string): RunState {
  const step = stepsOf(practice, state).find(({ id }) => id === state.step);
  if (!step) throw new Error(`No step ${state.step}.`);
  return take(state, { [pickName(step)]: [option] });
}

function written(state: RunState): RunState {
  const step = stepsOf(practice, state).find(({ id }) => id === state.step);
  if (!step) throw new Error(`No step ${state.step}.`);
  return take(state, { [textName(step)]: ["I will call her"] });
}

test("a step that hangs on an answer is walked after that answer and no other", () => {
  const start = startRun(practice, walk);
  expect(pick(start, "harm").step).toBe("mend");
  expect(pick(start, "limit").step).toBe("honor");
  expect(pick(pick(start, "limit"), "rest").step).toBe("copy");
});

test("each way through is known", () => {
  const paths = pathsOf(practice, walk);
  expect(paths).toEqual([{ kind: ["harm"] }, { kind: ["limit"] }]);
  expect(paths.map((picks) => stepsOf(practice, { ...walk, picks }).length)).toEqual([3, 3]);
});

test("who goes back and answers otherwise leaves what they wrote on the other way behind", () => {
  const there = written(pick(startRun(practice, walk), "harm"));
  const elsewhere = pick(pick(back(practice, back(practice, there)), "limit"), "rest");
  const end = take(elsewhere, {});
  expect(end.stage).toBe("after");
  const kept = take(there, {});
  expect(kept.stage).toBe("keep");
  expect(finish(practice, kept, "keep").saves.lines).toEqual([
    { step: "mend", kind: "written", text: "I will call her" },
  ]);
});

test("every state on both ways comes back whole, the forgotten last step too", () => {
  let state = startRun(practice, walk);
  for (const next of [
    (s: RunState) => pick(s, "limit"),
    (s: RunState) => pick(s, "tell"),
    (s: RunState) => take(s, {}),
  ]) {
    state = next(state);
    expect(parseRun(JSON.parse(JSON.stringify(state)), find)).toEqual(state);
  }
});

test("no run is read that stands on the way not taken", () => {
  const state = pick(startRun(practice, walk), "limit");
  expect(parseRun({ ...state, step: "mend" }, find)).toBeNull();
});

test("a draft is what was written, by itself, to be copied", () => {
  const text = {
    ...entryOf("mistake-as-information").texts.en,
    steps: { copy: { text: "Copy it if you like." } },
  };
  const state = written(pick(startRun(practice, walk), "harm"));
  const view = runView({ practice, text, words: RUN_WORDS.en, state, run: RUN });
  const said = view.blocks.flatMap((block) => (block.kind === "text" ? [plain(block.text)] : []));
  expect(said).toEqual(["Copy it if you like.", "I will call her"]);
});
