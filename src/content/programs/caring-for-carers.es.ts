import type { ProgramWords } from "../../core/program/program.ts";
import { EVERY_PROGRAM_ES } from "./first-screen.es.ts";

/** Machine-written, not yet reviewed by a clinician. */
export const CARING_FOR_CARERS_ES: ProgramWords = {
  title: "Cuidar de otras personas",
  firstScreen: {
    ...EVERY_PROGRAM_ES,
    whatItIs:
      "Seis semanas para quienes cuidan de alguien: en la familia, en casa o como trabajo. " +
      "Hay hasta 2 tarjetas por semana, unos 11 minutos como mucho. Salta alguna o toma otra más suave. " +
      "Participar no revela nada de tu vida en casa.",
    claim:
      "Programas sobre amabilidad para madres y padres se asociaron con menos estrés, en estudios de poca calidad. " +
      "En profesiones de cuidado, estudios pequeños prometen. Todos fueron más largos que estas tarjetas: la evidencia es inicial.",
    workMustChange:
      "Cuidar lleva horas, y ninguna tarjeta da más. Ese espacio tiene que venir del trabajo. " +
      "Tu organización ha nombrado un cambio propio en el tiempo o los permisos.",
  },
  weeks: [
    "Notar cómo estás",
    "Soltar un poco de culpa",
    "Suponer con amabilidad el otro lado",
    "Reparar a tu manera",
    "Ordenar la culpa y poner límites",
    "Seguir con suavidad y palabras que guardar",
  ],
};
