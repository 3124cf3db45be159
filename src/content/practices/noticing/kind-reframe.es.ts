import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { kindReframe } from "./kind-reframe.ts";

export const kindReframeEs: TextOf<typeof kindReframe> = {
  title: "Una mirada más justa",
  description: "Mira un hecho por segunda vez, de un modo que sea justo y también cierto.",
  claims: {
    C: "Volver a mirar un hecho se ha estudiado mucho en laboratorio, pero no en este formato. A algunas personas les resulta útil.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    event: {
      text: "Un mismo hecho se puede leer de varias maneras. ¿Qué tipo de hecho tienes en mente?",
      options: {
        slip: "Un fallo mío",
        feedback: "Comentarios sobre mi trabajo o una evaluación",
        silence: "Alguien no respondió",
        remark: "Algo que se dijo en una reunión o un chat",
        change: "Un plan que cambió",
        other: "Otra cosa, o no lo sé",
        mistreated: "Alguien me hace daño, me acosa o me excluye",
        unsafe: "El trabajo no es seguro",
        loss: "Ha muerto alguien",
      },
    },
    sort: {
      text: "Un hecho es lo que cualquiera pudo ver allí. Un juicio es lo que se añade después. ¿Cuál se oye más ahora?",
      options: {
        fact: "Un hecho, como “salió tarde”",
        verdict: "Un juicio, como “le fallé a la gente”",
        both: "Un poco de cada uno",
        "not-sure": "No lo sé",
      },
    },
    fair: {
      text: "¿Qué diría una persona justa que viera el día entero? Elige una frase o escribe la tuya.",
      options: {
        part: "Una parte salió mal, y otras salieron bien.",
        reasons: "Hubo motivos que no podía ver ni cambiar.",
        unknown: "Todavía no sé qué piensan otras personas.",
        learning: "Aún estoy aprendiendo esto.",
        badly: "Salió mal, y puedo dar un paso más.",
        none: "No encaja ninguna",
      },
      field: {
        label: "Una mirada más justa",
        hint: "Basta una línea. Deja fuera nombres y datos privados del trabajo.",
      },
      kept: "Mirada más justa",
    },
    true: {
      text: "¿Es cierta esa mirada, también con las partes malas?",
      options: {
        yes: "Sí, es cierta",
        "too-good": "Suena un poco mejor de lo que fue",
        harsh: "Aún es un poco dura",
        "not-sure": "No lo sé",
      },
      notes: {
        "too-good": "Puedes volver atrás y recortarla, hasta que sea sencilla y cierta.",
        harsh: "Puedes volver atrás y añadir algo que hable a tu favor.",
      },
    },
    next: {
      text: "¿Hay algo útil que hacer con esto? “Nada por hoy” es una respuesta completa.",
      options: {
        ask: "Preguntar a la persona qué quiso decir",
        mend: "Arreglar una parte pequeña",
        say: "Decir una cosa que me gustaría que cambiara",
        help: "Pedir ayuda o más tiempo",
        wait: "Esperar a saber más",
        none: "Nada por hoy",
      },
      field: {
        label: "Una acción útil",
        hint: "Bastan unas palabras, sin nombres ni secretos del trabajo.",
      },
      kept: "Próxima acción",
    },
  },
};
