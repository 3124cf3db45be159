import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { smallStepKindWord } from "./small-step-kind-word.ts";

export const smallStepKindWordEs: TextOf<typeof smallStepKindWord> = {
  title: "Un paso y una frase",
  description: "Elige una cosa pequeña, o un descanso, y llévate una frase amable.",
  claims: {
    B: "Programas más largos, basados en actividades pequeñas, ayudaron en algunos estudios. Las versiones breves como esta se han estudiado menos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    activity: {
      text: "A veces lo que más pesa es empezar. ¿Qué cosa pequeña te vendría bien ahora? Descansar también es una respuesta.",
      options: {
        work: "Una parte pequeña del trabajo",
        message: "Un mensaje o una llamada pendiente",
        tidy: "Ordenar un rincón pequeño",
        body: "Estirarme o moverme un poco, también en la silla",
        people: "Unas palabras con alguien",
        pleasant: "Algo agradable: música, sol, una bebida",
        tiny: "Algo que casi no pida energía",
        rest: "Primero descansar, sin tareas",
        "not-sure": "No lo sé. Veré qué surge",
        low: "Llevo 2 semanas con el ánimo bajo. Quiero ver quién ayuda",
      },
      kept: "Paso pequeño",
    },
    shrink: {
      text: "¿Cuánto es suficiente? Puede ser menos de lo que pensabas.",
      options: {
        two: "2 minutos",
        five: "5 minutos",
        ten: "10 minutos",
        ready: "Basta con dejarlo preparado",
        open: "Mientras me haga bien",
      },
    },
    line: {
      text: "A algunas personas les gusta llevarse una frase amable. ¿Cuál te gustaría oír?",
      options: {
        counts: "Un comienzo pequeño cuenta.",
        rough: "Puede salir a medias y estar bien.",
        stop: "Puedo parar cuando sea suficiente.",
        hard: "Hoy esto me cuesta, y está bien.",
        none: "Sin frase, gracias",
      },
    },
    do: {
      text: "Esta tarjeta puede esperar mientras lo haces, a tu manera y a tu ritmo. También puedes irte ya y no volver.",
    },
    valid: {
      text: "Hecho, a medias o sin empezar: todo está bien. Le dedicaste cuidado, y eso vale algo. El descanso también cuenta.",
    },
  },
};
