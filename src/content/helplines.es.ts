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

/** Machine-written, not yet reviewed by a clinician or by people with lived experience. */
export const HELP_ES: HelpWords = {
  language: "es",
  rightToLeft: false,
  title: "Ayuda urgente",
  acknowledgement: "Puede ser un momento duro. Hay gente con la que puedes hablar ahora.",
  inDanger: "Si hay peligro ahora, llama primero:",
  emergency: "{service}: llama al {number}",
  services: {
    any: "Emergencias",
    ambulance: "Ambulancia",
    police: "Policía",
    deaf: "Para personas sordas, por texto",
  },
  unknownCountry:
    "Si hay peligro ahora, llama a emergencias ahí donde estás. Un médico también ayuda. " +
    "Elige un país abajo para ver sus números.",
  peopleHeading: "Con quién hablar",
  noLines: "Ahora no hay una línea de este país. Puedes usar los números de arriba.",
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
        const when = days.length === 7 ? "cada día" : listed(days.map((day) => DAYS[day]));
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
  },
  unconfirmed: "Estos números vienen de una lista. Aquí nadie los ha visto aún. Si uno no va, usa otro.",
  trusted: "¿Hay alguien de confianza? Puedes llamarle o pedir que se quede contigo.",
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
  noSupport: "Tu trabajo no ha puesto aquí una ayuda propia.",
  doubts: "No hace falta tenerlo claro. No hace falta dar tu nombre. No hace falta que sea el peor día.",
  privacy:
    "No guardamos que abriste esto. No se lo dijimos a nadie. " +
    "Nadie mira esto. Así que nadie va a venir.",
  country: "Otro país",
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
  showCountry: "Ver los números de este país",
  close: "Cerrar",
};
