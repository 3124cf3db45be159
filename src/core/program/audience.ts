import type { TeamId } from "../ids.ts";
import type { Locale } from "../locale.ts";
import type { Groups } from "./program.ts";

/** What the directory says of a member, as far as an audience asks. */
export interface Person {
  /** Their team and all above it. */
  readonly teams: readonly TeamId[];
  readonly isLead: boolean;
  readonly location: string | null;
  readonly tags: readonly string[];
  readonly locale: Locale;
}

/** Whether the person is among them. An empty list is nobody. */
export function isAmong({ teams, locations, tags }: Groups, person: Person): boolean {
  return (
    teams.some((team) => person.teams.includes(team)) ||
    locations.some((location) => location === person.location) ||
    tags.some((tag) => person.tags.includes(tag))
  );
}
