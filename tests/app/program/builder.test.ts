import { beforeAll, expect, test } from "vitest";
import { createProgramBuilder, type ProgramBuilder } from "../../../src/app/program/builder.ts";
import { readProgramPage } from "../../../src/app/program/read-programs.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import type { OrganizationId } from "../../../src/core/ids.ts";
import { countRoster } from "../../../src/core/privacy/tree.ts";
import { NOBODY } from "../../../src/core/program/program.ts";
import { pauseMessages } from "../../../src/db/delivery/lanes.ts";
import { countRosters } from "../../../src/db/program/audience.ts";
import { asApp } from "../../../src/db/transact.ts";
import { drawCards } from "../../../src/surfaces.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";
import { createOffice, type Office, seen, textOf } from "./scene.ts";

const EVERYONE = { to: "everyone", groups: NOBODY, except: NOBODY } as const;

describeOnEach("The builder of a program", (open) => {
  let world: World;
  let office: Office;
  let builder: ProgramBuilder;
  let program: string;
  let sent = 0;
  const owner = () => asOwner(world.deps.database);
  const read = (ask: { piece?: string; language?: string } = {}) =>
    builder.read(office.hr, { program, piece: "", language: "", ...ask });
  const tests = () => owner().selectFrom("deliveries").selectAll().where("kind", "=", "test").execute();

  beforeAll(async () => {
    world = await createWorld(await open());
    await world.advance("2026-03-17T11:00:00Z");
    office = await createOffice(world);
    program = await office.begin("softer-self-talk");
    await office.edit(program, {}, { opensOn: "2026-03-30" });
    const draw = drawCards(world.publicUrl);
    builder = createProgramBuilder(world.deps, { draw, planned: () => void sent++ }, () => world.now());
  }, 600_000);

  test("is HR's alone, and of their own organization's programs", async () => {
    const chosen = { audience: EVERYONE, languages: ["en"] as const };
    const planned = { practice: "friend-lens", minutes: 1 } as const;
    const attempts = (session: Session, id: string) => [
      () => builder.preview(session, { program: id, planned, language: "" }),
      () => builder.read(session, { program: id, piece: "", language: "" }),
      () => builder.noteAudience(session, { program: id, chosen }),
      () => builder.sendTest(session, { program: id, piece: "w1c1" }),
    ];
    for (const persona of ["employee", "manager", "auditor"] as const) {
      const session = await sessionOf(world, persona);
      for (const attempt of attempts(session, program))
        await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    }
    const stranger = {
      ...office.hr,
      organizationId: "01890000-0000-7000-8000-0000000000aa" as OrganizationId,
    };
    for (const attempt of [...attempts(stranger, program), ...attempts(office.hr, "no-id")])
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
    expect(await tests()).toEqual([]);
  });

  test("says how many an audience comes to, in tens, and which of its teams are too small", async () => {
    const members = world.organization.members;
    const { audience } = await read();
    expect(audience.people).toBe(Math.round(members.length / 10) * 10);
    expect(audience.teams).toBe(new Set(members.map(({ team }) => team.name)).size);
    expect(audience.small).toEqual(["Legal"]);
    const { id: legal } = await owner()
      .selectFrom("teams")
      .select("id")
      .where("name", "=", "Legal")
      .executeTakeFirstOrThrow();
    const count = (over: object) =>
      builder.noteAudience(office.hr, {
        program,
        chosen: { audience: { ...EVERYONE, ...over }, languages: ["en", "es"] },
      });
    const few = await count({ to: "some", groups: { ...NOBODY, teams: [legal] } });
    expect(few).toEqual({ people: "fewer_than_8", teams: null, small: [] });
    expect((await count({ except: { ...NOBODY, teams: [legal] } })).small).toEqual([]);
    expect(await count({ to: "link" })).toEqual(await count({}));
    expect((await count({ to: "leads" })).people).toBe(10);
  });

  test("counts teams as the engine does", async () => {
    const rows = await owner()
      .selectFrom("members")
      .select(["id", "team_id"])
      .where("left_at", "is", null)
      .execute();
    const teams = await owner().selectFrom("teams").select(["id", "parent_id", "lead_id"]).execute();
    const { nodes } = countRoster({
      teams: teams.map(({ id, parent_id, lead_id }) => ({ id, parent: parent_id, lead: lead_id })),
      members: rows.map(({ id, team_id }) => ({ id, team: team_id })),
    });
    const sizes = await asApp(world.deps.database, office.hr.organizationId, (trx) =>
      countRosters(trx, office.hr.organizationId),
    );
    const own = nodes.filter(({ id }) => teams.some((team) => team.id === id));
    expect(own.length).toBeGreaterThan(5);
    for (const { id, rosterSize, inner } of own) if (!inner) expect(sizes.get(id), id).toBe(rosterSize);
  });

  test("whether anybody takes part changes nothing of it", async () => {
    const open = await office.open("switch-off", {}, "rd-quiet-hours");
    const own = () => builder.read(office.hr, { program: open, piece: "", language: "" });
    const before = await own();
    const { account = "" } =
      world.organization.members.find(({ role, isLead }) => role === null && !isLead) ?? {};
    await seen(world, account, "program.join", { program: open });
    expect(await own()).toEqual(before);
  });

  test("shows what each chat's own renderer makes of a piece, in the language that was asked for", async () => {
    const { cards, piece, locale } = await read({ piece: "w2c3", language: "es" });
    expect({ piece, locale }).toEqual({ piece: "w2c3", locale: "es" });
    expect(cards.map(({ platform }) => platform)).toEqual(["slack", "teams"]);
    const said = JSON.stringify(cards);
    expect(said).toContain("Tienes una tarjeta lista.");
    expect(cards[0]?.view?.title).toBe(cards[1]?.view?.title);
    for (const { view } of cards) {
      const parts = view?.parts ?? [];
      expect(parts.some((each) => each.kind === "buttons" && each.buttons.length > 0)).toBe(true);
      expect(parts.some((each) => each.kind === "text" && each.quiet)).toBe(true);
    }
    expect((await read({ piece: "w9c9", language: "xx" })).piece).toBe("w1c1");
    const gone = await builder.preview(office.hr, {
      program,
      planned: { practice: "no-such-practice", minutes: 1 },
      language: "en",
    });
    expect(gone.cards.map(({ view }) => view)).toEqual([null, null]);
  });

  test("shows the next days where the organization is, those that are left out among them", async () => {
    const { next } = await read();
    expect(next?.zone).toBe("Europe/Dublin");
    expect(next?.days.map(({ date, leftOut }) => [date, leftOut?.name ?? null]).slice(0, 4)).toEqual([
      ["2026-03-30", null],
      ["2026-04-02", null],
      ["2026-04-06", "Easter Monday"],
      ["2026-04-09", null],
    ]);
    const nobody = await office.begin("softer-self-talk");
    await office.edit(nobody, { audience: { ...EVERYONE, to: "some" } });
    expect((await builder.read(office.hr, { program: nobody, piece: "", language: "" })).next).toBeNull();
    await office.edit(nobody, { weeks: [] });
    expect(await builder.read(office.hr, { program: nobody, piece: "", language: "" })).toMatchObject({
      piece: null,
    });
    expect(await builder.sendTest(office.hr, { program: nobody, piece: "w1c1" })).toBe("nothing");
  });

  test("sends a test to whoever asks, marked, also while all else is paused; it opens the practice and counts for nothing", async () => {
    const { organizationId, memberId } = office.hr;
    await asApp(world.deps.database, organizationId, (trx) =>
      pauseMessages(trx, organizationId, world.now()),
    );
    expect(await builder.sendTest(office.hr, { program, piece: "w2c3" })).toBe("planned");
    expect(sent).toBe(1);
    await world.advance("2026-03-17T11:01:00Z");
    await asApp(world.deps.database, organizationId, (trx) => pauseMessages(trx, organizationId, null));
    const [row, ...more] = await tests();
    expect(more).toEqual([]);
    expect(row).toMatchObject({ member_id: memberId, state: "sent" });
    const messages = await owner()
      .selectFrom("browser_messages")
      .innerJoin("accounts", "accounts.id", "browser_messages.account_id")
      .select(["browser_messages.envelope", "accounts.member_id", "accounts.external_id"])
      .where("browser_messages.id", "=", row?.id ?? ("" as never))
      .execute();
    expect(messages.map(({ member_id }) => member_id)).toEqual([memberId]);
    const [message] = messages;
    if (message === undefined) throw new Error("Nothing came.");
    const { text, buttons } = message.envelope;
    expect(text).toMatch(/^Test\. A card is ready/);
    const [first] = buttons;
    if (first === undefined || !("action" in first)) throw new Error("It opens nothing.");
    const view = await seen(world, message.external_id, first.action.verb, first.action.args);
    expect(textOf(view)).toContain("Not only me");
    const log = await owner()
      .selectFrom("access_log")
      .select("verb")
      .where("verb", "=", "program.test")
      .execute();
    expect(log).toHaveLength(1);
  });

  test("of two tests that go out together, each opens its own practice", async () => {
    for (const piece of ["w1c1", "w2s"])
      expect(await builder.sendTest(office.hr, { program, piece })).toBe("planned");
    await world.advance("2026-03-17T11:02:00Z");
    const rows = await owner().selectFrom("browser_messages").select("envelope").execute();
    const opened = rows.flatMap(({ envelope: { text, buttons } }) =>
      text.startsWith("Test.")
        ? buttons.map((each) => ("action" in each ? each.action.args.practice : null))
        : [],
    );
    const { draft } = await readProgramPage(world.deps, office.hr, program, world.now());
    const weeks = draft?.definition.weeks ?? [];
    expect(opened).toContain(weeks[0]?.core[0]?.practice);
    expect(opened).toContain(weeks[1]?.swap.practice);
  });

  test("sends ten within an hour and no more, also when they are asked for at once", async () => {
    await world.advance("2026-03-17T13:00:00Z");
    const before = (await tests()).length;
    const ask = () => builder.sendTest(office.hr, { program, piece: "w1c1" });
    const outcomes = await Promise.all(Array.from({ length: 12 }, ask));
    expect(outcomes.filter((each) => each === "planned")).toHaveLength(10);
    expect(outcomes.filter((each) => each === "too_many")).toHaveLength(2);
    expect((await tests()).length).toBe(before + 10);
    await world.advance("2026-03-17T14:00:01Z");
    expect(await ask()).toBe("planned");
  });

  test("ten tests take nothing of a week's attention: the card of the next day comes all the same", async () => {
    const persona = await sessionOf(world, "employee");
    const asHr = { ...office.hr, memberId: persona.memberId };
    const { external_id } = await owner()
      .selectFrom("accounts")
      .select("external_id")
      .where("member_id", "=", persona.memberId)
      .executeTakeFirstOrThrow();
    await world.act(
      external_id,
      { verb: "consent.give", args: {} },
      { weekdays: ["4"], at: ["10:00"], everyWeeks: ["1"] },
    );
    for (let n = 0; n < 10; n++)
      expect(await builder.sendTest(asHr, { program, piece: "w1c1" })).toBe("planned");
    const from = world.now();
    await world.advance("2026-03-20T12:00:00Z");
    const states = await owner()
      .selectFrom("deliveries")
      .select("state")
      .where("member_id", "=", persona.memberId)
      .where("kind", "=", "prompt")
      .where("due_at", ">", from)
      .execute();
    expect(states).toContainEqual({ state: "sent" });
  });

  test("whom no chat reaches is told so, and nothing is planned", async () => {
    const before = (await tests()).length;
    await owner()
      .updateTable("accounts")
      .set({ reachable: false })
      .where("member_id", "=", office.hr.memberId)
      .execute();
    expect(await builder.sendTest(office.hr, { program, piece: "w1c1" })).toBe("no_chat");
    expect((await tests()).length).toBe(before);
  });
});
