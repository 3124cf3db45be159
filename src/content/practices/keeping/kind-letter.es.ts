import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { kindLetter } from "./kind-letter.ts";

export const kindLetterEs: TextOf<typeof kindLetter> = {
  title: "Una carta amable",
  description: "Escríbete unas líneas cálidas sobre algo pequeño. Después puedes guardarlas o dejarlas ir.",
  claims: {
    C: "Cartas más largas, escritas varias noches, ayudaron en un estudio en línea y en otros no. El ánimo puede bajar mientras escribes.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    topic: {
      text: "Al escribir, el ánimo puede bajar un rato. Por eso conviene un tema pequeño. ¿Sobre qué podría ser tu carta?",
      options: {
        slip: "Un descuido mío",
        tense: "Un momento tenso con alguien",
        tired: "Un día o una semana de cansancio",
        home: "Un mal rato en casa",
        doubt: "Una duda sobre mí",
        other: "Otra cosa pequeña",
        big: "Es algo más grande. Quiero ver quién puede ayudar",
        mistreated: "Alguien se porta mal conmigo",
      },
    },
    hurt: {
      text: "¿Cómo podría empezar la carta? Basta una línea sobre lo que dolió. Los detalles pueden quedar fuera.",
      options: {
        hard: "Me escribo porque aquello fue difícil.",
        sense: "Dolió, y es comprensible que doliera.",
        hoped: "Yo esperaba otra cosa.",
        tired: "Siento cansancio, y tengo motivos.",
        "not-sure": "No sé bien qué sentí, y está bien así.",
      },
      field: {
        label: "Cómo empieza la carta",
        hint: "Unas palabras, sin nombres ni secretos del trabajo.",
      },
      kept: "Carta, inicio",
    },
    caring: {
      text: "Ahora, el centro de la carta. ¿Qué sería justo y cálido decirle a alguien en tu lugar?",
      options: {
        could: "Hiciste lo que pudiste con lo que tenías.",
        many: "A mucha gente le costaría esto.",
        more: "Fue un día. Eres mucho más que un día.",
        rest: "Puedes descansar antes de resolverlo.",
        side: "Estoy de tu lado.",
        "none-yet": "Las palabras amables aún no llegan, y está bien.",
      },
      field: {
        label: "Líneas justas y cálidas",
        hint: "Palabras que puedas creer. Sin nombres, por favor.",
      },
      kept: "Carta, líneas amables",
    },
    ending: {
      text: "Una carta puede terminar con un deseo o con un pequeño paso. También puedes pasar.",
      options: {
        lighter: "Ojalá mañana pese menos.",
        talk: "Podría contárselo a alguien de confianza.",
        mend: "Podría arreglar una pequeña parte.",
        ask: "Podría pedir ayuda con esto.",
        rest: "El siguiente paso es descansar.",
      },
      field: {
        label: "Un deseo o un paso",
        hint: "Una línea, sin nombres ni secretos del trabajo.",
      },
      kept: "Carta, final",
    },
    close: {
      text: "Puedes levantar la vista de la pantalla un momento. Después puedes guardar la carta o dejarla ir. Dejarla ir también es un buen final.",
    },
  },
};
