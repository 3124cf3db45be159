import { beforeAll, describe, expect, test } from "vitest";
import { EvenkeelError } from "../../../src/core/errors.ts";
import type { Fault } from "../../contracts/slack-methods.ts";
import type { SlackPeer } from "../../contracts/slack-peer.ts";
import { annWith, FILLED, step, withModal } from "./conversation.ts";
import { startPeer } from "./slack.ts";

let peer: SlackPeer;
beforeAll(async () => {
  peer = await startPeer();
  return () => peer.close();
});

describe("an error", () => {
  const away = new EvenkeelError("unavailable", "The database is away. Nothing was changed; try again.");
  const fail = (error: Error) => (): never => {
    throw error;
  };

  test.each([
    ["expected", away, /^The database is away\./, 0],
    ["of ours", new EvenkeelError("bug", "secret detail"), /our mistake/, 1],
    ["of any kind", new TypeError("secret detail"), /our mistake/, 1],
  ])("%s is said where the person is, and what was written stays", async (_, error, sentence, reports) => {
    const { slack, ann, reply } = await withModal(peer);
    reply(fail(error));
    await ann.press("Continue to step 3", FILLED);
    expect(ann.shown()?.wrong.note).toMatch(sentence);
    await ann.press("Back");
    expect(ann.shown()?.text).toMatch(sentence);
    await ann.command("now");
    expect((await ann.messages()).at(-1)?.text).toMatch(sentence);
    expect(slack.reported).toHaveLength(3 * reports);
    reply({ kind: "nothing" });
    await ann.press("Back");
    expect(slack.events.at(-1)).toMatchObject({ values: FILLED });
    expect(peer.outgoing()).not.toContain("secret detail");
  });

  test.each<[Fault, number]>([
    [{ status: 429, retryAfter: 3 }, 0],
    [{ error: "expired_trigger_id" }, 0],
    [{ status: 500 }, 0],
    [{ reset: "before" }, 0],
    [{ error: "invalid_arguments" }, 1],
  ])("of Slack's, %o, leaves a sentence where Slack still takes one", async (fault, reports) => {
    const { slack, ann } = annWith(peer, { kind: "open", view: step });
    peer.fail("TACME", fault, { method: "views.open" });
    await ann.command("now");
    expect(ann.shown()).toBeNull();
    expect((await ann.messages()).at(-1)?.text).toMatch(/did not open the view in time\. Nothing is lost/);
    expect(slack.reported).toHaveLength(reports);
  });
});
