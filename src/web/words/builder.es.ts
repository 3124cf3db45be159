import { plural } from "../../core/plural.ts";
import type { BuilderWords } from "./builder.en.ts";
import { minutesOf, weeksOf } from "./numbers.es.ts";

function teamsOf(count: number): string {
  return plural("es", count, { one: "# equipo", many: "# de equipos", other: "# equipos" });
}

/** `/hr/programs/:id/edit`. */
export const BUILDER_ES: BuilderWords = {
  second: "otra persona tiene que aprobarlo",
  overview: "Su resumen",
  save: "Guardar el borrador",
  test: "Enviarme una prueba",
  ask: "Enviarlo a revisión",
  mend: "Antes de poder enviarlo a revisión",
  done: {
    saved: "El borrador está guardado.",
    begun: "Se empezó un borrador. Aún no se ofrece a nadie más.",
    unsound:
      "El borrador está guardado. No se envió a revisión: primero hay que corregir lo que figura aquí.",
    test: "El borrador está guardado y una prueba va hacia ti. Lleva esa marca, no le llega a nadie más y no cuenta para nada.",
    no_chat:
      "El borrador está guardado. No se envió ninguna prueba: ningún chat llega aún a ti. Abre Evenkeel una vez en Slack, Teams o la página de chat y vuelve a intentarlo.",
    too_many:
      "El borrador está guardado. No se envió ninguna prueba: ya hubo diez en una hora. Inténtalo más tarde o mira la vista previa.",
    nothing: "El borrador está guardado. No se envió ninguna prueba: el plan aún no tiene prácticas.",
  },
  basics: "Lo básico",
  name: "Nombre que ven las personas",
  to: "Se ofrece a",
  choose: "Qué personas",
  except: "Nunca a estas, tampoco con el enlace",
  pilot: "Grupo de prueba",
  pilotText: "Quién puede unirse mientras se prueba. También tiene que pertenecer a su público.",
  chosen: (count) =>
    count === 0
      ? "ninguna elección"
      : plural("es", count, { one: "# elección", many: "# de elecciones", other: "# elecciones" }),
  someText: "Cuenta con «solo algunas personas».",
  teams: "Equipos, con todos los que dependen de ellos",
  locations: "Lugares",
  tags: "Etiquetas",
  many: "Mantén pulsada la tecla Control o Comando para elegir varias, o ninguna.",
  languages: "Se ofrece a quienes leen",
  note: {
    people: (count, teams) =>
      count === "fewer_than_8"
        ? "Se ofrece a menos de 8 personas."
        : `Se ofrece a unas ${count} personas de ${teamsOf(teams ?? 0)}.`,
    noneSmall: "Cada uno de estos equipos es bastante grande para un resumen propio.",
    small: (count, names) =>
      count === 1
        ? `Uno de estos equipos es demasiado pequeño para un resumen propio: ${names}.`
        : `${count} de estos equipos son demasiado pequeños para un resumen propio: ${names}.`,
    more: (names, count) => `${names} y ${count} más`,
    rest: "Quién se une no se muestra a nadie.",
  },
  schedule: "Calendario",
  every: "Cuánto dura cada semana del programa",
  everyOptions: { "1": "Una semana", "2": "Dos semanas", "4": "Cuatro semanas" },
  everyText: (parts, every) => `${weeksOf(parts * every)} en total`,
  weekdays: "Días en que puede aparecer la práctica siguiente",
  weekdaysText: "En otros días una tarjeta abre la última práctica que apareció.",
  weekdayShort: ["Lun", "Mar", "Mié", "Jue", "Vie", "Sáb", "Dom"],
  time: "Hora",
  timeText:
    "La de cada persona, donde está. El consentimiento propone lunes y jueves a las 10:00; cada persona elige sus días y su hora.",
  skip: "Se omite",
  skipText:
    "Los festivos del país de cada persona, los días libres y los permisos. Lo que caería en horas de silencio llega después.",
  opens: "Abre el",
  joinUntil: "Último día para unirse (puede quedar vacío)",
  messages: "Mensajes",
  messagesText:
    "Una tarjeta abre la práctica que toca. Lo que no se hizo al acabar una semana se va, nunca queda pendiente.",
  week: (n) => `Semana ${n}`,
  load: (minutes, most) => `${minutes} de ${minutesOf(most)}`,
  parts: { core: "Práctica", swap: "En su lugar", log: "Escritura" },
  takes: minutesOf,
  noLog: "No se escribe nada además",
  edit: "Editar",
  editWhat: (what) => `Editar: ${what}`,
  up: (what) => `Subir: ${what}`,
  down: (what) => `Bajar: ${what}`,
  remove: "Quitar",
  removeWhat: (what) => `Quitar: ${what}`,
  add: "Añadir una práctica",
  addTo: (week) => `Añadir una práctica: ${week}`,
  addWeek: "Añadir una semana",
  addWeekText: "Empieza como copia de la última.",
  noWeeks: "Aún no hay ninguna semana.",
  practice: "Práctica",
  comesIn: (name, minutes) => `${name} (${minutes} min)`,
  minutes: "Minutos",
  none: "ninguna",
  total: (cards, minutes, mostCards, mostMinutes) =>
    `Lleva a una persona hasta ${minutesOf(minutes)} y ${plural("es", cards, { one: "# tarjeta", many: "# de tarjetas", other: "# tarjetas" })} por semana. Tu política permite ${minutesOf(mostMinutes)} y ${mostCards}.`,
  action: "Lo que la organización cambia además",
  actionText: "De lo que consta. Un programa solo se abre junto a un cambio en el trabajo que encaje con él.",
  noActions: "Nada de lo que consta encaja. Primero haz constar una medida y luego nómbrala aquí.",
  actionNone: "aún sin nombrar",
  record: "Hacer constar una medida",
  preview: "Vista previa",
  approximate: "aproximada",
  previewText: "Dibujada a partir de lo que se envía a cada chat. Su propia aplicación se ve algo distinta.",
  look: "Práctica",
  lookOf: (title, minutes, part) => `${part === null ? "" : `${part}: `}${title}, ${minutes} min`,
  language: "Idioma",
  show: "Guardar y mostrar",
  platforms: { slack: "Slack", teams: "Microsoft Teams" },
  leadsTo: "Después se abre la práctica",
  gone: "No hay ninguna práctica que mostrar: elige una con una duración que tenga.",
  image: "Imagen",
  field: "Campo para escribir",
  oneOf: "una de estas",
  someOf: "cualquiera de estas",
  list: "abre una lista",
  next: "Próximos envíos",
  nextText: (zone) => `Para alguien en ${zone} con los días que propone el consentimiento.`,
  nextNone: "Aún no se ofrece a nadie, así que no se envía nada.",
  skipped: "se omite",
  whole: "El ensayo completo",
};
