import { atMost, between, people, range100, windowsOf } from "./numbers.es.ts";
import type { QUARTER_EN } from "./quarter.en.ts";

/** What is asked about, by quarter. */
export const QUARTER_ES: typeof QUARTER_EN = {
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
    `Una sola persona puede haber movido cada una de estas cifras como máximo ${atMost(100 * share)} de cada 100.`,
  answering: "Cuántas personas responden",
  answeringLatest: (share, period) =>
    `En el periodo ${period}, respondieron una vez o más ${between(share)} personas de toda la organización.`,
  answeringWhy:
    "Se sortea con ruido para toda la organización, nunca para un equipo. Dice hasta dónde el silencio puede ocultar tensión. Quién está dentro no consta en ningún sitio.",
  answeringTable: "Todos los periodos",
  answeringColumns: { window: "Periodo", estimate: "De cada 100 personas", range: "Intervalo del 90 %" },
};
