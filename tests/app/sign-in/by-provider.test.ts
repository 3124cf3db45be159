import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readSession } from "../../../src/app/sign-in/session.ts";
import { type Composition, compose } from "../../../src/compose.ts";
import type { MemberId } from "../../../src/core/ids.ts";
import type { Instant } from "../../../src/core/time/instant.ts";
import { endMemberships } from "../../../src/db/directory-changes.ts";
import { asApp } from "../../../src/db/transact.ts";
import { createLog } from "../../../src/log.ts";
import { nodeRuntime } from "../../../src/serve.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundOrganization } from "../../db/people.ts";
import { createWorld, FOUNDING, freePort, type World } from "../../world.ts";
import { Browser, expectNobody } from "./browser.ts";
import { CLIENT, startProvider, type TestProvider } from "./identity-provider.ts";

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
      { demo: false, slack: null, teams: null, oidc: { issuer, ...CLIENT, name: "Example ID" } },
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
  const signIn = async (subject: string, wanted: string | null = null, at = browser()) => {
    const response = await at.return(await provider.visit(await at.leave(wanted), subject));
    return { browser: at, response };
  };
  const nameIn = async ({ cookies }: Browser) =>
    (await readSession(world.deps, cookies.get("__Host-evenkeel") ?? "", now))?.name;
  const identities = () =>
    asOwner(world.deps.database).selectFrom("identities").select(["subject", "member_id"]).execute();
  const waiting = async () =>
    (await asOwner(world.deps.database).selectFrom("provider_requests").selectAll().execute()).length;
  const UNKNOWN = "This sign-in belongs to nobody here yet";
  const REFUSED = "Your sign-in was not confirmed";
  const GONE = "This sign-in has ended";

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

  test("what a browser brings back is worth nothing in another, which began one itself or did not", async () => {
    const person = fresh();
    const mine = browser();
    const back = await provider.visit(await mine.leave(), person.subject);
    const stranger = browser();
    await expectNobody(stranger, await stranger.return(back), 410, GONE);
    await stranger.leave();
    await expectNobody(stranger, await stranger.return(back), 403, REFUSED);
    expect((await mine.return(back)).status).toBe(303);
  });

  test("a way back works once, also for the browser whose it is", async () => {
    const person = fresh();
    const at = browser();
    const back = await provider.visit(await at.leave(), person.subject);
    const handle = at.cookies.get("__Host-evenkeel-provider") ?? "";
    expect(handle.length).toBeGreaterThan(40);
    expect((await at.return(back)).status).toBe(303);
    expect(at.cookies.has("__Host-evenkeel-provider")).toBe(false);
    at.cookies.clear();
    at.cookies.set("__Host-evenkeel-provider", handle);
    await expectNobody(at, await at.return(back), 410, GONE);
  });

  test("of two that come back at once with the same, one is signed in", async () => {
    const person = fresh();
    const at = browser();
    const back = await provider.visit(await at.leave(), person.subject);
    const twin = browser();
    for (const [name, value] of at.cookies) twin.cookies.set(name, value);
    const answers = await Promise.all([at.return(back), twin.return(back)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
  });

  test("a person who signs in for the first time in two browsers at once is linked once", async () => {
    const person = fresh();
    const both = await Promise.all([signIn(person.subject), signIn(person.subject)]);
    expect(both.map(({ response }) => response.status)).toEqual([303, 303]);
    expect((await identities()).filter(({ subject }) => subject === person.subject)).toHaveLength(1);
  });

  test("a changed state, nonce or challenge, another issuer, and a refusal sign nobody in", async () => {
    const person = fresh();
    const changed = (name: string, value: string) => (url: URL) => {
      url.searchParams.set(name, value);
      return url;
    };
    const same = (url: URL) => url;
    const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    for (const [out, back] of [
      [same, changed("state", "another")],
      [same, changed("iss", "https://login.example.org")],
      [changed("nonce", "another"), same],
      [changed("code_challenge", challenge), same],
      [same, changed("code", "another")],
    ] as const) {
      const at = browser();
      const led = out(new URL(await at.leave()));
      const response = await at.return(back(await provider.visit(led.href, person.subject)));
      await expectNobody(at, response, 403, REFUSED);
    }
    const at = browser();
    const state = new URL(await at.leave()).searchParams.get("state") ?? "";
    const refusal = new URLSearchParams({ error: "access_denied", state, iss: provider.issuer });
    await expectNobody(at, await at.open(`/sign-in/oidc/callback?${refusal}`), 403, REFUSED);
    expect((await identities()).map(({ subject }) => subject)).not.toContain(person.subject);
  });

  test("an ID token that is another's, over, unsigned or signed by a stranger is not taken", async () => {
    const person = fresh();
    const hourAgo = Math.floor(Date.now() / 1000) - 3600;
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const forgeries: NonNullable<TestProvider["forge"]>[] = [
      (claims) => provider.sign({ ...claims, aud: "another-client" }),
      (claims) => provider.sign({ ...claims, iss: "https://login.example.org" }),
      (claims) => provider.sign({ ...claims, iat: hourAgo, exp: hourAgo + 60 }),
      (claims) => provider.sign({ ...claims, nonce: "another" }),
      (claims) => provider.sign(claims, "stranger"),
      async (claims) => `${part({ alg: "none" })}.${part(claims)}.`,
    ];
    for (const forge of forgeries) {
      provider.forge = forge;
      const { browser: at, response } = await signIn(person.subject);
      await expectNobody(at, response, 403, REFUSED);
    }
    // The forging itself is no reason: a true token that goes the same way is taken.
    provider.forge = (claims) => provider.sign(claims);
    expect((await signIn(person.subject)).response.status).toBe(303);
  });

  test("a sign-in is over after ten minutes, and the tick forgets it", async () => {
    const person = fresh();
    const at = browser();
    const back = await provider.visit(await at.leave(), person.subject);
    now = NOW.add({ minutes: 10 });
    const before = await waiting();
    await expectNobody(at, await at.return(back), 410, GONE);
    expect(await waiting()).toBe(before);
    await composition.tick(now);
    expect(await waiting()).toBe(0);
  });

  test("a foreign form begins nothing, and a foreign way on leads nowhere", async () => {
    const before = await waiting();
    const foreign = await browser().begin(null, "https://elsewhere.example");
    expect(foreign.status).toBe(403);
    expect([foreign.headers.get("refresh"), await waiting()]).toEqual([null, before]);
    for (const wanted of ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"]) {
      const { response } = await signIn(fresh().subject, wanted);
      expect(response.headers.get("location")).toBe("/me");
    }
    expect((await browser().open("/sign-in/oidc")).headers.get("location")).toBe("/sign-in");
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
    expect(logged.join("")).toContain("A sign-in by the identity provider was refused");
  });
});
