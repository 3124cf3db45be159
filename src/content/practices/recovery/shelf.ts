import { entry, type LibraryEntry } from "../../entry.ts";
import { closeTheDayEn } from "./close-the-day.en.ts";
import { closeTheDayEs } from "./close-the-day.es.ts";
import { closeTheDay } from "./close-the-day.ts";
import { microBreakEn } from "./micro-break.en.ts";
import { microBreakEs } from "./micro-break.es.ts";
import { microBreak } from "./micro-break.ts";
import { parkTheLoopEn } from "./park-the-loop.en.ts";
import { parkTheLoopEs } from "./park-the-loop.es.ts";
import { parkTheLoop } from "./park-the-loop.ts";

/** Recovery from work. */
export const RECOVERY: readonly LibraryEntry[] = [
  entry(closeTheDay, { en: closeTheDayEn, es: closeTheDayEs }),
  entry(parkTheLoop, { en: parkTheLoopEn, es: parkTheLoopEs }),
  entry(microBreak, { en: microBreakEn, es: microBreakEs }),
];
