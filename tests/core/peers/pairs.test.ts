import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MemberId, TeamId } from "../../../src/core/ids.ts";
import { matchPairs, mayMeet, type Waiting } from "../../../src/core/peers/pairs.ts";
import { placesIn, type TeamOfTree } from "../../../src/core/peers/place.ts";

const member = (name: string) => name as MemberId;
const team = (name: string) => name as TeamId;

const ONE: Waiting = {
  id: member("one"),
  team: team("t1"),
  smallGroup: team("t1"),
  leads: [member("l1"), member("top")],
  isLead: false,
  holdsRole: false,
  language: "en",
  sameLanguage: false,
  offsetMinutes: 0,
  former: [],
  since: 100,
};
const OTHER: Waiting = {
  ...ONE,
  id: member("other"),
  team: team("t2"),
  smallGroup: team("t2"),
  leads: [member("l2"), member("top")],
};

/** Two people may meet, or not, whoever is asked first. */
function meet(changes: Partial<Waiting>, others: Partial<Waiting> = {}): boolean {
  const [one, other] = [
    { ...ONE, ...changes },
    { ...OTHER, ...others },
  ];
  expect(mayMeet(one, other)).toBe(mayMeet(other, one));
  return mayMeet(one, other);
}

describe("two people may be paired", () => {
  test("where nothing stands between them", () => {
    expect(meet({})).toBe(true);
  });

  test("never where one leads the other, directly or from above", () => {
    expect(meet({ leads: [member("other"), member("top")] })).toBe(false);
    expect(meet({ leads: [member("l1"), member("l0"), member("other")] })).toBe(false);
  });

  test("never of one team, of one small group around two teams, or under one lead", () => {
    expect(meet({}, { team: ONE.team })).toBe(false);
    expect(meet({}, { smallGroup: ONE.smallGroup })).toBe(false);
    expect(meet({}, { leads: [member("l1"), member("top")] })).toBe(false);
  });

  test("under one lead far above, as everyone of a company is", () => {
    expect(meet({}, { leads: [member("l2"), member("top")] })).toBe(true);
  });

  test("leads with leads only, and people of HR with one another only", () => {
    expect(meet({ isLead: true })).toBe(false);
    expect(meet({ isLead: true }, { isLead: true })).toBe(true);
    expect(meet({ holdsRole: true })).toBe(false);
    expect(meet({ holdsRole: true }, { holdsRole: true })).toBe(true);
  });

  test("in two languages only where neither asked for one", () => {
    expect(meet({ language: "es" })).toBe(true);
    expect(meet({ language: "es", sameLanguage: true })).toBe(false);
    expect(meet({ sameLanguage: true })).toBe(true);
  });

  test("where their clocks lie three hours apart at most, over the date line too", () => {
    expect(meet({ offsetMinutes: 180 })).toBe(true);
    expect(meet({ offsetMinutes: 181 })).toBe(false);
    expect(meet({ offsetMinutes: 13 * 60 }, { offsetMinutes: -10 * 60 })).toBe(true);
    expect(meet({ offsetMinutes: 9 * 60 }, { offsetMinutes: -10 * 60 })).toBe(false);
  });

  test("not again where they were paired not long ago, whichever of them remembers it", () => {
    expect(meet({ former: [member("other")] })).toBe(false);
  });
});

/** Random companies with random people who wait. */
const companies = fc
  .record({
    parents: fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }),
    people: fc.array(
      fc.record({
        team: fc.nat(5),
        holdsRole: fc.nat(9).map((n) => n === 0),
        language: fc.constantFrom("en", "es"),
        sameLanguage: fc.boolean(),
        offset: fc.constantFrom(-300, 0, 60, 120, 540),
        former: fc.array(fc.nat(30), { maxLength: 2 }),
        since: fc.integer({ min: 100, max: 130 }),
      }),
      { maxLength: 30 },
    ),
    leads: fc.array(fc.nat(30), { minLength: 6, maxLength: 6 }),
    draws: fc.infiniteStream(fc.nat(1_000_000)),
  })
  .map(({ parents, people, leads, draws }) => {
    const idOf = (index: number) => member(`m${index}`);
    const teams: TeamOfTree[] = parents.map((parent, index) => ({
      id: team(`t${index}`),
      parent_id: index === 0 ? null : team(`t${parent % index}`),
      lead_id: (leads[index] ?? 0) < people.length ? idOf(leads[index] ?? 0) : null,
    }));
    const teamOf = (index: number) => team(`t${index % parents.length}`);
    const directory = new Map(people.map((one, index) => [idOf(index), teamOf(one.team)]));
    const placeOf = placesIn(teams, directory);
    const waiting = people.map(
      (one, index): Waiting => ({
        ...placeOf(idOf(index), teamOf(one.team)),
        id: idOf(index),
        holdsRole: one.holdsRole,
        language: one.language,
        sameLanguage: one.sameLanguage,
        offsetMinutes: one.offset,
        former: one.former.map(idOf),
        since: one.since,
      }),
    );
    const below = (n: number) => (draws.next().value ?? 0) % n;
    return { teams, waiting, below };
  });

