import { randomUUID } from "node:crypto";
import { teamsClient } from "../tests/contracts/teams-client.ts";
import { startTeamsPeer, type TeamsPeer } from "../tests/contracts/teams-peer.ts";
import { type MeasuredServer, startServer } from "./child.ts";
import { moveAside } from "./cores.ts";
import { startDatabase } from "./database.ts";
import { type Bench, figure, median } from "./figure.ts";
import { startProduct } from "./product.ts";
import { startRecorder } from "./recorder.ts";
import { createSample, type Sample } from "./sample.ts";
import { notesOn, sideBySide } from "./side-by-side.ts";
import type { Traffic } from "./traffic.ts";

const WORDS = "recorded words";

/** Microsoft's side, and the accounts of the organization's people there. */
interface Teams {
  readonly peer: TeamsPeer;
  readonly accounts: readonly string[];
}

/** A submitted dialog that keeps a line in the journal: token checked, authorized, known to be new, sealed, stored, answered with a card. */
export const bench: Bench = {
  name: "teams-invoke",
  title: "a stored Teams invoke, on one core",
  async run({ quick, databaseUrl, profileTo }) {
    await using ends = new AsyncDisposableStack();
    ends.defer(moveAside());
    const database = await startDatabase(databaseUrl);
    ends.defer(() => database.stop());
    const sample = await createSample(database.url);
    ends.defer(() => sample.close());
    const teams = await startPeer(sample);
    const { peer } = teams;
    ends.defer(() => peer.close());
    const { config } = peer;
    const product = await startProduct({
      database,
      keys: sample.keys,
      profileTo,
      chat: {
        TEAMS_CLIENT_ID: config.clientId,
        TEAMS_CLIENT_SECRET: config.clientSecret,
        TEAMS_TENANT_ID: config.tenantId,
        TEAMS_KEYS_URL: config.keysUrl,
        TEAMS_LOGIN_URL: config.loginUrl,
        TEAMS_SERVICE_HOSTS: config.serviceHosts.join(","),
      },
    });
    ends.defer(() => product.stop());
    const sdk = await startServer({
      entry: new URL("./baselines/teams-sdk.ts", import.meta.url),
      healthPath: "/",
      args: (port) => [String(port), config.clientId, config.tenantId, new URL(config.keysUrl).origin],
      profileTo: null,
    });
    ends.defer(() => sdk.stop());
    const traffic = await recordSubmission(product, teams);
    const ours = { server: product, traffic, databaseCpu: database.cpuSeconds };
    const theirs = { server: sdk, traffic: { ...traffic, expected: "Done." } };
    const before = await database.count("entries");
    const both = await sideBySide({ ours, theirs }, quick);
    const stored = (await database.count("entries")) - before;
    if (stored !== both.ours.acknowledged)
      throw new Error(`${both.ours.acknowledged} lines were acknowledged, and ${stored} are stored.`);
    return [
      figure({
        name: "teams-invoke",
        value: median(both.ours.rates),
        unit: "requests/s",
        against: median(both.theirs.rates),
        baseline: "the Teams SDK's Express server answering the same signed invoke",
        goal: [">=", 1],
        notes: [...notesOn(both), `${stored} acknowledged, as many stored; ${database.about}`],
      }),
    ];
  },
};

async function startPeer(sample: Sample): Promise<Teams> {
  const peer = await startTeamsPeer();
  const accounts = sample.people.map(({ email }) => [email, randomUUID()] as const);
  await sample.connect({
    platform: "teams",
    id: peer.config.tenantId,
    tokens: null,
    accounts: new Map(accounts),
  });
  return { peer, accounts: accounts.map(([, account]) => account) };
}

/** What Teams sends when somebody keeps a line: recorded from a person who does so. */
async function recordSubmission(product: MeasuredServer, { peer, accounts }: Teams): Promise<Traffic> {
  const recorder = await startRecorder(`http://127.0.0.1:${product.port}`);
  const [account = ""] = accounts;
  const client = teamsClient({ baseUrl: recorder.url, peer, tenant: peer.config.tenantId, account });
  try {
    await client.openHome();
    await client.press("My journal");
    await client.press("Write a line");
    await client.press("Keep it", { line: [WORDS] });
  } finally {
    await recorder.stop();
  }
  const body = recorder.last();
  const { id, name } = JSON.parse(body) as { readonly id: string; readonly name: string };
  if (name !== "task/submit") throw new Error(`The recorded activity is a ${name}.`);
  return {
    path: "/teams/messages",
    contentType: "application/json",
    body,
    isPayload: false,
    recorded: { account, deed: id, words: WORDS },
    accounts,
    proof: { kind: "bearer", token: await peer.sign() },
    expected: '"type":"continue"',
  };
}
