import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Locale } from "../../core/locale.ts";
import type { Person } from "../../core/program/audience.ts";
import { findPersonRow } from "../../db/program/programs.ts";
import type { Trx } from "../../db/transact.ts";

/** Whose programs they are. */
export interface ProgramMember {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
  readonly locale: Locale;
}

/** The member as an audience sees them. Somebody whom the directory has lost is in no group. */
export async function readPerson(
  trx: Trx,
  { organizationId, memberId, locale }: ProgramMember,
): Promise<Person> {
  const row = await findPersonRow(trx, organizationId, memberId);
  return {
    teams: row?.teams ?? [],
    isLead: row?.is_lead ?? false,
    location: row?.location ?? null,
    tags: row?.tags ?? [],
    locale,
  };
}
