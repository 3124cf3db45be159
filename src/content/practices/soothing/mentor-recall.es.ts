import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { mentorRecall } from "./mentor-recall.ts";

const QUALITIES = {
  calm: "Calma",
  fair: "Justicia",
  patient: "Paciencia",
  honest: "Honestidad",
  warm: "Calidez",
  clear: "Palabras claras",
  humor: "Humor",
  "stood-by": "Estuvo al lado de la gente",
  "not-sure": "No lo sé",
};

export const mentorRecallEs: TextOf<typeof mentorRecall> = {
  title: "Tomar un buen ejemplo",
  description: "Recuerda lo que te mostró alguien que supo guiar y llévate una cualidad.",
  claims: {
    C: "Los estudios son todavía pocos. En laboratorio, ejercicios parecidos dieron calma a unas personas y menos calma a otras.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    guide: {
      text: "Hay personas que nos dejan algo bueno. ¿Te viene a la mente alguna, real o de una historia?",
      options: {
        work: "Alguien con quien trabajé",
        teacher: "Alguien que me enseñó",
        community: "Alguien de mi familia o comunidad",
        story: "Alguien de un libro, una película o una canción",
        known: "Alguien que mucha gente conoce",
        nobody: "No me viene nadie",
        hurts: "Sí, pero hoy me duele",
      },
    },
    qualities: {
      text: "¿Qué mostraba? Elige 1 o 2 cosas. No hace falta ninguna imagen.",
      options: QUALITIES,
    },
    carry: {
      text: "De un buen ejemplo se puede tomar prestado. ¿Qué te gustaría tener a tu lado durante la próxima hora?",
      options: QUALITIES,
    },
    show: {
      text: "¿De qué manera pequeña se podría notar? También puedes pasar.",
      options: {
        slow: "Hablar un poco más despacio",
        ask: "Primero preguntar, después responder",
        both: "Nombrar lo que salió bien y lo que no",
        pause: "Hacer una pausa antes de responder",
        self: "Usarlo primero conmigo",
        none: "Sin plan, me lo llevo",
      },
      field: {
        label: "Una manera pequeña",
        hint: "Una o dos palabras. No nombres a nadie ni asuntos privados.",
      },
    },
  },
};
