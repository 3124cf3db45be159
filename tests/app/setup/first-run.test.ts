import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, test } from "vitest";
import { backup } from "../../../src/app/backup/backup.ts";
import { restore } from "../../../src/app/backup/restore.ts";
import type { Deps } from "../../../src/app/deps.ts";
import { createKeptDirectory } from "../../../src/app/directory/kept-directory.ts";
import { readProgramsPage } from "../../../src/app/program/read-programs.ts";
import type { FoundingForm } from "../../../src/app/setup/filled-in.ts";
import { createFirstRun, type FirstRun } from "../../../src/app/setup/first-run.ts";
import { endStaleSetups, offerToken, tellToken } from "../../../src/app/setup/offer-token.ts";
import { readBrowserPerson } from "../../../src/app/sign-in/browser-person.ts";
import { readSession, type Session } from "../../../src/app/sign-in/session.ts";
import { openBrowserChat } from "../../../src/app/workspace/browser-chat.ts";
import { connectWorkspace } from "../../../src/app/workspace/installation.ts";
import { syncPeople } from "../../../src/app/workspace/people.ts";
import { testConnection } from "../../../src/app/workspace/test-connection.ts";
import { NO_DEPLOYMENT_HELP } from "../../../src/core/safety/helplines.ts";
import { generateKey, parseKeyring } from "../../../src/crypto/keyring.ts";
import { createRandom } from "../../../src/crypto/random.ts";
import { createSealing } from "../../../src/crypto/sealing.ts";
import { insertOrganization } from "../../../src/db/directory/found.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { freshId } from "../../db/people.ts";
import { freshPaths } from "../backup/scene.ts";

const freshPath = freshPaths();

const START = Temporal.Instant.from("2026-03-02T09:00:00Z");

const FORM: FoundingForm = {
  organization: "  Kestrel Works ",
  timeZone: "europe/madrid",
  language: "es",
  country: "es",
  name: "Alba Ejemplo",
  email: "Alba@Kestrel.Example",
  custodians: "Robin Example (operations)\r\n\r\nSam Example (operations)\nRobin Example (operations)",
};

