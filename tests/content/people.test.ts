import { describe, expect, test } from "vitest";
import { ACTIONS } from "../../src/content/actions.ts";
import { PROGRAMS } from "../../src/content/programs.ts";
import { isNeverStored } from "../../src/core/practice/practice.ts";
import { answerStep, currentStep, draftOf, finish, pickName, startRun } from "../../src/core/practice/run.ts";
import type { RunState } from "../../src/core/practice/run-state.ts";
import { answer, entryOf, moved, viewOf, write } from "../core/practice/walks.ts";

/** The run after these choices; null taps on. */
function walked(id: string, minutes: 1 | 3 | 5, choices: readonly (string | null)[]): RunState {
  const entry = entryOf(id);
  return choices.reduce<RunState>(
    (state, option) => moved(answer(entry, state, option ?? undefined)),
    startRun(entry.practice, { minutes }),
  );
}

function draft(id: string, state: RunState): readonly string[] {
  const { practice, texts } = entryOf(id);
  return draftOf(practice, state).map((line) =>
    line.kind === "written" ? line.text : (texts.en.steps[line.step]?.options?.[line.option] ?? ""),
  );
}

describe("repair at work", () => {
  test("has no draft while a complaint is open: contact could be retaliation", () => {
    const entry = entryOf("repair-at-work");
    for (const minutes of [3, 5] as const) {
      const noContact = walked("repair-at-work", minutes, ["complaint"]);
      expect(noContact.step).toBe("no-contact");
      expect(answer(entry, noContact, "people")).toMatchObject({ kind: "exit", exit: "people" });
      expect(walked("repair-at-work", minutes, ["complaint", "wait", "rest"]).stage).toBe("after");
    }
  });

  test("puts regret, fix and change into one draft, which goes nowhere", () => {
    const entry = entryOf("repair-at-work");
    const before = walked("repair-at-work", 3, ["short", "sharp"]);
    const step = currentStep(entry.practice, before);
    const values = { [pickName(step)]: ["sorry", "next"] };
    const after = moved(answerStep(entry.practice, before, { step: before.step, values }));
    expect(after.step).toBe("theirs");
    expect(draft("repair-at-work", after)).toEqual([
      "My words were sharp, and they may have hurt you.",
      "I am sorry.",
      "Next time I will ask you first.",
    ]);
    const done = answer(entry, after);
    expect(done).toMatchObject({ state: { stage: "after", picks: {}, texts: {} } });
    expect(done).toMatchObject({ saves: { tick: false, lines: [] } });
  });
});

describe("feedback", () => {
  test.each([
    ["nonjudgmental-feedback", 3, "seen"],
    ["warm-feedback-draft", 5, "purpose"],
  ] as const)("%s is not for warnings, complaints or health: people are shown", (id, minutes, step) => {
    const entry = entryOf(id);
    const state = startRun(entry.practice, { minutes });
    expect(state.step).toBe(step);
    expect(answer(entry, state, "formal")).toMatchObject({ kind: "exit", exit: "people" });
    expect(answer(entry, state, "mistreated")).toMatchObject({ kind: "exit", exit: "mistreatment" });
  });

  test("a draft can be put together without writing, and what was written stands in its place", () => {
    const entry = entryOf("warm-feedback-draft");
    const ask = walked("warm-feedback-draft", 5, ["date", "date", "faced"]);
    const state = moved(write(entry, ask, "Please send me the list by Friday."));
    expect(draft("warm-feedback-draft", state)).toEqual([
      "We agreed on [date]. It came on [date], and [who] had to wait.",
      "I know that [obstacle] was in your way.",
      "Please send me the list by Friday.",
    ]);
    expect(JSON.stringify(viewOf(entry, state).blocks)).toContain("Please send me the list by Friday.");
  });

  test.each(["nonjudgmental-feedback", "warm-feedback-draft", "repair-at-work"])(
    "of %s nothing can be kept, and no day is noted",
    (id) => expect(entryOf(id).practice.saves).toEqual(["SV2"]),
  );
});

