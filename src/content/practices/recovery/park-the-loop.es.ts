import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { parkTheLoop } from "./park-the-loop.ts";

export const parkTheLoopEs: TextOf<typeof parkTheLoop> = {
  title: "Dejar algo para luego",
  description: "Dale un lugar y una hora a lo que da vueltas, y pasa a otra cosa.",
  claims: {
    C: "Programas más largos para desconectar del trabajo ayudaron en varios estudios. Esta tarjeta breve se ha estudiado menos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    solve: {
      text: "Un pensamiento que da vueltas cansa. ¿Se puede resolver ahora alguna parte?",
      options: {
        yes: "Sí, una parte pequeña",
        no: "No, ahora no",
        "not-sure": "No lo sé",
        person: "Me gustaría hablar con alguien",
        danger: "Alguien está en peligro ahora",
      },
    },
    act: {
      text: "Una parte pequeña, y con eso basta. ¿Cuál?",
      options: {
        note: "Escribir una línea en papel",
        draft: "Preparar un mensaje y enviarlo después",
        ready: "Dejar listo lo que necesito",
        ask: "Hacerle una pregunta a alguien",
        other: "Otra cosa pequeña",
      },
    },
    return: {
      text: "Entonces puede esperar. ¿Cuándo podrías volver a ello?",
      options: {
        shift: "Cuando vuelva al trabajo",
        daylight: "Mañana, con luz de día",
        person: "Cuando hable con alguien",
        "free-day": "En un día libre",
        none: "Sin hora. Puede irse",
      },
    },
    hold: {
      text: "¿Qué podría ocupar tu mente un rato? Algo sereno está bien.",
      options: {
        listen: "Una historia, un pódcast o música",
        read: "Unas páginas",
        hands: "Algo para hacer con las manos",
        drink: "Agua templada o una bebida",
        talk: "Unas palabras con alguien",
        look: "Mirar por la ventana",
        rest: "Nada, descanso como estoy",
      },
    },
    line: {
      text: "Quizá vuelva, como hacen los pensamientos. ¿Qué frase podría recibirlo?",
      options: {
        time: "Tienes tu hora. No es ahora.",
        later: "Después. Gracias.",
        known: "Te conozco. Puedes pasar de largo.",
        enough: "Por hoy hice suficiente.",
        none: "Sin frase",
      },
    },
  },
};
