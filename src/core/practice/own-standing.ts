import type { MemberId } from "../ids.ts";

export const OWN_STATES = ["draft", "in_review", "in_use", "ended"] as const;
/** Where a version stands. "ended": replaced, taken out of use, or given up before it was used. */
export type OwnState = (typeof OWN_STATES)[number];

export const OWN_STEPS = ["ask", "send_back", "approve", "end"] as const;
export type OwnStep = (typeof OWN_STEPS)[number];

/** A version as far as its standing goes. */
export interface OwnVersion {
  readonly version: number;
  readonly state: OwnState;
  readonly writtenBy: MemberId;
  readonly askedBy: MemberId | null;
}

const FROM: Readonly<Record<OwnStep, readonly OwnState[]>> = {
  ask: ["draft"],
  send_back: ["in_review"],
  approve: ["in_review"],
  end: ["draft", "in_review", "in_use"],
};

export type OwnStanding =
  | { readonly kind: "changed"; readonly state: OwnState }
  | { readonly kind: "refused"; readonly reason: "no_such_change" | "own_request" };

/**
 * Where a version stands after a step of HR's. A second person approves; whoever wrote it or asked for it does so only where `alone`: no
 * other HR is here.
 */
export function standingAfter(
  { state, writtenBy, askedBy }: Pick<OwnVersion, "state" | "writtenBy" | "askedBy">,
  step: OwnStep,
  { by, alone }: { readonly by: MemberId; readonly alone: boolean },
): OwnStanding {
  if (!FROM[step].includes(state)) return { kind: "refused", reason: "no_such_change" };
  if (step === "approve" && !alone && (writtenBy === by || askedBy === by))
    return { kind: "refused", reason: "own_request" };
  const to = { ask: "in_review", send_back: "draft", approve: "in_use", end: "ended" } as const;
  return { kind: "changed", state: to[step] };
}

/** The version that a step is about: an open draft before what is in use. Undefined where all are over. */
export function versionAtHand<V extends Pick<OwnVersion, "state">>(versions: readonly V[]): V | undefined {
  return (
    versions.findLast(({ state }) => state === "draft" || state === "in_review") ??
    versions.findLast(({ state }) => state === "in_use")
  );
}
