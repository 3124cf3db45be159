import type { HOME_EN } from "./home.en.ts";

/** The first page, for visitors. */
export const HOME_ES: typeof HOME_EN = {
  description:
    "Prácticas breves de autocompasión y un diario privado en Slack y Microsoft Teams, y resúmenes de equipo con un límite de privacidad declarado.",
  title: "Más amabilidad contigo en el trabajo. Cifras justas para todo el equipo.",
  intro:
    "Evenkeel lleva prácticas breves de autocompasión y un diario privado a Slack y Microsoft Teams. Los equipos reciben un resumen que una sola persona apenas puede mover, y el resumen dice cuánto.",
  demo: "Probar la demo",
  signIn: "Iniciar sesión",
  open: "Abrir tus páginas",
  sampleTeam: "Equipo del puerto",
  sampleNote: "Un equipo inventado. Lo que ven tanto quien lo lidera como sus integrantes.",
  forWhom: "Para quién",
  audiences: [
    {
      head: "Para ti",
      text: "Prácticas de 1 a 5 minutos, ideas para escribir, dos preguntas por semana. Tú eliges el ritmo. Hacer una pausa o parar lleva dos toques como máximo.",
    },
    {
      head: "Para responsables de equipo",
      text: "Un indicador de tensión del equipo, con su margen y una lectura sencilla. Al lado, cambios en el trabajo que puedes probar, con el tiempo que llevan.",
    },
    {
      head: "Para RR. HH.",
      text: "Programas con un propósito y una dedicación claros, cada uno junto con un cambio de la organización. Resultados de grupos de 50 y más. Quién participa se queda en privado.",
    },
  ],
  promise: "La promesa, en palabras sencillas",
  who: "Quién puede ver qué",
  whoColumns: [
    "Tú",
    "Tu equipo y quien lo lidera",
    "RR. HH.",
    "Pocas personas nombradas, con servidor y claves",
  ],
  whoRows: [
    { what: "Lo que escribes", cells: ["sí", "no", "no", "técnicamente"] },
    {
      what: "Tus respuestas semanales",
      cells: ["hasta guardarlas", "no", "no", "técnicamente, durante cuatro semanas"],
    },
    { what: "Si participas o no", cells: ["sí", "no", "no", "técnicamente"] },
    { what: "La cifra con ruido de tu equipo", cells: ["sí", "sí", "desde 50 personas", "sí"] },
  ],
};
