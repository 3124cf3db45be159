import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { progressLookBack } from "./progress-look-back.ts";

export const progressLookBackEs: TextOf<typeof progressLookBack> = {
  title: "Un repaso amable",
  description: "Vuelve a leer lo que guardaste: esfuerzos y gestos amables, sin puntuaciones.",
  claims: {
    none: "Ningún estudio lo ha mirado de forma directa. Está aquí como una opción suave.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    range: {
      text: "Las semanas se mezclan y los esfuerzos pequeños dejan de verse. ¿Qué tiempo te gustaría repasar?",
      options: {
        "days-7": "Más o menos una semana",
        "days-31": "Más o menos un mes",
        "days-92": "Unos 3 meses",
        all: "Todo lo que guardé",
        "not-today": "Hoy no",
      },
    },
    read: {
      text: "Abajo está lo que guardaste en ese tiempo. Cada línea llevó esfuerzo o amabilidad. No hay nada que contar ni comparar.",
    },
    glad: {
      text: "¿Hay alguna línea que te alegre un poco? Puede ser muy pequeña.",
      options: {
        effort: "Sí, un esfuerzo mío",
        kind: "Sí, un gesto amable",
        small: "Sí, algo muy pequeño",
        forgot: "Sí, algo que había olvidado",
        none: "Hoy ninguna, y está bien",
      },
    },
    onward: {
      text: "Tus líneas se quedan hasta que las borres en tu diario. En tu propia página puedes leerlas y copiarlas todas.",
      options: {
        close: "Cerrar aquí",
        delete: "Borraré algo en mi diario",
        copy: "Copiaré algunas líneas para mí",
      },
    },
  },
};
