import type { MemberId } from "../ids.ts";
import type { SetState } from "./imported.ts";

export const SET_STEPS = ["ask", "approve", "send_back", "withdraw", "drop", "end", "keep"] as const;
/** What HR does with a set of questions. "drop": a draft is deleted. "keep": what was to end goes on. */
export type SetStep = (typeof SET_STEPS)[number];

const FROM: Readonly<Record<SetStep, readonly SetState[]>> = {
  ask: ["draft"],
  approve: ["waiting"],
  send_back: ["waiting"],
  withdraw: ["waiting", "agreed"],
  drop: ["draft"],
  end: ["in_force"],
  keep: ["ending"],
};

const TO: Readonly<Record<Exclude<SetStep, "drop">, SetState>> = {
  ask: "waiting",
  approve: "agreed",
  send_back: "draft",
  withdraw: "draft",
  end: "ending",
  keep: "in_force",
};

export type SetStanding =
  /** `state` null: it is no more. */
  | { readonly kind: "changed"; readonly state: SetState | null }
  | { readonly kind: "refused"; readonly reason: "no_such_change" | "own_request" | "auditors_own" };

/** Who takes the step, and who else could. */
export interface SetStepper {
  readonly by: MemberId;
  /** Nobody else works in HR here. */
  readonly alone: boolean;
  /** Somebody here answers HR for the employees: then the yes is theirs. */
  readonly hasAuditor: boolean;
}

/**
 * Where a set stands after a step of HR's. The yes is an auditor's where there is one; else that of somebody of HR who neither brought the
 * set nor put it forward, unless HR is one person alone.
 */
export function setStandingAfter(
  {
    state,
    broughtBy,
    askedBy,
  }: { readonly state: SetState; readonly broughtBy: MemberId | null; readonly askedBy: MemberId | null },
  step: SetStep,
  { by, alone, hasAuditor }: SetStepper,
): SetStanding {
  if (!FROM[step].includes(state)) return { kind: "refused", reason: "no_such_change" };
  if (step === "drop") return { kind: "changed", state: null };
  if (hasAuditor && (step === "approve" || step === "send_back"))
    return { kind: "refused", reason: "auditors_own" };
  if (step === "approve" && !alone && (broughtBy === by || askedBy === by))
    return { kind: "refused", reason: "own_request" };
  return { kind: "changed", state: TO[step] };
}

/** The set that a step is about: what is asked where the step ends that or keeps it, else what is at hand. */
export function setMeant<S extends { readonly state: SetState }>(
  sets: readonly S[],
  step: SetStep,
): S | undefined {
  const isOfAsked = step === "end" || step === "keep";
  return isOfAsked ? askedSet(sets) : setAtHand(sets);
}

/** What was brought in and is not asked yet. */
export function setAtHand<S extends { readonly state: SetState }>(sets: readonly S[]): S | undefined {
  return sets.find(({ state }) => state === "draft" || state === "waiting" || state === "agreed");
}

/** What the running window asks, and the next one unless it ends. */
export function askedSet<S extends { readonly state: SetState }>(sets: readonly S[]): S | undefined {
  return sets.find(({ state }) => state === "in_force" || state === "ending");
}
