import type { OwnFinding } from "../../content/lint/own.ts";
import type { OWN_EN } from "./own.en.ts";

const RULES: Readonly<Partial<Record<OwnFinding["rule"], string>>> = {
  L02: "Una práctica tiene de 3 a 5 pasos. Un paso tiene como mucho 35 palabras, y una frase como mucho 15.",
  L03: "Debería leerse como un texto para una niña o un niño de once años: frases y palabras cortas.",
  L04: "Un paso pide una sola cosa.",
  L05: "El primer paso ofrece una elección.",
  L07: "Junto a un campo hay dos opciones o más, para quien no quiere escribir.",
  L08: "Estas palabras pueden herir, presionar o prometer demasiado. Dilo de forma más sencilla.",
  L11: "Esto nombra un trastorno. Aquí no se diagnostica a nadie.",
  L12: "Di con qué tener cuidado, para quien la revise.",
  L13: "Nombra el paso que tiene amabilidad. Tras un error también ayuda un paso útil que se puede omitir.",
  L14: "A nadie se le dice lo que siente, y el texto no tiene sentimientos propios.",
  L15: "La respiración no se retiene, no se cuenta y no se acelera.",
  L16: "Sin emojis: los lectores de pantalla los leen en voz alta, y no significan lo mismo para todo el mundo.",
  L17: "Un título tiene como mucho 24 caracteres y una opción como mucho 75. No hay dos opciones iguales en un paso.",
  L18: "Aquí falta algo.",
  L19: "Sin flechas: en algunas escrituras apuntan al revés.",
  L24: "Esto promete más privacidad de la que hay. El producto lo dice con precisión en su lugar.",
  L28: "Nadie con formación clínica la ha revisado. Se dice bajo el primer paso.",
  no_language: "Escríbela al menos en un idioma.",
  choices: "Este paso necesita de 2 a 5 opciones, una en cada línea.",
  unlike_choices: "Cada idioma necesita aquí el mismo número de opciones.",
};

const PLACES: Readonly<Record<string, string>> = {
  title: "Título",
  description: "Qué es",
  cautions: "Con qué tener cuidado",
  steps: "Todos los pasos",
  review: "Revisión",
};

