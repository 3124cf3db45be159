import { expect, test } from "vitest";
import type { TeamId } from "../../../src/core/ids.ts";
import { comparable } from "../../../src/core/privacy/comparable.ts";
import { estimateLevels } from "../../../src/core/privacy/level.ts";
import type { Metric, Release, WindowReleases } from "../../../src/core/privacy/node.ts";
import { answeringShare, type Quarter, quarterFiguresInSteps } from "../../../src/core/privacy/quarter.ts";
import { atOnce } from "../../../src/core/privacy/steps.ts";

const ROOT = "root" as TeamId;
const LIST = "the lantern list";

const release = (metric: Metric, value: number): Release => ({
  node: ROOT,
  metric,
  rosterSize: 2000,
  parent: null,
  value,
  variance: 200,
  withheld: null,
});

/** A window of 2,000 people: half as much strain where the lantern list was asked. */
function drawn(index: number, questions?: string): WindowReleases {
  const part = questions === undefined ? 1 : 0.5;
  return {
    index,
    ...(questions === undefined ? {} : { questions }),
    releases: [
      ...(index === 0 ? [release("calibration_answering", 1400), release("calibration_mean", -200)] : []),
      release("answering", 1400 * part),
      release("strain", 2400 * part),
      release("dimension:EX", 700 * part),
    ],
    withheld: [],
  };
}

const indexesOf = (history: readonly WindowReleases[]) => comparable(history).map(({ index }) => index);
/** What everyone reads of a quarter. */
const readQuarter = (history: readonly WindowReleases[], quarter: Quarter) =>
  atOnce(quarterFiguresInSteps(history, quarter, () => "EX1")).get(ROOT);

test("windows that all asked the same are all compared, and the history stays the very same", () => {
  const ours = [drawn(0), drawn(1), drawn(2)];
  expect(comparable(ours)).toBe(ours);
  const theirs = [drawn(3, LIST), drawn(4, LIST)];
  expect(comparable(theirs)).toBe(theirs);
  expect(comparable([])).toEqual([]);
});

test("only the windows at the end that asked the same, without a break, are compared", () => {
  expect(indexesOf([drawn(0), drawn(1), drawn(2, LIST)])).toEqual([2]);
  expect(indexesOf([drawn(0), drawn(1, LIST), drawn(2, LIST)])).toEqual([1, 2]);
  expect(indexesOf([drawn(0), drawn(1, LIST), drawn(2), drawn(3)])).toEqual([2, 3]);
  expect(indexesOf([drawn(0, LIST), drawn(1, "another list")])).toEqual([1]);
});

test("levels, changes and calibration rest on windows of the same questions alone", () => {
  const before = [drawn(0), drawn(1), drawn(2)];
  const after = [drawn(3, LIST), drawn(4, LIST)];
  expect(estimateLevels([...before, ...after])).toEqual(estimateLevels(after));
  expect(answeringShare([...before, ...after])).toEqual(answeringShare(after));
  expect(estimateLevels([...before, drawn(3, LIST)]).levels.get(ROOT)?.change).toBeNull();
  expect(estimateLevels([...before, ...after]).levels.get(ROOT)?.change?.since).toBe(3);
  expect(estimateLevels([...before, ...after, drawn(5)])).toEqual(estimateLevels([drawn(5)]));
});

test("a quarter in which new questions began tells of those, says since when, and compares with nothing before", () => {
  const history = [drawn(0), drawn(1), drawn(2), drawn(3), drawn(4, LIST), drawn(5, LIST)];
  const quarter = { first: 3, last: 5 };
  const read = readQuarter(history, quarter);
  expect(read).toMatchObject({ first: 3, last: 5, since: 4 });
  expect(read?.topics).toMatchObject([{ windows: 2, change: null }]);
  const alone = readQuarter(history.slice(4), quarter);
  const { since: _, ...same } = read ?? { since: 0 };
  expect(same).toEqual(alone);
});

test("a quarter of questions that began before it says nothing of a beginning, and is compared with its part before", () => {
  const history = [drawn(0), drawn(1), drawn(2, LIST), drawn(3, LIST), drawn(4, LIST), drawn(5, LIST)];
  expect(readQuarter(history, { first: 3, last: 5 })).not.toHaveProperty("since");
  const ours = [0, 1, 2, 3, 4, 5].map((index) => drawn(index));
  expect(readQuarter(ours, { first: 3, last: 5 })).not.toHaveProperty("since");
});

test("a quarter that is told late, after new questions began, still tells of its own", () => {
  const history = [drawn(0), drawn(1), drawn(2), drawn(3, LIST)];
  const told = readQuarter(history, { first: 0, last: 2 });
  expect(told).toEqual(readQuarter(history.slice(0, 3), { first: 0, last: 2 }));
});
