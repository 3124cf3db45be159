import { plural } from "../../core/plural.ts";
import type { HELP_OVERVIEW_EN } from "./help-overview.en.ts";

/** `/hr/help`. */
export const HELP_OVERVIEW_ES: typeof HELP_OVERVIEW_EN = {
  title: "La ayuda que se muestra aquí a las personas",
  kicker: "Ayuda y vías",
  intro:
    "Quien pide ayuda, en el chat o en su página, ve esto. Que lo hizo no se guarda en ningún sitio, y ninguna página lo cuenta.",
  dueTitle: "Mira estas ahora",
  dueText: (reader, today) =>
    `Caducan en 30 días, o ya caducaron. Llama al número o lee la página de quien atiende la línea; después pulsa. Queda anotada como comprobada por ${reader} el ${today}, y vale 90 días. Para otra persona u otro día, abre la línea.`,
  dueRead: "Caducan en 30 días, o ya caducaron. RR. HH. puede decir que alguien las comprobó.",
  duePress: "Comprobado hoy, sigue bien",
  dueName: (line) => `Comprobado hoy, sigue bien: ${line}`,
  own: "Lo que añade esta organización",
  parts: {
    support: {
      name: "Apoyo del trabajo (EAP)",
      yes: "Su ficha dice qué llega a saber la empresa.",
      no: "La ficha dice que no existe tal servicio.",
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
      yes: "Lo ve quien teme hacer daño a alguien; no se avisa a nadie.",
      no: "No se nombra a nadie.",
    },
    usual: { name: "País habitual" },
  },
  from: {
    kept: "Lo guarda aquí RR. HH.",
    file: "Del archivo de ajustes del servidor.",
    none: "",
  },
  fileRoutes: (count) =>
    plural("es", count, {
      one: "# de las vías viene del archivo de ajustes del servidor.",
      many: "# de las vías vienen del archivo de ajustes del servidor.",
      other: "# de las vías vienen del archivo de ajustes del servidor.",
    }),
  changeIt: "Cambiar",
  changePart: (name) => `Cambiar: ${name}`,
  ready: "listo",
  missing: "sin preparar",
  countries: "País por país",
  countriesIntro: "Los países del directorio, y los que tienen líneas o comprobaciones propias.",
  noCountries: "El directorio no nombra ningún país, así que se ven palabras generales y cada quien elige.",
  addElsewhere: "Añadir una línea para otro país",
  usual: (country) => `Quien no tiene país anotado ve ${country}.`,
  usualNone: "Quien no tiene país anotado ve palabras generales, y elige.",
  good: "Un número de emergencia y personas con quienes hablar.",
  noEmergency:
    "Aquí no se conoce ningún número de emergencia: se ven palabras generales. Añade una línea para darlo.",
  noLine: "No queda ninguna línea de personas. Añade una.",
  due: (count) =>
    plural("es", count, {
      one: "# línea caduca pronto o ya caducó.",
      many: "# de líneas caducan pronto o ya caducaron.",
      other: "# líneas caducan pronto o ya caducaron.",
    }),
  unchecked: (numbers) => `Números de emergencia que nadie de aquí ha comprobado: ${numbers}.`,
  numbersName: (country) => `Comprobado hoy, sigue bien: los números de emergencia de ${country}`,
  table: (country) => `Líneas en ${country}`,
  line: "Línea",
  state: "Estado",
  until: "Válida hasta",
  states: {
    fine: "comprobada",
    unconfirmed: "nadie de aquí la ha comprobado",
    expiring: "caduca pronto",
    expired: "caducada, no se muestra a nadie",
    hidden: "oculta",
  },
  preview: "Lo que vería alguien",
  country: "En",
  show: "Mostrar",
  unknown: "un país que nadie conoce",
  rules: "Lo que vale se escriba lo que se escriba",
  rulesText: [
    "Primero van las líneas que RR. HH. guarda aquí, luego las del archivo de ajustes del servidor y luego la lista incorporada. Un cambio se ve en todas partes en menos de un minuto.",
    "Lo que viene del archivo de ajustes del servidor está marcado. Se queda hasta que quienes operan el servidor cambien el archivo (EVENKEEL_HELP). El apoyo, la norma, el contacto de seguridad y el país habitual que se guardan aquí ocupan su lugar.",
    "Una línea incorporada que no funciona se puede ocultar y volver a mostrar. Los números de emergencia no se pueden cambiar ni quitar, y cada país conserva una línea de personas.",
    "Una línea necesita quién la comprobó y cuándo. Vale 90 días como mucho; después se oculta hasta que alguien la compruebe de nuevo.",
    "Nadie del trabajo puede figurar como ayuda en una crisis. El servicio que paga el trabajo va en segundo lugar, y dice todas sus condiciones.",
    "De vías hay dos o más que no pasan por la persona responsable, o ninguna.",
  ],
};
