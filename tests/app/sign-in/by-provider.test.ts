import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readSession } from "../../../src/app/sign-in/session.ts";
import { type Composition, compose } from "../../../src/compose.ts";
import type { MemberId } from "../../../src/core/ids.ts";
import type { Instant } from "../../../src/core/time/instant.ts";
import { endMemberships } from "../../../src/db/directory/directory-changes.ts";
import { asApp } from "../../../src/db/transact.ts";
import { createLog } from "../../../src/log.ts";
import { nodeRuntime } from "../../../src/serve.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundOrganization } from "../../db/people.ts";
import { createWorld, FOUNDING, freePort, type World } from "../../world.ts";
import { countWaiting, GONE, readIdentities, signIn as signInBy, testAttacks, UNKNOWN } from "./attacks.ts";
import { Browser, expectNobody } from "./browser.ts";
import { CLIENT, ownProvider, startProvider, type TestProvider } from "./identity-provider.ts";

const PUBLIC_URL = "http://localhost:4180";
const NOW = FOUNDING.add({ hours: 6 });

describeOnEach("Signing in by an identity provider", (open) => {
  let world: World;
  let provider: TestProvider;
  let composition: Composition;
  const logged: string[] = [];
  let now: Instant = NOW;
  let next = 0;

  const composeFor = (issuer: string) => {
    const runtime = nodeRuntime(
      createLog("debug", (line) => logged.push(line)),
      { now: () => now },
    );
    return compose(
      world.deps,
      { ...runtime, clientAddress: () => "192.0.2.1" },
      { demo: false, slack: null, teams: null, oidc: ownProvider(issuer) },
    );
  };
  beforeAll(async () => {
    provider = await startProvider(`${PUBLIC_URL}/sign-in/oidc/callback`);
    world = await createWorld(await open(), { publicUrl: PUBLIC_URL });
  });
  beforeEach(() => {
    now = NOW;
    provider.forge = null;
    // Anew for each test: what one counts against the limit is not another's.
    composition = composeFor(provider.issuer);
  });
  afterAll(() => provider?.stop());

  const browser = () => new Browser(composition.app, PUBLIC_URL);
  /** Somebody else in each test, with an address that the provider has verified. */
  const fresh = () => {
    const member = world.organization.members.filter((one) => !one.isLead && one.role === null)[next++];
    if (member === undefined) throw new Error("There are not so many people.");
    return known(member.name);
  };
  const known = (name: string) => {
    const member = world.organization.members.find((one) => one.name === name);
    if (member === undefined) throw new Error(`Nobody is called ${name}.`);
    const email = `${name.toLowerCase().replace(" ", ".")}@larkfield.example`;
    const subject = `subject-of-${member.account}`;
    provider.accounts.set(subject, { email, email_verified: true });
    return { ...member, email, subject };
  };
  const signIn = (subject: string, wanted: string | null = null, at = browser()) =>
    signInBy({ provider }, at, subject, wanted);
  const nameIn = async ({ cookies }: Browser) =>
    (await readSession(world.deps, cookies.get("__Host-evenkeel") ?? "", now))?.name;
  const identities = () => readIdentities(world.deps.database);
  const waiting = () => countWaiting(world.deps.database);

  testAttacks("oidc", () => ({
    id: "oidc",
    database: world.deps.database,
    provider,
    browser,
    fresh: () => fresh().subject,
    later: (minutes) => {
      now = now.add({ minutes });
    },
  }));

  test("a verified address counts once; afterwards the subject alone says who it is", async () => {
    const person = fresh();
    const first = await signIn(person.subject, "/privacy?x=1");
    expect(first.response.status).toBe(303);
    expect(first.response.headers.get("location")).toBe("/privacy?x=1");
    expect(await nameIn(first.browser)).toBe(person.name);
    provider.accounts.set(person.subject, { email: fresh().email, email_verified: true });
    expect(await nameIn((await signIn(person.subject)).browser)).toBe(person.name);
    provider.accounts.set(person.subject, {});
    expect(await nameIn((await signIn(person.subject)).browser)).toBe(person.name);
  });

  test("whoever leads is signed in as one: this sign-in began in their browser", async () => {
    const lead = known("Marta Martin");
    const { browser: at, response } = await signIn(lead.subject);
    expect(response.headers.get("location")).toBe("/team");
    expect(await readSession(world.deps, at.cookies.get("__Host-evenkeel") ?? "", now)).toMatchObject({
      name: "Marta Martin",
      roles: ["lead"],
    });
  });

  test("an address that changed hands leads nobody to who had it before", async () => {
    const person = fresh();
    await signIn(person.subject);
    provider.accounts.set(person.subject, { email: "renamed@larkfield.example", email_verified: true });
    provider.accounts.set("a-newcomer", { email: person.email, email_verified: true });
    const newcomer = await signIn("a-newcomer");
    await expectNobody(newcomer.browser, newcomer.response, 403, UNKNOWN);
    expect(await nameIn((await signIn(person.subject)).browser)).toBe(person.name);
  });

  test("nobody comes in by an address that is unverified, missing, unknown, or somebody's in two organizations", async () => {
    const person = fresh();
    await foundOrganization(world.deps.database, "twice");
    const { organizationId } = await foundOrganization(world.deps.database, "other");
    await asOwner(world.deps.database)
      .updateTable("members")
      .set({ email: "twice@example.org" })
      .where("organization_id", "=", organizationId)
      .execute();
    for (const account of [
      { email: person.email, email_verified: false },
      { email: person.email },
      { email_verified: true },
      { email: "nobody@larkfield.example", email_verified: true },
      { email: "twice@example.org", email_verified: true },
    ]) {
      provider.accounts.set(person.subject, account);
      const { browser: at, response } = await signIn(person.subject);
      await expectNobody(at, response, 403, UNKNOWN);
    }
    expect((await identities()).map(({ subject }) => subject)).not.toContain(person.subject);
  });

  test("whoever left is refused, linked or not, and nothing of the link is left", async () => {
    const [linked, other] = [fresh(), fresh()];
    await signIn(linked.subject);
    const { deps, organization } = world;
    await asApp(deps.database, organization.id, (trx) =>
      endMemberships(trx, organization.id, [linked.id, other.id] as MemberId[], now),
    );
    expect((await identities()).map(({ subject }) => subject)).not.toContain(linked.subject);
    for (const { subject } of [linked, other]) {
      const { browser: at, response } = await signIn(subject);
      await expectNobody(at, response, 403, UNKNOWN);
    }
    // A link that was left behind opens nothing either.
    await asApp(deps.database, organization.id, (trx) =>
      trx
        .insertInto("identities")
        .values({
          organization_id: organization.id,
          issuer: provider.issuer,
          subject: linked.subject,
          member_id: linked.id,
        })
        .execute(),
    );
    const again = await signIn(linked.subject);
    await expectNobody(again.browser, again.response, 403, UNKNOWN);
  });

  test("the tick forgets a sign-in that is over", async () => {
    const at = browser();
    const back = await provider.visit(await at.leave(), fresh().subject);
    now = NOW.add({ minutes: 10 });
    expect(await waiting()).toBeGreaterThan(0);
    await composition.tick(now);
    expect(await waiting()).toBe(0);
    await expectNobody(at, await at.return(back), 410, GONE);
  });

  test("a provider that is away signs nobody in, and the page says to try again", async () => {
    composition = composeFor(`http://127.0.0.1:${await freePort()}`);
    const at = browser();
    const answer = await at.begin();
    expect([answer.status, at.isSignedIn]).toEqual([503, false]);
    expect(answer.headers.get("retry-after")).toBe("30");
  });

  test("nothing that opens a session is stored, and no name, address or secret is logged", async () => {
    const person = fresh();
    const at = browser();
    const led = await at.leave("/me/journal");
    const secrets = [at.cookies.get("__Host-evenkeel-provider") ?? "", "/me/journal"];
    for (const name of ["state", "nonce"]) secrets.push(new URL(led).searchParams.get(name) ?? "");
    const dumped = [...(await world.dump()).values()].join("");
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(10);
      expect(dumped).not.toContain(secret);
    }
    await at.return(await provider.visit(led, person.subject));
    expect(await nameIn(at)).toBe(person.name);
    for (const trace of [...secrets, person.email, person.subject, CLIENT.clientSecret, provider.issuer])
      expect(logged.join("")).not.toContain(trace);
    expect(logged.join("")).toContain("A sign-in by an identity provider was refused");
  });
});
