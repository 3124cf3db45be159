import type { DATA_EN } from "./data.en.ts";

/** What a member does with their own data on the web: a copy, leaving, erasing. */
export const DATA_ES: typeof DATA_EN = {
  title: "Llévatelo, o haz que se borre",
  copyText:
    "Un solo archivo con todo lo que se guarda sobre ti. Se abre en cualquier navegador, sin red. Este servidor no se queda con ninguna copia.",
  withAnswers: "Incluir mis respuestas de las cuatro semanas en curso",
  withAnswersHint:
    "Quedan fuera a menos que las quieras: así, quien mire por encima de tu hombro no puede saber si hay alguna.",
  download: "Descargar mi copia",
  leaveTitle: "Parar todos los mensajes",
  leaveText: "Tu diario y toda la biblioteca siguen siendo tuyos.",
  leave: "Parar todos los mensajes…",
  eraseTitle: "Borrar mis datos",
  eraseText: "Primero ves qué se va y qué se queda, y por qué.",
  erase: "Borrar mis datos…",

  leavePage: {
    title: "¿Parar todos los mensajes?",
    goes: "Qué termina enseguida",
    goesList: [
      "Todos los mensajes, también los que están previstos",
      "Tu programa",
      "Tus respuestas de las cuatro semanas en curso: se borran",
    ],
    stays: "Qué se queda",
    staysList: [
      "Tu diario y las prácticas que marcaste, hasta que los borres",
      "Toda la biblioteca de prácticas, y la ayuda urgente",
      "Tu lugar en la cuenta de tu grupo, como todas las personas del directorio, con un valor neutro. Ninguna cifra ni página dice que te fuiste.",
    ],
    button: "Parar todos los mensajes",
    back: "Dejar todo como está",
  },
  erasePage: {
    title: "¿Borrar tus datos?",
    once: "Nadie puede deshacer esto. Si quieres una copia, tómala antes:",
    copy: "Volver a la copia",
    goes: "Qué se va, enseguida",
    stays: "Qué se queda, y por qué",
    sure: "He leído esto, y quiero que se borren mis datos",
    sureMissing: "Marca primero la casilla. No se borró nada.",
    button: "Borrar mis datos",
    back: "Conservar mis datos",
  },
  erasedPage: {
    title: "Tus datos están borrados",
    text: "Ya no llega ningún mensaje, y tu sesión está cerrada en todos los navegadores. Nada de lo publicado cambió.",
    stays: "Qué se queda, y por qué",
    again:
      "La ayuda urgente sigue abierta para ti en el chat, como para cualquiera. Nadie te pide que vuelvas; si quieres, abre allí Evenkeel y empieza de nuevo.",
  },
  erasedAlready: {
    title: "Aquí ya no tienes la sesión iniciada",
    text: "Si tocaste “Borrar mis datos” hace un momento, ya se hizo la primera vez. Si tu sesión había terminado antes, no se borró nada.",
    next: "Para ver cuál de las dos es, inicia sesión: una página borrada está vacía.",
  },
  linkPage: {
    title: "Una copia de tus datos",
    text: "Abriste un enlace de un solo uso. Sirve una vez, durante los diez minutos desde que se hizo. Aún no se ha descargado nada.",
    safe: "Quien abra el archivo puede leer tu diario: hazlo en un dispositivo que sea tuyo.",
  },
  linkGone: {
    title: "Este enlace terminó",
    text: "Ya se usó, tiene más de diez minutos o es de otra persona. Ahora no se descargó nada.",
    next: "Para tener uno nuevo, abre Evenkeel en el chat y elige “Una copia de mis datos” en “Cambiar o pausar”. Donde tienes la sesión iniciada, está en tu propia página.",
    own: "Abrir mi propia página",
  },
  linkInBrowser: {
    title: "Primero inicia sesión",
    text: "Tu rol abre páginas sobre grupos, así que un enlace solo no basta. Inicia sesión aquí; la copia está en tu propia página.",
    button: "Iniciar sesión",
  },
};
