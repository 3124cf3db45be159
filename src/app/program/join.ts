import type { ProgramId } from "../../core/ids.ts";
import { resumeOn } from "../../core/program/next.ts";
import { dateOf, dayNumber, type LocalDate } from "../../core/time/local-time.ts";
import type { Place } from "./places.ts";
import { MOST_PLACES } from "./places.ts";

/** With a place in the program that begins today; who has one already keeps it, and who is full keeps what they have. */
export function joined(places: readonly Place[], program: ProgramId, today: LocalDate): readonly Place[] {
  if (places.some((place) => place.program === program) || places.length >= MOST_PLACES) return places;
  return [...places, { program, startsOn: today, pausedOn: null, heedFrom: today }];
}

export function left(places: readonly Place[], program: ProgramId): readonly Place[] {
  return places.filter((place) => place.program !== program);
}

export function paused(places: readonly Place[], program: ProgramId, today: LocalDate): readonly Place[] {
  return withOne(places, program, (place) => ({ ...place, pausedOn: place.pausedOn ?? today }));
}

/** Goes on where it stood. What was heavier before today counts no more. */
export function resumed(places: readonly Place[], program: ProgramId, today: LocalDate): readonly Place[] {
  const tomorrow = dateOf(dayNumber(today) + 1);
  return withOne(places, program, (place) => ({ ...resumeOn(place, today), heedFrom: tomorrow }));
}

function withOne(
  places: readonly Place[],
  program: ProgramId,
  change: (place: Place) => Place,
): readonly Place[] {
  return places.map((place) => (place.program === program ? change(place) : place));
}
