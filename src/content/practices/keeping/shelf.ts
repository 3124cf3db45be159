import { entry, type LibraryEntry } from "../../entry.ts";
import { effortAndKindnessLogEn } from "./effort-and-kindness-log.en.ts";
import { effortAndKindnessLogEs } from "./effort-and-kindness-log.es.ts";
import { effortAndKindnessLog } from "./effort-and-kindness-log.ts";
import { kindLetterEn } from "./kind-letter.en.ts";
import { kindLetterEs } from "./kind-letter.es.ts";
import { kindLetter } from "./kind-letter.ts";
import { kindLineRecallEn } from "./kind-line-recall.en.ts";
import { kindLineRecallEs } from "./kind-line-recall.es.ts";
import { kindLineRecall } from "./kind-line-recall.ts";
import { progressLookBackEn } from "./progress-look-back.en.ts";
import { progressLookBackEs } from "./progress-look-back.es.ts";
import { progressLookBack } from "./progress-look-back.ts";
import { threeKindLinesEn } from "./three-kind-lines.en.ts";
import { threeKindLinesEs } from "./three-kind-lines.es.ts";
import { threeKindLines } from "./three-kind-lines.ts";
import { workReflectionEn } from "./work-reflection.en.ts";
import { workReflectionEs } from "./work-reflection.es.ts";
import { workReflection } from "./work-reflection.ts";

/** Words kept, letters, journals. */
export const KEEPING: readonly LibraryEntry[] = [
  entry(threeKindLines, { en: threeKindLinesEn, es: threeKindLinesEs }),
  entry(kindLineRecall, { en: kindLineRecallEn, es: kindLineRecallEs }),
  entry(kindLetter, { en: kindLetterEn, es: kindLetterEs }),
  entry(effortAndKindnessLog, { en: effortAndKindnessLogEn, es: effortAndKindnessLogEs }),
  entry(progressLookBack, { en: progressLookBackEn, es: progressLookBackEs }),
  entry(workReflection, { en: workReflectionEn, es: workReflectionEs }),
];
