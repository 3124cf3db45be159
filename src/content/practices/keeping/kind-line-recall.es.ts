import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { kindLineRecall } from "./kind-line-recall.ts";

export const kindLineRecallEs: TextOf<typeof kindLineRecall> = {
  title: "Mi frase amable",
  description: "Lee despacio una frase que guardaste, cuando el momento es difícil.",
  claims: {
    C: "Algunos estudios con textos más largos vieron una mejora, y otros no. Leer una frase breve se ha estudiado menos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    moment: {
      text: "Mucha gente pasa por momentos difíciles en el trabajo. ¿A cuál se parece este? Quizá guardaste una frase para él.",
      options: {
        mistake: "Cometí un error",
        "too-much": "Todo es demasiado",
        feedback: "Recibí críticas duras",
        talk: "Me espera una conversación difícil",
        tired: "No me quedan fuerzas",
        other: "Otro momento",
      },
    },
    read: {
      text: "Puedes leer esto una vez, despacio, para ti. Si hoy no encaja, también está bien.",
    },
    choose: {
      text: "¿Qué te gustaría hacer ahora? También puedes pasar.",
      options: {
        carry: "Llevarme la frase",
        swap: "Ver la frase de otro momento",
        edit: "Buscar frases nuevas o cambiar las mías",
        "useful-act": "Hacer después una pequeña cosa útil",
        leave: "Dejarlo por ahora",
      },
    },
  },
};
