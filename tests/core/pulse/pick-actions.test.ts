import fc from "fast-check";
import { expect, test } from "vitest";
import { ACTIONS } from "../../../src/content/actions.ts";
import type { TeamId } from "../../../src/core/ids.ts";
import type { ManagerAction } from "../../../src/core/pulse/manager-action.ts";
import { pickActions, type SummaryTone } from "../../../src/core/pulse/pick-actions.ts";

const team = "01890000-0000-7000-8000-000000000001" as TeamId;
const tones = fc.constantFrom<SummaryTone>("likely_elevated", "not_elevated", "cant_tell");
const teams = fc.uuid().map((id) => id as TeamId);
const windows = fc.nat({ max: 200 });

test("for all teams, windows and verdicts: three actions on three parts of the work, one of them the lead's own", () => {
  fc.assert(
    fc.property(teams, windows, tones, (id, window, tone) => {
      const { actions } = pickActions({ catalog: ACTIONS, tone, team: id, window });
      expect(actions).toHaveLength(3);
      expect(new Set(actions.map(({ theme }) => theme)).size).toBe(3);
      expect(actions.some(({ power }) => power === "own")).toBe(true);
      expect(actions.every(({ offer }) => offer === "picked")).toBe(true);
    }),
  );
});

test("the same team reads the same three however often it looks", () => {
  const look = () => pickActions({ catalog: ACTIONS, tone: "likely_elevated", team, window: 3 });
  expect(look()).toEqual(look());
});

test("the next window offers three others", () => {
  fc.assert(
    fc.property(teams, windows, (id, window) => {
      const now = pickActions({ catalog: ACTIONS, tone: "likely_elevated", team: id, window });
      const next = pickActions({ catalog: ACTIONS, tone: "likely_elevated", team: id, window: window + 1 });
      const both = new Set([...now.actions, ...next.actions].map(({ id }) => id));
      expect(both.size).toBe(6);
    }),
  );
});

test("in time a team sees every action that can be picked", () => {
  const seen = new Set<string>();
  for (let window = 0; window < 84; window++)
    for (const { id } of pickActions({ catalog: ACTIONS, tone: "likely_elevated", team, window }).actions)
      seen.add(id);
  expect(seen.size).toBe(ACTIONS.filter(({ offer }) => offer === "picked").length);
});

test("where strain is not elevated, nothing is asked of others than the lead", () => {
  fc.assert(
    fc.property(teams, windows, (id, window) => {
      const { tone, actions } = pickActions({ catalog: ACTIONS, tone: "not_elevated", team: id, window });
      expect(tone).toBe("not_elevated");
      expect(actions.every(({ power }) => power === "own")).toBe(true);
    }),
  );
});

test("one of three is the lead's own even where most are not", () => {
  const upward: ManagerAction[] = ACTIONS.filter(({ offer }) => offer === "picked").flatMap((action) => [
    { ...action, id: `${action.id}-a`, power: "upward" as const },
    { ...action, id: `${action.id}-b`, power: "upward" as const },
    { ...action, id: `${action.id}-own`, power: "own" as const },
  ]);
  for (let window = 0; window < 40; window++) {
    const { actions } = pickActions({ catalog: upward, tone: "cant_tell", team, window });
    expect(actions.filter(({ power }) => power === "own").length).toBeGreaterThan(0);
  }
});
