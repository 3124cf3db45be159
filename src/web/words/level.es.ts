import type { LEVEL_EN, TIER_EN } from "./level.en.ts";

export const TIER_ES: typeof TIER_EN = { strict: "Estricto", standard: "Estándar" };

/** The privacy level: what holds, what is asked for, and who has a say. */
export const LEVEL_ES: typeof LEVEL_EN = {
  title: "Nivel de privacidad",
  pageTitle: "Qué nivel de privacidad rige, y qué hace falta para cambiarlo",
  open: "Revisarlo o cambiarlo",
  inForce: (name, since) =>
    since === null ? `${name}, desde el primer periodo` : `${name}, en vigor desde el ${since}`,
  meaning: {
    strict:
      "El nivel de partida. Mucho ruido: las cifras dicen poco de una persona, y menos de los grupos pequeños.",
    standard: "Menos ruido: las cifras dicen más de los grupos, y más de cada persona en ellos.",
  },
  table: "Hasta dónde puede subir una conjetura sobre una persona",
  tableIntro:
    "Alguien conoce las respuestas de todas las demás personas y cree que dos respuestas de una son igual de probables: 50 de cada 100. Con todas las cifras publicadas, esa conjetura sube como máximo a:",
  after: "Tras",
  spans: {
    window: "un periodo de cuatro semanas",
    year: "un año de respuestas que no cambian",
    twoYears: "dos años",
    fiveYears: "cinco años",
  },
  holds: "en vigor",
  loosen: {
    title: (name) => `Pedir el nivel ${name}`,
    intro: (window, year, five) =>
      `Las cifras también dirían más de las personas: ${window} en un periodo, ${year} en un año, ${five} en cinco años. Por eso hacen falta las cuatro cosas:`,
    needs: [
      "Se avisa a todas las personas 28 días antes: en la página de privacidad, al abrir el chat y con un solo mensaje neutro a quienes reciben mensajes.",
      "Auditoría, como el comité de empresa, da su sí. Quien lo pide no puede ser también quien lo acepta.",
      "Empieza un nuevo año de privacidad: 13 periodos, 364 días. Hasta entonces no cambia nada.",
      "Cada persona da de nuevo su acuerdo. Las respuestas de quienes no lo dan quedan fuera de todas las cifras, y no se dice a nadie de quién se trata.",
    ],
    count: "Cuenta con que responda menos gente: el silencio vale como una respuesta que no dice nada.",
    button: (name) => `Pedir ${name} y avisar a todas las personas`,
    noAuditor:
      "Aquí nadie tiene el rol de auditoría, así que el nivel no se puede relajar. RR. HH. lo da en Roles, y no puede tenerlo quien trabaja en RR. HH.",
  },
  tighten: {
    title: (name) => `Cambiar a ${name}`,
    text: (name) =>
      `${name} entra en vigor con el próximo periodo. No necesita el sí de nadie, y puedes retirarlo hasta entonces. Volver atrás después es relajar el nivel, con todas sus condiciones.`,
    button: (name) => `Cambiar a ${name} con el próximo periodo`,
  },
  asked: {
    title: (name) => `Se ha pedido el nivel ${name}`,
    tighter: (name, day) => `${name} entra en vigor con el próximo periodo, no antes del ${day}.`,
    tighterSoon: (name) => `${name} entra en vigor con el primer periodo.`,
    looser: (from, to) => `De ${from} a ${to}. Entra en vigor cuando se cumpla todo esto:`,
    earliest: (day) => `No antes del ${day}.`,
    steps: {
      asked: "Pedido por RR. HH.",
      told: "Aviso a todas las personas",
      notice: "28 días de aviso",
      yes: "El sí de auditoría",
      year: "Un nuevo año de privacidad",
      consent: "El acuerdo propio de cada persona",
    },
    on: (day) => `el ${day}`,
    telling: "en curso, en horario laboral",
    until: (day) => `hasta el ${day}`,
    open: "pendiente",
    notBefore: (day) => `no antes del ${day}`,
    atFirstQuestion: "se pide antes de la primera pregunta; nadie ve quién lo dio",
    withdraw: "Retirar la petición",
  },
  answer: {
    title: "Tu respuesta, como auditoría",
    text: "Puedes retirar tu sí con un no hasta que entre en vigor. Un no pone fin a la petición. El historial guarda que auditoría respondió, y cuándo.",
    yes: "Sí, se puede relajar",
    no: "No",
    self: "También trabajas en RR. HH. aquí, o lo pediste tú. Tiene que responder otra persona de auditoría.",
    given: "Tú, u otra persona de auditoría, dijo que sí. Un no todavía le pone fin.",
  },
  done: {
    asked: "La petición quedó guardada.",
    withdrawn: "La petición se retiró. No cambia nada.",
    yes: "Tu sí quedó guardado.",
    no: "Tu no quedó guardado, y la petición terminó.",
  },
  past: "Lo que se pidió antes",
  pastLine: (name, requested, outcome, ended) => `${name}, pedido el ${requested}: ${outcome} el ${ended}.`,
  outcome: {
    in_force: "entró en vigor",
    withdrawn: "lo retiró RR. HH.",
    refused: "auditoría lo rechazó",
    restored: "terminó, porque la base de datos se restauró desde una copia,",
  },
  member: {
    title: (to) => `El nivel de privacidad puede pasar a ${to}`,
    soon: (to) => `El nivel de privacidad pasará a ${to}`,
    whatLooser: (window, year, five) =>
      `Las cifras dirían más: una conjetura sobre ti podría pasar de 50 a ${window} en un periodo, a ${year} en un año de respuestas que no cambian, a ${five} en cinco años.`,
    whatTighter: "Las cifras llevarán más ruido y dirán menos de ti. No tienes que hacer nada.",
    yours:
      "No tienes que hacer nada. Si llega, se te preguntará antes de las próximas dos preguntas. Si no estás de acuerdo, nada tuyo entra en las cifras, y no se dice a nadie. Las prácticas, el diario y los mensajes siguen como están.",
    auditors: (names) => `Quién puede decir que no en nombre de todas las personas: ${names}.`,
  },
};
