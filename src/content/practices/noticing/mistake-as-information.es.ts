import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { mistakeAsInformation } from "./mistake-as-information.ts";

export const mistakeAsInformationEs: TextOf<typeof mistakeAsInformation> = {
  title: "El error como pista",
  description: "Mira un fallo con amabilidad, ve qué muestra y elige una acción útil.",
  claims: {
    C: "Los estudios son todavía pocos. En experimentos, ser amable con un fallo no volvió descuidada a la gente: aumentó las ganas de mejorar.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    mistake: {
      text: "Los errores duelen, y en el trabajo ocurren todos los días. Si quieres, elige el tipo que mejor encaje.",
      options: {
        slip: "Un fallo pequeño",
        forgot: "Algo que olvidé o entregué tarde",
        call: "Una decisión que salió mal",
        words: "Algo que dije o escribí",
        big: "Un error más grande",
        incident: "Un problema legal, de seguridad o de datos",
        "not-sure": "No lo sé",
        mistreated: "Más bien es que alguien se porta mal conmigo",
      },
      notes: {
        incident:
          "Primero, sigue el proceso de incidentes de tu trabajo. Esta tarjeta puede esperar, y tú también.",
      },
    },
    feeling: {
      text: "Cualquier cosa que sientas sobre esto se puede notar. ¿Hay algo de esto cerca?",
      options: {
        shame: "Vergüenza",
        worry: "Preocupación",
        anger: "Enojo",
        sad: "Tristeza",
        numb: "Poca cosa",
        "not-sure": "No lo sé",
      },
    },
    shows: {
      text: "Casi todos los fallos tienen varias causas, y muchas no son tuyas. ¿Qué podría mostrar este?",
      options: {
        process: "Un hueco en la forma de trabajar",
        overload: "Demasiado a la vez",
        unclear: "El encargo no estaba claro",
        skill: "Algo que aún estoy aprendiendo",
        chance: "Mala suerte",
        "not-sure": "Todavía no lo sé",
      },
    },
    apart: {
      text: "Hiciste una cosa, un día. Puede importar, y tú puedes seguir siendo buena persona y aprender. Las dos cosas pueden ser ciertas.",
    },
    next: {
      text: "¿Qué te llevas de útil de todo esto? También puedes pasar, o descansar primero.",
      options: {
        tell: "Contárselo a la persona afectada",
        fix: "Arreglar una parte",
        check: "Cambiar una revisión o una costumbre",
        ask: "Pedir ayuda o más tiempo",
        lead: "Hablarlo con quien me coordina",
        none: "Nada por hoy",
      },
      field: {
        label: "Lo que me llevo de esto",
        hint: "Con una línea basta. Mejor sin nombres ni detalles del incidente.",
      },
      kept: "Lo que me llevo",
    },
  },
};
