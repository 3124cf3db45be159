import type { MemberId } from "../ids.ts";
import type { LocalDate } from "../time/local-time.ts";
import type { ProgramState, ProgramVersion } from "./program.ts";

export const PROGRAM_STEPS = [
  "ask",
  "take_back",
  "send_back",
  "approve_pilot",
  "approve",
  "open_to_all",
  "pause",
  "resume",
  "end",
] as const;
/** What can become of a program. None of it looks at what anybody does in it, and none happens by itself. */
export type ProgramStep = (typeof PROGRAM_STEPS)[number];

interface Rule {
  readonly from: readonly ProgramState[];
  readonly to: ProgramState;
  /** Asks for a second person: not whoever asked. Auditors may be that. */
  readonly second?: boolean;
  /** What holds for the program, and not for one version of it. */
  readonly whole?: boolean;
}

// "ended" is final: the same content opens again as a new program, with an action of the organization's own.
const RULES: Readonly<Record<ProgramStep, Rule>> = {
  ask: { from: ["draft"], to: "in_review" },
  take_back: { from: ["in_review"], to: "draft" },
  send_back: { from: ["in_review"], to: "draft", second: true },
  approve_pilot: { from: ["in_review"], to: "pilot", second: true },
  approve: { from: ["in_review"], to: "active", second: true },
  open_to_all: { from: ["pilot"], to: "active" },
  pause: { from: ["pilot", "active"], to: "paused", whole: true },
  resume: { from: ["paused"], to: "active", whole: true },
  end: { from: ["draft", "in_review", "pilot", "active", "paused"], to: "ended", whole: true },
};

export interface ProgramActor {
  readonly member: MemberId;
  readonly roles: readonly string[];
}

export type ProgramRefusal = "no_such_change" | "not_allowed" | "own_request" | "no_pilot_group" | "paused";

export type ProgramChange =
  /** The versions that change, as they are afterwards. */
  | { readonly kind: "changed"; readonly versions: readonly ProgramVersion[] }
  | { readonly kind: "refused"; readonly reason: ProgramRefusal };

/** The days from which an approved version may count. */
export interface Days {
  /** The date where the organization is. */
  readonly today: LocalDate;
  /** The first date on which nobody's running week can have begun yet, in any zone. */
  readonly nextWeeks: LocalDate;
}

/**
 * Moves a program on by one step. What was approved begins with weeks that begin later, never in the past and never in a week that runs.
 * Approving is a second person's: HR or an auditor, never whoever asked.
 */
export function changeProgram(
  versions: readonly ProgramVersion[],
  { step, by }: { readonly step: ProgramStep; readonly by: ProgramActor },
  days: Days,
): ProgramChange {
  const rule = RULES[step];
  const fitting = versions.filter(({ state }) => rule.from.includes(state));
  const changing = rule.whole ? fitting : fitting.slice(-1);
  const [first] = changing;
  if (first === undefined) return { kind: "refused", reason: "no_such_change" };
  if (!by.roles.includes("hr") && !(rule.second && by.roles.includes("auditor")))
    return { kind: "refused", reason: "not_allowed" };
  if (rule.second && first.askedBy === by.member) return { kind: "refused", reason: "own_request" };
  if (step === "approve_pilot" && isEmpty(first)) return { kind: "refused", reason: "no_pilot_group" };
  // A new version must not set going again what was paused.
  if (rule.second && rule.to !== "draft" && versions.some(({ state }) => state === "paused"))
    return { kind: "refused", reason: "paused" };
  const runs = versions.some((each) => each !== first && isApproved(each));
  const earliest = runs ? days.nextWeeks : days.today;
  const from = first.opensOn > earliest ? first.opensOn : earliest;
  return { kind: "changed", versions: changing.map((each) => moved(each, { step, rule, by, from })) };
}

function moved(
  version: ProgramVersion,
  { step, rule, by, from }: { step: ProgramStep; rule: Rule; by: ProgramActor; from: LocalDate },
): ProgramVersion {
  const to = step === "resume" && version.activeFrom === null ? "pilot" : rule.to;
  return {
    ...version,
    state: to,
    ...(step === "ask" ? { askedBy: by.member } : {}),
    ...(to === "draft" ? { askedBy: null } : {}),
    ...(step === "approve" || step === "approve_pilot" ? { approvedBy: by.member } : {}),
    ...(step === "approve_pilot" ? { pilotFrom: from } : {}),
    ...(step === "approve" || step === "open_to_all" ? { activeFrom: from } : {}),
  };
}

/** Whether people can follow it, or could. */
export function isApproved({ approvedBy, activeFrom, pilotFrom }: ProgramVersion): boolean {
  return approvedBy !== null || activeFrom !== null || pilotFrom !== null;
}

function isEmpty({ definition: { pilot } }: ProgramVersion): boolean {
  return pilot.teams.length + pilot.locations.length + pilot.tags.length === 0;
}

/** What is possible for this person now, in the order of the list above. */
export function stepsFor(versions: readonly ProgramVersion[], by: ProgramActor): readonly ProgramStep[] {
  const days = { today: "1970-01-01", nextWeeks: "1970-01-01" };
  return PROGRAM_STEPS.filter((step) => changeProgram(versions, { step, by }, days).kind === "changed");
}
