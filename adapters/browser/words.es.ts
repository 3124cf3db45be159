import type { BrowserWords } from "./words.en.ts";

/** The chat's own words in Spanish. Machine-written, read by no native reviewer yet. */
export const BROWSER_ES: BrowserWords = {
  language: "es",
  direction: "ltr",
  dateLocale: "es",
  product: "Evenkeel",
  home: "Inicio",
  moment: "Necesito un momento",
  help: "Ayuda urgente",
  yourData: "Tus datos",
  privacy: "Privacidad",
  signedInAs: "Sesión de",
  sampleData: "Datos de ejemplo: una organización inventada",
  messages: "Mensajes",
  nothingYet: "Aquí aún no hay nada. Lo que Evenkeel te envíe aparecerá aquí.",
  writeLabel: "Escribe a Evenkeel",
  writeNote: "Lo que escribes aquí se queda en este dispositivo. Para escribir algo privado, abre Inicio.",
  send: "Enviar",
  onlyYou: "Solo tú puedes ver esto",
  noScript: "Los mensajes nuevos aparecen cuando vuelves a cargar esta página.",
  reload: "Cargar de nuevo",
  close: "Cerrar",
  back: "Atrás",
  backToChat: "Cerrar y volver al chat",
  closed: "Cerrado. No se ha perdido nada.",
  openAgain: "Abrirlo otra vez",
  newTab: "se abre en otra pestaña",
  optional: "opcional",
  skipToChat: "Ir al mensaje más nuevo",
  signIn: "Iniciar sesión",
  openChat: "Abrir el chat",
  choose: "Elige una opción o más.",
  chooseFromList: "Elige de la lista",
  step: (step: number, of: number) => `Paso ${step} de ${of}`,
  failed: "Eso no llegó. Lo que escribiste sigue aquí. Revisa la conexión e inténtalo de nuevo.",
  signedOut:
    "Tu sesión está cerrada. Lo que escribiste sigue aquí: inicia sesión en la otra pestaña y vuelve a tocar el botón.",
  foreign:
    "Esto no vino de la página del chat, así que no se cambió nada. Abre el chat e inténtalo de nuevo.",
  tooLarge:
    "Era demasiado largo para enviarlo de una vez (64 KiB), así que no se cambió nada. Vuelve atrás, acórtalo e inténtalo de nuevo.",
  malformed: "Eso no llegó entero, así que no se cambió nada. Abre el chat e inténtalo de nuevo.",
  unknownAction:
    "Esta versión no conoce ese botón, así que no se cambió nada. Abre el chat e inténtalo de nuevo.",
};
