import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { guiltSort } from "./guilt-sort.ts";

export const guiltSortEs: TextOf<typeof guiltSort> = {
  title: "Qué señala la culpa",
  description: "Mira hacia dónde apunta tu culpa y deja que el resto espere.",
  claims: {
    C: "La evidencia es inicial. Hablarse con justicia tras un fallo va unido a querer repararlo y a sentirse mejor.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    root: {
      text: "La culpa puede señalar algo que pide cuidado. A veces señala demasiado. ¿Qué hay debajo ahora?",
      options: {
        harm: "Un daño que podría ayudar a reparar",
        limit: "Un límite que puse",
        standard: "Una exigencia demasiado alta para cualquiera",
        duty: "Un deber o una promesa que no pude cumplir",
        faith: "Lo que mi fe o mi familia ven como correcto",
        "not-sure": "No lo sé, o una mezcla",
        spared: "A mí no me pasó y a otras personas sí",
        values: "Participé en algo contrario a mis valores",
        mistreated: "Alguien usa mi culpa para presionarme",
      },
    },
    mend: {
      text: "Reparar una parte puede hacer bien a ambos lados. ¿Quieres una tarjeta sobre eso? También puedes pasar.",
      options: {
        work: "Abrir la tarjeta para reparar en el trabajo",
        home: "Abrir la tarjeta para reparar en casa",
        later: "Más adelante, con calma",
        unsafe: "Cerca de esa persona corro peligro",
      },
    },
    sort: {
      text: "La culpa suele ser una mezcla. No hace falta ordenarla hoy.",
      byPick: {
        harm: "Reparar una parte puede hacer bien a ambos lados. No tiene que ser hoy.",
        limit:
          "Tenías un motivo para ese límite. Puedes mantenerlo y ser amable. Lo que desea la otra persona también puede ser real.",
        standard:
          "Casi todos los días, la gente no llega tan alto. Puedes bajar la exigencia un escalón. Lo suficiente ya es bueno.",
        duty: "No cumplir una promesa puede pesar mucho. Puedes avisar pronto a esa persona, o cumplir una parte.",
        faith:
          "Es comprensible que te importe. Alguien de confianza, de tu fe o tu familia, puede ayudarte a verlo.",
        "not-sure":
          "La culpa suele ser una mezcla, y mañana puede verse de otra forma. No hace falta ordenarla hoy.",
      },
    },
    line: {
      text: "¿Qué frase sería justa contigo?",
      options: {
        decent: "Puedo lamentarlo y ser una buena persona.",
        knew: "Actué con lo que sabía entonces.",
        limits: "Tengo derecho a tener límites.",
        enough: "Hoy, lo suficiente basta.",
        part: "Puedo reparar una parte.",
        none: "Ninguna de estas",
      },
    },
    wait: {
      text: "Lo que quede puede esperar hasta que quieras mirarlo. ¿Cuándo podría ser?",
      options: {
        "after-work": "Hoy, después del trabajo",
        tomorrow: "Mañana",
        "free-day": "En mi próximo día libre",
        person: "Cuando hable con alguien de confianza",
        gone: "No necesita más tiempo",
        "not-sure": "No lo sé",
      },
    },
  },
};
