import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { kindFigure } from "./kind-figure.ts";

export const kindFigureEs: TextOf<typeof kindFigure> = {
  title: "Una fuente de cuidado",
  description: "Trae a la mente una figura, un animal o un lugar amable y piensa qué desearía para ti.",
  claims: {
    C: "En un pequeño estudio de laboratorio, a unas personas les dio calma y a otras se la quitó. Los estudios son todavía pocos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    ready: {
      text: "Un aviso: esta tarjeta te pide imaginar una fuente de cuidado. Puede remover mucho, o nada. ¿Quieres seguir?",
      options: {
        yes: "Sí, quiero probar",
        "not-sure": "No lo sé; puedo parar por el camino",
        senses: "No, algo con los sentidos",
      },
      variants: {
        NI: {
          text: "Un aviso: esta tarjeta te pide pensar en una fuente de cuidado, con palabras. Puede remover mucho. ¿Quieres seguir?",
        },
      },
    },
    source: {
      text: "Una fuente de cuidado puede ser real o inventada. ¿De qué tipo te gustaría hoy?",
      options: {
        animal: "Un animal",
        place: "Un lugar",
        color: "Un color liso o una luz",
        story: "Alguien de una historia",
        faith: "Una figura de mi fe",
        person: "Alguien que conozco o conocí",
        none: "Nada de esto; otra cosa, por favor",
      },
    },
    picture: {
      text: "Deja que llegue como imagen, o piensa en cómo es: paciencia, justicia, calidez. Borrosa también está bien. Sin prisa.",
      variants: {
        NI: {
          text: "Puedes decirte 3 cualidades suyas, como paciencia, justicia y calidez. Sin prisa.",
        },
      },
    },
    wish: {
      text: "Imagina que te quiere bien. ¿Qué podría desear para ti hoy?",
      options: {
        rest: "Que pueda descansar",
        fair: "Que me mire con justicia",
        help: "Que deje que alguien me ayude",
        step: "Que dé un paso pequeño",
        there: "Nada, está ahí y con eso basta",
        "not-sure": "No lo sé",
      },
      variants: {
        NI: {
          text: "Algo con esas cualidades te quiere bien. ¿Qué podría desear para ti hoy?",
        },
      },
    },
    room: {
      text: "Deja que se vaya, a su ritmo. Puedes buscar algo corriente en el lugar, con la vista o el oído.",
    },
  },
};