describe("from summary to change", () => {
  const entry = entryOf("strain-summary-action");
  const { steps } = entry.practice;

  test("offers changes to the work alone, those of the part that was chosen", () => {
    const offered = steps.flatMap((step) =>
      step.id.startsWith("act-") && "options" in step ? step.options.map(({ id }) => id) : [],
    );
    const picked = ACTIONS.filter(({ offer }) => offer === "picked").map(({ id }) => id);
    expect(offered.filter((id) => id !== "none").toSorted()).toEqual(picked.toSorted());
    for (const step of steps.filter(({ when }) => when?.picks.length === 1 && when.picks[0] !== "not-sure")) {
      const part = step.when?.picks[0]?.toLowerCase();
      const options = "options" in step ? step.options.filter(({ id }) => id !== "none") : [];
      expect(options.every(({ id }) => id.startsWith(`${part}-`))).toBe(true);
    }
  });

  test("has no field, so that no name can get into it", () => {
    expect(steps.filter(({ input }) => input === "modal")).toEqual([]);
  });

  test("keeps the change and its owner by role, if the lead says so", () => {
    const kept = walked("strain-summary-action", 5, ["none", "RD", "rd-quiet-hours", "mine", null]);
    expect(kept.stage).toBe("keep");
    expect(finish(entry.practice, kept, "keep").saves.lines).toMatchObject([
      { option: "rd-quiet-hours" },
      { option: "mine" },
    ]);
  });

  test("leads back to the parts, and to asking the team where none stands out", () => {
    expect(walked("strain-summary-action", 5, ["raised", "FA", "none"]).step).toBe("part");
    expect(walked("strain-summary-action", 5, ["cant-tell", "not-sure"]).step).toBe("ask");
  });
});

test("who cares for someone and is afraid, or sees harm, is shown who protects people", () => {
  for (const [id, option] of [
    ["carer-check-in", "unsafe"],
    ["what-was-going-on", "afraid"],
    ["carer-self-blame", "hurt"],
    ["repair-at-home", "afraid"],
  ] as const) {
    const entry = entryOf(id);
    const state = startRun(entry.practice, { minutes: 3 });
    expect(answer(entry, state, option)).toMatchObject({ kind: "exit", exit: "mistreatment" });
  }
});

test("what is guessed about somebody at home is not among what can be kept", () => {
  const state = walked("what-was-going-on", 3, ["meal", "tired", "scared", "pause"]);
  const { lines } = finish(entryOf("what-was-going-on").practice, state, "keep").saves;
  expect(lines.map(({ step }) => step)).toEqual(["mine", "next"]);
});

test("nothing is stored of a talk between peers", () => {
  expect(isNeverStored(entryOf("peer-pair").practice)).toBe(true);
});

test("a line for the team can be copied where one fits", () => {
  expect(draft("peer-kind-language", walked("peer-kind-language", 3, ["slips", "early"]))).toEqual([
    "Thank you for saying it early.",
  ]);
  expect(walked("peer-kind-language", 3, ["limits", "none"]).stage).toBe("after");
});

describe("programs", () => {
  test("put forward no practice that is for browsing alone, and none that safety-critical work hides", () => {
    for (const { weeks } of PROGRAMS)
      for (const { core, swap } of weeks)
        for (const { practice } of [...core, swap]) {
          const { suggest } = entryOf(practice).practice;
          expect([practice, suggest.auto, suggest.notSafetyCritical]).toEqual([practice, true, undefined]);
        }
  });

  test("announce what their fullest week takes, no more", () => {
    for (const { id, weeks, minutesAWeek, nudgesAWeek } of PROGRAMS) {
      const minutes = weeks.map(({ core, log }) =>
        [...core, ...(log ? [log] : [])].reduce((sum, each) => sum + each.minutes, 0),
      );
      expect([id, Math.max(...minutes)]).toEqual([id, minutesAWeek]);
      expect([id, Math.max(...weeks.map(({ core }) => core.length))]).toEqual([id, nudgesAWeek]);
    }
  });

  test("go with the organization's own change to rest where they are on switching off", () => {
    expect(PROGRAMS.find(({ id }) => id === "switch-off")?.organizationActionOn).toEqual(["RD"]);
  });
});
