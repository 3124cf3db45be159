import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateKey } from "../../src/crypto/keyring.ts";
import { createRandom } from "../../src/crypto/random.ts";
import { connect } from "../../src/db/connect.ts";
import { foundOrganization } from "../../src/demo/found-organization.ts";
import { Browser } from "../app/sign-in/browser.ts";
import { CLIENT, startProvider, type TestProvider } from "../app/sign-in/identity-provider.ts";
import { asTest, freshDatabase } from "../db/fresh-database.ts";
import { type RunningWorker, startWorker } from "./start-worker.ts";

const PUBLIC_URL = "https://evenkeel.example.org";

let provider: TestProvider;
let worker: RunningWorker;

beforeAll(async () => {
  provider = await startProvider(`${PUBLIC_URL}/sign-in/oidc/callback`);
  const databaseUrl = await freshDatabase();
  const database = await connect({ databaseUrl: asTest(databaseUrl) });
  await foundOrganization({ database, random: createRandom() }, Temporal.Now.instant());
  await database.close();
  worker = await startWorker({
    databaseUrl,
    vars: {
      PUBLIC_URL,
      EVENKEEL_KEYS: generateKey("test", createRandom()),
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.clientId,
      OIDC_CLIENT_SECRET: CLIENT.clientSecret,
    },
  });
});
afterAll(async () => {
  await worker?.stop();
  await provider?.stop();
});

function browser(): Browser {
  const request = (url: string, init?: RequestInit) =>
    fetch(url.replace(PUBLIC_URL, worker.url), { ...init, redirect: "manual" });
  return new Browser({ request }, PUBLIC_URL);
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
  expect(await (await browsers[0]?.open("/me"))?.text()).toContain("Marta Martin");
  const [mine, stranger] = [browser(), browser()];
  const back = await provider.visit(await mine.leave(), "lead");
  await stranger.leave();
  expect([(await stranger.return(back)).status, stranger.isSignedIn]).toEqual([403, false]);
  provider.forge = (claims) => provider.sign(claims, "stranger");
  expect([(await mine.return(back)).status, mine.isSignedIn]).toEqual([403, false]);
  expect(worker.logged.filter((line) => !line.includes("was refused"))).toEqual([]);
});
