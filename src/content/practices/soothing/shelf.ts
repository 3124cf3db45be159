import { entry, type LibraryEntry } from "../../entry.ts";
import { bodyScanBriefEn } from "./body-scan-brief.en.ts";
import { bodyScanBrief } from "./body-scan-brief.ts";
import { caringPlaceEn } from "./caring-place.en.ts";
import { caringPlace } from "./caring-place.ts";
import { groundSensesEn } from "./ground-senses.en.ts";
import { groundSenses } from "./ground-senses.ts";
import { kindFigureEn } from "./kind-figure.en.ts";
import { kindFigure } from "./kind-figure.ts";
import { mentorRecallEn } from "./mentor-recall.en.ts";
import { mentorRecall } from "./mentor-recall.ts";
import { momentFlowEn } from "./moment-flow.en.ts";
import { momentFlow } from "./moment-flow.ts";
import { safeCuesEn } from "./safe-cues.en.ts";
import { safeCues } from "./safe-cues.ts";
import { softBreathEn } from "./soft-breath.en.ts";
import { softBreath } from "./soft-breath.ts";
import { soothingPhraseEn } from "./soothing-phrase.en.ts";
import { soothingPhrase } from "./soothing-phrase.ts";
import { soothingTouchEn } from "./soothing-touch.en.ts";
import { soothingTouch } from "./soothing-touch.ts";
import { warmthCheckEn } from "./warmth-check.en.ts";
import { warmthCheck } from "./warmth-check.ts";

/** Soothing, breath, body, imagery. Grounding stands first: in distress, it is what is put forward first. */
export const SOOTHING: readonly LibraryEntry[] = [
  entry(groundSenses, { en: groundSensesEn }),
  entry(momentFlow, { en: momentFlowEn }),
  entry(safeCues, { en: safeCuesEn }),
  entry(softBreath, { en: softBreathEn }),
  entry(soothingPhrase, { en: soothingPhraseEn }),
  entry(soothingTouch, { en: soothingTouchEn }),
  entry(warmthCheck, { en: warmthCheckEn }),
  entry(mentorRecall, { en: mentorRecallEn }),
  entry(kindFigure, { en: kindFigureEn }),
  entry(caringPlace, { en: caringPlaceEn }),
  entry(bodyScanBrief, { en: bodyScanBriefEn }),
];
