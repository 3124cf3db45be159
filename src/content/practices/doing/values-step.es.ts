import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { valuesStep } from "./values-step.ts";

export const valuesStepEs: TextOf<typeof valuesStep> = {
  title: "Un paso con sentido",
  description: "Elige algo que te importa y un pequeño acto que vaya con ello.",
  claims: {
    C: "En un estudio con estudiantes, una formación más larga sobre valores y metas ayudó. Una tarjeta breve como esta se ha estudiado menos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    value: {
      text: "En días muy ocupados, lo que importa se puede perder de vista. ¿Qué te gustaría tener cerca hoy?",
      options: {
        fairness: "La justicia",
        care: "Cuidar de otras personas",
        family: "La familia",
        friends: "La amistad",
        faith: "La fe",
        craft: "Hacer bien mi oficio",
        learning: "Aprender",
        honesty: "La honestidad",
        rest: "El descanso y la salud",
        "not-sure": "No lo sé, otra cosa",
      },
    },
    shown: {
      text: "¿Dónde se notó esta semana, aunque fuera un poco? Puede ser algo que casi no se vio.",
      options: {
        helped: "Ayudé o escuché",
        said: "Dije lo que me parece justo",
        well: "Hice algo con cuidado",
        time: "Le di tiempo a alguien",
        rested: "Descansé o puse un límite",
        tried: "Probé algo nuevo",
        "no-room": "Tuvo poco espacio esta semana",
      },
      field: {
        label: "Dónde se notó",
        hint: "Unas palabras, sin nombres ni secretos del trabajo.",
      },
    },
    act: {
      text: "¿Qué pequeño acto iría con ello? Puede ser en el trabajo o lejos de él.",
      options: {
        thank: "Dar las gracias a alguien",
        ten: "Dedicarle 10 minutos",
        question: "Hacer una pregunta sincera",
        "one-well": "Hacer bien una cosa y parar",
        call: "Llamar o escribir a alguien querido",
        say: "Decir un sí o un no de verdad",
        break: "Tomar un descanso de verdad",
        nothing: "Ningún acto. Saberlo es suficiente",
      },
      field: {
        label: "Mi pequeño acto",
        hint: "Una línea, sin nombres ni secretos del trabajo.",
      },
      kept: "Pequeño acto",
    },
    when: {
      text: "¿Cuándo podría caber? No hay prisa.",
      options: {
        today: "Hoy",
        tomorrow: "Mañana",
        week: "Algún día de esta semana",
        moment: "Cuando llegue el momento",
        open: "Lo dejo abierto",
      },
    },
  },
};
