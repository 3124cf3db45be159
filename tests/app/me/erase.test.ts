import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { eraseByOperator } from "../../../src/app/me/by-operator.ts";
import { eraseMember } from "../../../src/app/me/erase-member.ts";
import { readPrivacyPage } from "../../../src/app/privacy/read-privacy-page.ts";
import { readTeamPage } from "../../../src/app/summary/read-team-page.ts";
import { readFrozenTree } from "../../../src/app/summary/window-plan.ts";
import { ERASED_TABLES, ERASED_TABLES_OF_ACCOUNTS } from "../../../src/db/member/erase.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import type { World } from "../../world.ts";
import { type Mark, marksOf, scan } from "./scan.ts";
import {
  countOf,
  leaveTraces,
  openWorld,
  type Person,
  RHYTHM,
  signIn,
  someone,
  viewOf,
  write,
} from "./scene.ts";

const LINE = "the copper heron waits at the lock";
const OTHERS = "another line of another person";

/** What may hold the id or the chat account of somebody who was erased: what is told on the last screen. */
const LISTED = [
  "accounts.external_id",
  "accounts.member_id",
  "leaves.member_id",
  "members.id",
  "preferences.member_id",
];
const LISTED_OF_LEADS = [
  ...LISTED.filter((place) => place !== "leaves.member_id"),
  "access_log.actor_id",
  "teams.lead_id",
].sort();

function erase({ deps, organization }: World, { id }: Pick<Person, "id">) {
  return eraseMember(deps, { organizationId: organization.id, memberId: id });
}

const placesOf = async (world: World, marks: readonly Mark[]) =>
  [...new Set((await scan(world, marks)).map(({ where }) => where))].sort();

const payments = (world: World) => world.organization.members.filter(({ team }) => team.name === "Payments");

