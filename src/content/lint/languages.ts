import type { Translated } from "../../core/locale.ts";
import { ENGLISH } from "./language.en.ts";
import { SPANISH } from "./language.es.ts";
import type { LanguageRules } from "./language.ts";

/** Rules of wording, language by language: one without rules of its own is not offered. */
export const LANGUAGES: Translated<LanguageRules> = { en: ENGLISH, es: SPANISH };
