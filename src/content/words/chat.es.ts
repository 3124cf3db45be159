import { plural } from "../../core/plural.ts";
import type { ChatWords } from "./chat.en.ts";

function persons(count: number): string {
  return plural("es", count, { one: "# persona", many: "# de personas", other: "# personas" });
}

/** The chat in Spanish: neutral, "tú", without gender where a sentence allows. Machine-written, not yet reviewed by a clinician. */
export const CHAT_ES: ChatWords = {
  product: "Evenkeel",
  envelopes: {
    invitation:
      "Evenkeel ofrece prácticas breves para momentos difíciles en el trabajo, de 1 a 5 minutos. Lo que escribes se queda contigo; " +
      "nadie de RR. HH. ni tu responsable ve si participas. No es un servicio de crisis. ¿Quieres mirar?",
    prompt: "Tienes una tarjeta lista. Lleva unos minutos, cuando te venga bien.",
    summary: "Hay un nuevo resumen del grupo. Tu equipo lee la misma página que tú.",
    notice:
      "El nivel de privacidad de las cifras de grupo puede cambiar donde trabajas. Qué se prevé, desde cuándo y qué significa para ti está en una página.",
    signIn: "Alguien pidió iniciar sesión en Evenkeel con un navegador. Abre esto solo si eras tú.",
    export: "La copia de tus datos que se pidió está lista para recoger. Solo tú puedes abrirla.",
    start: "Empezar",
    notNow: "Ahora no",
    never: "Nunca",
    open: "Abrir",
    rhythm: "Cambiar o pausar",
    read: "Leerlo",
    check: "Comprobar el número",
    fetch: "Recibir el enlace",
  },
  announcement: {
    text: "Evenkeel está aquí para quien quiera: prácticas breves para momentos difíciles en el trabajo, de 1 a 5 minutos. Lo que escribes se queda contigo. Nadie ve quién toca el botón, ni quién participa.",
    look: "Echar un vistazo",
    onlyHr: "Solo RR. HH. publica el anuncio. No se publicó nada.",
    chooseFirst: "Elige antes “Un texto en un canal” en la página de la organización. No se publicó nada.",
  },
  buttons: {
    urgentHelp: "Ayuda urgente",
    home: "Ir al inicio",
    close: "Cerrar",
    moment: "Necesito un momento",
  },
  notCrisisAgain:
    "Lo repetimos cada tres meses: esto no es un servicio de crisis. Nadie lee esto en directo y nadie vendrá. La ayuda urgente está abajo, aquí y en todas partes.",
  notCrisis: "Nadie lee esto en directo. Para ayuda urgente, usa el botón de abajo.",
  consent: {
    title: "Antes de empezar",
    what:
      "Recibes una tarjeta los días que elijas. Cada una ofrece una práctica breve o una pregunta sobre la que escribir. " +
      "Puedes parar en cualquier paso, y no debes nada.",
    facts: {
      writing: [
        "Lo que escribes",
        "Se queda contigo. No se muestra en ninguna página, exportación ni chat, a nadie.",
      ],
      technical: (names: string) => [
        "Quién podría llegar a ello",
        `Las pocas personas que tienen tanto este servidor como sus claves podrían leerlo técnicamente: ${names}. ` +
          "De camino pasa por el chat en el que lo escribes, como todo lo que escribes ahí.",
      ],
      questions: [
        "Dos preguntas por semana",
        "Si quieres, y puedes omitirlas. Las respuestas se sellan, y se destruyen tras cuatro semanas. " +
          "Lo que queda es una cifra con ruido sobre tu grupo.",
      ],
      seen: [
        "Quién ve que participas",
        "Ni quien lidera tu equipo ni RR. HH. lo ven. Tus mensajes llevan un ritmo que quienes administran el chat podrían notar.",
      ],
      bound: (percent: number) => [
        "Cuánto puede decir esa cifra",
        `Quien conoce todas las demás respuestas y da 50 de cada 100 a la tuya llega como máximo a ${percent}.`,
      ],
      stop: [
        "Cómo parar",
        "Dos toques: abre cualquier tarjeta, y luego Cambiar o pausar. Irse no necesita motivo.",
      ],
    },
    limits:
      "Esto no es una terapia ni un servicio de crisis. La carga de trabajo y el trato a las personas también tienen que cambiar; ninguna práctica sustituye eso.",
    days: "¿Qué días te vienen bien? Una tarjeta en cada uno, hasta 3 por semana.",
    time: "¿A qué hora?",
    timeHint: (zone: string) => `Tu propia hora (${zone}), como 10:00.`,
    agree: "Sí, empezar",
    laterTitle: "Hoy sin tarjeta",
    later: "Está bien. De aquí no llega nada más. Abre Evenkeel cuando quieras; toda la biblioteca es tuya.",
    neverTitle: "Sin mensajes",
    neverText: "Evenkeel no volverá a escribirte. Si cambias de opinión, ábrelo por tu cuenta.",
    doneTitle: "Todo listo",
    done: (rhythm: string) => `Las tarjetas llegan ${rhythm}. Ahora no tienes que hacer nada.`,
  },
  tiers: { strict: "Estricto", standard: "Estándar" },
  renewal: {
    title: "Antes de responder",
    changed: (before: string, after: string) =>
      `El nivel de privacidad de las cifras de grupo ha cambiado. Cuando dijiste que sí era ${before}. Ahora es ${after}: las cifras llevan menos ruido, así que dicen más, de los grupos y de cada persona en ellos.`,
    means:
      "Alguien conoce todas las demás respuestas y da 50 de cada 100 a la tuya. Con las cifras publicadas, esa conjetura sube como máximo a:",
    spans: { window: "En cuatro semanas", year: "En un año", fiveYears: "En cinco años" },
    rises: (before: number, after: number) => `${after} de cada 100. Antes eran ${before}.`,
    choice:
      "Tus dos respuestas por semana vuelven a entrar en las cifras solo si sigues adelante. Tú decides, cuando quieras.",
    quiet:
      "Las prácticas, el diario y los mensajes siguen como están, elijas lo que elijas. Tu elección se sella: no se muestra a nadie ni se cuenta en ningún sitio.",
    goOn: "Seguir con el nuevo nivel",
    keepOut: "Dejar fuera mis respuestas",
    renewed:
      "Gracias. Desde ahora tus respuestas cuentan con el nuevo nivel. Las dos preguntas están abiertas para ti.",
    keptOut:
      "Está bien. Nada tuyo entra en las cifras. Todo lo demás es tuyo como antes. Si cambias de opinión, abre las dos preguntas.",
  },
  weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  and: "y",
  // Of the weekdays only these two have a plural of their own.
  rhythmAt: (days: string, time: string) =>
    `los ${days.replace(/sábado|domingo/g, (day) => `${day}s`)} ${time.startsWith("01:") ? "a la" : "a las"} ${time}`,
  scheduleProblems: {
    weekday_missing: "Elige uno o más días.",
    weekday_unknown: "Uno de estos no es un día de la semana. Elige de la lista.",
    time_missing: "Escribe una hora, como 10:00.",
    time_unreadable: "No podemos leer esa hora. Escríbela así: 10:00.",
    rhythm_unknown: "Elige cada cuánto.",
    tooMany: (most: number) =>
      `Elige ${plural("es", most, { one: "# día", many: "# de días", other: "# días" })} como máximo: más sería demasiado.`,
    quiet: (from: string, until: string) =>
      `Entre las ${from} y las ${until} no llegan mensajes. Elige una hora fuera de ese tramo.`,
  },
  home: {
    title: "Evenkeel",
    greeting: "¿Qué te ayudaría ahora? Todo es opcional.",
    levelMayChange: (from: string, to: string, day: string | null) =>
      `Se está pidiendo un cambio: el nivel de privacidad de las cifras de grupo puede pasar de ${from} a ${to}${day === null ? "" : `, no antes del ${day}`}. Las cifras dirían más. Tus respuestas contarían con él solo si entonces estás de acuerdo. Más en “Quién ve qué”.`,
    notStarted: "Puedes usar todo lo de aquí sin recibir mensajes.",
    today: "La tarjeta de hoy",
    todayIs: (practice: string, minutes: number) => `${practice}, unos ${minutes} min`,
    week: (week: number, of: number) => `Semana ${week} de ${of}`,
    openPractice: (practice: string) => `Abrir: ${practice}`,
    gentler: (practice: string) => `Más suave: ${practice}`,
    questions: "Dos preguntas",
    library: "Buscar por necesidad",
    journal: "Mi diario",
    rhythm: "Cambiar o pausar",
    privacy: "Quién ve qué",
    skipped: "La tarjeta de hoy se omite. Todo lo demás está aquí.",
    resting: "Las tarjetas descansan. Empiezan de nuevo cuando quieras.",
    help: "Ayuda",
    receipt: "Mi privacidad",
    messages: "Recibir tarjetas a veces",
    ended: "Tu programa terminó. Aquí todo sigue abierto para ti.",
  },
  library: {
    title: "Buscar por necesidad",
    text: "Elige lo que encaje. Puedes parar en cualquier paso. Todo es tuyo, también si no respondes nunca una pregunta.",
    needs: {
      N1: "Cometí un error",
      N2: "Esto me sobrepasa",
      N3: "Antes de una charla difícil",
      N4: "No logro desconectar",
      N5: "Día difícil en casa",
      N6: "Me exijo demasiado",
      N7: "Lo voy dejando para después",
      N8: "Culpa, o no sé decir que no",
      N9: "Tras un comentario duro",
      N10: "Le fallé a alguien",
      N11: "Me quedan pocas fuerzas",
      N12: "Quiero reflexionar",
      N13: "Lidero a un equipo",
      N14: "Cuido de alguien",
      N15: "Siento nervios o temblor",
    },
    start: (title: string, minutes: number) => `${title} (${minutes} min)`,
    others: "O una de estas:",
    all: "Todas las que encajan:",
    back: "Todas las necesidades",
    minutes: (minutes: number) => `Empezar, unos ${minutes} min`,
    notForMe: "No es para mí",
    setAside: "Lo que dejé a un lado",
    setAsideTitle: "A un lado",
    isSetAside: "Queda a un lado. La encuentras en “Lo que dejé a un lado”, por si la quieres de vuelta.",
    setAsideText:
      "Estas no se te ofrecen ahora: lo dijiste tú, o dos veces te pesaron más. Puedes recuperar cualquiera.",
    nothingSetAside: "No hay nada a un lado.",
    bringBack: (what: string) => `Recuperar: ${what}`,
    families: {
      senses: "usar los sentidos",
      rest: "descansar",
      breath: "respirar",
      touch: "el tacto",
      body: "notar el cuerpo",
      imagery: "imaginar cosas",
      "self-talk": "cómo te hablas",
      reflection: "pensar las cosas",
      writing: "escribir",
      doing: "pasos pequeños",
      people: "otras personas",
    },
  },
  own: {
    noLines:
      "Aún no hay ninguna línea tuya guardada. Aquí tienes una prestada: esto es difícil, y puedo tratarme con justicia.",
    noEntries: "De ese tiempo no hay nada guardado, y también está bien.",
    lookBack: {
      efforts: "Esfuerzos",
      kindnesses: "Palabras y gestos amables",
      others: "Otras palabras que guardaste",
    },
    moreOnPage: "Hay más de lo que cabe aquí. Tu propia página lo tiene todo.",
    paused:
      "Tres de estas te pesaron más en dos semanas. Durante las próximas dos semanas no llegan mensajes; puedes cambiarlo en “Cambiar o pausar”. Quizá ahora ayude más una persona que una tarjeta: en “Ayuda urgente” hay gente con quien hablar, a cualquier hora.",
  },
  pulse: {
    title: "Dos preguntas",
    intro: "Puedes omitir una, o las dos.",
    protect:
      "Tus respuestas se sellan y se destruyen cuando terminan las cuatro semanas. Lo que queda es una cifra con ruido sobre tu grupo.",
    save: "Guardar respuestas",
    skip: "Omitir esta semana",
    savedTitle: "Guardado",
    saved: (closes: string) =>
      `Guardado y sellado. Puedes cambiarlo hasta que termine la semana. Todas las respuestas se destruyen el ${closes}.`,
    notAskedTitle: "Sin preguntas",
    notAsked:
      "Ahora no se te pregunta nada. O no hay cuatro semanas abiertas, o tu grupo es demasiado pequeño para que su cifra te proteja, o queda fuera tras una objeción. Todo lo demás es tuyo.",
    unknownChoice: "Elige una de las respuestas que se muestran.",
  },
  journal: {
    title: "Mi diario",
    where: (names: string) =>
      `Lo que guardas aquí queda sellado en los sistemas de tu empresa. No se muestra a nadie más. Las pocas personas que tienen tanto este servidor como sus claves podrían leerlo técnicamente: ${names}.`,
    empty: "Aquí aún no hay nada guardado. Lo que elijas guardar aparece aquí, solo para ti.",
    intro: "Para tus ojos. Lo más nuevo, primero.",
    write: "Escribir una línea",
    older: "Entradas más antiguas",
    newest: "Volver a lo más nuevo",
    find: "Buscar en mi diario",
    clear: "Borrar todo mi diario",
    change: (date: string, number: number) => `Cambiar: ${date} (${number})`,
    gone: "Esa entrada ya no está. No se cambió nada más.",
    remove: (date: string, number: number) => `Borrar: ${date} (${number})`,
    removedTitle: "Borrada",
    removed: "Esa entrada desapareció para siempre.",
    writeTitle: "Escribir una línea",
    field: "¿Qué te gustaría recordar?",
    fieldHint: "Sin nombres ni datos confidenciales, por favor.",
    keep: "Guardarla",
    missing: "Escribe algo primero, o cierra esto.",
    keptTitle: "Guardada",
    kept: "Guardada en tu diario, sellada. Puedes cambiarla o borrarla en cualquier momento.",
    changeTitle: "Cambiar una entrada",
    changeField: "Lo que escribiste",
    changeHint: "Vacía un campo para quitar esa línea. Las palabras de antes no se guardan.",
    changeMissing: "Escribe algo, o borra la entrada en tu diario.",
    save: "Guardar el cambio",
    changedTitle: "Cambiada",
    changed: "Tus nuevas palabras quedan guardadas, selladas, en lugar de las de antes.",
    findTitle: "Buscar en mi diario",
    findField: "Palabras que buscar",
    findHint: "Mayúsculas y acentos no importan. Lo que buscas no se guarda.",
    findGo: "Buscar",
    findMissing: (most: number) => `Escribe una palabra o dos, ${most} caracteres como máximo.`,
    findNone: "Ninguna de tus entradas tiene todas estas palabras. También sirve parte de una palabra.",
    findSome: "Lo que se encontró, lo más nuevo primero.",
    findMore: "Hay más de lo que cabe aquí. Añade una palabra, o mira en tu propia página.",
    clearTitle: "¿Borrar mi diario?",
    clearText:
      "Todo lo que guardaste se va a la vez: tus entradas, tus frases amables y las marcas de las prácticas que terminaste. Nadie puede recuperarlo. Si quieres una copia, tómala antes, en “Mis datos”.",
    clearSure: "Sí, borrarlo todo",
    clearedTitle: "Borrado",
    cleared: "Tu diario está vacío. Las copias de seguridad siguen selladas hasta que se tiren.",
  },
  lines: {
    title: "Mis frases amables",
    intro: "Frases que guardaste para momentos difíciles. Vuelven cuando eliges “Una palabra amable”.",
    empty:
      "Aún no hay ninguna frase guardada. Una práctica breve ayuda a encontrar algunas que suenen a ti. Vuelven cuando eliges “Una palabra amable”.",
    anyMoment: "Para cualquier momento",
    more: "Encontrar frases nuevas",
    change: (number: number) => `Cambiar la frase ${number}`,
    remove: (number: number) => `Quitar la frase ${number}`,
    changeTitle: "Cambiar una frase",
    field: "Mi propia frase",
    fieldHint: "15 palabras o menos, en cualquier idioma. Sin nombres, por favor.",
    save: "Guardar la frase",
    back: "Mis frases amables",
    missing: "Escribe una frase, o vuelve atrás y quítala.",
    gone: "Esa frase ya no está. No se cambió nada más.",
    removedTitle: "Quitada",
    removed: "Esa frase ya no está, ni aquí ni en tu diario.",
  },
  history: {
    title: "Mis respuestas",
    off: "No se guarda ninguna copia de tus respuestas. Las de las cuatro semanas en curso están selladas, y se destruyen cuando esas semanas terminan.",
    on: "Se guarda para ti una copia de tus respuestas, sellada con tu propia clave, desde las cuatro semanas en que la pediste.",
    how: "La copia se hace cuando terminan las cuatro semanas: para quienes la quieren, en el mismo momento y del mismo tamaño, hayan respondido o no. Así no dice quién responde.",
    reach: (names: string) =>
      `No se muestra a nadie más. Las pocas personas que tienen tanto este servidor como sus claves podrían leerla técnicamente mientras la conserves: ${names}.`,
    seen: "Quien tenga la base de datos podría ver que quieres una copia, pero no qué hay en ella. No la necesitas: todo lo demás sigue abierto para ti igualmente.",
    keep: "Guardar una copia para mí desde ahora",
    stop: "Parar, y borrar mi copia",
    show: "Mostrar mis respuestas",
    back: "Volver",
    some: "Lo más nuevo primero. Para tus ojos.",
    none: "No hay nada que mostrar. Aquí no hay respuestas de estas cuatro semanas, ni copia de las anteriores.",
    more: "Las más antiguas están en tu propia página.",
    week: (week: number, from: string) => `Semana ${week} de las cuatro desde el ${from}`,
  },
  rhythm: {
    title: "Cambiar o pausar",
    now: "Ahora",
    none: "Sin mensajes",
    paused: (until: string) => `En pausa hasta el ${until}`,
    cards: (rhythm: string) => `Tarjetas ${rhythm}`,
    often: "¿Cada cuánto?",
    oftenOptions: { "1": "Cada semana", "2": "Cada dos semanas", "4": "Cada cuatro semanas" },
    save: "Guardar",
    pauses: {
      day: "Pausa de un día",
      week: "Pausa de una semana",
      twoWeeks: "Pausa de dos semanas",
      month: "Pausa de cuatro semanas",
      open: "Pausa hasta que yo vuelva a empezar",
    },
    pausedOpen: "En pausa hasta que vuelvas a empezar",
    resting: "En descanso hasta que vuelvas a empezar",
    resume: "Empezar de nuevo las tarjetas",
    fades:
      "Si no abres Evenkeel en cuatro semanas, llega solo una de cada dos tarjetas; tras ocho semanas ninguna, hasta que las empieces de nuevo. No se dice a nadie. Nunca piden tu atención más de 3 mensajes y 15 minutos por semana (20 para quienes lideran).",
    putOff: {
      hour: "En una hora",
      tomorrow: "Mañana",
      skip: "Omitir hoy",
      title: "Más tarde",
      inAnHour: "Está bien. Una tarjeta llega otra vez en cerca de una hora.",
      comesTomorrow: "Está bien. Una tarjeta llega mañana, a tu hora de siempre.",
      skipTitle: "Omitida",
      skipped: "Está bien. La tarjeta de hoy se fue, y no debes nada.",
    },
    leave: "Parar todos los mensajes",
    leftTitle: "Sin más mensajes",
    left: "Hecho. Ya no llega ningún mensaje, no se envía nada de lo previsto, tu programa terminó, y las respuestas de estas cuatro semanas se borran.",
    leftStays:
      "Qué se queda: tu diario y las prácticas que marcaste, solo para ti, hasta que los borres. Se te sigue contando en tu grupo como a todas las personas del directorio, con un valor neutro. Aquí dentro todo sigue abierto para ti.",
    savedTitle: "Guardado",
  },
  privacy: {
    title: "Quién ve qué",
    page: "Abrir la página completa",
    mine: "Abrir mi propia página",
  },
  counted: {
    until: (group: string, people: number, closes: string) =>
      `Hasta el ${closes} se te cuenta con otras personas, ${people} en total (${group}), respondas o no. En “Mi privacidad” ves con quiénes, y puedes objetar.`,
    leftOut: (group: string, closes: string) =>
      `Tras una objeción, ${group} queda fuera de todas las cifras hasta el ${closes}.`,
    directStaff: (team: string) => `personal directo de ${team}`,
  },
  receipt: {
    title: "Mi privacidad",
    intro: "Esto se ve igual respondas o no, así que enseñarlo a alguien no le dice nada.",
    group: "Con quién se te cuenta",
    groupIs: (group: string, people: number) => `${group}: ${persons(people)}, respondan o no`,
    nowhere: "Ahora no se te cuenta en ningún grupo.",
    days: "Días",
    daysAre: (closes: string, publishes: string) =>
      `Hasta el ${closes}. La cifra se publica el ${publishes}.`,
    window: "Estas cuatro semanas",
    windowIs: (percent: number) =>
      `Quien conoce todas las demás respuestas y da 50 de cada 100 a la tuya llega como máximo a ${percent}.`,
    windowNone: "Nada de lo que se publica de ellas contiene una respuesta tuya.",
    joined: "Desde que llegaste",
    joinedIs: (windows: number, since: string, percent: number, both: number) =>
      windows === 0
        ? `No se ha publicado nada desde que llegaste el ${since}.`
        : `Todo lo publicado desde el ${since}, para respuestas que no cambian: de 50 a ${percent} como máximo. Con estas cuatro semanas: ${both}.`,
    seen: "Qué pueden ver otras personas",
    seenIs:
      "Quien lidera tu equipo lee una página sobre el grupo, y tú puedes abrir la misma. RR. HH. y auditoría pueden abrirla desde 50 personas.",
    who: "Ver quién, u objetar",
    page: "Registro y prueba de ataque",
  },
  roster: {
    title: "A quién se cuenta",
    until: (group: string, people: number, closes: string) =>
      `Hasta el ${closes}, se cuenta en grupo a ${persons(people)} (${group}), respondan o no.`,
    names: (names: string) => `Son: ${names}.`,
    namesAndMore: (names: string, more: number) => `Son: ${names}, y ${more} más.`,
    wrong: "¿Algo está mal en esta lista?",
    decides: (closes: string) =>
      `Puedes objetar. Entonces auditoría (el comité de empresa) deja al grupo fuera de las cifras de estas cuatro semanas, o lo mantiene dentro. Sin decisión antes del ${closes}, queda fuera.`,
    decidesItself:
      "Puedes objetar. Aquí nadie tiene el rol de auditoría, así que una objeción deja al grupo fuera de las cifras de estas cuatro semanas.",
    why: "¿Qué está mal en ella?",
    reasons: {
      not_one_of_us: "Aquí hay alguien que no es una persona, o no es del grupo",
      belongs_elsewhere: "Mi lugar es otro",
      left_long_ago: "Alguien se fue hace mucho",
      too_small_or_alike: "Este grupo es demasiado pequeño o parecido para mi gusto",
      other: "Otro motivo: hablaré con el comité de empresa",
    },
    stored:
      "Se guardan el grupo y el motivo, sin nombre ni hora. En un grupo pequeño, un motivo aún puede señalar a alguien; “Otro motivo” es lo que menos dice.",
    send: "Objetar",
    missing: "Elige uno de los motivos, o vuelve atrás.",
    states: {
      unquestioned: null,
      waiting: "Alguien de quienes se cuentan aquí objetó esta lista. Decide auditoría.",
      left_out: "Tras una objeción a esta lista, el grupo queda fuera de las cifras de estas cuatro semanas.",
      kept: "Alguien de quienes se cuentan aquí objetó esta lista. Auditoría la miró y mantuvo el grupo dentro.",
    },
    doneTitle: "Tu objeción cuenta",
    done: {
      unquestioned: "",
      waiting:
        "Ahora la tiene auditoría, sin tu nombre. Si nadie decide antes de que terminen las cuatro semanas, el grupo queda fuera.",
      left_out:
        "El grupo queda fuera de las cifras de estas cuatro semanas. Tu nombre no se guarda junto a eso en ningún sitio.",
      kept: "Auditoría ha mirado este motivo y ha mantenido el grupo dentro. Aún puedes hablar con el comité de empresa.",
    },
  },
  preferences: {
    zone: "Tu zona horaria, y la hora que es allí",
    language: "Idioma",
    length: "¿Cuánto puede durar una práctica?",
    anyLength: "Como venga",
    minutes: (minutes: number) => (minutes === 1 ? "1 minuto" : `Hasta ${minutes} minutos`),
    ways: "¿Qué te va bien siempre? En cada práctica aún puedes cambiarlo.",
    unknown: "Elige una de las opciones que se muestran.",
    languageTitle: "Idioma",
    languageSet: "Desde ahora Evenkeel te habla en español.",
  },
  me: {
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
      "Las respuestas de las cuatro semanas en curso, y tu copia de las anteriores si la guardaste",
      "Lo que estaba previsto enviarte, y la lista de lo que se envió",
      "Tus inicios de sesión, en todos los navegadores",
    ],
    remainsHeading: "Qué se queda, y por qué",
    remains: {
      directory:
        "Tu entrada en el directorio de tu empresa, con tu cuenta de chat y “no volver a contactar”. Sin ella se te invitaría de nuevo.",
      slot: (until: string) =>
        `Un lugar sin nombre en la cuenta de tu grupo hasta el ${until}, con un valor neutro, para que ninguna cifra ni página diga que tus datos se borraron. Quien tenga la base de datos podría deducir que es tuyo.`,
      counted:
        "Más adelante se te cuenta en tu grupo como a todas las personas del directorio, participes o no.",
      published: "Las cifras que se publicaron sobre tu grupo. No cambian.",
      audited:
        "Las líneas del historial que dicen qué se abrió o cambió con tu rol. Otras personas cuentan con ese historial.",
      copies:
        "Los mensajes que ya están en tu chat, que puedes borrar allí. Las copias de seguridad hechas antes de hoy guardan tus datos, sellados, hasta que se tiren.",
    },
    eraseSure: "Sí, borrar mis datos",
    erasedTitle: "Borrado",
    erased: "Tus datos están borrados. Ya no llega ningún mensaje, y tu sesión está cerrada en todas partes.",
    erasedAfter:
      "La ayuda urgente sigue abierta para ti, como para cualquiera. Nadie te pide que vuelvas; si quieres, abre Evenkeel y empieza de nuevo.",
  },
  signIn: {
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
  },
  help: {
    title: "Qué es esto",
    text: "Evenkeel ofrece prácticas breves de 1 a 5 minutos para momentos difíciles en el trabajo, un diario solo para ti y dos preguntas por semana sobre el propio trabajo. Todo es opcional.",
    isNot:
      "No es una terapia, ni un test, ni un servicio de crisis. No mira lo que escribes, cuándo te conectas ni lo bien que trabajas. Y no sustituye un cambio en el propio trabajo.",
    whoTitle: "Quién ve qué",
    who: [
      [
        "Tú",
        "Todo lo que escribes y guardas. Otras personas no ven nada de eso; las pocas con acceso técnico tienen su nombre en “Quién ve qué”.",
      ],
      [
        "Quien lidera tu equipo y RR. HH.",
        "Una cifra con ruido sobre un grupo, nunca sobre una persona. No si participas, respondes, haces una pausa o paras.",
      ],
      [
        "Cualquiera del equipo",
        "La misma página de grupo que quien lo lidera, y cuánto podría decir de una persona.",
      ],
    ],
    commandsTitle: "Palabras que puedes escribir tras el comando",
    languageText: "Háblame en:",
    personTitle: "Mejor una persona",
    person:
      "En “Ayuda urgente” hay gente con quien hablar, a cualquier hora. Para saber cómo se lleva Evenkeel aquí, pregunta a RR. HH. o al comité de empresa.",
    commands: [
      ["ahora", "Un minuto para recuperar la calma"],
      ["diario", "Lo que guardaste, solo para tus ojos"],
      ["pausa", "Cambiar el ritmo, hacer una pausa o irte"],
      ["datos", "Una copia de lo que se guarda sobre ti, o borrarlo"],
      ["ayuda", "Esta página, y personas con quienes hablar"],
    ],
  },
  hello:
    "Evenkeel está aquí, con prácticas breves para momentos difíciles en el trabajo. Ábrelo cuando quieras; todo es opcional. Nadie lee esto en directo y no es un servicio de crisis: la ayuda urgente está a un toque en todas partes.",
  helpInChat:
    "Evenkeel ofrece prácticas breves y preguntas sobre las que escribir. Ábrelo para elegir una, para cambiar o pausar los mensajes, o para encontrar personas con quienes hablar. Lo que escribes en este chat no se guarda.",
  typed:
    "Gracias, pero aquí no se lee ni se guarda nada de lo que escribes. Usa los botones, o abre el inicio.",
  unknownPerson:
    "Aún no conocemos esta cuenta. Pide a quien lleva Evenkeel donde trabajas que te añada al directorio. No se guardó nada.",
  error: {
    title: "Eso no funcionó",
    bug: "Algo falló por nuestra parte. Lo que guardaste antes está a salvo. Inténtalo de nuevo en un minuto.",
    refused: "Eso no se puede hacer ahora. No se cambió nada. Ve al inicio para continuar.",
    unavailable: "Ahora mismo no se puede llegar. No se cambió nada. Inténtalo de nuevo en un minuto.",
  },
};