describeOnEach("The first run", (open) => {
  let deps: Deps;
  let run: FirstRun;
  let now = START;

  beforeEach(async () => {
    const random = createRandom();
    const ring = parseKeyring(generateKey("test", random), random);
    if (ring.kind === "invalid") throw new Error(ring.failures.join(" "));
    const sealing = createSealing(ring.keyring, random);
    const publicUrl = "https://evenkeel.example.org";
    deps = { database: await open(), sealing, random, publicUrl, help: NO_DEPLOYMENT_HELP };
    now = START;
    run = createFirstRun(deps, () => now);
  });

  const offer = async () => (await offerToken(deps, now))?.token ?? "none";
  const enter = async (token: string) => (await run.takeToken(token))?.browser ?? "none";
  const found = async (form = FORM) => {
    const browser = await enter(await offer());
    expect(await run.fillIn(browser, form)).toBeNull();
    const { token } = await run.found(browser, "standard");
    const session = await readSession(deps, token, now);
    if (session === null) throw new Error("Nobody is signed in.");
    return { browser, session };
  };
  const logOf = async () =>
    (await asOwner(deps.database).selectFrom("access_log").selectAll().execute())
      .map(({ verb, actor_role }) => `${verb} ${actor_role}`)
      .sort();
  const connectSlack = async (session: Session, people = [personOf("U1", "alba@kestrel.example")]) => {
    const workspace = { platform: "slack" as const, externalId: "T1", name: "Kestrel" };
    await connectWorkspace(deps, session, { workspace, tokens: null, now });
    const surface = {
      async *listPeople() {
        yield people;
      },
    };
    await syncPeople({ ...deps, people: { platform: "slack", surface } }, session.organizationId, now);
  };

  test("a printed token opens the first run once, and no other token does", async () => {
    const offered = await offerToken(deps, now);
    expect(offered?.why).toBe("found");
    const token = offered?.token ?? "";
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(await run.read(null, null)).toEqual({ step: "token" });
    for (const wrong of ["", "guess", token.slice(1), `${token}a`])
      expect(await run.takeToken(wrong)).toBeNull();
    const browser = await enter(token);
    expect(await run.read(browser, null)).toEqual({ step: "organization", form: null });
    expect(await run.takeToken(token)).toBeNull();
    expect(await run.read("another browser", null)).toEqual({ step: "token" });
  });

  test("neither the token nor the browser's secret is stored, and the terminal's address holds none", async () => {
    const offered = await offerToken(deps, now);
    if (offered === null) throw new Error("Nothing was offered.");
    const browser = await enter(offered.token);
    await run.fillIn(browser, FORM);
    const rows = JSON.stringify(
      await asOwner(deps.database).selectFrom("setups").selectAll().execute(),
      (_, value) =>
        value instanceof Uint8Array || value?.type === "Buffer"
          ? Buffer.from(value.data ?? value).toString("latin1")
          : value,
    );
    for (const secret of [offered.token, browser, "Alba", "alba@kestrel.example"])
      expect(rows).not.toContain(secret);
    const told = tellToken(offered, deps.publicUrl);
    expect(told).toContain("\n  https://evenkeel.example.org/setup\n");
    expect(told).toContain(`\n  ${offered.token}\n`);
  });

  test("replicas that start together each print a token that holds; a later start ends the earlier ones", async () => {
    const [first, second] = [await offer(), await offer()];
    now = now.add({ minutes: 11 });
    const later = await offer();
    expect(await run.takeToken(first)).toBeNull();
    expect(await run.takeToken(second)).toBeNull();
    now = now.add({ minutes: 3 });
    const beside = await offer();
    await enter(later);
    expect(await run.takeToken(beside)).not.toBeNull();
  });

  test("of two browsers that bring the same token at once, one gets it", async () => {
    const token = await offer();
    const taken = await Promise.all([run.takeToken(token), run.takeToken(token), run.takeToken(token)]);
    expect(taken.filter((each) => each !== null)).toHaveLength(1);
  });

  test("a form with mistakes stores nothing and names each field", async () => {
    const browser = await enter(await offer());
    const wrong = {
      organization: " ",
      timeZone: "+02:00",
      language: "xx",
      country: "Spain",
      name: "x".repeat(201),
      email: "alba",
      custodians: " \n ",
    };
    expect(await run.fillIn(browser, wrong)).toEqual({
      organization: "missing",
      timeZone: "zone_unknown",
      language: "language_unknown",
      country: "country_unknown",
      name: "too_long",
      email: "email_wrong",
      custodians: "missing",
    });
    const many = Array.from({ length: 13 }, (_, i) => `Person ${i}`).join("\n");
    expect(await run.fillIn(browser, { ...FORM, custodians: many })).toEqual({ custodians: "too_many" });
    expect(await run.read(browser, null)).toEqual({ step: "organization", form: null });
  });

  test("what was filled in waits for its browser, and can be corrected", async () => {
    const browser = await enter(await offer());
    await run.fillIn(browser, FORM);
    expect(await run.read(browser, null)).toEqual({
      step: "organization",
      form: {
        organization: "Kestrel Works",
        timeZone: "Europe/Madrid",
        language: "es",
        country: "ES",
        name: "Alba Ejemplo",
        email: "alba@kestrel.example",
        custodians: "Robin Example (operations)\nSam Example (operations)",
      },
    });
    await run.fillIn(browser, { ...FORM, organization: "Kestrel" });
    expect(await run.read(browser, null)).toMatchObject({ form: { organization: "Kestrel" } });
  });

  test("founding makes the organization with its level and custodians, and signs its HR in", async () => {
    const { session, browser } = await found();
    expect(session).toMatchObject({
      name: "Alba Ejemplo",
      organizationName: "Kestrel Works",
      synthetic: false,
      language: "es",
      roles: ["hr"],
    });
    const owner = asOwner(deps.database);
    expect(await owner.selectFrom("organizations").select(["time_zone", "locale"]).execute()).toEqual([
      { time_zone: "Europe/Madrid", locale: "es" },
    ]);
    expect(await owner.selectFrom("policies").select(["tier", "custodians"]).execute()).toEqual([
      { tier: "standard", custodians: ["Robin Example (operations)", "Sam Example (operations)"] },
    ]);
    expect(await logOf()).toEqual(["organization.found hr"]);
    expect(await run.read(browser, session)).toEqual({ step: "founded", signedIn: true });
    expect(await readBrowserPerson(deps, session)).toMatchObject({ name: "Alba Ejemplo" });
    const programs = await readProgramsPage(deps, session, now);
    expect(programs.templates.length).toBeGreaterThan(0);
  });

  test("after the founding nothing of it opens anything: token, browser, or another that was under way", async () => {
    const [used, waiting, other] = [await offer(), await offer(), await offer()];
    const browser = await enter(used);
    const slower = await enter(other);
    await run.fillIn(browser, FORM);
    await run.fillIn(slower, { ...FORM, organization: "Other" });
    const session = await readSession(deps, (await run.found(browser, "strict")).token, now);
    expect(await run.takeToken(waiting)).toBeNull();
    expect(await run.takeToken(used)).toBeNull();
    for (const each of [null, slower, "guess"])
      expect(await run.read(each, null)).toEqual({ step: "closed" });
    const gone = { code: "not_found" };
    await expect(run.found(browser, "strict")).rejects.toMatchObject(gone);
    await expect(run.found(slower, "strict")).rejects.toMatchObject(gone);
    await expect(run.fillIn(slower, FORM)).rejects.toMatchObject(gone);
    await run.finish(browser);
    expect(await run.read(browser, session)).toEqual({ step: "closed" });
    expect(await asOwner(deps.database).selectFrom("setups").selectAll().execute()).toEqual([]);
  });

  test("of two browsers that found at once, one does", async () => {
    const browsers = [await enter(await offer()), await enter(await offer())];
    for (const each of browsers) await run.fillIn(each, FORM);
    const outcomes = await Promise.allSettled(browsers.map((each) => run.found(each, "strict")));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await asOwner(deps.database).selectFrom("organizations").select("id").execute()).toHaveLength(1);
    expect(await asOwner(deps.database).selectFrom("members").select("id").execute()).toHaveLength(1);
  });

  test("nothing is founded before the form is filled in, nor after eight hours", async () => {
    const browser = await enter(await offer());
    await expect(run.found(browser, "strict")).rejects.toMatchObject({ code: "conflict" });
    await run.fillIn(browser, FORM);
    now = now.add({ hours: 8 });
    await expect(run.found(browser, "strict")).rejects.toMatchObject({ code: "not_found" });
    expect(await run.read(browser, null)).toEqual({ step: "token" });
    await endStaleSetups(deps.database, now);
    expect(await asOwner(deps.database).selectFrom("setups").selectAll().execute()).toEqual([]);
  });

  test("a server with an organization offers no token to found one, whoever made it", async () => {
    const id = freshId<"organization">();
    const custodians = ["Robin Example"];
    await insertOrganization(deps.database, {
      id,
      name: "Made up",
      timeZone: "Europe/Dublin",
      synthetic: true,
      createdAt: now,
      custodians,
    });
    expect(await offerToken(deps, now)).toBeNull();
    expect(await run.read(null, null)).toEqual({ step: "closed" });
  });

  test("HR whom no chat knows is let in again by a new start, and no longer once a chat knows them", async () => {
    const { browser, session } = await found();
    await run.finish(browser);
    expect(await run.read(null, null)).toEqual({ step: "closed" });
    const offered = await offerToken(deps, now);
    expect(offered?.why).toBe("reopen");
    expect(await run.read(null, null)).toEqual({ step: "token" });
    const beside = await offer();
    const taken = await run.takeToken(offered?.token ?? "");
    expect(await run.takeToken(beside)).toBeNull();
    expect(await run.read(null, null)).toEqual({ step: "closed" });
    const again = await readSession(deps, taken?.session ?? "", now);
    expect(again).toMatchObject({ memberId: session.memberId, roles: ["hr"] });
    expect(await run.read(taken?.browser ?? "", again)).toEqual({ step: "founded", signedIn: true });
    expect(await logOf()).toEqual(["organization.found hr", "setup.reopen operator"]);
    const waiting = await offer();
    await connectSlack(session);
    expect(await run.readWays(session)).toMatchObject({
      own: { chat: true, provider: false },
      topTeam: "Kestrel Works",
    });
    expect(await run.takeToken(waiting)).toBeNull();
    expect(await run.read(null, null)).toEqual({ step: "closed" });
    expect(await offerToken(deps, now)).toBeNull();
  });

  test("a connected chat that does not know HR is no way in for them", async () => {
    const { session } = await found();
    await connectSlack(session, [personOf("U2", "robin@kestrel.example")]);
    expect((await run.readWays(session)).own).toEqual({ chat: false, provider: false });
    expect((await offerToken(deps, now))?.why).toBe("reopen");
  });

  test("the browser that set up signs its HR in again where the session ended, while nothing else does", async () => {
    const { browser, session } = await found();
    now = now.add({ hours: 3 });
    expect(await run.read(browser, null)).toEqual({ step: "founded", signedIn: false });
    const { token } = (await run.signIn(browser)) ?? { token: "" };
    expect(await readSession(deps, token, now)).toMatchObject({ memberId: session.memberId });
    expect(await run.signIn("guess")).toBeNull();
    await connectSlack(session);
    expect(await run.signIn(browser)).toBeNull();
    now = now.add({ hours: 5 });
    expect(await run.read(browser, null)).toEqual({ step: "closed" });
  });

  test("a stranger's session opens no later step", async () => {
    const { browser, session } = await found();
    const stranger = { ...session, organizationId: freshId<"organization">() };
    expect(await run.read(browser, stranger)).toEqual({ step: "founded", signedIn: false });
    const member = { ...session, roles: [] };
    expect(await run.read(browser, member)).toEqual({ step: "founded", signedIn: false });
    await expect(run.readWays(member)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("imported people speak the organization's language, and get the browser's chat where there is no other", async () => {
    const { session } = await found();
    const directory = createKeptDirectory(deps, () => now);
    const text = [
      "email,name,team,parent_team,manager,time_zone,language,country,location,tags",
      "alba@kestrel.example,Alba Ejemplo,Kestrel Works,,,,,,,",
      "mar@kestrel.example,Mar Ejemplo,Taller,Kestrel Works,,,,,,",
      "jo@kestrel.example,Jo Example,Taller,Kestrel Works,,,en,,,",
    ].join("\n");
    const preview = await directory.preview(session, { text, everybody: true });
    if (preview.kind !== "plan") throw new Error(JSON.stringify(preview.problems));
    const outcome = await directory.import(session, { text, everybody: true, seal: preview.seal });
    expect(outcome).toMatchObject({ kind: "imported", counts: { joined: 2, left: 0 } });
    const owner = asOwner(deps.database);
    const languages = await owner
      .selectFrom("members")
      .select(["email", "language"])
      .orderBy("email")
      .execute();
    expect(languages.map(({ email, language }) => `${email} ${language}`)).toEqual([
      "alba@kestrel.example es",
      "jo@kestrel.example en",
      "mar@kestrel.example es",
    ]);
    const accounts = async () => (await owner.selectFrom("accounts").select("id").execute()).length;
    expect(await accounts()).toBe(1);
    await openBrowserChat(deps, session.organizationId);
    await openBrowserChat(deps, session.organizationId);
    expect(await accounts()).toBe(3);
  });

  test("once another chat is connected, nobody is given the browser's", async () => {
    const { session } = await found();
    await connectSlack(session, []);
    await owner()
      .insertInto("members")
      .values(await colleague(session))
      .execute();
    await openBrowserChat(deps, session.organizationId);
    expect(await owner().selectFrom("accounts").select("id").execute()).toHaveLength(1);
  });

  test("a backup holds what was founded, and nothing that opens the first run", async () => {
    const { session } = await found();
    await offer();
    const path = freshPath();
    await backup(deps, { path, now });
    const other = { ...deps, database: await open() };
    await offerToken(other, now);
    await restore(other, { path, now, acceptLostKeys: false });
    const again = createFirstRun(other, () => now);
    expect((await offerToken(other, now))?.why).toBe("reopen");
    expect(await again.readWays(session)).toEqual(await run.readWays(session));
    const setups = await asOwner(other.database).selectFrom("setups").select("founded").execute();
    expect(setups.filter(({ founded: by }) => by !== null)).toEqual([]);
  });

  test("a connection is tried with the workspace that the organization connected, by HR alone, and leaves a line", async () => {
    const { session } = await found();
    const asked: (string | null)[] = [];
    const surface = {
      platform: "slack" as const,
      test: async (workspace: string | null) => {
        asked.push(workspace);
        return { kind: "works" as const };
      },
    };
    const testing = { ...deps, testable: [surface] };
    await testConnection(testing, session, "slack", now);
    await connectSlack(session);
    expect(await testConnection(testing, session, "slack", now)).toEqual({ kind: "works" });
    expect(asked).toEqual([null, "T1"]);
    expect(await logOf()).toContain("workspace.test.read hr");
    await expect(testConnection(testing, session, "teams", now)).rejects.toMatchObject({ code: "not_found" });
    const auditor = { ...session, roles: ["auditor" as const] };
    await expect(testConnection(testing, auditor, "slack", now)).rejects.toMatchObject({ code: "forbidden" });
    expect(asked).toHaveLength(2);
  });

  const owner = () => asOwner(deps.database);
  const colleague = async ({ organizationId, teamId }: Session) => ({
    organization_id: organizationId,
    id: freshId<"member">(),
    team_id: teamId,
    name: "Jo Example",
    email: "jo@kestrel.example",
    time_zone: "Europe/Madrid",
    country: null,
    location: null,
    roles: [],
    active_since: now,
    left_at: null,
  });
});

function personOf(account: string, email: string) {
  return { account, email, name: account, timeZone: null, language: null, isColleague: true };
}
