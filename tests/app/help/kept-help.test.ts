import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { helpOnPage } from "../../../src/app/help/heed-writing.ts";
import { createHelpDesk, type HelpDesk, type WorkHelp } from "../../../src/app/help/help-desk.ts";
import type { HelpForm } from "../../../src/app/help/help-form.ts";
import { createHelpShelf } from "../../../src/app/help/help-shelf.ts";
import { readLog } from "../../../src/app/log/read-log.ts";
import { eraseMember } from "../../../src/app/me/erase-member.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import { plain } from "../../../src/core/chat/text.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { NO_DEPLOYMENT_HELP } from "../../../src/core/safety/helplines.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundOrganization } from "../../db/people.ts";
import { createWorld, type World } from "../../world.ts";
import { viewOf } from "../me/scene.ts";
import { sessionOf } from "../workspace/sessions.ts";

const TODAY = "2026-01-05";
const LINE: HelpForm = {
  name: ["The harbor line"],
  purpose: ["crisis"],
  call: ["800 123 456"],
  hours: ["weekly"],
  days1: ["1", "2", "3", "4", "5"],
  from1: ["09:00"],
  until1: ["17:30"],
  languages: ["en", "pt"],
  free: ["yes"],
  source: ["the operator's own page"],
  by: ["Lena Fischer"],
  on: [TODAY],
  until: [""],
};
const NEW: HelpForm = {
  ...LINE,
  zone: ["America/Sao_Paulo"],
  emergency: ["190"],
  emergencySource: ["the government's page"],
};
const SUPPORT: HelpForm = Object.fromEntries(
  [
    "provider",
    "contact",
    "hours",
    "languages",
    "covers",
    "sessions",
    "paidBy",
    "employerReceives",
    "confidentialityEnds",
  ].map((name) => [name, [`Their ${name}`]]),
);
const way = (n: number, kind = "outside"): HelpForm => ({
  [`kind${n}`]: [kind],
  [`name${n}`]: [`Way ${n}`],
  [`contact${n}`]: ["555 0101"],
  [`keepsPrivate${n}`]: ["all you say"],
  [`mustPassOn${n}`]: ["danger to life"],
});

const REFUSED: readonly (readonly [string, HelpForm, object])[] = [
  [
    "nothing at all",
    {},
    { name: "missing", call: "no_way", source: "missing", by: "missing", on: "missing" },
  ],
  ["a name of somebody at work", { ...LINE, name: ["Your line manager"] }, { name: "at_work" }],
  ["letters for a number", { ...LINE, call: ["call us"] }, { call: "number" }],
  ["a chat without https", { ...LINE, chat: ["http://example.org"] }, { chat: "address" }],
  ["a check of tomorrow", { ...LINE, on: ["2026-01-06"] }, { on: "checked_later" }],
  ["a check too long ago", { ...LINE, on: ["2025-10-07"] }, { on: "checked_long_ago" }],
  ["a line that has expired", { ...LINE, until: [TODAY] }, { until: "until" }],
  ["a line that never expires", { ...LINE, until: ["2026-04-06"] }, { until: "until" }],
  ["no day", { ...LINE, days1: [], from1: [""], until1: [""] }, { days1: "no_days" }],
  ["closing before opening", { ...LINE, until1: ["08:00"] }, { until1: "order" }],
  ["a name that is too long", { ...LINE, name: ["x".repeat(81)] }, { name: "too_long" }],
  ["a day that is none", { ...LINE, on: ["2026-02-30"] }, { on: "date" }],
];

function textOf(view: View): string {
  return view.blocks
    .flatMap((block) => {
      if (block.kind === "text") return [plain(block.text)];
      if (block.kind === "facts") return block.facts.map(({ label, value }) => `${label}: ${value}`);
      return block.kind === "heading" ? [block.text] : [];
    })
    .join("\n");
}

