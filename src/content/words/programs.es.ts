import type { ProgramsWords } from "./programs.en.ts";

export const PROGRAMS_ES: ProgramsWords = {
  title: "Programas",
  intro:
    "Un programa pone prácticas en un orden a lo largo de unas semanas. Unirte es solo cosa tuya: nadie ve quién participa, y las tarjetas llegan los mismos días que antes.",
  none: "Ahora no hay ningún programa abierto para ti. Toda la biblioteca es tuya también sin programa.",
  yours: "Estás en",
  offered: "Puedes unirte a",
  look: (title) => `Ver: ${title}`,
  join: (title) => `Unirme: ${title}`,
  opens: (title, day) => `${title}: desde el ${day}`,
  notNow: "Ahora no",
  leave: (title) => `Salir: ${title}`,
  pause: (title) => `Pausar: ${title}`,
  resume: (title) => `Seguir: ${title}`,
  open: (practice) => `Abrir: ${practice}`,
  of: (title, text) => `${title}. ${text}`,
  week: (week, of) => `Semana ${week} de ${of}`,
  part: (part, of) => `Parte ${part} de ${of}`,
  now: (practice, minutes) => `${practice}, unos ${minutes} min`,
  startsOn: (day) => `Empieza el ${day}.`,
  paused: "Está en pausa. Sigue donde estaba.",
  ended: "Ha terminado. Todo sigue abierto para ti en la biblioteca.",
  rests: (title) =>
    `Dos prácticas de «${title}» te resultaron más pesadas. Puede pasar, y no es un fracaso. Por ahora no se propone nada nuevo de este programa. Una persona puede ayudar más que una tarjeta.`,
  people: "Ver quién puede ayudar",
  hardTime:
    "Es un momento difícil donde trabajas. Por ahora descansan los programas y las preguntas, y aquí no se espera nada de ti. Puede ayudar estar cerca de una persona de confianza. Todo lo demás de esta página está aquí si lo quieres.",
  joined: (title) => `Estás en «${title}». Empieza hoy, en los días de tus tarjetas.`,
  joinedQuietly: (title) =>
    `Estás en «${title}». Empieza hoy. Lo encuentras aquí cuando quieras mirar; no llegan mensajes.`,
  left: "Has salido. No se avisa a nadie, y puedes volver a unirte.",
  full: "Estás en tantos programas como caben. Sal de uno antes, si quieres.",
  gone: "Este programa no está abierto para ti ahora. No se ha cambiado nada. Todo lo demás sigue igual.",
  first: {
    whatItIsNot: "Lo que no es",
    claim: "Lo que se sabe",
    whoSeesWhat: "Quién ve qué",
    workMustChange: "Lo que también tiene que cambiar",
    howToStop: "Cómo dejarlo",
    here: "Así se ofrece aquí",
    length: (weeks, everyWeeks) =>
      everyWeeks === 1
        ? weeks === 1
          ? "1 semana"
          : `${weeks} semanas`
        : `${weeks} ${weeks === 1 ? "parte" : "partes"} de ${everyWeeks} semanas`,
    load: (cards, minutes) =>
      `hasta ${cards} ${cards === 1 ? "práctica" : "prácticas"} y ${minutes} minutos en cada una`,
  },
  messagesPaused:
    "Por ahora los mensajes están en pausa para todas las personas. Aquí todo funciona como antes.",
  action: {
    change: (what, owner, day) =>
      `Lo que cambia tu organización: ${what} Se encarga: ${owner}. Hasta el ${day}.`,
    changeShort: (what) => `Lo que cambia tu organización: ${what}`,
    noChange: (why) => `Después de las últimas cifras, por ahora no se cambia nada. La razón: ${why}`,
  },
  envelope:
    "Hay novedades sobre lo que tu organización cambia en el trabajo. Están en una página para todas las personas.",
};
