import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { momentFlow } from "./moment-flow.ts";

export const momentFlowEs: TextOf<typeof momentFlow> = {
  title: "Necesito un momento",
  description: "Una pausa corta para un momento difícil. No se guarda nada de ella.",
  claims: {
    C: "Los estudios son pocos y mixtos. A algunas personas les resulta útil una pausa breve como esta.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    help: {
      text: "Puede que ahora sea mucho. ¿Qué ayudaría un poco?",
      options: {
        steady: "Algo que me dé firmeza",
        word: "Una palabra amable",
        break: "Un descanso",
        person: "Una persona",
        urgent: "Ayuda urgente",
      },
    },
    moment: {
      text: "Tómate el tiempo que necesites. Aquí no se te pide nada.",
      byPick: {
        steady:
          "Puedes mirar o escuchar unas cuantas cosas cercanas. Tantas o tan pocas como quieras. Tómate el tiempo que necesites.",
        word: "Puedes decirte: “Esto es difícil, y puedo ir con suavidad”. Cualquier palabra que te guste está bien.",
        break:
          "Puedes apartarte un rato de la pantalla. Bebe un poco de agua, mira a lo lejos o no hagas nada. Sin prisa.",
      },
    },
    onward: {
      text: "¿Qué gesto amable contigo te vendría bien ahora?",
      options: {
        stay: "Quedarme aquí un poco más",
        switch: "Probar otra cosa",
        senses: "Abrir la tarjeta de los sentidos (al acabar deja una marca privada)",
        stop: "Es suficiente por ahora",
        person: "Hablar con una persona",
      },
    },
    room: {
      text: "Antes de volver, puedes darte un poco de tiempo. Lo prepararías tú.",
      options: {
        buffer: "Reservar unos minutos como “Ocupado”",
        status: "Poner mi estado en “Vuelvo pronto”",
        nothing: "Nada, gracias",
      },
    },
  },
};
