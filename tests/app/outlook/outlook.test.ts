import { describe, expect, test } from "vitest";
import { EXPECTATIONS } from "../../../src/app/outlook/expectations.ts";
import type { Organization } from "../../../src/app/outlook/organization.ts";
import { outlookOf } from "../../../src/app/outlook/outlook-of.ts";
import { outlookText } from "../../../src/app/outlook/outlook-text.ts";
import type { MemberId, TeamId } from "../../../src/core/ids.ts";
import { ENGINE_VERSION } from "../../../src/core/privacy/constants.ts";

/** Teams of these sizes under one root, each with a lead of its own or without. */
function organization(sizes: readonly number[], { leads = false } = {}): Organization {
  const root = "Root" as TeamId;
  const teams = sizes.map((_, i) => ({
    id: `Team ${i}` as TeamId,
    parent: root,
    lead: leads ? (`m${i}-0` as MemberId) : null,
  }));
  const members = sizes.flatMap((size, i) =>
    Array.from({ length: size }, (_, n) => ({ id: `m${i}-${n}` as MemberId, team: `Team ${i}` as TeamId })),
  );
  const all = [{ id: root, parent: null, lead: null }, ...teams];
  return { teams: all, members, names: new Map(all.map(({ id }) => [id, id])) };
}

const strict = (sizes: readonly number[]) => outlookOf(organization(sizes)).tiers[0];

test("counts what would be shown and hidden, with the reason and what is read instead", () => {
  const outlook = outlookOf(organization([6, 12, 20, 60]));
  expect(outlook).toMatchObject({
    people: 98,
    teams: 5,
    shownGroups: 3,
    groupsOfGroups: 1,
    shownPeople: 92,
    covered: 92,
    unasked: 0,
    countedNowhere: 0,
    withheld: [{ reason: "roster_under_8", groups: 1, people: 6 }],
  });
  expect(outlook.groups.find(({ name }) => name === "Team 0")).toEqual({
    name: "Team 0",
    kind: "team",
    people: 6,
    shown: false,
    reason: "roster_under_8",
    within: "Root",
  });
});

test("people of a hidden team within a hidden team are counted once", () => {
  const teams = ["All", "Inner"].map((id, i) => ({
    id: id as TeamId,
    parent: i === 0 ? null : ("All" as TeamId),
    lead: null,
  }));
  const members = ["a", "b", "c"].map((id, i) => ({
    id: id as MemberId,
    team: (i === 0 ? "Inner" : "All") as TeamId,
  }));
  expect(outlookOf({ teams, members, names: new Map() }).withheld).toEqual([
    { reason: "roster_under_8", groups: 2, people: 3 },
  ]);
});

test("leads count further up, as in a real window", () => {
  const outlook = outlookOf(organization([12, 12, 12, 12, 12, 12, 12, 12], { leads: true }));
  expect(outlook.groups.filter(({ kind }) => kind === "direct_staff")).toMatchObject([
    { people: 8, shown: true },
  ]);
  expect(outlook.groups.filter(({ kind }) => kind === "team").map(({ people }) => people)).toEqual(
    Array.from({ length: 8 }, () => 11),
  );
});

test("states the bound of each tier", () => {
  const { tiers } = outlookOf(organization([20, 20, 20]));
  expect(tiers.map(({ tier, guess }) => [tier, ...Object.values(guess)])).toEqual([
    ["strict", 57, 72, 79, 90],
    ["standard", 60, 82, 90, 98],
  ]);
});

describe("advises", () => {
  test("for summaries where teams are large", () => {
    expect(strict([30, 30, 30, 30])).toMatchObject({ fit: "serves", because: ["enough"] });
  });
  test("with a warning where around half would stay open", () => {
    expect(strict([14, 14, 14, 14, 14])).toMatchObject({ fit: "limited", because: ["often_undecided"] });
  });
  test("against them where most readings would be that we can't tell", () => {
    expect(strict([8, 9, 9, 10, 10, 11])).toMatchObject({ fit: "do_not", because: ["mostly_undecided"] });
  });
  test("against them where fewer than three teams would be shown", () => {
    expect(strict([30, 30])).toMatchObject({ fit: "do_not", because: ["few_groups"] });
    expect(strict([60])).toMatchObject({ fit: "do_not", because: expect.arrayContaining(["few_groups"]) });
  });
  test("against them where most people would read a page about a larger group", () => {
    const sizes = [20, 20, 20, ...Array.from({ length: 20 }, () => 4)];
    const found = outlookOf(organization(sizes));
    // 80 people of small teams become direct staff of the root, which is shown as a group of its own.
    expect(found).toMatchObject({ shownGroups: 4, shownPeople: 140, covered: 60 });
    expect(found.tiers[0]).toMatchObject({ fit: "do_not", because: ["few_covered"] });
    const residual = outlookOf(organization([20, 20, 20, 4]));
    expect(residual.withheld.map(({ reason }) => reason)).toContain("residual");
  });
  test("against them where nothing would be shown", () => {
    const found = outlookOf(organization([3, 2]));
    expect(found.tiers.map(({ fit, expected }) => [fit, expected])).toEqual([
      ["do_not", null],
      ["do_not", null],
    ]);
    expect(found.unasked).toBe(5);
  });
});

test("weighs expectations by teams, and larger teams always read more", () => {
  const [tier] = outlookOf(organization([9, 30, 30])).tiers;
  const [small, , , large] = EXPECTATIONS.strict;
  expect(tier?.expected?.undecided).toBeCloseTo(
    ((small?.undecided ?? 0) + 2 * (large?.undecided ?? 0)) / 3,
    2,
  );
  for (const bands of Object.values(EXPECTATIONS)) {
    for (const [i, band] of bands.entries()) {
      const next = bands[i + 1];
      if (next !== undefined) expect(next.recall).toBeGreaterThanOrEqual(band.recall);
      if (next !== undefined) expect(next.undecided).toBeLessThanOrEqual(band.undecided);
    }
  }
});

test("the expectations were measured with the engine that runs", () => {
  // Changed on purpose? Then run tests/app/outlook/measure.ts, bring expectations.ts up to date, and write the new name here.
  expect(ENGINE_VERSION).toBe("levels-1-132fcefc");
});

test("the text names hidden groups, both tiers, and says when not to", () => {
  const text = outlookText(outlookOf(organization([6, 8, 9, 9])));
  for (const part of [
    "32 people in 5 teams.",
    "Team 0: 6 people, fewer than 8 people; reads Root instead",
    "Strict: Do not switch summaries on.",
    "at most 57 (one window), 72 (a year), 79 (two), 90 (five)",
    "60 (one window)",
    "8 to 11",
    "come from a simulation",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/undefined|NaN|null/);
});

test("a hundred thousand people are looked over within seconds", () => {
  const outlook = outlookOf(organization(Array.from({ length: 8000 }, (_, i) => 5 + (i % 16))));
  expect(outlook.people).toBe(100_000);
  expect(outlookText(outlook).length).toBeLessThan(6000);
}, 20_000);
