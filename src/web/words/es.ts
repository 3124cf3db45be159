import type { ShareFigure } from "../../app/summary/team-page.ts";
import { plural, wordsOfNumber } from "../../core/plural.ts";
import { COPY_ES } from "./copy.es.ts";
import { DATA_ES } from "./data.es.ts";
import type { Words } from "./en.ts";
import { JOURNAL_ES } from "./journal.es.ts";
import { MESSAGES_ES } from "./messages.es.ts";

function people(count: number): string {
  return plural("es", count, { one: "# persona", many: "# de personas", other: "# personas" });
}

function weeksOf(count: number): string {
  return plural("es", count, { one: "# semana", many: "# de semanas", other: "# semanas" });
}

function windowsOf(count: number): string {
  return plural("es", count, { one: "# periodo", many: "# de periodos", other: "# periodos" });
}

function nudgesOf(count: number): string {
  return plural("es", count, { one: "# aviso", many: "# de avisos", other: "# avisos" });
}

function minutesOf(count: number): string {
  return plural("es", count, { one: "# minuto", many: "# de minutos", other: "# minutos" });
}

function pointsOf(points: number): string {
  return fine(points) === "1" ? "1 punto" : `${fine(points)} puntos`;
}

function round(points: number): string {
  return wordsOfNumber("es", Math.round(points));
}

/** Points with one decimal, for shares below 10 where a whole number would hide the difference. */
function fine(points: number): string {
  return points >= 9.95 ? round(points) : wordsOfNumber("es", Math.round(points * 10) / 10);
}

/** A chance in words, never 0 and never 100. */
function inHundred(probability: number): string {
  const n = Math.round(probability * 100);
  if (n < 1) return "menos de 1 de cada 100";
  return n > 99 ? "más de 99 de cada 100" : `${n} de cada 100`;
}

/** A range of shares in whole people of 100, rounded outward so that it never looks surer than it is. */
function range100({ low, high }: Pick<ShareFigure, "low" | "high">): string {
  return `${Math.floor(100 * low)} a ${Math.ceil(100 * high)}`;
}

function between(share: Pick<ShareFigure, "low" | "high">): string {
  return `entre ${Math.floor(100 * share.low)} y ${Math.ceil(100 * share.high)} de cada 100`;
}

const verdict: Words["verdict"] = {
  likely_elevated: "Probablemente elevada",
  not_elevated: "No elevada",
  cant_tell: "Aún no se puede saber",
};

const sentence: Words["team"]["sentence"] = {
  likely_elevated: {
    none: "Es probable que la tensión de este equipo esté por encima de nuestra línea de referencia.",
    up: "La tensión ha subido desde el periodo anterior, y es probable que esté por encima de nuestra línea de referencia.",
    down: "La tensión ha bajado desde el periodo anterior, y es probable que siga por encima de nuestra línea de referencia.",
  },
  not_elevated: {
    none: "Es probable que la tensión de este equipo esté por debajo de nuestra línea de referencia.",
    up: "La tensión ha subido desde el periodo anterior, y es probable que siga por debajo de nuestra línea de referencia.",
    down: "La tensión ha bajado desde el periodo anterior, y es probable que esté por debajo de nuestra línea de referencia.",
  },
  cant_tell: {
    none: "El margen es demasiado amplio para decidir: podría estar a cualquier lado de nuestra línea de referencia.",
    up: "La tensión ha subido desde el periodo anterior. Aún no se sabe de qué lado de nuestra línea de referencia está.",
    down: "La tensión ha bajado desde el periodo anterior. Aún no se sabe de qué lado de nuestra línea de referencia está.",
  },
};

const withheldShort: Words["withheldShort"] = {
  roster_under_8: "menos de 8",
  residual: "muy pocas aparte",
  roster_changed: "grupo cambiado",
  roster_objected: "objeción",
  calibration: "primer periodo",
};

const withheld: Words["withheld"] = {
  roster_under_8:
    "Aquí se contaron menos de 8 personas, y 8 es el grupo más pequeño que se muestra en algún momento.",
  residual:
    "Mostrar este grupo dejaría a entre 1 y 4 personas separadas de los grupos que lo rodean; por eso se cuentan juntas más arriba.",
  roster_changed:
    "Cambió más del 30 % de las personas que se cuentan aquí, así que se deja fuera un periodo.",
  roster_objected:
    "Alguien de quienes se cuentan aquí objetó la lista de con quién se le cuenta, así que se oculta un periodo. Quién lo hizo no se guarda.",
  calibration:
    "El primer periodo fija la escala para toda la organización. Los grupos se muestran desde el segundo.",
};

const problems: Words["problems"] = {
  invalid: {
    title: "Eso no encajó",
    happened: "Algo en la solicitud no era lo que se esperaba.",
    safe: "No se cambió nada.",
    next: "Vuelve atrás, revisa lo que escribiste e inténtalo de nuevo.",
  },
  unauthorized: {
    title: "Inicia sesión, por favor",
    happened:
      "Aquí no hay ninguna sesión abierta, o ya terminó. Las sesiones terminan a las 8 horas, o antes si no se usan.",
    safe: "No se cambió nada, y lo que guardaste antes sigue ahí.",
    next: "Inicia sesión y abre la página otra vez.",
  },
  forbidden: {
    title: "Esta página no está abierta para ti",
    happened: "Tienes la sesión iniciada, y esta página es de otras personas o de otro rol.",
    safe: "No se mostró ni se cambió nada.",
    next: "Si crees que debería estar abierta para ti, pregunta a quien lleva el directorio en tu organización.",
  },
  not_found: {
    title: "Aquí no hay nada",
    happened: "La dirección no lleva a ninguna página, o lo que había ya no está.",
    safe: "No se cambió nada.",
    next: "Revisa la dirección, o empieza de nuevo desde la primera página.",
  },
  conflict: {
    title: "Esto ha cambiado mientras tanto",
    happened: "Algo se movió entre el momento de abrir la página y el de enviarla.",
    safe: "Tu último paso no se llevó a cabo.",
    next: "Carga la página otra vez y repite el paso si aún lo quieres.",
  },
  refused: {
    title: "Una regla no lo permite",
    happened: "El paso va contra una regla que protege a las personas de aquí.",
    safe: "No se cambió nada.",
    next: "La página de privacidad explica las reglas.",
  },
  unavailable: {
    title: "Fuera de alcance por un momento",
    happened: "La base de datos o la plataforma de chat no respondió.",
    safe: "No se cambió nada. Lo que se guardó antes sigue ahí.",
    next: "Inténtalo de nuevo en un minuto.",
  },
  bug: {
    title: "Algo falló por nuestra parte",
    happened: "No se pudo hacer la página. El error es nuestro, no tuyo.",
    safe: "Lo que se guardó antes sigue ahí.",
    next: "Inténtalo de nuevo. Si vuelve a pasar, di a quienes llevan Evenkeel aquí a qué hora pasó.",
  },
  foreign_form: {
    title: "Este formulario vino de otro sitio",
    happened:
      "Se envió un formulario desde una página que no es nuestra, o con un navegador que oculta de dónde viene.",
    safe: "No se llevó a cabo, y no se cambió nada.",
    next: "Abre aquí la página otra vez y repite el paso.",
  },
  too_many: {
    title: "Demasiados intentos por ahora",
    happened: "Hubo muchas solicitudes de inicio de sesión en poco tiempo.",
    safe: "No se inició ninguna sesión, y no se cambió nada.",
    next: "Espera diez minutos e inténtalo de nuevo.",
  },
};

