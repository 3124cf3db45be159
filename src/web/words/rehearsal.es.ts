import { plural } from "../../core/plural.ts";
import type { Words } from "./en.ts";
import { minutesOf, people } from "./numbers.es.ts";

export const REHEARSAL_ES: Words["rehearsal"] = {
  title: "Ensayo",
  open: "Ensayarlo",
  intro:
    "El calendario que recibiría cada persona a quien se dirige el programa, si todas participaran. Nadie sabe quién lo hace. Cada persona elige sus días, así que se usan los que propone el consentimiento.",
  rhythm: (days, at) => `${days}, a las ${at} donde está cada persona.`,
  from: "Primer día",
  weeks: "Semanas",
  show: "Mostrar",
  problems: {
    nobody: "No se ofrece a nadie en ninguno de estos días.",
    nothing_opens: "En ninguno de estos días una tarjeta abre algo de él.",
    over_budget: "Una semana lleva más minutos de los que puede.",
  },
  versions: "Qué versión cuenta y cuándo",
  versionLine: (version, from, pilot) =>
    [
      `Versión ${version}`,
      from === null ? null : `para todas las personas en las semanas que empiezan desde el ${from}`,
      pilot === null ? null : `para el grupo piloto en las semanas que empiezan desde el ${pilot}`,
      from === null && pilot === null ? "aún no cuenta en ninguna semana" : null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  presumed: "No está aprobada. Se muestra lo que habría si se aprobara ahora.",
  people: (count) => (count === "fewer_than_8" ? "menos de 8 personas" : people(count)),
  about: (count) => (count === "fewer_than_8" ? "menos de 8" : `unas ${count}`),
  noCountry: "sin país indicado",
  pilot: "grupo piloto",
  span: (first, last) => `Su primera tarjeta llega el ${first} y la última el ${last}.`,
  nothing: "Ninguna tarjeta abre algo de él.",
  forward: (on, before, after) =>
    `El ${on} se adelantan los relojes, de ${before} a ${after}. Las tarjetas mantienen su hora.`,
  back: (on, before, after) =>
    `El ${on} se atrasan los relojes, de ${before} a ${after}. Las tarjetas mantienen su hora.`,
  cardColumns: ["Día", "Hora", "En UTC", "Abre"],
  opens: (week, practice, minutes) => `Semana ${week}: ${practice}, ${minutesOf(minutes)}`,
  instead: (practice, minutes) => `En su lugar: ${practice}, ${minutesOf(minutes)}`,
  library: {
    not_started: "La biblioteca: el programa no ha empezado",
    paused: "La biblioteca: el programa está en pausa",
    ended: "La biblioteca: el programa terminó",
  },
  moved: (from) => `Movida desde las ${from}, fuera de las horas de silencio`,
  reasons: {
    holiday: "Día festivo",
    day_off: "Día libre",
    leave: "De permiso",
    budget: "La semana está completa",
  },
  none: "Sin tarjeta",
  weekColumns: ["Semana", "Sigue", "Tarjetas", "Minutos"],
  follows: (week, version) => `Semana ${week}, versión ${version}`,
  followsNothing: "Nada del programa",
  of: (count, most) => `${count} de ${most}`,
  cards: "Tarjetas",
  weekByWeek: "Semana a semana",
  leave: "De permiso",
  leaveText:
    "De las personas a quienes se dirige, en algún día de la semana, según el directorio. Entonces no reciben tarjeta.",
  dry: "Prueba sin envíos",
  dryText:
    "Planifica estos días como el propio día, para todo el directorio, y lo deshace por completo. No se envía nada. Con un directorio grande tarda un rato.",
  dryOpen: "Hacer la prueba",
  dryDone: "Se planificó para todo el directorio y se deshizo por completo. No se envió nada.",
  dryColumns: ["Día", "Chat", "Tarjetas", "Tarda"],
  inAll: "en total",
  noChat: "en ningún chat",
  seconds: (count) =>
    count < 120
      ? plural("es", count, { one: "# segundo", many: "# de segundos", other: "# segundos" })
      : minutesOf(Math.round(count / 60)),
};
