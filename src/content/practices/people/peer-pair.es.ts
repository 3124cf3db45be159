import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { peerPair } from "./peer-pair.ts";

export const peerPairEs: TextOf<typeof peerPair> = {
  title: "Charla entre colegas",
  description: "Pide a alguien del trabajo una charla de 15 a 20 minutos, con una forma sencilla.",
  claims: {
    C: "En ensayos con personal médico, programas más largos con guías con formación se asociaron con menos desgaste. De una charla entre colegas se sabe menos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    who: {
      text: "Puedes pedírselo a alguien, o dejar que te busquemos pareja. Mejor alguien de otra línea de mando y de fuera de tu equipo pequeño. ¿A quién?",
      options: {
        lead: "Alguien de otra línea de mando",
        role: "Alguien con un puesto como el mío, en otra parte",
        place: "Alguien de otro lugar u otro oficio",
        new: "Alguien que acaba de llegar, como yo",
        "not-sure": "Aún no lo sé, primero leo",
        "not-now": "Ahora no",
        person: "Prefiero la ayuda de alguien con formación",
        mistreated: "Es sobre alguien que se porta mal conmigo",
      },
    },
    limits: {
      text: "Primero, los límites. Queda entre ustedes, salvo si alguien corre peligro. Es una charla, no atención de salud. Cada parte puede dejarla sin dar motivos.",
    },
    topic: {
      text: "Por teléfono, por chat, de paseo o en lengua de señas: una persona trae un tema. La otra devuelve lo que entendió.",
    },
    question: {
      text: "Luego, una pregunta por cada lado. “¿Qué te gustaría que fuera distinto?” es una buena. Los consejos esperan a que alguien los pida.",
    },
    close: {
      text: "Para cerrar, cada persona nombra algo amable y un paso pequeño. Otra charla puede darse o no.",
    },
  },
};
