import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { strainSummaryAction } from "./strain-summary-action.ts";

export const strainSummaryActionEs: TextOf<typeof strainSummaryAction> = {
  title: "Del resumen al cambio",
  description: "Elige una parte del trabajo, un cambio, quién lo lleva y cuándo tendrá noticias el equipo.",
  claims: {
    B: "En estudios, casi todos con personal médico, programas más largos que cambiaron el trabajo aliviaron la tensión más que los centrados en cada persona.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    summary: {
      text: "Un resumen da un rango para el grupo. No dice nada de una persona; por favor, no intentes adivinar. ¿Qué dice el tuyo?",
      options: {
        raised: "Es probable que la tensión sea alta",
        "not-raised": "La tensión no parece alta",
        "cant-tell": "Aún no se puede saber",
        none: "No hay: el grupo es muy pequeño",
        later: "Ahora no",
        mistreated: "Vi señales de daño, acoso o discriminación",
      },
    },
    part: {
      text: "¿Qué parte del trabajo mirarías primero?",
      byPick: {
        raised:
          "El rango no dice la causa; eso lo valoran tú y el equipo. ¿Qué parte del trabajo va primero?",
        "not-raised":
          "Puede haber quien lleve mucho encima. Un cambio pequeño cuida el trabajo. ¿Qué parte va primero?",
        "cant-tell":
          "Que no haya señal clara no es bueno ni malo. Preguntar al equipo es un buen comienzo. ¿O destaca alguna parte?",
        none: "Un grupo pequeño no lo recibe, para no adivinar a nadie. Mira el trabajo mismo. ¿Dónde aprieta?",
      },
      options: {
        WL: "Carga de trabajo",
        AU: "Control sobre el trabajo",
        SU: "Apoyo",
        CL: "Claridad",
        RE: "Reconocimiento",
        FA: "Justicia",
        RD: "Descanso tras el trabajo",
        "not-sure": "Sin señal clara: preguntar al equipo",
      },
    },
    "act-wl": {
      text: "Carga de trabajo: ¿qué cambio te gustaría probar?",
      options: {
        "wl-stop-list": "Acordar qué se para cuatro semanas",
        "wl-capacity-check": "Planear con las horas que hay de verdad",
        "wl-break-cover": "Dar a los descansos hora y relevo",
        "wl-escalate": "Llevar el problema arriba, con opciones",
        none: "Ninguna, volver a las partes",
      },
      kept: "El cambio",
    },
    "act-au": {
      text: "Control sobre el trabajo: ¿qué cambio daría más margen a la gente?",
      options: {
        "au-decide-list": "Listar lo que el equipo decide por sí mismo",
        "au-time-control": "Dejar elegir horas, orden o lugar",
        "au-how-not-what": "Fijar el resultado y dejar abierto el modo",
        "au-meeting-opt-out": "Que se pueda decir no a una reunión",
        none: "Ninguna, volver a las partes",
      },
      kept: "El cambio",
    },
    "act-su": {
      text: "Apoyo: ¿qué cambio dejaría a menos gente sola con las cosas?",
      options: {
        "su-one-to-one": "Charlas cortas a solas sobre obstáculos",
        "su-manager-training": "Pedir a RR. HH. formación para apoyar",
        "su-hard-problem-pair": "Poner a dos personas en lo difícil",
        "su-peer-time": "Pagar tiempo con colegas que sepan guiar",
        none: "Ninguna, volver a las partes",
      },
      kept: "El cambio",
    },
    "act-cl": {
      text: "Claridad: ¿qué cambio evitaría tener que adivinar?",
      options: {
        "cl-top-three": "Publicar tres prioridades, y qué cede",
        "cl-one-front-door": "Un lugar único donde llegan los pedidos",
        "cl-role-lines": "Un mapa de quién decide, hace y se entera",
        "cl-change-notice": "Decir qué se sabe, qué no y cuándo",
        none: "Ninguna, volver a las partes",
      },
      kept: "El cambio",
    },
    "act-re": {
      text: "Reconocimiento: ¿qué cambio ayudaría a que se vea el trabajo?",
      options: {
        "re-specific-thanks": "Dar gracias pronto y por algo concreto",
        "re-invisible-work": "Anotar el trabajo que no se ve y repartirlo",
        "re-fair-credit": "Nombrar a quien hizo el trabajo",
        "re-reward-check": "Revisar sueldo, nivel y descanso con RR. HH.",
        none: "Ninguna, volver a las partes",
      },
      kept: "El cambio",
    },
    "act-fa": {
      text: "Justicia: ¿qué cambio se notaría?",
      options: {
        "fa-explain": "Explicar las decisiones pronto y por completo",
        "fa-share-load": "Turnar las tareas que nadie quiere",
        "fa-voice": "Preguntar antes de decidir",
        none: "Ninguna, volver a las partes",
      },
      kept: "El cambio",
    },
    "act-rd": {
      text: "Descanso tras el trabajo: ¿qué cambio permitiría parar?",
      options: {
        "rd-quiet-hours": "Acordar horas de silencio, y empezar por mí",
        "rd-leave-for-real": "Que las vacaciones lo sean de verdad",
        "rd-after-peaks": "Planear una semana más ligera tras cada época intensa",
        none: "Ninguna, volver a las partes",
      },
      kept: "El cambio",
    },
    ask: {
      text: "Preguntar ya es un paso, y cada persona puede callar. ¿Cómo preguntarías qué ayudaría?",
      options: {
        meeting: "En una reunión, y por escrito sin nombres",
        written: "Una pregunta por escrito, con dos semanas",
        "one-to-one": "A solas: “¿Qué estorba en tu trabajo?”",
        upward: "Pregunto a mi responsable y a RR. HH. qué ven",
        "not-sure": "Aún no lo sé",
      },
      kept: "Cómo pregunto",
    },
    plan: {
      text: "¿Quién lo lleva, desde cuándo y cuándo tendrá noticias el equipo? Bastan las funciones, sin nombres.",
      options: {
        mine: "Yo, desde la próxima semana. Cuento cómo va antes de 4 semanas.",
        turns: "Por turnos, desde la próxima semana. Lo vemos en 4 semanas.",
        volunteer: "Quien quiera, en 2 semanas. Cuento cómo va en 4.",
        lead: "Decide mi responsable. El equipo sabrá la respuesta en 4 semanas.",
        hr: "Decide RR. HH. El equipo sabrá la respuesta en 4 semanas.",
        "not-sure": "Aún no lo sé, fijo un día para decidir.",
      },
      kept: "Quién y cuándo",
    },
    talk: {
      text: "Una charla de 15 minutos puede ir así: gracias; lo que se vio, y con qué duda; tu propia parte; dos o tres cambios; una elección. Hablar es libre.",
    },
  },
};