const attack: Words["privacy"]["attack"] = {
  title: "Juega a atacar",
  intro:
    "Alguien conoce todas las demás respuestas de tu grupo y trata de adivinar las tuyas. Prueba cuánto le ayuda una cifra publicada, con respuestas inventadas y con el ruido que recibe tu grupo.",
  knows: "Quien ataca conoce",
  knowledge: {
    all: "todas las demás respuestas",
    half: "la mitad de las demás respuestas",
    none: "la respuesta de nadie",
  },
  torn: "Quien ataca duda entre",
  beliefs: {
    much_or_little: "mucha tensión, o poca",
    much_or_silent: "mucha tensión, o ninguna respuesta",
    some_or_little: "algo de tensión, o poca",
    little_or_silent: "poca tensión, o ninguna respuesta",
  },
  cases: {
    much_or_little: { first: "mucha tensión", second: "poca tensión" },
    much_or_silent: { first: "mucha tensión", second: "ninguna respuesta" },
    some_or_little: { first: "algo de tensión", second: "poca tensión" },
    little_or_silent: { first: "poca tensión", second: "ninguna respuesta" },
  },
  draw: "Hacer un sorteo",
  again: "Hacer otro sorteo",
  pageTitle: "Lo poco que una cifra dice de ti",
  moved: (first, percent) =>
    percent === 50
      ? `Tras este sorteo, quien ataca sigue dando a “${first}” 50 de cada 100.`
      : `Tras este sorteo, quien ataca da a “${first}” ${percent} de cada 100. Antes eran 50.`,
  same: "Ninguna cifra distingue estas dos: ninguna suma nada. La conjetura se queda en 50 de cada 100.",
  scale: {
    low: (second) => `seguro: ${second}`,
    coin: "una moneda",
    high: (first) => `seguro: ${first}`,
  },
  keyDraw: "Este sorteo",
  keyBand: (bound) => `${100 - bound} a ${bound}: hasta donde llega de media`,
  steps: "Qué pasó",
  known: (known, others, sum) =>
    known === 0
      ? `Quien ataca no conoce ninguna de las otras ${others} respuestas.`
      : `Quien ataca conoce ${known} de las otras ${others} respuestas. Suman ${sum}.`,
  truth: (answer, sum) =>
    `Una moneda decidió lo que respondiste aquí: ${answer}. Con las respuestas de todo el grupo, la suma es ${sum}. Quien ataca no la ve.`,
  noise: (noise, published) =>
    `Se sorteó el ruido: ${noise > 0 ? "+" : noise < 0 ? "−" : ""}${Math.abs(noise)}. Lo que se publica es ${published}, y cualquiera lo puede leer.`,
  average: (share) => `${Math.round(100 * share)} de cada 100`,
  averageOf:
    "Con qué frecuencia la opción más probable de las dos es la verdadera, de media en 1\u202f000 sorteos. Una moneda acierta 50 veces.",
  bound: (percent) => `${percent} de cada 100`,
  boundOf:
    "Lo máximo que permiten todas las cifras de un periodo juntas, a cualquiera que ataque y empiece en 50.",
  single:
    "Un sorteo puede llevar la conjetura más lejos, hacia la verdad o en sentido contrario. Quien ataca no tiene forma de saber cuál de las dos cosas pasó.",
  real: "Qué es real aquí, y qué es inventado",
  size: (count, own) =>
    own
      ? `El tamaño es el de tu grupo: ${people(count)}.`
      : `Ahora no se te cuenta en ningún grupo, así que se toman ${people(count)} como ejemplo.`,
  spread: (name, spread) =>
    `El ruido es tan real como en una cifra publicada: nivel “${name}”, con una dispersión de unos ${Math.round(spread)} en una suma a la que una persona aporta de 0 a 3.`,
  madeUp: "Las respuestas son inventadas. Para esta página no se lee ninguna respuesta ni cifra publicada.",
  once: "Una cifra real se sortea una sola vez. Si se pudiera repetir como aquí, el ruido se compensaría.",
  back: "Volver a privacidad y registro",
};

const objection: Words["privacy"]["objection"] = {
  title: "Objetar esta lista",
  until: (name, count, closes) =>
    `Hasta el ${closes}, se cuenta en grupo a ${people(count)} como “${name}”, respondan o no.`,
  states: {
    unquestioned: null,
    waiting:
      "Alguien de quienes se cuentan aquí objetó esta lista. Decide auditoría. Sin decisión, el grupo queda fuera de las cifras de estas cuatro semanas.",
    left_out: "Tras una objeción a esta lista, el grupo queda fuera de las cifras de estas cuatro semanas.",
    kept: "Alguien de quienes se cuentan aquí objetó esta lista. Auditoría la miró y mantuvo el grupo dentro.",
  },
  within: (name) => `Tus respuestas siguen entrando en las cifras de un grupo mayor que lo rodea: ${name}.`,
  unasked:
    "Tampoco se muestra ningún grupo mayor que lo rodee, así que hasta entonces no se pregunta nada más a su gente.",
  who: "Quién está en ella",
  what: "Qué pasa después",
  decides: (closes) =>
    `Auditoría (el comité de empresa) ve el grupo, su tamaño y el motivo. Lo deja fuera de las cifras de estas cuatro semanas, o lo mantiene dentro, antes del ${closes}. Sin decisión, queda fuera.`,
  decidesItself:
    "Aquí nadie tiene el rol de auditoría. Por eso, una objeción deja al grupo fuera de las cifras de estas cuatro semanas enseguida.",
  steps: [
    "No se dice a nadie que fuiste tú. La base de datos guarda el grupo y el motivo, sin nombre ni hora.",
    "En un grupo pequeño, un motivo aún puede señalar a alguien. “Otro motivo” es lo que menos dice.",
    "Vale para estas cuatro semanas. No se puede retirar, y objetar otra vez no cambia nada.",
  ],
  why: "¿Qué está mal en ella?",
  reasons: {
    not_one_of_us: "Aquí hay alguien que no es una persona, o no es del grupo",
    belongs_elsewhere: "Mi lugar es otro",
    left_long_ago: "Alguien se fue hace mucho",
    too_small_or_alike: "Este grupo es demasiado pequeño o parecido para mi gusto",
    other: "Otro motivo: hablaré con el comité de empresa",
  },
  send: "Objetar esta lista",
  isOut: "Este grupo ya queda fuera. No hay nada más que hacer.",
  back: "Volver a privacidad y registro",
  doneTitle: "Tu objeción cuenta",
  done: {
    unquestioned: "",
    waiting:
      "Ahora la tiene auditoría, sin tu nombre. Si nadie decide antes de que terminen las cuatro semanas, el grupo queda fuera.",
    left_out:
      "El grupo queda fuera de las cifras de estas cuatro semanas. Tu nombre no se guarda junto a eso en ningún sitio.",
    kept: "Auditoría ha mirado este motivo y ha mantenido el grupo dentro. Aún puedes hablar con el comité de empresa.",
  },
  auditor: {
    title: "Objeciones a las listas",
    open: "Abrir las objeciones",
    waiting: (count) =>
      count === 0
        ? "Ninguna lista espera tu decisión."
        : `${plural("es", count, { one: "# lista espera", many: "# de listas esperan", other: "# listas esperan" })} tu decisión.`,
    intro: (closes) =>
      `Cada persona ve con quién se la cuenta, y puede objetar. Tú decides antes del ${closes}. Lo que no se decida hasta entonces queda fuera de las cifras: esperar no es una forma de evitarlo.`,
    unnamed:
      "Quién objetó no se guarda, ni cuándo, ni cuántas personas lo hicieron. Por favor, no intentes averiguarlo: en un grupo pequeño es cosa de poco, y nadie volvería a objetar.",
    none: "Nadie ha objetado ninguna lista en este periodo.",
    noWindow: "No hay ningún periodo abierto, así que no hay lista.",
    reasons: {
      not_one_of_us: "Allí hay alguien que no es una persona, o no es del grupo",
      belongs_elsewhere: "Alguien dice que su lugar es otro",
      left_long_ago: "Alguien se fue hace mucho",
      too_small_or_alike: "El grupo es demasiado pequeño o parecido para el gusto de alguien",
      other: "Otro motivo: quiere hablar con el comité de empresa",
    },
    state: { waiting: "Espera tu decisión", left_out: "Queda fuera", kept: "Se mantiene" },
    looked: "Decididas antes",
    leaveOut: "Dejar este grupo fuera de las cifras de este periodo",
    keep: "Mantener",
    about: "Qué hace una decisión",
    effects: [
      "Fuera: en este periodo no se sortea nada de este grupo. No cuesta privacidad, y su parte no va a nadie. Los grupos mayores que lo rodean se sortean como antes. No se puede deshacer dentro del periodo.",
      "Se mantiene: el grupo se sortea como estaba previsto. Un motivo más volvería a llegarte.",
      "Las dos quedan en el historial con tu rol, y la gente del grupo lee la decisión en su página de privacidad.",
      "Una lista se hace a partir del directorio. Lo que está mal allí se corrige allí, para el próximo periodo.",
    ],
  },
};

