import { describe, expect, test } from "vitest";
import { RUN_WORDS } from "../../../src/content/library.ts";
import { action } from "../../../src/core/chat/action.ts";
import type { Button, View } from "../../../src/core/chat/view.ts";
import { afterCheck, finish, startRun } from "../../../src/core/practice/run.ts";
import { readReference } from "../../../src/core/practice/run-actions.ts";
import { runView, wordsOfLine } from "../../../src/core/practice/run-view.ts";
import {
  answer,
  buttonsOf,
  entryOf,
  moved,
  problemsOf,
  RUN,
  textsOf,
  verbsOf,
  viewOf,
  write,
} from "./walks.ts";

const words = RUN_WORDS.en;
const notice = entryOf("notice-self-talk");
const touch = entryOf("soothing-touch");
const mistake = entryOf("mistake-as-information");
const lines = entryOf("three-kind-lines");
const log = entryOf("effort-and-kindness-log");
const flow = entryOf("moment-flow");

function labelsOf(view: View): readonly string[] {
  return buttonsOf(view).map(({ label }) => label);
}

function argsOf(view: View, verb: string): Readonly<Record<string, string>> | undefined {
  const button = buttonsOf(view).find((each) => "action" in each && each.action.verb === verb);
  return button && "action" in button ? button.action.args : undefined;
}

describe("a step", () => {
  const first = startRun(notice.practice, { minutes: 3 });

  test("says where it is and where its buttons lead", () => {
    const second = viewOf(notice, moved(answer(notice, first)));
    expect(second.progress).toEqual({ step: 2, of: 5 });
    expect(labelsOf(second)).toEqual(["Continue to step 3", "Back to step 1", "Stop here", "Urgent help"]);
    expect(argsOf(second, "practice.answer")).toEqual({ run: RUN, step: "tone" });
    expect(argsOf(second, "practice.back")).toEqual({ run: RUN });
    expect(argsOf(second, "help.urgent")).toEqual({});
  });

  test("the first has nowhere to go back to, and carries the claim and who wrote it", () => {
    const view = viewOf(notice, first);
    expect(verbsOf(view)).not.toContain("practice.back");
    expect(textsOf(view).at(-1)).toBe(`${notice.texts.en.claims.C} ${words.notReviewed}`);
    expect(textsOf(viewOf(notice, moved(answer(notice, first)))).join()).not.toContain(words.notReviewed);
  });

  test("a field comes after the not-a-crisis-service line and beside choices, and may stay empty", () => {
    const view = viewOf(log, startRun(log.practice, { minutes: 1 }));
    expect(textsOf(view)[0]).toBe(words.notCrisisService);
    expect(view.blocks).toContainEqual(expect.objectContaining({ kind: "input", optional: true }));
    expect(view.blocks).toContainEqual(expect.objectContaining({ kind: "choices", optional: true }));
  });

  test("without writing, there is no field and still a way to answer", () => {
    const view = viewOf(log, startRun(log.practice, { minutes: 1, variants: ["TF"] }));
    expect(view.blocks.some(({ kind }) => kind === "input")).toBe(false);
    expect(view.blocks).toContainEqual(expect.objectContaining({ kind: "choices", optional: false }));
  });

  test("where touch is used, doing without is offered first, and nobody has to pick a touch to get there", () => {
    const view = viewOf(touch, startRun(touch.practice, { minutes: 1 }));
    expect(view.blocks).toContainEqual(
      expect.objectContaining({ name: "variants", optional: true, multiple: true, chosen: [] }),
    );
    expect(view.blocks).toContainEqual(expect.objectContaining({ name: "pick_spot", optional: true }));
  });

  test("an incident puts the incident process first, on the very next step", () => {
    const state = startRun(mistake.practice, { minutes: 3 });
    const next = (option: string) => textsOf(viewOf(mistake, moved(answer(mistake, state, option))))[0];
    expect(next("incident")).toContain("incident process");
    expect(next("slip")).not.toContain("incident process");
  });

  test("what was picked and written before is still in its view", () => {
    const state = moved(write(log, startRun(log.practice, { minutes: 1 }), "Fixed the gate"));
    const before = viewOf(log, { ...state, step: "effort" });
    expect(before.blocks).toContainEqual(expect.objectContaining({ kind: "input", value: "Fixed the gate" }));
  });

  test("written words are in no action and in no label", () => {
    const state = moved(write(log, startRun(log.practice, { minutes: 1 }), "Fixed the gate"));
    for (const step of ["effort", "kindness"])
      expect(JSON.stringify(viewOf(log, { ...state, step }).buttons)).not.toContain("gate");
  });

  test("a moment is one tap away from every practice but the moment itself", () => {
    const moment: Button = { label: "I need a moment", action: action("practice.moment") };
    const draw = (entry: typeof log, run: typeof RUN | null) =>
      runView({
        practice: entry.practice,
        text: entry.texts.en,
        words,
        state: startRun(entry.practice, { minutes: 1 }),
        run,
        moment,
      });
    expect(draw(log, RUN).buttons).toContain(moment);
    expect(draw(flow, null).buttons).not.toContain(moment);
  });
});

