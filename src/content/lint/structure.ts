import type { View } from "../../core/chat/view.ts";
import type { RunId } from "../../core/ids.ts";
import {
  GRADES,
  isNeverStored,
  LENGTHS,
  type Minutes,
  NEEDS,
  offeredVariants,
  PRACTICE_KINDS,
  type Use,
  VARIANTS,
  type Variant,
} from "../../core/practice/practice.ts";
import { startRun } from "../../core/practice/run.ts";
import { URGENT_HELP } from "../../core/practice/run-actions.ts";
import { runView } from "../../core/practice/run-view.ts";
import { pathsOf, possibleSteps, stepsOf } from "../../core/practice/steps.ts";
import { EVIDENCE } from "../evidence.ts";
import { error, type Finding, type LintCase, type Rule, warning } from "./finding.ts";

/** Pauses that are over when they are over: no after-check. */
const NO_AFTER_CHECK = ["moment-flow", "micro-break"];
const ANY_RUN = "00000000-0000-7000-8000-000000000000" as RunId;

/** L01: the id and the basic facts are there and well formed. */
export const identity: Rule = ({ practice }) => {
  const { id, kind, needs, lengths } = practice;
  const found: Finding[] = [];
  if (!/^[a-z]+(-[a-z]+)*$/u.test(id) || id.length > 40)
    found.push(error("L01", id, "id", "An id is kebab-case and at most 40 characters long."));
  if (!PRACTICE_KINDS.includes(kind))
    found.push(error("L01", id, "kind", `"${kind}" is no kind of practice.`));
  if (needs.length === 0 || needs.some((need) => !NEEDS.includes(need)))
    found.push(error("L01", id, "needs", "Needs are one or more of N1 to N15."));
  const minutes = lengths.map((length) => length.minutes);
  if (
    minutes.length === 0 ||
    new Set(minutes).size < minutes.length ||
    minutes.some((m) => !LENGTHS.includes(m))
  )
    found.push(error("L01", id, "lengths", "Lengths are one or more of 1, 3 and 5 minutes, each once."));
  return found;
};

/** L02, the structural half: each way through each length has three to five steps. */
export const stepCount: Rule = ({ practice }) =>
  practice.lengths.flatMap(({ minutes }) => {
    const frame = { minutes, variants: [] };
    const counts = pathsOf(practice, frame).map((picks) => stepsOf(practice, { ...frame, picks }).length);
    return [...new Set(counts)]
      .filter((count) => count < 3 || count > 5)
      .map((count) =>
        error("L02", practice.id, `lengths.${minutes}`, `Has ${count} steps; 3 to 5 are wanted.`),
      );
  });

/** The view of a step, reached by the answers that lead to it. */
function viewOf({ practice, text, words }: LintCase, minutes: Minutes, step: string): View {
  const frame = { minutes, variants: [] };
  const picks = pathsOf(practice, frame).find((each) =>
    stepsOf(practice, { ...frame, picks: each }).some(({ id }) => id === step),
  );
  const state = { ...startRun(practice, { minutes }), picks: picks ?? {} };
  const keeping = practice.steps.some(({ id, input }) => id === step && input === "keep");
  const stage = keeping ? "keep" : "step";
  return runView({ practice, text, words, state: { ...state, step, stage }, run: ANY_RUN });
}

function hasAction(view: View, verb: string): boolean {
  return view.buttons.some((button) => "action" in button && button.action.verb === verb);
}

/** L05: a choice first, an exit and Urgent help on each step, an after-check last. */
export const choiceAndExit: Rule = (lint) => {
  const { practice } = lint;
  const found: Finding[] = [];
  for (const { minutes } of practice.lengths) {
    const steps = possibleSteps(practice, { minutes, variants: [] });
    if (!steps[0]?.pick || steps[0].options.length < 2)
      found.push(error("L05", practice.id, `steps.${steps[0]?.id}`, "The first step offers a choice."));
    for (const { id } of steps) {
      const view = viewOf(lint, minutes, id);
      if (!hasAction(view, "practice.stop") || !hasAction(view, URGENT_HELP.verb))
        found.push(error("L05", practice.id, `steps.${id}`, "A step has a way out and Urgent help."));
    }
  }
  if (practice.afterCheck === NO_AFTER_CHECK.includes(practice.id))
    found.push(
      error(
        "L05",
        practice.id,
        "afterCheck",
        "The after-check closes each practice but the shortest pauses.",
      ),
    );
  return found;
};

