import { describe, expect, test } from "vitest";
import {
  changeProgram,
  type ProgramActor,
  type ProgramStep,
  stepsFor,
} from "../../../src/core/program/change.ts";
import type { ProgramVersion } from "../../../src/core/program/program.ts";
import { groups, LENA, OMAR, SHIPPED, version } from "./programs.ts";

const HR: ProgramActor = { member: LENA, roles: ["hr"] };
const SECOND: ProgramActor = { member: OMAR, roles: ["hr"] };
const AUDITOR: ProgramActor = { member: OMAR, roles: ["auditor"] };
const DAYS = { today: "2026-03-04", nextWeeks: "2026-03-06" };
const draft = version({ state: "draft", activeFrom: null, askedBy: null, approvedBy: null });
const inReview = version({ ...draft, state: "in_review", askedBy: LENA });

function change(step: ProgramStep, versions: readonly ProgramVersion[], by = HR) {
  const made = changeProgram(versions, { step, by }, DAYS);
  return made.kind === "changed" ? made.versions : made.reason;
}

test("a draft is put to review, and a second person approves it: HR or an auditor, never whoever asked", () => {
  expect(change("ask", [draft])).toMatchObject([{ state: "in_review", askedBy: LENA }]);
  expect(change("approve", [inReview])).toBe("own_request");
  expect(change("send_back", [inReview])).toBe("own_request");
  for (const by of [SECOND, AUDITOR]) {
    expect(change("approve", [inReview], by)).toMatchObject([{ state: "active", approvedBy: OMAR }]);
    expect(change("send_back", [inReview], by)).toMatchObject([{ state: "draft", askedBy: null }]);
  }
  expect(change("ask", [draft], AUDITOR)).toBe("not_allowed");
  expect(change("pause", [version()], AUDITOR)).toBe("not_allowed");
});

test("what was never in review opens to nobody, and what is over stays over", () => {
  expect(change("approve", [draft], SECOND)).toBe("no_such_change");
  expect(change("open_to_all", [draft])).toBe("no_such_change");
  for (const step of ["ask", "approve", "pause", "resume", "end"] as const)
    expect(change(step, [version({ state: "ended" })], SECOND)).toBe("no_such_change");
});

test("the first version begins on the day that HR wished, or today, and never in the past", () => {
  expect(change("approve", [inReview], SECOND)).toMatchObject([{ activeFrom: "2026-03-04" }]);
  const later = { ...inReview, opensOn: "2026-04-01" };
  expect(change("approve", [later], SECOND)).toMatchObject([{ activeFrom: "2026-04-01" }]);
});

test("a version that takes over begins with weeks that have begun for nobody yet, wherever they live", () => {
  const second = { ...inReview, version: 2, opensOn: "2026-03-04" };
  expect(change("approve", [version(), second], SECOND)).toMatchObject([
    { version: 2, activeFrom: "2026-03-06" },
  ]);
});

test("a pilot has a group, and opens to all from then on", () => {
  expect(change("approve_pilot", [inReview], SECOND)).toBe("no_pilot_group");
  const named = { ...inReview, definition: { ...SHIPPED, pilot: groups({ tags: ["night"] }) } };
  expect(change("approve_pilot", [named], SECOND)).toMatchObject([
    { state: "pilot", pilotFrom: "2026-03-04", activeFrom: null },
  ]);
  const pilot = { ...named, state: "pilot", pilotFrom: "2026-03-02", approvedBy: OMAR } as const;
  expect(change("open_to_all", [pilot])).toMatchObject([
    { state: "active", pilotFrom: "2026-03-02", activeFrom: "2026-03-04" },
  ]);
});

describe("a pause", () => {
  const both = [
    version(),
    version({ version: 2, state: "pilot", activeFrom: null, pilotFrom: "2026-03-02" }),
  ];

  test("holds for all versions at once, and each goes on as it was", () => {
    const paused = change("pause", both);
    expect(paused).toMatchObject([{ state: "paused" }, { state: "paused" }]);
    if (typeof paused === "string") throw new Error(paused);
    expect(change("resume", paused)).toMatchObject([{ state: "active" }, { state: "pilot" }]);
  });

  test("is not lifted by approving a new version", () => {
    const second = { ...inReview, version: 2 };
    expect(change("approve", [version({ state: "paused" }), second], SECOND)).toBe("paused");
  });
});

test("the page offers what is possible, and nothing else", () => {
  expect(stepsFor([draft], HR)).toEqual(["ask", "end"]);
  expect(stepsFor([inReview], HR)).toEqual(["take_back", "end"]);
  expect(stepsFor([inReview], AUDITOR)).toEqual(["send_back", "approve"]);
  expect(stepsFor([version()], HR)).toEqual(["pause", "end"]);
  expect(stepsFor([version()], AUDITOR)).toEqual([]);
});
