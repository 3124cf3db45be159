import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { nonjudgmentalFeedback } from "./nonjudgmental-feedback.ts";

export const nonjudgmentalFeedbackEs: TextOf<typeof nonjudgmentalFeedback> = {
  title: "Comentar el trabajo",
  description: "Di lo que viste y a qué llevó, pregunta su punto de vista y acuerda un paso.",
  claims: {
    C: "Los estudios son mixtos. Los comentarios suelen ir peor si tratan de la persona y no de la tarea.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    seen: {
      text: "¿Qué viste u oíste, una vez, tal como lo mostraría una cámara?",
      options: {
        late: "El informe llegó el jueves. Habíamos quedado para el martes.",
        part: "La entrega no traía la lista de tareas abiertas.",
        error: "Las cifras de la página 2 no coincidían con la tabla.",
        "cut-off": "En la llamada se cortó a dos personas.",
        silence: "Entre lunes y jueves no tuve noticias tuyas.",
        good: "La entrega estaba completa y a tiempo.",
        "not-sure": "Aún no tengo claros los hechos, lo dejo aquí",
        formal: "Trata de una sanción, una queja o la salud",
        mistreated: "Trata de daño o de acoso",
      },
      field: {
        label: "Lo que vi",
        hint: "Hechos: sin nombres, sin “siempre” ni “nunca”, sin palabras sobre el carácter.",
      },
    },
    effect: {
      text: "¿A qué llevó en el trabajo?",
      options: {
        wait: "Dos personas tuvieron que esperar.",
        again: "Hubo que repetir una parte.",
        client: "La clientela preguntó qué había pasado.",
        heard: "No oímos todas las opiniones.",
        built: "El turno siguiente pudo empezar enseguida.",
        "not-sure": "Aún no sé a qué llevó.",
      },
      field: {
        label: "A qué llevó",
        hint: "El efecto en el trabajo, en una o dos líneas. Sin secretos.",
      },
    },
    view: {
      text: "Puede haber un lado que no has visto. ¿Qué pregunta lo abriría? También puedes pasar.",
      options: {
        how: "¿Cómo lo ves tú?",
        from: "¿Cómo se vivió desde tu lugar?",
        "not-see": "¿Qué no he visto?",
        way: "¿Qué lo estorbó?",
        need: "¿Qué te habría hecho falta de mí?",
      },
      field: { label: "Mi pregunta", hint: "Basta una pregunta abierta." },
    },
    next: {
      text: "¿Cuál podría ser un paso siguiente, y tu parte en él? Puedes dejarlo fuera.",
      options: {
        one: "¿Acordamos un paso? Te ayudo con él.",
        early: "Avísame un día antes si un plazo peligra. Moveré cosas.",
        together: "Veámoslo esta semana.",
        less: "Te quito una tarea de la lista.",
        keep: "Sigue así, por favor. ¿Qué te ayuda a hacerlo?",
        later: "Pensémoslo y hablemos mañana.",
      },
      field: {
        label: "Un paso, y mi parte",
        hint: "Algo que se pueda hacer y ver. Las fechas ayudan.",
      },
    },
    draft: {
      text: "¿Sería justo si te llegara a ti? Aquí está, para cambiarlo y copiarlo. No se envía ni se guarda.",
    },
  },
};
