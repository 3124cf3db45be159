import type { ProgramWords } from "../../core/program/program.ts";
import { EVERY_PROGRAM_ES } from "./first-screen.es.ts";

/** Machine-written, not yet reviewed by a clinician. */
export const SOFTER_SELF_TALK_ES: ProgramWords = {
  title: "Hablarte mejor",
  firstScreen: {
    ...EVERY_PROGRAM_ES,
    whatItIs:
      "Cuatro semanas de prácticas breves sobre cómo te hablas en el trabajo. Hay hasta 3 tarjetas por semana, " +
      "unos 11 minutos en total. Puedes saltar cualquiera o cambiarla por una más suave.",
    claim:
      "En algunos estudios, programas más largos suavizaron una voz interior dura. Fueron mejores que esperar, " +
      "pero no claramente mejores que otras actividades. Tarjetas tan cortas se han estudiado menos. " +
      "La evidencia es inicial o mixta, y a algunas personas les sirve.",
    workMustChange:
      "Ninguna práctica compensa demasiado trabajo o un trato injusto. Eso tiene que cambiar en el trabajo. " +
      "Tu organización ha nombrado algo que cambia junto a este programa.",
  },
  weeks: [
    "Nota el tono con que te hablas",
    "Nombra lo que hay y mira que también les pasa a otras personas",
    "Busca palabras amables que suenen a ti",
    "Usa tus palabras y cámbialas si quieres",
  ],
};
