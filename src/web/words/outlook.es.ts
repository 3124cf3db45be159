import { plural } from "../../core/plural.ts";
import { TIER_ES } from "./level.es.ts";
import { people } from "./numbers.es.ts";
import type { OUTLOOK_EN } from "./outlook.en.ts";

/** What summaries would tell in an organization of this shape. */
export const OUTLOOK_ES: typeof OUTLOOK_EN = {
  kicker: "Previsión",
  title: "Qué dirían y qué no dirían aquí los resúmenes",
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
  tier: TIER_ES,
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
    roster_small: "menos personas que el grupo más pequeño que se muestra aquí",
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
