import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { askEarly } from "./ask-early.ts";

export const askEarlyEs: TextOf<typeof askEarly> = {
  title: "Pedir ayuda a tiempo",
  description: "Mira qué ayuda te serviría, quién podría darla y con qué frase pedirla.",
  claims: {
    none: "No conocemos estudios directos sobre pedir ayuda así. Es una opción suave, nada más.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    help: {
      text: "Necesitar ayuda es parte de cualquier trabajo. ¿Qué ayuda aliviaría un poco las cosas?",
      options: {
        hands: "Ayuda con el trabajo",
        less: "Más tiempo o menos tareas",
        know: "Alguien que sepa cómo se hace",
        order: "Alguien que diga qué va primero",
        listen: "Alguien que escuche",
        cover: "Alguien que me cubra para poder descansar",
        health: "Ayuda con mi salud",
        "not-sure": "No lo sé, cualquier ayuda",
        mistreated: "Ayuda porque alguien se porta mal conmigo",
      },
    },
    who: {
      text: "¿Quién podría darla? A mucha gente le alegra que le pidan ayuda. En la lista de personas hay contactos de tu trabajo.",
      options: {
        list: "Ver la lista de personas",
        peer: "Alguien del equipo",
        lead: "Mi responsable",
        "other-lead": "Otra persona responsable, o Recursos Humanos",
        expert: "Alguien que conozca el tema",
        doctor: "Un centro médico",
        close: "Una amistad o alguien de la familia",
        "not-sure": "Todavía no lo sé",
      },
    },
    ask: {
      text: "¿Con qué frase podrías pedirla? La enviarías o la dirías tú.",
      options: {
        look: "¿Puedes mirar esto conmigo 10 minutos?",
        wait: "Mi semana está demasiado llena. ¿Vemos qué puede esperar?",
        date: "Necesito unos días más para esto. ¿Es posible?",
        who: "No consigo avanzar. ¿Quién sabe de esto?",
        cover: "¿Podría alguien cubrirme un rato?",
        listen: "¿Tienes un rato para escucharme? No hace falta arreglar nada.",
        health: "Quisiera una cita por un tema de salud. ¿Cuándo podría ser?",
        talk: "¿Podemos hablar esta semana? Me vendría bien tu ayuda.",
        own: "Ninguna. Buscaré mis propias palabras",
      },
    },
    copy: {
      text: "Aquí tienes tu frase, para copiarla o decirla. Desde aquí no se envía nada. Pedir ayuda es algo justo.",
    },
    when: {
      text: "Aquí tienes tu frase, para copiarla o decirla. Desde aquí no se envía nada. ¿Cuándo sería un buen momento?",
      options: {
        now: "Ahora, mientras lo pienso",
        today: "Hoy, más tarde",
        tomorrow: "Mañana",
        "next-talk": "La próxima vez que hablemos",
        "not-yet": "Todavía no, y está bien",
      },
    },
  },
};
