import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { workReflection } from "./work-reflection.ts";

export const workReflectionEs: TextOf<typeof workReflection> = {
  title: "Un momento del trabajo",
  description: "Repasa un momento del trabajo: qué te pidió y qué hubo para ayudarte.",
  claims: {
    C: "En un estudio pequeño con pacientes, sesiones más largas de escritura aliviaron el malestar. Las notas breves sobre el trabajo se han estudiado menos.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    moment: {
      text: "¿Qué momento te gustaría repasar? Lo que guardes queda sellado. Podrían abrirlo las pocas personas que tienen el servidor y las claves.",
      options: {
        meeting: "Una reunión",
        talk: "Una conversación difícil",
        deadline: "Un plazo de entrega",
        change: "Un cambio de planes",
        decision: "Una decisión",
        clients: "Trabajo con clientes, pacientes o visitantes",
        well: "Algo que salió bien",
        other: "Otro momento",
        mistreated: "Alguien se portó mal conmigo",
      },
    },
    demand: {
      text: "¿Qué te pidió ese momento? Por favor, sin nombres y sin datos de clientes o pacientes.",
      options: {
        speed: "Ir rápido",
        patience: "Mucha paciencia",
        focus: "Concentración durante mucho rato",
        decide: "Decidir sin todos los datos",
        many: "Hacer muchas cosas a la vez",
        calm: "Mantener la calma con gente alterada",
        new: "Hacer algo nuevo para mí",
        "not-sure": "No lo sé",
      },
      field: {
        label: "Lo que me pidió",
        hint: "Bastan unas palabras. Sin nombres ni datos de clientes o pacientes.",
      },
      kept: "Lo que me pidió",
    },
    around: {
      text: "Mucho depende de cómo está el trabajo alrededor. ¿Qué ayudó y qué faltó?",
      options: {
        "had-person": "Ayudó una persona",
        "had-plan": "Ayudó un plan claro",
        "had-time": "Hubo tiempo suficiente",
        "no-time": "Faltó tiempo",
        "no-clear": "No estaba claro qué se quería",
        "no-means": "Faltaron personas o medios",
        "no-say": "No tuve voz en ello",
        "not-sure": "No lo sé",
      },
      kept: "A mi alrededor",
    },
    next: {
      text: "Si volviera a pasar, ¿qué mantendrías o cambiarías? Basta con algo pequeño.",
      options: {
        same: "Haría lo mismo",
        ask: "Pedir ayuda antes",
        time: "Pedir más tiempo",
        prepare: "Preparar una cosa",
        say: "Decir algo con claridad",
        room: "Dejar un rato de descanso después",
        nothing: "Nada por ahora",
      },
      field: {
        label: "Lo que mantendría o cambiaría",
        hint: "Basta una línea. Sin nombres ni datos de clientes o pacientes.",
      },
      kept: "Mantener o cambiar",
    },
    whose: {
      text: "Rara vez le toca todo a una persona. ¿A quién le toca arreglarlo, sobre todo?",
      options: {
        mine: "A mí",
        team: "Al equipo",
        workplace: "A la organización",
        mixed: "A varias partes",
        "not-sure": "No lo sé",
      },
      kept: "A quién le toca",
    },
  },
};
