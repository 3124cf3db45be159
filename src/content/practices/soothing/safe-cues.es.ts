import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { safeCues } from "./safe-cues.ts";

export const safeCuesEs: TextOf<typeof safeCues> = {
  title: "Señales de apoyo",
  description: "Busca una señal corriente y algo cercano que te dé firmeza, y guárdalo para otro día.",
  claims: {
    none: "No hay estudios directos sobre esto en el trabajo. Se ofrece como una opción suave.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    sign: {
      text: "A veces todo tiembla un poco. ¿Hay cerca alguna señal de que este es un momento corriente?",
      options: {
        light: "La luz, como otros días",
        sounds: "Sonidos de diario",
        clock: "Un reloj o un calendario",
        people: "Gente haciendo cosas de diario",
        things: "Mis cosas: llaves, bolso, taza",
        none: "Nada de esto",
        unsafe: "No estoy a salvo en este momento",
      },
    },
    cue: {
      text: "¿Qué te da un poco de firmeza cuando está cerca? Elige algo o escribe lo tuyo.",
      options: {
        sound: "Un sonido o una canción",
        object: "Un objeto pequeño",
        drink: "Una taza de algo",
        view: "Una vista, una planta o el cielo",
        animal: "Un animal",
        person: "Una persona, o su voz",
        none: "No se me ocurre nada; otra cosa, por favor",
      },
      field: {
        label: "Mi señal de apoyo",
        hint: "Pocas palabras, y sin nombres.",
      },
      kept: "Mi señal de apoyo",
    },
    stay: {
      text: "Quédate un rato con eso, si está cerca. Si no, bastan las cosas corrientes de alrededor. Con suavidad.",
    },
    keep: {
      text: "Puede ser una señal a la que volver. ¿Quieres guardarla o dejarla ir?",
    },
  },
};
