import type { OwnContent } from "../src/core/practice/own.ts";

/** A practice as HR of some made-up organization might write it, with nothing for the linter to mend. */
export const HARBOR_WALK: OwnContent = {
  need: "N11",
  minutes: 3,
  steps: ["pick1", "modal", "tap"],
  care: 3,
  cautions: ["Not for people who cannot leave their place of work."],
  texts: {
    en: {
      title: "A pause at the quay",
      description: "Look back on a full day, and end it kindly.",
      steps: [
        { text: "What kind of day was it?", options: ["A full one", "A slow one", "Not sure"] },
        {
          text: "What would you like to leave at work today?",
          options: ["A task that can wait", "A talk that went badly", "Nothing today"],
        },
        { text: "You did what you could with the day you had. The rest can wait.", options: [] },
      ],
    },
    es: {
      title: "Una pausa en el muelle",
      description: "Mira el día que pasó y ciérralo con calma.",
      steps: [
        { text: "¿Cómo fue tu día?", options: ["Lleno", "Tranquilo", "No lo sé"] },
        {
          text: "¿Qué te gustaría dejar hoy en el trabajo?",
          options: ["Una tarea que puede esperar", "Una charla que salió mal", "Hoy nada"],
        },
        { text: "Hiciste lo que pudiste con el día que tuviste. Lo demás puede esperar.", options: [] },
      ],
    },
  },
};

/** The same with these English words in its second step. */
export function saying(text: string): OwnContent {
  const { en } = HARBOR_WALK.texts;
  if (en === undefined) throw new Error("It is written in English.");
  const steps = en.steps.map((step, index) => (index === 1 ? { ...step, text } : step));
  return { ...HARBOR_WALK, texts: { ...HARBOR_WALK.texts, en: { ...en, steps } } };
}
