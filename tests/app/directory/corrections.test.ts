import { beforeEach, expect, test } from "vitest";
import type { Correction } from "../../../src/app/directory/correct-person.ts";
import { createKeptDirectory, type KeptDirectory } from "../../../src/app/directory/kept-directory.ts";
import type { PersonPage } from "../../../src/app/directory/read-people-page.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import type { MemberId } from "../../../src/core/ids.ts";
import { findLeaves } from "../../../src/db/directory/leaves.ts";
import { asApp } from "../../../src/db/transact.ts";
import { formOf } from "../../../src/web/pages/person.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundOrganization, freshId } from "../../db/people.ts";
import { createWorld, type World } from "../../world.ts";
import { hrOf, sessionOf } from "../workspace/sessions.ts";

describeOnEach("Keeping the directory by hand", (open) => {
  let world: World;
  let hr: Session;
  let directory: KeptDirectory;
  beforeEach(async () => {
    world = await createWorld(await open());
    hr = await hrOf(world);
    directory = createKeptDirectory(world.deps, world.now);
  });

  const sitting = (team: string, isLead = false) => {
    const found = world.organization.members.find(
      (each) => each.team.name === team && each.isLead === isLead,
    );
    if (found === undefined) throw new Error("Nobody sits there.");
    return found.id;
  };
  const correct = async (id: string, change: (page: PersonPage) => Partial<Correction>) => {
    const page = await directory.readPerson(hr, id);
    return directory.correct(hr, id, { ...formOf(page), ...change(page) });
  };
  const leadOf = async (team: string) =>
    (
      await asOwner(world.deps.database)
        .selectFrom("teams")
        .select("lead_id")
        .where("name", "=", team)
        .executeTakeFirstOrThrow()
    ).lead_id;
  const verbs = async () =>
    (
      await asOwner(world.deps.database)
        .selectFrom("access_log")
        .select(["verb", "subject_id", "actor_role"])
        .where("verb", "like", "directory.%")
        .orderBy("id")
        .execute()
    ).map(({ verb, subject_id, actor_role }) => `${actor_role} ${verb} ${subject_id ?? ""}`.trim());

  test("people are found by a part of their name, address, team or place; a percent sign finds itself", async () => {
    const find = async (text: string, left = false) => directory.read(hr, { text, left, page: 1 });
    const { name } = await directory.readPerson(hr, sitting("Payments"));
    const byName = await find(name.toUpperCase());
    expect(byName.people.map((each) => each.name)).toContain(name);
    const byTeam = await find("payments");
    expect(byTeam.people.every(({ team }) => team === "Payments")).toBe(true);
    expect(byTeam.found).toBe(byTeam.teams.find((team) => team.name === "Payments")?.people);
    expect((await find("%")).found).toBe(0);
    expect((await find("", true)).found).toBe(0);
    const all = await find("");
    expect([all.people.length, all.pages]).toEqual([50, Math.ceil(all.found / 50)]);
    expect((await directory.read(hr, { text: "", left: false, page: all.pages })).people.length).toBe(
      all.found - 50 * (all.pages - 1),
    );
  });

  test("an entry is corrected field by field, and what is not taken changes nothing", async () => {
    const id = sitting("Payments");
    const wrong = await correct(id, () => ({
      timeZone: "Lisbon",
      country: "UK",
      manager: "x@y.example",
      name: " ",
    }));
    expect(wrong).toEqual({
      name: "name_missing",
      timeZone: "zone_unknown",
      country: "country_unknown",
      manager: "email_unknown",
    });
    const right = {
      name: "New Name",
      timeZone: "europe/madrid",
      language: "es_mx",
      country: "mx",
      tags: "a; b; a",
    };
    expect(await correct(id, () => right)).toEqual({});
    expect(await directory.readPerson(hr, id)).toMatchObject({
      name: "New Name",
      timeZone: "Europe/Madrid",
      language: "es-MX",
      country: "MX",
      tags: ["a", "b"],
      team: { name: "Payments" },
    });
    expect(await verbs()).toContain(`hr directory.correct ${id}`);
  });

  test("somebody moves to another team and may name a manager who then leads it", async () => {
    const lead = await directory.readPerson(hr, sitting("Search", true));
    expect(await leadOf("Search")).toBe(lead.id);
    const id = sitting("Payments");
    const teamId = lead.teams.find(({ name }) => name === "Search")?.id ?? "";
    await correct(id, () => ({ team: teamId }));
    expect((await directory.readPerson(hr, id)).team.name).toBe("Search");
    expect(await leadOf("Search")).toBe(lead.id);
    const { email } = await directory.readPerson(hr, id);
    const { people } = await directory.read(hr, { text: "Search", left: false, page: 1 });
    for (const each of people.filter((one) => one.id !== id))
      await correct(each.id, () => ({ manager: email }));
    expect(await leadOf("Search")).toBe(id);
  });

  test("who leaves leads nothing more, is not corrected, and comes back as they were", async () => {
    const id = sitting("Search", true);
    await directory.end(hr, id);
    expect(await leadOf("Search")).toBeNull();
    expect((await directory.read(hr, { text: "", left: true, page: 1 })).people.map((one) => one.id)).toEqual(
      [id],
    );
    expect((await directory.readPerson(hr, id)).leftOn).toBe("2026-01-05");
    await expect(correct(id, () => ({ name: "X" }))).rejects.toMatchObject({ code: "refused" });
    await directory.bringBack(hr, id);
    expect((await directory.readPerson(hr, id)).leftOn).toBeNull();
    await expect(directory.end(hr, hr.memberId)).rejects.toMatchObject({ code: "refused" });
  });

  test("leave is entered by form and by file, both whole or not at all", async () => {
    const id = sitting("Payments");
    const { email } = await directory.readPerson(hr, id);
    expect(await directory.enterLeave(hr, { id, from: "2026-02-30", until: "2026-03-02" })).toBe(
      "date_wrong",
    );
    expect(await directory.enterLeave(hr, { id, from: "2026-03-02", until: "2026-03-01" })).toBe(
      "dates_reversed",
    );
    expect(await directory.enterLeave(hr, { id, from: "2026-03-02", until: "2026-03-06" })).toBeNull();
    const bad = `email;from;until\n${email};2026-04-01;2026-04-02\nx@y.example;1.4.;2026-04-02\n`;
    expect(await directory.importLeaves(hr, bad)).toEqual({
      kind: "problems",
      problems: [
        { line: 3, code: "email_unknown", value: "x@y.example" },
        { line: 3, code: "date_wrong", value: "1.4." },
      ],
    });
    const good = `email,until,from\n${email.toUpperCase()},2026-03-09,2026-03-02\n${email},2026-05-02,2026-05-01\n`;
    expect(await directory.importLeaves(hr, good)).toEqual({ kind: "imported", leaves: 2 });
    const leaves = () => directory.readPerson(hr, id).then((page) => page.leaves);
    expect(await leaves()).toMatchObject([
      { from: "2026-03-02", until: "2026-03-09" },
      { from: "2026-05-01", until: "2026-05-02" },
    ]);
    await directory.removeLeave(hr, { id, from: "2026-05-01" });
    expect(await leaves()).toHaveLength(1);
  });

  test("a leave that is over is forgotten", async () => {
    const id = sitting("Payments");
    await directory.enterLeave(hr, { id, from: "2026-01-05", until: "2026-01-06" });
    await directory.enterLeave(hr, { id, from: "2026-01-07", until: "2026-02-06" });
    await world.advance("2026-01-10T12:00:00Z");
    const kept = await asApp(world.deps.database, world.organization.id, (trx) =>
      findLeaves(trx, world.organization.id, [id as MemberId]),
    );
    expect(kept).toMatchObject([{ from: "2026-01-07", until: "2026-02-06" }]);
  });

  test("nobody but HR sees or changes an entry, and an id of another organization is nobody here", async () => {
    const other = await foundOrganization(world.deps.database, "other");
    const form: Correction = {
      name: "X",
      team: "",
      manager: "",
      timeZone: "UTC",
      language: "en",
      country: "",
      location: "",
      tags: "",
    };
    const deeds = (session: Session, id: string) => [
      () => directory.readPerson(session, id),
      () => directory.correct(session, id, form),
      () => directory.end(session, id),
      () => directory.bringBack(session, id),
      () => directory.enterLeave(session, { id, from: "2026-03-02", until: "2026-03-06" }),
      () => directory.removeLeave(session, { id, from: "2026-03-02" }),
    ];
    for (const id of [other.memberId, freshId(), "no id", "01970000"])
      for (const deed of deeds(hr, id)) await expect(deed()).rejects.toMatchObject({ code: "not_found" });
    for (const persona of ["employee", "manager", "auditor"] as const) {
      const session = await sessionOf(world, persona);
      const all = [
        ...deeds(session, sitting("Payments")),
        () => directory.read(session, { text: "", left: false, page: 1 }),
        () => directory.importLeaves(session, "email,from,until\n"),
        async () => directory.check(session),
      ];
      for (const deed of all) await expect(deed()).rejects.toMatchObject({ code: "forbidden" });
    }
    expect((await verbs()).filter((verb) => !verb.endsWith(".read"))).toEqual([]);
    const team = { team: other.teamId };
    expect(await correct(sitting("Payments"), () => team)).toEqual({ team: "team_missing" });
  });
});
