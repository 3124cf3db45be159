import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { closeTheDay } from "./close-the-day.ts";

export const closeTheDayEs: TextOf<typeof closeTheDay> = {
  title: "Cerrar la jornada",
  description: "Termina un día o un turno: mira lo que salió adelante y marca el final.",
  claims: {
    C: "Programas más largos para desconectar ayudaron en varios estudios. Los planes breves al final del día ayudaron a algunas personas y a otras les estropearon la tarde.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    done: {
      text: "Hay trabajo que casi no se ve, ni siquiera al hacerlo. ¿Qué salió adelante hoy, grande o pequeño?",
      options: {
        task: "Una tarea, o una parte",
        person: "Ayudé a alguien",
        hard: "Seguí con algo difícil",
        unseen: "Cosas pequeñas que no se ven",
        break: "Me tomé un descanso",
        through: "Llegué hasta el final",
        "not-sure": "Me cuesta decirlo",
      },
      field: {
        label: "Lo que salió adelante",
        hint: "Bastan unas palabras. Esto no se guarda. Sin nombres, por favor.",
      },
    },
    park: {
      text: "Si quieres, lo pendiente puede esperar aquí hasta tu próximo turno. No todo el mundo descansa mejor con una lista.",
      options: {
        "no-list": "Sin lista: mi tiempo libre queda sin planes",
        begin: "Una cosa para empezar la próxima vez",
        question: "Una pregunta para alguien",
        waiting: "Algo que depende de otras personas",
        worry: "Una preocupación, para mirarla entonces",
      },
      field: {
        label: "Para mi próximo turno",
        hint: "Una o dos líneas. Sin nombres ni secretos del trabajo, por favor.",
      },
      kept: "Para mi próximo turno",
    },
    marker: {
      text: "Un pequeño acto puede marcar que el trabajo terminó por ahora. ¿Cuál te gustaría?",
      options: {
        lid: "Cerrar la tapa o guardar mis herramientas",
        steps: "Unos pasos, o mirar afuera",
        clothes: "Cambiarme de ropa",
        music: "Poner una canción",
        wash: "Lavarme las manos o la cara",
        drink: "Beber algo, despacio",
        words: "Decir: “Por ahora, ya está”",
        own: "Algo a mi manera",
      },
    },
    quiet: {
      text: "Tu tiempo libre es tuyo. ¿Qué podría quedar en silencio hasta tu próximo turno? Lo ajustarías tú.",
      options: {
        apps: "Las aplicaciones del trabajo en mi teléfono",
        calls: "Todo menos las llamadas urgentes",
        cards: "Estas tarjetas: puedo pausarlas en la página de inicio",
        "on-call": "Estoy de guardia, así que lo dejo activo",
        nothing: "Nada, ya hay bastante silencio",
      },
    },
  },
};
