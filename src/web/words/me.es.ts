import { DATA_ES } from "./data.es.ts";
import { JOURNAL_ES } from "./journal.es.ts";
import type { ME_EN } from "./me.en.ts";

/** A member’s own page. */
export const ME_ES: typeof ME_EN = {
  kicker: "Mis datos",
  title: (name) => name,
  intro: "Todo lo que hay sobre ti está en esta página, y esta página se abre solo para ti.",
  entries: "Lo que has escrito",
  noEntries: "Aquí no hay nada guardado. Cuando guardes un texto en el chat, lo encontrarás aquí.",
  delete: "Borrar",
  deleteEntry: (day) => `Borrar la entrada del ${day}`,
  deleteSure:
    "Desaparece para siempre, de aquí y de la base de datos. Las copias de seguridad caducan con lo que llevan dentro.",
  deleteYes: "Borrar para siempre",
  deleted: "La entrada se borró.",
  ended: "La otra sesión se cerró.",
  left: "Hecho. Ya no llega ningún mensaje, y las respuestas de las cuatro semanas en curso están borradas.",
  rhythm: "Ritmo",
  messages: "Mensajes",
  program: "Programa",
  programText: (name, week, of) => `${name}, semana ${week} de ${of}`,
  noProgram: "Ninguno",
  change: "Cambiar cosas en el chat",
  changeText: "En el chat de Evenkeel, elige “Cambiar o pausar”. Cada cosa lleva dos toques como máximo:",
  changes: ["otros días y horas", "una pausa por un tiempo", "no recibir más mensajes"],
  openChat: "Abrir el chat",
  who: "Quién creemos que eres",
  email: "Correo",
  team: "Equipo",
  zone: "Zona horaria",
  fromDirectory: "Del directorio de tu organización. Si algo está mal, se corrige allí.",
  sessions: "Dónde tienes la sesión abierta",
  thisBrowser: "Este navegador",
  otherBrowser: "Otro navegador",
  until: (moment) => `hasta el ${moment}`,
  end: "Cerrar",
  endOther: (moment) => `Cerrar la sesión que dura hasta el ${moment}`,
  journal: JOURNAL_ES,
  data: DATA_ES,
  answers: "Respuestas semanales",
};
