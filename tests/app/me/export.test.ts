import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { sendCopyLink } from "../../../src/app/me/by-operator.ts";
import { claimCopy, downloadCopy, readExportLink } from "../../../src/app/me/export-link.ts";
import { planDeliveries } from "../../../src/db/delivery/deliveries.ts";
import { ERASED_TABLES, ERASED_TABLES_OF_ACCOUNTS } from "../../../src/db/member/erase.ts";
import { asApp } from "../../../src/db/transact.ts";
import { copyFile } from "../../../src/web/pages/copy-file.ts";
import { en } from "../../../src/web/words/en.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { freshId } from "../../db/people.ts";
import { answerPulse, type World } from "../../world.ts";
import {
  beginPractice,
  leaveTraces,
  openWorld,
  type Person,
  signIn,
  someone,
  viewOf,
  write,
} from "./scene.ts";

/** Columns that point at a member in tables of which not every row is theirs alone, and what becomes of each. */
const OTHERS_TOO: Readonly<Record<string, string>> = {
  "accounts.member_id": "directory: stays, and is in the copy",
  "preferences.member_id": "says only “do not contact again” afterwards",
  "rosters.member_id": "made nameless",
  // Whoever enters them would see that somebody was erased, and so took part.
  "leaves.member_id": "directory: stays, and is in the copy",
  "teams.lead_id": "directory: stays, and is in the copy",
  "access_log.actor_id": "stays, told, and is in the copy",
};

