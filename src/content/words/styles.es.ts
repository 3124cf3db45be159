import type { StyleWords } from "./tone.ts";

/** Written by a machine, not yet reviewed by a clinician. */
export const STYLES_ES: StyleWords = {
  label: "¿Cómo te habla Evenkeel? Lo que trata de seguridad y privacidad se dice siempre igual.",
  names: { plain: "Sencillo", warm: "Cálido: un poco más suave", brisk: "Breve: lo más corto posible" },
  tones: {
    warm: {
      run: {
        continueTo: (step) => `Seguir con calma al paso ${step}`,
        readyFor: (step) => `A tu ritmo, hacia el paso ${step}`,
        finish: "Seguir con calma hasta el final",
        backTo: (step) => `Volver al paso ${step}, si quieres`,
        chooseOne: "Elige la que mejor encaje",
        chooseAny: "Elige todas las que encajen; ninguna está mal",
        scale: "Elige un número del 1 al 5; vale más o menos",
        variantsLabel: "Otra forma de hacerlo, si te va mejor",
        keepText: "¿Quieres guardar esta línea para otro día? Dejarla ir es igual de bueno.",
        afterText: "Si quieres, date un momento. ¿Cómo está ahora, en comparación con antes de empezar?",
        closings: {
          quiet: "Este es el final. Que el resto del día sea suave. Puedes cerrar esta vista.",
          stopped:
            "Paraste aquí, y parar también puede ser amable. No se guardó nada de lo que escribiste o elegiste.",
        },
      },
      home: {
        greeting: "Un momento para ti, si quieres. ¿Qué te ayudaría ahora? Todo es opcional.",
        notStarted: "Todo esto está abierto para ti, sin ningún mensaje.",
        openPractice: (practice) => `Empezar: ${practice}`,
        gentler: (practice) => `O más suave: ${practice}`,
        skipped: "La tarjeta de hoy se omite, y está bien. Todo lo demás sigue aquí para ti.",
        resting: "Las tarjetas descansan, y no hay prisa. Empiezan de nuevo cuando quieras.",
        ended: "Tu programa llegó a su fin. Aquí todo sigue abierto para ti, el tiempo que quieras.",
      },
      library: {
        text: "Elige lo que te llame. Puedes parar en cualquier paso. Todo es tuyo, también si nunca respondes a una pregunta.",
        others: "O quizá una de estas:",
        all: "Todas estas pueden encajar:",
      },
      own: {
        noLines:
          "Todavía no hay ninguna línea tuya, y no hay prisa. Aquí tienes una prestada: esto es difícil, y puedo tratarme con justicia.",
        noEntries: "De ese tiempo no hay nada guardado, y no hace falta.",
      },
    },
    brisk: {
      run: {
        continueTo: (step) => `Al paso ${step}`,
        readyFor: (step) => `Cuando quieras: paso ${step}`,
        finish: "Al final",
        backTo: (step) => `Volver al paso ${step}`,
        chooseOne: "Elige una",
        chooseAny: "Elige las que encajen",
        scale: "Del 1 al 5",
        variantsLabel: "Otra forma",
        keepText: "¿Guardar esta línea, o dejarla ir?",
        afterText: "¿Cómo está ahora, comparado con antes?",
        closings: {
          quiet: "Este es el final. Puedes cerrar.",
          stopped: "Paraste aquí. No se guardó nada de lo que escribiste o elegiste.",
        },
      },
      home: {
        greeting: "¿Qué ayudaría ahora? Todo opcional.",
        notStarted: "Todo funciona sin mensajes.",
        openPractice: (practice) => `Abrir: ${practice}`,
        gentler: (practice) => `Más suave: ${practice}`,
        skipped: "Hoy se omite. Lo demás está aquí.",
        resting: "Las tarjetas descansan hasta que quieras.",
        ended: "Tu programa terminó. Todo sigue abierto.",
      },
      library: {
        text: "Elige lo que encaje. Para en cualquier paso. Todo es tuyo, respondas o no.",
        others: "O bien:",
        all: "Las que encajan:",
      },
      own: {
        noLines: "Aún no hay líneas tuyas. Una prestada: esto es difícil, y puedo tratarme con justicia.",
        noEntries: "De ese tiempo no hay nada.",
      },
    },
  },
};
