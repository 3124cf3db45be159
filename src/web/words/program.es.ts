import { minutesOf, nudgesOf } from "./numbers.es.ts";
import type { PROGRAM_EN } from "./program.en.ts";

/** The page of a program. */
export const PROGRAM_ES: typeof PROGRAM_EN = {
  weeks: "Semana a semana",
  week: (n) => `Semana ${n}`,
  isNot: "Qué no es",
  minutes: (minutes) => `${minutes} min`,
  grade: (grade) => (grade === "none" ? "sin grado de evidencia" : `solidez de la evidencia: ${grade}`),
  grades:
    "Solidez de la evidencia: A, varios ensayos de esta práctica; B, ensayos de algo muy parecido o en el trabajo; C, estudios pequeños o únicos.",
  facts: "De un vistazo",
  length: "Duración",
  load: "Dedicación",
  loadText: (nudges, minutes) =>
    `Hasta ${nudgesOf(nudges)} y ${minutesOf(minutes)} por semana, en horario laboral`,
  opens: "Se abre",
  audience: "Para",
  actionWhy: "Un programa nunca se abre sin un cambio en el propio trabajo.",
  whoTitle: "¿Quién participa?",
  who: "Eso no se muestra a RR. HH. ni a responsables. Cada persona se une, hace una pausa y se va en privado, y lo que hace ahí se queda con ella.",
  gone: "Lo que no se hizo al terminar una semana desaparece. No se debe nada.",
};
