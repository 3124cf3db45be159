import { plural } from "../../core/plural.ts";
import { people } from "./numbers.es.ts";
import type { POLICY_EN } from "./policy.en.ts";

const teamsOf = (count: number): string =>
  plural("es", count, { one: "# equipo", many: "# de equipos", other: "# equipos" });

/** `/hr/policy`: what holds for everyone, and what changing it takes. */
export const POLICY_ES: typeof POLICY_EN = {
  title: "Qué rige aquí para todas las personas",
  kicker: "Normas",
  done: {
    raised: "Guardado. Rige el umbral más alto; el cambio está en el registro.",
    asked: "Guardado. Auditoría tiene que dar su sí antes de que se baje.",
    withdrawn: "Retirado. No cambia nada.",
    yes: "Tu sí está guardado, y ya está hecho.",
    no: "Tu no está guardado. No cambia nada.",
    quiet: "Las horas de silencio están guardadas. Rigen para lo que se planifique desde ahora.",
    added: "Los días libres están guardados.",
    removed: "El día libre ya no está.",
  },
  meaning: {
    title: "Qué supondría aquí cada nivel",
    intro: (shown, count, all) =>
      `Solo a partir de los tamaños del directorio de hoy: se ${plural("es", shown, { one: "mostraría # equipo", many: "mostrarían # de equipos", other: "mostrarían # equipos" })} con ${people(count)} de ${all.toLocaleString("es")}. El resto de la tabla es lo que nuestra simulación espera de equipos de estos tamaños.`,
    table: "Qué supondría cada nivel de privacidad",
    none: "No se mostraría ningún equipo, así que no hay nada que esperar de ninguno de los niveles.",
    broken: "El árbol del directorio no se puede contar tal como está. La previsión dice por qué.",
    recall: "Equipos con tensión que se señalan",
    precision: "De los señalados, con acierto",
    undecided: "Equipos que leen «aún no se puede saber»",
    guess: {
      window: "Una conjetura de 50 sobre una persona, tras un periodo",
      year: "Tras un año de respuestas que no cambian",
      twoYears: "Tras dos años",
      fiveYears: "Tras cinco años",
    },
    more: "Según el tamaño de los equipos, en la previsión",
  },
  thresholds: {
    title: "Umbrales que solo suben",
    intro:
      "RR. HH. los sube al momento. Para volver a bajar uno hace falta el sí de auditoría, y ninguno baja de lo que dicen las reglas.",
    save: "Guardarlo",
    none: "Sin nadie en auditoría, ningún umbral se puede volver a bajar.",
    smallest_group: {
      name: "Grupo más pequeño que se muestra",
      now: (count) => `${people(count)} o más, contadas de nuevo al empezar cada periodo.`,
      text: "Rige desde el próximo periodo. Las cifras de grupos menores se ocultan, y su gente cuenta en el grupo que los rodea.",
      option: (count, teams, shown) => `${count} o más: ${teamsOf(teams)} con ${people(shown)}`,
      wish: (count) => `RR. HH. pide volver a mostrar grupos de ${count} o más`,
    },
    smallest_for_hr: {
      name: "Grupo más pequeño que leen RR. HH. y auditoría",
      now: (count) => `${people(count)} o más, por su nombre. De los menores ven recuentos.`,
      text: "Rige al momento, también para cifras anteriores. Responsables e integrantes leen su propio grupo como hasta ahora.",
      option: (count) => `${count} o más`,
      wish: (count) => `RR. HH. pide volver a leer grupos de ${count} o más`,
    },
  },
  approvals: {
    title: "A la espera de auditoría",
    asked: (day) => `pedido el ${day}`,
    restore: "Los datos del servidor se repusieron desde una copia de seguridad",
    restoreText:
      "Lo que las personas decidieron después de esa copia queda deshecho: quién se fue, se retiró o borró algo. No se abre ningún periodo hasta que auditoría acepte seguir.",
    yes: "Sí",
    no: "No",
    goOn: "Aceptar seguir",
    withdraw: "Retirarlo",
    self: "También trabajas en RR. HH. aquí, así que tiene que responder otra persona de auditoría.",
    from: (day) => `Llevas menos de 7 días en auditoría: tu sí cuenta desde el ${day}. Un no cuenta ya.`,
    name_auditor: (name) => `RR. HH. pide que ${name} entre en auditoría`,
    end_auditor: (name) => `RR. HH. pide que ${name} deje auditoría`,
    questions: (name: string): string => `RR. HH. pide que se hagan las preguntas de “${name}”`,
    seeQuestions: "Verlas como las vería la gente",
    someone: "alguien que ya no está en el directorio",
  },
  quiet: {
    title: "Horas de silencio",
    text: "Entre esas horas no se escribe a nadie, según la hora de cada persona, ni los sábados y domingos. Cada persona puede elegir menos.",
    now: (from, until) => `De ${from} a ${until}, y todo el fin de semana.`,
    from: "Desde",
    until: "Hasta, la mañana siguiente",
    hint: "De 10 a 20 horas.",
    save: "Guardar las horas de silencio",
  },
  days: {
    title: "Días libres propios",
    text: "Esos días no se escribe a nadie. Las fiestas nacionales se suman solas. No se guarda ningún motivo.",
    none: "No hay ningún día propio. Añade el primero abajo.",
    everyone: "Todas las personas",
    from: "Primer día",
    until: "Último día, si son varios",
    country: "Para",
    add: "Añadir",
    remove: "Quitar",
    removeDay: (day, who) => `Quitar ${day}, ${who}`,
    list: "Días libres anotados",
  },
  fixed: {
    title: "Qué se guarda, y cuánto tiempo",
    intro: "Son hechos del producto, iguales en todas partes.",
    kept: [
      [
        "Respuestas a las dos preguntas",
        "hasta que acaban las cuatro semanas, selladas; después se destruyen",
      ],
      ["Lo que escriben las personas", "hasta que lo borran, sellado con una clave propia"],
      ["Resúmenes", "12 meses desde su publicación"],
      [
        "Las sumas con ruido que hay detrás",
        "13 periodos más, porque las cifras visibles se apoyan en ellas",
      ],
      ["El registro de privacidad", "para siempre: se le añade, no se cambia ni se vacía nunca"],
      ["El registro de accesos", "las lecturas 12 meses, todo lo demás 36 meses"],
      ["Mensajes que salieron", "28 días, sin lo que vino después"],
      ["Días de permiso", "2 días después del último"],
      ["Inicios de sesión", "8 horas como mucho"],
    ],
    readers: "Quién más puede leer cifras",
    readersText:
      "La lista es fija y no admite más lectores. Un grupo lo leen su propia gente, su responsable y quienes están por encima; RR. HH. y auditoría, desde el umbral de arriba.",
    custodians: "Quién podría leer técnicamente lo que se escribe",
    custodiansText:
      "Las pocas personas que tienen a la vez el servidor y sus claves, como todas leen en Privacidad.",
  },
  languages: {
    title: "Idiomas",
    text: "Cada persona elige entre estos en el chat. Hasta entonces vale el idioma del directorio; si no es ninguno de ellos, el inglés.",
  },
  help: {
    title: "Ayuda y vías",
    text: "Números de emergencia, líneas, apoyo en el trabajo y vías, tal como se ven en cada país.",
    open: "Ver la ayuda",
  },
};
