import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { empatheticReply } from "./empathetic-reply.ts";

export const empatheticReplyEs: TextOf<typeof empatheticReply> = {
  title: "Responder con calidez",
  description: "Alguien te cuenta algo duro: primero reconócelo, luego ofrece lo que puedas.",
  claims: {
    C: "En un ensayo, cursos de varias horas para responsables ayudaron a sus equipos. Una tarjeta breve es otra cosa y se conoce menos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    situation: {
      text: "Una buena respuesta no necesita grandes palabras. ¿Qué te contó?",
      options: {
        much: "Demasiado que hacer",
        wrong: "Algo le salió mal",
        change: "Un cambio que no quería",
        home: "Un mal momento en casa",
        health: "Algo de su salud",
        loss: "Ha muerto alguien cercano",
        "not-sure": "No sé bien qué es",
        harmed: "Alguien le hace daño o le acosa",
        danger: "Temo que corra peligro",
      },
      notes: {
        health:
          "No preguntes qué es ni pidas papeles. Pregunta qué necesita del trabajo. RR. HH. puede ayudar con lo demás.",
        loss: "No pidas detalles ni esperes trabajo ahora. Pregunta si necesita algo de ti.",
      },
    },
    first: {
      text: "Antes de cualquier plan, una palabra que muestre que escuchaste. ¿Cuál podría ser tuya?",
      options: {
        thanks: "Gracias por contármelo.",
        lot: "Es mucho para llevar.",
        sense: "Se entiende que sea duro.",
        words: "No tengo las palabras, y te escucho.",
        sorry: "Lamento que haya pasado.",
        "not-sure": "Ninguna de estas",
      },
    },
    offer: {
      text: "Luego deja que elija: escucha, una mano o espacio. ¿Cómo preguntarías?",
      options: {
        which: "“¿Qué te viene mejor: que escuche, una mano o tiempo?”",
        listen: "“¿Te gustaría contarme más?”",
        help: "“¿Qué puedo quitarte de la lista esta semana?”",
        space: "“¿Prefieres un tiempo antes de hablar?”",
        nothing: "Aún no pregunto nada",
        people: "Ver contactos que puedo pasarle",
      },
    },
    again: {
      text: "Volver a ello más tarde muestra que cuenta. ¿Cuándo podrías preguntar otra vez?",
      options: {
        today: "Hoy, más tarde",
        tomorrow: "Mañana",
        week: "En una semana",
        theirs: "Le pregunto qué momento le va bien",
        message: "Con un mensaje corto que no pida respuesta",
        "not-sure": "Aún no lo sé",
      },
    },
  },
};
