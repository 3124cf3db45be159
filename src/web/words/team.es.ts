import { atMostPoints, fine, inHundred, people, pointsOf, round } from "./numbers.es.ts";
import type { TEAM_EN, VERDICT_EN, WITHHELD_EN, WITHHELD_SHORT_EN } from "./team.en.ts";

export const VERDICT_ES: typeof VERDICT_EN = {
  likely_elevated: "Probablemente elevada",
  not_elevated: "No elevada",
  cant_tell: "Aún no se puede saber",
};

/** Why a group has no figure. */
export const WITHHELD_ES: typeof WITHHELD_EN = {
  roster_under_8:
    "Aquí se contaron menos de 8 personas, y 8 es el grupo más pequeño que se muestra en algún momento.",
  roster_small:
    "Aquí se contaron menos personas que el grupo más pequeño que muestra esta organización. No muestra ninguno de menos de 8, y eligió empezar más arriba.",
  residual:
    "Mostrar este grupo dejaría a entre 1 y 4 personas separadas de los grupos que lo rodean; por eso se cuentan juntas más arriba.",
  roster_changed:
    "Cambió más del 30 % de las personas que se cuentan aquí, así que se deja fuera un periodo.",
  roster_objected:
    "Alguien de quienes se cuentan aquí objetó la lista de con quién se le cuenta, así que se oculta un periodo. Quién lo hizo no se guarda.",
  calibration:
    "El primer periodo fija la escala para toda la organización. Los grupos se muestran desde el segundo.",
};

/** The same in a chart. */
export const WITHHELD_SHORT_ES: typeof WITHHELD_SHORT_EN = {
  roster_under_8: "menos de 8",
  roster_small: "pequeño para mostrarse",
  residual: "muy pocas aparte",
  roster_changed: "grupo cambiado",
  roster_objected: "objeción",
  calibration: "primer periodo",
};

/** The page of a team, and the list of teams. */
export const TEAM_ES: typeof TEAM_EN = {
  kicker: "Resumen del equipo",
  signal: "Indicador de tensión",
  sentence: {
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
  },
  lowButOpen:
    "La cifra es baja, y se sabe demasiado poco en toda la organización para descartar que haya tensión.",
  change: (points, low, high, since) => {
    const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
    return `Desde el periodo que terminó el ${since}: ${pointsOf(Math.abs(points))} ${points > 0 ? "más" : "menos"} (intervalo del 90 %: ${fine(least ?? 0)} a ${fine(most ?? 0)}).`;
  },
  latest: (f) =>
    `Mejor estimación: ${round(f.estimate)} de 100; es probable que esté entre ${round(f.low)} y ${round(f.high)}.`,
  certainty: (points) =>
    `Una sola persona, con cualquier respuesta o con ninguna, puede haber movido esta cifra como máximo ${atMostPoints(points)}. Describe al equipo, nunca a una persona, y no es un diagnóstico.`,
  howSure: "Qué certeza tiene, y qué privacidad",
  chance: inHundred,
  chanceOf: "Probabilidad de que el nivel esté en nuestra línea de referencia o por encima.",
  onePerson: atMostPoints,
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
  newQuestions: {
    since: (day: string) => `Preguntas nuevas desde el ${day}: las cifras anteriores midieron otra cosa.`,
    line: (name: string) =>
      `Las preguntas son de “${name}”. Nuestra línea de “elevada” se fijó para nuestras propias preguntas. Nadie la ha validado para estas.`,
  },
  gaps: "Periodos sin cifra",
  next: (day) => `La próxima publicación es el ${day}.`,
  counted: (count) => `Se cuenta a ${people(count)}, respondan o no`,
  same: "Quien lidera y el resto del equipo leen esta misma página. Junto a la de quien lidera hay formas de actuar.",
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
