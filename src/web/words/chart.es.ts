import type { CHART_EN } from "./chart.en.ts";
import { inHundred, round, windowsOf } from "./numbers.es.ts";
import { VERDICT_ES } from "./team.es.ts";

/** The chart of the strain indicator. */
export const CHART_ES: typeof CHART_EN = {
  title: (name) => `Indicador de tensión de ${name}, por periodos de cuatro semanas`,
  none: "Ningún periodo tiene una cifra todavía.",
  describe: (d) =>
    `${windowsOf(d.windows)} de cuatro semanas, ${d.gaps} sin cifra. La primera cifra es ${round(d.first.estimate)}. La última, del periodo que terminó el ${d.lastDay}, es ${round(d.last.estimate)}, con un intervalo del 90 % de ${round(d.last.low)} a ${round(d.last.high)}: ${VERDICT_ES[d.last.verdict].toLowerCase()}. La línea de referencia está en 45.`,
  more: "más tensión ↑",
  estimate: "Mejor estimación",
  band: "Intervalo probable (9 de cada 10)",
  reference: "45: nuestra línea de referencia, un supuesto",
  gap: "Sin cifra, con el motivo",
  newQuestions: "preguntas nuevas",
  newQuestionsKey: "Preguntas nuevas desde aquí",
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
