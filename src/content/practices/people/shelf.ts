import { entry, type LibraryEntry } from "../../entry.ts";
import { empatheticReplyEn } from "./empathetic-reply.en.ts";
import { empatheticReply } from "./empathetic-reply.ts";
import { leaderModelsKindnessEn } from "./leader-models-kindness.en.ts";
import { leaderModelsKindness } from "./leader-models-kindness.ts";
import { nonjudgmentalFeedbackEn } from "./nonjudgmental-feedback.en.ts";
import { nonjudgmentalFeedback } from "./nonjudgmental-feedback.ts";
import { peerKindLanguageEn } from "./peer-kind-language.en.ts";
import { peerKindLanguage } from "./peer-kind-language.ts";
import { peerPairEn } from "./peer-pair.en.ts";
import { peerPair } from "./peer-pair.ts";
import { reflectiveListeningEn } from "./reflective-listening.en.ts";
import { reflectiveListening } from "./reflective-listening.ts";
import { strainSummaryActionEn } from "./strain-summary-action.en.ts";
import { strainSummaryAction } from "./strain-summary-action.ts";
import { warmFeedbackDraftEn } from "./warm-feedback-draft.en.ts";
import { warmFeedbackDraft } from "./warm-feedback-draft.ts";

/** Between people: team, peers, leads. */
export const PEOPLE: readonly LibraryEntry[] = [
  entry(reflectiveListening, { en: reflectiveListeningEn }),
  entry(empatheticReply, { en: empatheticReplyEn }),
  entry(nonjudgmentalFeedback, { en: nonjudgmentalFeedbackEn }),
  entry(warmFeedbackDraft, { en: warmFeedbackDraftEn }),
  entry(leaderModelsKindness, { en: leaderModelsKindnessEn }),
  entry(peerPair, { en: peerPairEn }),
  entry(peerKindLanguage, { en: peerKindLanguageEn }),
  entry(strainSummaryAction, { en: strainSummaryActionEn }),
];
