import type { ME_EN, SIGN_IN_EN } from "./me.en.ts";

/** A copy of one’s data, or having it erased. */
export const ME_ES: typeof ME_EN = {
  title: "Mis datos",
  intro:
    "Lo que se guarda sobre ti es tuyo. Puedes llevarte una copia, hacer que se borre, o parar los mensajes y nada más.",
  copy: "Una copia de mis datos",
  erase: "Borrar mis datos",
  leave: "Parar todos los mensajes",
  leftOpen: "Dejado sin responder",
  copyTitle: "Una copia de mis datos",
  copyText: [
    "Un solo archivo con todo lo que se guarda sobre ti. Se abre en cualquier navegador, sin red.",
    "El enlace sirve una vez, durante 10 minutos, y solo para ti. No lo pases a nadie: quien abra el archivo puede leer tu diario.",
    "Las respuestas de estas cuatro semanas quedan fuera, a menos que las pidas en la página que se abre.",
  ],
  getCopy: "Abrir la página de descarga",
  copyInBrowser: (url: string) => [
    "Por tu rol, la copia se recoge donde tienes la sesión iniciada. Ve a ",
    url,
    " y elige “Descargar mi copia”.",
  ],
  eraseTitle: "Borrar mis datos",
  eraseText: "Nadie puede deshacer esto. Si quieres una copia, tómala antes.",
  goesHeading: "Qué se va, enseguida",
  goes: [
    "Tu diario, las líneas que guardaste, las prácticas que marcaste o empezaste, y la clave que las abre",
    "Tu programa, tu ritmo y tu consentimiento",
    "Tu petición de pareja de charla, o tu mitad de una pareja: la otra persona solo ve que terminó",
    "Las respuestas de las cuatro semanas en curso, y tu copia de las anteriores si la guardaste",
    "Lo que estaba previsto enviarte, y la lista de lo que se envió",
    "Tus inicios de sesión, en todos los navegadores",
  ],
  remainsHeading: "Qué se queda, y por qué",
  remains: {
    directory:
      "Tu entrada en el directorio de tu empresa, con tu cuenta de chat, tus días de ausencia y “no volver a contactar”. Sin ella se te invitaría de nuevo.",
    slot: (until: string) =>
      `Un lugar sin nombre en la cuenta de tu grupo hasta el ${until}, con un valor neutro, para que ninguna cifra ni página diga que tus datos se borraron. Quien tenga la base de datos podría deducir que es tuyo.`,
    counted:
      "Más adelante se te cuenta en tu grupo como a todas las personas del directorio, participes o no.",
    published: "Las cifras que se publicaron sobre tu grupo. No cambian.",
    audited:
      "Las líneas del historial que dicen qué se abrió o cambió con tu rol. También queda lo que prometiste a un equipo, pediste o aprobaste con él, sin tu nombre; por ahora solo lo conserva lo que espera a una segunda persona. Otras personas cuentan con todo ello.",
    copies:
      "Los mensajes que ya están en tu chat, que puedes borrar allí. Las copias de seguridad hechas antes de hoy guardan tus datos, sellados, hasta que se tiren.",
  },
  eraseSure: "Sí, borrar mis datos",
  erasedTitle: "Borrado",
  erased: "Tus datos están borrados. Ya no llega ningún mensaje, y tu sesión está cerrada en todas partes.",
  erasedAfter:
    "La ayuda urgente sigue abierta para ti, como para cualquiera. Nadie te pide que vuelvas; si quieres, abre Evenkeel y empieza de nuevo.",
};

/** Signing in to the pages from chat. */
export const SIGN_IN_ES: typeof SIGN_IN_EN = {
  title: "Abrir mi página",
  link: "Este enlace sirve una vez, durante 10 minutos, y solo para ti. No lo pases a nadie.",
  open: "Abrir mi página",
  browserFirst: (url: string) => [
    "Por tu rol, la sesión se inicia en tu navegador. Ve a ",
    url,
    " y sigue allí los dos pasos.",
  ],
  checkTitle: "¿Eres tú?",
  check: (digits: string) =>
    `Tu navegador debería mostrar el número ${digits}. Si muestra otro, o no lo pediste, no sigas.`,
  approve: "Sí, es el mismo",
  approvedTitle: "Hecho",
  approved: "Vuelve a tu navegador y continúa allí.",
  goneTitle: "Demasiado tarde",
  gone: "Este inicio de sesión terminó. No pasó nada. Empieza de nuevo en tu navegador.",
};