const tier = { strict: "Estricto", standard: "Estándar" };

const level: Words["level"] = {
  title: "Nivel de privacidad",
  pageTitle: "Qué nivel de privacidad rige, y qué hace falta para cambiarlo",
  open: "Revisarlo o cambiarlo",
  inForce: (name, since) =>
    since === null ? `${name}, desde el primer periodo` : `${name}, en vigor desde el ${since}`,
  meaning: {
    strict:
      "El nivel de partida. Mucho ruido: las cifras dicen poco de una persona, y menos de los grupos pequeños.",
    standard: "Menos ruido: las cifras dicen más de los grupos, y más de cada persona en ellos.",
  },
  table: "Hasta dónde puede subir una conjetura sobre una persona",
  tableIntro:
    "Alguien conoce las respuestas de todas las demás personas y cree que dos respuestas de una son igual de probables: 50 de cada 100. Con todas las cifras publicadas, esa conjetura sube como máximo a:",
  after: "Tras",
  spans: {
    window: "un periodo de cuatro semanas",
    year: "un año de respuestas que no cambian",
    twoYears: "dos años",
    fiveYears: "cinco años",
  },
  holds: "en vigor",
  loosen: {
    title: (name) => `Pedir el nivel ${name}`,
    intro: (window, year, five) =>
      `Las cifras también dirían más de las personas: ${window} en un periodo, ${year} en un año, ${five} en cinco años. Por eso hacen falta las cuatro cosas:`,
    needs: [
      "Se avisa a todas las personas 28 días antes: en la página de privacidad, al abrir el chat y con un solo mensaje neutro a quienes reciben mensajes.",
      "Auditoría, como el comité de empresa, da su sí. Quien lo pide no puede ser también quien lo acepta.",
      "Empieza un nuevo año de privacidad: 13 periodos, 364 días. Hasta entonces no cambia nada.",
      "Cada persona da de nuevo su acuerdo. Las respuestas de quienes no lo dan quedan fuera de todas las cifras, y no se dice a nadie de quién se trata.",
    ],
    count: "Cuenta con que responda menos gente: el silencio vale como una respuesta que no dice nada.",
    button: (name) => `Pedir ${name} y avisar a todas las personas`,
    noAuditor:
      "Aquí nadie tiene el rol de auditoría, así que el nivel no se puede relajar. Ese rol se nombra en el directorio, y no puede tenerlo quien trabaja en RR. HH.",
  },
  tighten: {
    title: (name) => `Cambiar a ${name}`,
    text: (name) =>
      `${name} entra en vigor con el próximo periodo. No necesita el sí de nadie, y puedes retirarlo hasta entonces. Volver atrás después es relajar el nivel, con todas sus condiciones.`,
    button: (name) => `Cambiar a ${name} con el próximo periodo`,
  },
  asked: {
    title: (name) => `Se ha pedido el nivel ${name}`,
    tighter: (name, day) => `${name} entra en vigor con el próximo periodo, no antes del ${day}.`,
    tighterSoon: (name) => `${name} entra en vigor con el primer periodo.`,
    looser: (from, to) => `De ${from} a ${to}. Entra en vigor cuando se cumpla todo esto:`,
    earliest: (day) => `No antes del ${day}.`,
    steps: {
      asked: "Pedido por RR. HH.",
      told: "Aviso a todas las personas",
      notice: "28 días de aviso",
      yes: "El sí de auditoría",
      year: "Un nuevo año de privacidad",
      consent: "El acuerdo propio de cada persona",
    },
    on: (day) => `el ${day}`,
    telling: "en curso, en horario laboral",
    until: (day) => `hasta el ${day}`,
    open: "pendiente",
    notBefore: (day) => `no antes del ${day}`,
    atFirstQuestion: "se pide antes de la primera pregunta; nadie ve quién lo dio",
    withdraw: "Retirar la petición",
  },
  answer: {
    title: "Tu respuesta, como auditoría",
    text: "Puedes retirar tu sí con un no hasta que entre en vigor. Un no pone fin a la petición. El historial guarda que auditoría respondió, y cuándo.",
    yes: "Sí, se puede relajar",
    no: "No",
    self: "También trabajas en RR. HH. aquí, o lo pediste tú. Tiene que responder otra persona de auditoría.",
    given: "Tú, u otra persona de auditoría, dijo que sí. Un no todavía le pone fin.",
  },
  done: {
    asked: "La petición quedó guardada.",
    withdrawn: "La petición se retiró. No cambia nada.",
    yes: "Tu sí quedó guardado.",
    no: "Tu no quedó guardado, y la petición terminó.",
  },
  past: "Lo que se pidió antes",
  pastLine: (name, requested, outcome, ended) => `${name}, pedido el ${requested}: ${outcome} el ${ended}.`,
  outcome: {
    in_force: "entró en vigor",
    withdrawn: "lo retiró RR. HH.",
    refused: "auditoría lo rechazó",
    restored: "terminó, porque la base de datos se restauró desde una copia,",
  },
  member: {
    title: (to) => `El nivel de privacidad puede pasar a ${to}`,
    soon: (to) => `El nivel de privacidad pasará a ${to}`,
    whatLooser: (window, year, five) =>
      `Las cifras dirían más: una conjetura sobre ti podría pasar de 50 a ${window} en un periodo, a ${year} en un año de respuestas que no cambian, a ${five} en cinco años.`,
    whatTighter: "Las cifras llevarán más ruido y dirán menos de ti. No tienes que hacer nada.",
    yours:
      "No tienes que hacer nada. Si llega, se te preguntará antes de las próximas dos preguntas. Si no estás de acuerdo, nada tuyo entra en las cifras, y no se dice a nadie. Las prácticas, el diario y los mensajes siguen como están.",
    auditors: (names) => `Quién puede decir que no en nombre de todas las personas: ${names}.`,
  },
};

