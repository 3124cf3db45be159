import type { HOME_EN, LIBRARY_EN, OWN_EN } from "./home.en.ts";

/** The start view. */
export const HOME_ES: typeof HOME_EN = {
  title: "Evenkeel",
  greeting: "¿Qué te ayudaría ahora? Todo es opcional.",
  levelMayChange: (from: string, to: string, day: string | null) =>
    `Se está pidiendo un cambio: el nivel de privacidad de las cifras de grupo puede pasar de ${from} a ${to}${day === null ? "" : `, no antes del ${day}`}. Las cifras dirían más. Tus respuestas contarían con él solo si entonces estás de acuerdo. Más en “Quién ve qué”.`,
  notStarted: "Puedes usar todo lo de aquí sin recibir mensajes.",
  today: "La tarjeta de hoy",
  todayIs: (practice: string, minutes: number) => `${practice}, unos ${minutes} min`,
  week: (week: number, of: number) => `Semana ${week} de ${of}`,
  openPractice: (practice: string) => `Abrir: ${practice}`,
  gentler: (practice: string) => `Más suave: ${practice}`,
  questions: "Dos preguntas",
  library: "Buscar por necesidad",
  journal: "Mi diario",
  rhythm: "Cambiar o pausar",
  privacy: "Quién ve qué",
  skipped: "La tarjeta de hoy se omite. Todo lo demás está aquí.",
  resting: "Las tarjetas descansan. Empiezan de nuevo cuando quieras.",
  help: "Ayuda",
  receipt: "Mi privacidad",
  messages: "Recibir tarjetas a veces",
  ended: "Tu programa terminó. Aquí todo sigue abierto para ti.",
};

/** Finding a practice by need. */
export const LIBRARY_ES: typeof LIBRARY_EN = {
  title: "Buscar por necesidad",
  text: "Elige lo que encaje. Puedes parar en cualquier paso. Todo es tuyo, también si no respondes nunca una pregunta.",
  needs: {
    N1: "Cometí un error",
    N2: "Esto me sobrepasa",
    N3: "Antes de una charla difícil",
    N4: "No logro desconectar",
    N5: "Día difícil en casa",
    N6: "Me exijo demasiado",
    N7: "Lo voy dejando para después",
    N8: "Culpa, o no sé decir que no",
    N9: "Tras un comentario duro",
    N10: "Le fallé a alguien",
    N11: "Me quedan pocas fuerzas",
    N12: "Quiero reflexionar",
    N13: "Lidero a un equipo",
    N14: "Cuido de alguien",
    N15: "Siento nervios o temblor",
  },
  start: (title: string, minutes: number) => `${title} (${minutes} min)`,
  others: "O una de estas:",
  all: "Todas las que encajan:",
  back: "Todas las necesidades",
  minutes: (minutes: number) => `Empezar, unos ${minutes} min`,
  notForMe: "No es para mí",
  setAside: "Lo que dejé a un lado",
  own: {
    title: "De donde trabajas",
    open: "Ver lo que escribieron",
    text: "Lo escribieron personas de donde trabajas, para todo el mundo allí. Nadie con formación clínica lo ha revisado. Nadie allí ve si abres algo.",
    none: "Ahora no hay nada abierto de donde trabajas. La biblioteca tiene prácticas para cada momento.",
  },
  setAsideTitle: "A un lado",
  isSetAside: "Queda a un lado. La encuentras en “Lo que dejé a un lado”, por si la quieres de vuelta.",
  setAsideText:
    "Estas no se te ofrecen ahora: lo dijiste tú, o dos veces te pesaron más. Puedes recuperar cualquiera.",
  nothingSetAside: "No hay nada a un lado.",
  bringBack: (what: string) => `Recuperar: ${what}`,
  families: {
    senses: "usar los sentidos",
    rest: "descansar",
    breath: "respirar",
    touch: "el tacto",
    body: "notar el cuerpo",
    imagery: "imaginar cosas",
    "self-talk": "cómo te hablas",
    reflection: "pensar las cosas",
    writing: "escribir",
    doing: "pasos pequeños",
    people: "otras personas",
  },
};

/** What practices say about words that were kept earlier. */
export const OWN_ES: typeof OWN_EN = {
  noLines:
    "Aún no hay ninguna línea tuya guardada. Aquí tienes una prestada: esto es difícil, y puedo tratarme con justicia.",
  noEntries: "De ese tiempo no hay nada guardado, y también está bien.",
  lookBack: {
    efforts: "Esfuerzos",
    kindnesses: "Palabras y gestos amables",
    others: "Otras palabras que guardaste",
  },
  moreOnPage: "Hay más de lo que cabe aquí. Tu propia página lo tiene todo.",
  paused:
    "Tres de estas te pesaron más en dos semanas. Durante las próximas dos semanas no llegan mensajes; puedes cambiarlo en “Cambiar o pausar”. Quizá ahora ayude más una persona que una tarjeta: en “Ayuda urgente” hay gente con quien hablar, a cualquier hora.",
};
