import { beforeAll, describe, expect, test } from "vitest";
import { readPrivacyPage } from "../../../src/app/privacy/read-privacy-page.ts";
import { monthsOf } from "../../../src/app/privacy/readings.ts";
import { boundSince } from "../../../src/app/privacy/receipt.ts";
import { readAttackPage } from "../../../src/app/privacy/receipt-attack-page.ts";
import { beginSession, readSession, type Session } from "../../../src/app/sign-in/session.ts";
import { readHrOverview } from "../../../src/app/summary/read-hr-pages.ts";
import { readTeamPage } from "../../../src/app/summary/read-team-page.ts";
import { EvenkeelError } from "../../../src/core/errors.ts";
import type { TeamId, WindowId } from "../../../src/core/ids.ts";
import type { LedgerBody } from "../../../src/core/privacy/ledger.ts";
import { countReadings } from "../../../src/db/access-log.ts";
import { findByName } from "../../../src/db/directory/found.ts";
import { asApp } from "../../../src/db/transact.ts";
import { attackBody, privacyBody } from "../../../src/web/pages/privacy.ts";
import { en } from "../../../src/web/words/en.ts";
import { describeOnEach } from "../../db/databases.ts";
import { seededBytes } from "../../privacy/random.ts";
import { answerPulse, createWorld, type World } from "../../world.ts";

describe("The bound since joining", () => {
  const charge = (index: number, at: number): LedgerBody => ({
    kind: "charge",
    at,
    window: `w${index}` as WindowId,
    index,
    tier: "strict",
    rho: 50_000_000_000,
    reason: "closed",
    releases: null,
  });
  const year: LedgerBody[] = [
    { kind: "tier", at: 0, tier: "strict" },
    ...Array.from({ length: 13 }, (_, i) => charge(i, i * 28)),
  ];

  test("a year of windows is 72, one is 57, none is 50", () => {
    const since = (joinedAt: number) => boundSince(year, { joinedAt, tier: "strict", counted: true });
    expect(since(0)).toEqual({ window: 57, joined: 72, both: 73, windows: 13 });
    expect(since(12 * 28)).toMatchObject({ joined: 57, windows: 1 });
    expect(since(13 * 28)).toEqual({ window: 57, joined: 50, both: 57, windows: 0 });
  });

  test("who is counted nowhere risks nothing in the running window", () => {
    const found = boundSince(year, { joinedAt: 0, tier: "strict", counted: false });
    expect(found).toMatchObject({ window: null, joined: 72, both: 72 });
  });
});

test("readings are gathered by month and role, and hold no person", () => {
  const found = monthsOf([
    { role: "hr", day: "2026-09-14", count: 2 },
    { role: "hr", day: "2026-09-03", count: 1 },
    { role: "lead", day: "2026-08-31", count: 1 },
  ]);
  expect(found).toEqual([
    { month: "2026-09", readers: [{ role: "hr", count: 3, days: ["2026-09-03", "2026-09-14"] }] },
    { month: "2026-08", readers: [{ role: "lead", count: 1, days: ["2026-08-31"] }] },
  ]);
});

