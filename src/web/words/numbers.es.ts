import type { ShareFigure } from "../../app/summary/team-page.ts";
import { plural, wordsOfNumber } from "../../core/plural.ts";

export function people(count: number): string {
  return plural("es", count, { one: "# persona", many: "# de personas", other: "# personas" });
}

export function weeksOf(count: number): string {
  return plural("es", count, { one: "# semana", many: "# de semanas", other: "# semanas" });
}

export function windowsOf(count: number): string {
  return plural("es", count, { one: "# periodo", many: "# de periodos", other: "# periodos" });
}

export function nudgesOf(count: number): string {
  return plural("es", count, { one: "# aviso", many: "# de avisos", other: "# avisos" });
}

export function minutesOf(count: number): string {
  return plural("es", count, { one: "# minuto", many: "# de minutos", other: "# minutos" });
}

export function pointsOf(points: number): string {
  return fine(points) === "1" ? "1 punto" : `${fine(points)} puntos`;
}

export function round(points: number): string {
  return wordsOfNumber("es", Math.round(points));
}

/** Points with one decimal, for shares below 10 where a whole number would hide the difference. */
export function fine(points: number): string {
  return points >= 9.95 ? round(points) : wordsOfNumber("es", Math.round(points * 10) / 10);
}

/** A bound with one decimal, rounded up: no bound looks smaller than it is. */
export function atMost(bound: number): string {
  const tenths = Math.ceil(bound * 10 - 1e-9);
  return wordsOfNumber("es", tenths >= 100 ? Math.ceil(bound - 1e-9) : tenths / 10);
}

/** The same in points. */
export function atMostPoints(bound: number): string {
  const points = atMost(bound);
  return points === "1" ? "1 punto" : `${points} puntos`;
}

/** A chance in words, never 0 and never 100. */
export function inHundred(probability: number): string {
  const n = Math.round(probability * 100);
  if (n < 1) return "menos de 1 de cada 100";
  return n > 99 ? "más de 99 de cada 100" : `${n} de cada 100`;
}

/** A range of shares in whole people of 100, rounded outward so that it never looks surer than it is. */
export function range100({ low, high }: Pick<ShareFigure, "low" | "high">): string {
  return `${Math.floor(100 * low)} a ${Math.ceil(100 * high)}`;
}

export function between(share: Pick<ShareFigure, "low" | "high">): string {
  return `entre ${Math.floor(100 * share.low)} y ${Math.ceil(100 * share.high)} de cada 100`;
}
