import { expect, test } from "vitest";
import { grown, type Pace, PLATFORM_PACE, slowed } from "../../../src/core/delivery/pace.ts";

/**
 * A workspace that takes `limit` messages a second and holds none over, for so many seconds: what it took, as a share of what it could take.
 * A complaint costs a second.
 */
function play(limit: number, seconds: number): number {
  let pace: Pace = { rate: PLATFORM_PACE.slack.first, limit: null };
  let [taken, sinceWait] = [0, 0];
  for (let second = 0; second < seconds; second++) {
    pace = grown(pace, 1000, "slack");
    if (pace.rate <= limit) {
      taken += pace.rate;
      sinceWait += 1000;
      continue;
    }
    // It takes what it can of this second, and nothing in the next.
    pace = slowed(pace, sinceWait);
    taken += limit;
    sinceWait = 0;
    second++;
  }
  return taken / (limit * seconds);
}

test.each([1, 4, 20, 75, 300])(
  "a workspace that takes %i a second is sent nearly all that it takes",
  (limit) => {
    expect(play(limit, 600)).toBeGreaterThan(0.93);
  },
);

test("a workspace that never complains is soon sent as much as is let through at all", () => {
  let pace: Pace = { rate: PLATFORM_PACE.slack.first, limit: null };
  for (let second = 0; second < 7; second++) pace = grown(pace, 1000, "slack");
  expect(pace.rate).toBe(PLATFORM_PACE.slack.most);
});

test("Teams is never sent more than its documented limit of 50 requests a second", () => {
  let pace: Pace = { rate: PLATFORM_PACE.teams.first, limit: null };
  for (let second = 0; second < 60; second++) {
    pace = grown(pace, 1000, "teams");
    expect(pace.rate).toBeLessThan(50);
  }
});

test("rest teaches nothing; after an hour of it a workspace that never complained is tried from the beginning", () => {
  const pace = { rate: 160, limit: null };
  expect(grown(pace, 60_000, "slack")).toEqual(pace);
  expect(grown(pace, 3_700_000, "slack").rate).toBe(PLATFORM_PACE.slack.first);
  const limited = { rate: 19, limit: 20 };
  expect(grown(limited, 3_700_000, "slack")).toEqual(limited);
});

test("the first complaint halves the pace, one after a long while hardly changes it", () => {
  expect(slowed({ rate: 40, limit: null }, 60_000)).toEqual({ rate: 20, limit: 40 });
  expect(slowed({ rate: 20, limit: 21 }, 60_000).rate).toBeCloseTo(19.2);
  expect(slowed({ rate: 20, limit: 21 }, 500).rate).toBe(10);
});
