import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { realisticGoal } from "./realistic-goal.ts";

export const realisticGoalEs: TextOf<typeof realisticGoal> = {
  title: "Una meta a tu medida",
  description: "Pon una meta que quepa en la energía que tienes y hazle sitio.",
  claims: {
    C: "Los planes del tipo “si pasa esto, haré aquello” ayudaron en muchos estudios. En uno en el trabajo no, y algunas personas pasaron peores tardes.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    horizon: {
      text: "A menudo planeamos el día como si no fuera a pasar nada más. ¿Para cuándo te gustaría una meta modesta?",
      options: {
        today: "Para hoy",
        shift: "Para este turno",
        week: "Para esta semana",
        "no-plan": "Prefiero no planear ahora",
      },
    },
    capacity: {
      text: "¿Cuánta energía tienes para dar? “Poca” es una respuesta honesta, y la meta se puede ajustar.",
      options: { low: "Poca", medium: "Media", high: "Mucha", "not-sure": "No lo sé" },
    },
    goal: {
      text: "¿Cuál sería una meta, con una versión más pequeña? La pequeña vale igual.",
      options: {
        task: "Una tarea principal. Más pequeño: su primera parte",
        reply: "Respuestas pendientes. Más pequeño: una respuesta",
        prepare: "Preparar una reunión. Más pequeño: 3 notas",
        learn: "Aprender algo. Más pequeño: 10 minutos",
        break: "Un descanso cada día. Más pequeño: un descanso",
        rest: "La meta es descansar. Más pequeño: 10 minutos libres",
        "not-sure": "No lo sé todavía. Algo muy pequeño",
      },
      field: {
        label: "Mi meta y otra más pequeña",
        hint: "Una línea para cada una. Sin nombres ni secretos del trabajo, por favor.",
      },
      kept: "Meta, y otra más pequeña",
    },
    snag: {
      text: "¿Qué podría estorbar, y qué harías entonces? Puedes elegir una frase, escribirla o pasar.",
      options: {
        "called-away": "Si me llaman para otra cosa, tomo la meta pequeña.",
        late: "Si se hace tarde, aviso pronto.",
        stuck: "Si no avanzo, pregunto a alguien.",
        tired: "Si me canso, primero descanso.",
        more: "Si llega más trabajo, pregunto qué puede esperar.",
      },
      field: {
        label: "Si pasa esto, haré aquello",
        hint: "Una línea, sin nombres ni secretos del trabajo.",
      },
      kept: "Si se complica",
    },
    room: {
      text: "Una meta necesita sitio; si no, es una carga más. ¿Qué podrías soltar o pedir?",
      options: {
        drop: "Soltar una cosa",
        delay: "Dejar una cosa para más tarde",
        "hand-over": "Pasar una cosa a otra persona",
        time: "Pedir más tiempo",
        help: "Pedir ayuda",
        order: "Preguntar a mi responsable qué va primero",
        nothing: "Nada se puede mover, y se lo diré a mi responsable",
        "not-sure": "No lo sé. Lo hablaré con alguien",
      },
    },
  },
};
