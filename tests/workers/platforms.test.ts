import { createHmac, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SignJWT } from "jose";
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../src/app/new-id.ts";
import { generateKey } from "../../src/crypto/keyring.ts";
import { createRandom } from "../../src/crypto/random.ts";
import { connect } from "../../src/db/connect.ts";
import { foundOrganization } from "../../src/demo/found-organization.ts";
import { asOwner } from "../db/databases.ts";
import { asTest, freshDatabase } from "../db/fresh-database.ts";
import { type RunningWorker, startWorker } from "./start-worker.ts";

const CLIENT = "11111111-2222-3333-4444-555555555555";
const TENANT = "99999999-8888-7777-6666-555555555555";
const PERSON = "aaaaaaaa-0000-4000-8000-000000000001";
const SIGNING_SECRET = "s".repeat(32);

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

let microsoft: Server;
let address = "";
/** What the Worker asked of Microsoft, in order. */
const asked: string[] = [];
let worker: RunningWorker;

beforeAll(async () => {
  microsoft = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    request.resume();
    // Late enough for several activities to wait for the same keys.
    setTimeout(() => response.end(JSON.stringify(said())), 200);
  }).listen(0, "127.0.0.1");
  await once(microsoft, "listening");
  address = `127.0.0.1:${(microsoft.address() as AddressInfo).port}`;
  const databaseUrl = await freshDatabase();
  await foundInTeams(databaseUrl);
  worker = await startWorker({
    databaseUrl,
    vars: {
      PUBLIC_URL: "https://evenkeel.example.org",
      EVENKEEL_KEYS: generateKey("test", createRandom()),
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "c".repeat(32),
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      TEAMS_CLIENT_ID: CLIENT,
      TEAMS_CLIENT_SECRET: "secret",
      TEAMS_TENANT_ID: TENANT,
      TEAMS_KEYS_URL: `http://${address}/keys`,
      TEAMS_LOGIN_URL: `http://${address}`,
      TEAMS_SERVICE_HOSTS: address,
    },
  });
});
afterAll(async () => {
  await worker?.stop();
  microsoft?.close();
});

/** Everything that any of Microsoft's addresses answers, in one. */
function said() {
  const key = { ...publicKey.export({ format: "jwk" }), kid: "k1", use: "sig", endorsements: ["msteams"] };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const token = `${part({ alg: "none" })}.${part({ exp: 4_102_444_800 })}.x`;
  return { keys: [key], access_token: token, expires_in: 3600, id: "1" };
}

/** The sample organization, with one of its members in a Teams tenant. */
async function foundInTeams(databaseUrl: string): Promise<void> {
  const random = createRandom();
  const at = Temporal.Now.instant();
  const database = await connect({ databaseUrl: asTest(databaseUrl) });
  const { id, members } = await foundOrganization({ database, random }, at);
  const workspace = newId(random, at);
  const owner = asOwner(database);
  await sql`insert into workspaces (organization_id, id, platform, external_id, name)
    values (${id}, ${workspace}, 'teams', ${TENANT}, 'Teams')`.execute(owner);
  await sql`insert into accounts (organization_id, id, workspace_id, member_id, external_id)
    values (${id}, ${newId(random, at)}, ${workspace}, ${members[0]?.id}, ${PERSON})`.execute(owner);
  await database.close();
}

async function postToSlack(secret: string): Promise<Response> {
  const body = `${new URLSearchParams({ command: "/evenkeel", text: "help", team_id: "T1", user_id: "U1", trigger_id: "1" })}`;
  const at = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex")}`;
  return fetch(`${worker.url}/slack/commands`, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": at,
      "x-slack-signature": signature,
    },
  });
}

test("Slack's signature is checked, and a command answered through Bolt", async () => {
  expect((await postToSlack("another secret")).status).toBe(401);
  const answered = await postToSlack(SIGNING_SECRET);
  expect(answered.status).toBe(200);
  expect(await answered.json()).toMatchObject({ response_type: "ephemeral" });
});

async function postToTeams(id: string, signal: AbortSignal | null = null): Promise<number> {
  const serviceUrl = `http://${address}/`;
  const token = await new SignJWT({ serviceurl: serviceUrl })
    .setProtectedHeader({ alg: "RS256", kid: "k1" })
    .setIssuer("https://api.botframework.com")
    .setAudience(CLIENT)
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(privateKey);
  const response = await fetch(`${worker.url}/teams/messages`, {
    method: "POST",
    signal,
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({
      type: "message",
      id,
      channelId: "msteams",
      serviceUrl,
      from: { id: "29:1", aadObjectId: PERSON },
      conversation: { id: "c", conversationType: "personal", tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      recipient: { id: `28:${CLIENT}` },
      text: "hello",
    }),
  });
  return response.status;
}

test("Teams' keys are read once for all who wait, also where the first of them went away; the answer is posted", async () => {
  const leaving = new AbortController();
  setTimeout(() => leaving.abort(), 50);
  const [left, ...stayed] = await Promise.allSettled([
    postToTeams("1", leaving.signal),
    postToTeams("2"),
    postToTeams("3"),
  ]);
  expect(left.status).toBe("rejected");
  expect(stayed).toEqual(stayed.map(() => ({ status: "fulfilled", value: 200 })));
  expect(asked.filter((each) => each === "GET /keys")).toHaveLength(1);
  expect(asked.filter((each) => each.endsWith("/oauth2/v2.0/token"))).toHaveLength(1);
  expect(asked).toContain("POST /v3/conversations/c/activities");
  expect(worker.logged).toEqual([]);
});
