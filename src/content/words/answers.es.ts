import type { HISTORY_EN, PULSE_EN, RENEWAL_EN } from "./answers.en.ts";

/** The two weekly questions. */
export const PULSE_ES: typeof PULSE_EN = {
  title: "Dos preguntas",
  intro: "Puedes omitir una, o las dos.",
  protect:
    "Tus respuestas se sellan y se destruyen cuando terminan las cuatro semanas. Lo que queda es una cifra con ruido sobre tu grupo.",
  save: "Guardar respuestas",
  skip: "Omitir esta semana",
  savedTitle: "Guardado",
  saved: (closes: string) =>
    `Guardado y sellado. Puedes cambiarlo hasta que termine la semana. Todas las respuestas se destruyen el ${closes}.`,
  notAskedTitle: "Sin preguntas",
  notAsked:
    "Ahora no se te pregunta nada. O no hay cuatro semanas abiertas, o tu grupo es demasiado pequeño para que su cifra te proteja, o queda fuera tras una objeción. Todo lo demás es tuyo.",
  theirs: {
    both: (name: string) => `Estas preguntas son de “${name}”. Aquí no son un test ni un diagnóstico.`,
    one: (name: string) =>
      `Una de estas preguntas es de “${name}” y la otra es propia de Evenkeel. No son un test ni un diagnóstico.`,
  },
  unknownChoice: "Elige una de las respuestas que se muestran.",
};

/** Shown once a looser privacy level is in force, to whoever said yes under a tighter one. */
export const RENEWAL_ES: typeof RENEWAL_EN = {
  title: "Antes de responder",
  changed: (before: string, after: string) =>
    `El nivel de privacidad de las cifras de grupo ha cambiado. Cuando dijiste que sí era ${before}. Ahora es ${after}: las cifras llevan menos ruido, así que dicen más, de los grupos y de cada persona en ellos.`,
  means:
    "Alguien conoce todas las demás respuestas y da 50 de cada 100 a la tuya. Con las cifras publicadas, esa conjetura sube como máximo a:",
  spans: { window: "En cuatro semanas", year: "En un año", fiveYears: "En cinco años" },
  rises: (before: number, after: number) => `${after} de cada 100. Antes eran ${before}.`,
  choice:
    "Tus dos respuestas por semana vuelven a entrar en las cifras solo si sigues adelante. Tú decides, cuando quieras.",
  quiet:
    "Las prácticas, el diario y los mensajes siguen como están, elijas lo que elijas. Tu elección se sella: no se muestra a nadie ni se cuenta en ningún sitio.",
  goOn: "Seguir con el nuevo nivel",
  keepOut: "Dejar fuera mis respuestas",
  renewed:
    "Gracias. Desde ahora tus respuestas cuentan con el nuevo nivel. Las dos preguntas están abiertas para ti.",
  keptOut:
    "Está bien. Nada tuyo entra en las cifras. Todo lo demás es tuyo como antes. Si cambias de opinión, abre las dos preguntas.",
};

/** A member's own copy of their answers to the two questions. Off until they switch it on. */
export const HISTORY_ES: typeof HISTORY_EN = {
  title: "Mis respuestas",
  off: "No se guarda ninguna copia de tus respuestas. Las de las cuatro semanas en curso están selladas, y se destruyen cuando esas semanas terminan.",
  on: "Se guarda para ti una copia de tus respuestas, sellada con tu propia clave, desde las cuatro semanas en que la pediste.",
  how: "La copia se hace cuando terminan las cuatro semanas: para quienes la quieren, en el mismo momento y del mismo tamaño, hayan respondido o no. Así no dice quién responde.",
  reach: (names: string) =>
    `No se muestra a nadie más. Las pocas personas que tienen tanto este servidor como sus claves podrían leerla técnicamente mientras la conserves: ${names}.`,
  seen: "Quien tenga la base de datos podría ver que quieres una copia, pero no qué hay en ella. No la necesitas: todo lo demás sigue abierto para ti igualmente.",
  keep: "Guardar una copia para mí desde ahora",
  stop: "Parar, y borrar mi copia",
  show: "Mostrar mis respuestas",
  back: "Volver",
  some: "Lo más nuevo primero. Para tus ojos.",
  none: "No hay nada que mostrar. Aquí no hay respuestas de estas cuatro semanas, ni copia de las anteriores.",
  more: "Las más antiguas están en tu propia página.",
  changed: (name: string | null, from: string) =>
    name === null
      ? `Desde el ${from}, las preguntas son otra vez las propias de Evenkeel. Lo anterior midió otra cosa.`
      : `Desde el ${from}, las preguntas son de “${name}”. Lo anterior midió otra cosa.`,
  week: (week: number, from: string) => `Semana ${week} de las cuatro desde el ${from}`,
};
