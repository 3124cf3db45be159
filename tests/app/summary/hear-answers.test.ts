import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { newUnorderedId } from "../../../src/app/new-id.ts";
import { type HeardAnswers, hear, nothingHeard, scorerOf } from "../../../src/app/summary/heard-answers.ts";
import { placesOnRoster } from "../../../src/app/summary/roster-places.ts";
import { hearAnswers } from "../../../src/app/summary/tally-answers.ts";
import { itemsIn } from "../../../src/app/summary/window-plan.ts";
import { bytesOfId, type MemberId, uuidV4 } from "../../../src/core/ids.ts";
import { atOnce } from "../../../src/core/privacy/steps.ts";
import { encodeAnswers, type WeekAnswers } from "../../../src/core/pulse/answer-record.ts";
import { ANSWER_VALUES, type ItemAnswer } from "../../../src/core/pulse/instrument.ts";
import { strainScore, UNCALIBRATED_CENTERS } from "../../../src/core/pulse/scoring.ts";
import { findLastWindow } from "../../../src/db/pulse/windows.ts";
import { asApp } from "../../../src/db/transact.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { seeded } from "../../privacy/random.ts";
import { company, storable } from "../../prove/organizations.ts";
import {
  type ClosingDeps,
  closingDeps,
  foundSynthetic,
  newKeys,
  type OpenedWindow,
  openAnswered,
} from "../../prove/synthetic-window.ts";

const ITEMS = itemsIn(1);
const MEMBER = "00000000-0000-4000-8000-00000000000a" as MemberId;

/** A week's answers to the window's items 2w and 2w + 1. */
function week(number: number, values: readonly [ItemAnswer["value"], ItemAnswer["value"]]): WeekAnswers {
  const [first, second] = ITEMS.slice(2 * number);
  if (first === undefined || second === undefined) throw new Error(`There is no week ${number}.`);
  return [
    { item: first.id, value: values[0] },
    { item: second.id, value: values[1] },
  ];
}

test("a window asks each construct once, whichever window it is", () => {
  for (let index = 0; index < 24; index++) {
    const constructs = itemsIn(index).map(({ construct }) => construct);
    expect(new Set(constructs).size).toBe(8);
  }
});

test("for all answers in any order of rows: the score is the mean of one's own, and nobody else's changes", () => {
  const value = fc.constantFrom(...ANSWER_VALUES, null);
  const weeks = fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(weeks, fc.shuffledSubarray([0, 1, 2, 3]), (values, order) => {
      const heard = nothingHeard(ITEMS, 3);
      for (const w of order) hear(heard, 1, week(w, values[w] ?? [null, null]));
      const answers = [...order].sort().flatMap((w) => week(w, values[w] ?? [null, null]));
      const record = scorerOf(heard)(1, MEMBER);
      const given = answers.filter((answer) => answer.value !== null);
      expect(record === null).toBe(given.length === 0);
      expect(record?.strain ?? null).toBe(strainScore(given, UNCALIBRATED_CENTERS));
      const scored = Object.entries({ ...record?.dimensions, ...record?.drivers });
      const numbers = given.filter(({ value: own }) => typeof own === "number");
      expect(scored.map(([construct]) => construct).sort()).toEqual(
        numbers.map(({ item }) => item.slice(0, 2)).sort(),
      );
      expect([0, 2].map((person) => scorerOf(heard)(person, MEMBER))).toEqual([null, null]);
    }),
  );
});

test("for all rosters: everyone is found where they stand, and nobody else anywhere", () => {
  const ids = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 200 })), {
      selector: ([a, b]) => `${a} ${b}`,
      maxLength: 60,
    })
    // Ends that are alike, so that many fall on one place of the table.
    .map((pairs) =>
      pairs.map(([end, start]) => uuidV4<"member">(Uint8Array.of(start, ...new Array(14).fill(7), end))),
    );
  fc.assert(
    fc.property(ids, (members) => {
      const places = atOnce(placesOnRoster(members));
      for (const [position, id] of members.entries()) {
        expect(places.find(Uint8Array.of(9, 9, ...bytesOfId(id)), 2)).toBe(position);
      }
      expect(places.find(bytesOfId(MEMBER), 0)).toBe(-1);
    }),
  );
});

describeOnEach("Hearing a window's answers", (open) => {
  let deps: ClosingDeps;
  let opened: OpenedWindow;
  const hearAll = (): Promise<HeardAnswers> =>
    asApp(deps.database, opened.organizationId, async (trx) => {
      const { organizationId, plan } = opened;
      const window = await findLastWindow(trx, organizationId);
      if (window === undefined) throw new Error("There is no window.");
      return hearAnswers(trx, sealOf(), { organizationId, window, plan, keys: {} });
    });
  let wrapped: Uint8Array;
  const sealOf = () => deps.sealing.openWindow(opened, wrapped);
  const store = (slot: Uint8Array, sealed: Uint8Array) =>
    asOwner(deps.database)
      .insertInto("answers")
      .values({
        organization_id: opened.organizationId,
        window_id: opened.windowId,
        id: newUnorderedId<"answer">(deps.random),
        slot,
        sealed,
      })
      .execute();

  beforeAll(async () => {
    deps = closingDeps(await open(), newKeys());
    const organizationId = await foundSynthetic(deps);
    const stream = seeded(7);
    // More answers than are read at a time.
    const directory = storable(company(1_200, stream));
    opened = await openAnswered(deps, organizationId, { index: 0, directory, share: 0.9, stream });
    const row = await asOwner(deps.database)
      .selectFrom("window_keys")
      .select("wrapped")
      .executeTakeFirstOrThrow();
    wrapped = row.wrapped;
  });

  test("takes down every answer, page after page", async () => {
    const { values, items } = await hearAll();
    expect(opened.answers).toBeGreaterThan(4_000);
    expect(values.filter((value) => value !== 0)).toHaveLength(2 * opened.answers);
    expect(values).toHaveLength(items.length * opened.plan.roster.people.members.length);
  });

  test("hears nothing new of a stranger, of a seal that lies elsewhere, or of rows of another length", async () => {
    const before = await hearAll();
    const seal = sealOf();
    const [first, second] = itemsIn(0);
    const answers = [
      { item: first?.id ?? "EX1", value: 4 },
      { item: second?.id ?? "EX2", value: 4 },
    ] as const;
    const stranger = newUnorderedId<"member">(deps.random);
    const slot = seal.slot(stranger, 0);
    await store(slot, seal.seal(slot, encodeAnswers(stranger, answers)));
    const member = opened.plan.roster.people.members[5] as MemberId;
    const [mine, elsewhere] = [seal.slot(member, 9), seal.slot(member, 10)];
    await store(elsewhere, seal.seal(mine, encodeAnswers(member, answers)));
    await store(seal.slot(member, 11), seal.seal(mine, new Uint8Array(5)));
    await store(new Uint8Array(31), new Uint8Array(50));
    expect((await hearAll()).values).toEqual(before.values);
  });
});
