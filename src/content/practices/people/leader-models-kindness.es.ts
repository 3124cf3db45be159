import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { leaderModelsKindness } from "./leader-models-kindness.ts";

export const leaderModelsKindnessEs: TextOf<typeof leaderModelsKindness> = {
  title: "Dirigir con amabilidad",
  description: "Recuerda un momento duro al dirigir que llevaste con amabilidad, y elige un acto a la vista.",
  claims: {
    B: "En dos experimentos de campo, quienes dirigen ayudaron más los días en que escribieron un texto breve sobre tratarse con amabilidad en su papel.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    recall: {
      text: "Recuerda un momento duro al dirigir que llevaste con algo de amabilidad. O piensa cómo podría ser.",
      options: {
        wrong: "Una decisión equivocada",
        talk: "Una charla que no llevé bien",
        much: "Demasiado a la vez",
        goal: "Una meta que no alcanzamos",
        know: "Un día en que no supe qué hacer",
        yet: "Ninguno aún, pienso cómo podría ser",
        mistreated: "Alguien se porta mal conmigo",
      },
      field: {
        label: "Cómo lo llevé, o podría",
        hint: "Para ti; no se guarda. Sin nombres ni nada secreto del trabajo.",
      },
    },
    others: {
      text: "Otras personas que dirigen viven momentos así, y pocas hablan de ello. La amabilidad no te quita ningún deber.",
    },
    act: {
      text: "Lo que haces suele decir más que lo que pides. ¿Qué acto tuyo podría verse esta semana?",
      options: {
        slip: "Nombrar un fallo mío y cómo lo arreglo",
        leave: "Tomar mis días libres, y decirlo",
        time: "Terminar a mi hora, a la vista",
        help: "Pedir ayuda delante de otras personas",
        know: "Decir que aún no lo sé",
        break: "Parar a descansar, y que se vea",
        nothing: "Esta semana, nada",
      },
    },
    level: {
      text: "¿Cuánto dirías sobre ello? Poco es bastante, y nadie necesita responder igual.",
      options: {
        silent: "Lo hago y no digo nada",
        line: "Una frase, sin detalles",
        person: "Más, a alguien de confianza",
        change: "Al equipo: lo que voy a cambiar",
        "not-sure": "Aún no lo sé",
      },
    },
  },
};
