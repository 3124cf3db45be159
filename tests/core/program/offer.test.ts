import { expect, test } from "vitest";
import type { Person } from "../../../src/core/program/audience.ts";
import { offeredVersion } from "../../../src/core/program/offer.ts";
import { NOBODY, type ProgramDefinition } from "../../../src/core/program/program.ts";
import { CREW, FLEET, groups, MATE, version } from "./programs.ts";

function isOffered(
  definition: Partial<ProgramDefinition>,
  person: Partial<Person> = {},
  { today = "2026-03-04", byLink = false } = {},
): boolean {
  return offeredVersion([version({}, definition)], { ...MATE, ...person }, { today, byLink }) !== null;
}

test("teams hold all under them; places and tags count as they stand in the directory", () => {
  const some = (named: Parameters<typeof groups>[0]) => ({
    audience: { to: "some", groups: groups(named), except: NOBODY } as const,
  });
  expect(isOffered(some({ teams: [FLEET] }))).toBe(true);
  expect(isOffered(some({ teams: [CREW] }), { teams: [FLEET] })).toBe(false);
  expect(isOffered(some({ locations: ["Lisbon"] }))).toBe(true);
  expect(isOffered(some({ locations: ["Porto"] }), { location: null })).toBe(false);
  expect(isOffered(some({ tags: ["night"] }))).toBe(true);
  expect(isOffered(some({}))).toBe(false);
});

test("whoever is left out is left out, whatever else they belong to", () => {
  const except = groups({ tags: ["night"] });
  for (const to of ["everyone", "some", "link"] as const) {
    const audience = { to, groups: groups({ teams: [CREW] }), except };
    expect(isOffered({ audience }, {}, { byLink: true })).toBe(false);
    expect(isOffered({ audience }, { tags: [] }, { byLink: true })).toBe(true);
  }
});

test("a program for leads is offered to leads, one by link to whoever has it, and each in its languages", () => {
  const to = (kind: "leads" | "link") => ({ audience: { to: kind, groups: NOBODY, except: NOBODY } });
  expect(isOffered(to("leads"))).toBe(false);
  expect(isOffered(to("leads"), { isLead: true })).toBe(true);
  expect(isOffered(to("link"))).toBe(false);
  expect(isOffered(to("link"), {}, { byLink: true })).toBe(true);
  expect(isOffered({ languages: ["es"] })).toBe(false);
  expect(isOffered({ languages: ["es"] }, { locale: "es" })).toBe(true);
});

test("people join from its first day to its last", () => {
  const joinUntil = "2026-03-10";
  const on = (today: string) => isOffered({ joinUntil }, {}, { today });
  expect([on("2026-03-01"), on("2026-03-02"), on("2026-03-10"), on("2026-03-11")]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("a pilot is offered to its group, and what is paused, over or unapproved to nobody", () => {
  const pilot = version(
    { state: "pilot", activeFrom: null, pilotFrom: "2026-03-02" },
    { pilot: groups({ teams: [FLEET] }) },
  );
  const at = { today: "2026-03-04", byLink: false };
  expect(offeredVersion([pilot], MATE, at)).toBe(pilot);
  expect(offeredVersion([pilot], { ...MATE, teams: [] }, at)).toBeNull();
  for (const state of ["paused", "ended"] as const)
    expect(offeredVersion([version({ state })], MATE, at)).toBeNull();
  expect(offeredVersion([version({ state: "in_review", activeFrom: null })], MATE, at)).toBeNull();
});
