import { createServer } from "node:net";
import { beforeAll, expect, test } from "vitest";
import { action } from "../../../src/core/chat/action.ts";
import { EvenkeelError } from "../../../src/core/errors.ts";
import type { Fault } from "../../contracts/slack-methods.ts";
import type { SlackPeer } from "../../contracts/slack-peer.ts";
import { ANN, BEA, delivery, NOW, startPeer, startSlack } from "./slack.ts";

const CARD = { text: "A card is ready.", buttons: [{ label: "Open it", action: action("card.open") }] };

let peer: SlackPeer;
beforeAll(async () => {
  peer = await startPeer();
  return () => peer.close();
});
const start = (changes = {}) => startSlack(() => ({ kind: "nothing" }), peer, changes);
const ann = () => ({ workspace: "TACME", account: peer.account("TACME", ANN) });
const bea = () => ({ workspace: "TBOLT", account: peer.account("TBOLT", BEA) });

test("an envelope arrives as a direct message that unfurls nothing", async () => {
  const slack = start();
  expect(await slack.surface.send(ann(), CARD, delivery(1))).toEqual({ kind: "sent" });
  expect(peer.calls.at(-1)).toMatchObject({
    method: "chat.postMessage",
    workspace: "TACME",
    args: {
      channel: ann().account,
      text: "A card is ready.",
      unfurl_links: "false",
      unfurl_media: "false",
      mrkdwn: "false",
    },
  });
  expect(await slack.client(peer, "TACME", ANN).messages()).toEqual([
    { text: "A card is ready.", buttons: ["Open it"] },
  ]);
});

test.each<[string, Fault, object, number]>([
  ["429 with a time", { status: 429, retryAfter: 7 }, { kind: "rate_limited", retryAfterSeconds: 7 }, 0],
  ["429 without one", { status: 429 }, { kind: "rate_limited", retryAfterSeconds: 30 }, 0],
  ["the word for it", { error: "ratelimited" }, { kind: "rate_limited", retryAfterSeconds: 30 }, 0],
  ["500", { status: 500 }, { kind: "unknown", reason: "http_500" }, 0],
  ["a cut connection", { reset: "before" }, { kind: "unknown", reason: "connection_lost" }, 0],
  [
    "a cut connection after it arrived",
    { reset: "after" },
    { kind: "unknown", reason: "connection_lost" },
    0,
  ],
  [
    "an error after which it may have arrived",
    { error: "fatal_error" },
    { kind: "unknown", reason: "fatal_error" },
    0,
  ],
  ["a person who is gone", { error: "user_not_found" }, { kind: "unreachable", reason: "user_not_found" }, 0],
  [
    "a conversation that is closed",
    { error: "is_archived" },
    { kind: "unreachable", reason: "is_archived" },
    0,
  ],
  ["a bot", { error: "cannot_dm_bot" }, { kind: "unreachable", reason: "cannot_dm_bot" }, 0],
  [
    "no Messages tab",
    { error: "messages_tab_disabled" },
    { kind: "unreachable", reason: "messages_tab_disabled" },
    0,
  ],
  [
    "what an administrator must mend",
    { error: "missing_scope" },
    { kind: "rate_limited", retryAfterSeconds: 900 },
    1,
  ],
  [
    "blocks that it refuses",
    { error: "invalid_blocks" },
    { kind: "unknown", reason: "refused_invalid_blocks" },
    1,
  ],
])("when Slack answers with %s", async (_, fault, outcome, reports) => {
  const slack = start();
  peer.fail("TACME", fault);
  const before = peer.calls.length;
  expect(await slack.surface.send(ann(), CARD, delivery(2))).toEqual(outcome);
  expect(peer.calls.length - before).toBe(1);
  expect(slack.reported).toHaveLength(reports);
  expect(slack.store.stopped).toEqual([]);
});

test("a picture that Slack cannot fetch keeps no words back", async () => {
  const slack = start();
  const picture = { url: "https://evenkeel.example/charts/en/1/link.png", alternative: "A chart." };
  peer.fail("TACME", { error: "invalid_blocks" });
  const before = peer.calls.length;
  expect(await slack.surface.send(ann(), { ...CARD, picture }, delivery(2))).toEqual({ kind: "sent" });
  const [first, second] = peer.calls.slice(before).map(({ args }) => JSON.stringify(args.blocks));
  expect(first).toContain(picture.url);
  expect(second).not.toContain(picture.url);
  expect(second).toContain("A card is ready.");
});

test.each(["token_revoked", "account_inactive", "invalid_auth"])(
  "%s stops the workspace and says nothing about the person",
  async (error) => {
    const slack = start();
    peer.fail("TACME", { error });
    expect(await slack.surface.send(ann(), CARD, delivery(3))).toEqual({
      kind: "stopped",
      reason: "not_installed",
    });
    expect(slack.store.stopped).toEqual(["TACME"]);
    expect(await slack.surface.send(bea(), CARD, delivery(4))).toEqual({ kind: "sent" });
  },
);

