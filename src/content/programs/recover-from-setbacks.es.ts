import type { ProgramWords } from "../../core/program/program.ts";
import { EVERY_PROGRAM_ES } from "./first-screen.es.ts";

/** Machine-written, not yet reviewed by a clinician. */
export const RECOVER_FROM_SETBACKS_ES: ProgramWords = {
  title: "Después de un tropiezo",
  firstScreen: {
    ...EVERY_PROGRAM_ES,
    whatItIs:
      "Cuatro semanas para cuando algo salió mal en el trabajo: primero calma, luego aprender, reparar y seguir. " +
      "Hay hasta 3 tarjetas por semana, unos 12 minutos en total. Cada una se puede saltar o cambiar.",
    claim:
      "La evidencia es inicial. En experimentos, quienes miraron un fallo con amabilidad quisieron mejorar más, no menos. " +
      "Planear un paso siguiente ha ayudado a alcanzar metas, con resultados mixtos en el trabajo. " +
      "Tarjetas tan breves apenas se han estudiado.",
    workMustChange:
      "Muchos tropiezos vienen de cómo está organizado el trabajo, y eso no te toca cargarlo a ti. " +
      "Tu organización ha nombrado un cambio propio para que tareas y funciones sean más claros. " +
      "Un fallo no es motivo para pedirte este programa.",
  },
  weeks: [
    "Primero, calma",
    "Aprender sin juzgarte",
    "Ser amable y responsable, y reparar lo tuyo",
    "Dar otra vez un paso pequeño y pedir ayuda pronto",
  ],
};
