import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { eraseMember } from "../../../src/app/me/erase-member.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import type { World } from "../../world.ts";
import { scan } from "./scan.ts";
import { openWorld, someone } from "./scene.ts";

/** Where an officer's id may stay: the directory, and the log, as they are told. */
const LISTED = [
  "access_log.actor_id",
  "accounts.member_id",
  "members.id",
  "preferences.member_id",
  "rosters.member_id",
];

describeOnEach("Erasing somebody who works in HR or audits", (open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(open, () => []);
  });
  const owner = () => asOwner(world.deps.database);
  const other = () => someone(world, "Payments", 0).id;

  /** Rows that name the officer in each column that can name one; `open`: they still wait for a second person. */
  async function plant(id: string, isOpen: boolean): Promise<void> {
    const ended = isOpen ? sql`null` : sql`now()`;
    const outcome = (word: string) => (isOpen ? sql`null` : sql`${word}`);
    const state = isOpen ? "in_review" : "ended";
    const content = sql`'{}'::jsonb`;
    const set = isOpen ? "waiting" : "ended";
    const statements = [
      ...(isOpen
        ? [sql`update policies set free_asking_asked_by = ${id}, free_asking_asked_at = now()`]
        : [
            sql`update members set hr_by = ${id}, auditor_by = ${id} where id = ${other()}`,
            sql`insert into kept_help select id, ${content}, ${id}, now() from organizations`,
            sql`insert into programs select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
              'state', 'ended', 'asked_by', ${other()}::text, 'approved_by', ${id}::text))).* from programs p limit 1`,
            sql`insert into own_practices select id, gen_random_uuid(), 1, 'ended', ${content}, ${other()}, now(), ${other()}, ${id}, now()
              from organizations`,
            sql`insert into approvals select id, gen_random_uuid(), 'smallest_for_hr', null, 60, ${other()}, now(), ${id}, now(), 'agreed'
              from organizations`,
            sql`insert into approvals select id, gen_random_uuid(), 'end_auditor', ${id}, null, ${other()}, now(), null, now(), 'withdrawn'
              from organizations`,
            sql`insert into tier_requests (organization_id, id, tier, requested_at, requested_by, approved_at, approved_by, ended_at, outcome)
              select id, gen_random_uuid(), 'standard', now(), ${other()}, now(), ${id}, now(), 'refused' from organizations`,
          ]),
      sql`insert into programs select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
        'state', ${state}::text, 'asked_by', ${id}::text, 'approved_by', null))).* from programs p limit 1`,
      sql`insert into own_practices select id, gen_random_uuid(), 1, ${state}, ${content}, ${id}, now(), ${id}, null, null
        from organizations`,
      sql`insert into question_sets (organization_id, id, state, name, rights, content, brought_by, brought_at, asked_by, agreed_by,
          agreed_at, told_at)
        select id, gen_random_uuid(), ${set}::text, 'x', 'x', ${content}, ${id}, now(), ${id}, ${isOpen ? sql`null` : sql`${id}`}, ${ended}, ${ended}
        from organizations`,
      sql`insert into approvals select id, gen_random_uuid(), 'smallest_group', null, 9, ${id}, now(), null, ${ended},
        ${outcome("withdrawn")} from organizations`,
      sql`insert into tier_requests (organization_id, id, tier, requested_at, requested_by, ended_at, outcome)
        select id, gen_random_uuid(), 'standard', now(), ${id}, ${ended}, ${outcome("withdrawn")} from organizations`,
      sql`insert into team_actions (organization_id, id, team_id, theme, suggestion, words, owner, due_on, recorded_by, recorded_at)
        select organization_id, gen_random_uuid(), id, 'WL', null, 'x', 'x', current_date, ${id}, now() from teams limit 1`,
      sql`insert into organization_actions (organization_id, id, kind, words, owner, recorded_by, recorded_at)
        select id, gen_random_uuid(), 'no_change', 'x', '', ${id}, now() from organizations`,
    ];
    for (const statement of statements) await statement.execute(owner());
  }

  const placesOf = async (id: string) =>
    [...new Set((await scan(world, [{ what: "member id", text: id }])).map(({ where }) => where))].sort();

  const erase = (id: string) =>
    eraseMember(world.deps, {
      organizationId: world.organization.id,
      memberId: id as ReturnType<typeof other>,
    });

  /** By the catalog: every column that names who did something. */
  const officerColumns = async () =>
    (
      await sql<{ place: string }>`
        select c.relname || '.' || a.attname as place
        from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
        where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
          and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype and a.attname like '%\\_by'
        order by 1`.execute(owner())
    ).rows.map(({ place }) => place);

  test("what they settled stays on record in every table, under no name that leads to them", async () => {
    const { id } = someone(world, "Payments", 1);
    await plant(id, false);
    const before = await placesOf(id);
    const columns = await officerColumns();
    // A column that is new and named by nobody here would be found by this alone.
    expect(columns.filter((place) => !before.includes(place))).toEqual(["policies.free_asking_asked_by"]);
    await erase(id);
    expect((await placesOf(id)).filter((place) => !LISTED.includes(place))).toEqual([]);
    const { rows } = await sql<{ who: string }>`
      select distinct unnest(array[requested_by, approved_by]) as who from tier_requests`.execute(owner());
    const nameless = rows.map(({ who }) => who).filter((who) => who !== null && who !== other());
    expect(nameless).toHaveLength(1);
    // The id of their slot on the roster is another: this one tells who it was to whoever reads the log.
    const slots = await owner()
      .selectFrom("rosters")
      .select("member_id")
      .where(sql<boolean>`member_id = ${nameless[0]}`)
      .execute();
    expect(slots).toEqual([]);
  });

  test("what still waits for a second person keeps them from being it", async () => {
    const { id } = someone(world, "Payments", 2);
    await plant(id, true);
    await erase(id);
    expect((await placesOf(id)).filter((place) => !LISTED.includes(place))).toEqual([
      "approvals.asked_by",
      "own_practices.asked_by",
      "own_practices.written_by",
      "policies.free_asking_asked_by",
      "programs.asked_by",
      "question_sets.asked_by",
      "question_sets.brought_by",
      "tier_requests.requested_by",
    ]);
  });
});
