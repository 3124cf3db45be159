import type { OrganizationId } from "../../core/ids.ts";
import { SMALLEST_GROUP } from "../../core/privacy/tree.ts";
import { type Headcount, roughHeadcount } from "../../core/program/headcount.ts";
import { offeredVersion } from "../../core/program/offer.ts";
import type { ProgramDefinition, ProgramVersion } from "../../core/program/program.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import { findTeams } from "../../db/directory/directory.ts";
import { countPeople, countRosters } from "../../db/program/audience.ts";
import type { Trx } from "../../db/transact.ts";
import { peopleAsPersons } from "./audience-groups.ts";

/** What an audience comes to, as the directory has it. Who takes part has no say in it. */
export interface AudienceNote {
  /** To the nearest ten. */
  readonly people: Headcount;
  /** In how many teams they are; null where they are too few to say. */
  readonly teams: number | null;
  /** Names of those of the teams that are too small for a summary of their own. */
  readonly small: readonly string[];
}

/** The parts of a definition that decide whom it is offered to. */
export type AudienceOf = Pick<ProgramDefinition, "audience" | "languages">;

/** Counts whom `version` would be offered to on `today` with this audience, if it were open to all. */
export async function noteAudience(
  trx: Trx,
  organizationId: OrganizationId,
  { version, chosen, today }: { version: ProgramVersion; chosen: AudienceOf; today: LocalDate },
): Promise<AudienceNote> {
  const definition = { ...version.definition, ...chosen, joinUntil: null };
  const open: ProgramVersion = { ...version, definition, state: "active", activeFrom: today };
  const teams = await findTeams(trx, organizationId);
  const people = peopleAsPersons(await countPeople(trx, organizationId), teams).filter(
    ({ person }) => offeredVersion([open], person, { today, byLink: true }) !== null,
  );
  const count = roughHeadcount(people.reduce((sum, each) => sum + each.people, 0));
  if (count === "fewer_than_8") return { people: count, teams: null, small: [] };
  const own = new Set(people.map(({ team }) => team));
  const sizes = await countRosters(trx, organizationId);
  const small = teams.filter(({ id }) => own.has(id) && (sizes.get(id) ?? 0) < SMALLEST_GROUP);
  return { people: count, teams: own.size, small: small.map(({ name }) => name) };
}
