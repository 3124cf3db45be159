import { expect } from "vitest";
import { RUNTIMES, type Service, type ServiceRuntime } from "./service.ts";
import { slackClient } from "./slack-client.ts";
import { type SlackPeer, startSlackPeer } from "./slack-peer.ts";
import { SEED_APP } from "./slack-seed.ts";
import { describeStory, type Stage } from "./story.ts";

const SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
const EMPLOYEE = "robin.dipper@larkfield.example";
const LEAD = "marta.martin@larkfield.example";

/** Two workspaces of one organization side by side: the employee is in one, the lead in the other. */
const WORKSPACES = [
  { id: "TDOCKS", name: "Larkfield Docks", people: [{ email: EMPLOYEE, name: "Robin Dipper" }] },
  { id: "TTOWER", name: "Larkfield Tower", people: [{ email: LEAD, name: "Marta Martin" }] },
];

async function openStage(runtime: ServiceRuntime): Promise<Stage> {
  const publicUrl = await runtime.address();
  const redirectUris = [`${publicUrl}/slack/oauth/callback`];
  const peer = await startSlackPeer({ workspaces: WORKSPACES, redirectUris });
  const service = await runtime.start(publicUrl, {
    SLACK_CLIENT_ID: SEED_APP.clientId,
    SLACK_CLIENT_SECRET: SEED_APP.clientSecret,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: peer.url,
  });
  const { world, url } = service;
  for (const { id } of WORKSPACES) await install(service, peer, id);
  // The next tick finds both workspaces' people.
  await world.advance(world.now().add({ minutes: 1 }).toString());
  const client = (workspace: string, email: string) =>
    slackClient({
      peer,
      baseUrl: url,
      workspace,
      account: peer.account(workspace, email),
      signingSecret: SIGNING_SECRET,
      seconds: () => Math.floor(world.now().epochMilliseconds / 1000),
    });
  return {
    world,
    employee: client("TDOCKS", EMPLOYEE),
    lead: client("TTOWER", LEAD),
    page: service.page,
    outgoing: async () => peer.posted(),
    logged: service.logged,
    async close() {
      expectOwnTokens(peer);
      await service.stop();
      await peer.close();
    },
  };
}

/** HR installs through Slack's own pages: sent there, approves, is sent back. */
async function install({ url, world, cookieOf }: Service, peer: SlackPeer, workspace: string): Promise<void> {
  const session = await cookieOf("hr");
  const sent = await fetch(`${url}/slack/install`, { headers: { cookie: session }, redirect: "manual" });
  expect(sent.status).toBe(302);
  const state = (sent.headers.get("set-cookie") ?? "").split(";")[0];
  const back = new URL(await peer.approve(workspace, sent.headers.get("location") ?? ""));
  expect(back.origin).toBe(world.publicUrl);
  const done = await fetch(url + back.pathname + back.search, {
    headers: { cookie: `${session}; ${state}` },
    redirect: "manual",
  });
  expect(done.headers.get("location")).toBe("/hr");
}

/** No call for one workspace went out with the other's token. */
function expectOwnTokens({ calls, workspaces }: SlackPeer): void {
  for (const { id } of WORKSPACES) {
    const accounts = [...(workspaces.get(id)?.accounts.values() ?? [])];
    const misdirected = calls.filter(
      ({ args, workspace }) => accounts.includes(String(args.channel ?? args.user_id)) && workspace !== id,
    );
    expect(misdirected).toEqual([]);
  }
}

for (const runtime of RUNTIMES) describeStory(`Slack on ${runtime.name}`, () => openStage(runtime));
