import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { notOnlyMe } from "./not-only-me.ts";

export const notOnlyMeEs: TextOf<typeof notOnlyMe> = {
  title: "No me pasa solo a mí",
  description: "Recuerda que a otras personas también les cuesta, sin quitarle peso a lo tuyo.",
  claims: {
    C: "Es una parte de programas más largos que ayudaron a algunas personas. En esta forma breve no se ha estudiado.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    hard: {
      text: "Un día difícil puede parecer un asunto privado. Si quieres decirlo, ¿qué cuesta hoy?",
      options: {
        slip: "Un error mío",
        pace: "Hay más trabajo que tiempo",
        feedback: "Comentarios que dolieron",
        new: "Algo que no sé hacer",
        empty: "Me quedan pocas fuerzas",
        other: "Otra cosa, o no lo sé",
        mistreated: "Vivo un trato injusto o que hace daño",
      },
    },
    wall: {
      text: "Otras personas en trabajos como el tuyo también han pasado por esto. Lo tuyo es igual de real.",
      byPick: {
        slip: "En trabajos como el tuyo, la gente cuidadosa también falla. Puede doler igual, y tiene sentido.",
        pace: "A otras personas en trabajos como el tuyo también se les acaban las horas. Muchas veces hay más de lo que cabe.",
        feedback:
          "Las palabras duras sobre el trabajo duelen a mucha gente, también con años de oficio. A ti pueden dolerte a tu manera.",
        new: "Otras personas se encuentran con trabajo que aún no conocen. Por fuera, algunas parecen muy tranquilas.",
        empty:
          "Otras personas en trabajos como el tuyo también se quedan sin fuerzas. El trabajo puede tener su parte en eso.",
        other: "Seguramente hay personas que conocen algo parecido. Lo tuyo sigue siendo tuyo.",
      },
    },
    line: {
      text: "¿Encaja alguna de estas frases? Si no encaja ninguna, también es buena respuesta.",
      options: {
        others: "Otras personas conocen días así.",
        person: "Soy una persona, y a las personas nos cuesta.",
        first: "Alguien ya pasó por aquí antes que yo.",
        learning: "Mucha gente sigue aprendiendo.",
        none: "No encaja ninguna",
      },
    },
    tell: {
      text: "¿Te gustaría que alguien de confianza lo supiera? Tú eliges quién, cuándo y cuánto.",
      options: {
        today: "Sí, hoy",
        later: "Sí, otro día",
        no: "No, esta vez no",
        "not-sure": "Todavía no lo sé",
        who: "Quiero ver con quién puedo hablar",
      },
    },
  },
};
