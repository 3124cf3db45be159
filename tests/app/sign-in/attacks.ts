import { expect, test } from "vitest";
import type { Database } from "../../../src/db/database.ts";
import type { ProviderId } from "../../../src/ports/identity-provider.ts";
import { providerPaths } from "../../../src/web/pages/sign-in.ts";
import { asOwner } from "../../db/databases.ts";
import { type Browser, expectNobody } from "./browser.ts";
import type { TestProvider } from "./identity-provider.ts";

export const UNKNOWN = "This sign-in belongs to nobody here yet";
export const REFUSED = "Your sign-in was not confirmed";
export const GONE = "This sign-in has ended";

/** One provider, and a service that signs people in by it. */
export interface Attacked {
  readonly id: ProviderId;
  readonly database: Database;
  readonly provider: TestProvider;
  browser(): Browser;
  /** The subject of somebody who may sign in, another one each time. */
  fresh(): string;
  /** Lets time go on, for this test. */
  later(minutes: number): void;
}

/** Signs in as somebody with this subject. */
export async function signIn(
  { provider }: Pick<Attacked, "provider">,
  at: Browser,
  subject: string,
  wanted: string | null = null,
) {
  return { browser: at, response: await at.return(await provider.visit(await at.leave(wanted), subject)) };
}

export function readIdentities(database: Database) {
  return asOwner(database).selectFrom("identities").select(["issuer", "subject", "member_id"]).execute();
}

export async function countWaiting(database: Database): Promise<number> {
  return (await asOwner(database).selectFrom("provider_requests").selectAll().execute()).length;
}

/** What must fail at every provider, and nothing of it depends on what a provider calls people. */
export function testAttacks(id: ProviderId, scene: () => Attacked): void {
  theWayBack(id, scene);
  forgeries(id, scene);
}

function theWayBack(id: ProviderId, scene: () => Attacked): void {
  test(`${id}: what a browser brings back is worth nothing in another, which began one itself or did not`, async () => {
    const { provider, browser, fresh } = scene();
    const mine = browser();
    const back = await provider.visit(await mine.leave(), fresh());
    const stranger = browser();
    await expectNobody(stranger, await stranger.return(back), 410, GONE);
    await stranger.leave();
    await expectNobody(stranger, await stranger.return(back), 403, REFUSED);
    expect((await mine.return(back)).status).toBe(303);
  });

  test(`${id}: a way back works once, also for the browser whose it is`, async () => {
    const { provider, browser, fresh } = scene();
    const at = browser();
    const back = await provider.visit(await at.leave(), fresh());
    const handle = at.cookies.get("__Host-evenkeel-provider") ?? "";
    expect(handle.length).toBeGreaterThan(40);
    expect((await at.return(back)).status).toBe(303);
    expect(at.cookies.has("__Host-evenkeel-provider")).toBe(false);
    at.cookies.clear();
    at.cookies.set("__Host-evenkeel-provider", handle);
    await expectNobody(at, await at.return(back), 410, GONE);
  });

  test(`${id}: of two that come back at once with the same, one is signed in`, async () => {
    const { provider, browser, fresh } = scene();
    const at = browser();
    const back = await provider.visit(await at.leave(), fresh());
    const twin = browser();
    for (const [name, value] of at.cookies) twin.cookies.set(name, value);
    const answers = await Promise.all([at.return(back), twin.return(back)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
  });

  test(`${id}: a person who signs in for the first time in two browsers at once is linked once`, async () => {
    const { database, browser, fresh, ...at } = scene();
    const before = (await readIdentities(database)).length;
    const subject = fresh();
    const both = await Promise.all([signIn(at, browser(), subject), signIn(at, browser(), subject)]);
    expect(both.map(({ response }) => response.status)).toEqual([303, 303]);
    expect((await readIdentities(database)).length).toBe(before + 1);
  });

  test(`${id}: a sign-in is over after ten minutes`, async () => {
    const { database, provider, browser, fresh, later } = scene();
    const at = browser();
    const back = await provider.visit(await at.leave(), fresh());
    later(10);
    const before = await countWaiting(database);
    await expectNobody(at, await at.return(back), 410, GONE);
    expect(await countWaiting(database)).toBe(before);
  });

  test(`${id}: a foreign form begins nothing, and a foreign way on leads nowhere`, async () => {
    const { database, browser, fresh, ...at } = scene();
    const before = await countWaiting(database);
    const foreign = await browser().begin(null, "https://elsewhere.example");
    expect(foreign.status).toBe(403);
    expect([foreign.headers.get("refresh"), await countWaiting(database)]).toEqual([null, before]);
    for (const wanted of ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"]) {
      const { response } = await signIn(at, browser(), fresh(), wanted);
      expect(response.headers.get("location")).toBe("/me");
    }
    expect((await browser().open(providerPaths(id).begin)).headers.get("location")).toBe("/sign-in");
  });
}

const CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

function forgeries(id: ProviderId, scene: () => Attacked): void {
  test(`${id}: a changed state, nonce or challenge, another issuer, and a refusal sign nobody in`, async () => {
    const { database, provider, browser, fresh } = scene();
    const before = await readIdentities(database);
    const subject = fresh();
    const changed = (name: string, value: string) => (url: URL) => {
      url.searchParams.set(name, value);
      return url;
    };
    const same = (url: URL) => url;
    const led = await browser().leave();
    const outward = ["nonce", ...(led.includes("code_challenge=") ? ["code_challenge"] : [])];
    for (const [out, back] of [
      [same, changed("state", "another")],
      [same, changed("iss", "https://login.example.org")],
      [same, changed("code", "another")],
      ...outward.map((name) => [changed(name, CHALLENGE), same] as const),
    ] as const) {
      const at = browser();
      const url = out(new URL(await at.leave()));
      const response = await at.return(back(await provider.visit(url.href, subject)));
      await expectNobody(at, response, 403, REFUSED);
    }
    const at = browser();
    const state = new URL(await at.leave()).searchParams.get("state") ?? "";
    const refusal = new URLSearchParams({ error: "access_denied", state, iss: provider.issuer });
    await expectNobody(at, await at.open(`${providerPaths(id).back}?${refusal}`), 403, REFUSED);
    expect(await readIdentities(database)).toEqual(before);
  });

  test(`${id}: an ID token that is another's, over, unsigned or signed by a stranger is not taken`, async () => {
    const { provider, browser, fresh } = scene();
    const subject = fresh();
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
      const { browser: at, response } = await signIn({ provider }, browser(), subject);
      await expectNobody(at, response, 403, REFUSED);
    }
    // The forging itself is no reason: a true token that goes the same way is taken.
    provider.forge = (claims) => provider.sign(claims);
    expect((await signIn({ provider }, browser(), subject)).response.status).toBe(303);
  });
}
