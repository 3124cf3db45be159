import type { Translated } from "../core/locale.ts";
import type { Grade } from "../core/practice/practice.ts";
import type { ActionTheme, ManagerAction } from "../core/pulse/manager-action.ts";
import type { ActionWords } from "./action-words.ts";
import { ACTIONS_EN } from "./actions.en.ts";
import { ACTIONS_ES } from "./actions.es.ts";

interface Row {
  readonly id: string;
  readonly power: "own" | "upward";
  readonly grade: Grade;
  readonly evidence: readonly string[];
  readonly offer?: "sought";
  readonly reportWithinWeeks?: number;
}

const ROWS = {
  WL: [
    { id: "wl-stop-list", power: "own", grade: "C", evidence: ["E09"] },
    { id: "wl-capacity-check", power: "own", grade: "C", evidence: ["E10", "E60"] },
    { id: "wl-break-cover", power: "own", grade: "B", evidence: ["E33"] },
    { id: "wl-escalate", power: "upward", grade: "none", evidence: ["E10"] },
  ],
  AU: [
    { id: "au-decide-list", power: "own", grade: "C", evidence: ["E46"] },
    { id: "au-time-control", power: "upward", grade: "B", evidence: ["E11", "E47"] },
    { id: "au-how-not-what", power: "own", grade: "C", evidence: ["E46"] },
    { id: "au-meeting-opt-out", power: "own", grade: "none", evidence: [] },
  ],
  SU: [
    { id: "su-one-to-one", power: "own", grade: "C", evidence: ["E60"] },
    { id: "su-manager-training", power: "upward", grade: "B", evidence: ["E12", "E49"] },
    { id: "su-hard-problem-pair", power: "own", grade: "none", evidence: [] },
    { id: "su-peer-time", power: "upward", grade: "B", evidence: ["E43"] },
  ],
  CL: [
    { id: "cl-top-three", power: "own", grade: "C", evidence: ["E60"] },
    { id: "cl-one-front-door", power: "own", grade: "none", evidence: [] },
    { id: "cl-role-lines", power: "own", grade: "C", evidence: ["E60"] },
    { id: "cl-change-notice", power: "own", grade: "C", evidence: ["E11"], reportWithinWeeks: 1 },
  ],
  RE: [
    { id: "re-specific-thanks", power: "own", grade: "C", evidence: ["E48"] },
    { id: "re-invisible-work", power: "own", grade: "none", evidence: [] },
    { id: "re-fair-credit", power: "own", grade: "C", evidence: ["E60"] },
    { id: "re-reward-check", power: "upward", grade: "C", evidence: ["E60"] },
  ],
  FA: [
    { id: "fa-explain", power: "own", grade: "B", evidence: ["E44", "E45"] },
    { id: "fa-share-load", power: "own", grade: "C", evidence: ["E45"] },
    { id: "fa-voice", power: "own", grade: "C", evidence: ["E45", "E46"] },
    // A duty, whatever any number says.
    { id: "fa-mistreatment", power: "own", grade: "none", evidence: [], offer: "sought" },
  ],
  RD: [
    { id: "rd-quiet-hours", power: "own", grade: "C", evidence: ["E30"] },
    { id: "rd-leave-for-real", power: "own", grade: "C", evidence: ["E30"] },
    { id: "rd-after-peaks", power: "own", grade: "C", evidence: ["E30", "E33"] },
    // Something that staff would attend: it may stand beside a change to the work, never be picked in place of one.
    { id: "rd-detach-program", power: "upward", grade: "B", evidence: ["E29"], offer: "sought" },
  ],
} as const satisfies Readonly<Record<ActionTheme, readonly Row[]>>;

export type ManagerActionId = (typeof ROWS)[ActionTheme][number]["id"];

/** Every action that a lead can be offered, by theme. */
export const ACTIONS: readonly ManagerAction[] = Object.entries(ROWS).flatMap(([theme, rows]) =>
  rows.map((row: Row) => ({
    offer: "picked" as const,
    reportWithinWeeks: 4,
    ...row,
    theme: theme as ActionTheme,
  })),
);

/** The words for leads, by language: one that lacks an action's words does not compile. */
export const ACTION_WORDS: Translated<ActionWords<ManagerActionId>> = { en: ACTIONS_EN, es: ACTIONS_ES };
