import { expect, test } from "vitest";
import type { MemberId } from "../../../src/core/ids.ts";
import { SET_STATES, type SetState } from "../../../src/core/pulse/imported.ts";
import { SET_STEPS, setMeant, setStandingAfter } from "../../../src/core/pulse/set-standing.ts";

const ADA = "ada" as MemberId;
const BO = "bo" as MemberId;

const from = (
  state: SetState,
  step: (typeof SET_STEPS)[number],
  over: { by?: MemberId; alone?: boolean; hasAuditor?: boolean } = {},
) => {
  const set = { state, broughtBy: ADA, askedBy: ADA };
  const after = setStandingAfter(set, step, { by: BO, alone: false, hasAuditor: false, ...over });
  return after.kind === "changed" ? after.state : after.reason;
};

test("each step leads on from the states that it is for, and from no other", () => {
  const table = SET_STATES.map((state) =>
    [
      state,
      ...SET_STEPS.flatMap((step) => {
        const after = from(state, step);
        return after === "no_such_change" ? [] : [`${step}→${after}`];
      }),
    ].join(" "),
  );
  expect(table).toEqual([
    "draft ask→waiting drop→null",
    "waiting approve→agreed send_back→draft withdraw→draft",
    "agreed withdraw→draft",
    "in_force end→ending",
    "ending keep→in_force",
    "ended",
  ]);
});

test("where there is an auditor, the yes and the no are theirs", () => {
  expect(from("waiting", "approve", { hasAuditor: true })).toBe("auditors_own");
  expect(from("waiting", "send_back", { hasAuditor: true })).toBe("auditors_own");
  expect(from("waiting", "withdraw", { hasAuditor: true })).toBe("draft");
});

test("where there is none, whoever brought it or put it forward says yes only where they are HR alone", () => {
  expect(from("waiting", "approve", { by: ADA })).toBe("own_request");
  expect(from("waiting", "approve", { by: ADA, alone: true })).toBe("agreed");
  const brought = { state: "waiting", broughtBy: BO, askedBy: ADA } as const;
  expect(setStandingAfter(brought, "approve", { by: BO, alone: false, hasAuditor: false })).toMatchObject({
    reason: "own_request",
  });
});

test("to end and to keep is about what is asked, everything else about what is at hand", () => {
  const sets = [{ state: "in_force" }, { state: "draft" }] as const;
  expect(setMeant(sets, "end")?.state).toBe("in_force");
  expect(setMeant(sets, "ask")?.state).toBe("draft");
  expect(setMeant([{ state: "in_force" } as const], "ask")).toBeUndefined();
});