describeOnEach("Erasing a member", (open) => {
  let world: World;
  let next = 1;
  beforeAll(async () => {
    world = await openWorld(open, payments);
    await leaveTraces(world, other(), OTHERS);
  });

  /** Keeps what they have through all tests. */
  const other = () => someone(world, "Payments", 0);
  /** Somebody else in each test, with something in every table. */
  const fresh = async () => {
    const person = someone(world, "Payments", next++);
    await leaveTraces(world, person, LINE);
    return { person, marks: await marksOf(world, { ...person, words: [`${LINE} ${person.account}`] }) };
  };

  test("nothing private of theirs is left in any column of any table, but what they are told remains", async () => {
    const { person, marks } = await fresh();
    const before = await scan(world, marks);
    // The scan finds what is there: without that, finding nothing afterwards would prove nothing.
    for (const table of [...ERASED_TABLES, ...ERASED_TABLES_OF_ACCOUNTS, "answers", "rosters"])
      expect([table, before.some(({ where }) => where.startsWith(`${table}.`))]).toEqual([table, true]);
    const remains = await erase(world, person);
    expect(remains).toEqual({ slot: true, audited: false });
    expect(await placesOf(world, marks)).toEqual(LISTED);
    const [left] = await asOwner(world.deps.database)
      .selectFrom("preferences")
      .selectAll()
      .where("member_id", "=", person.id)
      .execute();
    expect(left).toMatchObject({
      contact: "left",
      consent_wording: null,
      weekdays: [],
      first_prompt_at: null,
      schedule_id: null,
    });
    expect(left?.anchor).toBe("2000-01-01");
  });

  test("one row that is forgotten anywhere is found by the same scan", async () => {
    const { person, marks } = await fresh();
    await erase(world, person);
    const owner = asOwner(world.deps.database);
    const { id } = person;
    const planted = {
      runs: sql`insert into runs select id, gen_random_uuid(), ${id}::uuid, 'x', current_date from organizations`,
      access_log: sql`
        insert into access_log select id, gen_random_uuid(), now(), null, 'hr', 'member.read', ${id}::uuid from organizations`,
      browser_messages: sql`
        insert into browser_messages (organization_id, account_id, id, envelope, sent_at)
        select organization_id, id, gen_random_uuid(), jsonb_build_object('text', 'Dear ' || ${id}::text), now()
        from accounts limit 1`,
      inbox: sql`
        insert into inbox (organization_id, workspace_id, event_id, sealed, received_at)
        select organization_id, id, 'x', convert_to(${id}, 'UTF8'), now() from workspaces`,
      never_heard_of: sql`create table never_heard_of as select ${id}::uuid as whose`,
    };
    for (const [table, statement] of Object.entries(planted)) {
      await statement.execute(owner);
      const found = (await placesOf(world, marks)).filter((place) => place.startsWith(`${table}.`));
      expect([table, found.length]).toEqual([table, 1]);
    }
    await sql`drop table never_heard_of`.execute(owner);
    await sql`delete from runs where member_id = ${id}`.execute(owner);
  });

  test("nobody else loses anything", async () => {
    const { person } = await fresh();
    const theirs = await marksOf(world, { ...other(), words: [OTHERS] });
    const before = await scan(world, theirs);
    await erase(world, person);
    expect(await scan(world, theirs)).toEqual(before);
    const journal = viewOf(await world.act(other().account, { verb: "journal.open", args: {} }));
    expect(JSON.stringify(journal)).toContain(OTHERS);
  });

  test("erasing twice changes nothing the second time", async () => {
    const { person } = await fresh();
    await erase(world, person);
    const before = await world.dump();
    expect(await erase(world, person)).toEqual({ slot: false, audited: false });
    expect(await world.dump()).toEqual(before);
  });

  test("where it dies, at whichever table, everything is as before, and the next time is whole", async () => {
    const { person, marks } = await fresh();
    const owner = asOwner(world.deps.database);
    await sql`create function die() returns trigger language plpgsql as $$ begin raise exception 'killed here'; end $$`.execute(
      owner,
    );
    const before = await world.dump();
    for (const table of [...ERASED_TABLES, ...ERASED_TABLES_OF_ACCOUNTS, "answers", "preferences"]) {
      await sql`create trigger die before delete on ${sql.table(table)} for each row execute function die()`.execute(
        owner,
      );
      await expect(erase(world, person)).rejects.toThrow(/killed here/);
      await sql`drop trigger die on ${sql.table(table)}`.execute(owner);
      expect([table, await world.dump()]).toEqual([table, before]);
    }
    await erase(world, person);
    expect(await placesOf(world, marks)).toEqual(LISTED);
  });

  test("in chat it is asked first, with what goes and what stays, and the last screen says so again", async () => {
    const { person, marks } = await fresh();
    const asked = viewOf(await world.act(person.account, { verb: "me.erase", args: {} }));
    expect(await placesOf(world, marks)).not.toEqual(LISTED);
    const text = JSON.stringify(asked);
    expect(text).toContain("cannot be undone");
    expect(text).toContain("until 2 March 2026");
    const sure = asked.buttons.find((button) => button.style === "danger");
    if (sure === undefined || !("action" in sure)) throw new Error("There was no button to say yes.");
    const last = viewOf(await world.act(person.account, sure.action));
    expect(last.title).toBe("Erased");
    expect(JSON.stringify(last)).toContain("until 2 March 2026");
    expect(await placesOf(world, marks)).toEqual(LISTED);
  });

  test("an answer that was on its way is erased with the rest, or is not stored", async () => {
    const { person } = await fresh();
    const answers = async () =>
      (await asOwner(world.deps.database).selectFrom("answers").select("id").execute()).length;
    const before = await answers();
    const save = { verb: "pulse.save", args: { window: "0", week: "0" } };
    await Promise.all([
      world.act(person.account, save, { ex1: ["4"] }),
      erase(world, person),
      write(world, person, LINE),
    ]);
    expect(await answers()).toBe(before - 1);
    // A line may come after erasing, by the same person's hand: then it opens.
    viewOf(await world.act(person.account, { verb: "journal.open", args: {} }));
  });

  test("an operator erases by e-mail, also someone who has left the directory; the log holds no name", async () => {
    const { person, marks } = await fresh();
    const owner = asOwner(world.deps.database);
    const { email } = await owner
      .updateTable("members")
      .set({ left_at: world.now() })
      .where("id", "=", person.id)
      .returning("email")
      .executeTakeFirstOrThrow();
    await expect(eraseByOperator(world.deps, "nobody@example.org", world.now())).rejects.toMatchObject({
      code: "not_found",
    });
    await eraseByOperator(world.deps, email.toUpperCase(), world.now());
    expect(await placesOf(world, marks)).toEqual(LISTED);
    const log = await owner.selectFrom("access_log").selectAll().where("verb", "=", "member.erase").execute();
    expect(log).toMatchObject([{ actor_id: null, actor_role: "operator", subject_id: null }]);
  });

  test("afterwards urgent help opens, looking around keeps nothing, and no message comes", async () => {
    const { person } = await fresh();
    await erase(world, person);
    const before = await world.dump();
    const help = viewOf(await world.act(person.account, { verb: "help.urgent", args: {} }));
    expect(help).toEqual(viewOf(await world.act(other().account, { verb: "help.urgent", args: {} })));
    for (const verb of ["me.open", "journal.open", "privacy.open", "library.open", "help.open"])
      viewOf(await world.act(person.account, { verb, args: {} }));
    expect(await world.dump()).toEqual(before);
    await world.advance("2026-02-11T08:00:00Z");
    expect(await countOf(world, "deliveries", person)).toBe(0);
    expect(await countOf(world, "deliveries", other())).toBeGreaterThan(0);
  });

  test("whoever was erased starts anew by asking, and nothing of before is there", async () => {
    const { person } = await fresh();
    await erase(world, person);
    await world.act(person.account, { verb: "consent.give", args: {} }, RHYTHM);
    await write(world, person, "a new first line");
    const journal = JSON.stringify(
      viewOf(await world.act(person.account, { verb: "journal.open", args: {} })),
    );
    expect(journal).toContain("a new first line");
    expect(journal).not.toContain(LINE);
    // The slot is nameless until the window closes: they are asked from the next one on.
    const asked = async () => viewOf(await world.act(person.account, { verb: "pulse.open", args: {} })).title;
    expect(await asked()).toBe("No questions");
    await world.advance("2026-03-04T08:00:00Z");
    expect(await asked()).toBe("Two questions");
  });
});

