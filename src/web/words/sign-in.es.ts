import type { SIGN_IN_EN } from "./sign-in.en.ts";

/** Signing in. */
export const SIGN_IN_ES: typeof SIGN_IN_EN = {
  title: "Iniciar sesión",
  intro:
    "Escribe tu correo del trabajo. Te preguntamos en el chat si eres tú, y lo confirmas allí con un toque. Sin contraseña.",
  email: "Correo del trabajo",
  emailWrong: "Esto no parece una dirección de correo. Un ejemplo: maya@example.org",
  button: "Continuar",
  withProvider: (name) => `Iniciar sesión con ${name}`,
  providerNote:
    "Quien lleva ese inicio de sesión puede anotar que viniste aquí, y cuándo. No sabe nada de lo que haces aquí.",
  orInChat: "O confírmalo en el chat",
  onwardTitle: (name) => `Sigue en ${name}`,
  onwardText: "Inicias sesión allí, como para otras cosas del trabajo, y vuelves aquí sin hacer nada más.",
  onwardButton: "Continuar",
  notConfirmedTitle: "No se confirmó tu inicio de sesión",
  notConfirmedText:
    "Ese inicio de sesión no confirmó quién eres, o se cambió el camino de vuelta. No se inició ninguna sesión, y nada cambió.",
  notConfirmedNext:
    "Empieza de nuevo en este navegador. Si vuelve a pasar, inicia sesión con tu correo del trabajo y confírmalo en el chat.",
  unknownTitle: "Este inicio de sesión aún no es de nadie aquí",
  unknownText:
    "Ese inicio de sesión te conoce, pero no pudimos saber con certeza quién eres en el directorio. No se inició ninguna sesión, y nada cambió.",
  unknownNext:
    "Empieza de nuevo con tu correo del trabajo y confírmalo en el chat, o pide un enlace a Evenkeel en el chat. Quien lleva el directorio puede decir si estás en él.",
  ended: "Ese inicio de sesión terminó. Pide uno nuevo aquí.",
  waitTitle: "Ahora mira en el chat",
  waitText:
    "Si esta dirección es de alguien de la organización, Evenkeel te ha enviado un mensaje en el chat. Compara sus dos cifras con estas, y confirma allí si son iguales.",
  digits: "Tus dos cifras",
  warn: "Si las cifras son distintas, no confirmes nada en el chat: lo pidió otra persona.",
  waitButton: "Lo confirmé en el chat",
  notYet: "Aún no está confirmado en el chat. El mensaje puede tardar unos segundos.",
  noMessageTitle: "¿No hay mensaje en el chat?",
  noMessage: [
    "Comprueba que la dirección es la que tu organización usa para ti.",
    "Busca Evenkeel entre las apps o los chats de Slack o Microsoft Teams.",
    "En algunas organizaciones se añade a la gente más tarde. Lo sabe quien lleva el directorio.",
  ],
  again: "Usar otra dirección",
  linkTitle: "Iniciar sesión en Evenkeel",
  linkText:
    "Abriste un enlace de un solo uso desde el chat. Sirve una vez, durante diez minutos, e inicia tu sesión en este navegador.",
  linkButton: "Iniciar sesión",
  linkSafe: "Si no lo pediste, cierra esta página. Aún no ha pasado nada.",
  goneTitle: "Este inicio de sesión terminó",
  goneText:
    "El enlace o la solicitud ya se usó, tiene más de diez minutos o es de otro navegador. No se inició ninguna sesión.",
  goneButton: "Empezar de nuevo",
  startTitle: "Empieza en este navegador",
  startText:
    "Tu rol abre páginas sobre grupos, así que un enlace solo no inicia la sesión. Empieza aquí, y confirma con dos cifras en el chat.",
  startButton: "Empezar aquí",
  signedOut: "Se cerró tu sesión.",
  demo: "Esto es la demo. Puedes probarla como una de cuatro personas, sin correo.",
  demoButton: "Elegir una persona",
};
