import type { HelpWords } from "../core/safety/help-words.ts";
import type { Weekday } from "../core/time/local-time.ts";

const DAYS: Readonly<Record<Weekday, string>> = {
  1: "lunes",
  2: "martes",
  3: "miércoles",
  4: "jueves",
  5: "viernes",
  6: "sábado",
  7: "domingo",
};

function listed(items: readonly string[]): string {
  const last = items[items.length - 1] ?? "";
  // "y" becomes "e" before the sound "i".
  const and = /^h?[ií](?!e)/i.test(last) ? "e" : "y";
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** Three days in a row or more are named by their ends. */
function spanOf(days: readonly Weekday[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "";
  const inRow = days.length > 2 && last - first === days.length - 1;
  return inRow ? `de ${DAYS[first]} a ${DAYS[last]}` : listed(days.map((day) => DAYS[day]));
}

/** Machine-written, not yet reviewed by a clinician or by people with lived experience. */
export const HELP_ES: HelpWords = {
  language: "es",
  rightToLeft: false,
  titles: {
    urgent: "Ayuda urgente",
    now: "Ayuda urgente",
    other: "Ayuda para alguien",
    distance: "Ayuda ahora",
    routes: "Puedes pedir ayuda",
    safeguarding: "Ayuda para esa persona",
    steady: "Un momento duro",
    people: "Con quién hablar",
  },
  acknowledgement: "Puede ser un momento duro. Hay gente con quien hablar ahora.",
  told: "Gracias por ponerlo en palabras. No tienes que llevarlo a solas. Hay gente con la que puedes hablar ahora.",
  softly:
    "Puede ser de ahora o de hace tiempo. Puede ser por el trabajo o de una canción. Si te pesa, hay gente con la que puedes hablar.",
  shown:
    "Esta página salió por algunas palabras. Ciérrala si no va contigo. Lo que escribiste sigue ahí y puedes seguir.",
  inDanger: "Si hay peligro ahora, llama ya:",
  emergency: "{service}: llama al {number}",
  emergencyByText: "{service}: escribe al {number}",
  or: "o",
  services: {
    any: "Emergencias",
    ambulance: "Ambulancia",
    police: "Policía",
    deaf: "Para personas sordas",
  },
  unknownCountry:
    "Si hay peligro ahora, llama al número de urgencia de allí. Un médico cerca también ayuda. " +
    "Abajo puedes ver los de otro país.",
  peopleHeading: "Con quién hablar: {country}",
  noLines: "De este país no tenemos una línea ahora. Puedes llamar a los números de arriba.",
  call: "Llama al {number}",
  text: "Escribe al {number}",
  textKeyword: "Escribe {keyword} al {number}",
  whatsapp: "WhatsApp {number}",
  chat: "Chat: {link}",
  chatOnTheirPage: "Chat en su propia página",
  always: "De día y de noche",
  openNow: "Abierta ahora ({hours}, su hora)",
  closedNow: "Cerrada ahora ({hours}, su hora)",
  hoursUnknown: "No sabemos el horario",
  hours: (spans) =>
    spans
      .map(({ days, from, until }) => {
        const when = days.length === 7 ? "cada día" : spanOf(days);
        return from === until
          ? `${when}, de día y de noche`
          : `${when} de ${from} a ${until === "00:00" ? "medianoche" : until}`;
      })
      .join("; "),
  free: "La llamada es gratis",
  speaks: "En {languages}",
  languages: {
    am: "amárico",
    ar: "árabe",
    cs: "checo",
    de: "alemán",
    en: "inglés",
    es: "español",
    fi: "finés",
    fil: "filipino",
    fr: "francés",
    he: "hebreo",
    hu: "húngaro",
    it: "italiano",
    ja: "japonés",
    ko: "coreano",
    nl: "neerlandés",
    no: "noruego",
    pl: "polaco",
    pt: "portugués",
    ru: "ruso",
    sk: "eslovaco",
    sv: "sueco",
    uk: "ucraniano",
    yue: "cantonés",
    zh: "mandarín",
  },
  and: listed,
  notes: {
    adults: "Para personas adultas",
    hours_change: "El horario ha cambiado antes. Si nadie contesta, prueba el siguiente número",
    interpreters: "Puedes pedir otros idiomas",
    interpreter_number: "Para otros idiomas, llama antes a TIS, 131 450",
    mobile_only: "Desde un móvil",
    press_2: "Para otros idiomas pulsa 2, a ciertas horas",
    women: "Para mujeres",
    worried: "Para quien teme por un menor",
    young: "Para niños y jóvenes",
  },
  unconfirmed:
    "Estos números salen de una lista. Aquí nadie los ha probado aún. Si uno no va, prueba el que sigue.",
  trusted: "¿Hay alguien de confianza? Puedes llamar o pedir que se quede contigo.",
  supportHeading: "Ayuda que pone tu trabajo",
  support: {
    provider: "Quién la lleva",
    contact: "Cómo llegar",
    hours: "Horario",
    languages: "Idiomas",
    covers: "Para quién es",
    sessions: "Cuántas charlas",
    paidBy: "Quién paga",
    employerReceives: "Qué llega a saber tu trabajo",
    confidentialityEnds: "Cuándo pueden tener que contarlo",
  },
  noSupport: "Tu trabajo no tiene aquí una ayuda propia.",
  doubts:
    "No tienes que tenerlo claro. No tienes que dar tu nombre. No tiene que ser el peor día. " +
    "En muchas de estas líneas puedes escribir si no quieres hablar.",
  privacy:
    "No guardamos que abriste esto. Nadie en el trabajo lo sabe por nosotros. " +
    "Esto no es un servicio de crisis: nadie mira esta página y nadie vendrá.",
  privacyTold:
    "No hemos guardado lo que escribiste. No guardamos que salió esta página. Nadie en el trabajo lo sabe por nosotros. " +
    "Esto no es un servicio de crisis: nadie mira esta página y nadie vendrá.",
  other: {
    first: "Es duro temer por alguien. No tienes que saber qué decir.",
    how: [
      "Podrías preguntar cómo de mal está, con palabras claras. Preguntar no lo empeora.",
      "Escucha más de lo que hablas. Si puedes, quédate a su lado o al teléfono.",
      "Pregunta quién más puede ayudar. Se puede llamar a una línea entre dos.",
    ],
    advice: "También puedes llamar para pedir consejo. Está bien decir que llamas por otra persona.",
  },
  distance: {
    first: "Puede ser un momento muy duro. Un impulso así puede pasar. Nadie tiene que salir herido.",
    how: "Pon espacio entre esa persona y tú. Ve a otra sala o sal a la calle. Deja lejos lo que pueda herir. Luego llama a alguien.",
    security: "En el trabajo también podrías llamar a",
  },
  routes: {
    first:
      "Nadie merece este trato. No tiene que ser más grave para pedir ayuda. Aquí no tienes que probar nada.",
    heading: "A quién acudir en el trabajo",
    none: "Tu trabajo no ha puesto aquí a nadie a quien ir. También hay ayuda fuera del trabajo.",
    contact: "Cómo llegar",
    keepsPrivate: "Lo que pueden callar",
    mustPassOn: "Lo que tienen que contar",
    outside:
      "Fuera del trabajo: la policía, un médico, un sindicato o un abogado cerca de ti. " +
      "En muchos países una oficina del Estado cuida el buen trato.",
    yourRights: "Antes puedes pedir consejo fuera del trabajo. Nadie te puede tratar mal por pedir ayuda.",
    policy: "Las reglas de tu trabajo:",
    noStatement: "Esta página no toma nota y no avisa a nadie. Tú ves qué pasa luego.",
    device:
      "Si en casa alguien puede mirar tu móvil o tu ordenador, usa otro que no pueda abrir. " +
      "El trabajo quizá vea lo que se hace en un equipo suyo.",
  },
  domestic: {
    heading: "Si pasa en casa",
    none: "De este país no tenemos un número para esto. Las líneas de esta página pueden darte uno. Si hay peligro, llama al número de urgencia.",
  },
  safeguarding: {
    first: "Haces bien en tomarlo en serio. No tienes que tenerlo claro ni preguntar antes a esa persona.",
    heading: "Para un menor o una persona en riesgo",
    none:
      "De este país no tenemos un número para esto. La policía, un médico o la escuela pueden actuar. " +
      "Si hay peligro, llama a emergencias.",
  },
  steady: { first: "Puede ser mucho ahora. Puedes parar aquí. Si quieres, haz una de estas cosas:" },
  people: { first: "Hablar con alguien puede ayudar. Aquí ves a quién llamar." },
  country: "Otro país",
  yourCountry: "Elige tu país",
  countries: {
    AR: "Argentina",
    AT: "Austria",
    AU: "Australia",
    BE: "Bélgica",
    CA: "Canadá",
    CH: "Suiza",
    CL: "Chile",
    CZ: "Chequia",
    DE: "Alemania",
    ES: "España",
    FI: "Finlandia",
    FR: "Francia",
    GB: "Reino Unido",
    HK: "Hong Kong",
    HU: "Hungría",
    IE: "Irlanda",
    IL: "Israel",
    IN: "India",
    IT: "Italia",
    JP: "Japón",
    KR: "Corea del Sur",
    NL: "Países Bajos",
    NO: "Noruega",
    NZ: "Nueva Zelanda",
    PH: "Filipinas",
    PL: "Polonia",
    PT: "Portugal",
    SE: "Suecia",
    SG: "Singapur",
    SK: "Eslovaquia",
    US: "Estados Unidos",
    ZA: "Sudáfrica",
  },
  close: "Cerrar",
};
