import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { action } from "../../../src/core/chat/action.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import type { View } from "../../../src/core/chat/view.ts";
import type { SlackPeer } from "../../contracts/slack-peer.ts";
import { ANN, startPeer, startSlack } from "./slack.ts";

const page: View = {
  title: "Write",
  blocks: [
    { kind: "input", name: "line", label: "Line", lines: "several", maxLength: 500, optional: false },
    { kind: "choices", name: "mood", label: "Mood", options: [{ value: "a", label: "A" }], optional: true },
  ],
  buttons: [{ label: "Keep it", style: "primary", action: action("journal.keep") }],
};
const kept: View = { title: "Kept", blocks: [{ kind: "text", text: "It is kept." }], buttons: [] };

type Ann = ReturnType<ReturnType<typeof startSlack>["client"]>;

let peer: SlackPeer;
beforeAll(async () => {
  peer = await startPeer();
  return () => peer.close();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Ann, after something of hers took so long that Slack had to be answered before it was done. */
async function afterWaiting(reply: ChatReply | Error, act: (ann: Ann) => Promise<void>) {
  const begun = Promise.withResolvers<void>();
  const done = Promise.withResolvers<ChatReply>();
  let slow = false;
  const slack = startSlack(async () => {
    if (!slow) return { kind: "open", view: page };
    begun.resolve();
    return done.promise;
  }, peer);
  const ann = slack.client(peer, "TACME", ANN);
  await ann.command("journal");
  slow = true;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const acting = act(ann);
  await begun.promise;
  await vi.advanceTimersByTimeAsync(2800);
  await acting;
  vi.useRealTimers();
  const meanwhile = ann.shown();
  if (reply instanceof Error) done.reject(reply);
  else done.resolve(reply);
  await slack.settled();
  return { slack, ann, meanwhile };
}

const keep = (ann: Ann) => ann.press("Keep it", { line: ["what I wrote"], mood: ["a"] });

test("a submission that takes long is answered in time, and its reply comes in the same view", async () => {
  const { ann, meanwhile } = await afterWaiting({ kind: "replace", view: kept }, keep);
  expect(meanwhile?.text).toMatch(/takes a little longer.*nothing you wrote is lost/);
  expect(ann.shown()?.text).toBe("It is kept.");
});

test.each<[string, ChatReply | Error, RegExp]>([
  ["is not valid", { kind: "invalid", fields: { line: "Say more." } }, /^Say more\./],
  ["failed", new TypeError("secret detail"), /our mistake/],
])("what was written comes back when it %s late", async (_, reply, sentence) => {
  const { slack, ann } = await afterWaiting(reply, keep);
  expect(ann.shown()?.text).toMatch(sentence);
  const before = slack.events.length;
  await ann.press("Keep it");
  expect(slack.events).toHaveLength(before + 1);
  expect(slack.events.at(-1)).toMatchObject({ values: { line: ["what I wrote"], mood: ["a"] } });
});

test("a hint after a command that took long is whispered", async () => {
  const { ann } = await afterWaiting({ kind: "hint", text: "Here you are." }, (each) => each.command("help"));
  expect((await ann.messages()).at(-1)?.text).toBe("Here you are.");
});
