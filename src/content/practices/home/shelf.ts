import { entry, type LibraryEntry } from "../../entry.ts";
import { carerCheckInEn } from "./carer-check-in.en.ts";
import { carerCheckIn } from "./carer-check-in.ts";
import { carerSelfBlameEn } from "./carer-self-blame.en.ts";
import { carerSelfBlame } from "./carer-self-blame.ts";
import { repairAtHomeEn } from "./repair-at-home.en.ts";
import { repairAtHome } from "./repair-at-home.ts";
import { repairAtWorkEn } from "./repair-at-work.en.ts";
import { repairAtWork } from "./repair-at-work.ts";
import { whatWasGoingOnEn } from "./what-was-going-on.en.ts";
import { whatWasGoingOn } from "./what-was-going-on.ts";

/** Home and care; repair there and at work. */
export const HOME: readonly LibraryEntry[] = [
  entry(carerCheckIn, { en: carerCheckInEn }),
  entry(whatWasGoingOn, { en: whatWasGoingOnEn }),
  entry(carerSelfBlame, { en: carerSelfBlameEn }),
  entry(repairAtHome, { en: repairAtHomeEn }),
  entry(repairAtWork, { en: repairAtWorkEn }),
];
