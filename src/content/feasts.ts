import type { Translated } from "../core/locale.ts";
import type { Feast } from "../core/time/feasts.ts";

/** The names of holidays that bear one name wherever they are kept. */
export const FEAST_NAMES: Translated<Readonly<Record<Feast, string>>> = {
  en: {
    new_year: "New Year’s Day",
    good_friday: "Good Friday",
    easter_monday: "Easter Monday",
    labor_day: "Labor Day",
    ascension: "Ascension Day",
    whit_monday: "Whit Monday",
    christmas: "Christmas Day",
  },
  es: {
    new_year: "Año Nuevo",
    good_friday: "Viernes Santo",
    easter_monday: "Lunes de Pascua",
    labor_day: "Día del Trabajo",
    ascension: "Ascensión",
    whit_monday: "Lunes de Pentecostés",
    christmas: "Navidad",
  },
};
