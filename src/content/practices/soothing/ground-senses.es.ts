import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { groundSenses } from "./ground-senses.ts";

export const groundSensesEs: TextOf<typeof groundSenses> = {
  title: "Volver a los sentidos",
  description: "Deja que las cosas corrientes de alrededor te den apoyo por un momento.",
  claims: {
    none: "No hay estudios directos sobre esta forma breve. Se ofrece como una opción suave.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    sense: {
      text: "Cuando todo es mucho, lo corriente puede ser un buen comienzo. ¿Cómo te gustaría empezar?",
      options: {
        sight: "Mirando",
        sound: "Escuchando",
        contact: "Por el contacto: una mesa, una manga, una silla",
        any: "No lo sé, por donde sea",
      },
      variants: {
        NT: {
          text: "Cuando todo es mucho, lo corriente puede ser un buen comienzo. ¿Prefieres mirar o escuchar?",
          options: {
            sight: "Mirar",
            sound: "Escuchar",
            any: "No lo sé, cualquiera está bien",
          },
        },
      },
    },
    find: {
      text: "Busca unas cuantas cosas corrientes a tu alrededor. Cualquier número está bien. Con suavidad.",
      byPick: {
        sight:
          "Deja que la vista encuentre unas cuantas cosas corrientes. Cualquier número está bien. Con suavidad.",
        sound:
          "Deja que el oído encuentre unos cuantos sonidos corrientes. Cualquier número está bien. Con suavidad.",
        contact:
          "Busca unas cuantas cosas que te sostengan o que toquen tus manos. Cualquier número está bien. Con suavidad.",
        any: "Busca unas cuantas cosas corrientes, como te salga. Cualquier número está bien. Con suavidad.",
      },
      variants: {
        NT: {
          text: "Deja que la vista o el oído encuentren unas cuantas cosas corrientes. Cualquier número está bien. Con suavidad.",
        },
      },
    },
    here: {
      text: "Puedes decirte qué día es, dónde estás y qué viene después. Más o menos es suficiente.",
    },
    next: {
      text: "¿Qué gesto amable contigo te vendría bien ahora? Seguir con lo tuyo también está bien.",
      options: {
        water: "Un poco de agua",
        walk: "Un paseo corto o un cambio de lugar",
        window: "Un rato junto a una ventana",
        "go-on": "Seguir con lo mío",
        "not-sure": "No lo sé",
        person: "Hablar con una persona",
      },
    },
  },
};