export const OWN_ES: typeof OWN_EN = {
  begin: "Escribir una práctica propia",
  beginText:
    "Una práctica corta, o una pregunta sobre la que escribir, para la gente de tu organización. La lee la misma revisión que pasa nuestro contenido, y una segunda persona la pone en uso.",
  none: "Aquí todavía no se ha escrito nada.",
  untitled: "Sin título",
  states: { draft: "Borrador", in_review: "En revisión", in_use: "En uso", ended: "Fuera de uso" },
  steps: {
    ask: {
      label: "Pedir su revisión",
      text: "Otra persona de Recursos Humanos la pone en uso o la devuelve. Antes no se ve. Si no hay nadie más en Recursos Humanos, puedes hacer las dos cosas.",
    },
    send_back: { label: "Devolverla", text: "Vuelve a ser un borrador. Di por qué a quien la escribió." },
    approve: {
      label: "Ponerla en uso",
      text: "Se encuentra enseguida en la biblioteca, y los programas pueden incluirla. Mira antes si algún paso pide tocar, respirar de algún modo, imaginar o moverse: lo que se escribe aquí no tiene otra forma para quien no lo hace.",
    },
    end: {
      label: "Retirarla para siempre",
      text: "Nadie puede empezarla ya. Quien está en medio sigue, y lo que guardó sigue siendo suyo.",
    },
  },
  giveUp: { label: "Abandonar este borrador", text: "Queda entre las versiones, y nadie lo usa." },
  version: (n: number) => `versión ${n}`,
  done: {
    saved: "Guardado. Abajo está lo que encontró la revisión.",
    stepped: "Hecho. La página muestra cómo están las cosas ahora.",
  },
  verdict: "Qué dice la revisión",
  fine: "Ningún error.",
  sound: "Ningún error. Se puede pedir su revisión por otra persona.",
  mend: "Que arreglar antes de usarla",
  look: "Merece una mirada",
  lookText: "Esto no impide su uso. Lo decide una persona.",
  found: (place: string, language: string | null) => (language === null ? place : `${place}, ${language}`),
  hit: "las palabras",
  place: (where: string): string => {
    const step = /^steps\.s(\d)/.exec(where)?.[1];
    if (step === undefined) return PLACES[where] ?? "La práctica";
    const choice = /\.options\.(\d)/.exec(where)?.[1];
    if (choice !== undefined) return `Paso ${step}, opción ${choice}`;
    return where.endsWith(".options") ? `Paso ${step}, opciones` : `Paso ${step}`;
  },
  rule: (rule: OwnFinding["rule"]): string => RULES[rule] ?? `Esto no cumple la regla ${rule} del contenido.`,
  edit: "Cambiarla",
  editInUse: "Escribir una nueva versión",
  editInUseText:
    "Lo que está en uso sigue igual hasta que la nueva versión esté en uso. A quien está en medio no se le interrumpe.",
  next: "Qué se puede hacer ahora",
  nothing: "Nada, desde aquí.",
  waits: "La escribiste tú o pediste su revisión, así que la pone en uso otra persona de Recursos Humanos.",
  readsOnly: "La escribe y la cambia Recursos Humanos. Aquí puedes leerlo todo.",
  stillInUse: (n: number) => `Mientras tanto está en uso la versión ${n}.`,
  about: "Sobre ella",
  need: "Para el momento",
  takes: "Dura",
  kind: "Tipo",
  languages: "Idiomas",
  grade: "Grado",
  gradeText: "Ninguno, siempre: nadie la ha estudiado.",
  cautions: "Con qué tener cuidado",
  versions: "Versiones",
  versionColumns: ["Versión", "Estado", "Escrita por", "Escrita el", "Puesta en uso por"],
  someone: "Alguien que ya no está aquí",
  noPreview: "Todavía no hay nada que mostrar. Elige qué piden los pasos.",
  who: "Quién ve qué",
  whoText:
    "Si alguien la abre, qué elige y qué escribe no se muestra a nadie, como en todas las prácticas. No se lleva ninguna cuenta.",
  form: {
    title: "Escribir una práctica",
    change: "Cambiar la práctica",
    intro:
      "Al guardar sigue siendo un borrador, falte lo que falte. Rellena un idioma o los dos. Un paso sin tipo se deja fuera.",
    about: "Para qué es",
    need: "Para el momento",
    minutes: "Minutos",
    cautions: "Con qué tener cuidado, para quien la revise: una cosa en cada línea",
    care: "El paso que tiene amabilidad",
    careNone: "Ninguno",
    words: (language: string) => `Su nombre en ${language}`,
    titleField: (language: string) => `Título en ${language}, 24 caracteres como mucho`,
    description: (language: string) => `Qué es, en una frase, en ${language}`,
    step: (n: number) => `Paso ${n}`,
    input: (n: number) => `Qué pide el paso ${n}`,
    inputNone: "Fuera",
    inputs: {
      tap: "Seguir leyendo",
      pick1: "Elegir una",
      modal: "Escribir en privado, o elegir en su lugar",
    },
    text: (n: number, language: string) => `Paso ${n} en ${language}, 35 palabras como mucho`,
    options: (n: number, language: string) => `Opciones del paso ${n} en ${language}, una en cada línea`,
    stepsText:
      "De 3 a 5 pasos; el primero ofrece una elección. Las opciones se usan donde un paso las pide. Parar, la ayuda urgente y la pregunta final vienen con todas las prácticas. Ningún paso debe pedir tocar, respirar de algún modo, imaginar o moverse.",
    stepsTitle: "Sus pasos",
    save: "Guardar el borrador",
    back: "Volver sin guardar",
  },
};
