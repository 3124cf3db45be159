import { beforeAll, expect, test } from "vitest";
import type { SlackPeer } from "../../contracts/slack-peer.ts";
import { startPeer, startSlack } from "./slack.ts";

let peer: SlackPeer;
beforeAll(async () => {
  peer = await startPeer();
  return () => peer.close();
});

const nothing = () => ({ kind: "nothing" }) as const;

test("a connection is tried with the workspace's own token, and nobody is written to", async () => {
  const slack = startSlack(nothing, peer);
  const before = peer.calls.length;
  expect(await slack.surface.test("TACME")).toEqual({ kind: "works" });
  expect(peer.calls.slice(before).map(({ method, workspace }) => `${method} ${workspace}`)).toEqual([
    "auth.test TACME",
  ]);
});

test("what is not installed is not connected, and Slack is not asked", async () => {
  const slack = startSlack(nothing, peer);
  const before = peer.calls.length;
  expect(await slack.surface.test(null)).toEqual({ kind: "not_connected" });
  expect(await slack.surface.test("TELSE")).toEqual({ kind: "not_connected" });
  expect(peer.calls).toHaveLength(before);
});

test("a token that Slack took back is not connected any more", async () => {
  const slack = startSlack(nothing, peer);
  peer.fail("TACME", { error: "token_revoked" }, { method: "auth.test" });
  expect(await slack.surface.test("TACME")).toEqual({ kind: "not_connected" });
  expect(slack.store.stopped).toEqual(["TACME"]);
});

test("another refusal is told by Slack's own word", async () => {
  const slack = startSlack(nothing, peer);
  peer.fail("TACME", { error: "team_access_not_granted" }, { method: "auth.test" });
  expect(await slack.surface.test("TACME")).toEqual({ kind: "refused", code: "team_access_not_granted" });
});

test("where Slack does not answer, its host is named", async () => {
  const slack = startSlack(nothing);
  expect(await slack.surface.test("TACME")).toEqual({ kind: "unreachable", host: "127.0.0.1:9" });
  peer.fail("TACME", { status: 500 }, { method: "auth.test" });
  const answering = startSlack(nothing, peer);
  expect(await answering.surface.test("TACME")).toMatchObject({ kind: "unreachable" });
});
