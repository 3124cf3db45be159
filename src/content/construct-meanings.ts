import type { Translated } from "../core/locale.ts";
import type { Construct } from "../core/pulse/instrument.ts";

/** What each construct of the bank is about, for whoever looks for the questions of another instrument that ask the same. */
export const CONSTRUCT_MEANINGS: Translated<Readonly<Record<Construct, string>>> = {
  en: {
    EX: "how much energy the work day leaves",
    MD: "keeping away from people and from the work itself",
    CS: "keeping one’s mind on a task",
    ES: "strong feelings at work, and calming down again",
    RD: "rest after work, and thinking of other things",
    WL: "whether the work fits into the hours",
    AU: "deciding how to do one’s work",
    SU: "getting help when it is needed",
    CL: "knowing what matters most",
    RE: "whether effort is noticed",
    FA: "whether people are treated fairly",
  },
  es: {
    EX: "cuánta energía deja la jornada",
    MD: "apartarse de la gente y del propio trabajo",
    CS: "mantener la mente en una tarea",
    ES: "emociones fuertes en el trabajo, y volver a la calma",
    RD: "descansar tras el trabajo, y pensar en otras cosas",
    WL: "si el trabajo cabe en las horas",
    AU: "decidir cómo se hace el propio trabajo",
    SU: "recibir ayuda cuando hace falta",
    CL: "saber qué importa más",
    RE: "si se nota el esfuerzo",
    FA: "si se trata a la gente con justicia",
  },
};

/** What belongs into a cell of the template, in the language of its column. */
export const TEMPLATE_WORDS: Translated<{
  readonly frame: string;
  /** From least, 0, to most, 4. */
  readonly answer: (place: number) => string;
  readonly question: (construct: string, meaning: string) => string;
}> = {
  en: {
    frame: "The sentence over each question",
    answer: (place) => `Answer ${place}, from 0 for least to 4 for most`,
    question: (construct, meaning) => `A question about: ${construct}, ${meaning}`,
  },
  es: {
    frame: "La frase sobre cada pregunta",
    answer: (place) => `Respuesta ${place}, de 0, lo mínimo, a 4, lo máximo`,
    question: (construct, meaning) => `Una pregunta sobre: ${construct}, ${meaning}`,
  },
};
