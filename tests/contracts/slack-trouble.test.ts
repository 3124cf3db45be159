import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drainDeliveries } from "../../src/app/delivery/drain-deliveries.ts";
import { IN_FLIGHT } from "../../src/app/delivery/drain-lane.ts";
import { newId } from "../../src/app/new-id.ts";
import { connectWorkspace } from "../../src/app/workspace/installation.ts";
import { syncPeople } from "../../src/app/workspace/people.ts";
import { connect } from "../../src/db/connect.ts";
import type { Database } from "../../src/db/database.ts";
import { asApp } from "../../src/db/transact.ts";
import { hrOf } from "../app/workspace/sessions.ts";
import { asOwner } from "../db/databases.ts";
import { freshDatabase } from "../db/fresh-database.ts";
import { createWorld, type World } from "../world.ts";
import { type Cuttable, cuttable } from "./cuttable.ts";
import { commandForm, homeOpenedBody } from "./slack-payloads.ts";
import { peerConfig, type SlackPeer, startSlackPeer } from "./slack-peer.ts";
import { slackRequest } from "./slack-sign.ts";

const SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
const ROBIN = "robin.dipper@larkfield.example";
const report = (error: unknown) => expect.unreachable(String(error));

let way: Cuttable;
let database: Database;
let peer: SlackPeer;
let world: World;

/** Half of the people are in one workspace, half in the other. */
async function open(): Promise<void> {
  way = await cuttable(await freshDatabase());
  database = await connect({ databaseUrl: way.url });
  const emails = await emailsOfDemo();
  const people = (odd: number) =>
    emails
      .filter((_, index) => index % 2 === odd)
      .map((email) => ({ email, name: email.split("@")[0] ?? "" }));
  peer = await startSlackPeer({
    workspaces: [
      { id: "TDOCKS", name: "Docks", people: [{ email: ROBIN, name: "Robin" }, ...people(0)] },
      { id: "TTOWER", name: "Tower", people: people(1) },
    ],
  });
  world = await createWorld(database, { chats: { slack: peerConfig(peer, SECRET) } });
  const hr = await hrOf(world);
  for (const [id, { seed, botToken, botUserId }] of peer.workspaces)
    await connectWorkspace(world.deps, hr, {
      workspace: { platform: "slack", externalId: id, name: seed.name },
      tokens: { botToken, botUserId },
      now: world.now(),
    });
  const slack = world.composition.slack;
  if (slack === null) throw new Error("unreachable: Slack is set up");
  await syncPeople(
    { ...world.deps, people: { platform: "slack", surface: slack } },
    world.organization.id,
    world.now(),
  );
}

/** The addresses of the sample organization's people, whom a world of its own founds the same way. */
async function emailsOfDemo(): Promise<readonly string[]> {
  const scratch = await connect({ databaseUrl: await freshDatabase() });
  const { organization } = await createWorld(scratch);
  await scratch.close();
  return organization.members.map(({ name }) => `${name.toLowerCase().replace(" ", ".")}@larkfield.example`);
}

async function close(): Promise<void> {
  await world.composition.stop();
  await database.close();
  await way.close();
  await peer.close();
}

