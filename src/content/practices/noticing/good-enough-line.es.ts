import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { goodEnoughLine } from "./good-enough-line.ts";

export const goodEnoughLineEs: TextOf<typeof goodEnoughLine> = {
  title: "Bien, sin ser perfecto",
  description: "Pon una línea de meta a una tarea, antes de que crezca.",
  claims: {
    none: "No hay estudios directos sobre esto. Se ofrece como una opción suave.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    task: {
      text: "Hay trabajo que tiene que salir casi perfecto, y mucho otro no. ¿Con qué estás ahora?",
      options: {
        draft: "Un borrador o una nota",
        report: "Un informe o una presentación",
        reply: "Una respuesta que reescribo una y otra vez",
        make: "Algo que hago, cocino, construyo o diseño",
        plan: "Un plan o una lista",
        home: "Algo de casa",
        other: "Otra cosa",
        safety: "Un trabajo donde un fallo puede hacer daño a alguien",
      },
      notes: {
        safety: "En un trabajo así, la línea es la norma acordada. Puedes usar esta tarjeta para otra tarea.",
      },
    },
    cost: {
      text: "Entre lo bueno y lo perfecto puede haber mucha distancia. ¿Qué te costaría lo perfecto esta vez?",
      options: {
        hours: "Horas que quiero para otra cosa",
        rest: "Descanso, o mi tarde libre",
        others: "Otros trabajos tendrían que esperar",
        late: "Llegaría tarde",
        little: "No mucho, así que podría hacerlo",
        "not-sure": "No lo sé",
      },
    },
    line: {
      text: "¿Dónde podría estar la línea de meta? Puedes ponerla tú o consultarla con alguien.",
      options: {
        works: "Cumple la función que tiene",
        "one-read": "Una lectura y se envía",
        time: "Cuando se acabe el tiempo que fijé",
        colleague: "Pregunto en el equipo si ya es suficiente",
        lead: "Pregunto a quien coordina qué significa terminado",
        "not-sure": "Todavía no lo sé",
      },
      field: {
        label: "Mi línea de meta",
        hint: "Qué cuenta como terminado. Sin nombres de clientes ni secretos.",
      },
    },
    undone: {
      text: "¿Qué podría quedar sin hacer, a propósito? Dejarlo así puede ser un gesto amable contigo.",
      options: {
        polish: "El último retoque",
        rare: "Los casos que casi no se dan",
        extra: "El extra que nadie pidió",
        look: "El aspecto",
        nothing: "Nada, esta vez todo importa",
        "not-sure": "No lo sé",
      },
    },
  },
};