describeOnEach("A member's copy", (open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(open, ({ organization }) =>
      organization.members.filter(({ team }) => team.name === "Payments" || team.name === "Search"),
    );
  });

  const copyOf = async (person: Person, withAnswers = false) =>
    downloadCopy(world.deps, await signIn(world, person), { withAnswers, now: world.now() });
  const fileOf = async (person: Person) => String(await copyFile(await copyOf(person, true), en));
  /** The token of a link that is made in chat. */
  const linkOf = async ({ account }: Person): Promise<string> => {
    const view = viewOf(await world.act(account, { verb: "me.copy", args: {} }));
    const button = view.buttons.find((each) => "url" in each);
    return button !== undefined && "url" in button ? (button.url.split("/").at(-1) ?? "") : "";
  };
  const claim = (token: string, session: Awaited<ReturnType<typeof signIn>> | null = null) =>
    claimCopy(world.deps, { token, session, withAnswers: false, now: world.now() });
  const look = (token: string) => readExportLink(world.deps, { token, session: null, now: world.now() });

  test("every column that points at a member is decided: erased, or told to remain", async () => {
    const { rows } = await sql<{ column: string; table: string }>`
      select c.relname as table, a.attname as column
      from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
        and a.attname in ('member_id', 'account_id', 'lead_id', 'actor_id')`.execute(
      asOwner(world.deps.database),
    );
    const erased: readonly string[] = [...ERASED_TABLES, ...ERASED_TABLES_OF_ACCOUNTS];
    const undecided = rows
      .filter(
        ({ table, column }) => !erased.includes(table) && !Object.hasOwn(OTHERS_TOO, `${table}.${column}`),
      )
      .map(({ table, column }) => `${table}.${column}`);
    expect(undecided).toEqual([]);
  });

  test("holds all that is kept: words, practices, program, rhythm, consent, messages, accounts, slots, sign-ins", async () => {
    const person = someone(world, "Payments");
    await leaveTraces(world, person, "the brass kestrel");
    const copy = await copyOf(person);
    expect(copy).toMatchObject({
      organization: "Larkfield Works",
      directory: { id: person.id, name: person.name, team: "Payments", leads: [] },
      accounts: [
        { platform: "browser", account: person.account, conversation: `conversation of ${person.account}` },
      ],
      identities: [{ issuer: "https://login.example.org", subject: `subject of ${person.account}` }],
      messages: { contact: "consented", weekdays: [1], localTime: "10:00" },
      programs: [{ title: "Softer self-talk" }],
      journal: [{ lines: [`the brass kestrel ${person.account}`] }],
      runs: [{ title: "Three kind lines", state: { practice: "three-kind-lines" } }],
      counted: [{ team: "Payments", group: "Payments" }],
      answers: null,
    });
    expect(copy.consent?.text?.join(" ")).toContain("Stays with you.");
    expect(copy.deliveries.map(({ kind }) => kind)).toContain("prompt");
    expect(copy.browserChat.length).toBeGreaterThan(0);
    expect(copy.sessions.length).toBeGreaterThan(0);
    expect(copy.requests.map(({ kind }) => kind)).toEqual(["sign_in", "export"]);
  });

  test("answers of the running weeks are in it where they were asked for, in words, and nowhere else", async () => {
    const person = someone(world, "Payments", 1);
    const silent = await copyOf(person);
    await answerPulse(world, person.account, 2);
    const { sessions: _, ...rest } = await copyOf(person);
    const { sessions: __, ...before } = silent;
    // Without them, the copy is the same whether there are any or not (T8).
    expect(rest).toEqual(before);
    const { answers } = await copyOf(person, true);
    const half = { week: 1, value: 2, answer: "About half the days" };
    expect(answers).toMatchObject([half, half]);
  });

  test("making one changes nothing, stores nothing and logs nothing", async () => {
    const person = someone(world, "Payments", 2);
    await write(world, person, "the pewter wren");
    const session = await signIn(world, person);
    const before = await world.dump();
    await downloadCopy(world.deps, session, { withAnswers: true, now: world.now() });
    expect(await world.dump()).toEqual(before);
    expect(world.logged.join("")).not.toContain("pewter");
  });

  test("two members' copies never mix, whatever either wrote", async () => {
    const [one, other] = [someone(world, "Search"), someone(world, "Search", 1)];
    const said: Record<string, string[]> = { [one.id]: [], [other.id]: [] };
    let serial = 0;
    const text = fc.string({ unit: "grapheme", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.boolean(), text, text, async (isFirst, before, after) => {
        const [writer, reader] = isFirst ? [one, other] : [other, one];
        const canary = `canary${++serial}of${writer.account.replace(/\W/g, "")}end`;
        await write(world, writer, `${before}${canary}${after}`);
        said[writer.id]?.push(canary);
        const [own, theirs] = [await fileOf(writer), await fileOf(reader)];
        for (const each of said[writer.id] ?? []) {
          expect(own).toContain(each);
          expect(theirs).not.toContain(each);
        }
        for (const each of said[reader.id] ?? []) expect(own).not.toContain(each);
        for (const each of [reader.id, reader.account, reader.name]) expect(own).not.toContain(each);
      }),
      { numRuns: 12 },
    );
  });

  test("a link from chat works once; looking at it uses nothing up", async () => {
    const person = someone(world, "Payments", 3);
    await write(world, person, "the tin plover");
    const without = (await world.dump()).get("export_links");
    const token = await linkOf(person);
    const before = await world.dump();
    for (let scans = 0; scans < 3; scans++) expect(await look(token)).toBe("usable");
    expect(await world.dump()).toEqual(before);
    const first = await claim(token);
    expect(first).toMatchObject({ kind: "copy", copy: { directory: { id: person.id } } });
    expect(await claim(token)).toEqual({ kind: "gone" });
    expect(await look(token)).toBe("gone");
    // Nothing tells afterwards that there was one.
    expect((await world.dump()).get("export_links")).toBe(without);
  });

  test("of two claims at the same moment one gets the copy", async () => {
    const token = await linkOf(someone(world, "Payments", 4));
    const kinds = (await Promise.all([claim(token), claim(token)])).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(["copy", "gone"]);
  });

  test("a link is nobody's after ten minutes, with another secret, and where somebody else is signed in", async () => {
    const person = someone(world, "Payments", 5);
    const token = await linkOf(person);
    expect(await claim(`${token}x`)).toEqual({ kind: "gone" });
    expect(await claim("nonsense")).toEqual({ kind: "gone" });
    expect(await claim(token, await signIn(world, someone(world, "Payments", 6)))).toEqual({ kind: "gone" });
    const late = { token, session: null, withAnswers: false, now: world.now().add({ minutes: 10 }) };
    expect(await claimCopy(world.deps, late)).toEqual({ kind: "gone" });
    expect(await claim(token, await signIn(world, person))).toMatchObject({ kind: "copy" });
  });

  test("whoever leads gets no link but the way to their own page; one made before must be signed in", async () => {
    const lead = someone(world, "Payments", 0, true);
    const view = viewOf(await world.act(lead.account, { verb: "me.copy", args: {} }));
    expect(JSON.stringify(view)).toContain(`${world.publicUrl}/me`);
    expect(JSON.stringify(view)).not.toContain("/me/copy/");
    const person = someone(world, "Payments", 7);
    const token = await linkOf(person);
    const owner = asOwner(world.deps.database);
    await owner.updateTable("teams").set({ lead_id: person.id }).where("name", "=", "Payments").execute();
    expect(await claim(token)).toEqual({ kind: "start_in_browser" });
    await owner.updateTable("teams").set({ lead_id: lead.id }).where("name", "=", "Payments").execute();
    expect(await claim(token)).toMatchObject({ kind: "copy" });
  });

  test("an operator sends the way to a link and sees nothing; the message holds no link and comes once a day", async () => {
    const person = someone(world, "Payments", 8);
    const { deps } = world;
    await sendCopyLink(deps, ` ${(await copyOf(person)).directory.email.toUpperCase()} `, world.now());
    await sendCopyLink(deps, person.id, world.now());
    await world.advance("2026-02-04T12:00:00Z");
    const copy = await copyOf(person);
    expect(copy.deliveries.filter(({ kind }) => kind === "export")).toMatchObject([{ state: "sent" }]);
    const { envelope } = await asOwner(deps.database)
      .selectFrom("browser_messages")
      .innerJoin("accounts", "accounts.id", "browser_messages.account_id")
      .select("envelope")
      .where("accounts.member_id", "=", person.id)
      .orderBy("position", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(envelope.buttons).toEqual([
      { label: "Get the link", primary: true, action: { verb: "me.copy", args: {} } },
    ]);
    expect(JSON.stringify(envelope)).not.toContain("http");
    const log = await asOwner(deps.database)
      .selectFrom("access_log")
      .selectAll()
      .where("verb", "=", "member.export")
      .execute();
    for (const row of log)
      expect(row).toMatchObject({ actor_id: null, actor_role: "operator", subject_id: null });
    await expect(sendCopyLink(deps, "nobody@example.org", world.now())).rejects.toMatchObject({
      code: "not_found",
    });
    await asOwner(deps.database)
      .updateTable("accounts")
      .set({ reachable: false })
      .where("member_id", "=", person.id)
      .execute();
    await expect(sendCopyLink(deps, person.id, world.now())).rejects.toMatchObject({ code: "refused" });
  });

  test("stopping all messages stops what is planned, deletes answers, program and rhythm, and keeps the journal", async () => {
    const person = someone(world, "Search", 2);
    await leaveTraces(world, person, "the quiet merlin");
    const now = world.now();
    const plan = (kind: "prompt" | "sign_in") => ({
      id: freshId<"delivery">(),
      memberId: person.id,
      kind,
      slot: "later",
      subject: null,
      dueAt: now.add({ hours: 1 }),
      expiresAt: now.add({ hours: 2 }),
    });
    await asApp(world.deps.database, world.organization.id, (trx) =>
      planDeliveries(trx, world.organization.id, [plan("prompt"), plan("sign_in")]),
    );
    const left = viewOf(await world.act(person.account, { verb: "rhythm.leave", args: {} }));
    expect(JSON.stringify(left)).toContain("What stays");
    const copy = await copyOf(person, true);
    expect(copy).toMatchObject({
      messages: { contact: "left", weekdays: [], nextAt: null, countedFrom: "2000-01-01" },
      programs: [],
      answers: [],
      journal: [{ lines: [`the quiet merlin ${person.account}`] }],
      counted: [{ team: "Search" }],
    });
    const states = copy.deliveries.filter(({ dueAt }) => dueAt === now.add({ hours: 1 }).toString());
    expect(states.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      "prompt skipped",
      "sign_in planned",
    ]);
  });

  test("a practice under way is in the copy as it stands", async () => {
    const person = someone(world, "Search", 3);
    await beginPractice(world, person);
    const [run] = (await copyOf(person)).runs;
    expect(run?.state).toMatchObject({ stage: "step", minutes: 5 });
  });
});
