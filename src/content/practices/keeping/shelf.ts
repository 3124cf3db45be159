import { entry, type LibraryEntry } from "../../entry.ts";
import { effortAndKindnessLogEn } from "./effort-and-kindness-log.en.ts";
import { effortAndKindnessLog } from "./effort-and-kindness-log.ts";
import { threeKindLinesEn } from "./three-kind-lines.en.ts";
import { threeKindLines } from "./three-kind-lines.ts";

/** Words kept, letters, journals. */
export const KEEPING: readonly LibraryEntry[] = [
  entry(threeKindLines, { en: threeKindLinesEn }),
  entry(effortAndKindnessLog, { en: effortAndKindnessLogEn }),
];