describe("whoever waits", () => {
  test("is never paired along a line, within a team, or with somebody of before; and nobody is paired twice", () => {
    fc.assert(
      fc.property(companies, ({ teams, waiting, below }) => {
        const byId = new Map(waiting.map((one) => [one.id, one]));
        const pairs = matchPairs(waiting, below);
        expect(new Set(pairs.flat()).size).toBe(2 * pairs.length);
        for (const [a, b] of pairs) {
          const [one, other] = [byId.get(a), byId.get(b)];
          if (!one || !other) throw new Error("Somebody was paired who does not wait.");
          expect(one.team).not.toBe(other.team);
          for (const [up, down] of [
            [one, other],
            [other, one],
          ] as const)
            expect(ledBy(teams, up.id)).not.toContain(down.team);
          expect(one.former).not.toContain(b);
          expect(other.former).not.toContain(a);
          expect(mayMeet(one, other)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("waits on only where nobody who is left over would do", () => {
    fc.assert(
      fc.property(companies, ({ waiting, below }) => {
        const paired = new Set(matchPairs(waiting, below).flat());
        const left = waiting.filter(({ id }) => !paired.has(id));
        for (const one of left) for (const other of left) expect(mayMeet(one, other)).toBe(false);
      }),
    );
  });

  test("is paired by chance and not by id: other names change nothing, other draws do", () => {
    const people = Array.from(
      { length: 12 },
      (_, index): Waiting => ({
        ...ONE,
        id: member(`m${index}`),
        team: team(`t${index}`),
        smallGroup: team(`t${index}`),
        leads: [member(`l${index}`)],
      }),
    );
    const places = (list: readonly Waiting[], seed: number) => {
      let drawn = seed;
      const below = (n: number) => {
        drawn = (drawn * 16807) % 2147483647;
        return drawn % n;
      };
      const at = (id: MemberId) => list.findIndex((one) => one.id === id);
      return matchPairs(list, below).map((pair) => pair.map(at));
    };
    const renamed = people.map((one, index) => ({ ...one, id: member(`z${40 - index}`) }));
    expect(places(renamed, 7)).toEqual(places(people, 7));
    const outcomes = Array.from({ length: 20 }, (_, seed) => JSON.stringify(places(people, seed + 1)));
    expect(new Set(outcomes).size).toBeGreaterThan(10);
  });

  test("longest comes first: one who waits for weeks gets the only partner there is", () => {
    const lonely = { ...OTHER, id: member("lonely"), team: team("t3"), smallGroup: team("t3") };
    const [late, early] = [
      { ...ONE, id: member("late"), since: 120 },
      { ...ONE, id: member("early"), since: 90 },
    ];
    for (const list of [
      [late, early, lonely],
      [lonely, early, late],
    ])
      expect(matchPairs(list, () => 0).flat()).toEqual(expect.arrayContaining(["early", "lonely"]));
  });

  test("is found a partner among thousands", () => {
    const people = Array.from(
      { length: 2001 },
      (_, index): Waiting => ({
        ...ONE,
        id: member(`m${index}`),
        team: team(`t${index % 300}`),
        smallGroup: team(`t${index % 300}`),
        leads: [member(`l${index % 300}`)],
      }),
    );
    expect(matchPairs(people, (n) => n - 1)).toHaveLength(1000);
  });
});

/** Teams that somebody leads, directly or from above. */
function ledBy(teams: readonly TeamOfTree[], lead: MemberId): readonly TeamId[] {
  const led = new Set(teams.filter(({ lead_id }) => lead_id === lead).map(({ id }) => id));
  for (let before = -1; before !== led.size; ) {
    before = led.size;
    for (const { id, parent_id } of teams) if (parent_id !== null && led.has(parent_id)) led.add(id);
  }
  return [...led];
}

describe("a small group", () => {
  const teams: readonly TeamOfTree[] = [
    { id: team("root"), parent_id: null, lead_id: member("top") },
    { id: team("half"), parent_id: team("root"), lead_id: null },
    { id: team("a"), parent_id: team("half"), lead_id: member("la") },
    { id: team("b"), parent_id: team("half"), lead_id: member("lb") },
    { id: team("large"), parent_id: team("root"), lead_id: member("ll") },
  ];
  const people = new Map([
    ...Array.from({ length: 5 }, (_, index) => [member(`a${index}`), team("a")] as const),
    ...Array.from({ length: 6 }, (_, index) => [member(`b${index}`), team("b")] as const),
    ...Array.from({ length: 30 }, (_, index) => [member(`c${index}`), team("large")] as const),
  ]);
  const placeOf = placesIn(teams, people);

  test("is the largest part around a person with at most twelve people", () => {
    expect(placeOf(member("a0"), team("a")).smallGroup).toBe("half");
    expect(placeOf(member("b0"), team("b")).smallGroup).toBe("half");
    expect(placeOf(member("c0"), team("large")).smallGroup).toBe("large");
  });

  test("leads are told from the nearest to the top, without oneself", () => {
    expect(placeOf(member("a0"), team("a")).leads).toEqual(["la", "top"]);
    expect(placeOf(member("la"), team("a")).leads).toEqual(["top"]);
  });
});
