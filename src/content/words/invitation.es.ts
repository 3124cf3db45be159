import type { ANNOUNCEMENT_EN, CONSENT_EN, ENVELOPES_EN } from "./invitation.en.ts";

/** What messages say, and the buttons under them. */
export const ENVELOPES_ES: typeof ENVELOPES_EN = {
  invitation:
    "Evenkeel ofrece prácticas breves para momentos difíciles en el trabajo, de 1 a 5 minutos. Lo que escribes se queda contigo; " +
    "nadie de RR. HH. ni tu responsable ve si participas. No es un servicio de crisis. ¿Quieres mirar?",
  prompt: "Tienes una tarjeta lista. Lleva unos minutos, cuando te venga bien.",
  summary: "Hay un nuevo resumen del grupo. Tu equipo lee la misma página que tú.",
  picture:
    "Un gráfico de las cifras del grupo en los últimos periodos. La página dice lo mismo con palabras y en una tabla.",
  notice:
    "El nivel de privacidad de las cifras de grupo puede cambiar donde trabajas. Qué se prevé, desde cuándo y qué significa para ti está en una página.",
  questions:
    "Las preguntas semanales van a cambiar donde trabajas. De quién serán, y desde cuándo, está en una página.",
  team: "Hay novedades sobre lo que cambia en el trabajo de tu equipo. Están en una página para todo el equipo.",
  report:
    "Tu equipo espera pronto noticias tuyas sobre lo que prometiste. Una página dice qué, y hasta cuándo.",
  signIn: "Alguien pidió iniciar sesión en Evenkeel con un navegador. Abre esto solo si eras tú.",
  export: "La copia de tus datos que se pidió está lista para recoger. Solo tú puedes abrirla.",
  test: (card) => `Prueba. ${card}\nLa pediste tú y no le llega a nadie más.`,
  start: "Empezar",
  notNow: "Ahora no",
  never: "Nunca",
  open: "Abrir",
  rhythm: "Cambiar o pausar",
  read: "Leerlo",
  check: "Comprobar el número",
  fetch: "Recibir el enlace",
};

/** What HR posts in a channel. Everyone reads the same; what a button opens is seen by whoever pressed it, alone. */
export const ANNOUNCEMENT_ES: typeof ANNOUNCEMENT_EN = {
  text: "Evenkeel está aquí para quien quiera: prácticas breves para momentos difíciles en el trabajo, de 1 a 5 minutos. Lo que escribes se queda contigo. Nadie ve quién toca el botón, ni quién participa.",
  look: "Echar un vistazo",
  onlyHr: "Solo RR. HH. publica el anuncio. No se publicó nada.",
  chooseFirst: "Elige antes “Un texto en un canal” en la página de la organización. No se publicó nada.",
};

/** Asked before the first card. */
export const CONSENT_ES: typeof CONSENT_EN = {
  title: "Antes de empezar",
  what:
    "Recibes una tarjeta los días que elijas. Cada una ofrece una práctica breve o una pregunta sobre la que escribir. " +
    "Puedes parar en cualquier paso, y no debes nada.",
  facts: {
    writing: [
      "Lo que escribes",
      "Se queda contigo. No se muestra en ninguna página, exportación ni chat, a nadie.",
    ],
    technical: (names: string) => [
      "Quién podría llegar a ello",
      `Las pocas personas que tienen tanto este servidor como sus claves podrían leerlo técnicamente: ${names}. ` +
        "De camino pasa por el chat en el que lo escribes, como todo lo que escribes ahí.",
    ],
    questions: [
      "Dos preguntas por semana",
      "Si quieres, y puedes omitirlas. Las respuestas se sellan, y se destruyen tras cuatro semanas. " +
        "Lo que queda es una cifra con ruido sobre tu grupo.",
    ],
    seen: [
      "Quién ve que participas",
      "Ni quien lidera tu equipo ni RR. HH. lo ven. Tus mensajes llevan un ritmo que quienes administran el chat podrían notar.",
    ],
    bound: (percent: number) => [
      "Cuánto puede decir esa cifra",
      `Quien conoce todas las demás respuestas y da 50 de cada 100 a la tuya llega como máximo a ${percent}.`,
    ],
    stop: [
      "Cómo parar",
      "Dos toques: abre cualquier tarjeta, y luego Cambiar o pausar. Irse no necesita motivo.",
    ],
  },
  limits:
    "Esto no es una terapia ni un servicio de crisis. La carga de trabajo y el trato a las personas también tienen que cambiar; ninguna práctica sustituye eso.",
  days: "¿Qué días te vienen bien? Una tarjeta en cada uno, hasta 3 por semana.",
  time: "¿A qué hora?",
  timeHint: (zone: string) => `Tu propia hora (${zone}), como 10:00.`,
  agree: "Sí, empezar",
  laterTitle: "Hoy sin tarjeta",
  later: "Está bien. De aquí no llega nada más. Abre Evenkeel cuando quieras; toda la biblioteca es tuya.",
  neverTitle: "Sin mensajes",
  neverText: "Evenkeel no volverá a escribirte. Si cambias de opinión, ábrelo por tu cuenta.",
  doneTitle: "Todo listo",
  done: (rhythm: string) => `Las tarjetas llegan ${rhythm}. Ahora no tienes que hacer nada.`,
};
