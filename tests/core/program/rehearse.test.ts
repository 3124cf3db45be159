import fc from "fast-check";
import { expect, test } from "vitest";
import { headcount, roughHeadcount } from "../../../src/core/program/headcount.ts";
import { asApproved, firstOffer, rehearseCourse } from "../../../src/core/program/rehearse.ts";
import type { Rhythm } from "../../../src/core/time/calendar.ts";
import type { TimeZone } from "../../../src/core/time/instant.ts";
import { dayNumber } from "../../../src/core/time/local-time.ts";
import { groups, LENA, MATE, SHIPPED, version } from "./programs.ts";

const DAYS = { today: "2026-03-11", nextWeeks: "2026-03-13" };
const RHYTHM: Rhythm = {
  schedule: { weekdays: [1, 4], at: "10:00", everyWeeks: 1, anchor: "2026-03-02" },
  zone: "Europe/Berlin" as TimeZone,
  quiet: { from: "19:00", until: "08:00" },
  daysOff: { holidays: null, own: new Set(["2026-03-12"]) },
  leaves: [],
  others: [],
};
const RANGE = { from: "2026-03-09", until: "2026-03-22" };

function course(over: Partial<Rhythm> = {}, versions = [version()]) {
  return rehearseCourse(
    versions,
    { person: MATE, startsOn: "2026-03-09", rhythm: { ...RHYTHM, ...over } },
    RANGE,
  );
}

test("a draft is rehearsed as if it were approved now: from its opening day, or the next weeks where one runs", () => {
  const draft = version({
    version: 2,
    state: "draft",
    activeFrom: null,
    opensOn: "2026-03-10",
    askedBy: null,
  });
  expect(asApproved([version(), draft], DAYS).map(({ activeFrom }) => activeFrom)).toEqual([
    "2026-03-02",
    "2026-03-13",
  ]);
  const later = { ...draft, version: 1, opensOn: "2026-04-01" };
  expect(asApproved([later], DAYS)[0]).toMatchObject({ state: "active", activeFrom: "2026-04-01" });
  const asked = version({ version: 2, state: "in_review", activeFrom: null, askedBy: LENA });
  expect(asApproved([version(), asked], DAYS)[1]).toMatchObject({
    state: "active",
    activeFrom: "2026-03-13",
  });
});

test("a program that waits for nothing is rehearsed as it stands", () => {
  for (const state of ["active", "paused", "ended"] as const)
    expect(asApproved([version({ state })], DAYS)).toEqual([version({ state })]);
});

test("people begin on the first day on which they are offered it, the pilot group before all others", () => {
  const piloted = version(
    { pilotFrom: "2026-03-10", activeFrom: "2026-03-16" },
    { pilot: groups({ tags: ["night"] }) },
  );
  expect(firstOffer([piloted], MATE, RANGE)).toBe("2026-03-10");
  expect(firstOffer([piloted], { ...MATE, tags: [] }, RANGE)).toBe("2026-03-16");
  const closed = version({}, { joinUntil: "2026-03-08" });
  expect(firstOffer([closed], MATE, RANGE)).toBeNull();
  const others = version({}, { audience: { ...SHIPPED.audience, to: "leads" } });
  expect(firstOffer([others], MATE, RANGE)).toBeNull();
});

test("a day off is left out of cards and minutes, and named as that", () => {
  const { cards, weeks } = course();
  expect(cards.map(({ date, leftOut }) => [date, leftOut])).toEqual([
    ["2026-03-09", null],
    ["2026-03-12", "day_off"],
    ["2026-03-16", null],
    ["2026-03-19", null],
  ]);
  expect(weeks).toMatchObject([
    { from: "2026-03-09", until: "2026-03-15", cards: 1, minutes: 1 },
    // Two practices, and a minute of writing.
    { from: "2026-03-16", until: "2026-03-22", cards: 2, minutes: 5, step: { version: 1, week: 2 } },
  ]);
});

test("a card in quiet hours is shown where they end, with the time it was moved from", () => {
  const { cards } = course({ quiet: { from: "19:00", until: "10:30" } });
  expect(cards[0]).toMatchObject({ wallTime: "10:30", movedFrom: "10:00" });
  expect(cards[0]?.at.toString()).toBe("2026-03-09T09:30:00Z");
  expect(course().cards[0]).toMatchObject({ wallTime: "10:00", movedFrom: null });
});

test("what else fills a week leaves a card out", () => {
  const others = ["2026-03-04", "2026-03-05", "2026-03-06"].map((date) => ({
    kind: "prompt" as const,
    on: dayNumber(date),
  }));
  expect(course({ others }).cards[0]).toMatchObject({ date: "2026-03-09", leftOut: "budget" });
});

test("no count below eight is told, and rough counts are tens", () => {
  fc.assert(
    fc.property(fc.nat(1_000), (count) => {
      expect(headcount(count)).toBe(count < 8 ? "fewer_than_8" : count);
      const rough = roughHeadcount(count);
      expect(rough === "fewer_than_8" ? count < 8 : rough % 10 === 0 && Math.abs(rough - count) <= 5).toBe(
        true,
      );
    }),
  );
});

test("cards before the first week and after the last open the library", () => {
  const range = { from: "2026-03-02", until: "2026-04-12" };
  const course = { person: MATE, startsOn: "2026-03-09", rhythm: RHYTHM };
  const kinds = rehearseCourse([version()], course, range).cards.map(({ date, opens }) => [date, opens.kind]);
  expect(kinds.at(0)).toEqual(["2026-03-02", "not_started"]);
  expect(kinds.filter(([, kind]) => kind === "practice").at(-1)).toEqual(["2026-04-02", "practice"]);
  expect(kinds.at(-1)).toEqual(["2026-04-09", "ended"]);
});
