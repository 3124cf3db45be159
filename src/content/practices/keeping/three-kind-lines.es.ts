import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { threeKindLines } from "./three-kind-lines.ts";

const FIELD = {
  label: "Mi propia frase",
  hint: "15 palabras o menos, en cualquier idioma. Sin nombres, por favor.",
};

export const threeKindLinesEs: TextOf<typeof threeKindLines> = {
  title: "Tres frases amables",
  description: "Busca 3 frases breves para decirte cuando vuelva un momento difícil.",
  claims: {
    C: "Escribir durante más tiempo ayudó en algunos estudios, no en todos. Esta forma breve se ha estudiado menos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    situation: {
      text: "Hay momentos difíciles que vuelven. Puedes preparar 3 frases amables para uno de ellos. ¿Cuál?",
      options: {
        mistake: "Cuando cometo un error",
        "too-much": "Cuando todo es demasiado",
        feedback: "Después de críticas duras",
        talk: "Antes de una conversación difícil",
        tired: "Cuando no me quedan fuerzas",
        other: "Otro momento",
      },
      kept: "Momento",
    },
    hard: {
      text: "La frase 1 dice que cuesta. Elige una que te suene cierta, o escribe la tuya.",
      options: {
        "hard-now": "Esto es difícil ahora.",
        hurts: "Duele, y es comprensible.",
        "a-lot": "Esto es mucha carga.",
        "not-easy": "Estoy pasando un mal rato.",
      },
      field: FIELD,
      kept: "Frase 1",
    },
    others: {
      text: "La frase 2 dice que a otras personas también les pasa. Elige una que puedas creer. También puedes pasar.",
      options: {
        "not-alone": "Otras personas conocen momentos así.",
        "part-of": "Los fallos y los días malos son parte del trabajo.",
        "some-know": "Hoy alguien más está pasando por esto.",
        human: "Soy una persona, y a las personas nos cuestan cosas.",
      },
      field: FIELD,
      kept: "Frase 2",
    },
    give: {
      text: "La frase 3 es lo que te gustaría darte. Un deseo pequeño está bien.",
      options: {
        patience: "Que pueda tenerme paciencia.",
        "one-step": "Puedo dar un paso pequeño.",
        ask: "Puedo pedir ayuda.",
        rest: "Puedo descansar un poco.",
        fair: "Que pueda hablarme de forma justa.",
      },
      field: FIELD,
      kept: "Frase 3",
    },
    check: {
      text: "Aquí están tus frases. ¿Suenan a ti? Puedes volver y cambiarlas, guardarlas o dejarlas ir.",
    },
  },
};