const shell: Words["shell"] = {
  skip: "Ir al contenido",
  menu: "Páginas",
  sample: "Datos de ejemplo:",
  sampleRest: "una organización inventada. No hay en ella ninguna persona real.",
  team: "Mi equipo",
  leads: "Equipos que lidero",
  allLeads: "Todos los equipos que lidero",
  mine: "Lo mío",
  hr: "Organización",
  me: "Mis datos",
  chat: "Chat",
  privacy: "Privacidad y registro",
  signOut: "Cerrar sesión",
  switchPersona: "Cambiar de persona",
  roles: { lead: "Responsable de equipo", hr: "RR. HH.", auditor: "Auditoría", member: "Integrante" },
  signIn: "Iniciar sesión",
  aboutData: "Acerca de estos datos",
  home: "Evenkeel, primera página",
  firstPage: "A la primera página",
  print: "Imprimir o guardar como PDF",
  footer:
    "Evenkeel es autoayuda e información de equipo. No es atención sanitaria, ni un diagnóstico, ni un servicio de crisis.",
};

const team: Words["team"] = {
  kicker: "Resumen del equipo",
  signal: "Indicador de tensión",
  sentence,
  lowButOpen:
    "La cifra es baja, y se sabe demasiado poco en toda la organización para descartar que haya tensión.",
  change: (points, low, high, since) => {
    const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
    return `Desde el periodo que terminó el ${since}: ${pointsOf(Math.abs(points))} ${points > 0 ? "más" : "menos"} (intervalo del 90 %: ${fine(least ?? 0)} a ${fine(most ?? 0)}).`;
  },
  latest: (f) =>
    `Mejor estimación: ${round(f.estimate)} de 100; es probable que esté entre ${round(f.low)} y ${round(f.high)}.`,
  certainty: (points) =>
    `Una sola persona, con cualquier respuesta o con ninguna, puede haber movido esta cifra como máximo ${pointsOf(points)}. Describe al equipo, nunca a una persona, y no es un diagnóstico.`,
  howSure: "Qué certeza tiene, y qué privacidad",
  chance: inHundred,
  chanceOf: "Probabilidad de que el nivel esté en nuestra línea de referencia o por encima.",
  onePerson: pointsOf,
  onePersonOf: "Lo máximo que una persona pudo mover la cifra, con cualquier respuesta o con ninguna.",
  guess: (percent) => `50 → ${percent}`,
  guessOf: (percent) =>
    `Una conjetura sobre las respuestas de una persona pasa de 50 de cada 100 a ${percent} como máximo, incluso para quien conoce todas las demás respuestas.`,
  differential: "La cifra es diferencialmente privada: lleva un ruido al azar, sorteado una sola vez.",
  head: (short, entry) =>
    `Esta publicación es la entrada ${entry} del registro de privacidad, huella ${short}…`,
  headMore: "Compárala allí",
  differentialMore: "Cómo se limita esto, y cuánto se gastó",
  table: "Mostrar como tabla",
  actions: "Qué puedes probar",
  actionsIntro:
    "Cambios en el trabajo, no en las personas. Elige uno, y di al equipo cuándo le contarás cómo fue.",
  first: "Primer paso",
  time: "Tiempo",
  noActions:
    "Para este periodo no se sugiere ninguna acción. Una buena pregunta para la próxima reunión: ¿qué costó más esfuerzo del que valía?",
  limits: "Qué no puede mostrar esto, y por qué",
  limitWho: "Quién respondió, cuántas personas respondieron o qué dijo alguien. No está en ninguna página.",
  limitWhoLarge:
    "Quién respondió, o qué dijo alguien. No está en ninguna página. Cuántas personas respondieron se cuenta con ruido, y solo en grupos grandes.",
  limitCause:
    "De dónde viene la tensión. La cifra dice cuánta hay, no por qué. El equipo puede decir por qué.",
  limitNoise: "Cambios pequeños. El ruido que evita que se lea a una persona también los tapa.",
  limitSmall: (count) =>
    `Con ${people(count)} contadas, este grupo leerá casi siempre “Aún no se puede saber”. Eso habla de su tamaño, y en nada de su gente.`,
  limitTopics:
    "La energía, la carga de trabajo, la justicia y lo demás que se pregunta, punto por punto. Los grupos de menos de 100 personas no lo reciben: repartido entre tantas cifras, el ruido taparía lo que dicen.",
  limitCompare:
    "Comparaciones con otros equipos, filtros o grupos más finos. Cada uno sería una forma de señalar a alguien.",
  gaps: "Periodos sin cifra",
  next: (day) => `La próxima publicación es el ${day}.`,
  counted: (count) => `Se cuenta a ${people(count)}, respondan o no`,
  same: "Quien lidera y el resto del equipo ven esta misma página.",
  hiddenTitle: "Este equipo no tiene un resumen propio",
  hiddenRoster: "Esto depende solo de la lista de personas. Quién responde, y qué, no influye.",
  hiddenOnce: "Vuelve con el próximo periodo, si la lista sigue como está.",
  hiddenObjected: "Vuelve con el próximo periodo, a menos que alguien objete también esa lista.",
  instead: "Qué leer en su lugar",
  insteadText: (count) =>
    `Este es el grupo más pequeño alrededor del equipo que tiene una cifra: ${people(count)}.`,
  otherName: (name, isDirectStaff) => (isDirectStaff ? `Personal directo de ${name}` : name),
  directStaff: (count) =>
    `Personas que dependen directamente de aquí y no están en ninguno de los equipos de abajo, y quienes lideran esos equipos: ${people(count)}.`,
  insteadNone:
    "Ningún grupo mayor con resumen contiene a este equipo. Lo que ayuda sin resumen: hablar a menudo de los obstáculos, y preguntar qué se puede dejar de hacer.",
  notYetTitle: "El primer resumen está en camino",
  notYetOn: (day) => `Llega el ${day}, cuando se cierren los primeros periodos de cuatro semanas.`,
  notYetNone:
    "Aún no hay ningún periodo abierto. Cuando se abra uno, el primer resumen llega al cerrarse sus cuatro semanas.",
  notYetWhat:
    "Mostrará un indicador de tensión del equipo, qué certeza tiene y qué puedes probar. Hasta entonces no hay nada que leer, para nadie.",
  listTitle: "Equipos",
  listIntro: "Cada uno abre la misma página que ve el propio equipo.",
  own: "Tu propio equipo",
};

const chart: Words["chart"] = {
  title: (name) => `Indicador de tensión de ${name}, por periodos de cuatro semanas`,
  none: "Ningún periodo tiene una cifra todavía.",
  describe: (d) =>
    `${windowsOf(d.windows)} de cuatro semanas, ${d.gaps} sin cifra. La primera cifra es ${round(d.first.estimate)}. La última, del periodo que terminó el ${d.lastDay}, es ${round(d.last.estimate)}, con un intervalo del 90 % de ${round(d.last.low)} a ${round(d.last.high)}: ${verdict[d.last.verdict].toLowerCase()}. La línea de referencia está en 45.`,
  more: "más tensión ↑",
  estimate: "Mejor estimación",
  band: "Intervalo probable (9 de cada 10)",
  reference: "45: nuestra línea de referencia, un supuesto",
  gap: "Sin cifra, con el motivo",
  referenceShort: "nuestra línea de referencia",
  spark: (first, last, windows) => `Evolución en ${windowsOf(windows)}: de ${round(first)} a ${round(last)}.`,
  columns: {
    window: "Periodo",
    estimate: "Estimación",
    range: "Intervalo del 90 %",
    chance: "En 45 o más",
    reading: "Lectura",
  },
  range: (low, high) => `${round(low)} a ${round(high)}`,
  chance: inHundred,
  number: round,
  noFigure: "sin cifra",
};