const AROUND: Readonly<Record<Use, Variant>> = { touch: "NT", breath: "NB", imagery: "NI", body: "SB" };

/** L06: who wants no touch, imagery, breath, movement or text can do the practice in another way. */
export const variants: Rule = ({ practice }) => {
  const adapted = offeredVariants(practice);
  const writes = practice.steps.some((step) => step.input === "modal");
  const silent = VARIANTS.filter(
    (variant) =>
      !practice.meets.includes(variant) && !adapted.includes(variant) && !(variant === "TF" && writes),
  );
  const found = silent.map((variant) =>
    error("L06", practice.id, "meets", `Neither meets ${variant} nor changes a step for it.`),
  );
  for (const step of practice.steps)
    for (const use of step.uses ?? []) {
      const variant = AROUND[use];
      if (step.changes?.[variant] === undefined || practice.meets.includes(variant))
        found.push(
          error("L06", practice.id, `steps.${step.id}`, `Uses ${use} and needs a change for ${variant}.`),
        );
    }
  if (writes && practice.meets.includes("TF"))
    found.push(error("L06", practice.id, "meets", "Has a field, so that TF is not met as written."));
  return found;
};

/** L07: a field comes with something to tap, the not-a-crisis line first, and nothing kept but by an explicit Keep. */
export const freeText: Rule = (lint) => {
  const { practice, words } = lint;
  return practice.steps.flatMap((step) => {
    if (step.input !== "modal") return [];
    const at = `steps.${step.id}`;
    const found: Finding[] = [];
    if (step.options.length < 2) found.push(error("L07", practice.id, at, "A field has choices beside it."));
    if (isNeverStored(practice))
      found.push(error("L07", practice.id, at, "What is never stored asks for no text."));
    for (const minutes of step.minutes) {
      const [first] = viewOf(lint, minutes, step.id).blocks;
      if (first?.kind !== "text" || first.text !== words.notCrisisService || words.notCrisisService === "")
        found.push(
          error("L07", practice.id, at, "A view with a field begins with the not-a-crisis-service line."),
        );
    }
    return found;
  });
};

/** L09: each length has a grade and sources of the register; remembered ones carry no A or B alone. */
export const evidence: Rule = ({ practice }) =>
  practice.lengths.flatMap(({ minutes, grade, evidence: ids }) => {
    const at = `lengths.${minutes}`;
    const found: Finding[] = [];
    if (!GRADES.includes(grade)) found.push(error("L09", practice.id, at, "A length has a grade."));
    for (const id of ids.filter((each) => EVIDENCE[each] === undefined))
      found.push(error("L09", practice.id, at, `${id} is not in the evidence register.`));
    if (grade !== "none" && ids.length === 0)
      found.push(error("L09", practice.id, at, `Grade ${grade} names no source.`));
    const read = ids.some((id) => EVIDENCE[id]?.status === "read");
    if ((grade === "A" || grade === "B") && !read)
      found.push(error("L09", practice.id, at, `Grade ${grade} rests on remembered sources alone.`));
    return found;
  });

/** L13: warmth somewhere, and after a mistake, feedback or letting someone down an optional responsible step. */
export const careAndStep: Rule = ({ practice }) => {
  const found: Finding[] = [];
  if (!practice.steps.some((step) => step.care))
    found.push(warning("L13", practice.id, "steps", "No care step."));
  const owes = practice.needs.some((need) => need === "N1" || need === "N9" || need === "N10");
  if (owes && !practice.steps.some((step) => step.responsible))
    found.push(warning("L13", practice.id, "steps", "No optional responsible step."));
  return found;
};

/** L24, the structural half: what may be kept is declared, and nothing declared is without a way to keep it. */
export const savedCodes: Rule = ({ practice }) => {
  const keeps = practice.steps.some((step) => step.keeps || step.input === "keep");
  const declared = practice.saves.includes("SV1");
  return keeps === declared
    ? []
    : [
        error(
          "L24",
          practice.id,
          "saves",
          keeps ? "Keeps words without SV1." : "Declares SV1 and keeps no step.",
        ),
      ];
};
