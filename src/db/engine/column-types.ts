import { Temporal } from "temporal-polyfill";
import { EvenkeelError } from "../../core/errors.ts";
import { remember } from "../../core/remember.ts";
import type { Instant } from "../../core/time/instant.ts";

/** The types' numbers in pg_type, fixed in every PostgreSQL. */
const BYTEA = 17;
const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** How a column's text becomes a value, where the drivers' own habit is not ours. Arrays of these are in ARRAY_ELEMENTS. */
export const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [BYTEA]: parseBytes,
  [INT8]: Number,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: (text) => parseTimestamp(text),
};

/** Array type → type of its elements, for the types in PARSERS. */
export const ARRAY_ELEMENTS: Readonly<Record<number, number>> = {
  1001: BYTEA,
  1016: INT8,
  1182: DATE,
  1185: TIMESTAMPTZ,
};

function parseBytes(text: string): Uint8Array {
  // A copy: small Buffers are windows into memory that others use too.
  return new Uint8Array(Buffer.from(text.slice(2), "hex"));
}

// "2026-03-29 01:00:00.123+00", as PostgreSQL writes an instant with at most milliseconds in UTC.
const USUAL = /^([1-9]\d{3})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?\+00$/;

// What is read most is read again and again: the times of windows, of people and teams.
const parseTimestamp = remember((text: string): Instant => {
  const usual = USUAL.exec(text);
  if (!usual) return Temporal.Instant.from(text);
  const [, year, month, day, hour, minute, second, fraction = ""] = usual;
  return Temporal.Instant.fromEpochMilliseconds(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) +
      Number(fraction.padEnd(3, "0")),
  );
}, 10_000);

/**
 * A parameter as both drivers take it. One rule for both: a JS array is a PostgreSQL array; JSON is stringified by the
 * caller; an instant is a Temporal one. Throws EvenkeelError("bug") for a Date or a plain object, which the two drivers
 * would each read in their own way.
 */
export function toParameter(value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (value instanceof Temporal.Instant) return value.toString();
  if (Array.isArray(value)) return value.map(toParameter);
  throw new EvenkeelError(
    "bug",
    "A query was given an object: pass JSON as JSON.stringify'ed text, and time as Temporal.Instant.",
  );
}
