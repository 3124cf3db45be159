import { HISTORY_ES, PULSE_ES, RENEWAL_ES } from "./answers.es.ts";
import type { ChatWords } from "./chat.en.ts";
import { COUNTED_ES, RECEIPT_ES, ROSTER_ES } from "./counting.es.ts";
import { ERROR_ES, HELP_ES } from "./help.es.ts";
import { HOME_ES, LIBRARY_ES, OWN_ES } from "./home.es.ts";
import { ANNOUNCEMENT_ES, CONSENT_ES, ENVELOPES_ES } from "./invitation.es.ts";
import { JOURNAL_ES, LINES_ES } from "./journal.es.ts";
import { ME_ES, SIGN_IN_ES } from "./me.es.ts";
import { PREFERENCES_ES, RHYTHM_ES, SCHEDULE_PROBLEMS_ES } from "./rhythm.es.ts";

/** The chat in Spanish: neutral, "tú", without gender where a sentence allows. Machine-written, not yet reviewed by a clinician. */
export const CHAT_ES: ChatWords = {
  product: "Evenkeel",
  envelopes: ENVELOPES_ES,
  announcement: ANNOUNCEMENT_ES,
  buttons: {
    urgentHelp: "Ayuda urgente",
    home: "Ir al inicio",
    close: "Cerrar",
    moment: "Necesito un momento",
  },
  notCrisisAgain:
    "Lo repetimos cada tres meses: esto no es un servicio de crisis. Nadie lee esto en directo y nadie vendrá. La ayuda urgente está abajo, aquí y en todas partes.",
  notCrisis: "Nadie lee esto en directo. Para ayuda urgente, usa el botón de abajo.",
  consent: CONSENT_ES,
  tiers: { strict: "Estricto", standard: "Estándar" },
  renewal: RENEWAL_ES,
  weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  and: "y",
  // Of the weekdays only these two have a plural of their own.
  rhythmAt: (days: string, time: string) =>
    `los ${days.replace(/sábado|domingo/g, (day) => `${day}s`)} ${time.startsWith("01:") ? "a la" : "a las"} ${time}`,
  scheduleProblems: SCHEDULE_PROBLEMS_ES,
  home: HOME_ES,
  library: LIBRARY_ES,
  own: OWN_ES,
  pulse: PULSE_ES,
  journal: JOURNAL_ES,
  lines: LINES_ES,
  history: HISTORY_ES,
  rhythm: RHYTHM_ES,
  privacy: {
    title: "Quién ve qué",
    page: "Abrir la página completa",
    mine: "Abrir mi propia página",
  },
  counted: COUNTED_ES,
  receipt: RECEIPT_ES,
  roster: ROSTER_ES,
  preferences: PREFERENCES_ES,
  me: ME_ES,
  signIn: SIGN_IN_ES,
  help: HELP_ES,
  hello:
    "Evenkeel está aquí, con prácticas breves para momentos difíciles en el trabajo. Ábrelo cuando quieras; todo es opcional. Nadie lee esto en directo y no es un servicio de crisis: la ayuda urgente está a un toque en todas partes.",
  helpInChat:
    "Evenkeel ofrece prácticas breves y preguntas sobre las que escribir. Ábrelo para elegir una, para cambiar o pausar los mensajes, o para encontrar personas con quienes hablar. Lo que escribes en este chat no se guarda.",
  typed:
    "Gracias, pero aquí no se lee ni se guarda nada de lo que escribes. Usa los botones, o abre el inicio.",
  unknownPerson:
    "Aún no conocemos esta cuenta. Pide a quien lleva Evenkeel donde trabajas que te añada al directorio. No se guardó nada.",
  error: ERROR_ES,
};
