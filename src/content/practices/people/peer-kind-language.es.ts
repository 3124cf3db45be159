import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { peerKindLanguage } from "./peer-kind-language.ts";

export const peerKindLanguageEs: TextOf<typeof peerKindLanguage> = {
  title: "Buenas palabras",
  description: "Elige un hábito al hablar que un equipo podría probar, y palabras para ello.",
  claims: {
    none: "No encontramos estudios de una tarjeta para esto. Viene de la práctica y es una oferta suave.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    habit: {
      text: "Cómo habla un equipo cambia lo que la gente se atreve a decir. ¿Qué hábito mirarías?",
      options: {
        slips: "Cómo se nombran los fallos",
        thanks: "Cómo se agradece la ayuda",
        asking: "Cómo se pide ayuda",
        limits: "Cómo se toma un no",
        "not-sure": "No lo sé, muéstrame uno",
        mistreated: "Aquí hay palabras que hieren o excluyen",
      },
    },
    "words-slips": {
      text: "Cuando algo falla, cuentan las primeras palabras. ¿Cuáles te gustaría oír más?",
      options: {
        early: "Gracias por decirlo pronto.",
        mend: "Primero lo arreglamos, luego vemos cómo surgió.",
        likely: "¿Qué lo hizo probable, más allá de una persona?",
        mine: "Ese fallo fue mío. Esto es lo que voy a hacer.",
        none: "Ninguna de estas",
      },
    },
    "words-thanks": {
      text: "Un gracias que nombra algo concreto dura más. ¿Qué frase encaja en tu equipo?",
      options: {
        what: "Gracias por [qué]. Me ahorró [qué].",
        unseen: "Vi lo que hiciste ahí, y ayudó.",
        hand: "¿Quién más puso de su parte?",
        private: "¿Te doy las gracias en público, o así?",
        none: "Ninguna de estas",
      },
    },
    "words-asking": {
      text: "Pedir pesa menos cuando otras personas también piden. ¿Con qué frase empezarías?",
      options: {
        stuck: "No avanzo, y otra mirada ayudaría.",
        minutes: "¿Quién tiene diez minutos para una pregunta?",
        know: "Esto no lo sé. ¿Quién lo sabe?",
        twice: "Eso me lo puedes preguntar dos veces.",
        none: "Ninguna de estas",
      },
    },
    "words-limits": {
      text: "Un no bien tomado hace sincero el próximo sí. ¿Qué respuesta probarías?",
      options: {
        thanks: "Gracias por avisarme a tiempo.",
        wait: "Entonces, ¿qué podría esperar?",
        "no-reason": "No hace falta que des un motivo.",
        other: "Bueno es saberlo. Buscaré otro modo.",
        none: "Ninguna de estas",
      },
    },
    agree: {
      text: "Puedes llevar esta frase a una reunión. Cualquiera puede quedarse fuera. No sirve para callar una queja ni para corregir cómo habla alguien.",
    },
  },
};
