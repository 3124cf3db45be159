import type { ERROR_EN, HELP_EN } from "./help.en.ts";

/** What Evenkeel is, and what can be typed. */
export const HELP_ES: typeof HELP_EN = {
  title: "Qué es esto",
  text: "Evenkeel ofrece prácticas breves de 1 a 5 minutos para momentos difíciles en el trabajo, un diario solo para ti y dos preguntas por semana sobre el propio trabajo. Todo es opcional.",
  isNot:
    "No es una terapia, ni un test, ni un servicio de crisis. No mira lo que escribes, cuándo te conectas ni lo bien que trabajas. Y no sustituye un cambio en el propio trabajo.",
  whoTitle: "Quién ve qué",
  who: [
    [
      "Tú",
      "Todo lo que escribes y guardas. Otras personas no ven nada de eso; las pocas con acceso técnico tienen su nombre en “Quién ve qué”.",
    ],
    [
      "Quien lidera tu equipo y RR. HH.",
      "Una cifra con ruido sobre un grupo, nunca sobre una persona. No si participas, respondes, haces una pausa o paras.",
    ],
    [
      "Cualquiera del equipo",
      "La misma página de grupo que quien lo lidera, y cuánto podría decir de una persona.",
    ],
  ],
  commandsTitle: "Palabras que puedes escribir tras el comando",
  languageText: "Háblame en:",
  personTitle: "Mejor una persona",
  person:
    "En “Ayuda urgente” hay gente con quien hablar, a cualquier hora. Para saber cómo se lleva Evenkeel aquí, pregunta a RR. HH. o al comité de empresa.",
  commands: [
    ["ahora", "Un minuto para recuperar la calma"],
    ["diario", "Lo que guardaste, solo para tus ojos"],
    ["pausa", "Cambiar el ritmo, hacer una pausa o irte"],
    ["datos", "Una copia de lo que se guarda sobre ti, o borrarlo"],
    ["ayuda", "Esta página, y personas con quienes hablar"],
  ],
};

/** What went wrong. */
export const ERROR_ES: typeof ERROR_EN = {
  title: "Eso no funcionó",
  bug: "Algo falló por nuestra parte. Lo que guardaste antes está a salvo. Inténtalo de nuevo en un minuto.",
  refused: "Eso no se puede hacer ahora. No se cambió nada. Ve al inicio para continuar.",
  unavailable: "Ahora mismo no se puede llegar. No se cambió nada. Inténtalo de nuevo en un minuto.",
};
