/** Whom an attack stands in for, in the words of the threat model (docs/privacy.md). */
export type Threat = "T1" | "T2" | "T3" | "T4" | "T5";

/** What one attack came to. Every figure is better the smaller it is. */
export interface Finding {
  readonly id: string;
  readonly threat: Threat;
  readonly name: string;
  /** One sentence that needs no training to follow. */
  readonly what: string;
  readonly figure: number;
  /** "guesses right", "AUC", "rows" …; "" for a bare number. */
  readonly unit: string;
  /** Most that the figure may be, sampling error included; null where nothing is promised. */
  readonly bound: number | null;
  /** True where nothing is promised, for then nothing can be broken. */
  readonly held: boolean;
  /** How much was tried, and how certain the figure is. */
  readonly sample: string;
}

/** A finding with its verdict. Not a number holds nothing. */
export function finding(measured: Omit<Finding, "held">): Finding {
  const { figure, bound } = measured;
  return { ...measured, held: bound === null ? Number.isFinite(figure) : figure <= bound };
}

/** The names of an attack, without what it measured. */
export type AttackName = Pick<Finding, "id" | "threat" | "name" | "what">;
