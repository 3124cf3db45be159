import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { soothingPhrase } from "./soothing-phrase.ts";

export const soothingPhraseEs: TextOf<typeof soothingPhrase> = {
  title: "Una frase amable",
  description: "Elige una frase corta y dítela a un ritmo suave.",
  claims: {
    C: "Prácticas más largas con palabras amables dieron resultados mixtos en los primeros estudios. Esta forma breve se ha estudiado menos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    phrase: {
      text: "Unas palabras sencillas pueden acompañarte un momento. ¿Hay una frase para hoy?",
      options: {
        hard: "Esto es difícil ahora.",
        "one-thing": "Una cosa a la vez.",
        gently: "Puedo ir con suavidad.",
        kind: "Que pueda ser amable conmigo.",
        "not-all": "No hace falta cargar con todo a la vez.",
        own: "Una frase mía",
        none: "Las frases no son para mí; otra cosa, por favor",
      },
      kept: "Mi frase",
    },
    say: {
      text: "Puedes decírtela por dentro, al ritmo de una respiración o de un paso. Una o dos veces bastan.",
      variants: {
        NB: {
          text: "Puedes decírtela por dentro, al ritmo de un paso o de un parpadeo. Una o dos veces bastan.",
        },
      },
    },
    fit: {
      text: "¿Qué tal te fue con esa frase?",
      options: {
        fits: "Me va bien",
        "not-sure": "No lo sé",
        change: "Me gustaría otra",
        drop: "No es para mí; otra cosa, por favor",
      },
    },
  },
};
