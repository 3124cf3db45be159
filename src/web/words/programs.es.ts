import { weeksOf } from "./numbers.es.ts";
import type { ProgramsWords } from "./programs.en.ts";

const problems: ProgramsWords["problems"] = {
  no_week: "No hay ninguna semana con una práctica.",
  no_weekday: "No hay ningún día de la semana elegido.",
  no_language: "No hay ningún idioma elegido.",
  no_audience: "Es solo para algunas personas, y no se nombra a ninguna.",
  opens_in_past: "El día de apertura ya pasó. Elige hoy o más tarde.",
  joins_end_early: "El último día para unirse es anterior al día de apertura.",
  week_empty: (week) => `La semana ${week} no tiene ninguna práctica.`,
  too_many_cards: (week, count, most) =>
    `La semana ${week} tiene ${count} prácticas. Puede haber ${most} como máximo.`,
  too_long: (week, minutes, most) =>
    `La semana ${week} lleva ${minutes} minutos, con lo que se puede escribir. Puede llevar ${most} como máximo.`,
  unknown_practice: (week, practice) =>
    `La semana ${week} contiene una práctica que esta versión ya no tiene: ${practice}.`,
  wrong_length: (week, practice, minutes) => `Semana ${week}: ${practice} no existe en ${minutes} minutos.`,
};