describeOnEach("Help that HR keeps", (open, dialect) => {
  let world: World;
  let hr: Session;
  let desk: HelpDesk;
  beforeEach(async () => {
    world = await createWorld(await open(), {
      help: { ...NO_DEPLOYMENT_HELP, policy: "https://example.org/file" },
    });
    hr = await sessionOf(world, "hr");
    desk = createHelpDesk(world.deps, world.now);
  });

  const account = () => world.organization.members[3]?.account ?? "";
  const urgent = async (country: string, page = "urgent") =>
    textOf(viewOf(await world.act(account(), { verb: "help.urgent", args: { country, page } })));
  const add = (country: string, form: HelpForm = LINE) => desk.saveLine(hr, { country, id: null, form });
  const owner = () => asOwner(world.deps.database);
  const later = (seconds: number) => world.now().add({ seconds });
  const lineIn = async (country: string, name: string) => {
    const page = await desk.read(hr, country);
    const line = page.countries
      .find((each) => each.country === country)
      ?.lines.find((each) => each.name === name);
    if (line === undefined) throw new Error(`${name} is not there.`);
    return line;
  };

  test("a line is shown first, in chat and on pages, and to no other organization", async () => {
    expect(await add("IE", { ...LINE, hours: ["always"] })).toEqual({});
    const shown = await urgent("IE");
    expect(shown).toContain("The harbor line");
    expect(shown.indexOf("The harbor line")).toBeLessThan(shown.indexOf("Samaritans"));
    const page = { database: world.deps.database, shelf: createHelpShelf(world.deps) };
    const onPage = await helpOnPage(page, hr, { country: "IE", now: world.now() });
    expect(textOf(onPage)).toContain("800 123 456");
    const { organizationId } = await foundOrganization(world.deps.database, "other");
    const theirs = await createHelpShelf(world.deps).helpOf(organizationId, world.now());
    expect(theirs).toEqual({ ...NO_DEPLOYMENT_HELP, policy: "https://example.org/file" });
    expect(await lineIn("IE", "The harbor line")).toMatchObject({
      origin: "kept",
      state: "fine",
      expiresOn: "2026-04-05",
    });
  });

  test("a change is shown everywhere within a minute, and until then what was read last", async () => {
    const replicas = [createHelpShelf(world.deps), createHelpShelf(world.deps)];
    const seen = (at: number) =>
      Promise.all(
        replicas.map(async (shelf) => (await shelf.helpOf(hr.organizationId, later(at))).countries.length),
      );
    expect(await seen(0)).toEqual([0, 0]);
    await add("IE");
    expect(await seen(29)).toEqual([0, 0]);
    expect(await seen(60)).toEqual([1, 1]);
  });

  test("where it cannot be read help is shown all the same: what was read last, else the deployment's", async () => {
    await add("IE");
    const known = createHelpShelf(world.deps);
    await known.helpOf(hr.organizationId, world.now());
    await sql`revoke select on kept_help from evenkeel_app`.execute(owner());
    const lines = async (shelf: ReturnType<typeof createHelpShelf>, at: number) =>
      (await shelf.helpOf(hr.organizationId, later(at))).countries.flatMap((each) => each.lines).length;
    expect(await lines(known, 60)).toBe(1);
    expect(await lines(createHelpShelf(world.deps), 60)).toBe(0);
    const shown = await urgent("IE");
    expect(shown).toContain("112");
    expect(shown).toContain("Samaritans");
  });

  test("what this release cannot read counts as nothing, and nobody here writes over it", async () => {
    await add("IE");
    await sql`update kept_help set content = '{"countries": "all"}'`.execute(owner());
    expect(await urgent("IE")).toContain("Samaritans");
    expect(
      (await desk.read(hr, "IE")).countries.every(({ lines }) => lines.every(({ isOwn }) => !isOwn)),
    ).toBe(true);
    await expect(add("IE")).rejects.toMatchObject({ code: "refused", says: "help_newer" });
    const { content } = await owner().selectFrom("kept_help").select("content").executeTakeFirstOrThrow();
    expect(content).toEqual({ countries: "all" });
  });

  const waits = async () => {
    await add("IE");
    const shelf = createHelpShelf(world.deps);
    await owner()
      .transaction()
      .execute(async (trx) => {
        await sql`lock table kept_help in access exclusive mode`.execute(trx);
        const began = performance.now();
        const help = await shelf.helpOf(hr.organizationId, world.now());
        expect(performance.now() - began).toBeLessThan(5000);
        expect(help.policy).toBe("https://example.org/file");
        // The next ones do not even try, for a while: each would hold a connection.
        const again = performance.now();
        await Promise.all([1, 2, 3].map((n) => shelf.helpOf(hr.organizationId, later(n))));
        expect(performance.now() - again).toBeLessThan(900);
      });
    expect((await shelf.helpOf(hr.organizationId, later(6))).countries).toHaveLength(1);
  };
  // The embedded engine has one connection: there everything waits, or nothing.
  if (dialect === "postgres") test("help does not wait for a row that somebody else holds", waits);

  test("a broken built-in line is hidden and shown again, and the last line of a country is neither", async () => {
    const step = (id: string, name: "hide" | "show") =>
      desk.stepLine(hr, { country: "IE", id, step: name, form: {} });
    const lines = async () =>
      (await desk.read(hr, "IE")).countries
        .find(({ country }) => country === "IE")
        ?.lines.filter(({ purpose }) => purpose === "crisis") ?? [];
    const [one, ...others] = await lines();
    for (const { id } of others) expect(await step(id, "hide")).toEqual({});
    expect(await step(one?.id ?? "", "hide")).toEqual({ form: "last_line" });
    expect((await lines()).filter(({ state }) => state === "hidden")).toHaveLength(others.length);
    expect(await urgent("IE")).not.toContain(others[0]?.name ?? "?");
    await step(others[0]?.id ?? "", "show");
    expect((await lines()).filter(({ state }) => state === "hidden")).toHaveLength(others.length - 1);
    await expect(step("no-such-line", "hide")).rejects.toMatchObject({ code: "not_found" });
  });

  test("own lines are changed and taken away; a built-in one can be neither", async () => {
    await add("IE");
    const { id } = await lineIn("IE", "The harbor line");
    const form = { ...LINE, name: ["The quay line"], chat: ["https://example.org/chat"] };
    expect(await desk.saveLine(hr, { country: "IE", id, form })).toEqual({});
    expect((await desk.readLine(hr, { country: "IE", id })).form).toMatchObject({
      name: ["The quay line"],
      chat: ["https://example.org/chat"],
      days1: ["1", "2", "3", "4", "5"],
    });
    expect(await desk.stepLine(hr, { country: "IE", id, step: "remove", form: {} })).toEqual({});
    await expect(desk.readLine(hr, { country: "IE", id })).rejects.toMatchObject({ code: "not_found" });
    const ours = { country: "IE", id: "ie-samaritans" };
    for (const doing of [
      () => desk.saveLine(hr, { ...ours, form: LINE }),
      () => desk.stepLine(hr, { ...ours, step: "remove", form: {} }),
      () => desk.stepLine(hr, { country: "IE", id, step: "remove", form: {} }),
    ])
      await expect(doing()).rejects.toMatchObject({ code: "not_found", says: "help_line_gone" });
  });

  test("a country of no list gets its number, its zone and its line together, and keeps them", async () => {
    expect(await add("BR")).toEqual({ emergency: "missing", emergencySource: "missing", zone: "zone" });
    expect(await add("BR", NEW)).toEqual({});
    expect(await urgent("BR")).toMatch(/190[\s\S]*The harbor line/);
    const { id } = await lineIn("BR", "The harbor line");
    const removed = await desk.stepLine(hr, { country: "BR", id, step: "remove", form: {} });
    expect(removed).toEqual({ form: "last_line" });
    expect(await add("QX", NEW)).toEqual({ country: "country" });
  });

  test("one press says that a line was checked today: it holds for 90 days, and its card says so no longer", async () => {
    const check = (id: string, form: HelpForm) =>
      desk.stepLine(hr, { country: "IE", id, step: "check", form });
    await add("IE", { ...LINE, until: ["2026-01-20"] });
    const own = await lineIn("IE", "The harbor line");
    expect((await desk.read(hr, "IE")).due.map(({ id }) => id)).toEqual([own.id]);
    expect(await check(own.id, { by: ["Lena Fischer"], on: [TODAY] })).toEqual({});
    expect((await desk.read(hr, "IE")).due).toEqual([]);
    expect(await lineIn("IE", "The harbor line")).toMatchObject({ state: "fine", expiresOn: "2026-04-05" });
    const samaritans = await lineIn("IE", "Samaritans");
    expect(samaritans).toMatchObject({ state: "unconfirmed", origin: "built_in" });
    expect(await check(samaritans.id, { by: [""], on: ["2026-01-06"] })).toEqual({
      by: "missing",
      on: "checked_later",
    });
    expect(await check(samaritans.id, { by: ["HR"], on: [TODAY] })).toEqual({});
    expect(await lineIn("IE", "Samaritans")).toMatchObject({ state: "fine", origin: "built_in" });
    const unchecked = async () =>
      (await desk.read(hr, "IE")).countries.find(({ country }) => country === "IE")?.unchecked;
    expect(await unchecked()).not.toEqual([]);
    expect(await desk.checkEmergency(hr, { country: "IE", form: { by: ["HR"], on: [TODAY] } })).toEqual({});
    expect(await unchecked()).toEqual([]);
  });

  test("what does not fit is refused beside its field, and nothing is changed", async () => {
    for (const [what, form, expected] of REFUSED) expect(await add("IE", form), what).toEqual(expected);
    expect(await urgent("IE")).not.toContain("800 123 456");
    expect(await logged()).toEqual([]);
  });

  test("a country has room for twelve lines of one's own", async () => {
    for (let n = 0; n < 12; n++) expect(await add("IE")).toEqual({});
    expect(await add("IE")).toEqual({ form: "too_many_lines" });
  });

  test("support is complete or absent, routes are two or none, and the file's come back", async () => {
    const save = (part: WorkHelp, form: HelpForm) => desk.saveWorkHelp(hr, part, form);
    expect(await save("support", { ...SUPPORT, employerReceives: [" "] })).toEqual({
      employerReceives: "missing",
    });
    expect(await save("support", SUPPORT)).toEqual({});
    expect(await urgent("IE")).toContain("Their employerReceives");
    expect(await save("support", {})).toEqual({});
    expect(await desk.read(hr, "IE")).toMatchObject({ support: { from: "none" } });
    expect(await save("routes", way(1))).toEqual({ form: "too_few_routes" });
    expect(await save("routes", { ...way(1), ...way(3, "manager") })).toEqual({ form: "too_few_routes" });
    expect(await save("routes", { ...way(1), ...way(3), keepsPrivate3: [""] })).toEqual({
      keepsPrivate3: "missing",
    });
    expect(await save("routes", { ...way(1), ...way(3), ...way(4, "manager") })).toEqual({});
    await world.advance("2026-01-05T06:01:00Z");
    expect(await urgent("IE", "routes")).toMatch(/Way 1[\s\S]*Way 3[\s\S]*example\.org\/file/);
    const contacts = {
      policy: ["https://example.org/kept"],
      usual: ["PT"],
      securityName: ["Site security"],
      securityContact: ["555 0199"],
    };
    expect(await save("contacts", { ...contacts, securityContact: [""], policy: ["conduct"] })).toEqual({
      securityContact: "missing",
      policy: "address",
    });
    expect(await save("contacts", contacts)).toEqual({});
    expect(await desk.read(hr, "IE")).toMatchObject({
      policy: { from: "kept", address: "https://example.org/kept" },
      usual: { from: "kept", country: "PT" },
      security: { from: "kept" },
    });
    expect(await save("contacts", {})).toEqual({});
    expect(await desk.read(hr, "IE")).toMatchObject({
      policy: { from: "file", address: "https://example.org/file" },
      usual: { from: "none", country: null },
    });
  });

  const logged = async () =>
    (
      await owner()
        .selectFrom("access_log")
        .select(["verb", "actor_role", "change"])
        .where("verb", "like", "helplines.%")
        .orderBy("at")
        .orderBy("id")
        .execute()
    ).map(({ verb, actor_role, change }) => `${actor_role} ${verb} ${change?.before} ${change?.after}`);

  test("each deed is on the log, which HR and auditors read, and nobody is told anything", async () => {
    const messages = () => owner().selectFrom("deliveries").select("id").execute();
    const before = await messages();
    await add("IE");
    const { id } = await lineIn("IE", "The harbor line");
    await desk.saveWorkHelp(hr, "contacts", { policy: ["https://example.org/kept"] });
    await desk.stepLine(hr, { country: "IE", id, step: "check", form: { by: ["HR"], on: [TODAY] } });
    await desk.stepLine(hr, { country: "IE", id, step: "remove", form: {} });
    expect((await logged()).sort()).toEqual([
      "hr helplines.add null IE call 800 123 456",
      "hr helplines.check null IE call 800 123 456, 2026-01-05",
      "hr helplines.policy null https://example.org/kept",
      "hr helplines.remove IE call 800 123 456 null",
    ]);
    const auditor = await sessionOf(world, "auditor");
    const ask = { group: "rules", role: "", from: "", until: "", after: "" };
    const { entries } = await readLog(world.deps, auditor, ask, world.now());
    expect(entries.filter(({ verb }) => verb.startsWith("helplines."))).toHaveLength(4);
    expect(await messages()).toEqual(before);
  });

  test("auditors read, HR writes, everyone else neither", async () => {
    const auditor = await sessionOf(world, "auditor");
    expect(await desk.read(auditor, "IE")).toMatchObject({ mayChange: false });
    for (const persona of ["employee", "manager", "auditor"] as const) {
      const session = await sessionOf(world, persona);
      const refused = [
        desk.saveLine(session, { country: "IE", id: null, form: LINE }),
        desk.stepLine(session, { country: "IE", id: "ie-samaritans", step: "hide", form: {} }),
        desk.checkEmergency(session, { country: "IE", form: { by: ["x"], on: [TODAY] } }),
        desk.saveWorkHelp(session, "support", SUPPORT),
        desk.readLine(session, { country: "IE", id: null }),
        desk.readCountries(session),
        desk.readWorkHelp(session),
        ...(persona === "auditor" ? [] : [desk.read(session, "IE")]),
      ];
      await Promise.all(refused.map((each) => expect(each).rejects.toMatchObject({ code: "forbidden" })));
    }
    expect(await logged()).toEqual([]);
  });

  test("of two changes at once both are kept", async () => {
    await Promise.all([add("IE"), add("PT"), desk.saveWorkHelp(hr, "support", SUPPORT)]);
    const page = await desk.read(hr, "IE");
    const own = page.countries.flatMap(({ lines }) => lines.filter(({ origin }) => origin === "kept"));
    expect(own).toHaveLength(2);
    expect(page.support.from).toBe("kept");
  });

  test("what HR kept outlives whoever wrote it, without their id", async () => {
    await add("IE");
    const writers = () => owner().selectFrom("kept_help").select("changed_by").execute();
    expect(await writers()).toEqual([{ changed_by: hr.memberId }]);
    await eraseMember(world.deps, hr);
    expect(await writers()).not.toEqual([{ changed_by: hr.memberId }]);
    expect(await urgent("IE")).toContain("The harbor line");
  });

  test("asking for help leaves no row behind, whether it is looked up or known already", async () => {
    await add("IE");
    for (const at of ["2026-01-05T06:02:00Z", "2026-01-05T06:02:10Z"]) {
      await world.advance(at);
      const before = await world.dump();
      await urgent("IE");
      expect(await world.dump()).toEqual(before);
    }
  });
});
