import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { whatWasGoingOn } from "./what-was-going-on.ts";

export const whatWasGoingOnEs: TextOf<typeof whatWasGoingOn> = {
  title: "¿Qué estaba pasando?",
  description: "Vuelve a mirar un momento difícil al cuidar: tu lado, una idea del suyo y qué sigue.",
  claims: {
    C: "En programas más largos, madres y padres contaron menos tensión, pero los estudios eran flojos. Una tarjeta breve puede servir o no.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    moment: {
      text: "Algunos momentos del día se enredan una y otra vez. ¿Cuál te gustaría mirar?",
      options: {
        leaving: "Salir de casa",
        meal: "Una comida",
        night: "La hora de dormir, o la noche",
        washing: "Lavarse o vestirse",
        medicine: "Medicinas, o una visita médica",
        screens: "Pantallas, deberes o tareas de casa",
        talk: "Una charla, o algo que decidir",
        other: "Otra cosa",
        afraid: "Esa persona me da miedo",
      },
    },
    mine: {
      text: "¿Cómo estabas antes de que empezara? Muchas veces explica bastante, y no es culpa tuya.",
      options: {
        tired: "Con cansancio",
        hurry: "Con prisa",
        work: "Con la cabeza en el trabajo",
        worry: "Con otra preocupación",
        pain: "Con dolor o malestar",
        calm: "Con calma, al principio",
        "not-sure": "No lo sé",
      },
      kept: "Cómo estaba antes",
    },
    theirs: {
      text: "Ahora, una idea generosa de su lado. ¿Qué pudo necesitar?",
      options: {
        near: "Tenerme cerca",
        time: "Más tiempo",
        body: "Comer, dormir o menos dolor",
        scared: "Menos miedo",
        say: "Poder opinar",
        words: "Ayuda para decirlo",
        "not-sure": "Cuesta saberlo",
      },
    },
    next: {
      text: "¿Qué podrías probar la próxima vez? Descansar también es buena respuesta.",
      options: {
        sooner: "Empezar un poco antes",
        slower: "Hablar menos y más despacio",
        choice: "Dar dos opciones",
        pause: "Esperar un momento antes de responder",
        undone: "Dejarlo sin hacer por una vez",
        together: "Pedir a alguien que me acompañe",
        rest: "Sin plan, descanso",
      },
      kept: "La próxima vez",
    },
  },
};
