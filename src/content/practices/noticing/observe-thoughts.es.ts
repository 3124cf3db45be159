import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { observeThoughts } from "./observe-thoughts.ts";

export const observeThoughtsEs: TextOf<typeof observeThoughts> = {
  title: "Ver pasar pensamientos",
  description: "Toma un poco de distancia de una mente llena, sin pelear con ella.",
  claims: {
    C: "Es una parte de programas más largos, algunos en aplicaciones. En esta forma breve se ha estudiado poco.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    busy: {
      text: "La mente habla sin parar, en el trabajo y mucho después. ¿Cuánto ruido hay en la tuya ahora?",
      options: {
        still: "Casi nada",
        few: "Unos pocos pensamientos",
        busy: "Bastante",
        "very-busy": "Mucho",
        round: "Da vueltas y vueltas",
        "not-sure": "No lo sé",
        scary: "Los pensamientos me asustan",
        far: "Todo parece irreal o lejano",
      },
    },
    name: {
      text: "Puedes poner unas palabras delante de un pensamiento: “Noto el pensamiento de que...”. Puede quedarse. Sé amable con la mente que lo hizo.",
    },
    carrier: {
      text: "Si te van bien las imágenes, deja que el pensamiento se suba a algo. Puede volver y marcharse otra vez.",
      options: {
        bus: "Un autobús que pasa",
        feed: "Una pantalla que se desliza",
        list: "Una línea en una lista",
        skip: "Saltar este paso",
      },
      variants: {
        NI: {
          text: "Si quieres, deja el pensamiento como una línea en una lista. No hace falta terminar la lista.",
          options: {
            list: "Una línea en una lista",
            later: "Una línea para más tarde",
            skip: "Saltar este paso",
          },
        },
      },
    },
    room: {
      text: "Ahora la vista o el oído pueden descansar en algo corriente del lugar. Los pensamientos pueden seguir. Tómate el tiempo que te venga bien.",
    },
  },
};
