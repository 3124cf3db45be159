import type { LocalDate } from "../time/local-time.ts";
import { isAmong, type Person } from "./audience.ts";
import type { ProgramVersion } from "./program.ts";
import { versionFor } from "./versions.ts";

/**
 * The version that a person who joined on `today` would begin with; null where it is not offered to them, or not now. `byLink`: they
 * were given its link, which opens it to whoever is not left out.
 */
export function offeredVersion(
  versions: readonly ProgramVersion[],
  person: Person,
  { today, byLink }: { readonly today: LocalDate; readonly byLink: boolean },
): ProgramVersion | null {
  const version = versionFor(versions, person, today);
  if (version === null || (version.state !== "active" && version.state !== "pilot")) return null;
  const { audience, languages, joinUntil } = version.definition;
  if (joinUntil !== null && today > joinUntil) return null;
  if (!languages.includes(person.locale) || isAmong(audience.except, person)) return null;
  switch (audience.to) {
    case "everyone":
      return version;
    case "leads":
      return person.isLead ? version : null;
    case "some":
      return isAmong(audience.groups, person) ? version : null;
    case "link":
      return byLink ? version : null;
  }
}
