import type { ProgramWords } from "../../core/program/program.ts";
import { EVERY_PROGRAM_ES } from "./first-screen.es.ts";

/** Machine-written, not yet reviewed by a clinician. */
export const SWITCH_OFF_ES: ProgramWords = {
  title: "Desconectar del trabajo",
  firstScreen: {
    ...EVERY_PROGRAM_ES,
    whatItIs:
      "Cuatro semanas para terminar la jornada: un punto de cierre, un lugar para lo abierto, descanso y límites. " +
      "Hay hasta 3 tarjetas por semana, unos 10 minutos en total. Salta o cambia lo que quieras.",
    claim:
      "Programas más largos para desconectar han ayudado en ensayos. Sobre planear lo pendiente, dos estudios no coinciden: " +
      "en uno ayudó a quienes les cuesta parar; en el otro, algunas tardes fueron peores. " +
      "Estas tarjetas son cortas, y su evidencia es inicial.",
    workMustChange:
      "Cuesta parar si los mensajes siguen. Por eso tu organización acuerda antes unas horas de silencio, o un cambio parecido. " +
      "Si la carga misma es demasiada, lo que ha de cambiar es la carga, no tú.",
  },
  weeks: [
    "Marcar el final de tu jornada",
    "Dar lugar y hora a lo que sigue abierto",
    "Un descanso que no hay que ganarse",
    "Decir dónde están tus límites",
  ],
};