describeOnEach("What stays the same when members are erased", (open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(open, (made) =>
      made.organization.members.filter(({ team }) => team.name === "Payments" || team.name === "Services"),
    );
  });

  test("everyone's list of who is counted together, every page and the receipt of the one erased are as before", async () => {
    const [erased, colleague] = [someone(world, "Payments", 2), someone(world, "Payments", 3)];
    const own = await signIn(world, erased);
    const theirs = await signIn(world, colleague);
    const pages = async () => [
      await readPrivacyPage(world.deps, theirs, world.now()),
      await readPrivacyPage(world.deps, own, world.now()),
      await readTeamPage(world.deps, own, own.teamId, world.now()),
    ];
    const before = await pages();
    expect(before[0]).toMatchObject({ countedIn: { people: expect.arrayContaining([erased.name]) } });
    await erase(world, erased);
    expect(await pages()).toEqual(before);
  });

  test("a lead who is erased is still counted with the staff above, under no name", async () => {
    const lead = someone(world, "Payments", 0, true);
    const owner = asOwner(world.deps.database);
    const before = await owner
      .selectFrom("rosters")
      .selectAll()
      .where("member_id", "=", lead.id)
      .executeTakeFirstOrThrow();
    const session = await signIn(world, lead);
    await readTeamPage(world.deps, session, session.teamId, world.now());
    expect(await erase(world, lead)).toEqual({ slot: true, audited: true });
    const places = await placesOf(world, await marksOf(world, { ...lead, words: [] }));
    expect(places).toEqual(LISTED_OF_LEADS);
    const { plan } = await owner.selectFrom("windows").select("plan").executeTakeFirstOrThrow();
    const stranger = readFrozenTree(plan).teams.find(({ id }) => id === session.leads[0]?.id)?.lead;
    const after = await owner
      .selectFrom("rosters")
      .selectAll()
      .where("member_id", "=", stranger ?? null)
      .executeTakeFirstOrThrow();
    expect(after).toEqual({ ...before, member_id: stranger });
  });

  test("the window closes, charges and releases as if the slots had been silent; the next one takes nobody for gone", async () => {
    const owner = asOwner(world.deps.database);
    const rest = payments(world).filter(({ isLead }) => !isLead);
    // More than 30 in 100 of the team: as people who left, they would keep the team's next figure back.
    for (const one of rest.slice(0, 4)) await erase(world, one);
    const sizes = async () =>
      (
        await sql<{ node: string; size: number }>`
        select node_id as node, roster_size as size from releases where metric = 'strain' order by 1`.execute(
          owner,
        )
      ).rows;
    await world.advance("2026-03-04T08:00:00Z");
    const team = world.organization.teamIds.get("Payments");
    expect((await sizes()).find(({ node }) => node === team)?.size).toBe(rest.length);
    const ledger = await owner.selectFrom("ledger").select("entry").orderBy("sequence").execute();
    expect(ledger.at(-1)?.entry).toMatchObject({ kind: "charge", reason: "closed" });
    const next = await owner
      .selectFrom("windows")
      .select(["plan", "state"])
      .where("index", "=", 1)
      .executeTakeFirstOrThrow();
    expect(next.state).toBe("open");
    expect(readFrozenTree(next.plan).changed).toEqual([]);
    expect(
      await owner
        .selectFrom("rosters")
        .select("member_id")
        .where(
          "member_id",
          "in",
          rest.map(({ id }) => id),
        )
        .execute(),
    ).toHaveLength(rest.length);
  });

  test("published values do not change when somebody is erased", async () => {
    const published = async () => {
      const dump = await world.dump();
      return ["releases", "summaries", "ledger"].map((table) => dump.get(table));
    };
    const before = await published();
    await erase(world, someone(world, "Payments", 5));
    expect(await published()).toEqual(before);
  });
});
