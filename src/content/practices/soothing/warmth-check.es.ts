import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { warmthCheck } from "./warmth-check.ts";

export const warmthCheckEs: TextOf<typeof warmthCheck> = {
  title: "Un grado más cálido",
  description: "Nota el tono con el que te hablas y súbelo un grado.",
  claims: {
    C: "Es una parte de programas más largos. En esta forma breve no se ha estudiado, y a algunas personas les cuesta la calidez al principio.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    tone: {
      text: "Lo que nos decimos tiene un tono, como una voz al teléfono. ¿Qué tono está cerca hoy?",
      options: {
        cold: "Frío",
        flat: "Plano",
        neutral: "Neutro",
        warm: "Cálido",
        "not-sure": "No lo sé",
      },
    },
    warmer: {
      text: "Basta un grado pequeño. ¿Qué tono te gustaría probar?",
      byPick: {
        cold: "Un poco menos frío ya es un grado. Lo cálido puede esperar. ¿Qué tono te gustaría probar?",
        flat: "Neutro sería un grado, y es un logro completo. ¿Qué tono te gustaría probar?",
        neutral:
          "Neutro ya es un logro completo. Un toque de calidez es un extra. ¿Qué tono te gustaría probar?",
        warm: "Puedes quedarte justo ahí. ¿Qué tono te gustaría probar?",
        "not-sure": "Neutro es un buen lugar. ¿Qué tono te gustaría probar?",
      },
      options: {
        stay: "El que tengo",
        "less-cold": "Un poco menos frío",
        neutral: "Neutro, como quien cuenta el tiempo que hace",
        hint: "Neutro, con un toque de calidez",
        "not-sure": "No lo sé, ya veré",
      },
    },
    say: {
      text: "Deja que tus próximas palabras hacia ti lleguen en ese tono, con buena intención. Si suena falso, neutro es suficiente.",
    },
  },
};
