import { describe, expect, test } from "vitest";
import { findPractice } from "../../../src/content/library.ts";
import { isNeverStored } from "../../../src/core/practice/practice.ts";
import { back, currentStep } from "../../../src/core/practice/run.ts";
import { decodeRun, encodeRun, parseRun, type RunState } from "../../../src/core/practice/run-state.ts";
import { stepsOf } from "../../../src/core/practice/steps.ts";
import { answer, LANGUAGES, nameOf, problemsOf, statesOf, verbsOf, viewOf, WALKS } from "./walks.ts";

describe.each(WALKS.map((walk) => [nameOf(walk), walk] as const))("%s", (_name, walk) => {
  const { entry } = walk;
  const { practice } = entry;
  const states = statesOf(walk);

  test("passes three to five steps and closes", () => {
    const steps = new Set(
      states.filter(({ stage }) => stage === "step" || stage === "keep").map(({ step }) => step),
    );
    const answered = states.findLast(({ stage }) => stage === "step")?.picks ?? {};
    expect([...steps]).toEqual(stepsOf(practice, { ...walk, picks: answered }).map(({ id }) => id));
    expect(steps.size).toBeGreaterThanOrEqual(3);
    expect(steps.size).toBeLessThanOrEqual(5);
  });

  test.each(LANGUAGES)(
    "every view fits every platform, has unique labels and Urgent help (%s)",
    (language) => {
      for (const state of states) expect(problemsOf(viewOf(entry, state, language), language)).toEqual([]);
    },
  );

  test("every view but the last has a quiet way out", () => {
    for (const state of states)
      expect(verbsOf(viewOf(entry, state)).includes("practice.stop")).toBe(state.stage !== "closed");
  });

  test.each(LANGUAGES)("every choice of every step leads to a view that fits, too (%s)", (language) => {
    for (const state of states.filter(({ stage }) => stage === "step"))
      for (const { id } of currentStep(practice, state).options) {
        const outcome = answer(entry, state, id);
        expect(outcome.kind).not.toBe("invalid");
        if (outcome.kind !== "invalid") {
          const view = viewOf(entry, outcome.state, language);
          expect(problemsOf(view, language)).toEqual([]);
        }
      }
  });

  test("goes back step by step to the first, with the answers still there", () => {
    const stages = states.filter(({ stage }) => stage === "step" || stage === "keep");
    let state = stages.at(-1) as RunState;
    const { picks } = state;
    for (let i = 0; i < 6; i++) {
      state = back(practice, state);
      expect(problemsOf(viewOf(entry, state))).toEqual([]);
      expect(state.picks).toEqual(picks);
    }
    expect(state).toMatchObject({ stage: "step", step: stages[0]?.step });
  });

  test("every state comes back whole from where it rests", () => {
    for (const state of states) {
      expect(parseRun(JSON.parse(JSON.stringify(state)), findPractice)).toEqual(state);
      if (isNeverStored(practice)) expect(decodeRun(encodeRun(state), findPractice)).toEqual(state);
    }
  });
});
