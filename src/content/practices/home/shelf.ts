import { entry, type LibraryEntry } from "../../entry.ts";
import { carerCheckInEn } from "./carer-check-in.en.ts";
import { carerCheckInEs } from "./carer-check-in.es.ts";
import { carerCheckIn } from "./carer-check-in.ts";
import { carerSelfBlameEn } from "./carer-self-blame.en.ts";
import { carerSelfBlameEs } from "./carer-self-blame.es.ts";
import { carerSelfBlame } from "./carer-self-blame.ts";
import { repairAtHomeEn } from "./repair-at-home.en.ts";
import { repairAtHomeEs } from "./repair-at-home.es.ts";
import { repairAtHome } from "./repair-at-home.ts";
import { repairAtWorkEn } from "./repair-at-work.en.ts";
import { repairAtWorkEs } from "./repair-at-work.es.ts";
import { repairAtWork } from "./repair-at-work.ts";
import { whatWasGoingOnEn } from "./what-was-going-on.en.ts";
import { whatWasGoingOnEs } from "./what-was-going-on.es.ts";
import { whatWasGoingOn } from "./what-was-going-on.ts";

/** Home and care; repair there and at work. */
export const HOME: readonly LibraryEntry[] = [
  entry(carerCheckIn, { en: carerCheckInEn, es: carerCheckInEs }),
  entry(whatWasGoingOn, { en: whatWasGoingOnEn, es: whatWasGoingOnEs }),
  entry(carerSelfBlame, { en: carerSelfBlameEn, es: carerSelfBlameEs }),
  entry(repairAtHome, { en: repairAtHomeEn, es: repairAtHomeEs }),
  entry(repairAtWork, { en: repairAtWorkEn, es: repairAtWorkEs }),
];
