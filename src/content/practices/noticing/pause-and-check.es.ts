import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { pauseAndCheck } from "./pause-and-check.ts";

export const pauseAndCheckEs: TextOf<typeof pauseAndCheck> = {
  title: "Parar y mirar",
  description: "Detente un momento, mira alrededor y hacia dentro, y ve qué necesitas primero.",
  claims: {
    C: "Distintos descansos breves ayudaron un poco con la energía en algunos estudios. Esta pausa en sí no se ha estudiado.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    stop: {
      text: "Aquí hay un punto para parar. ¿Qué podría descansar un rato de la tarea?",
      options: {
        eyes: "La vista: miro a otro lado",
        hands: "Las manos: las dejo descansar",
        both: "La vista y las manos",
        stay: "Nada, me quedo como estoy",
      },
    },
    around: {
      text: "¿Qué está pasando a tu alrededor?",
      options: {
        much: "Demasiadas cosas a la vez",
        wrong: "Algo salió mal",
        words: "Alguien dijo algo duro",
        ahead: "Se acerca algo difícil",
        stuck: "No sé cómo seguir",
        quiet: "Poca cosa",
        "not-sure": "No lo sé",
      },
    },
    inside: {
      text: "Y por dentro, ¿hay algo de esto cerca? No tiene que estar claro.",
      options: {
        tense: "Tensión",
        worried: "Preocupación",
        angry: "Enojo",
        sad: "Tristeza",
        tired: "Cansancio",
        fine: "Estoy bien",
        "not-sure": "No lo sé",
      },
    },
    need: {
      text: "Necesitar algo no es una falta. ¿Qué podrías necesitar primero?",
      options: {
        rest: "Un descanso",
        facts: "Saber más",
        space: "Un poco de espacio",
        food: "Comer o beber algo",
        nothing: "Nada por ahora",
        help: "Ayuda, o hablar con una persona",
      },
    },
    move: {
      text: "¿Cuál es el próximo gesto más pequeño? También puedes pasar.",
      options: {
        drink: "Buscar algo de beber o comer",
        away: "Alejarme unos minutos",
        ask: "Hacer una pregunta",
        later: "Decir que contestaré más tarde",
        part: "Hacer una parte pequeña",
        "go-on": "Seguir como estaba",
      },
    },
  },
};
