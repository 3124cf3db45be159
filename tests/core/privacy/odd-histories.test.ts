import { expect, test } from "vitest";
import type { MemberId, TeamId } from "../../../src/core/ids.ts";
import { estimateLevels } from "../../../src/core/privacy/level.ts";
import type { WindowReleases } from "../../../src/core/privacy/node.ts";
import { planWindow } from "../../../src/core/privacy/plan.ts";
import { drawReleases } from "../../../src/core/privacy/release.ts";
import type { DirectoryRoster } from "../../../src/core/privacy/roster.ts";
import { countRoster } from "../../../src/core/privacy/tree.ts";
import { type Stream, seeded, seededBytes } from "../../privacy/random.ts";

/** A tree of any shape whose teams have 0 to 20 people, each in the roster with probability `kept`. */
function anyDirectory(shape: Stream, kept: (member: number) => boolean): DirectoryRoster {
  const teams = Array.from({ length: shape.integer(1, 40) }, (_, t) => ({
    id: `team-${String(t).padStart(2, "0")}` as TeamId,
    parent: t === 0 ? null : (`team-${String(shape.integer(0, t - 1)).padStart(2, "0")}` as TeamId),
    lead: null,
  }));
  let number = 0;
  const members = teams.flatMap(({ id }) =>
    Array.from({ length: shape.integer(0, 20) }, () => ({
      id: `member-${1000 + number++}` as MemberId,
      team: id,
    })),
  );
  return { teams, members: members.filter((_, i) => kept(i)) };
}

function anyHistory(seed: number): WindowReleases[] {
  const random = seeded(seed);
  return [0, 1, 2, 3].map((index) => {
    const other = index > 0 && random.uniform() < 0.1 ? 1 : 0;
    const directory = anyDirectory(seeded(seed + 7919 * other), () => random.uniform() < 0.9);
    const roster = countRoster(directory);
    const changed = new Set(
      roster.nodes.filter(() => index > 0 && random.uniform() < 0.15).map(({ id }) => id),
    );
    const plan = planWindow({
      index,
      tier: "strict",
      roster,
      changed,
      asked: { dimensions: ["a"], drivers: [] },
    });
    const answering = directory.members.filter(() => random.uniform() < 0.8);
    const records = answering.map(({ id }) => ({ member: id, strain: 100 * random.uniform() }));
    return drawReleases({ plan, records, random: seededBytes(seed + index) });
  });
}

test("reads any tree, with nodes withheld, people leaving and the tree rebuilt between windows", () => {
  let read = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const history = anyHistory(seed);
    for (let windows = 1; windows <= history.length; windows++) {
      const { levels } = estimateLevels(history.slice(0, windows));
      const drawn = history[windows - 1]?.releases.filter(({ metric }) => metric === "strain") ?? [];
      expect(levels.size).toBe(drawn.length);
      for (const level of levels.values()) {
        read++;
        expect(level.low).toBeLessThan(level.estimate);
        expect(level.estimate).toBeLessThan(level.high);
        expect(level.probability).toBeGreaterThanOrEqual(0);
        expect(level.probability).toBeLessThanOrEqual(1);
        expect(level.reach).toBeGreaterThan(0);
        expect(Number.isFinite(level.reach)).toBe(true);
      }
    }
  }
  expect(read).toBeGreaterThan(2000);
});
