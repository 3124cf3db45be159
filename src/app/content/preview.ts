import { practiceText, type Words } from "../../content/words.ts";
import type { View } from "../../core/chat/view.ts";
import type { RunId } from "../../core/ids.ts";
import {
  isNeverStored,
  type Minutes,
  offeredVariants,
  type Practice,
  VARIANTS,
  type Variant,
} from "../../core/practice/practice.ts";
import { keepable, startRun } from "../../core/practice/run.ts";
import type { RunState } from "../../core/practice/run-state.ts";
import { runView } from "../../core/practice/run-view.ts";
import { pathsOf, possibleSteps, stepsOf } from "../../core/practice/steps.ts";
import { needAMoment } from "../home/home-view.ts";

/** No run has it: nothing of a preview is stored, and its buttons lead nowhere. */
const NO_RUN = "00000000-0000-7000-8000-000000000000" as RunId;

interface Frame {
  readonly minutes: Minutes;
  readonly variants: readonly Variant[];
}

/** The variants that change something in a practice. Without text: where it has a field. */
export function previewedVariants(practice: Practice): readonly Variant[] {
  const offered = offeredVariants(practice);
  const writes = practice.steps.some(({ input }) => input === "modal");
  return VARIANTS.filter((variant) => offered.includes(variant) || (variant === "TF" && writes));
}

/** Where something may be kept and no step asks for it: the question after the last step, with the first choice as what was picked. */
function keepingOf(practice: Practice, frame: Frame, begun: RunState): readonly RunState[] {
  const steps = stepsOf(practice, frame);
  const last = steps.at(-1);
  if (last === undefined || last.input === "keep") return [];
  const picks = Object.fromEntries(
    steps.flatMap(({ id, keeps, options: [first] }) => (keeps && first ? [[id, [first.id]]] : [])),
  );
  const state: RunState = { ...begun, stage: "keep", step: last.id, picks };
  return keepable(practice, state).length > 0 ? [state] : [];
}

/** Every step of a length by the renderer of the chat, each reached by the first answers that lead to it, then what comes after the last. */
export function previewOf(practice: Practice, words: Words, { minutes, variants }: Frame): readonly View[] {
  const text = practiceText(practice.id, words);
  if (text === undefined) return [];
  const begun = startRun(practice, { minutes, variants });
  const drawn = {
    practice,
    text,
    words: words.run,
    run: isNeverStored(practice) ? null : NO_RUN,
    moment: needAMoment(words),
  };
  const frame = { minutes, variants };
  const paths = pathsOf(practice, frame);
  const steps = possibleSteps(practice, frame).map(({ id, input }): View => {
    const picks = paths.find((each) =>
      stepsOf(practice, { ...frame, picks: each }).some((step) => step.id === id),
    );
    const stage = input === "keep" ? ("keep" as const) : ("step" as const);
    return runView({ ...drawn, state: { ...begun, step: id, stage, picks: picks ?? {} } });
  });
  const ends = [
    ...keepingOf(practice, frame, begun),
    ...(practice.afterCheck ? [{ ...begun, stage: "after", closing: "quiet" } as const] : []),
  ];
  return [...steps, ...ends.map((state) => runView({ ...drawn, state }))];
}
