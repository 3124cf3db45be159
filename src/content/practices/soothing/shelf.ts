import { entry, type LibraryEntry } from "../../entry.ts";
import { momentFlowEn } from "./moment-flow.en.ts";
import { momentFlow } from "./moment-flow.ts";
import { soothingTouchEn } from "./soothing-touch.en.ts";
import { soothingTouch } from "./soothing-touch.ts";

/** Soothing, breath, body, imagery. */
export const SOOTHING: readonly LibraryEntry[] = [
  entry(soothingTouch, { en: soothingTouchEn }),
  entry(momentFlow, { en: momentFlowEn }),
];
