import type pg from "pg";
import type { OrganizationId } from "../src/core/ids.ts";
import { connect } from "../src/db/connect.ts";
import { migrate } from "../src/db/migrate.ts";

/** A Wednesday that is no holiday in any of the countries below. */
export const DAY = "2026-03-04";
/** Nobody of the large organization takes a card between these but on DAY: the first is before it begins anywhere. */
export const DAY_BEGINS = "2026-03-03T09:00:00Z";
export const DAY_ENDS = "2026-03-05T09:00:00Z";

/** Where people of a large organization live: 38 zones, some with odd offsets, with their countries. */
const PLACES = [
  "Pacific/Honolulu US",
  "America/Anchorage US",
  "America/Los_Angeles US",
  "America/Phoenix US",
  "America/Denver US",
  "America/Chicago US",
  "America/New_York US",
  "America/Toronto CA",
  "America/Halifax CA",
  "America/St_Johns CA",
  "America/Mexico_City MX",
  "America/Bogota CO",
  "America/Santiago CL",
  "America/Sao_Paulo BR",
  "America/Argentina/Buenos_Aires AR",
  "Atlantic/Azores PT",
  "Europe/London GB",
  "Europe/Dublin IE",
  "Europe/Lisbon PT",
  "Europe/Paris FR",
  "Europe/Berlin DE",
  "Europe/Madrid ES",
  "Europe/Warsaw PL",
  "Europe/Helsinki FI",
  "Europe/Istanbul TR",
  "Africa/Cairo EG",
  "Africa/Johannesburg ZA",
  "Africa/Nairobi KE",
  "Asia/Dubai AE",
  "Asia/Karachi PK",
  "Asia/Kolkata IN",
  "Asia/Kathmandu NP",
  "Asia/Singapore SG",
  "Asia/Hong_Kong HK",
  "Asia/Tokyo JP",
  "Australia/Adelaide AU",
  "Australia/Sydney AU",
  "Pacific/Auckland NZ",
].map((place) => place.split(" ") as [zone: string, country: string]);

/** Fills the empty, migrated tables with an organization of `members` people who all take a card on DAY, by SQL that writes sets of rows. */
export async function seedOrganization(
  client: pg.Client,
  organizationId: OrganizationId,
  members: number,
): Promise<void> {
  const zones = PLACES.map(([zone]) => zone);
  const countries = PLACES.map(([, country]) => country);
  const statements: readonly (readonly [string, readonly unknown[]])[] = [
    [
      "insert into organizations (id, name, time_zone, created_at) values ($1, 'Large', 'UTC', '2026-01-01')",
      [organizationId],
    ],
    ["insert into policies (organization_id, custodians) values ($1, '{Ada}')", [organizationId]],
    [
      `insert into workspaces (organization_id, id, platform, external_id, name)
       select $1, gen_random_uuid(), case when n % 10 = 0 then 'browser' when n % 3 = 0 then 'teams' else 'slack' end,
         'W' || n, 'Workspace ' || n from generate_series(1, 50) n`,
      [organizationId],
    ],
    [
      "insert into teams (organization_id, id, name) select $1, gen_random_uuid(), 'Team ' || n from generate_series(1, 100) n",
      [organizationId],
    ],
    [
      `insert into members (organization_id, id, team_id, email, name, time_zone, country, active_since)
       select $1, gen_random_uuid(), (array(select id from teams where organization_id = $1))[1 + n % 100],
         n || '@large.example', 'Member ' || n, ($2::text[])[1 + n % ${PLACES.length}],
         ($3::text[])[1 + n % ${PLACES.length}], '2026-01-01'
       from generate_series(1, ${members}) n`,
      [organizationId, zones, countries],
    ],
    // One in ten has the browser chat beside their own.
    [
      `insert into accounts (organization_id, id, workspace_id, member_id, external_id)
       select $1, gen_random_uuid(), w.id, m.id, m.email
       from (select id, email, row_number() over (order by id) as n from members where organization_id = $1) m
       join (select id, row_number() over (order by platform = 'browser', id) as n from workspaces
         where organization_id = $1) w on w.n = 1 + m.n % 45 or m.n % 10 = 0 and w.n = 46 + m.n / 10 % 5`,
      [organizationId],
    ],
    // Days and times vary, and all fall on DAY; one in five comes every other or every fourth week.
    [
      `insert into preferences (organization_id, member_id, contact, weekdays, local_time, every_weeks, anchor)
       select $1, id, 'consented',
         (array['{3}', '{1,3}', '{3,5}', '{3,6}', '{1,3,5}'])[1 + n % 5]::smallint[],
         to_char(time '09:00' + make_interval(mins => (n / 7 % 16 * 30)::int), 'HH24:MI'),
         (array[1, 1, 1, 1, 1, 1, 1, 1, 2, 4])[1 + n / 3 % 10], date '${DAY}' - (n / 5 % 2 * 28)::int
       from (select id, row_number() over (order by email) as n from members where organization_id = $1) m`,
      [organizationId],
    ],
  ];
  for (const [statement, values] of statements) await client.query(statement, [...values]);
  await client.query("analyze");
}

/** Makes the tables of an empty database. */
export async function migrateDatabase(url: string): Promise<void> {
  const database = await connect({ databaseUrl: url });
  try {
    const migrated = await migrate(database);
    if (migrated.kind !== "migrated") throw new Error(migrated.sql);
  } finally {
    await database.close();
  }
}
