import { said } from "../content/words/said.ts";
import type { PlannedPractice, ProgramDefinition } from "../core/program/program.ts";

type Weeks = ProgramDefinition["weeks"];
type Week = Weeks[number];

/** Weeks that a draft holds at most. No program of ours is longer. */
export const DRAFT_WEEKS = 8;
export const PRACTICES_A_WEEK = 3;

/** What stands where HR begins something new. */
const GENTLEST: PlannedPractice = { practice: "ground-senses", minutes: 1 };

/** What a button of the form asks for beside storing it. */
export type DraftAct =
  | { readonly kind: "save" | "ask" | "test" | "show" | "add_week" }
  | {
      readonly kind: "up" | "down" | "remove" | "add";
      /** From 0. */
      readonly week: number;
      /** A practice of it, from 0; null for the week itself. */
      readonly core: number | null;
    };

const PLAIN = ["save", "ask", "test", "show", "add_week"] as const;
const ON_PART = /^(up|down|remove|add)\.w([1-9])(?:c([1-9]))?$/;

/** Reads the value of a button: "save", "up.w2", "remove.w1c3". Throws `invalid` for what no button of ours says. */
export function readAct(sent: string): DraftAct {
  const plain = PLAIN.find((each) => each === sent);
  if (plain !== undefined) return { kind: plain };
  const [, kind, week, core] = ON_PART.exec(sent) ?? [];
  if (kind === undefined) throw said("invalid", "form_unknown");
  return {
    kind: kind as "up" | "down" | "remove" | "add",
    week: Number(week) - 1,
    core: core === undefined ? null : Number(core) - 1,
  };
}

export interface ActedOn {
  readonly weeks: Weeks;
  /** The part of the page to go on from; null for its top. */
  readonly at: string | null;
  /** Whether that part is to be open for changes. */
  readonly open: boolean;
}

/** The weeks after what the button asks for. What is not there any more, or does not fit, changes nothing. */
export function actOnWeeks(weeks: Weeks, act: DraftAct): ActedOn {
  if (act.kind === "add_week") return addWeek(weeks);
  if (!("week" in act)) return { weeks, at: null, open: false };
  const { kind, week: index, core } = act;
  const week = weeks[index];
  if (week === undefined) return { weeks, at: "messages", open: false };
  if (kind === "add") return addPractice(weeks, index, week);
  if (core === null) {
    const at = kind === "remove" ? "messages" : `w${moved(weeks, index, kind).to + 1}`;
    return { weeks: moved(weeks, index, kind).list, at, open: false };
  }
  const { list, to } = moved(week.core, core, kind);
  return {
    weeks: weeks.with(index, { ...week, core: list }),
    at: kind === "remove" ? `w${index + 1}` : `w${index + 1}c${to + 1}`,
    open: false,
  };
}

function addWeek(weeks: Weeks): ActedOn {
  const fresh: Week = weeks.at(-1) ?? { core: [GENTLEST], swap: GENTLEST, log: null };
  const next = weeks.length < DRAFT_WEEKS ? [...weeks, fresh] : weeks;
  return { weeks: next, at: `w${next.length}`, open: false };
}

function addPractice(weeks: Weeks, index: number, week: Week): ActedOn {
  if (week.core.length >= PRACTICES_A_WEEK) return { weeks, at: `w${index + 1}`, open: false };
  const core = [...week.core, GENTLEST];
  return {
    weeks: weeks.with(index, { ...week, core }),
    at: `w${index + 1}c${core.length}`,
    open: true,
  };
}

/** The list with one of it moved by one place or taken out, and where it is then. */
function moved<T>(
  list: readonly T[],
  from: number,
  how: "up" | "down" | "remove",
): { readonly list: readonly T[]; readonly to: number } {
  const one = list[from];
  const rest = list.filter((_, index) => index !== from);
  if (one === undefined || how === "remove") return { list: rest, to: from };
  const to = Math.min(Math.max(from + (how === "up" ? -1 : 1), 0), rest.length);
  return { list: rest.toSpliced(to, 0, one), to };
}
