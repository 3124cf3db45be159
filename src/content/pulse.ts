import type { Translated } from "../core/locale.ts";
import { PULSE_EN } from "./pulse.en.ts";
import { PULSE_ES } from "./pulse.es.ts";
import type { PulseWords } from "./pulse-words.ts";

export type { PulseWords } from "./pulse-words.ts";

/** The pulse in every language that we speak: none falls back to another, so that everyone's questions mean the same. */
export const PULSE: Translated<PulseWords> = { en: PULSE_EN, es: PULSE_ES };
