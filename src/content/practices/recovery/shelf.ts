import { entry, type LibraryEntry } from "../../entry.ts";
import { closeTheDayEn } from "./close-the-day.en.ts";
import { closeTheDay } from "./close-the-day.ts";
import { microBreakEn } from "./micro-break.en.ts";
import { microBreak } from "./micro-break.ts";
import { parkTheLoopEn } from "./park-the-loop.en.ts";
import { parkTheLoop } from "./park-the-loop.ts";

/** Recovery from work. */
export const RECOVERY: readonly LibraryEntry[] = [
  entry(closeTheDay, { en: closeTheDayEn }),
  entry(parkTheLoop, { en: parkTheLoopEn }),
  entry(microBreak, { en: microBreakEn }),
];
