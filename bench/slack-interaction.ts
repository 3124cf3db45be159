import { slackClient } from "../tests/contracts/slack-client.ts";
import { commandForm } from "../tests/contracts/slack-payloads.ts";
import { peerConfig, type SlackPeer, startSlackPeer } from "../tests/contracts/slack-peer.ts";
import { SEED_APP } from "../tests/contracts/slack-seed.ts";
import { type MeasuredServer, startServer } from "./child.ts";
import { moveAside } from "./cores.ts";
import { startDatabase } from "./database.ts";
import { type Bench, figure, median } from "./figure.ts";
import { startProduct } from "./product.ts";
import { startRecorder } from "./recorder.ts";
import { createSample, type Sample } from "./sample.ts";
import { notesOn, sideBySide } from "./side-by-side.ts";
import type { Traffic } from "./traffic.ts";

const WORKSPACE = "TLARK";
const SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
const FORM = "application/x-www-form-urlencoded";
const WORDS = "recorded words";

/** The Slack that the service is connected to, and the accounts of the organization's people there. */
interface Slack {
  readonly peer: SlackPeer;
  readonly accounts: readonly string[];
}

/** A submitted modal that keeps a line in the journal: verified, authorized, known to be new, sealed, stored, answered with a view. */
export const bench: Bench = {
  name: "slack-interaction",
  title: "a stored Slack interaction, on one core",
  async run({ quick, databaseUrl, profileTo }) {
    await using ends = new AsyncDisposableStack();
    ends.defer(moveAside());
    const database = await startDatabase(databaseUrl);
    ends.defer(() => database.stop());
    const sample = await createSample(database.url);
    ends.defer(() => sample.close());
    const slack = await startPeer(sample);
    const { peer } = slack;
    ends.defer(() => peer.close());
    const product = await startProduct({
      database,
      keys: sample.keys,
      profileTo,
      chat: {
        SLACK_CLIENT_ID: SEED_APP.clientId,
        SLACK_CLIENT_SECRET: SEED_APP.clientSecret,
        SLACK_SIGNING_SECRET: SIGNING_SECRET,
        SLACK_API_URL: peerConfig(peer, SIGNING_SECRET).apiUrl,
      },
    });
    ends.defer(() => product.stop());
    const bolt = await startServer({
      entry: new URL("./baselines/bolt.ts", import.meta.url),
      healthPath: "/",
      args: (port) => [String(port), SIGNING_SECRET],
      profileTo: null,
    });
    ends.defer(() => bolt.stop());
    const traffic = await recordSubmission(product, slack);
    const ours = { server: product, traffic, databaseCpu: database.cpuSeconds };
    const theirs = { server: bolt, traffic: commandTraffic(slack) };
    const before = await database.count("entries");
    const both = await sideBySide({ ours, theirs }, quick);
    const stored = (await database.count("entries")) - before;
    if (stored !== both.ours.acknowledged)
      throw new Error(`${both.ours.acknowledged} lines were acknowledged, and ${stored} are stored.`);
    return [
      figure({
        name: "slack-interaction",
        value: median(both.ours.rates),
        unit: "requests/s",
        against: median(both.theirs.rates),
        baseline: "Bolt's HTTPReceiver acknowledging a signed command",
        goal: [">=", 1],
        notes: [...notesOn(both), `${stored} acknowledged, as many stored; ${database.about}`],
      }),
    ];
  },
};

async function startPeer(sample: Sample): Promise<Slack> {
  const peer = await startSlackPeer({
    workspaces: [{ id: WORKSPACE, name: "Larkfield Works", people: sample.people }],
  });
  const running = peer.workspaces.get(WORKSPACE);
  if (running === undefined) throw new Error("The peer has no workspace.");
  const { botToken, botUserId } = running;
  const accounts = sample.people.map(({ email }) => [email, peer.account(WORKSPACE, email)] as const);
  await sample.connect({
    platform: "slack",
    id: WORKSPACE,
    tokens: { botToken, botUserId },
    accounts: new Map(accounts),
  });
  return { peer, accounts: accounts.map(([, account]) => account) };
}

/** What Slack sends when somebody keeps a line: recorded from a person who does so. */
async function recordSubmission(product: MeasuredServer, { peer, accounts }: Slack): Promise<Traffic> {
  const recorder = await startRecorder(`http://127.0.0.1:${product.port}`);
  const [account = ""] = accounts;
  const client = slackClient({
    peer,
    baseUrl: recorder.url,
    workspace: WORKSPACE,
    account,
    signingSecret: SIGNING_SECRET,
  });
  try {
    await client.command("journal");
    await client.press("Write a line");
    await client.press("Keep it", { line: [WORDS] });
  } finally {
    await recorder.stop();
  }
  const body = new URLSearchParams(recorder.last()).get("payload") ?? "";
  const { trigger_id: deed, type } = JSON.parse(body) as {
    readonly trigger_id: string;
    readonly type: string;
  };
  if (type !== "view_submission") throw new Error(`The recorded body is a ${type}.`);
  return {
    path: "/slack/interactions",
    contentType: FORM,
    body,
    isPayload: true,
    recorded: { account, deed, words: WORDS },
    accounts,
    proof: { kind: "slack", signingSecret: SIGNING_SECRET },
    expected: '"response_action":"update"',
  };
}

/** The command that Bolt acknowledges. */
function commandTraffic({ peer, accounts }: Slack): Traffic {
  const [account = ""] = accounts;
  const form = commandForm({ peer, workspace: WORKSPACE, account }, "");
  return {
    path: "/slack/events",
    contentType: FORM,
    body: new URLSearchParams(form).toString(),
    isPayload: false,
    recorded: { account, deed: form.trigger_id, words: "" },
    accounts,
    proof: { kind: "slack", signingSecret: SIGNING_SECRET },
    expected: "",
  };
}