const quarter: Words["quarter"] = {
  title: "Lo que se pregunta, por trimestre",
  titleOf: (name) => `Lo que se pregunta, por trimestre: ${name}`,
  span: (period, windows, count) =>
    `${period} · ${windowsOf(windows)} de cuatro semanas · se cuenta a ${people(count)}`,
  measure:
    "De cada 100 personas que se cuentan aquí: a cuántas les fue mal en cerca de la mitad de sus días de trabajo o más, o bien en la mitad o menos.",
  none: "Aún no ha terminado ningún trimestre. Un trimestre son tres periodos de cuatro semanas, y cuatro al final del año. Aparece junto con su último periodo.",
  nothing: (count) =>
    `Esta vez nada se distingue del ruido. Con ${people(count)} es lo habitual: hacen falta unas 1\u202f500, y más si dentro del grupo hay grupos de 100. Esto habla del tamaño, y en nada de la gente.`,
  dimensions: "Cómo le va a la gente",
  drivers: "Qué influye en el trabajo",
  chartTitle: (kind, period) => `${kind}, ${period}: personas de cada 100, con intervalos del 90 %`,
  chartText: (rows) => `${rows.join(". ")}. En un orden fijo, no por tamaño.`,
  row: (name, value) => `${name}: ${value}`,
  value: (share) => `unas ${Math.round(100 * share.estimate)} (${range100(share)})`,
  cantTell: "no se puede saber",
  notAsked: "no se preguntó",
  keyEstimate: "Mejor estimación",
  keyBand: "Intervalo probable (9 de cada 10)",
  change: (name, change) => {
    const [least = 0, most = 0] = [Math.abs(change.low), Math.abs(change.high)].sort((a, b) => a - b);
    return `${name}: ${change.estimate > 0 ? "más personas" : "menos personas"} que en el trimestre anterior, unas ${Math.round(100 * Math.abs(change.estimate))} de cada 100 (intervalo del 90 %: ${range100({ low: least, high: most })}).`;
  },
  changes: "Desde el trimestre anterior",
  noChange:
    "Nada cambió lo bastante como para hablar de ello. Solo se comparan respuestas a las mismas preguntas.",
  participation: (share) =>
    `En un periodo, respondieron una vez o más ${between(share)} personas. Cualquier ritmo está bien, y no responder también.`,
  silence:
    "Puede que mucha gente no haya respondido nada. Las cifras suponen que a quienes callan les va como al resto. Si les va peor, las cifras verdaderas son más altas.",
  table: "Mostrar como tabla",
  columns: {
    topic: "Se pregunta por",
    estimate: "Personas de cada 100",
    range: "Intervalo del 90 %",
    change: "Desde el trimestre anterior",
    windows: "Periodos preguntados",
  },
  number: (share) => String(Math.round(100 * share.estimate)),
  range: range100,
  points: (change) => `${change.estimate > 0 ? "+" : "−"}${Math.round(100 * Math.abs(change.estimate))}`,
  noneTold: "–",
  fits: "Cambios en el trabajo que encajan",
  fitsIntro:
    "De la misma lista que las sugerencias de esta página, según lo que cambian. Una cifra dice cuánto, no por qué: primero hablen de ello, y luego elijan uno.",
  earlier: "Trimestres anteriores",
  made: "Cómo se obtienen estas cifras",
  madeList: [
    "Se sortean con ruido al azar en cada cierre y se suman a lo largo del trimestre. Se guardan una vez y no se vuelven a calcular.",
    "Solo se muestra el trimestre entero. Donde el intervalo del 90 % superaría 40 de cada 100, decimos “no se puede saber”.",
    "Las respuestas se corrigen por el silencio con la participación que se publica, con su ruido. En cuántas semanas responde la gente no se publica: suponemos que, de quienes responden algo, 72 de cada 100 responden una pregunta dada, con 10 más o menos.",
    "Una parte no puede ser menor de 0 ni mayor de 100, así que los intervalos terminan ahí. Los números se redondean a personas enteras de 100, y los intervalos hacia fuera.",
    "En cada periodo se pregunta por los cinco tipos de tensión y por tres de las seis partes del trabajo. Así, un trimestre tiene cada una de ellas una o dos veces.",
    "Los grupos de menos de 100 personas no reciben esto, y ningún grupo se ordena ni se divide más.",
  ],
  reach: (share) =>
    `Una sola persona puede haber movido cada una de estas cifras como máximo ${share < 0.001 ? "0,1" : fine(100 * share)} de cada 100.`,
  answering: "Cuántas personas responden",
  answeringLatest: (share, period) =>
    `En el periodo ${period}, respondieron una vez o más ${between(share)} personas de toda la organización.`,
  answeringWhy:
    "Se sortea con ruido para toda la organización, nunca para un equipo. Dice hasta dónde el silencio puede ocultar tensión. Quién está dentro no consta en ningún sitio.",
  answeringTable: "Todos los periodos",
  answeringColumns: { window: "Periodo", estimate: "De cada 100 personas", range: "Intervalo del 90 %" },
};

