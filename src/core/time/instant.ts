import { Temporal } from "temporal-polyfill";

/** A point in time. Everything that needs "now" is handed one; nothing in core asks for it. */
export type Instant = Temporal.Instant;

/** An IANA zone name that Temporal has accepted, such as "Europe/Lisbon". */
export type TimeZone = string & { readonly __zone: unique symbol };

/** The zone of that name, or null where Temporal does not know it. */
export function parseTimeZone(name: string): TimeZone | null {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return name as TimeZone;
  } catch {
    return null;
  }
}

/** Reads an ISO 8601 instant such as "2026-03-29T01:00:00Z"; null where it is none. */
export function parseInstant(text: string): Instant | null {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}
