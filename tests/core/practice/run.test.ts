import { describe, expect, test } from "vitest";
import { EvenkeelError } from "../../../src/core/errors.ts";
import {
  afterCheck,
  answerStep,
  back,
  currentStep,
  finish,
  pickName,
  startRun,
  stop,
  type Turn,
  textName,
  VARIANTS_NAME,
} from "../../../src/core/practice/run.ts";
import type { RunState } from "../../../src/core/practice/run-state.ts";
import { answer, entryOf, moved, write } from "./walks.ts";

const notice = entryOf("notice-self-talk");
const touch = entryOf("soothing-touch");
const mistake = entryOf("mistake-as-information");
const lines = entryOf("three-kind-lines");
const log = entryOf("effort-and-kindness-log");
const flow = entryOf("moment-flow");

function start(entry: typeof notice, minutes: 1 | 3 | 5): RunState {
  return startRun(entry.practice, { minutes });
}

/** The log with its two answers written, waiting for the decision. */
function writtenLog(): RunState {
  const first = moved(write(log, start(log, 1), "Called the supplier"));
  return moved(write(log, first, "Ate lunch outside"));
}

describe("what is saved", () => {
  test("a walk to the end gives one tick and no words", () => {
    let state = start(notice, 1);
    const saves = [];
    while (state.stage === "step") {
      const outcome = answer(notice, state) as Turn;
      saves.push(outcome.saves);
      state = outcome.state;
    }
    expect(saves.filter(({ tick }) => tick)).toHaveLength(1);
    expect(saves.flatMap((each) => each.lines)).toEqual([]);
    expect(state).toMatchObject({ stage: "after", picks: {}, texts: {} });
  });

  test("words are handed out on Keep only, and the run forgets them", () => {
    const kept = finish(log.practice, writtenLog(), "keep");
    expect(kept.saves.lines).toEqual([
      { step: "effort", kind: "written", text: "Called the supplier" },
      { step: "kindness", kind: "written", text: "Ate lunch outside" },
    ]);
    expect(JSON.stringify(kept.state)).not.toContain("supplier");
  });

  test("letting go hands out nothing, and the run forgets the words", () => {
    const gone = finish(log.practice, writtenLog(), "discard");
    expect(gone.saves).toEqual({ tick: false, lines: [] });
    expect(JSON.stringify(gone.state)).not.toContain("supplier");
  });

  test("stopping forgets the words", () => {
    expect(JSON.stringify(stop(writtenLog()))).not.toContain("supplier");
  });

  test("Keep twice keeps once", () => {
    const once = finish(log.practice, writtenLog(), "keep").state;
    expect(finish(log.practice, once, "keep").saves.lines).toEqual([]);
  });

  test("going back from the end and walking on gives no second tick", () => {
    let state = start(mistake, 3);
    for (const option of ["slip", "worry", "process"]) state = moved(answer(mistake, state, option));
    const first = answer(mistake, state, "ask") as Turn;
    expect(first.saves.tick).toBe(true);
    const again = answer(mistake, back(mistake.practice, first.state), "fix") as Turn;
    expect(again.saves.tick).toBe(false);
    expect(finish(mistake.practice, again.state, "keep").saves.lines).toEqual([
      { step: "next", kind: "picked", option: "fix", words: null },
    ]);
  });

  test("of a mistake, only the line at the end can be kept", () => {
    let state = start(mistake, 3);
    for (const option of ["incident", "worry", "process"]) state = moved(answer(mistake, state, option));
    state = moved(write(mistake, state, "Ask for a second reader"));
    expect(finish(mistake.practice, state, "keep").saves.lines.map(({ step }) => step)).toEqual(["next"]);
  });

  test("with the responsible step left out, there is nothing to keep and no question about it", () => {
    let state = start(mistake, 3);
    for (const option of ["slip", "worry", "process"]) state = moved(answer(mistake, state, option));
    const passed = answerStep(mistake.practice, state, { step: state.step, values: {} });
    expect(moved(passed).stage).toBe("after");
  });

  test("the on-demand flow saves nothing at all", () => {
    let state = start(flow, 3);
    while (state.stage === "step") {
      const outcome = answer(flow, state) as Turn;
      expect(outcome.saves).toEqual({ tick: false, lines: [] });
      state = outcome.state;
    }
    expect(state).toMatchObject({ stage: "closed", closing: "quiet", picks: {} });
  });
});