describe("while the database is away", () => {
  beforeAll(open);
  afterAll(close);

  const account = () => peer.account("TDOCKS", ROBIN);
  const send = (sent: Parameters<typeof slackRequest>[0]) => {
    const seconds = Math.floor(world.now().epochMilliseconds / 1000);
    const { path, headers, body } = slackRequest(sent, { secret: SECRET, seconds });
    return world.composition.app.request(`${world.publicUrl}${path}`, {
      method: "POST",
      headers: { ...headers },
      body,
    });
  };
  const opened = () => peer.calls.filter(({ method }) => method === "views.publish").length;

  test("an event is answered 503, and redelivered it is handled exactly once", async () => {
    const body = homeOpenedBody({ peer, workspace: "TDOCKS", account: account() }, 1_767_600_000);
    const event = { kind: "event", body } as const;
    way.cut();
    for (let attempt = 0; attempt < 3; attempt++) expect((await send(event)).status).toBe(503);
    expect(opened()).toBe(0);
    way.restore();
    // Slack brings it again, and once more for good measure.
    for (let attempt = 0; attempt < 3; attempt++) expect((await send(event)).status).toBe(200);
    await world.composition.stop();
    expect(opened()).toBe(1);
    const { rows } = await asApp(database, world.organization.id, (trx) =>
      sql<{ event_id: string; sealed: unknown }>`select event_id, sealed from inbox`.execute(trx),
    );
    expect(rows).toEqual([{ event_id: expect.any(String), sealed: null }]);
  });

  test("a command is answered with a sentence that says what is safe, and no 5xx", async () => {
    const form = commandForm({ peer, workspace: "TDOCKS", account: account() }, "journal");
    way.cut();
    const answer = await send({ kind: "command", form });
    way.restore();
    expect(answer.status).toBe(200);
    expect(JSON.stringify(await answer.json())).toMatch(/out of reach.*Nothing was changed/);
  });
});

describe("two workspaces, both limited", () => {
  beforeAll(open);
  afterAll(close);

  const drain = async (seconds: number) => {
    const at = world.now().add({ hours: 10, seconds });
    return drainDeliveries(
      { ...world.deps, surfaces: world.composition.tickDeps.surfaces, report },
      world.organization.id,
      at,
    );
  };

  /** One message to everyone, due at ten in the morning UTC. */
  async function plan(): Promise<number> {
    const at = world.now();
    const owner = asOwner(database);
    const members = await owner.selectFrom("members").select("id").execute();
    await owner
      .insertInto("preferences")
      .values(
        members.map(({ id }) => ({
          organization_id: world.organization.id,
          member_id: id,
          contact: "consented" as const,
          anchor: "2026-01-05",
          consent_wording: null,
          paused_until: null,
        })),
      )
      .execute();
    await owner
      .insertInto("deliveries")
      .values(
        members.map(({ id }) => ({
          organization_id: world.organization.id,
          id: newId<"delivery">(world.deps.random, at),
          member_id: id,
          kind: "prompt" as const,
          slot: "2026-01-05",
          subject: null,
          due_at: at.add({ hours: 10 }),
          expires_at: at.add({ hours: 16 }),
          reason: null,
          claimed_at: null,
        })),
      )
      .execute();
    return members.length;
  }

  const posts = () => peer.calls.filter(({ method }) => method === "chat.postMessage");
  const states = async () => {
    const rows = await asOwner(database).selectFrom("deliveries").select("state").execute();
    return [...new Set(rows.map(({ state }) => state))];
  };

  test("each message goes out once, with its own workspace's token, and none before Retry-After is over", async () => {
    const count = await plan();
    peer.fail("TDOCKS", { status: 429, retryAfter: 30 }, { method: "chat.postMessage" });
    peer.fail("TTOWER", { status: 429, retryAfter: 90 }, { method: "chat.postMessage" });
    await drain(0);
    // One each was told to wait; but for what was on its way with it, nobody else was tried.
    const asked = posts().length;
    expect(asked).toBeLessThanOrEqual(2 * IN_FLIGHT);
    await drain(29);
    expect(posts()).toHaveLength(asked);
    await drain(55);
    expect(
      new Set(
        posts()
          .slice(asked)
          .map(({ workspace }) => workspace),
      ),
    ).toEqual(new Set(["TDOCKS"]));
    await drain(60);
    await drain(150);
    expect(await states()).toEqual(["sent"]);
    expect(posts()).toHaveLength(count + 2);
    for (const [id, { botToken, accounts }] of peer.workspaces) {
      for (const account of accounts.values()) {
        if (!posts().some(({ args }) => args.channel === account)) continue;
        expect(peer.screen(id, account).messages).toHaveLength(1);
        for (const { args, token } of posts().filter((each) => each.args.channel === account))
          expect({ channel: args.channel, token }).toEqual({ channel: account, token: botToken });
      }
    }
  });
});
