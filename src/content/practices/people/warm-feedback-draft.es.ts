import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { warmFeedbackDraft } from "./warm-feedback-draft.ts";

export const warmFeedbackDraftEs: TextOf<typeof warmFeedbackDraft> = {
  title: "Comentario con calidez",
  description: "Prepara un comentario claro y con respeto, para copiarlo y darlo tú.",
  claims: {
    B: "En un hospital, el personal durmió mejor tras un recorte de sueldo cuando sus responsables habían seguido un programa sobre respeto y justicia. Una tarjeta es mucho más breve.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    purpose: {
      text: "Lo claro y lo cálido van bien juntos. ¿De qué trata, y estaba acordado?",
      options: {
        result: "Un resultado que acordamos",
        date: "Un plazo o una entrega",
        quality: "La calidad o la seguridad del trabajo",
        way: "Una forma de trabajar en común",
        good: "Algo que salió bien",
        "not-sure": "No sé qué se acordó",
        formal: "Una sanción, una queja, un despido o la salud",
        mistreated: "Daño, acoso o discriminación",
      },
      notes: {
        "not-sure": "Si no estaba claro, esa parte es tuya. Puedes decirlo en el texto.",
      },
    },
    seen: {
      text: "¿Qué viste, una vez, y qué salió de ahí? Lo que va entre corchetes lo completas luego.",
      options: {
        date: "Acordamos el [fecha]. Llegó el [fecha], y [quién] tuvo que esperar.",
        part: "En [tarea] no estaba [parte]. Añadirla llevó [esfuerzo].",
        way: "En [reunión] vi [qué se hizo]. Después, [efecto].",
        new: "No te había dicho que [criterio]. Llevó a [efecto].",
        good: "El [día] hiciste [qué]. Gracias a eso, [efecto].",
        "not-sure": "No vi [tarea] en persona. Me gustaría oír cómo fue.",
      },
      field: {
        label: "Lo que vi, y qué salió de ahí",
        hint: "Día, acto, efecto. Sin nombres, sin “siempre” ni “nunca”, sin rasgos.",
      },
    },
    well: {
      text: "¿Qué hizo bien, o qué tuvo que afrontar? Que sea cierto y concreto; si no, suena hueco.",
      options: {
        early: "Avisaste pronto de [qué]. Eso ayudó.",
        faced: "Sé que [obstáculo] estaba en tu camino.",
        part: "[Parte] estaba clara y completa.",
        load: "Tenías [otras tareas] a la vez.",
        know: "No he visto bastante, y me gustaría.",
      },
      field: {
        label: "Lo que fue bien, o estorbó",
        hint: "Algo cierto. Nada de su salud ni de su casa, por favor.",
      },
    },
    ask: {
      text: "¿Qué pides, cómo ayudarás y cuánto tiempo tiene para responder?",
      options: {
        one: "Por favor, [una cosa] antes del [fecha]. Ayudo con [qué]. ¿Te va bien?",
        sooner: "Si surge [riesgo], avísame antes de [hora]. Haré sitio.",
        together: "Planeemos [qué] el [día]. Hasta entonces me quedo con [tarea].",
        view: "Piénsalo con calma. El [día] me gustaría oír cómo lo ves.",
        keep: "No hace falta cambiar nada. ¿Qué te ayudaría a seguir así?",
      },
      field: {
        label: "Lo que pido, mi ayuda, tu tiempo",
        hint: "Una petición posible y con fecha. Los nombres pueden quedar fuera.",
      },
    },
    check: {
      text: "Antes de copiarlo, una última mirada. ¿Son hechos? ¿Es justo? ¿Hay una petición y sitio para su opinión? No se envía ni se guarda nada.",
    },
  },
};
