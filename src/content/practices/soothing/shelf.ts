import { entry, type LibraryEntry } from "../../entry.ts";
import { bodyScanBriefEn } from "./body-scan-brief.en.ts";
import { bodyScanBriefEs } from "./body-scan-brief.es.ts";
import { bodyScanBrief } from "./body-scan-brief.ts";
import { caringPlaceEn } from "./caring-place.en.ts";
import { caringPlaceEs } from "./caring-place.es.ts";
import { caringPlace } from "./caring-place.ts";
import { groundSensesEn } from "./ground-senses.en.ts";
import { groundSensesEs } from "./ground-senses.es.ts";
import { groundSenses } from "./ground-senses.ts";
import { kindFigureEn } from "./kind-figure.en.ts";
import { kindFigureEs } from "./kind-figure.es.ts";
import { kindFigure } from "./kind-figure.ts";
import { mentorRecallEn } from "./mentor-recall.en.ts";
import { mentorRecallEs } from "./mentor-recall.es.ts";
import { mentorRecall } from "./mentor-recall.ts";
import { momentFlowEn } from "./moment-flow.en.ts";
import { momentFlowEs } from "./moment-flow.es.ts";
import { momentFlow } from "./moment-flow.ts";
import { safeCuesEn } from "./safe-cues.en.ts";
import { safeCuesEs } from "./safe-cues.es.ts";
import { safeCues } from "./safe-cues.ts";
import { softBreathEn } from "./soft-breath.en.ts";
import { softBreathEs } from "./soft-breath.es.ts";
import { softBreath } from "./soft-breath.ts";
import { soothingPhraseEn } from "./soothing-phrase.en.ts";
import { soothingPhraseEs } from "./soothing-phrase.es.ts";
import { soothingPhrase } from "./soothing-phrase.ts";
import { soothingTouchEn } from "./soothing-touch.en.ts";
import { soothingTouchEs } from "./soothing-touch.es.ts";
import { soothingTouch } from "./soothing-touch.ts";
import { warmthCheckEn } from "./warmth-check.en.ts";
import { warmthCheckEs } from "./warmth-check.es.ts";
import { warmthCheck } from "./warmth-check.ts";

/** Soothing, breath, body, imagery. Grounding stands first: in distress, it is what is put forward first. */
export const SOOTHING: readonly LibraryEntry[] = [
  entry(groundSenses, { en: groundSensesEn, es: groundSensesEs }),
  entry(momentFlow, { en: momentFlowEn, es: momentFlowEs }),
  entry(safeCues, { en: safeCuesEn, es: safeCuesEs }),
  entry(softBreath, { en: softBreathEn, es: softBreathEs }),
  entry(soothingPhrase, { en: soothingPhraseEn, es: soothingPhraseEs }),
  entry(soothingTouch, { en: soothingTouchEn, es: soothingTouchEs }),
  entry(warmthCheck, { en: warmthCheckEn, es: warmthCheckEs }),
  entry(mentorRecall, { en: mentorRecallEn, es: mentorRecallEs }),
  entry(kindFigure, { en: kindFigureEn, es: kindFigureEs }),
  entry(caringPlace, { en: caringPlaceEn, es: caringPlaceEs }),
  entry(bodyScanBrief, { en: bodyScanBriefEn, es: bodyScanBriefEs }),
];
