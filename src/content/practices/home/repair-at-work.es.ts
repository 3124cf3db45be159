import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { repairAtWork } from "./repair-at-work.ts";

export const repairAtWorkEs: TextOf<typeof repairAtWork> = {
  title: "Reparar en el trabajo",
  description: "Si algo tuyo cayó mal: reconoce tu parte, busca palabras y deja que la otra persona elija.",
  claims: {
    C: "En experimentos, quienes se trataron con amabilidad tras un fallo quisieron más enmendarlo. Sobre tarjetas así, la evidencia es inicial.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    landed: {
      text: "Quienes comparten trabajo se hieren de vez en cuando. ¿Qué cayó mal?",
      options: {
        message: "Un mensaje o un correo mío",
        meeting: "Algo que dije en una reunión",
        short: "Hablé a alguien con frialdad",
        promise: "No cumplí una promesa",
        credit: "No nombré el trabajo de alguien",
        alone: "Dejé a alguien sin apoyo en una tarea",
        joke: "Una broma que dolió",
        "not-sure": "No lo sé",
        complaint: "Hay una queja o un caso abierto por esto",
        mistreated: "Me lo hicieron a mí, no fui yo",
      },
    },
    "no-contact": {
      text: "Mientras haya un caso abierto, mejor no le escribas sobre esto. Podría parecer presión. RR. HH. o un sindicato pueden orientarte.",
      options: {
        people: "Ver a quién puedo preguntar",
        wait: "Voy a esperar",
        "not-sure": "Aún no lo sé",
      },
    },
    meanwhile: {
      text: "Esperar con esto cuesta. ¿Qué sería amable contigo mientras tanto?",
      options: {
        person: "Hablar en privado con alguien de confianza",
        facts: "Anotar los hechos para mí, y parar",
        work: "Pasar a una tarea que pueda acabar",
        line: "Decirme: “Puedo responder por ello y ser buena persona.”",
        rest: "Descansar",
        none: "Ninguna de estas",
      },
    },
    effect: {
      text: "¿Cómo pudo vivirlo esa persona? Lo que querías decir puede esperar. Es para copiarlo; no se guarda.",
      options: {
        sharp: "Mis palabras fueron duras y quizá te hirieron.",
        wait: "Hice que tuvieras que esperar.",
        front: "Lo dije delante de otras personas. No fue justo contigo.",
        out: "No se nombró tu trabajo, y era tuyo.",
        work: "Te dejó trabajo de más.",
        indirect: "Quizá fue incómodo para usted. Lo he pensado mucho.",
        ask: "No sé bien cómo fue para ti. Me gustaría escucharlo.",
      },
      field: {
        label: "Lo que causó",
        hint: "Su lado, no tus motivos. Sin nombres ni secretos del trabajo.",
      },
    },
    parts: {
      text: "¿Qué va dentro: una disculpa, un arreglo, un cambio? Elige lo que quieras. También puedes pasar.",
      options: {
        sorry: "Perdona.",
        mine: "Esa parte fue cosa mía.",
        fix: "Lo arreglo antes de mañana.",
        tell: "Contaré al resto cómo fue.",
        next: "La próxima vez te preguntaré antes.",
        need: "¿Necesitas algo de mí?",
        formal: "Le ruego que acepte mis disculpas.",
      },
      field: {
        label: "Disculpa, arreglo, cambio",
        hint: "Lo que escribas va en lugar de las frases elegidas. Sin nombres.",
      },
    },
    channel: {
      text: "¿Dónde estaría más a gusto? En privado suele ser más amable.",
      options: {
        talk: "Una charla corta a solas",
        call: "Una llamada",
        message: "Un mensaje, para que tenga tiempo",
        ask: "Le pregunto qué prefiere",
        third: "Con alguien de confianza para ambas partes",
        open: "En público, porque pasó allí",
        "not-sure": "No lo sé",
      },
    },
    theirs: {
      text: "Puede responder, esperar o no decir nada. Le toca elegir. Tus frases están aquí para copiarlas. No se envía nada.",
    },
  },
};
