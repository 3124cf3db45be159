import { entry, type LibraryEntry } from "../../entry.ts";
import { askEarlyEn } from "./ask-early.en.ts";
import { askEarly } from "./ask-early.ts";
import { boundaryLineEn } from "./boundary-line.en.ts";
import { boundaryLine } from "./boundary-line.ts";
import { gradedApproachEn } from "./graded-approach.en.ts";
import { gradedApproach } from "./graded-approach.ts";
import { gritWithCareEn } from "./grit-with-care.en.ts";
import { gritWithCare } from "./grit-with-care.ts";
import { guiltSortEn } from "./guilt-sort.en.ts";
import { guiltSort } from "./guilt-sort.ts";
import { kindAndAccountableEn } from "./kind-and-accountable.en.ts";
import { kindAndAccountable } from "./kind-and-accountable.ts";
import { realisticGoalEn } from "./realistic-goal.en.ts";
import { realisticGoal } from "./realistic-goal.ts";
import { smallStepKindWordEn } from "./small-step-kind-word.en.ts";
import { smallStepKindWord } from "./small-step-kind-word.ts";
import { valuesStepEn } from "./values-step.en.ts";
import { valuesStep } from "./values-step.ts";

/** Doing, limits, accountability. */
export const DOING: readonly LibraryEntry[] = [
  entry(smallStepKindWord, { en: smallStepKindWordEn }),
  entry(gradedApproach, { en: gradedApproachEn }),
  entry(valuesStep, { en: valuesStepEn }),
  entry(kindAndAccountable, { en: kindAndAccountableEn }),
  entry(boundaryLine, { en: boundaryLineEn }),
  entry(guiltSort, { en: guiltSortEn }),
  entry(realisticGoal, { en: realisticGoalEn }),
  entry(gritWithCare, { en: gritWithCareEn }),
  entry(askEarly, { en: askEarlyEn }),
];
