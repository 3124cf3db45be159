import { describe, expect, test } from "vitest";
import type { MemberId } from "../../../src/core/ids.ts";
import {
  asOf,
  leave,
  NO_PAIRING,
  PAIR_DAYS,
  type Pairing,
  pairedWith,
  partnerOf,
  waitsLong,
  wish,
} from "../../../src/core/peers/pairing.ts";

const YOU = "you" as MemberId;
const STILL_THERE = { isThere: () => true, names: () => true };
const waiting = (since: number): Pairing => wish(NO_PAIRING, { today: since, sameLanguage: false });

describe("a wish", () => {
  test("asked for again stays as old as it is, with what is asked for now", () => {
    expect(wish(waiting(100), { today: 120, sameLanguage: true }).state).toEqual({
      kind: "waiting",
      since: 100,
      sameLanguage: true,
      told: false,
    });
  });

  test("is long after four weeks, and forgotten after eight", () => {
    expect([27, 28].map((days) => waitsLong(waiting(0), days))).toEqual([false, true]);
    expect(asOf(waiting(0), 55, STILL_THERE).state.kind).toBe("waiting");
    expect(asOf(waiting(0), 56, STILL_THERE).state.kind).toBe("none");
  });

  test("that is left is gone; where there is none, nothing changes", () => {
    expect(leave(waiting(3), 5)).toEqual(NO_PAIRING);
    expect(leave(NO_PAIRING, 5)).toBe(NO_PAIRING);
  });

  test("does not end a pair", () => {
    const pair = pairedWith(NO_PAIRING, YOU, 10);
    expect(wish(pair, { today: 12, sameLanguage: false })).toEqual(pair);
  });
});

describe("a pair", () => {
  test("is held for six weeks, and forgotten then", () => {
    const pair = pairedWith(waiting(0), YOU, 7);
    expect(partnerOf(pair, 6 + PAIR_DAYS)).toBe(YOU);
    expect(partnerOf(pair, 7 + PAIR_DAYS)).toBeNull();
    expect(asOf(pair, 7 + PAIR_DAYS, STILL_THERE).state).toEqual({ kind: "none" });
  });

  test("is over once the other half names somebody else, or nobody", () => {
    const pair = pairedWith(waiting(0), YOU, 7);
    expect(asOf(pair, 8, { ...STILL_THERE, names: () => false })).toEqual({
      state: { kind: "none" },
      former: [{ partner: YOU, until: 8 }],
    });
  });

  test("that was left is remembered for half a year, and no longer than the other is there", () => {
    const left = leave(pairedWith(waiting(0), YOU, 7), 9);
    expect(left).toEqual({ state: { kind: "none" }, former: [{ partner: YOU, until: 9 }] });
    expect(asOf(left, 9 + 181, STILL_THERE).former).toHaveLength(1);
    expect(asOf(left, 9 + 182, STILL_THERE).former).toEqual([]);
    expect(asOf(left, 10, { ...STILL_THERE, isThere: () => false }).former).toEqual([]);
  });
});
