import { Temporal } from "temporal-polyfill";
import type { MemberId, OrganizationId, TeamId } from "../../src/core/ids.ts";
import { uuidV7 } from "../../src/core/ids.ts";
import { createRandom } from "../../src/crypto/random.ts";
import type { Database } from "../../src/db/database.ts";
import { asApp } from "../../src/db/transact.ts";

const random = createRandom();
export const NOW = Temporal.Instant.from("2026-03-02T09:00:00Z");

export function freshId<Name extends string>() {
  return uuidV7<Name>(NOW.epochMilliseconds, random.bytes(10));
}

export interface Founded {
  readonly organizationId: OrganizationId;
  readonly teamId: TeamId;
  readonly memberId: MemberId;
}

/** An organization with one team and one member, made as the product makes it. */
export async function foundOrganization(database: Database, name: string): Promise<Founded> {
  const organizationId = freshId<"organization">();
  const teamId = freshId<"team">();
  const memberId = freshId<"member">();
  await asApp(database, organizationId, async (trx) => {
    await trx
      .insertInto("organizations")
      .values({ id: organizationId, name, time_zone: "Europe/Lisbon", created_at: NOW, last_tick_at: null })
      .execute();
    await trx
      .insertInto("teams")
      .values({ organization_id: organizationId, id: teamId, name: "All", parent_id: null, lead_id: null })
      .execute();
    await trx
      .insertInto("members")
      .values({
        organization_id: organizationId,
        id: memberId,
        team_id: teamId,
        email: `${name}@example.org`,
        name: "Ada",
        time_zone: "Europe/Lisbon",
        country: null,
        location: null,
        active_since: NOW,
        left_at: null,
      })
      .execute();
  });
  return { organizationId, teamId, memberId };
}
