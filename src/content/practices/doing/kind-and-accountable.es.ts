import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { kindAndAccountable } from "./kind-and-accountable.ts";

export const kindAndAccountableEs: TextOf<typeof kindAndAccountable> = {
  title: "Amable y responsable",
  description: "Mira tu parte y el resto. Después elige un acto responsable y otro amable.",
  claims: {
    C: "La evidencia es inicial. En experimentos, quienes se miraron con amabilidad tras un fallo quisieron repararlo más.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    feeling: {
      text: "Cuando algo sale mal, se mueven muchas cosas a la vez. Puedes nombrar una que esté ahora.",
      options: {
        guilt: "Culpa",
        shame: "Vergüenza",
        worry: "Preocupación",
        anger: "Enojo",
        sad: "Tristeza",
        numb: "Casi nada",
        "not-sure": "No lo sé",
        mistreated: "Más bien, alguien se porta mal conmigo",
      },
    },
    shares: {
      text: "Casi todo lo que sale mal tiene varias partes. ¿Cuáles estuvieron aquí? Lo que marques en este paso no se guarda.",
      options: {
        did: "Mi parte: algo que hice",
        left: "Mi parte: algo que dejé sin hacer",
        others: "La parte de otros: lo que hicieron o no",
        unclear: "La parte del trabajo: la tarea no estaba clara",
        load: "La parte del trabajo: demasiado para tan poca gente",
        tools: "La parte del trabajo: medios o pasos que fallan",
        chance: "Mala suerte",
        "not-sure": "Todavía no lo sé",
      },
    },
    act: {
      text: "¿Qué cosa responsable podrías hacer con tu parte? Puede esperar un buen momento. También puedes pasar.",
      options: {
        own: "Decir con claridad que esa parte fue mía",
        fix: "Arreglar una cosa",
        tell: "Contarlo a quienes les afecta",
        change: "Hacer un paso de otra forma la próxima vez",
        raise: "Hablar con mi responsable de la parte del trabajo",
        process: "Seguir el proceso que tenemos para esto",
        nothing: "No me toca hacer nada más",
      },
      field: {
        label: "Una cosa responsable",
        hint: "Esta línea no se guarda. Sin nombres ni secretos del trabajo, por favor.",
      },
    },
    caring: {
      text: "Y ahora, algo amable para ti. No le quita nada a lo anterior.",
      options: {
        break: "Un descanso sin tareas",
        person: "Contárselo a alguien de confianza",
        word: "Decirme algo justo",
        food: "Comer o beber algo",
        rest: "Dejarlo descansar por hoy",
        nothing: "Nada por ahora",
      },
    },
  },
};