const hr: Words["hr"] = {
  kicker: "Organización",
  title: (name) => name,
  people: (count, period) => `${people(count)}${period === null ? "" : ` · ${period}`}`,
  groups: "Grupos de 50 personas y más",
  groupsIntro: "Por orden alfabético. Los grupos no se ordenan por resultado.",
  noGroups: "Ningún grupo de 50 o más tiene una cifra todavía.",
  estimate: (f) => `${round(f.estimate)} de 100 (${round(f.low)} a ${round(f.high)})`,
  noFigure: "Sin cifra en este periodo",
  onePerson: (points) => `una persona la movió como máximo ${pointsOf(points)}`,
  quarters: "Lo que se pregunta, por trimestre",
  quartersIntro:
    "Los grupos de 100 y más tienen la energía, la carga de trabajo, la justicia y temas parecidos en sus propias páginas, cada trimestre. Aquí no se ponen lado a lado: sería una clasificación.",
  quartersNone:
    "Ningún grupo de 100 y más tiene un trimestre todavía. Los grupos más pequeños no los reciben: el ruido taparía lo que dicen.",
  none: "Sin cifra",
  directStaff: (name) => `${name}, personal directo`,
  small: "Grupos más pequeños",
  smallIntro:
    "Cuántos grupos de menos de 50 personas leen qué. Cuáles son no se muestra aquí: quienes los lideran y sus integrantes leen sus propias páginas. Los ocultos son demasiado pequeños, o cambiaron mucho.",
  hidden: "Ocultos",
  groupsCount: (count) => plural("es", count, { one: "grupo", many: "de grupos", other: "grupos" }),
  programs: "Programas",
  programsIntro:
    "Unirse es privado y lo decide cada persona. Quién participa no se muestra a RR. HH., ni aquí ni en otro sitio.",
  noPrograms: "Aún no hay ningún programa preparado.",
  action: "Qué cambia la organización al mismo tiempo",
  state: { draft: "Borrador", active: "Abierto", paused: "En pausa", ended: "Terminado" },
  facts: (weeks, nudges, minutes) =>
    `${weeksOf(weeks)} · hasta ${nudgesOf(nudges)} y ${minutesOf(minutes)} por semana`,
  opens: (day) => `se abre el ${day}`,
  audience: "Para",
  everyone: "todas las personas",
  publication: "Próxima publicación",
  publicationText: (day) => `El ${day}, para todos los grupos a la vez, sean cuales sean las respuestas.`,
  publicationNone: "No hay ningún periodo abierto, así que no hay publicación prevista.",
  invitation: {
    title: "Cómo se invita a la gente",
    now: (way) => `Ahora: ${way.charAt(0).toLowerCase()}${way.slice(1)}.`,
    choose: "Elijas lo que elijas, participar lo decide cada persona, y no se pregunta dos veces a nadie.",
    save: "Usar esta forma",
    ways: {
      dm: {
        name: "Un mensaje a cada persona",
        text: "Breve y neutro, a una hora tranquila, una sola vez. El Marketplace de Slack no permite esta forma.",
      },
      announcement: {
        name: "Un texto en un canal",
        text: "Lo publicas tú, y no se escribe antes a nadie. Quién lo sigue no lo ve nadie, tampoco tú.",
      },
      link: {
        name: "Un enlace",
        text: "Lo pones donde quieras, por ejemplo en la intranet. No se escribe antes a nadie.",
      },
    },
    announcement: {
      title: "El texto",
      text: "Evenkeel está aquí para quien quiera: prácticas breves para momentos difíciles en el trabajo, de 1 a 5 minutos. Lo que escribes se queda contigo. Nadie ve quién sigue este enlace, ni quién participa.",
      slack:
        "En Slack, escribe “/evenkeel announce” en el canal: Evenkeel publica allí el texto, con un botón.",
      elsewhere: "En cualquier otro sitio, copia el texto con su enlace.",
    },
    link: "El enlace",
  },
  chats: "Chats",
  chatsIntro:
    "Dónde se encuentra la gente con Evenkeel. Al conectar uno, sus cuentas se enlazan con el directorio por correo.",
  platforms: { slack: "Slack", teams: "Microsoft Teams", browser: "Navegador" },
  chatStates: { active: "Conectado", stopped: "Retirado allí" },
  addSlack: "Añadir a Slack",
  connectTeams: "Conectar Microsoft Teams",
  teamsPackage: "Descargar la app de Teams",
  teamsNext:
    "Primero conecta. Después sube la app en el centro de administración de Teams, y dala a quienes puedan usarla.",
  chatsMissing:
    "Este servidor aún no está preparado para Slack ni Teams. Su README dice qué ajustes hacen falta.",
  cantTitle: "Qué no ve RR. HH., y por qué",
  cant: [
    "Grupos de menos de 50 personas por su nombre. Una lista de equipos pequeños acabaría siendo una lista de quienes los lideran.",
    "Quién participa en un programa, quién responde, quién hace una pausa o se va.",
    "Filtros, exportaciones o divisiones más finas que esta página. Cada una sería una forma de señalar a alguien.",
  ],
};

const outlook: Words["outlook"] = {
  kicker: "Previsión",
  title: "Qué dirían y qué no dirían aquí los resúmenes",
  open: "Previsión: qué dirían los resúmenes en una organización con esta forma",
  intro:
    "Solo a partir de los tamaños del directorio de hoy. No se lee ninguna respuesta ni se nombra ningún grupo: cuáles son pequeños lo dicen sus propias páginas.",
  fit: {
    serves: "Los resúmenes pueden servir aquí.",
    limited: "Los resúmenes pueden servir aquí, con límites.",
    do_not: "No actives los resúmenes.",
  },
  because: {
    nothing_shown:
      "No se mostraría ningún equipo de 8 o más. Las prácticas y los programas funcionan sin resúmenes.",
    few_groups:
      "Se mostrarían menos de tres equipos. Con tan pocos, hablar a menudo dice más que las cifras.",
    mostly_undecided:
      "La mayoría de las lecturas serían “aún no se puede saber”: los equipos son pequeños, y el ruido que protege a las personas tapa casi todo lo que habría que ver.",
    few_covered:
      "Menos de la mitad de las personas está en un equipo que se mostraría. La mayoría leería una página sobre un grupo mayor.",
    often_undecided:
      "Cerca de la mitad de las lecturas serían “aún no se puede saber”. Dilo antes de que llegue la primera.",
    enough: "La mayoría de los equipos tiene tamaño para leer algo en la mayoría de los periodos.",
  },
  tier,
  tierNote: {
    strict: "El nivel de partida. El ruido es amplio, y el límite, estrecho.",
    standard: "Menos ruido. Dice más, y el límite de lo que dice de una persona es más amplio.",
  },
  guess: "Una conjetura de 50 sube como máximo a",
  spans: { window: "un periodo", year: "un año", twoYears: "dos años", fiveYears: "cinco años" },
  table: "Qué esperar de los equipos, según su tamaño",
  columns: {
    size: "Personas",
    groups: "Equipos",
    recall: "Con tensión, hallados",
    precision: "Aciertos al señalarlos",
    undecided: "“Aún no se puede saber”",
  },
  size: (from, to) => (to === null ? `${from} y más` : `${from} a ${to}`),
  share: (share) => `${Math.round(100 * share)} %`,
  all: "Todos estos",
  groupError: (points) =>
    `Las cifras de grupos mayores, hechos de estos equipos, suelen desviarse ${points} puntos, en una escala de 100.`,
  shape: "La forma de la organización",
  people: "Personas en el directorio",
  shown: "Equipos que se mostrarían",
  shownText: (groups, count) => `${groups}, con ${people(count)}`,
  covered: "Leerían una página sobre su propio equipo",
  coveredText: (count, all) => `${count} de ${people(all)}`,
  larger: "Grupos mayores hechos de ellos",
  hidden: "Ocultos",
  reason: {
    roster_under_8: "menos de 8 personas",
    residual: "mostrarlo dejaría a entre 1 y 4 personas aparte",
    roster_changed: "su gente cambió",
    roster_objected: "alguien objetó la lista",
    calibration: "el primer periodo fija la escala",
  },
  hiddenText: (groups, count, reason) =>
    `${plural("es", groups, { one: "# grupo", many: "# de grupos", other: "# grupos" })}, ${people(count)}: ${reason}`,
  hiddenNone: "Ninguno",
  unasked: "No se les pregunta nada",
  unaskedText: (count) => `${people(count)}, porque no hay ningún grupo visible a su alrededor`,
  cautions: "Léelo con cuidado",
  cautionsList: [
    "Las proporciones vienen de una simulación que comparte los supuestos del modelo. Los equipos reales pueden ser distintos. Ahí, “con tensión” es un nivel verdadero de 50 o más, y “acierto”, uno de 45 o más.",
    "En un periodo solo se cuenta a las personas a las que se puede llegar por chat, y un equipo que cambia más del 30 % se deja fuera una vez.",
    "El primer periodo fija la escala. Los equipos no leen nada hasta que se cierra el segundo: ocho semanas y un día después de abrirse el primero.",
    "Las prácticas y los programas no necesitan resúmenes. Funcionan igual sin ellos.",
  ],
};

const program: Words["program"] = {
  back: "Organización",
  weeks: "Semana a semana",
  week: (n) => `Semana ${n}`,
  isNot: "Qué no es",
  minutes: (minutes) => `${minutes} min`,
  grade: (grade) => `solidez de la evidencia: ${grade}`,
  grades:
    "Solidez de la evidencia: A, varios ensayos de esta práctica; B, ensayos de algo muy parecido o en el trabajo; C, estudios pequeños o únicos.",
  facts: "De un vistazo",
  length: "Duración",
  lengthText: weeksOf,
  load: "Dedicación",
  loadText: (nudges, minutes) =>
    `Hasta ${nudgesOf(nudges)} y ${minutesOf(minutes)} por semana, en horario laboral`,
  opens: "Se abre",
  audience: "Para",
  actionWhy: "Un programa nunca se abre sin un cambio en el propio trabajo.",
  whoTitle: "¿Quién participa?",
  who: "Eso no se muestra a RR. HH. ni a responsables. Cada persona se une, hace una pausa y se va en privado, y lo que hace ahí se queda con ella.",
  gone: "Lo que no se hizo al terminar una semana desaparece. No se debe nada.",
};