describeOnEach("The receipt", (open) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await open());
    for (const { account } of world.organization.members) {
      await world.act(
        account,
        { verb: "consent.give", args: {} },
        { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] },
      );
    }
    await world.advance("2026-02-04T08:00:00Z");
  });

  const named = (team: string, isLead = false) => {
    const found = world.organization.members.find(
      (each) => each.team.name === team && each.isLead === isLead,
    );
    if (found === undefined) throw new Error(`Nobody in ${team}.`);
    return found;
  };
  const sessionOf = async (name: string): Promise<Session> => {
    const { deps, organization } = world;
    const token = await asApp(deps.database, organization.id, async (trx) => {
      const [found] = await findByName(trx, organization.id, [name]);
      if (found === undefined) throw new Error(`Nobody is called ${name}.`);
      const began = { organizationId: organization.id, memberId: found.id, now: world.now() };
      return (await beginSession(trx, deps, began)).token;
    });
    const session = await readSession(deps, token, world.now());
    if (session === null) throw new Error("The session did not begin.");
    return session;
  };
  const receiptOf = async (name: string) => readPrivacyPage(world.deps, await sessionOf(name), world.now());
  /** The bytes of both pages, with the same noise each time. */
  const rendered = async (session: Session): Promise<string> => {
    const attack = { knowledge: "all", belief: "much_or_silent" } as const;
    const deps = { ...world.deps, random: seededBytes(1) };
    const page = privacyBody(await readPrivacyPage(world.deps, session, world.now()), en);
    const played = attackBody(await readAttackPage(deps, session, attack, world.now()), en);
    return `${await page}${await played}`;
  };

  test("the same member's receipt and playground have the same bytes answered, silent and withdrawn (T8)", async () => {
    const member = named("Payments");
    const session = await sessionOf(member.name);
    const silent = await rendered(session);
    await answerPulse(world, member.account, 4);
    expect(await rendered(session)).toBe(silent);
    await answerPulse(world, member.account, 0);
    expect(await rendered(session)).toBe(silent);
    await world.act(member.account, { verb: "rhythm.leave", args: {} });
    expect(await rendered(session)).toBe(silent);
    // The comparison can fail: of a colleague in another team the page is another.
    expect(await rendered(await sessionOf(named("Search").name))).not.toBe(silent);
  });

  test("served by the whole application, the page is the same before and after an answer but for its nonce (T8)", async () => {
    const member = named("Mobile");
    const { deps, organization, composition, publicUrl } = world;
    const { token } = await asApp(deps.database, organization.id, (trx) =>
      beginSession(trx, deps, { organizationId: organization.id, memberId: member.id, now: world.now() }),
    );
    const get = async (path: string) => {
      const headers = { cookie: `evenkeel=${token}` };
      const answer = await composition.app.request(`${publicUrl}${path}`, { headers });
      expect(answer.status, path).toBe(200);
      return (await answer.text()).replace(/nonce="[^"]*"/g, "");
    };
    const silent = await get("/privacy");
    expect(silent).toContain("Your receipt");
    expect(await get("/privacy/attack?knows=half")).toContain("averaged over 1,000 draws");
    await answerPulse(world, member.account, 3);
    expect(await get("/privacy")).toBe(silent);
  });

  test("its link opens the page that the lead of the group reads, for whoever is counted there", async () => {
    await world.advance("2026-04-05T08:00:00Z");
    // Legal is too small: its people are counted with the direct staff of Services, and so are the leads of its teams.
    for (const reader of [named("Legal"), named("Customer Care", true), named("Search")]) {
      const { receipt } = await receiptOf(reader.name);
      const read = async (name: string) =>
        readTeamPage(world.deps, await sessionOf(name), receipt.page.team, world.now());
      const lead = world.organization.members.find(
        ({ team, isLead }) => isLead && team.name === receipt.page.name,
      );
      expect(await read(reader.name)).toEqual(await read(lead?.name ?? ""));
    }
    expect((await receiptOf(named("Legal").name)).receipt.page.name).toBe("Services");
    const stranger = readTeamPage(
      world.deps,
      await sessionOf(named("Search").name),
      world.organization.teamIds.get("Services") ?? "",
      world.now(),
    );
    await expect(stranger).rejects.toBeInstanceOf(EvenkeelError);
  });

  test("it tells who in a role looked, by day; not the group's own lead, nor members, nor anyone's name", async () => {
    const care = world.organization.teamIds.get("Customer Care") ?? "";
    const read = async (name: string, team: string) =>
      readTeamPage(world.deps, await sessionOf(name), team, world.now());
    const before = await receiptOf("Robin Dipper");
    await read(named("Customer Care", true).name, care);
    await read("Robin Dipper", care);
    expect(await receiptOf("Robin Dipper")).toEqual(before);
    await read(named("Services", true).name, care);
    await read(named("Services", true).name, care);
    const { readings } = (await receiptOf("Robin Dipper")).receipt;
    expect(readings).toEqual([
      { month: "2026-04", readers: [{ role: "lead", count: 2, days: ["2026-04-05"] }] },
    ]);
    // Somebody of another team is told nothing of it.
    expect((await receiptOf(named("Finance").name)).receipt.readings).toEqual([]);
  });

  test("HR's overview counts as a reading of groups that it names, of those alone", async () => {
    await readHrOverview(world.deps, await sessionOf("Henri Heron"), world.now());
    const forSmall = (await receiptOf("Robin Dipper")).receipt.readings.flatMap(({ readers }) => readers);
    expect(forSmall.map(({ role }) => role)).toEqual(["lead"]);
    const { database } = world.deps;
    const { id, teamIds } = world.organization;
    const asked = { teams: [teamIds.get("Customer Care") as TeamId], overview: true, zone: "Europe/Dublin" };
    const since = world.now().subtract({ hours: 24 });
    const rows = await asApp(database, id, (trx) => countReadings(trx, id, { ...asked, since }));
    expect(rows.map(({ role, count }) => `${role} ${count}`)).toEqual(["hr 1", "lead 2"]);
    const later = await asApp(database, id, (trx) =>
      countReadings(trx, id, { ...asked, since: world.now().add({ hours: 1 }) }),
    );
    expect(later).toEqual([]);
  });

  test("it states the bound since joining from the ledger, and the playground takes the planned noise", async () => {
    const session = await sessionOf("Robin Dipper");
    const { receipt, countedIn } = await readPrivacyPage(world.deps, session, world.now());
    expect(receipt).toMatchObject({ since: "2026-01-05", bound: { window: 57, windows: 2 } });
    expect(receipt.bound.joined).toBeGreaterThanOrEqual(57);
    expect(receipt.bound.both).toBeGreaterThan(receipt.bound.joined);
    const attack = { knowledge: "all", belief: "much_or_little" } as const;
    const page = await readAttackPage(world.deps, session, attack, world.now());
    expect(page).toMatchObject({ isOwnSize: true, people: countedIn?.people.length, bound: 57, spread: 10 });
  });

  test("whoever is counted nowhere is told so, and plays with an example", async () => {
    const session = await sessionOf(named("Larkfield Works", true).name);
    const { receipt, countedIn } = await readPrivacyPage(world.deps, session, world.now());
    expect(countedIn).toBeNull();
    expect(receipt.bound.window).toBeNull();
    const attack = { knowledge: "all", belief: "much_or_little" } as const;
    expect(await readAttackPage(world.deps, session, attack, world.now())).toMatchObject({
      isOwnSize: false,
      people: 12,
    });
  });

  test("opening receipt and playground writes nothing", async () => {
    const session = await sessionOf("Robin Dipper");
    const before = await world.dump();
    await rendered(session);
    expect(await world.dump()).toEqual(before);
  });
});
