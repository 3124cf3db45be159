import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { repairAtHome } from "./repair-at-home.ts";

export const repairAtHomeEs: TextOf<typeof repairAtHome> = {
  title: "Reparar en casa",
  description: "Tras un momento duro en casa: partes para reparar, un buen rato y una frase amable.",
  claims: {
    none: "Ningún estudio ha mirado una tarjeta como esta. Tómala como una propuesta suave.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    steady: {
      text: "Las palabras salen mejor con algo de calma. ¿Qué ayudaría antes, por un momento?",
      options: {
        look: "Mirar por la ventana",
        drink: "Un sorbo de agua",
        moments: "Un rato lento sin hacer nada",
        steady: "Ya tengo bastante calma",
        "not-today": "Hoy no",
        afraid: "Esta persona me da miedo",
      },
    },
    parts: {
      text: "Reparar puede ser algo pequeño. ¿Qué partes encajan aquí?",
      options: {
        what: "Lo que pasó: “Esta mañana alcé la voz.”",
        own: "De quién fue: “Eso fue cosa mía, no tuya.”",
        feeling: "Su lado: “Quizá te dio miedo.”",
        change: "Un cambio: “La próxima vez saldré un momento.”",
        ask: "Una pregunta: “¿Qué te ayudaría ahora?”",
        gesture: "Sin palabras: estar cerca, sonreír, compartir algo",
        "not-sure": "Aún no lo sé",
      },
    },
    when: {
      text: "¿Cuándo y dónde podría haber calma para esto? También puedes pasar.",
      options: {
        quiet: "Hoy, cuando haya silencio",
        side: "De paseo o de camino, lado a lado",
        meal: "Durante una comida",
        message: "Por teléfono o mensaje",
        theirs: "Cuando venga a mí",
        tomorrow: "Mañana",
        "not-yet": "Todavía no",
      },
    },
    line: {
      text: "Puede salir un poco torcido. ¿Qué frase podría acompañarte?",
      options: {
        perfect: "Unas palabras suficientes ya son buenas.",
        time: "Quizá necesite tiempo, y yo también.",
        clumsy: "Reparar con torpeza también es reparar.",
        back: "Lo que cuenta es volver.",
        none: "Ninguna de estas",
      },
    },
  },
};
