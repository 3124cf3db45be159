import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { gradedApproach } from "./graded-approach.ts";

export const gradedApproachEs: TextOf<typeof gradedApproach> = {
  title: "Primero, lo pequeño",
  description: "Toma una tarea corriente que vas dejando y busca un primer paso bastante pequeño.",
  claims: {
    C: "En muchos estudios, decir cuándo y dónde actuar ayudó a alcanzar metas. Esta tarjeta en sí no se ha estudiado.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    task: {
      text: "Casi todo el mundo deja cosas para después, y suele haber un motivo. ¿Qué tarea corriente es esta vez?",
      options: {
        message: "Un mensaje o una llamada pendiente",
        start: "Empezar algo grande",
        forms: "Formularios, números o un informe",
        talk: "Hablar con alguien del equipo o con mi responsable",
        show: "Mostrar mi trabajo",
        ask: "Pedir ayuda o más tiempo",
        other: "Otra tarea corriente",
        mistreated: "La evito por cómo se porta alguien conmigo",
        frightens: "Me recuerda algo que me da miedo",
      },
    },
    steps: {
      text: "¿Qué pasos podrían llevarte hasta ella? Con 3 o menos basta. Puedes empezar por el más pequeño.",
      options: {
        look: "Abrirla y mirarla un minuto",
        line: "Escribir una línea en borrador",
        ten: "Hacer los primeros 10 minutos",
        question: "Hacerle una pregunta a alguien",
        rough: "Mostrar un borrador a una persona",
        part: "Terminar una parte",
        together: "No lo sé. Buscar un paso con alguien",
      },
      field: {
        label: "Mis pasos, del más pequeño al mayor",
        hint: "Hasta 3 líneas breves. Sin nombres ni secretos del trabajo, por favor.",
      },
      kept: "Pasos, del menor al mayor",
    },
    first: {
      text: "El paso más pequeño es un buen comienzo. ¿Cuándo te vendría bien, y con quién?",
      options: {
        "today-alone": "Hoy, por mi cuenta",
        "today-with": "Hoy, con alguien al lado o en una llamada",
        "week-alone": "Esta semana, por mi cuenta",
        "week-with": "Esta semana, con alguien",
        "after-break": "Después de mi próximo descanso",
        "not-yet": "Todavía no, y está bien",
      },
    },
    line: {
      text: "Puedes llevarte una frase amable. ¿Cuál te ayudaría a dar el paso?",
      options: {
        step: "Un paso es un paso.",
        nervous: "Puedo hacerlo con nervios.",
        stop: "Puedo parar después de este.",
        rough: "Todavía no tiene que quedar bonito.",
        none: "Esta vez, sin frase",
      },
    },
    enough: {
      text: "¿Qué será suficiente ese día? Cuando llegues ahí, puedes parar.",
      options: {
        begun: "Haber empezado",
        one: "Haber dado un paso",
        time: "Haberle dado 10 minutos",
        asked: "Haber preguntado a alguien",
        thought: "Haberlo pensado, como ahora",
      },
    },
  },
};
