import type { SETUP_EN } from "./setup.en.ts";

/** The first run. */
export const SETUP_ES: typeof SETUP_EN = {
  kicker: "Configurar Evenkeel",
  stepsLabel: "Pasos",
  steps: {
    token: "Código",
    organization: "Organización",
    level: "Nivel de privacidad",
    chat: "Chat",
    people: "Personas",
    done: "Listo",
  },
  stepOf: (step, of) => `Paso ${step} de ${of}`,
  next: "Continuar",
  token: {
    title: "Escribe el código",
    intro:
      "Quien arrancó este servidor encuentra un código de un solo uso en su terminal. Muestra que puedes configurarlo.",
    label: "Código",
    hint: "43 caracteres. Sirve una vez, en el navegador que lo escribe.",
    wrong:
      "Este código no abre nada aquí: ya se usó, un arranque posterior lo reemplazó o falta algún carácter. No se cambió nada. Toma el más reciente de la terminal; un nuevo arranque muestra otro.",
  },
  organization: {
    title: "La organización y su primera persona",
    intro: "Todavía no se crea nada: en el paso siguiente lo ves todo otra vez.",
    about: "Organización",
    first: "Tú",
    firstText:
      "La primera persona trabaja en el papel de RR. HH.: lleva el directorio, configura programas y nunca ve quién participa.",
    few: "Las pocas personas con nombre",
    fewText:
      "Quien tiene a la vez este servidor y sus claves podría, técnicamente, leer lo que la gente escribe. No hay forma de evitarlo, así que a todo el mundo se le dice quiénes son.",
    fields: {
      organization: "Nombre de la organización",
      timeZone: "Zona horaria",
      language: "Idioma",
      name: "Tu nombre",
      email: "Tu correo de trabajo",
      country: "País en el que trabajas",
      custodians: "Sus nombres, uno por línea",
    },
    hints: {
      organization: "Como la gente la conoce. El equipo de arriba se llama igual.",
      timeZone: "Para quienes no tengan otra en el directorio.",
      language: "Para quienes no tengan otro en el directorio. Cada persona puede elegir el suyo.",
      name: "",
      email:
        "El que Slack, Microsoft Teams o tu proveedor de identidad tiene de ti: por él se te reconoce después.",
      country: "Dos letras, por ejemplo ES; o nada. Para los festivos y las líneas de ayuda.",
      custodians: "Con lo que hacen, por ejemplo: Robin Ejemplo (sistemas).",
    },
    problems: {
      missing: "Falta esto.",
      too_long: "Esto tiene más de 200 caracteres.",
      zone_unknown: "No conocemos esta zona horaria. Elige una de la lista.",
      language_unknown: "Elige uno de los idiomas.",
      country_unknown: "Esto no son las dos letras de un país. Escribe por ejemplo ES, o nada.",
      email_wrong: "Esto no parece una dirección de correo. Un ejemplo: maya@example.org",
      too_many: "Más de doce no son pocas. Nombra a quienes tienen el servidor y sus claves.",
    },
  },
  level: {
    title: "El nivel de privacidad",
    intro:
      "Decide cuánto ruido lleva cada cifra. Alguien conoce las respuestas de todas las demás personas y cree que dos respuestas de una son igual de probables, 50 de cada 100. Con todas las cifras publicadas, esa conjetura sube como máximo a:",
    legend: "Nivel",
    usual: "el habitual",
    rises: (window, year, five) =>
      `${window} de cada 100 tras cuatro semanas, ${year} tras un año, ${five} tras cinco años.`,
    later:
      "Hacerlo más estricto después cuesta un clic. Aflojarlo pide 28 días de aviso, el sí de una persona auditora, un nuevo año de privacidad y el consentimiento de cada participante.",
    check: "Lo que se crea ahora",
    checkPerson: "RR. HH., con la sesión abierta aquí",
    correct: "Corregirlo",
    button: "Crear la organización",
  },
  chat: {
    title: "Dónde encuentra la gente a Evenkeel",
    intro:
      "Conecta lo que la gente usa todo el día. También puedes seguir y hacerlo después en Organización.",
    ready: "Preparado aquí",
    notReady: "No preparado aquí",
    connected: (name) => `Conectado: ${name}`,
    stopped: (name) => `Quitado allí: ${name}`,
    missing: "Da a este servidor estos ajustes y vuelve a arrancarlo. Tu sesión sigue abierta.",
    slack: "Slack",
    slackFirst: "Crea una app en api.slack.com/apps, “from a manifest”, con este manifiesto:",
    manifest: "Manifiesto",
    socket: "Manifiesto para Socket Mode",
    socketText: "Socket Mode es para un servidor al que Slack no llega. Pide un ajuste más, SLACK_APP_TOKEN.",
    slackNext: "Añade la app a tu espacio de trabajo:",
    teams: "Microsoft Teams",
    teamsFirst: "Registra en Entra un bot de un solo inquilino, con este punto de mensajes:",
    teamsNext: "Conecta tu inquilino. Después sube la app en el centro de administración de Teams:",
    provider: "Proveedor de identidad",
    providerFirst: "Registra allí Evenkeel como cliente web confidencial, con esta dirección de retorno:",
    providerText: (name) =>
      `La gente puede iniciar sesión con ${name}, también quien no tiene ni Slack ni Teams.`,
    browser: "En el navegador",
    browserOpen:
      "El chat en el navegador ya está. Mientras no haya otro chat conectado, todas las personas del directorio pueden usarlo en cuanto inicien sesión con el proveedor de identidad.",
    browserClosed:
      "El chat en el navegador ya está, por ahora solo para ti: las demás personas no pueden iniciar sesión sin Slack, Teams o un proveedor de identidad.",
    test: "Probar la conexión",
    testNamed: (platform) => `Probar la conexión con ${platform}`,
    verdicts: {
      works: (platform) => `${platform} responde y acepta nuestras credenciales.`,
      not_connected: (platform) =>
        `La parte de este servidor está en orden. ${platform} aún no está conectado: ese es el paso siguiente.`,
      refused: (platform, code) =>
        `${platform} responde y rechaza nuestras credenciales (${code}). No se cambió nada. Compara los ajustes con los que muestra ${platform} y vuelve a arrancar el servidor.`,
      unreachable: (host) =>
        `${host} no respondió. No se cambió nada. Comprueba que este servidor pueda llegar a él y prueba otra vez.`,
    },
    teamsWorksNote:
      "Que Teams también llegue a este servidor se ve cuando alguien escribe al bot por primera vez.",
    slackInstallFirst:
      "Slack aún no está conectado: añade primero la app a tu espacio de trabajo y prueba después.",
    own: "Cómo inicias sesión la próxima vez",
    ownChat: "Un chat conectado te conoce. Inicias sesión con tu correo de trabajo y lo confirmas allí.",
    ownProvider: (name) => `Inicias sesión con ${name}.`,
    ownNone: "Aún no te conoce nada más que esta sesión. Termina a las 8 horas, o tras una hora sin usarla.",
    ownProviderSoon: (name) =>
      `“Continuar con ${name}”, en la página de inicio de sesión, te reconoce por tu correo verificado. Pruébalo antes de irte.`,
    ownHow:
      "Conecta un chat que tenga tu correo, o un proveedor de identidad. Hasta entonces solo el servidor te deja volver: cada arranque muestra un código nuevo, mientras nadie de RR. HH. tenga otra entrada.",
  },
  people: {
    title: "Quién trabaja aquí",
    intro:
      "Un archivo con todas las personas, tú también. Ves qué cambiaría antes de guardar nada. Con esto no se escribe a nadie.",
    top: (name) =>
      `El equipo de arriba es “${name}”. Escríbelo como parent_team de los equipos que están justo debajo.`,
    columns: "Qué significan las columnas",
    count: (people) => `${people} en el directorio ahora.`,
    later: "Más tarde, o con SCIM",
    laterText:
      "Un proveedor de identidad puede llevar el directorio con SCIM: en Personas, cuando termines aquí. El archivo también puede venir después.",
    skip: "Seguir sin archivo",
  },
  done: {
    title: "La organización está configurada",
    intro: "Lo que viene ahora, en este orden",
    list: {
      second: {
        title: "Nombra a una segunda persona",
        text: "Un programa solo se abre con el sí de otra persona: alguien más de RR. HH. o una persona auditora, por ejemplo del comité de empresa.",
      },
      program: {
        title: "Crea un primer programa",
        text: "Elige uno de la biblioteca, mira su calendario en un ensayo y envíalo a revisión.",
      },
      invite: {
        title: "Elige cómo se invita",
        text: "Con un mensaje, un anuncio o un enlace. No se escribe a nadie mientras no haya un programa abierto.",
      },
      try: {
        title: "Pruébalo tú",
        text: "Tu propio chat en el navegador es el mismo que recibe todo el mundo. Nadie ve lo que haces allí.",
      },
      promise: {
        title: "Lee la promesa",
        text: "Qué está protegido, qué no, y quiénes son las pocas personas con nombre. Tu gente lee la misma página.",
      },
    },
    programs: "Programas",
    invitation: "Invitación",
    chat: "Abrir el chat",
    privacy: "Privacidad",
    people: "Personas",
    close: "Con esto se cierran estas páginas. Todo lo que se puede cambiar después está en Organización.",
    button: "Terminar",
  },
  again: {
    title: "Tu sesión terminó",
    text: "Sigues siendo quien configura esto, en este navegador. No se perdió nada.",
    button: "Seguir",
  },
};
