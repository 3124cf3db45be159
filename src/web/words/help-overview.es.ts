import { plural } from "../../core/plural.ts";
import type { HELP_OVERVIEW_EN } from "./help-overview.en.ts";

/** `/hr/help`. */
export const HELP_OVERVIEW_ES: typeof HELP_OVERVIEW_EN = {
  title: "La ayuda que se muestra aquí a las personas",
  kicker: "Ayuda y vías",
  intro:
    "Quien pide ayuda, en el chat o en su página, ve esto. Que lo hizo no se guarda en ningún sitio, y ninguna página lo cuenta.",
  own: "Lo que añade esta organización",
  checks: {
    support: {
      name: "Apoyo del trabajo (EAP)",
      yes: "Preparado. Su ficha dice qué llega a saber la empresa.",
      no: "Sin preparar: la ficha dice que no existe tal servicio.",
    },
    routes: {
      name: "Vías ante daño, acoso y discriminación",
      yes: (count) =>
        plural("es", count, {
          one: "# vía no pasa por la persona responsable.",
          many: "# de vías no pasan por la persona responsable.",
          other: "# vías no pasan por la persona responsable.",
        }),
      no: (fewest) =>
        `Faltan: ${fewest} vías o más que no pasen por la persona responsable. Hasta entonces se leen solo palabras generales.`,
    },
    policy: {
      name: "Norma contra la violencia y el acoso",
      yes: "Enlazada.",
      no: "Sin enlazar. No se dice nada de ella.",
    },
    security: {
      name: "Contacto de seguridad",
      yes: "Preparado. Lo ve quien teme hacer daño a alguien; no se avisa a nadie.",
      no: "Sin preparar.",
    },
  },
  ready: "listo",
  missing: "sin preparar",
  countries: "País por país",
  countriesIntro: "Los países del directorio, y los que añade tu archivo.",
  noCountries: "El directorio no nombra ningún país, así que se ven palabras generales y cada quien elige.",
  usual: (country) => `Quien no tiene país anotado ve ${country}.`,
  usualNone: "Quien no tiene país anotado ve palabras generales, y elige.",
  good: "Un número de emergencia y personas con quienes hablar.",
  noEmergency:
    "Aquí no se conoce ningún número de emergencia: se ven palabras generales. Añade uno a tu archivo.",
  noLine: "No queda ninguna línea de personas. Añade una a tu archivo.",
  due: (count) =>
    plural("es", count, {
      one: "# línea caduca pronto o ya caducó: confírmala de nuevo en tu archivo.",
      many: "# de líneas caducan pronto o ya caducaron: confírmalas de nuevo en tu archivo.",
      other: "# líneas caducan pronto o ya caducaron: confírmalas de nuevo en tu archivo.",
    }),
  table: (country) => `Líneas en ${country}`,
  line: "Línea",
  state: "Estado",
  until: "Válida hasta",
  yours: "de tu archivo",
  states: {
    fine: "confirmada",
    unconfirmed: "nadie la ha confirmado aquí",
    expiring: "caduca pronto",
    expired: "caducada, no se muestra a nadie",
    hidden: "oculta por tu archivo",
  },
  preview: "Lo que vería alguien",
  country: "En",
  show: "Mostrar",
  unknown: "un país que nadie conoce",
  change: "Cómo cambiarlo",
  changeText: [
    "Está en un archivo de ajustes del servidor, para que ninguna página pueda quitar un número de emergencia. Pídelo a quienes operan el servidor; el ajuste se llama EVENKEEL_HELP, y la página de seguridad de la documentación muestra el archivo.",
    "Una línea propia necesita quién la confirmó, cuándo, y hasta cuándo vale. Puede ocultar una línea incorporada que no funciona, pero deja a cada país un número de emergencia y una línea.",
    "Nadie del trabajo puede figurar como ayuda en una crisis. El servicio que paga el trabajo va en segundo lugar.",
    "El servidor comprueba el archivo al arrancar, y no arranca con uno que rompa estas reglas.",
  ],
};
