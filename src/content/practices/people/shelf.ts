import { entry, type LibraryEntry } from "../../entry.ts";
import { empatheticReplyEn } from "./empathetic-reply.en.ts";
import { empatheticReplyEs } from "./empathetic-reply.es.ts";
import { empatheticReply } from "./empathetic-reply.ts";
import { leaderModelsKindnessEn } from "./leader-models-kindness.en.ts";
import { leaderModelsKindnessEs } from "./leader-models-kindness.es.ts";
import { leaderModelsKindness } from "./leader-models-kindness.ts";
import { nonjudgmentalFeedbackEn } from "./nonjudgmental-feedback.en.ts";
import { nonjudgmentalFeedbackEs } from "./nonjudgmental-feedback.es.ts";
import { nonjudgmentalFeedback } from "./nonjudgmental-feedback.ts";
import { peerKindLanguageEn } from "./peer-kind-language.en.ts";
import { peerKindLanguageEs } from "./peer-kind-language.es.ts";
import { peerKindLanguage } from "./peer-kind-language.ts";
import { peerPairEn } from "./peer-pair.en.ts";
import { peerPairEs } from "./peer-pair.es.ts";
import { peerPair } from "./peer-pair.ts";
import { reflectiveListeningEn } from "./reflective-listening.en.ts";
import { reflectiveListeningEs } from "./reflective-listening.es.ts";
import { reflectiveListening } from "./reflective-listening.ts";
import { strainSummaryActionEn } from "./strain-summary-action.en.ts";
import { strainSummaryActionEs } from "./strain-summary-action.es.ts";
import { strainSummaryAction } from "./strain-summary-action.ts";
import { warmFeedbackDraftEn } from "./warm-feedback-draft.en.ts";
import { warmFeedbackDraftEs } from "./warm-feedback-draft.es.ts";
import { warmFeedbackDraft } from "./warm-feedback-draft.ts";

/** Between people: team, peers, leads. */
export const PEOPLE: readonly LibraryEntry[] = [
  entry(reflectiveListening, { en: reflectiveListeningEn, es: reflectiveListeningEs }),
  entry(empatheticReply, { en: empatheticReplyEn, es: empatheticReplyEs }),
  entry(nonjudgmentalFeedback, { en: nonjudgmentalFeedbackEn, es: nonjudgmentalFeedbackEs }),
  entry(warmFeedbackDraft, { en: warmFeedbackDraftEn, es: warmFeedbackDraftEs }),
  entry(leaderModelsKindness, { en: leaderModelsKindnessEn, es: leaderModelsKindnessEs }),
  entry(peerPair, { en: peerPairEn, es: peerPairEs }),
  entry(peerKindLanguage, { en: peerKindLanguageEn, es: peerKindLanguageEs }),
  entry(strainSummaryAction, { en: strainSummaryActionEn, es: strainSummaryActionEs }),
];