const me: Words["me"] = {
  kicker: "Mis datos",
  title: (name) => name,
  intro: "Todo lo que hay sobre ti está en esta página, y esta página se abre solo para ti.",
  entries: "Lo que has escrito",
  noEntries: "Aquí no hay nada guardado. Cuando guardes un texto en el chat, lo encontrarás aquí.",
  delete: "Borrar",
  deleteEntry: (day) => `Borrar la entrada del ${day}`,
  deleteSure:
    "Desaparece para siempre, de aquí y de la base de datos. Las copias de seguridad caducan con lo que llevan dentro.",
  deleteYes: "Borrar para siempre",
  deleted: "La entrada se borró.",
  ended: "La otra sesión se cerró.",
  left: "Hecho. Ya no llega ningún mensaje, y las respuestas de las cuatro semanas en curso están borradas.",
  rhythm: "Ritmo",
  messages: "Mensajes",
  program: "Programa",
  programText: (name, week, of) => `${name}, semana ${week} de ${of}`,
  noProgram: "Ninguno",
  change: "Cambiar cosas en el chat",
  changeText: "En el chat de Evenkeel, elige “Cambiar o pausar”. Cada cosa lleva dos toques como máximo:",
  changes: ["otros días y horas", "una pausa por un tiempo", "no recibir más mensajes"],
  openChat: "Abrir el chat",
  who: "Quién creemos que eres",
  email: "Correo",
  team: "Equipo",
  zone: "Zona horaria",
  fromDirectory: "Del directorio de tu organización. Si algo está mal, se corrige allí.",
  sessions: "Dónde tienes la sesión abierta",
  thisBrowser: "Este navegador",
  otherBrowser: "Otro navegador",
  until: (moment) => `hasta el ${moment}`,
  end: "Cerrar",
  endOther: (moment) => `Cerrar la sesión que dura hasta el ${moment}`,
  journal: JOURNAL_ES,
  data: DATA_ES,
  answers: "Respuestas semanales",
};

const privacy: Words["privacy"] = {
  kicker: "Privacidad y registro",
  title: "Qué prometemos, y cómo puedes comprobarlo",
  promise: "La promesa",
  promises: (guess) => [
    {
      head: "Lo que escribes se queda contigo.",
      text: "No se muestra en ninguna página, exportación ni chat a nadie más. Las pocas personas que tienen tanto este servidor como sus claves podrían leerlo técnicamente, y se te dice quiénes son. De camino aquí pasa por el chat en el que lo escribes.",
    },
    {
      head: "Dos respuestas por semana se sellan, y se destruyen al terminar las cuatro semanas.",
      text: "Lo que queda es una cifra con ruido sobre tu grupo.",
    },
    {
      head: `La cifra tiene un límite: de 50 de cada 100 a ${guess} como máximo.`,
      text: "Hasta ahí ayuda a quien conoce las respuestas de todas las demás personas y cree que dos respuestas tuyas son igual de probables. Sí dice a quien lidera tu equipo algo del equipo en conjunto.",
    },
    {
      head: "Que participes o no es asunto tuyo.",
      text: "Ninguna página lo muestra a responsables, a RR. HH. ni a colegas. Toda la biblioteca de prácticas es tuya aunque no respondas nunca una pregunta.",
    },
  ],
  voided: "anulado, se carga entero",
  custodians: "Quién podría leerlo técnicamente",
  custodiansText:
    "Estas personas tienen tanto el servidor como sus claves. La promesa descansa en ellas; por eso se las nombra:",
  bound: "El límite, en palabras sencillas",
  boundText:
    "Antes de publicar una cifra se le añade ruido. Eso limita lo que puede decir de ti, incluso a quien conoce todas las demás respuestas y cree que dos respuestas tuyas son igual de probables:",
  boundTable: "Hasta dónde puede subir esa conjetura",
  after: "Tras",
  guess: "50 sube como máximo a",
  epsilon: "ε",
  spans: {
    window: "un periodo de cuatro semanas",
    year: "un año de respuestas que no cambian",
    twoYears: "dos años",
    fiveYears: "cinco años",
  },
  delta: (delta, name) =>
    `50 es lanzar una moneda, 100 es certeza. ε es la medida habitual de la privacidad diferencial: cuanto menor, más estricta; aquí con un δ de 1 entre ${delta}. El nivel es “${name}”. No hay ningún nivel sin ruido.`,
  tier,
  receipt: "Tu comprobante",
  receiptIntro: "Se ve igual respondas o no, así que enseñarlo a alguien no le dice nada.",
  countedNames: "Mostrar los nombres",
  rise: (percent) => `50 → ${percent}`,
  riseWindow: "Lo más lejos que puede llegar una conjetura sobre ti con todo lo que publicará este periodo.",
  riseNone: "Nada de lo que publica este periodo contiene una respuesta tuya.",
  riseJoined: (windows, since, both) =>
    windows === 0
      ? `No se ha cerrado ningún periodo desde que llegaste el ${since}.`
      : `Con ${plural("es", windows, { one: "el periodo cerrado", many: "los # de periodos cerrados", other: "los # periodos cerrados" })} desde que llegaste el ${since}, para respuestas que no cambian. Con el que está en curso: ${both}.`,
  seen: "Qué pueden ver otras personas",
  seenText:
    "Quien lidera tu equipo lee una página sobre el grupo, y tú puedes abrir la misma. RR. HH. y auditoría pueden abrirla desde 50 personas. Tus respuestas entran también en las cifras con ruido de los grupos mayores que rodean al tuyo; el límite los cuenta todos.",
  seenLink: (name) => `Abrir la página de ${name}`,
  readings: "Quién la miró",
  readingsText:
    "Veces que alguien con un rol abrió la página en los últimos doce meses. Se muestran el rol y el día, sin nombre. No se cuenta a quien lidera el propio grupo, porque es su página; sus integrantes no dejan rastro al leerla.",
  readingsNone: "Nadie con un rol así la ha abierto en los últimos doce meses.",
  readingsColumns: { month: "Mes", role: "Rol", times: "Veces", days: "Días" },
  readers: { lead: "Responsable", hr: "RR. HH.", auditor: "Auditoría" },
  object: "¿Algo está mal en esta lista? Objetar",
  moreNames: (count) => `y ${count} más`,
  objection,
  opened: "Se abrió",
  closes: "Se cierra",
  publishes: "Se publica",
  notCounted: "Ahora no se te cuenta en ningún grupo.",
  ledger: "El registro",
  ledgerText:
    "Cada publicación gasta algo de privacidad. Todo lo gastado se anota aquí, para que lo lea cualquier integrante. Se pueden añadir entradas, pero no cambiarlas: cada una lleva la huella de la anterior.",
  intact: "Comprobado al abrir esta página: la cadena está entera.",
  broken: (at) =>
    `La cadena se rompe en la entrada ${at}. Las cifras a partir de ahí no son de fiar. Dilo, por favor, a las personas nombradas arriba.`,
  spent: (rho, cap) => `Gastado en los últimos 364 días: ρ ${rho} de ${cap} como máximo.`,
  spentLabel: (percent) => `Se ha gastado el ${percent} % del límite anual`,
  noLedger: "Aún no se ha publicado nada, así que no se ha gastado nada.",
  columns: {
    entry: "Entrada",
    window: "Periodo",
    closed: "Se cerró",
    tier: "Nivel",
    rho: "ρ gastado",
    values: "Valores",
    hash: "Huella",
  },
  head: "Huella de la entrada más reciente",
  tierEntry: (name, on) => `“${name}” entra en vigor el ${on}`,
  download: "Descargar el registro (JSON)",
  recompute:
    "El archivo contiene cada entrada completa. Con él, cualquiera puede calcular la cadena otra vez, en cualquier ordenador y sin contar con Evenkeel: cada huella es el SHA-256 de la entrada y de la huella anterior. La receta está en docs/privacy.md, regla 14.",
  hashes: "Todas las huellas, completas",
  hashesIntro:
    "Lo que se sorteó en un periodo también tiene una huella. Si alguien cambiara una cifra publicada, ya no encajaría.",
  entryNumber: (sequence) => `Entrada ${sequence}`,
  released: "De lo que se sorteó",
  attack,
  limits: "Qué no cubre esto",
  limitsList: [
    "Quienes administran tu chat pueden ver que Evenkeel envía mensajes, y cuándo. Los mensajes son neutros e iguales para todas las personas con el mismo horario.",
    "Lo que es cierto de un grupo entero se puede leer en su cifra. Si todo el grupo está en tensión, la cifra lo dice.",
    "Si varias personas responden parecido por un motivo común, mueven la cifra juntas, y una conjetura sobre todas ellas puede subir más.",
    "Un programa alterado por quienes lo llevan. El código es abierto, y este registro también.",
  ],
};

