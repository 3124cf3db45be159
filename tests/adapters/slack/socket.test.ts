import { afterEach, beforeEach, expect, test } from "vitest";
import { startSocket } from "../../../adapters/slack/socket.ts";
import { action } from "../../../src/core/chat/action.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { EvenkeelError } from "../../../src/core/errors.ts";
import { peerConfig } from "../../contracts/slack-peer.ts";
import { PAYLOADS, SECRET, startSlack } from "./slack.ts";
import { type SocketPeer, startSocketPeer } from "./socket-peer.ts";

const PACE = { firstWait: 1, mostWait: 4, finishWithin: 500 };
const next: View = {
  title: "Next",
  blocks: [{ kind: "text", text: "On." }],
  buttons: [{ label: "Go", action: action("walk.step") }],
};

let peer: SocketPeer;
let stops: (() => Promise<void>)[] = [];
beforeEach(async () => {
  peer = await startSocketPeer();
});
afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
  await peer.close();
});

async function startWith(reply: () => ChatReply | Promise<ChatReply>, keep?: () => Promise<"kept">) {
  const slack = startSlack(
    reply,
    { url: peer.url, workspaces: new Map() },
    {
      config: { ...peerConfig(peer, SECRET), appToken: "xapp-1-test" },
      ...(keep ? { inbox: { keep, work: async () => {} } } : {}),
    },
  );
  const socket = await startSocket(slack.deps, slack.surface, PACE);
  stops.push(() => socket.stop());
  return { slack, socket };
}

test("an event that comes over the socket is kept, acknowledged and handled", async () => {
  const { slack } = await startWith(() => ({ kind: "nothing" }));
  expect(peer.tokens).toEqual(["xapp-1-test"]);
  expect(await peer.send({ type: "events_api", payload: PAYLOADS.event().body })).toEqual({});
  await peer.send({ type: "events_api", payload: PAYLOADS.event().body });
  expect(slack.store.kept.size).toBe(1);
  expect(slack.events).toHaveLength(1);
});

test("an event that cannot be kept is not acknowledged, so that Slack sends it again", async () => {
  let away = true;
  const { slack } = await startWith(
    () => ({ kind: "nothing" }),
    async () => {
      if (away) throw new EvenkeelError("unavailable", "The database is away.");
      return "kept";
    },
  );
  void peer.send({ type: "events_api", payload: PAYLOADS.event().body });
  await peer.send({ type: "slash_commands", payload: PAYLOADS.command().form });
  expect(peer.waiting.size).toBe(1);
  expect(slack.reported).toHaveLength(1);
  away = false;
  expect(await peer.send({ type: "events_api", payload: PAYLOADS.event().body })).toEqual({});
});

test("a command and an interaction are answered in their acknowledgement", async () => {
  const { slack } = await startWith(() => ({ kind: "hint", text: "Here you are." }));
  expect(await peer.send({ type: "slash_commands", payload: PAYLOADS.command().form })).toMatchObject({
    response_type: "ephemeral",
    text: "Here you are.",
  });
  expect(slack.events).toMatchObject([{ kind: "command", command: "help" }]);
  const replacing = await startWith(() => ({ kind: "replace", view: next }));
  expect(await peer.send({ type: "interactive", payload: PAYLOADS.submission().payload })).toMatchObject({
    response_action: "update",
    view: { title: { text: "Next" } },
  });
  expect(replacing.slack.events).toMatchObject([{ kind: "action", action: { verb: "journal.keep" } }]);
});

test("what cannot be read is acknowledged and has no effect", async () => {
  const { slack } = await startWith(() => ({ kind: "nothing" }));
  for (const type of ["interactive", "slash_commands", "events_api", "something_new"])
    expect(await peer.send({ type, payload: { event: { type: "x" } } })).toEqual({});
  expect(slack.events).toEqual([]);
});

test("when the connection ends it is made again, also when Slack lets nobody in for a while", async () => {
  const { slack } = await startWith(() => ({ kind: "nothing" }));
  peer.open = false;
  const again = peer.connected();
  void peer.send({ type: "disconnect", payload: {} });
  while (slack.reported.length < 2) await new Promise((resolve) => setImmediate(resolve));
  peer.open = true;
  await again;
  await peer.send({ type: "slash_commands", payload: PAYLOADS.command().form });
  expect(slack.events).toHaveLength(1);
  expect(peer.tokens.length).toBeGreaterThanOrEqual(4);
});

test("what is being handled is finished before the socket is closed", async () => {
  const done = Promise.withResolvers<ChatReply>();
  const { socket } = await startWith(() => done.promise);
  const answered = peer.send({ type: "slash_commands", payload: PAYLOADS.command().form });
  await peer.send({ type: "something_new", payload: {} });
  const stopped = socket.stop();
  done.resolve({ kind: "hint", text: "In time." });
  await stopped;
  expect(await answered).toMatchObject({ text: "In time." });
});

test("an app token that Slack does not accept is said at the start", async () => {
  peer.open = false;
  await expect(startWith(() => ({ kind: "nothing" }))).rejects.toMatchObject({ code: "unavailable" });
});
