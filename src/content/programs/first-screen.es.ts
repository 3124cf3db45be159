import type { FirstScreen } from "../../core/program/program.ts";

/** What the first screen of every program says alike. Machine-written, not yet reviewed by a clinician. */
export const EVERY_PROGRAM_ES: Pick<FirstScreen, "whatItIsNot" | "whoSeesWhat" | "howToStop"> = {
  whatItIsNot:
    "No es atención de profesionales de la salud ni un servicio de crisis. Nadie lee esto en vivo. " +
    "Si necesitas ayuda urgente, usa el botón de ayuda urgente de cualquier tarjeta.",
  whoSeesWhat:
    "Entras, pausas y sales en privado. Ni tu responsable ni RR. HH. pueden ver quién participa, " +
    "y nadie puede inscribirte. Quienes administran el chat pueden ver que llegan tarjetas, pero no de qué tratan. " +
    "Las pocas personas que tienen a la vez el servidor y sus claves podrían técnicamente leer más.",
  howToStop:
    "Dos toques: abre cualquier tarjeta y elige cambiar o pausar. No hace falta un motivo, y no se avisa a nadie. " +
    "Las tarjetas que saltas no se acumulan.",
};
