import { plural } from "../../core/plural.ts";
import type { COUNTED_EN, RECEIPT_EN, ROSTER_EN } from "./counting.en.ts";

function persons(count: number): string {
  return plural("es", count, { one: "# persona", many: "# de personas", other: "# personas" });
}

/** In one line, until when one is counted with whom. The same for everyone of the group. */
export const COUNTED_ES: typeof COUNTED_EN = {
  until: (group: string, people: number, closes: string) =>
    `Hasta el ${closes} se te cuenta con otras personas, ${people} en total (${group}), respondas o no. En “Mi privacidad” ves con quiénes, y puedes objetar.`,
  leftOut: (group: string, closes: string) =>
    `Tras una objeción, ${group} queda fuera de todas las cifras hasta el ${closes}.`,
  directStaff: (team: string) => `personal directo de ${team}`,
};

/** What one’s group and the figures tell about oneself. */
export const RECEIPT_ES: typeof RECEIPT_EN = {
  title: "Mi privacidad",
  intro: "Esto se ve igual respondas o no, así que enseñarlo a alguien no le dice nada.",
  group: "Con quién se te cuenta",
  groupIs: (group: string, people: number) => `${group}: ${persons(people)}, respondan o no`,
  nowhere: "Ahora no se te cuenta en ningún grupo.",
  days: "Días",
  daysAre: (closes: string, publishes: string) => `Hasta el ${closes}. La cifra se publica el ${publishes}.`,
  window: "Estas cuatro semanas",
  windowIs: (percent: number) =>
    `Quien conoce todas las demás respuestas y da 50 de cada 100 a la tuya llega como máximo a ${percent}.`,
  windowNone: "Nada de lo que se publica de ellas contiene una respuesta tuya.",
  joined: "Desde que llegaste",
  joinedIs: (windows: number, since: string, percent: number, both: number) =>
    windows === 0
      ? `No se ha publicado nada desde que llegaste el ${since}.`
      : `Todo lo publicado desde el ${since}, para respuestas que no cambian: de 50 a ${percent} como máximo. Con estas cuatro semanas: ${both}.`,
  seen: "Qué pueden ver otras personas",
  seenIs:
    "Quien lidera tu equipo lee una página sobre el grupo, y tú puedes abrir la misma. RR. HH. y auditoría pueden abrirla desde 50 personas.",
  who: "Ver quién, u objetar",
  page: "Registro y prueba de ataque",
};

/** Who is counted together, and objecting to that. */
export const ROSTER_ES: typeof ROSTER_EN = {
  title: "A quién se cuenta",
  until: (group: string, people: number, closes: string) =>
    `Hasta el ${closes}, se cuenta en grupo a ${persons(people)} (${group}), respondan o no.`,
  names: (names: string) => `Son: ${names}.`,
  namesAndMore: (names: string, more: number) => `Son: ${names}, y ${more} más.`,
  wrong: "¿Algo está mal en esta lista?",
  decides: (closes: string) =>
    `Puedes objetar. Entonces auditoría (el comité de empresa) deja al grupo fuera de las cifras de estas cuatro semanas, o lo mantiene dentro. Sin decisión antes del ${closes}, queda fuera.`,
  decidesItself:
    "Puedes objetar. Aquí nadie tiene el rol de auditoría, así que una objeción deja al grupo fuera de las cifras de estas cuatro semanas.",
  why: "¿Qué está mal en ella?",
  reasons: {
    not_one_of_us: "Aquí hay alguien que no es una persona, o no es del grupo",
    belongs_elsewhere: "Mi lugar es otro",
    left_long_ago: "Alguien se fue hace mucho",
    too_small_or_alike: "Este grupo es demasiado pequeño o parecido para mi gusto",
    other: "Otro motivo: hablaré con el comité de empresa",
  },
  stored:
    "Se guardan el grupo y el motivo, sin nombre ni hora. En un grupo pequeño, un motivo aún puede señalar a alguien; “Otro motivo” es lo que menos dice.",
  send: "Objetar",
  missing: "Elige uno de los motivos, o vuelve atrás.",
  states: {
    unquestioned: null,
    waiting: "Alguien de quienes se cuentan aquí objetó esta lista. Decide auditoría.",
    left_out: "Tras una objeción a esta lista, el grupo queda fuera de las cifras de estas cuatro semanas.",
    kept: "Alguien de quienes se cuentan aquí objetó esta lista. Auditoría la miró y mantuvo el grupo dentro.",
  },
  doneTitle: "Tu objeción cuenta",
  done: {
    unquestioned: "",
    waiting:
      "Ahora la tiene auditoría, sin tu nombre. Si nadie decide antes de que terminen las cuatro semanas, el grupo queda fuera.",
    left_out:
      "El grupo queda fuera de las cifras de estas cuatro semanas. Tu nombre no se guarda junto a eso en ningún sitio.",
    kept: "Auditoría ha mirado este motivo y ha mantenido el grupo dentro. Aún puedes hablar con el comité de empresa.",
  },
};
