import { plural } from "../../core/plural.ts";
import type { CONTENT_EN } from "./content.en.ts";
import { minutesOf, weeksOf } from "./numbers.es.ts";

export const CONTENT_ES: typeof CONTENT_EN = {
  title: "Contenido",
  intro:
    "Todo lo que las personas pueden abrir, con lo que se sabe de ello. El grado dice cómo de bien se ha estudiado una práctica con esa duración. No dice nada de tu gente.",
  notReviewed: "Sin revisar",
  reviewed: "Con revisión clínica",
  machine:
    "Una máquina escribió lo que viene incluido. Nadie con formación clínica lo ha revisado todavía, y se dice bajo el primer paso. Las preguntas no están validadas.",
  filter: "Mostrar",
  kind: "Tipo",
  need: "Para el momento",
  grade: "Grado",
  language: "Idioma",
  all: "Todo",
  apply: "Mostrar esto",
  nothing: "Nada cumple todo eso. Elige «Todo» en algún campo para ver más.",
  kinds: {
    practice: "Prácticas",
    own: "Escrito aquí",
    program: "Programas",
    question: "Preguntas semanales",
  },
  practiceKinds: {
    exercise: "Ejercicio",
    prompt: "Para escribir",
    artefact: "Palabras para guardar",
    manager: "Para quien dirige",
    flow: "Para un momento difícil",
  },
  grades: {
    A: {
      name: "Grado A",
      means: "Varios ensayos estudiaron prácticas como esta y encontraron que ayudan.",
    },
    B: {
      name: "Grado B",
      means: "Versiones más largas ayudaron en algunos estudios. Las cortas se han probado menos.",
    },
    C: {
      name: "Grado C",
      means: "Los estudios son pocos o no coinciden. A algunas personas les sirve.",
    },
    none: { name: "Sin grado", means: "No hay estudios directos. Es una opción suave, nada más." },
  },
  count: (n: number) => plural("es", n, { one: "# entrada", many: "# de entradas", other: "# entradas" }),
  minutes: (list: string) => `${list} min`,
  program: (weeks: number, minutes: number) =>
    `${weeksOf(weeks)}, como mucho ${minutesOf(minutes)} por semana. Sus prácticas tienen grado. En conjunto no se ha estudiado.`,
  programsLink: "Empezar un programa a partir de uno de estos",
  question: (construct: string, strain: boolean) =>
    strain
      ? `${construct}: cuenta para la medida de carga`
      : `${construct}: sobre el trabajo, nunca cuenta en la medida`,
  turned: "se invierte al puntuar",
  questionsText:
    "Cada semana se hacen dos de estas preguntas, las mismas para todo el mundo. Son nuestras y no están validadas.",
  page: {
    back: "Todo el contenido",
    needs: "Para los momentos",
    through: "Trabaja con",
    lengths: "Paso a paso",
    length: (minutes: number) => `En ${minutesOf(minutes)}`,
    claim: "Lo que se les dice",
    inputs: {
      tap: "Seguir leyendo",
      wait: "Hacer una pausa y seguir",
      pick1: "Elegir una",
      pickN: "Elegir varias",
      scale5: "Elegir de 1 a 5",
      modal: "Escribir, o elegir en su lugar",
      keep: "Guardar o dejar ir",
    },
    sources: "En qué se apoya el grado",
    noSources: "Ningún estudio. Por eso no tiene grado.",
    read: "se leyó un resumen o un extracto",
    remembered: "de memoria, sin consultar",
    seen: (where: string) => `visto en ${where}`,
    sourcesText:
      "Notas breves, en inglés. Hay que comprobarlas con los artículos antes de que alguien las cite.",
    cautions: "Con qué tener cuidado",
    cautionsText: "Para quien edita y revisa, en inglés. Las demás personas no lo ven.",
    variants: "Otras formas de hacerla",
    how: {
      met: "sirve tal como está",
      changes: "tiene palabras propias",
      setting: "se quita el campo y quedan las opciones",
    },
  },
  preview: {
    title: "Vista previa",
    text: "Lo que se ve, paso a paso. Aquí los botones no hacen nada y no se guarda nada. Cada plataforma lo dibuja de forma un poco distinta.",
    length: "Duración",
    variant: "Forma",
    asWritten: "Tal como está",
    show: "Mostrar la vista previa",
    step: (step: number, of: number) => `Paso ${step} de ${of}`,
    afterwards: "Después",
    view: (n: number) => `Vista ${n}`,
  },
};
