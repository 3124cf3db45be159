import { entry, type LibraryEntry } from "../../entry.ts";
import { askEarlyEn } from "./ask-early.en.ts";
import { askEarlyEs } from "./ask-early.es.ts";
import { askEarly } from "./ask-early.ts";
import { boundaryLineEn } from "./boundary-line.en.ts";
import { boundaryLineEs } from "./boundary-line.es.ts";
import { boundaryLine } from "./boundary-line.ts";
import { gradedApproachEn } from "./graded-approach.en.ts";
import { gradedApproachEs } from "./graded-approach.es.ts";
import { gradedApproach } from "./graded-approach.ts";
import { gritWithCareEn } from "./grit-with-care.en.ts";
import { gritWithCareEs } from "./grit-with-care.es.ts";
import { gritWithCare } from "./grit-with-care.ts";
import { guiltSortEn } from "./guilt-sort.en.ts";
import { guiltSortEs } from "./guilt-sort.es.ts";
import { guiltSort } from "./guilt-sort.ts";
import { kindAndAccountableEn } from "./kind-and-accountable.en.ts";
import { kindAndAccountableEs } from "./kind-and-accountable.es.ts";
import { kindAndAccountable } from "./kind-and-accountable.ts";
import { realisticGoalEn } from "./realistic-goal.en.ts";
import { realisticGoalEs } from "./realistic-goal.es.ts";
import { realisticGoal } from "./realistic-goal.ts";
import { smallStepKindWordEn } from "./small-step-kind-word.en.ts";
import { smallStepKindWordEs } from "./small-step-kind-word.es.ts";
import { smallStepKindWord } from "./small-step-kind-word.ts";
import { valuesStepEn } from "./values-step.en.ts";
import { valuesStepEs } from "./values-step.es.ts";
import { valuesStep } from "./values-step.ts";

/** Doing, limits, accountability. */
export const DOING: readonly LibraryEntry[] = [
  entry(smallStepKindWord, { en: smallStepKindWordEn, es: smallStepKindWordEs }),
  entry(gradedApproach, { en: gradedApproachEn, es: gradedApproachEs }),
  entry(valuesStep, { en: valuesStepEn, es: valuesStepEs }),
  entry(kindAndAccountable, { en: kindAndAccountableEn, es: kindAndAccountableEs }),
  entry(boundaryLine, { en: boundaryLineEn, es: boundaryLineEs }),
  entry(guiltSort, { en: guiltSortEn, es: guiltSortEs }),
  entry(realisticGoal, { en: realisticGoalEn, es: realisticGoalEs }),
  entry(gritWithCare, { en: gritWithCareEn, es: gritWithCareEs }),
  entry(askEarly, { en: askEarlyEn, es: askEarlyEs }),
];
