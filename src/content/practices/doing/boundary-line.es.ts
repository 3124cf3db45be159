import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { boundaryLine } from "./boundary-line.ts";

export const boundaryLineEs: TextOf<typeof boundaryLine> = {
  title: "Palabras para un límite",
  description: "Busca palabras para un límite que quieres poner y una frase amable por si duele.",
  claims: {
    none: "No hay estudios directos sobre palabras para los límites. Tómalo como una opción suave.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    request: {
      text: "Poner límites cuesta, y más ante quien tiene más poder. ¿Qué te piden?",
      options: {
        task: "Una tarea más cuando ya no tengo tiempo",
        hours: "Trabajar en mi tiempo libre",
        date: "Un plazo demasiado corto",
        favor: "Un favor para alguien del trabajo",
        meeting: "Una reunión o una llamada",
        role: "Algo que no es mi función",
        home: "Algo para familia o amistades",
        duty: "Un deber legal o de seguridad",
        other: "Otra cosa",
        mistreated: "Viene con presión o amenazas",
      },
      notes: {
        duty: "Los deberes legales y de seguridad van primero. Habla con tu responsable o con la persona de seguridad antes de limitarlos.",
      },
    },
    cost: {
      text: "Decir que sí también tiene un precio. ¿Qué te quitaría, a ti o a tu otro trabajo?",
      options: {
        rest: "Descanso o sueño",
        promised: "Trabajo que prometí a otras personas",
        well: "Poder hacerlo bien",
        people: "Tiempo con mi gente",
        health: "Mi salud",
        patience: "Mi paciencia",
        little: "Poco, ahora que lo miro",
        "not-sure": "No lo sé",
      },
    },
    shape: {
      text: "¿Qué respuesta se acerca más? Preguntar a tu responsable qué va primero suele ser lo más seguro.",
      options: {
        lead: "Preguntar a mi responsable: “¿Qué va primero?”",
        later: "Ahora no: “Puedo empezar la próxima semana.”",
        smaller: "Más pequeño: “Puedo hacer la primera parte.”",
        trade: "Un cambio: “Puedo, si otra tarea espera.”",
        else: "Otra persona: “¿Podría encargarse alguien más?”",
        no: "Un no amable: “Gracias por pensar en mí. No puedo con esto.”",
        yes: "Sí, porque quiero: “Esta vez puedo hacerlo.”",
        "not-sure": "Aún no lo sé: “Déjame ver cómo tengo la semana.”",
      },
    },
    reply: {
      text: "Aquí puedes decirlo a tu manera o elegir otro tono. También puedes pasar.",
      byPick: {
        lead: "Puedes copiar o cambiar esta, elegir otro tono o pasar: “Tengo las dos tareas esta semana. ¿Cuál va primero?”",
        later:
          "Puedes copiar o cambiar esta, elegir otro tono o pasar: “Esta semana la tengo llena. ¿Serviría la próxima?”",
        smaller:
          "Puedes copiar o cambiar esta, elegir otro tono o pasar: “Para esa fecha puedo tener la primera parte. ¿Es suficiente?”",
        trade:
          "Puedes copiar o cambiar esta, elegir otro tono o pasar: “Puedo hacerlo si la otra tarea espera. ¿Te parece bien?”",
        else: "Puedes copiar o cambiar esta, elegir otro tono o pasar: “Ahora no puedo con más. ¿Podemos pedírselo a otra persona?”",
        no: "Puedes copiar o cambiar esta, elegir otro tono o pasar: “Gracias por pensar en mí. Esta vez no puedo.”",
        yes: "Puedes copiar o cambiar esta, elegir otro tono o pasar: “Esta vez sí. La próxima necesito saberlo antes.”",
        "not-sure":
          "Puedes copiar o cambiar esta, elegir otro tono o pasar: “Déjame ver la semana. Mañana te respondo.”",
      },
      options: {
        short: "Ahora mismo no puedo con esto.",
        warm: "Gracias por contar conmigo. Me gustaría ayudar, y esta semana no puedo.",
        indirect: "Quizá sea difícil hacerle sitio. ¿Podríamos ver las fechas?",
        formal: "Le agradezco la propuesta. En este momento no puedo asumirla.",
        time: "¿Puedo pensarlo y responder mañana?",
      },
      field: {
        label: "Mi respuesta",
        hint: "Para que la copies. No se envía ni se guarda. Sin nombres, por favor.",
      },
    },
    line: {
      text: "Tu respuesta puedes copiarla tú. Desde aquí no se envía nada. Poner un límite puede doler. ¿Qué frase sería amable?",
      options: {
        word: "Un límite me ayuda a cumplir mi palabra.",
        both: "Me puede importar alguien y decir que no.",
        "let-down": "Quizá se decepcione, y podremos seguir adelante.",
        time: "Mi tiempo también cuenta.",
        none: "Hoy, sin frase",
      },
    },
  },
};