describe("answers", () => {
  test("an answer is asked for where none was given", () => {
    const state = start(notice, 1);
    const step = currentStep(notice.practice, state);
    expect(answerStep(notice.practice, state, { step: state.step, values: {} })).toEqual({
      kind: "invalid",
      fields: { [pickName(step)]: "choose_one" },
    });
  });

  test("an option that does not exist is no answer", () => {
    expect(answer(notice, start(notice, 1), "made-up").kind).toBe("invalid");
  });

  test("a kind line of 16 words is too long, one of 15 fits", () => {
    const state = moved(answer(lines, start(lines, 5)));
    const words = (count: number) => Array.from({ length: count }, () => "kind").join(" ");
    const name = textName(currentStep(lines.practice, state));
    expect(write(lines, state, words(16))).toEqual({ kind: "invalid", fields: { [name]: "too_many_words" } });
    expect(write(lines, state, words(15)).kind).toBe("moved");
  });

  test("a text longer than its field is refused", () => {
    const state = start(log, 1);
    expect(write(log, state, "x".repeat(501)).kind).toBe("invalid");
    expect(write(log, state, "x".repeat(500)).kind).toBe("moved");
  });

  test("blanks are no text", () => {
    expect(write(log, start(log, 1), "  \n ").kind).toBe("invalid");
  });

  test("without writing, what arrives in a field is not taken", () => {
    const state = startRun(log.practice, { minutes: 1, variants: ["TF"] });
    expect(write(log, state, "typed all the same").kind).toBe("invalid");
  });

  test("a second tap on the same view changes nothing", () => {
    const state = start(notice, 1);
    const next = moved(answer(notice, state));
    const again = answerStep(notice.practice, next, { step: state.step, values: {} });
    expect(again).toEqual({ kind: "moved", state: next, saves: { tick: false, lines: [] } });
  });

  test("a length that a practice has not is refused", () => {
    expect(() => startRun(touch.practice, { minutes: 5 })).toThrow(EvenkeelError);
  });
});

describe("ways", () => {
  test("no touch, chosen on the first step, shows that step anew before it asks", () => {
    const state = start(touch, 1);
    const outcome = answerStep(touch.practice, state, {
      step: state.step,
      values: { [VARIANTS_NAME]: ["NT"], [pickName(currentStep(touch.practice, state))]: ["chest"] },
    });
    const next = moved(outcome);
    expect(next).toMatchObject({ step: state.step, variants: ["NT"], picks: {} });
    expect(currentStep(touch.practice, next).options.map(({ id }) => id)).toEqual([
      "object",
      "color",
      "none",
    ]);
  });

  test("a variant set by the person stays where the first step offers another", () => {
    const state = startRun(touch.practice, { minutes: 1, variants: ["TF"] });
    const outcome = answerStep(touch.practice, state, {
      step: state.step,
      values: { [VARIANTS_NAME]: ["OP"] },
    });
    expect(moved(outcome).variants).toEqual(["OP", "TF"]);
  });

  test("mistreatment leads out of looking at oneself, and the run stays where it was", () => {
    const state = start(mistake, 5);
    expect(answer(mistake, state, "mistreated")).toEqual({ kind: "exit", exit: "mistreatment", state });
  });

  test("urgent help and a person are one tap away in the flow", () => {
    const state = start(flow, 1);
    expect(answer(flow, state, "urgent")).toEqual({ kind: "exit", exit: "urgent_help", state });
    expect(answer(flow, state, "person")).toEqual({ kind: "exit", exit: "people", state });
  });

  test("staying repeats the moment, switching asks again, enough is enough", () => {
    const moment = moved(answer(flow, start(flow, 1), "break"));
    const onward = moved(answer(flow, moment));
    const stay = moved(answer(flow, onward, "stay"));
    expect(stay).toMatchObject({ step: "moment", picks: { help: ["break"] } });
    expect(stay.picks).not.toHaveProperty("onward");
    expect(moved(answer(flow, onward, "switch")).step).toBe("help");
    expect(moved(answer(flow, onward, "stop")).stage).toBe("closed");
  });

  test("going back on the first step stays there", () => {
    const state = start(log, 1);
    expect(back(log.practice, state)).toEqual(state);
  });

  test("nothing leads back once it was decided", () => {
    const decided = finish(log.practice, writtenLog(), "discard").state;
    expect(back(log.practice, decided)).toEqual(decided);
  });

  test("a Heavier closes with its own words; stopping there asks nothing more", () => {
    const after = finish(log.practice, writtenLog(), "keep").state;
    expect(afterCheck(after, "heavier")).toMatchObject({ stage: "closed", closing: "heavier" });
    expect(stop(after)).toMatchObject({ stage: "closed", closing: "quiet" });
  });
});
