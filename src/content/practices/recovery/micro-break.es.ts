import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { microBreak } from "./micro-break.ts";

export const microBreakEs: TextOf<typeof microBreak> = {
  title: "Una pausa breve",
  description: "Sal un rato del trabajo, de la forma que prefieras.",
  claims: {
    B: "En los estudios, las pausas breves dieron un poco más de energía. No cambiaron con claridad el rendimiento.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    kind: {
      text: "No hace falta ganarse una pausa. ¿Cuál te vendría bien ahora?",
      options: {
        move: "Moverme un poco, también en la silla o en la cama",
        away: "Descansar los ojos y los oídos de la pantalla",
        drink: "Ir por una bebida, o beber lo que tengo aquí",
        talk: "Unas palabras con alguien",
        nothing: "Nada de nada",
      },
    },
    rest: {
      text: "La pantalla puede esperar. Aquí no hay reloj y no se comprueba nada.",
      byPick: {
        move: "Puedes estirarte, mover los hombros o los dedos de los pies, o dar unos pasos. Lo poco también vale.",
        away: "Puedes mirar a lo lejos, o escuchar algo que no sea trabajo. Aquí no hay reloj.",
        drink: "Despacio está bien. La pantalla puede esperar hasta que termines.",
        talk: "Un saludo corto es suficiente. No tiene que ser sobre trabajo. Un mensaje a una amistad también cuenta.",
        nothing: "Puedes quedarte como estás. Aquí no hay nada que hacer, y no se comprueba nada.",
      },
    },
    back: {
      text: "¿Cómo te gustaría seguir? Descansar más es tan buena respuesta como otra.",
      options: {
        return: "Volver a lo que espera",
        longer: "Descansar un poco más",
        other: "Hacer otro tipo de pausa",
        person: "Hablar con una persona",
        done: "Dejar el trabajo por ahora, si puedo",
      },
    },
  },
};
