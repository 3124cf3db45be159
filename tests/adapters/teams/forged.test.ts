import { generateKeyPair, SignJWT } from "jose";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { ANN, type Bot, startBot, TENANT } from "./bot.ts";

const OTHER_TENANT = "12345678-0000-4000-8000-000000000000";

/** What somebody sends who is not Teams. */
interface Forged {
  /** The Authorization header; null for none. */
  readonly authorization: string | null;
  /** Over the fields of a message that would be answered. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;
const bearer = (token: string) => `Bearer ${token}`;
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

function claimsOf({ peer }: Bot) {
  return {
    iss: "https://api.botframework.com",
    aud: peer.config.clientId,
    exp: inAnHour(),
    serviceurl: peer.serviceUrl,
  };
}

/** A genuine token over another service address, in the claim and in the body alike. */
async function elsewhere({ peer }: Bot, serviceUrl: string): Promise<Forged> {
  return { authorization: bearer(await peer.sign({ serviceurl: serviceUrl })), fields: { serviceUrl } };
}

async function entraUser({ peer }: Bot, tenant: string, version: "v1" | "v2"): Promise<Forged> {
  const iss =
    version === "v1"
      ? `https://sts.windows.net/${tenant}/`
      : `https://login.microsoftonline.com/${tenant}/v2.0`;
  const claims = { iss, tid: tenant, oid: ANN.account, scp: "access_as_user", ver: version };
  return { authorization: bearer(await peer.sign(claims)) };
}

/** Changes one character in the middle of the token's `n`-th part. */
function changed(token: string, n: number): string {
  const parts = token.split(".");
  const text = parts[n] ?? "";
  const at = Math.floor(text.length / 2);
  parts[n] = `${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`;
  return parts.join(".");
}

const signed = async (bot: Bot, claims: Readonly<Record<string, unknown>> = {}): Promise<string> =>
  bearer(await bot.peer.sign(claims));

const FORGED: Readonly<Record<string, (bot: Bot) => Promise<Forged>>> = {
  "no header": async () => ({ authorization: null }),
  "another scheme": async () => ({ authorization: "Basic dXNlcjpwYXNz" }),
  "a genuine token under another scheme": async ({ peer }) => ({
    authorization: `Basic ${await peer.sign()}`,
  }),
  "an empty token": async () => ({ authorization: "Bearer " }),
  garbage: async () => ({ authorization: "Bearer garbage" }),
  "three parts of garbage": async () => ({ authorization: "Bearer aaaa.bbbb.cccc" }),
  "two tokens": async (bot) => ({ authorization: `${await signed(bot)}, ${await signed(bot)}` }),
  "another audience": async (bot) => ({ authorization: await signed(bot, { aud: OTHER_TENANT }) }),
  "no audience": async (bot) => ({ authorization: await signed(bot, { aud: undefined }) }),
  "another issuer": async (bot) => ({ authorization: await signed(bot, { iss: "https://evil.example" }) }),
  "an issuer that begins alike": async (bot) => ({
    authorization: await signed(bot, { iss: "https://api.botframework.com.evil.example" }),
  }),
  "alg none": async (bot) => ({
    authorization: bearer(`${part({ alg: "none", kid: "usual" })}.${part(claimsOf(bot))}.`),
  }),
  "alg none with a signature": async (bot) => ({
    authorization: bearer(`${part({ alg: "none", kid: "usual" })}.${part(claimsOf(bot))}.c2ln`),
  }),
  "HS256 with the public key as its secret": async (bot) => {
    const secret = new TextEncoder().encode(JSON.stringify(await bot.peer.publicKey("usual")));
    const token = new SignJWT(claimsOf(bot)).setProtectedHeader({ alg: "HS256", kid: "usual" });
    return { authorization: bearer(await token.sign(secret)) };
  },
  "a key that is not published": async ({ peer }) => {
    const { privateKey } = await generateKeyPair("RS256");
    return { authorization: bearer(await peer.sign({}, { kid: "nobody", key: privateKey })) };
  },
  "the right key's id over another key": async ({ peer }) => {
    const { privateKey } = await generateKeyPair("RS256");
    return { authorization: bearer(await peer.sign({}, { kid: "usual", key: privateKey })) };
  },
  "a key that comes along in the token": async (bot) => {
    const { privateKey } = await generateKeyPair("RS256");
    const header = { alg: "RS256", jku: "https://evil.example/keys", jwk: await bot.peer.publicKey("usual") };
    const token = new SignJWT(claimsOf(bot)).setProtectedHeader(header);
    return { authorization: bearer(await token.sign(privateKey)) };
  },
  "changed claims": async ({ peer }) => ({ authorization: bearer(changed(await peer.sign(), 1)) }),
  "a changed signature": async ({ peer }) => ({ authorization: bearer(changed(await peer.sign(), 2)) }),
  "an expired token": async (bot) => ({ authorization: await signed(bot, { exp: inAnHour() - 3600 - 301 }) }),
  "a token that never expires": async (bot) => ({ authorization: await signed(bot, { exp: undefined }) }),
  "a token of tomorrow": async (bot) => ({ authorization: await signed(bot, { nbf: inAnHour() }) }),
  "another service address in the body": async (bot) => ({
    authorization: await signed(bot),
    fields: { serviceUrl: "https://smba.trafficmanager.net/emea/" },
  }),
  "no service address in the token": async (bot) => ({
    authorization: await signed(bot, { serviceurl: undefined }),
  }),
  "two service addresses in the token": async (bot) => ({
    authorization: await signed(bot, { serviceUrl: "https://evil.example/" }),
  }),
  "no service address at all": async (bot) => ({
    authorization: await signed(bot, { serviceurl: undefined }),
    fields: { serviceUrl: undefined },
  }),
  "a foreign host": (bot) => elsewhere(bot, "https://evil.example/teams/"),
  "a host that ends alike": (bot) => elsewhere(bot, `https://evil.example/?${bot.peer.host}`),
  "a host that begins alike": (bot) => elsewhere(bot, `http://${bot.peer.host}.evil.example/`),
  "a trusted host as a user name": (bot) => elsewhere(bot, `http://${bot.peer.host}@evil.example/`),
  "a name and password": (bot) => elsewhere(bot, `http://name:pass@${bot.peer.host}/`),
  "a backslash in the address": (bot) => elsewhere(bot, `http://${bot.peer.host}\\@evil.example/`),
  "the trusted host on another port": (bot) => elsewhere(bot, "http://127.0.0.1:1/teams/"),
  "plain http away from this machine": (bot) => elsewhere(bot, "http://smba.trafficmanager.net/emea/"),
  "another scheme of address": (bot) => elsewhere(bot, `ftp://${bot.peer.host}/`),
  "no address": (bot) => elsewhere(bot, "teams"),
  "a key that may not speak for Teams": async ({ peer }) => {
    const kid = await peer.addKey(["webchat", "skype"]);
    return { authorization: bearer(await peer.sign({}, { kid })) };
  },
  "a key without endorsements": async ({ peer }) => {
    const kid = await peer.addKey([]);
    return { authorization: bearer(await peer.sign({}, { kid })) };
  },
  "another channel": async (bot) => ({
    authorization: await signed(bot),
    fields: { channelId: "webchat" },
  }),
  "no channel": async (bot) => ({ authorization: await signed(bot), fields: { channelId: undefined } }),
  "an Entra user of the own tenant, v1": (bot) => entraUser(bot, TENANT, "v1"),
  "an Entra user of the own tenant, v2": (bot) => entraUser(bot, TENANT, "v2"),
  "an Entra user of another tenant, v1": (bot) => entraUser(bot, OTHER_TENANT, "v1"),
  "an Entra user of another tenant, v2": (bot) => entraUser(bot, OTHER_TENANT, "v2"),
  "a tenant that is not connected": async (bot) => ({
    authorization: await signed(bot),
    fields: {
      channelData: { tenant: { id: OTHER_TENANT } },
      conversation: { id: "a:1", conversationType: "personal", tenantId: OTHER_TENANT },
    },
  }),
  "no tenant": async (bot) => ({
    authorization: await signed(bot),
    fields: { channelData: {}, conversation: { id: "a:1", conversationType: "personal" } },
  }),
  "two tenants": async (bot) => ({
    authorization: await signed(bot),
    fields: { channelData: { tenant: { id: OTHER_TENANT } } },
  }),
};

function activityOf({ peer }: Bot, fields: Readonly<Record<string, unknown>> = {}) {
  return {
    type: "message",
    text: "hi",
    id: "f:1",
    channelId: "msteams",
    serviceUrl: peer.serviceUrl,
    from: { id: "29:1", aadObjectId: ANN.account },
    recipient: { id: `28:${peer.config.clientId}` },
    conversation: { id: "a:1", conversationType: "personal", tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    ...fields,
  };
}

async function deliver(bot: Bot, forged: Forged, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${bot.url}/teams/messages`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(forged.authorization === null ? {} : { authorization: forged.authorization }),
      ...headers,
    },
    body: JSON.stringify(activityOf(bot, forged.fields)),
  });
}

/** Refused, and nothing happened anywhere because of it. */
async function expectRefused(bot: Bot, answer: Response): Promise<void> {
  expect([401, 403]).toContain(answer.status);
  const body = await answer.text();
  expect(body.length).toBeLessThan(200);
  expect(Object.keys(JSON.parse(body))).toEqual(["error"]);
  expect(bot.events).toEqual([]);
  expect(bot.peer.requests).toEqual([]);
  expect(bot.peer.tokenReads).toBe(0);
  expect(bot.conversations.saves).toEqual([]);
}

test.each(Object.entries(FORGED))("an activity with %s is refused, and nothing happens", async (_, forge) => {
  const bot = await startBot(() => ({ kind: "hint", text: "Hello." }));
  await expectRefused(bot, await deliver(bot, await forge(bot)));
});

test("the same activity with a genuine token is answered", async () => {
  const bot = await startBot(() => ({ kind: "hint", text: "Hello." }));
  expect((await deliver(bot, { authorization: await signed(bot) })).status).toBe(200);
  expect(bot.events).toHaveLength(1);
  const [posted] = bot.peer.requests;
  expect(posted?.authorization).toMatch(/^Bearer .+\..+\..+/);
});

test.each(["serviceurl", "serviceUrl", "ServiceUrl"])("the claim may be written %s", async (name) => {
  const bot = await startBot(() => ({ kind: "nothing" }));
  const claims = { serviceurl: undefined, [name]: bot.peer.serviceUrl };
  expect((await deliver(bot, { authorization: await signed(bot, claims) })).status).toBe(200);
});

test("a token that was taken before is not taken once it has expired", async () => {
  let now = Temporal.Now.instant();
  const bot = await startBot(
    () => ({ kind: "nothing" }),
    () => ({ now: () => now }),
  );
  const authorization = await signed(bot);
  expect((await deliver(bot, { authorization })).status).toBe(200);
  expect((await deliver(bot, { authorization, fields: { id: "f:2" } })).status).toBe(200);
  now = now.add({ seconds: 3600 + 301 });
  expect((await deliver(bot, { authorization, fields: { id: "f:3" } })).status).toBe(401);
});

test("a new key is found, and made-up ones make nobody ask again and again", async () => {
  let now = Temporal.Now.instant();
  const bot = await startBot(
    () => ({ kind: "nothing" }),
    () => ({ now: () => now }),
  );
  const { privateKey } = await generateKeyPair("RS256");
  for (let i = 0; i < 5; i++) {
    const authorization = bearer(await bot.peer.sign({}, { kid: `made-up-${i}`, key: privateKey }));
    expect((await deliver(bot, { authorization })).status).toBe(401);
  }
  expect(bot.peer.keyReads).toBe(1);
  const kid = await bot.peer.addKey(["msteams"]);
  now = now.add({ minutes: 6 });
  const authorization = bearer(await bot.peer.sign({}, { kid }));
  expect((await deliver(bot, { authorization })).status).toBe(200);
  expect(bot.peer.keyReads).toBe(2);
});

test("where the keys cannot be read, Teams is asked to try again", async () => {
  const bot = await startBot(() => ({ kind: "nothing" }));
  bot.peer.keys = { status: 500 };
  expect((await deliver(bot, { authorization: await signed(bot) })).status).toBe(503);
  expect(bot.events).toEqual([]);
});

test("unsigned activities are taken from this machine alone, for a connector on this machine alone", async () => {
  const reached = { address: "127.0.0.1" };
  const bot = await startBot(
    () => ({ kind: "hint", text: "Hello." }),
    ({ config }) => ({
      config: { ...config, clientSecret: "local", localUnauthenticated: true, serviceHosts: [] },
      clientAddress: () => reached.address,
    }),
  );
  for (const address of ["10.0.0.7", "203.0.113.9", "", "unknown", "127.0.0.1.evil.example"]) {
    reached.address = address;
    await expectRefused(bot, await deliver(bot, { authorization: null }));
  }
  reached.address = "127.0.0.1";
  const away = { authorization: null, fields: { serviceUrl: "https://smba.trafficmanager.net/emea/" } };
  await expectRefused(bot, await deliver(bot, away));
  const page = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
  await expectRefused(bot, await deliver(bot, { authorization: null }, page));
  await expectRefused(bot, await deliver(bot, { authorization: "Bearer garbage" }));
  for (const [n, address] of ["127.0.0.1", "::1", "::ffff:127.0.0.1"].entries()) {
    reached.address = address;
    const answer = await deliver(bot, { authorization: null, fields: { id: `f:${n}` } });
    expect(answer.status).toBe(200);
  }
  expect(bot.events).toHaveLength(3);
  expect(bot.peer.requests.map(({ authorization }) => authorization)).toEqual([null, null, null]);
  expect(bot.peer.tokenReads).toBe(0);
});

test("with a registration, no token goes to a connector that is only on this machine", async () => {
  const bot = await startBot(
    () => ({ kind: "hint", text: "Hello." }),
    ({ config }) => ({ config: { ...config, localUnauthenticated: true, serviceHosts: [] } }),
  );
  expect((await deliver(bot, { authorization: null })).status).toBe(200);
  expect(bot.peer.requests.map(({ authorization }) => authorization)).toEqual([null]);
});
