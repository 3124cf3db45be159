import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateKey } from "../../src/crypto/keyring.ts";
import { createRandom } from "../../src/crypto/random.ts";
import { connect } from "../../src/db/connect.ts";
import { foundOrganization } from "../../src/demo/found-organization.ts";
import type { ProviderId } from "../../src/ports/identity-provider.ts";
import { Browser } from "../app/sign-in/browser.ts";
import { connectWorkspace, linkAccount } from "../app/sign-in/chat-accounts.ts";
import { CLIENT, MANNERS, startProvider, type TestProvider } from "../app/sign-in/identity-provider.ts";
import { asTest, freshDatabase } from "../db/fresh-database.ts";
import { type RunningWorker, startWorker } from "./start-worker.ts";

const PUBLIC_URL = "https://evenkeel.example.org";
const LEAD = "Marta Martin";

let provider: TestProvider;
let slack: TestProvider;
let worker: RunningWorker;

beforeAll(async () => {
  provider = await startProvider(`${PUBLIC_URL}/sign-in/oidc/callback`);
  const databaseUrl = await freshDatabase();
  const database = await connect({ databaseUrl: asTest(databaseUrl) });
  const founded = await foundOrganization({ database, random: createRandom() }, Temporal.Now.instant());
  slack = await startProvider(`${PUBLIC_URL}/sign-in/provider/slack`, MANNERS.slack);
  const organizationId = founded.id;
  const at = { organizationId, platform: "slack", externalId: "T0LARK" } as const;
  const workspaceId = await connectWorkspace(database, at);
  const lead = founded.members.find(({ name }) => name === LEAD);
  if (lead === undefined) throw new Error(`Nobody is called ${LEAD}.`);
  await linkAccount(database, { organizationId, workspaceId, memberId: lead.id, externalId: "U0LEAD" });
  await database.close();
  worker = await startWorker({
    databaseUrl,
    vars: {
      PUBLIC_URL,
      EVENKEEL_KEYS: generateKey("test", createRandom()),
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.clientId,
      OIDC_CLIENT_SECRET: CLIENT.clientSecret,
      SLACK_CLIENT_ID: CLIENT.clientId,
      SLACK_CLIENT_SECRET: CLIENT.clientSecret,
      SLACK_SIGNING_SECRET: "a secret of the test",
      SLACK_API_URL: `${slack.issuer}/api/`,
    },
  });
});
afterAll(async () => {
  await worker?.stop();
  await provider?.stop();
  await slack?.stop();
});

function browser(by?: ProviderId): Browser {
  const request = (url: string, init?: RequestInit) =>
    fetch(url.replace(PUBLIC_URL, worker.url), { ...init, redirect: "manual" });
  return new Browser({ request }, PUBLIC_URL, by);
}

test("on workerd the provider signs people in, several at once, and nobody by what another browser brings back", async () => {
  const lead = "marta.martin@larkfield.example";
  provider.accounts.set("lead", { email: lead, email_verified: true });
  const browsers = [browser(), browser(), browser()];
  const answers = await Promise.all(
    browsers.map(async (at) => at.return(await provider.visit(await at.leave("/team"), "lead"))),
  );
  expect(answers.map((answer) => [answer.status, answer.headers.get("location")])).toEqual(
    browsers.map(() => [303, "/team"]),
  );
  expect(await (await browsers[0]?.open("/me"))?.text()).toContain(LEAD);
  const [mine, stranger] = [browser(), browser()];
  const back = await provider.visit(await mine.leave(), "lead");
  await stranger.leave();
  expect([(await stranger.return(back)).status, stranger.isSignedIn]).toEqual([403, false]);
  provider.forge = (claims) => provider.sign(claims, "stranger");
  expect([(await mine.return(back)).status, mine.isSignedIn]).toEqual([403, false]);
  expect(worker.logged.filter((line) => !line.includes("was refused"))).toEqual([]);
});

test("on workerd Slack signs in whom chat knows, and what it sends back is taken to no other provider", async () => {
  const claims = { "https://slack.com/team_id": "T0LARK", "https://slack.com/user_id": "U0LEAD" };
  slack.accounts.set("U0LEAD", claims);
  const at = browser("slack");
  const answer = await at.return(await slack.visit(await at.leave("/team"), "U0LEAD"));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/team"]);
  expect(await (await at.open("/me")).text()).toContain(LEAD);
  const other = browser("slack");
  const back = await slack.visit(await other.leave(), "U0LEAD");
  expect((await other.open(`/sign-in/oidc/callback${back.search}`)).status).toBe(403);
  expect(other.isSignedIn).toBe(false);
});