test("a token that was renewed meanwhile stops nothing", async () => {
  const slack = start();
  const { find } = slack.deps.installations;
  let asked = 0;
  const other = start({
    installations: {
      ...slack.deps.installations,
      find: async (workspace: string) => {
        const found = await find(workspace);
        return found && (asked++ === 0 ? { ...found, botToken: "xoxb-old" } : found);
      },
    },
  });
  expect(await other.surface.send(ann(), CARD, delivery(5))).toMatchObject({ kind: "rate_limited" });
  expect(slack.store.stopped).toEqual([]);
});

test("where no connection can be made, or our own database is away, nothing was sent and it may be sent later", async () => {
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, "127.0.0.1", resolve));
  const address = free.address();
  await new Promise<void>((resolve) => void free.close(() => resolve()));
  const port = typeof address === "object" ? address?.port : undefined;
  const unreachable = startSlack(() => ({ kind: "nothing" }), {
    url: `http://127.0.0.1:${port}`,
    workspaces: peer.workspaces,
  });
  const later = { kind: "rate_limited", retryAfterSeconds: 30 };
  expect(await unreachable.surface.send(ann(), CARD, delivery(6))).toEqual(later);
  const slack = start();
  const find = async () => {
    throw new EvenkeelError("unavailable", "The database is away.");
  };
  const away = start({ installations: { ...slack.deps.installations, find } });
  expect(await away.surface.send(ann(), CARD, delivery(7))).toEqual(later);
});

test("two workspaces side by side, one of them limited: no call carries the other's token", async () => {
  const slack = start();
  const before = peer.calls.length;
  for (const workspace of ["TACME", "TBOLT"])
    peer.fail(workspace, { status: 429, retryAfter: 1 }, { times: 20 });
  const outcomes = await Promise.all(
    Array.from({ length: 120 }, (_, i) => slack.surface.send(i % 2 === 0 ? ann() : bea(), CARD, delivery(i))),
  );
  const calls = peer.calls.slice(before);
  expect(calls).toHaveLength(120);
  const tokens = new Map([...peer.workspaces].map(([id, { botToken }]) => [id, botToken]));
  for (const { args, token, workspace } of calls) {
    const owner = args.channel === ann().account ? "TACME" : "TBOLT";
    expect(token).toBe(tokens.get(owner));
    expect(workspace).toBe(owner);
  }
  expect(outcomes.filter(({ kind }) => kind === "rate_limited")).toHaveLength(40);
  expect(outcomes.filter(({ kind }) => kind === "sent")).toHaveLength(80);
});

test("a rotated token is renewed once before it ends, whoever asks, and the next one is used", async () => {
  const slack = start();
  const rotation = { refreshToken: "xoxe-1", expiresAt: NOW.add({ minutes: 4 }) };
  slack.store.installations.set("TACME", { botToken: "xoxb-ending", botUserId: "U0", rotation });
  const real = peer.workspaces.get("TACME")?.botToken ?? "";
  let renewed = 0;
  let lock = Promise.resolve();
  const { installations } = slack.deps;
  const rotating = start({
    installations: {
      ...installations,
      renew: (workspace: string, renew: Parameters<typeof installations.renew>[1]) => {
        const turn = lock.then(() =>
          installations.renew(workspace, async (current) => {
            const next = await renew(current);
            if (next !== current) renewed++;
            return next;
          }),
        );
        lock = turn.then(() => {});
        return turn;
      },
    },
  });
  peer.answer("oauth.v2.access", {
    ok: true,
    access_token: real,
    bot_user_id: "U0",
    refresh_token: "xoxe-2",
    expires_in: 43_200,
  });
  const outcomes = await Promise.all([1, 2, 3].map((n) => rotating.surface.send(ann(), CARD, delivery(n))));
  expect(outcomes).toEqual([{ kind: "sent" }, { kind: "sent" }, { kind: "sent" }]);
  expect(renewed).toBe(1);
  expect(slack.store.installations.get("TACME")).toMatchObject({
    botToken: real,
    rotation: { refreshToken: "xoxe-2", expiresAt: NOW.add({ seconds: 43_200 }) },
  });
  expect(peer.calls.findLast(({ method }) => method === "oauth.v2.access")?.args).toMatchObject({
    grant_type: "refresh_token",
    refresh_token: "xoxe-1",
  });
});

test("where Slack does not renew, a token that is still good is used, and one that ended sends nothing", async () => {
  const slack = start();
  const botToken = peer.workspaces.get("TACME")?.botToken ?? "";
  const ending = (minutes: number) => ({
    botToken,
    botUserId: "U0",
    rotation: { refreshToken: "xoxe-bad", expiresAt: NOW.add({ minutes }) },
  });
  slack.store.installations.set("TACME", ending(1));
  expect(await slack.surface.send(ann(), CARD, delivery(1))).toEqual({ kind: "sent" });
  slack.store.installations.set("TACME", ending(-1));
  expect(await slack.surface.send(ann(), CARD, delivery(2))).toMatchObject({ kind: "rate_limited" });
});
