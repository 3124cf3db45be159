import fc from "fast-check";
import { expect, test } from "vitest";
import { findPractice } from "../../../src/content/library.ts";
import { isNeverStored, type Practice, VARIANTS } from "../../../src/core/practice/practice.ts";
import {
  afterCheck,
  answerStep,
  back,
  currentStep,
  FEELINGS,
  finish,
  pickName,
  startRun,
  stop,
  textName,
  VARIANTS_NAME,
} from "../../../src/core/practice/run.ts";
import { decodeRun, encodeRun, parseRun, type RunState } from "../../../src/core/practice/run-state.ts";
import { answer, moved, problemsOf, viewOf, WALKS } from "./walks.ts";

/** One thing a person (or a platform, late or twice) may do; numbers choose among what the step has. */
const deeds = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("answer" as const),
      options: fc.array(fc.nat(9), { maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("write" as const), text: fc.string({ maxLength: 700 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("vary" as const), variants: fc.subarray([...VARIANTS, "XX"]) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("back" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("finish" as const),
      decision: fc.constantFrom("keep" as const, "discard" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("after" as const), feeling: fc.constantFrom(...FEELINGS) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("late" as const), step: fc.string() }) },
);
type Deed = typeof deeds extends fc.Arbitrary<infer T> ? T : never;

function did(practice: Practice, state: RunState, deed: Deed): RunState {
  const step = currentStep(practice, state);
  const answered = (values: Record<string, readonly string[]>, at = state.step) => {
    const outcome = answerStep(practice, state, { step: at, values });
    return outcome.kind === "invalid" ? state : outcome.state;
  };
  switch (deed.kind) {
    case "answer":
      return answered({
        [pickName(step)]: deed.options.map((index) => step.options[index]?.id ?? "none-such"),
      });
    case "write":
      return answered({ [textName(step)]: [deed.text] });
    case "vary":
      return answered({ [VARIANTS_NAME]: deed.variants });
    case "late":
      return answered({}, deed.step);
    case "back":
      return back(practice, state);
    case "finish":
      return finish(practice, state, deed.decision).state;
    case "after":
      return afterCheck(state, deed.feeling);
  }
}

/** Turns until closed, by the plainest way on; fails beyond ten. */
function turnsToEnd(entry: (typeof WALKS)[number]["entry"], from: RunState): number {
  let state = from;
  for (let turns = 0; turns <= 10; turns++) {
    if (state.stage === "closed") return turns;
    if (state.stage === "step") state = moved(answer(entry, state));
    else if (state.stage === "keep") state = finish(entry.practice, state, "discard").state;
    else state = afterCheck(state, "skip");
  }
  throw new Error("stuck");
}

test("whatever is done, in whatever order, the run is never stuck, never broken and always shown", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...WALKS),
      fc.array(deeds, { maxLength: 25 }),
      ({ entry, ...walk }, sequence) => {
        let state = startRun(entry.practice, walk);
        for (const deed of sequence) {
          state = did(entry.practice, state, deed);
          expect(problemsOf(viewOf(entry, state))).toEqual([]);
          expect(parseRun(JSON.parse(JSON.stringify(state)), findPractice)).toEqual(state);
          if (isNeverStored(entry.practice)) expect(decodeRun(encodeRun(state), findPractice)).toEqual(state);
        }
        expect(turnsToEnd(entry, state)).toBeLessThanOrEqual(10);
        expect(stop(state).stage).toBe("closed");
      },
    ),
    { numRuns: 1500 },
  );
});

test("words leave a run only through Keep", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...WALKS),
      fc.array(deeds, { maxLength: 25 }),
      ({ entry, ...walk }, sequence) => {
        let state = startRun(entry.practice, walk);
        for (const deed of sequence) {
          if (deed.kind === "finish" && deed.decision === "discard")
            expect(finish(entry.practice, state, "discard").saves.lines).toEqual([]);
          state = did(entry.practice, state, deed);
          if (state.stage === "after" || state.stage === "closed")
            expect(state).toMatchObject({ picks: {}, texts: {} });
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("a run read from anywhere is a run of a shipped practice, or none", () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.record({
      version: fc.constantFrom(0, 1, 2),
      practice: fc.constantFrom("moment-flow", "three-kind-lines", "gone", "__proto__"),
      minutes: fc.constantFrom(1, 3, 5, 7),
      variants: fc.array(fc.constantFrom("NT", "EO", 3)),
      stage: fc.constantFrom("step", "keep", "after", "closed", "open"),
      step: fc.constantFrom("help", "check", "situation", "none"),
      picks: fc.dictionary(
        fc.constantFrom("help", "situation", "__proto__"),
        fc.array(fc.constantFrom("steady", "other", 1)),
      ),
      texts: fc.dictionary(fc.constantFrom("hard", "help"), fc.string()),
      completed: fc.boolean(),
      closing: fc.constantFrom(null, "kept", "sold"),
    }),
  );
  fc.assert(
    fc.property(anything, (value) => {
      const state = parseRun(value, findPractice);
      if (state === null) return;
      const walk = WALKS.find(({ entry }) => entry.practice.id === state.practice);
      expect(walk).toBeDefined();
      if (walk) expect(problemsOf(viewOf(walk.entry, state))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test("a compact run read from anywhere never throws", () => {
  fc.assert(fc.property(fc.string(), (text) => void decodeRun(text, findPractice)));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("1", "moment-flow", "3", "", "help", "0", "help!steady", "~", ".")),
      (parts) => void decodeRun(parts.join("~"), findPractice),
    ),
  );
});