export const PROGRAMS_ES: ProgramsWords = {
  title: "Programas",
  open: "Todos los programas",
  states: {
    draft: "Borrador",
    in_review: "En revisión",
    pilot: "Prueba",
    active: "Abierto",
    paused: "En pausa",
    ended: "Terminado",
  },
  steps: {
    ask: {
      label: "Enviar a revisión",
      text: "Otra persona de RR. HH., o de auditoría, lo aprueba o lo devuelve. Antes no se ofrece a nadie.",
    },
    take_back: { label: "Retirar de la revisión", text: "Vuelve a ser un borrador y se puede cambiar." },
    send_back: { label: "Devolver", text: "Vuelve a ser un borrador. Di a quien lo hizo por qué." },
    approve_pilot: {
      label: "Aprobar para el grupo de prueba",
      text: "Solo se ofrece al grupo de prueba. Nada de lo que alguien haga decide cuándo acaba la prueba: lo decide RR. HH.",
    },
    approve: {
      label: "Aprobar",
      text: "Se ofrece a su público desde el día de apertura. Quien participa sigue una versión nueva desde su próxima semana; una semana en curso se queda como está.",
    },
    open_to_all: { label: "Abrir a todo su público", text: "El grupo de prueba sigue como está." },
    pause: {
      label: "Pausar",
      text: "Las tarjetas llegan como antes y abren la biblioteca. Mientras tanto, las semanas de quienes participan siguen corriendo.",
    },
    resume: { label: "Seguir", text: "Queda como estaba antes de la pausa." },
    end: {
      label: "Terminar para siempre",
      text: "Ya no se ofrece a nadie, y para quien participa ha terminado.",
    },
  },
  audience: {
    everyone: "todas las personas",
    leads: "personas que dirigen un equipo",
    some: "solo algunas personas",
    link: "quien reciba su enlace",
  },
  problems,
  version: (n) => `versión ${n}`,
  length: (count, every) =>
    every === 1 ? weeksOf(count) : `${count} ${count === 1 ? "parte" : "partes"} de ${every} semanas`,
  noAction: "Aún sin nombrar. Sin ello no se puede aprobar.",
  weekdayNames: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  languageNames: { en: "inglés", es: "español" },
  list: {
    intro:
      "Lo que se ofrece, y a quién. Quién participa no se muestra a nadie, y nadie inscribe a otra persona.",
    start: "Empezar un programa",
    from: "Partir de",
    startText: "Empieza como un borrador que no se ofrece a nadie, y se puede cambiar en todas sus partes.",
    button: "Empezar un borrador",
  },
  page: {
    next: "Lo que se puede hacer ahora",
    nothing: "Nada, desde aquí. Sigue otra persona de RR. HH., o de auditoría.",
    versions: "Versiones",
    versionColumns: ["Versión", "Estado", "Prueba desde", "Para todos desde", "Pedido por", "Aprobado por"],
    never: "aún no",
    days: "Las semanas que empiezan ese día o después siguen la versión. Una semana en curso se queda como está.",
    revise: "Empezar una versión nueva",
    reviseText:
      "Empieza como copia de la última. Lo aprobado sigue hasta que también se apruebe la versión nueva.",
    edit: "Cambiar el borrador",
    fine: "El plan está bien. Se puede enviar a revisión.",
    mend: "Antes de poder enviarlo a revisión",
    log: "Quién hizo qué",
    deed: (who, role, what) => `${who} (${role}) ${what}`,
    deeds: {
      "program.create": "lo empezó",
      "program.edit": "cambió el borrador",
      "program.test": "envió una prueba a su propio chat",
      "program.revise": "empezó una versión nueva",
      "program.ask": "lo envió a revisión",
      "program.take_back": "lo retiró de la revisión",
      "program.send_back": "lo devolvió",
      "program.approve_pilot": "lo aprobó para el grupo de prueba",
      "program.approve": "lo aprobó",
      "program.open_to_all": "lo abrió a todo su público",
      "program.pause": "lo pausó",
      "program.resume": "lo dejó seguir",
      "program.end": "lo terminó",
    },
    someone: "Alguien que ya no está",
    link: "Su enlace",
    linkText:
      "Quien haya iniciado sesión y lo tenga puede leer qué es el programa, y unirse o no. No dice a nadie quién lo sigue ni quién se une. Solo funciona para personas de la organización.",
    languages: "Idiomas",
    pilot: "Grupo de prueba",
    joinUntil: "Unirse hasta",
    noEnd: "sin último día",
    nobody: "sin nombrar",
    actionOn: "Necesita una medida sobre una de estas cosas",
    part: "Lo que contiene cada semana",
  },
  done: {
    stepped: "Hecho. Consta en la lista de quién hizo qué.",
  },
  actions: {
    title: "Lo que cambia la organización",
    intro:
      "Las personas responden porque de ello sale algo. Después de cada publicación, haz constar qué se cambia, o que nada se cambia y por qué, y díselo a todas las personas.",
    rule: "Sin medida, no se pregunta",
    answered:
      "Se dijo a las personas qué salió de las últimas cifras. La próxima ventana se abre como estaba previsto.",
    unanswered: (published, next) =>
      `Desde las cifras del ${published} no consta nada anunciado. La próxima ventana solo se abre entonces. Para que se abra a tiempo, hay que hacerlo antes del ${next}.`,
    late: (published) =>
      `Ahora no se pregunta a nadie: desde las cifras del ${published} no consta nada anunciado. La próxima ventana se abre cuando se haga.`,
    cost: "Después de un hueco, los grupos no se pueden comparar con la ventana anterior: cada grupo se oculta una vez y las tendencias empiezan de nuevo.",
    free: "Aquí la regla no rige: las ventanas se abren, salga o no algo de la anterior. Auditoría estuvo de acuerdo.",
    without: "Pedir prescindir de la regla",
    withoutText: "Eso relaja la protección: auditoría tiene que estar de acuerdo.",
    wished:
      "RR. HH. quiere prescindir de la regla. Auditoría tiene que estar de acuerdo; hasta entonces rige.",
    withdraw: "Retirar la petición",
    yes: "De acuerdo: la regla deja de regir",
    no: "En contra: la regla se queda",
    again: "Volver a la regla",
    record: "Hacer constar",
    kind: "Qué sale de ello",
    kinds: { action: "Se cambia algo", no_change: "No se cambia nada, por esta razón" },
    suggestion: "Siguiendo una sugerencia",
    own: "ninguna, con palabras propias",
    theme: "Qué cambia en el trabajo",
    themeNone: "lo que diga la sugerencia",
    words: "Con palabras propias: qué se cambia, o por qué no se cambia nada",
    wordsHint: "Todas las personas lo leen tal cual. No nombres a ninguna persona ni a ningún equipo.",
    owner: "Qué función se encarga",
    ownerHint: "Por ejemplo, «Dirección de operaciones». También lo leen todas las personas.",
    due: "Hecho antes del",
    store: "Hacer constar",
    list: "Consta",
    empty: "Aún no consta nada.",
    recorded: (day) => `consta desde el ${day}`,
    announced: (day) => `dicho a todas las personas el ${day}`,
    untold: "aún no se ha dicho a nadie",
    announce: "Decirlo a todas las personas",
    announceText:
      "Entonces está en el Inicio de cada persona y en una página, y un mensaje neutral va a quienes reciben mensajes.",
    by: (owner, day) => `${owner}, hasta el ${day}`,
    noChange: "Sin cambios",
    done: {
      recorded: "Consta. Aún no se ha dicho a nadie.",
      announced: "Se ha dicho a todas las personas.",
      asking: "Se ha cambiado, y está en el registro de accesos.",
    },
  },
  news: {
    title: "Lo que cambia la organización",
    intro: "Lo mismo para todas las personas. Se dice aquí, se muevan las cifras o no.",
    told: (day) => `comunicado el ${day}`,
    empty: "Aún no se ha anunciado nada.",
  },
  messages: {
    title: "Todos los mensajes",
    on: "Los mensajes llegan como cada persona eligió.",
    off: (day) =>
      `En pausa para todas las personas desde el ${day}. No se envía ninguna tarjeta, ningún resumen, ningún aviso ni ninguna invitación. Siguen los enlaces para iniciar sesión, las copias y la ayuda que pide una persona.`,
    pause: "Pausar todos los mensajes",
    pauseText:
      "Para un día difícil de toda la organización. Rige en menos de un minuto. Una tarjeta que esperó más de seis horas no llega después.",
    resume: "Dejar que los mensajes sigan",
  },
  hardTime: {
    title: "Un momento difícil",
    text: "Después de una muerte, despidos o violencia: los programas y las preguntas descansan para esos equipos, y su Inicio dice dónde hay personas. Aquí no se escribe qué pasó.",
    none: "No hay ninguno declarado.",
    everyone: "todas las personas",
    holds: (whom, day) => `Rige para ${whom} desde el ${day}.`,
    end: (whom) => `Terminarlo para ${whom}`,
    declare: "Declarar uno",
    teams: "Para estos equipos, y todos los que dependen de ellos",
    hint: "No elijas ninguno para declararlo para todas las personas. Las tarjetas siguen llegando los días que cada persona eligió, y abren el mismo Inicio; pausa también todos los mensajes si no debe llegar ninguno.",
    button: "Declararlo",
  },
  join: {
    title: "Un programa al que puedes unirte",
    intro: "Unirte es solo cosa tuya. No se dice a nadie si lees esto, ni qué eliges.",
    join: "Unirme",
    notNow: "Ahora no",
    already: "Estás dentro. Lo encuentras en Programas, en el chat.",
    joined:
      "Estás dentro. Las tarjetas llegan los mismos días que antes; lo encuentras en Programas, en el chat.",
    full: "Estás en tantos programas como caben. Sal de uno antes, en el chat, en Programas.",
    gone: "Este enlace no lleva a nada que esté abierto para ti ahora. No se ha cambiado nada.",
  },
};
