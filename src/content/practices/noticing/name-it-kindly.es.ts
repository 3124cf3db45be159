import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { nameItKindly } from "./name-it-kindly.ts";

export const nameItKindlyEs: TextOf<typeof nameItKindly> = {
  title: "Nombrar con amabilidad",
  description: "Busca una palabra para lo que hay y pon a su lado un motivo amable.",
  claims: {
    C: "A algunas personas, ponerle palabra a una emoción les baja un poco la intensidad. Los estudios dan resultados mixtos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    feeling: {
      text: "En el trabajo puede costar saber qué se siente. Si quieres, elige la palabra más cercana.",
      options: {
        angry: "Enojo",
        sad: "Tristeza",
        worried: "Preocupación",
        ashamed: "Vergüenza",
        hurt: "Dolor",
        lonely: "Soledad",
        tense: "Tensión",
        "let-down": "Decepción",
        flat: "Vacío o desconexión",
        "worn-out": "Agotamiento",
        mix: "Una mezcla",
        "not-sure": "No lo sé",
      },
    },
    size: {
      text: "¿Cuánto espacio ocupa ahora? Basta un cálculo aproximado.",
      options: {
        "1": "1: un rincón",
        "2": "2",
        "3": "3: una buena parte",
        "4": "4",
        "5": "5: casi todo",
      },
    },
    reason: {
      text: "Lo que sentimos suele venir por algo. ¿Va bien alguno de estos motivos junto a tu palabra?",
      options: {
        matters: "Cuesta porque esto me importa",
        "a-lot": "Es mucho para sostenerlo a la vez",
        long: "Llevo mucho tiempo sin parar",
        allowed: "Tiene permiso de estar aquí",
        none: "Ningún motivo, la palabra basta",
      },
    },
    sit: {
      text: "Puedes dejar la palabra ahí un rato. No hay nada que arreglar. Tómate el tiempo que te venga bien.",
    },
    more: {
      text: "¿Te vendría bien algo suave después de esto? “Nada más” también es una buena respuesta.",
      options: {
        none: "Nada más por ahora",
        senses: "Una tarjeta con los sentidos",
        breath: "Una tarjeta de respiración suave",
        phrase: "Una tarjeta con una frase amable",
        person: "Hablar con una persona",
      },
    },
  },
};
