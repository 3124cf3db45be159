import type { Instant } from "../../core/time/instant.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { COLUMNS } from "./columns.ts";
import { managerOf, readDirectory } from "./directory-state.ts";
import { logDirectory, onlyHr } from "./keeper.ts";
import { writeCsv } from "./write-csv.ts";

/** Everyone who is here as a directory file, which an import takes back unchanged. Throws `forbidden` for all but HR. */
export async function exportPeople(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  now: Instant,
): Promise<string> {
  onlyHr(session);
  const { organizationId, memberId } = session;
  const state = await asApp(deps.database, organizationId, async (trx) => {
    await logDirectory(trx, deps, {
      organizationId,
      actor: memberId,
      verb: "directory.read",
      subject: null,
      now,
    });
    return readDirectory(trx, organizationId);
  });
  const teams = new Map(state.teams.map((team) => [team.id, team]));
  const rows = state.people
    .filter(({ hasLeft }) => !hasLeft)
    .map((person) => {
      const team = teams.get(person.team);
      const parent = team?.parent == null ? undefined : teams.get(team.parent);
      return [
        person.email,
        person.name,
        team?.name ?? "",
        parent?.name ?? "",
        managerOf(person, teams) ?? "",
        person.timeZone,
        person.language,
        person.country ?? "",
        person.location ?? "",
        person.tags.join("; "),
      ];
    });
  return writeCsv([COLUMNS, ...rows]);
}