describe("the flow that is never stored", () => {
  const first = startRun(flow.practice, { minutes: 3 });

  test("begins with the not-a-crisis-service line and carries itself in its actions", () => {
    const view = viewOf(flow, first);
    expect(textsOf(view)[0]).toBe(words.notCrisisService);
    expect(argsOf(view, "practice.answer")).toEqual({ state: expect.any(String), step: "help" });
    expect(argsOf(view, "practice.answer")).not.toHaveProperty("run");
  });

  test("speaks to what was asked for", () => {
    const said = ["steady", "word", "break"].map(
      (option) => textsOf(viewOf(flow, moved(answer(flow, first, option))))[0],
    );
    expect(new Set(said).size).toBe(3);
  });

  test("offers what was lighter before, beside the moment", () => {
    const offers: readonly Button[] = [
      { label: "Look around", action: action("practice.open", { practice: "x" }) },
    ];
    const state = moved(answer(flow, first, "steady"));
    const view = runView({ practice: flow.practice, text: flow.texts.en, words, state, run: null, offers });
    expect(labelsOf(view)).toContain("Look around");
    expect(problemsOf(view)).toEqual([]);
  });
});

describe("the end", () => {
  const ready = () => {
    let state = moved(answer(lines, startRun(lines.practice, { minutes: 5 }), "feedback"));
    state = moved(answer(lines, state, "hurts"));
    state = moved(write(lines, state, "Andere kennen das auch."));
    return moved(answer(lines, state, "rest"));
  };

  test("shows the words that would be kept, with neither choice put forward", () => {
    const view = viewOf(lines, ready());
    expect(view.progress).toEqual({ step: 5, of: 5 });
    expect(view.blocks).toContainEqual({
      kind: "facts",
      facts: [
        { label: "Moment", value: "After tough feedback" },
        { label: "Line 1", value: "This hurts, and that makes sense." },
        { label: "Line 2", value: "Andere kennen das auch." },
        { label: "Line 3", value: "I may rest for a bit." },
      ],
    });
    expect(view.buttons.filter(({ style }) => style === "primary")).toEqual([]);
    expect(verbsOf(view)).toEqual(
      expect.arrayContaining(["practice.keep", "practice.discard", "practice.stop"]),
    );
  });

  test("kept lines read as the person saw them", () => {
    const { saves } = finish(lines.practice, ready(), "keep");
    expect(saves.lines.map((line) => wordsOfLine(lines.texts.en, line).value)).toContain(
      "Andere kennen das auch.",
    );
  });

  test("confirms the decision, asks once how it is, then asks nothing", () => {
    const after = finish(lines.practice, ready(), "discard").state;
    expect(textsOf(viewOf(lines, after))[0]).toBe(words.closings.discarded);
    expect(verbsOf(viewOf(lines, after)).filter((verb) => verb === "practice.after")).toHaveLength(4);
    const closed = viewOf(lines, afterCheck(after, "lighter"));
    expect(verbsOf(closed)).toEqual(["help.urgent"]);
    expect(textsOf(closed)).toEqual([words.closings.quiet]);
  });

  test("after a Heavier it stops and offers steadying; after anything else it does not", () => {
    const offers: readonly Button[] = [
      { label: "Look around", action: action("practice.open", { practice: "x" }) },
    ];
    const after = finish(lines.practice, ready(), "keep").state;
    const draw = (feeling: "heavier" | "same") =>
      runView({
        practice: lines.practice,
        text: lines.texts.en,
        words,
        state: afterCheck(after, feeling),
        run: RUN,
        offers,
      });
    expect(labelsOf(draw("heavier"))).toEqual(["Urgent help", "Look around"]);
    expect(labelsOf(draw("same"))).toEqual(["Urgent help"]);
  });
});

describe("which run an action is about", () => {
  test("reads back what the view wrote", () => {
    expect(readReference(action("practice.back", { run: RUN }))).toEqual({ run: RUN });
    expect(readReference(action("practice.back", { state: "1~x" }))).toEqual({ state: "1~x" });
  });

  test("is null for a run id that is none, and for no run at all", () => {
    expect(readReference(action("practice.back", { run: "1; drop" }))).toBeNull();
    expect(readReference(action("practice.back"))).toBeNull();
  });

  test("a stored run needs its id", () => {
    const state = startRun(log.practice, { minutes: 1 });
    expect(() => runView({ practice: log.practice, text: log.texts.en, words, state, run: null })).toThrow(
      RangeError,
    );
  });
});
