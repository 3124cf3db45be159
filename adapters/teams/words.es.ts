import type { TeamsWords } from "./words.en.ts";

/** The surface's own words in Spanish. Machine-written, read by no native reviewer yet. */
export const TEAMS_ES: TeamsWords = {
  language: "es",
  product: "Evenkeel",
  back: "Atrás",
  open: "Abrir",
  optional: "opcional",
  step: (step: number, of: number) => `Paso ${step} de ${of}`,
  openHere: "Ábrelo en su propia ventana: lo que ves y escribes ahí es solo para ti.",
  done: "Hecho. Puedes cerrar esta ventana.",
  answered: "Hecho. Si hay respuesta, está en el chat.",
  choose: "Elige una de estas.",
  write: "Escribe algo aquí.",
  slow: "Esto tarda más que otras veces. Lo que escribiste sigue aquí. Espera un momento y vuelve a tocar el botón.",
  slowAlone: "Esto tarda más que otras veces. Cierra esta ventana, espera un momento e inténtalo de nuevo.",
  failed: "Eso no llegó, y el error es nuestro. Lo que escribiste sigue aquí. Inténtalo de nuevo.",
  failedAlone: "Eso no llegó, y el error es nuestro. No se cambió nada. Inténtalo de nuevo.",
  unknownAction:
    "Esta versión no conoce ese botón, así que no se cambió nada. Abre el mensaje más nuevo e inténtalo de nuevo.",
  malformed: "Eso no llegó entero, así que no se cambió nada.",
  tooLarge: "Era demasiado largo para enviarlo de una vez (256 KiB), así que no se cambió nada.",
  notSigned: "Esta solicitud no lleva un token válido del Bot Connector.",
  notAllowed: "Las actividades de ahí no se aceptan aquí.",
  unavailable: "Ahora mismo no se puede llegar: no se cambió nada. Inténtalo de nuevo en un momento.",
  unknownInvoke: "Esta app no hace eso.",
  appShort: "Prácticas breves para momentos difíciles",
  appFull:
    "Evenkeel lleva a tu chat prácticas breves de autocompasión e ideas para escribir en un diario. Lo que escribes y respondes no se muestra a nadie más. Di hola o ayuda en su chat para empezar.",
  commands: {
    hi: "Abrir el inicio",
    help: "Ayuda urgente, y cómo funciona esto",
  },
};
