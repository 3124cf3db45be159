import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { reflectiveListening } from "./reflective-listening.ts";

export const reflectiveListeningEs: TextOf<typeof reflectiveListening> = {
  title: "Escuchar y devolver",
  description: "Antes de una charla: prueba a entender primero y arreglar después.",
  claims: {
    C: "En un experimento, la gente se sintió más comprendida con respuestas así que con consejos. La evidencia es inicial.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    intent: {
      text: "Entender antes de arreglar cuesta cuando quieres ayudar. ¿Qué podría estorbar a la escucha?",
      options: {
        fix: "Mis ganas de arreglarlo ya",
        story: "Una historia mía",
        right: "Mi idea de quién tiene razón",
        hurry: "Muy poco tiempo",
        worry: "Temor a lo que voy a oír",
        "not-sure": "No lo sé",
        mistreated: "Habla de daño o de acoso",
      },
    },
    shape: {
      text: "Con saberlo, ya puedes dejarlo a un lado un rato. ¿Qué te gustaría probar a devolver?",
      options: {
        content: "Lo que se dijo",
        feeling: "Cómo puede vivirlo",
        meaning: "Lo que le importa en eso",
        "not-sure": "No lo sé, sorpréndeme",
      },
    },
    try: {
      text: "Una persona inventada dice: “Me quedé tarde dos veces. Luego cambió el plan.” ¿Qué podrías responder?",
      byPick: {
        content:
          "Una persona inventada dice: “Me quedé tarde dos veces. Luego cambió el plan.” ¿Qué respuesta devuelve lo dicho?",
        feeling:
          "Una persona inventada dice: “Me quedé tarde dos veces. Luego cambió el plan.” ¿Qué respuesta intuye cómo lo vive?",
        meaning:
          "Una persona inventada dice: “Me quedé tarde dos veces. Luego cambió el plan.” ¿Qué respuesta habla de lo que importa?",
        "not-sure":
          "Una persona inventada dice: “Me quedé tarde dos veces. Luego cambió el plan.” ¿Qué respuesta te gustaría oír?",
      },
      options: {
        content: "“Dos tardes de trabajo, y luego no sirvió.”",
        feeling: "“Suena cansado, y quizá un poco amargo.”",
        meaning: "“Quieres que tu tiempo cuente.”",
        advice: "“Otra vez, pregunta antes de quedarte.”",
        "not-sure": "No lo sé",
      },
      notes: {
        advice: "Un buen consejo puede venir luego. Antes, quizá quiera saber que se le oyó.",
      },
    },
    open: {
      text: "Después, una pregunta abierta deja la charla en sus manos. ¿Cuál sonaría a ti?",
      options: {
        like: "¿Cómo fue para ti?",
        matters: "¿Qué es lo que más te importa de esto?",
        more: "¿Qué no he entendido todavía?",
        help: "¿Hay algo que ayudaría?",
        quiet: "Sin pregunta, una pausa",
        "not-sure": "Ninguna de estas",
      },
    },
  },
};