const welcome: Words["welcome"] = {
  title: "Te damos la bienvenida",
  intro:
    "Evenkeel ofrece prácticas breves para momentos difíciles en el trabajo, de 1 a 5 minutos, unas pocas veces por semana. Todo es opcional.",
  promise:
    "Lo que escribes se queda contigo. Ni quien lidera tu equipo ni RR. HH. ven si participas, y nadie ve que abriste esta página.",
  where: "Ábrelo donde quieras",
  browser: "Abrir en el navegador",
  slack: "En Slack: busca Evenkeel entre las apps, o escribe “/evenkeel” en cualquier parte.",
  teams: "En Microsoft Teams: busca Evenkeel entre las apps.",
  next: "Primero lees de qué va y quién ve qué. Después eliges: empezar, ahora no, o nunca.",
};

const signIn: Words["signIn"] = {
  title: "Iniciar sesión",
  intro:
    "Escribe tu correo del trabajo. Te preguntamos en el chat si eres tú, y lo confirmas allí con un toque. Sin contraseña.",
  email: "Correo del trabajo",
  emailWrong: "Esto no parece una dirección de correo. Un ejemplo: maya@example.org",
  button: "Continuar",
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

const home: Words["home"] = {
  description:
    "Prácticas breves de autocompasión y un diario privado en Slack y Microsoft Teams, y resúmenes de equipo con un límite de privacidad declarado.",
  title: "Más amabilidad contigo en el trabajo. Cifras justas para todo el equipo.",
  intro:
    "Evenkeel lleva prácticas breves de autocompasión y un diario privado a Slack y Microsoft Teams. Los equipos reciben un resumen que una sola persona apenas puede mover, y el resumen dice cuánto.",
  demo: "Probar la demo",
  signIn: "Iniciar sesión",
  open: "Abrir tus páginas",
  sampleTeam: "Equipo del puerto",
  sampleNote: "Un equipo inventado. Lo que ven tanto quien lo lidera como sus integrantes.",
  forWhom: "Para quién",
  audiences: [
    {
      head: "Para ti",
      text: "Prácticas de 1 a 5 minutos, ideas para escribir, dos preguntas por semana. Tú eliges el ritmo. Hacer una pausa o parar lleva dos toques como máximo.",
    },
    {
      head: "Para responsables de equipo",
      text: "Un indicador de tensión del equipo, con su margen y una lectura sencilla. Al lado, cambios en el trabajo que puedes probar, con el tiempo que llevan.",
    },
    {
      head: "Para RR. HH.",
      text: "Programas con un propósito y una dedicación claros, cada uno junto con un cambio de la organización. Resultados de grupos de 50 y más. Quién participa se queda en privado.",
    },
  ],
  promise: "La promesa, en palabras sencillas",
  who: "Quién puede ver qué",
  whoColumns: [
    "Tú",
    "Tu equipo y quien lo lidera",
    "RR. HH.",
    "Pocas personas nombradas, con servidor y claves",
  ],
  whoRows: [
    { what: "Lo que escribes", cells: ["sí", "no", "no", "técnicamente"] },
    {
      what: "Tus respuestas semanales",
      cells: ["hasta guardarlas", "no", "no", "técnicamente, durante cuatro semanas"],
    },
    { what: "Si participas o no", cells: ["sí", "no", "no", "técnicamente"] },
    { what: "La cifra con ruido de tu equipo", cells: ["sí", "sí", "desde 50 personas", "sí"] },
  ],
};

const demo: Words["demo"] = {
  kicker: "Demo",
  title: (organization) => `Un paseo por ${organization}`,
  intro:
    "Cuatro personas, cuatro puertas. Abre una, mira alrededor, vuelve y toma otra. Aquí todo es inventado: las personas, las respuestas y las cifras.",
  roles: { employee: "Integrante", manager: "Responsable de equipo", hr: "RR. HH.", auditor: "Auditoría" },
  lines: {
    employee: "Llegó a Customer Care hace dos meses. Una invitación espera en el chat.",
    manager: "Lidera Customer Care, donde la tensión subió hace unos meses.",
    hr: "Lleva el programa y ve los grupos de 50 personas y más.",
    auditor: "Está en el comité de empresa y comprueba la promesa.",
  },
  enter: (name) => `Continuar como ${name}`,
  try: {
    employee: [
      "Responde a la invitación en el chat, y haz una práctica de un minuto o dos.",
      "Escribe algo; después encuéntralo y bórralo en “Mis datos”.",
      "Responde las dos preguntas de la semana.",
    ],
    manager: [
      "Lee el indicador de tensión del equipo y qué certeza tiene.",
      "Abre la tabla debajo del gráfico.",
      "Mira qué probar primero, y cuánto tiempo lleva.",
    ],
    hr: [
      "Mira los grupos de 50 y más, y cuántos más pequeños leen qué.",
      "Abre un programa y lee sus semanas.",
      "Busca algo sobre una sola persona. No hay nada.",
    ],
    auditor: [
      "Lee el registro: qué se gastó, y cuándo.",
      "Comprueba que su cadena está entera.",
      "Lee el límite tras uno, dos y cinco años.",
    ],
  },
  tryTitle: "Qué probar",
};

/** The pages in Spanish: neutral, "tú", without gender where a sentence allows. Machine-written, read by no native reviewer yet. */
export const es: Words = {
  language: "es",
  direction: "ltr",
  dateLocale: "es",
  people,
  verdict,
  withheld,
  withheldShort,
  problems,
  level,
  shell,
  team,
  chart,
  quarter,
  hr,
  outlook,
  program,
  me,
  copy: COPY_ES,
  messages: MESSAGES_ES,
  privacy,
  welcome,
  signIn,
  home,
  demo,
};
