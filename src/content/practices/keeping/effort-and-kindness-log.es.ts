import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { effortAndKindnessLog } from "./effort-and-kindness-log.ts";

export const effortAndKindnessLogEs: TextOf<typeof effortAndKindnessLog> = {
  title: "Esfuerzo y amabilidad",
  description: "Anota un esfuerzo y un gesto amable de hoy, por pequeños que sean.",
  claims: {
    C: "Escribir más tiempo sobre cosas buenas alivió el malestar en un estudio pequeño con pacientes. Una nota breve se ha estudiado menos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    effort: {
      text: "El esfuerzo cuenta, salga lo que salga. ¿Cuál es un esfuerzo tuyo de hoy, grande o pequeño?",
      options: {
        started: "Empecé algo",
        "kept-on": "Seguí con algo difícil",
        asked: "Pedí ayuda",
        helped: "Ayudé a alguien",
        rested: "Descansé cuando lo necesitaba",
        "showed-up": "Llegué al final del día",
        nothing: "Hoy nada",
      },
      field: {
        label: "Un esfuerzo de hoy",
        hint: "Bastan unas palabras, sin nombres.",
      },
      kept: "Esfuerzo",
    },
    kindness: {
      text: "Ahora, un gesto amable: tuyo contigo, o de otra persona. Puede ser diminuto.",
      options: {
        "own-break": "Me di un descanso",
        "own-word": "Me hablé con amabilidad",
        "own-limit": "Dije que no, o que ahora no",
        thanks: "Alguien me dio las gracias",
        listened: "Alguien me escuchó",
        hand: "Alguien me ayudó un poco",
        nothing: "Hoy nada",
      },
      field: {
        label: "Un gesto amable de hoy",
        hint: "Bastan unas palabras, sin nombres.",
      },
      kept: "Gesto amable",
    },
    outcome: {
      text: "Si quieres, anota cómo salió el esfuerzo. También puedes pasar.",
      options: { well: "Salió bien", mixed: "Regular", "not-yet": "Todavía no" },
      kept: "Resultado",
    },
    save: {
      text: "Esta es tu nota de hoy. Puedes guardarla o dejarla ir. Las dos cosas están bien.",
    },
  },
};
