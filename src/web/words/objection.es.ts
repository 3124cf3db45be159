import { plural } from "../../core/plural.ts";
import { people } from "./numbers.es.ts";
import type { OBJECTION_EN } from "./objection.en.ts";

/** Objections to the list of who is counted together. */
export const OBJECTION_ES: typeof OBJECTION_EN = {
  title: "Objetar esta lista",
  until: (name, count, closes) =>
    `Hasta el ${closes}, se cuenta en grupo a ${people(count)} como “${name}”, respondan o no.`,
  states: {
    unquestioned: null,
    waiting:
      "Alguien de quienes se cuentan aquí objetó esta lista. Decide auditoría. Sin decisión, el grupo queda fuera de las cifras de estas cuatro semanas.",
    left_out: "Tras una objeción a esta lista, el grupo queda fuera de las cifras de estas cuatro semanas.",
    kept: "Alguien de quienes se cuentan aquí objetó esta lista. Auditoría la miró y mantuvo el grupo dentro.",
  },
  within: (name) => `Tus respuestas siguen entrando en las cifras de un grupo mayor que lo rodea: ${name}.`,
  unasked:
    "Tampoco se muestra ningún grupo mayor que lo rodee, así que hasta entonces no se pregunta nada más a su gente.",
  who: "Quién está en ella",
  what: "Qué pasa después",
  decides: (closes) =>
    `Auditoría (el comité de empresa) ve el grupo, su tamaño y el motivo. Lo deja fuera de las cifras de estas cuatro semanas, o lo mantiene dentro, antes del ${closes}. Sin decisión, queda fuera.`,
  decidesItself:
    "Aquí nadie tiene el rol de auditoría. Por eso, una objeción deja al grupo fuera de las cifras de estas cuatro semanas enseguida.",
  steps: [
    "No se dice a nadie que fuiste tú. La base de datos guarda el grupo y el motivo, sin nombre ni hora.",
    "En un grupo pequeño, un motivo aún puede señalar a alguien. “Otro motivo” es lo que menos dice.",
    "Vale para estas cuatro semanas. No se puede retirar, y objetar otra vez no cambia nada.",
  ],
  why: "¿Qué está mal en ella?",
  reasons: {
    not_one_of_us: "Aquí hay alguien que no es una persona, o no es del grupo",
    belongs_elsewhere: "Mi lugar es otro",
    left_long_ago: "Alguien se fue hace mucho",
    too_small_or_alike: "Este grupo es demasiado pequeño o parecido para mi gusto",
    other: "Otro motivo: hablaré con el comité de empresa",
  },
  send: "Objetar esta lista",
  isOut: "Este grupo ya queda fuera. No hay nada más que hacer.",
  back: "Volver a privacidad y registro",
  doneTitle: "Tu objeción cuenta",
  done: {
    unquestioned: "",
    waiting:
      "Ahora la tiene auditoría, sin tu nombre. Si nadie decide antes de que terminen las cuatro semanas, el grupo queda fuera.",
    left_out:
      "El grupo queda fuera de las cifras de estas cuatro semanas. Tu nombre no se guarda junto a eso en ningún sitio.",
    kept: "Auditoría ha mirado este motivo y ha mantenido el grupo dentro. Aún puedes hablar con el comité de empresa.",
  },
  auditor: {
    title: "Objeciones a las listas",
    open: "Abrir las objeciones",
    waiting: (count) =>
      count === 0
        ? "Ninguna lista espera tu decisión."
        : `${plural("es", count, { one: "# lista espera", many: "# de listas esperan", other: "# listas esperan" })} tu decisión.`,
    intro: (closes) =>
      `Cada persona ve con quién se la cuenta, y puede objetar. Tú decides antes del ${closes}. Lo que no se decida hasta entonces queda fuera de las cifras: esperar no es una forma de evitarlo.`,
    unnamed:
      "Quién objetó no se guarda, ni cuándo, ni cuántas personas lo hicieron. Por favor, no intentes averiguarlo: en un grupo pequeño es cosa de poco, y nadie volvería a objetar.",
    none: "Nadie ha objetado ninguna lista en este periodo.",
    noWindow: "No hay ningún periodo abierto, así que no hay lista.",
    reasons: {
      not_one_of_us: "Allí hay alguien que no es una persona, o no es del grupo",
      belongs_elsewhere: "Alguien dice que su lugar es otro",
      left_long_ago: "Alguien se fue hace mucho",
      too_small_or_alike: "El grupo es demasiado pequeño o parecido para el gusto de alguien",
      other: "Otro motivo: quiere hablar con el comité de empresa",
    },
    state: { waiting: "Espera tu decisión", left_out: "Queda fuera", kept: "Se mantiene" },
    looked: "Decididas antes",
    leaveOut: "Dejar este grupo fuera de las cifras de este periodo",
    keep: "Mantener",
    about: "Qué hace una decisión",
    effects: [
      "Fuera: en este periodo no se sortea nada de este grupo. No cuesta privacidad, y su parte no va a nadie. Los grupos mayores que lo rodean se sortean como antes. No se puede deshacer dentro del periodo.",
      "Se mantiene: el grupo se sortea como estaba previsto. Un motivo más volvería a llegarte.",
      "Las dos quedan en el historial con tu rol, y la gente del grupo lee la decisión en su página de privacidad.",
      "Una lista se hace a partir del directorio. Lo que está mal allí se corrige allí, para el próximo periodo.",
    ],
  },
};
