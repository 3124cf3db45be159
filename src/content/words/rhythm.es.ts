import { plural } from "../../core/plural.ts";
import type { PREFERENCES_EN, RHYTHM_EN, SCHEDULE_PROBLEMS_EN } from "./rhythm.en.ts";

export const SCHEDULE_PROBLEMS_ES: typeof SCHEDULE_PROBLEMS_EN = {
  weekday_missing: "Elige uno o más días.",
  weekday_unknown: "Uno de estos no es un día de la semana. Elige de la lista.",
  time_missing: "Escribe una hora, como 10:00.",
  time_unreadable: "No podemos leer esa hora. Escríbela así: 10:00.",
  rhythm_unknown: "Elige cada cuánto.",
  tooMany: (most: number) =>
    `Elige ${plural("es", most, { one: "# día", many: "# de días", other: "# días" })} como máximo: más sería demasiado.`,
  quiet: (from: string, until: string) =>
    `Entre las ${from} y las ${until} no llegan mensajes. Elige una hora fuera de ese tramo.`,
};

/** When cards come, and how they stop. */
export const RHYTHM_ES: typeof RHYTHM_EN = {
  title: "Cambiar o pausar",
  now: "Ahora",
  none: "Sin mensajes",
  paused: (until: string) => `En pausa hasta el ${until}`,
  cards: (rhythm: string) => `Tarjetas ${rhythm}`,
  often: "¿Cada cuánto?",
  oftenOptions: { "1": "Cada semana", "2": "Cada dos semanas", "4": "Cada cuatro semanas" },
  save: "Guardar",
  pauses: {
    day: "Pausa de un día",
    week: "Pausa de una semana",
    twoWeeks: "Pausa de dos semanas",
    month: "Pausa de cuatro semanas",
    open: "Pausa hasta que yo vuelva a empezar",
  },
  pausedOpen: "En pausa hasta que vuelvas a empezar",
  resting: "En descanso hasta que vuelvas a empezar",
  resume: "Empezar de nuevo las tarjetas",
  fades:
    "Si no abres Evenkeel en cuatro semanas, llega solo una de cada dos tarjetas; tras ocho semanas ninguna, hasta que las empieces de nuevo. No se dice a nadie. Nunca piden tu atención más de 3 mensajes y 15 minutos por semana (20 para quienes lideran).",
  putOff: {
    hour: "En una hora",
    tomorrow: "Mañana",
    skip: "Omitir hoy",
    title: "Más tarde",
    inAnHour: "Está bien. Una tarjeta llega otra vez en cerca de una hora.",
    comesTomorrow: "Está bien. Una tarjeta llega mañana, a tu hora de siempre.",
    skipTitle: "Omitida",
    skipped: "Está bien. La tarjeta de hoy se fue, y no debes nada.",
  },
  leave: "Parar todos los mensajes",
  leftTitle: "Sin más mensajes",
  left: "Hecho. Ya no llega ningún mensaje, no se envía nada de lo previsto, tu programa terminó, y las respuestas de estas cuatro semanas se borran.",
  leftStays:
    "Qué se queda: tu diario y las prácticas que marcaste, solo para ti, hasta que los borres. Se te sigue contando en tu grupo como a todas las personas del directorio, con un valor neutro. Aquí dentro todo sigue abierto para ti.",
  savedTitle: "Guardado",
};

/** What a member set for all practices. */
export const PREFERENCES_ES: typeof PREFERENCES_EN = {
  zone: "Tu zona horaria, y la hora que es allí",
  language: "Idioma",
  length: "¿Cuánto puede durar una práctica?",
  anyLength: "Como venga",
  minutes: (minutes: number) => (minutes === 1 ? "1 minuto" : `Hasta ${minutes} minutos`),
  ways: "¿Qué te va bien siempre? En cada práctica aún puedes cambiarlo.",
  unknown: "Elige una de las opciones que se muestran.",
  languageTitle: "Idioma",
  languageSet: "Desde ahora Evenkeel te habla en español.",
};
