import { entry, type LibraryEntry } from "../../entry.ts";
import { effortAndKindnessLogEn } from "./effort-and-kindness-log.en.ts";
import { effortAndKindnessLog } from "./effort-and-kindness-log.ts";
import { kindLetterEn } from "./kind-letter.en.ts";
import { kindLetter } from "./kind-letter.ts";
import { kindLineRecallEn } from "./kind-line-recall.en.ts";
import { kindLineRecall } from "./kind-line-recall.ts";
import { progressLookBackEn } from "./progress-look-back.en.ts";
import { progressLookBack } from "./progress-look-back.ts";
import { threeKindLinesEn } from "./three-kind-lines.en.ts";
import { threeKindLines } from "./three-kind-lines.ts";
import { workReflectionEn } from "./work-reflection.en.ts";
import { workReflection } from "./work-reflection.ts";

/** Words kept, letters, journals. */
export const KEEPING: readonly LibraryEntry[] = [
  entry(threeKindLines, { en: threeKindLinesEn }),
  entry(kindLineRecall, { en: kindLineRecallEn }),
  entry(kindLetter, { en: kindLetterEn }),
  entry(effortAndKindnessLog, { en: effortAndKindnessLogEn }),
  entry(progressLookBack, { en: progressLookBackEn }),
  entry(workReflection, { en: workReflectionEn }),
];
