import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { soothingTouch } from "./soothing-touch.ts";

export const soothingTouchEs: TextOf<typeof soothingTouch> = {
  title: "Un apoyo cercano",
  description:
    "Descansa un momento con algo cálido o firme, o con tus propias manos. Sin contacto también está bien.",
  claims: {
    C: "En laboratorio, los resultados son mixtos. En un estudio bajó una hormona del estrés tras el contacto, pero no el estrés percibido.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    spot: {
      text: "Puede que sea un momento difícil. Si quieres, deja descansar las manos en algún sitio, o en ninguno. Elige lo que te venga bien.",
      options: {
        mug: "Las manos alrededor de una taza",
        desk: "Una mano en el borde de la mesa",
        hands: "Una mano dentro de la otra",
        arms: "Las manos en los brazos",
        chest: "Una mano en el pecho",
        none: "Sin contacto, una pausa tranquila",
      },
      variants: {
        NT: {
          text: "Puede que sea un momento difícil. Puedes dejar que algo cercano te dé apoyo. Elige lo que te venga bien.",
          options: {
            object: "Sostener un objeto pequeño",
            color: "Mirar un color cercano",
            none: "Nada especial, una pausa tranquila",
          },
        },
        OP: {
          text: "Puede que sea un momento difícil. Estas formas no llaman la atención desde fuera. Elige lo que te venga bien.",
          options: {
            hands: "Una mano dentro de la otra",
            mug: "Las manos alrededor de una taza",
            desk: "Una mano en el borde de la mesa",
            none: "Sin contacto, una pausa tranquila",
          },
        },
      },
    },
    rest: {
      text: "Si quieres, quédate así durante unos 3 momentos lentos. Puedes moverte o soltar cuando quieras.",
      variants: {
        NT: {
          text: "Si quieres, quédate con lo que elegiste durante unos 3 momentos lentos. Puedes dejarlo cuando quieras.",
        },
        OP: {
          text: "Si quieres, quédate así durante unos 3 momentos lentos. La mirada puede descansar en la pantalla.",
        },
      },
    },
    word: {
      text: "Puedes añadir una palabra amable, dicha por dentro. Quedarte como estás también es suficiente.",
      options: {
        hard: "Esto es difícil ahora",
        kind: "Que pueda ser amable conmigo",
        enough: "Hago lo que puedo",
        "no-words": "Sin palabras, me quedo como estoy",
      },
    },
  },
};
