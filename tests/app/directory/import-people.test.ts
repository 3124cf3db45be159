import { beforeEach, describe, expect, test } from "vitest";
import { exportPeople } from "../../../src/app/directory/export-people.ts";
import { importPeople, previewImport } from "../../../src/app/directory/import-people.ts";
import type { ImportPlan } from "../../../src/app/directory/plan-import.ts";
import { readSession, type Session } from "../../../src/app/sign-in/session.ts";
import { findMemberByEmail } from "../../../src/db/directory/directory.ts";
import { savePreferences } from "../../../src/db/member/preferences.ts";
import { asApp } from "../../../src/db/transact.ts";
import { signInAsPersona } from "../../../src/demo/doors.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundOrganization } from "../../db/people.ts";
import { createWorld, type World } from "../../world.ts";
import { hrOf, sessionOf } from "../workspace/sessions.ts";
import { exported, fileOf, type Row } from "./files.ts";

const NEW: Row = { email: "new@larkfield.example", name: "New Person", team: "Payments" };

describeOnEach("Importing a directory", (open) => {
  let world: World;
  let hr: Session;
  beforeEach(async () => {
    world = await createWorld(await open());
    hr = await hrOf(world);
  });

  const preview = (text: string, everybody = false) =>
    previewImport(world.deps, hr, { text, everybody }, world.now());
  const planOf = async (text: string, everybody = false): Promise<ImportPlan> => {
    const found = await preview(text, everybody);
    if (found.kind === "problems") throw new Error(JSON.stringify(found.problems));
    return found.plan;
  };
  const problemsOf = async (text: string, everybody = false) => {
    const found = await preview(text, everybody);
    return found.kind === "problems"
      ? found.problems.map(({ line, code, value }) => `${line} ${code} ${value}`.trim())
      : [];
  };
  const run = async (text: string, everybody = false) => {
    const looked = await preview(text, everybody);
    if (looked.kind === "problems") throw new Error(JSON.stringify(looked.problems));
    return importPeople(world.deps, hr, { text, everybody, seal: looked.seal }, world.now());
  };
  const directory = async () => {
    const owner = asOwner(world.deps.database);
    return {
      members: await owner.selectFrom("members").selectAll().orderBy("id").execute(),
      teams: await owner.selectFrom("teams").selectAll().orderBy("id").execute(),
    };
  };
  const person = (email: string) =>
    asApp(world.deps.database, world.organization.id, (trx) =>
      findMemberByEmail(trx, world.organization.id, email),
    );
  const someone = async (team: string) => {
    const found = world.organization.members.find((each) => each.team.name === team && !each.isLead);
    if (found === undefined) throw new Error("Nobody sits there.");
    const row = await asOwner(world.deps.database)
      .selectFrom("members")
      .selectAll()
      .where("id", "=", found.id)
      .executeTakeFirstOrThrow();
    return { ...row, account: found.account };
  };
  const leadOf = async (team: string) => {
    const row = await asOwner(world.deps.database)
      .selectFrom("teams")
      .leftJoin("members", "members.id", "teams.lead_id")
      .select("members.email")
      .where("teams.name", "=", team)
      .executeTakeFirst();
    return row?.email ?? null;
  };

  test("what was exported comes back as no change at all, and imports as none", async () => {
    const before = await directory();
    const plan = await planOf(await exported(world), true);
    expect({ ...plan, teams: 0 }).toMatchObject({
      joined: [],
      changed: [],
      moved: [],
      returned: [],
      left: [],
      leads: [],
    });
    expect(plan.unchanged).toBe(before.members.length);
    await run(await exported(world), true);
    expect(await directory()).toEqual(before);
  });

  test("a dry run shows who is new, changed, moved and gone, and stores nothing", async () => {
    const gone = await someone("Search");
    const moves = await someone("Payments");
    const before = await directory();
    const text = await exported(world, (row) => {
      if (row.email === gone.email) return null;
      if (row.email === moves.email) return { ...row, team: "Search", parent_team: "", manager: "" };
      return row.name === hr.name ? { ...row, location: "Cork", tags: "desk; nights" } : row;
    });
    const plan = await planOf(`${text}new@larkfield.example,New Person,Tooling,Search,,,,,,\r\n`, true);
    expect(plan.joined.map(({ email, team }) => [email, team])).toEqual([
      ["new@larkfield.example", "new tooling"],
    ]);
    expect(plan.changed.map(({ fields }) => fields)).toEqual([
      [
        { column: "location", from: "", to: "Cork" },
        { column: "tags", from: "", to: "desk; nights" },
      ],
    ]);
    expect(plan.moved.map(({ fields }) => fields[0])).toEqual([
      { column: "team", from: "Payments", to: "Search" },
    ]);
    expect(plan.left.map(({ email }) => email)).toEqual([gone.email]);
    const made = [...plan.teams.values()].filter(({ parentBefore }) => parentBefore === undefined);
    expect(made.map(({ name }) => name)).toEqual(["Tooling"]);
    expect(await directory()).toEqual(before);
  });

  test("a confirm does what was shown, and the log holds counts and no names", async () => {
    const outcome = await run(
      fileOf(NEW, { ...NEW, email: "two@larkfield.example", team: "Tooling", parent_team: "Payments" }),
    );
    expect(outcome).toMatchObject({ kind: "imported", counts: { joined: 2, teams: 1, left: 0 } });
    const entry = await person("new@larkfield.example");
    expect(entry).toMatchObject({
      name: "New Person",
      time_zone: "Europe/Dublin",
      language: "en",
      contact: null,
    });
    const log = await asOwner(world.deps.database)
      .selectFrom("access_log")
      .selectAll()
      .where("verb", "=", "directory.import")
      .execute();
    expect(log).toMatchObject([{ actor_id: hr.memberId, subject_id: null, counts: { joined: 2, teams: 1 } }]);
    expect(JSON.stringify(log)).not.toMatch(/New Person|Tooling|@/);
  });

  test("whoever the file does not name stays, unless the file is everybody", async () => {
    const text = fileOf(NEW);
    expect((await planOf(text)).left).toEqual([]);
    expect(await problemsOf(text, true)).toEqual(["null self_missing"]);
    const withSelf = await exported(world, (row) => (row.name === hr.name ? { ...row, manager: "" } : null));
    const plan = await planOf(withSelf, true);
    expect(plan.left.length).toBe((await directory()).members.length - 1);
  });

  test("whoever leaves is signed out, gets nothing that was planned, and may come back with their consent", async () => {
    const { id, email } = await someone("Payments");
    const { database } = world.deps;
    const organizationId = world.organization.id;
    await asApp(database, organizationId, (trx) =>
      savePreferences(trx, organizationId, id, {
        anchor: "2026-01-05",
        contact: "consented",
        weekdays: [1],
        first_prompt_at: world.now(),
      }),
    );
    await world.advance("2026-01-05T10:01:00Z");
    await asOwner(database)
      .insertInto("deliveries")
      .values({
        organization_id: organizationId,
        id: "01970000-0000-7000-8000-0000000000aa" as never,
        member_id: id,
        kind: "prompt",
        slot: "later",
        subject: null,
        due_at: world.now().add({ hours: 1 }),
        expires_at: world.now().add({ hours: 2 }),
        reason: null,
        claimed_at: null,
      })
      .execute();
    const without = await exported(world, (row) => (row.email === email ? null : row));
    await run(without, true);
    expect(await person(email)).toBeUndefined();
    await world.advance("2026-01-05T14:00:00Z");
    const states = await asOwner(database)
      .selectFrom("deliveries")
      .select(["state", "slot"])
      .where("member_id", "=", id)
      .where("slot", "=", "later")
      .execute();
    expect(states).toEqual([{ state: "skipped", slot: "later" }]);
    const back = await planOf(fileOf({ ...NEW, email, name: "Back Again" }));
    expect(back.returned.map(({ after }) => after.email)).toEqual([email]);
    await run(fileOf({ ...NEW, email, name: "Back Again" }));
    const row = await asOwner(database)
      .selectFrom("members")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect([row.left_at, row.active_since.toString()]).toEqual([null, world.now().toString()]);
    expect((await person(email))?.contact).toBe("consented");
  });

  test("the session of somebody who leaves is over at once", async () => {
    const token = await signInAsPersona(world.deps, "employee", world.now());
    const session = await readSession(world.deps, token, world.now());
    await run(await exported(world, (row) => (row.name === session?.name ? null : row)), true);
    expect(await readSession(world.deps, token, world.now())).toBeNull();
    const rows = await asOwner(world.deps.database)
      .selectFrom("web_sessions")
      .select("member_id")
      .where("member_id", "=", session?.memberId as never)
      .execute();
    expect(rows).toEqual([]);
  });

  test("a move leaves the roster of a window that is open as it was frozen", async () => {
    await world.advance("2026-02-09T07:00:00Z");
    const moves = await someone("Payments");
    const rosters = () =>
      asOwner(world.deps.database).selectFrom("rosters").selectAll().orderBy("member_id").execute();
    const before = await rosters();
    expect(before.some(({ member_id }) => member_id === moves.id)).toBe(true);
    await run(
      await exported(world, (row) =>
        row.email === moves.email ? { ...row, team: "Search", parent_team: "", manager: "" } : row,
      ),
    );
    expect(await rosters()).toEqual(before);
    expect((await person(moves.email))?.team_id).not.toBe(moves.team_id);
  });

  test("nothing is half imported: where the directory or the file changed since the look, nothing is done", async () => {
    const text = fileOf(NEW, { ...NEW, email: "two@larkfield.example" });
    const looked = await preview(text);
    if (looked.kind !== "plan") throw new Error("The file has problems.");
    await run(fileOf({ ...NEW, email: "first@larkfield.example" }));
    const before = await directory();
    const outcome = await importPeople(
      world.deps,
      hr,
      { text, everybody: false, seal: looked.seal },
      world.now(),
    );
    expect(outcome.kind).toBe("plan");
    const other = `${text}three@larkfield.example,Three,Payments,,,,,,,\r\n`;
    const again = await preview(text);
    const seal = again.kind === "plan" ? again.seal : "";
    expect(
      (await importPeople(world.deps, hr, { text: other, everybody: false, seal }, world.now())).kind,
    ).toBe("plan");
    expect((await importPeople(world.deps, hr, { text, everybody: true, seal }, world.now())).kind).toBe(
      "problems",
    );
    expect(await directory()).toEqual(before);
  });

  test("line ends that a browser writes into a form are no change of the file", async () => {
    const text = fileOf(NEW).replaceAll("\r\n", "\n");
    const looked = await preview(text);
    const seal = looked.kind === "plan" ? looked.seal : "";
    const sent = { text: text.replaceAll("\n", "\r\n"), everybody: false, seal };
    expect((await importPeople(world.deps, hr, sent, world.now())).kind).toBe("imported");
  });

  test("a lead is whom most of the team name; a lead who leaves leads nothing more", async () => {
    const chief: Row = { email: "chief@larkfield.example", name: "Chief", team: "Payments" };
    const staff = ["a", "b", "c"].map(
      (each): Row => ({
        email: `${each}@larkfield.example`,
        name: each,
        team: "Tooling",
        parent_team: "Payments",
        manager: "chief@larkfield.example",
      }),
    );
    await run(fileOf(chief, ...staff));
    expect(await leadOf("Tooling")).toBe("chief@larkfield.example");
    const before = await leadOf("Payments");
    expect(before).not.toBe("chief@larkfield.example");
    await run(
      await exported(world, (row) =>
        row.email === chief.email ? null : row.team === "Tooling" ? { ...row, manager: "" } : row,
      ),
      true,
    );
    expect(await leadOf("Tooling")).toBeNull();
    expect(await leadOf("Payments")).toBe(before);
  });

  test("a member's own zone and language win over those of a file", async () => {
    const { id, email } = await someone("Payments");
    await asApp(world.deps.database, world.organization.id, (trx) =>
      savePreferences(trx, world.organization.id, id, {
        anchor: "2026-01-05",
        time_zone: "Asia/Tokyo",
        language: "es",
      }),
    );
    await run(
      await exported(world, (row) =>
        row.email === email ? { ...row, time_zone: "Europe/Lisbon", language: "fr" } : row,
      ),
    );
    expect(await person(email)).toMatchObject({ time_zone: "Asia/Tokyo", language: "es" });
  });

  test("roles are not in a file, and stay", async () => {
    const file = await exported(world);
    expect(file.split("\r\n")[0]).not.toContain("role");
    await run(file, true);
    const roles = (await directory()).members.flatMap((row) => row.roles);
    expect(roles.toSorted()).toEqual(["auditor", "hr"]);
  });

  describe("refuses a file whole, by line", () => {
    test("teams that form a circle, and several at the top", async () => {
      const circle = fileOf(
        { ...NEW, team: "A", parent_team: "B" },
        { ...NEW, email: "two@larkfield.example", team: "B", parent_team: "A" },
      );
      expect(await problemsOf(circle)).toEqual(["2 team_cycle A → B → A"]);
      expect(await problemsOf(fileOf({ ...NEW, team: "Other" }))).toEqual([
        "null tops_several Larkfield Works, Other",
      ]);
      expect(await problemsOf(fileOf({ ...NEW, team: "Larkfield Works", parent_team: "Payments" }))).toEqual([
        expect.stringContaining("2 team_cycle"),
      ]);
    });

    test("by the line that is wrong, before what is wrong with the whole because of it", async () => {
      const rows = [
        { ...NEW, team: "Other" },
        { ...NEW, email: "two@larkfield.example", team: "" },
      ];
      expect(await problemsOf(fileOf(...rows))).toEqual(["3 team_missing"]);
    });

    test("people, zones, languages, countries and managers that nobody knows", async () => {
      const bad = fileOf(
        { ...NEW, time_zone: "Europe/Lissabon", language: "English", country: "UK" },
        { ...NEW, name: "", manager: "nobody@larkfield.example" },
        { email: "no address", name: "X", team: "" },
        {
          ...NEW,
          email: "own@larkfield.example",
          manager: "own@larkfield.example",
          team: "Payments",
          parent_team: "Payments",
        },
      );
      expect(await problemsOf(bad)).toEqual([
        "2 zone_unknown Europe/Lissabon",
        "2 language_unknown English",
        "2 country_unknown UK",
        "3 name_missing",
        "3 email_twice 2",
        "3 manager_unknown nobody@larkfield.example",
        "4 email_wrong no address",
        "4 team_missing",
        "5 manager_own",
        "5 parent_own Payments",
      ]);
    });

    test("a manager who leaves with the same file", async () => {
      const lead = await leadOf("Search");
      const text = await exported(world, (row) => (row.email === lead ? null : row));
      const found = await problemsOf(text, true);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((each) => each.includes(`manager_unknown ${lead}`))).toBe(true);
    });
  });

  test("nobody but HR looks, imports or exports", async () => {
    for (const persona of ["employee", "manager", "auditor"] as const) {
      const session = await sessionOf(world, persona);
      const text = fileOf(NEW);
      for (const attempt of [
        () => previewImport(world.deps, session, { text, everybody: false }, world.now()),
        () => importPeople(world.deps, session, { text, everybody: false, seal: "" }, world.now()),
        () => exportPeople(world.deps, session, world.now()),
      ])
        await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    }
    expect(await person("new@larkfield.example")).toBeUndefined();
  });

  test("an import of one organization knows and changes nobody of another", async () => {
    const other = await foundOrganization(world.deps.database, "other");
    const before = await asOwner(world.deps.database)
      .selectFrom("members")
      .selectAll()
      .where("organization_id", "=", other.organizationId)
      .execute();
    const plan = await planOf(fileOf({ ...NEW, email: "other@example.org" }));
    expect(plan.joined).toHaveLength(1);
    await run(fileOf({ ...NEW, email: "other@example.org" }));
    const after = await asOwner(world.deps.database)
      .selectFrom("members")
      .selectAll()
      .where("organization_id", "=", other.organizationId)
      .execute();
    expect(after).toEqual(before);
  });

  test("what a spreadsheet would run as a formula is exported as text, and comes back as it was", async () => {
    for (const name of ["=1+1", "+49 30", "-x", "@cmd", 'O\'Brien; and, more "quotes"']) {
      await run(fileOf({ ...NEW, name }));
      const file = await exportPeople(world.deps, hr, world.now());
      expect(file).not.toMatch(/(^|,|\n)"?[=+\-@]/);
      expect((await planOf(file)).changed).toEqual([]);
      expect((await person(NEW.email ?? ""))?.name).toBe(name);
    }
  });
});
