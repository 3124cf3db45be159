import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { action } from "../../../src/core/chat/action.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import type { View } from "../../../src/core/chat/view.ts";
import type { SlackPeer } from "../../contracts/slack-peer.ts";
import { annWith, FILLED, home, over, step, withModal } from "./conversation.ts";
import { ANN, delivery, startPeer } from "./slack.ts";

let peer: SlackPeer;
beforeAll(async () => {
  peer = await startPeer();
  return () => peer.close();
});
afterAll(() => {
  expect(peer.outgoing()).not.toContain("line <one>");
});

test("a command opens a view, and says who, when and what", async () => {
  const { slack, ann } = annWith(peer, { kind: "open", view: step });
  await ann.command("  JOURNAL please ");
  await ann.command("what is this");
  expect(slack.events).toMatchObject([
    { kind: "command", command: "journal", actor: { platform: "slack", workspace: "TACME" } },
    { kind: "command", command: "" },
  ]);
  expect(slack.events[0]?.id).not.toBe(slack.events[1]?.id);
  expect(ann.shown()).toMatchObject({
    title: "A short break",
    buttons: ["Back", "Continue to step 3"],
    fields: [
      { name: "note", kind: "input" },
      { name: "mood", kind: "choices", options: ["a", "b"] },
      { name: "at", kind: "input" },
    ],
  });
  expect(ann.shown()?.text).toContain("Step 2 of 4");
});

test("a hint after a command is seen by nobody else", async () => {
  const { ann } = annWith(peer, { kind: "hint", text: "Nobody here knows you <yet> & that is *fine*." });
  await ann.command("help");
  expect((await ann.messages()).at(-1)?.text).toBe("Nobody here knows you <yet> & that is *fine*.");
});

test("Home is published when it is opened, and its buttons open views on top", async () => {
  const { slack, ann, reply } = annWith(peer, { kind: "open", view: home });
  await ann.openHome();
  expect(ann.shown()).toMatchObject({ text: "Good to see you.", buttons: ["I need a moment"] });
  reply({ kind: "open", view: step });
  await ann.press("I need a moment");
  expect(slack.events.at(-1)).toMatchObject({ kind: "action", from: "home", action: { verb: "walk.start" } });
  expect(ann.shown()?.title).toBe("A short break");
  await ann.dismiss();
  expect(ann.shown()?.buttons).toEqual(["I need a moment"]);
  reply({ kind: "replace", view: { ...home, blocks: [{ kind: "text", text: "Changed." }] } });
  await ann.press("I need a moment");
  expect(ann.shown()?.text).toBe("Changed.");
  reply({ kind: "hint", text: "Just so you know." });
  await ann.press("I need a moment");
  expect(ann.shown()?.text).toBe("Just so you know.\nChanged.");
});

test("a button of a message opens a view, and a hint there is whispered", async () => {
  const { slack, ann, reply } = annWith(peer, { kind: "open", view: step });
  const to = { workspace: "TACME", account: peer.account("TACME", ANN) };
  const envelope = {
    text: "A card is ready.",
    buttons: [{ label: "Open it", primary: true, action: action("card.open") }],
  };
  expect(await slack.surface.send(to, envelope, delivery(1))).toEqual({ kind: "sent" });
  await ann.tap("Open it");
  expect(slack.events.at(-1)).toMatchObject({ from: "envelope", action: { verb: "card.open" } });
  expect(ann.shown()?.title).toBe("A short break");
  reply({ kind: "hint", text: "Not any more." });
  await ann.tap("Open it");
  expect((await ann.messages()).at(-1)).toEqual({ text: "Not any more.", buttons: [] });
});

describe("a submitted view", () => {
  test("brings all that was chosen and written, and its primary action", async () => {
    const { slack, ann, reply } = await withModal(peer);
    reply({ kind: "replace", view: over });
    await ann.press("Continue to step 3", FILLED);
    expect(slack.events.at(-1)).toMatchObject({
      kind: "action",
      from: "view",
      action: { verb: "walk.step", args: { to: "3" } },
      values: FILLED,
    });
    expect(ann.shown()?.title).toBe("Help right now");
  });

  test("is not sent while something needed is missing", async () => {
    const { slack, ann } = await withModal(peer);
    await ann.press("Continue to step 3");
    expect(ann.shown()?.wrong).toHaveProperty("mood");
    expect(slack.events).toHaveLength(1);
  });

  test.each<[string, ChatReply, string | undefined]>([
    ["push", { kind: "push", view: over }, "Help right now"],
    ["open", { kind: "open", view: over }, "Help right now"],
    ["close", { kind: "close" }, undefined],
    ["nothing", { kind: "nothing" }, "A short break"],
    ["hint", { kind: "hint", text: "So you know." }, "A short break"],
    ["invalid", { kind: "invalid", fields: { note: "Say more." } }, "A short break"],
  ])("then %s", async (kind, answer, title) => {
    const { ann, reply } = await withModal(peer);
    reply(answer);
    await ann.press("Continue to step 3", FILLED);
    expect(ann.shown()?.title).toBe(title);
    if (kind === "hint") expect(ann.shown()?.text).toMatch(/^So you know\./);
    if (kind === "invalid") expect(ann.shown()?.wrong).toEqual({ note: "Say more." });
    if (kind === "push") {
      await ann.dismiss();
      expect(ann.shown()?.title).toBe("A short break");
    }
  });

  test("asks for something else when it is submitted again, with all that was written in it", async () => {
    const { slack, ann, reply } = await withModal(peer);
    reply({ kind: "push", view: over, again: action("walk.step", { to: "3", shown: "1" }) });
    await ann.press("Continue to step 3", FILLED);
    expect(ann.shown()?.title).toBe("Help right now");
    await ann.dismiss();
    reply({ kind: "close" });
    await ann.press("Continue to step 3");
    expect(slack.events.at(-1)).toMatchObject({
      action: { verb: "walk.step", args: { to: "3", shown: "1" } },
      values: FILLED,
    });
  });

  test("is pushed upon also where Slack takes no change of what lies beneath", async () => {
    const { slack, ann, reply } = await withModal(peer);
    peer.fail("TACME", { status: 503 }, { method: "views.update" });
    reply({ kind: "push", view: over, again: action("walk.step", { to: "3", shown: "1" }) });
    await ann.press("Continue to step 3", FILLED);
    expect(ann.shown()?.title).toBe("Help right now");
    await ann.dismiss();
    await ann.press("Continue to step 3");
    expect(slack.events.at(-1)).toMatchObject({ action: { args: { to: "3" } }, values: FILLED });
  });

  test("that misses a field which is not shown says so beside the first that is", async () => {
    const { ann, reply } = await withModal(peer);
    reply({ kind: "invalid", fields: { elsewhere: "Choose a day.", mood: "And this." } });
    await ann.press("Continue to step 3", FILLED);
    expect(ann.shown()?.wrong).toEqual({ note: "Choose a day.", mood: "And this." });
  });
});

describe("a button inside a view", () => {
  test("brings what is written so far", async () => {
    const { slack, ann } = await withModal(peer);
    await ann.press("Back", { note: ["half"] });
    expect(slack.events.at(-1)).toMatchObject({
      action: { verb: "walk.back" },
      values: { note: ["half"] },
      from: "view",
    });
  });

  test.each<[string, ChatReply, string, RegExp]>([
    ["replace", { kind: "replace", view: over }, "Help right now", /alone/],
    ["open", { kind: "open", view: over }, "Help right now", /alone/],
    ["push", { kind: "push", view: over }, "Help right now", /alone/],
    ["close", { kind: "close" }, "Done", /You can close this now/],
    ["nothing", { kind: "nothing" }, "A short break", /^Step 2/],
    ["hint", { kind: "hint", text: "So you know." }, "A short break", /^So you know\.\nStep 2/],
    ["invalid", { kind: "invalid", fields: { note: "Say more." } }, "A short break", /^Say more\.\nStep 2/],
  ])("then %s", async (_, answer, title, text) => {
    const { slack, ann, reply } = await withModal(peer);
    reply(answer);
    await ann.press("Back", FILLED);
    expect(ann.shown()?.title).toBe(title);
    expect(ann.shown()?.text).toMatch(text);
    expect(slack.reported).toEqual([]);
    if (title !== "A short break") return;
    await ann.press("Back");
    expect(slack.events.at(-1)).toMatchObject({ values: FILLED });
    expect(ann.shown()?.text).toMatch(text);
  });

  test("lays a view on top three deep, and then takes the top one's place", async () => {
    const { ann, reply } = await withModal(peer);
    const view = (n: number): View => ({ ...over, title: `View ${n}` });
    for (const n of [2, 3, 4]) {
      reply({ kind: "push", view: view(n) });
      await ann.press(n === 2 ? "Back" : "More help");
      expect(ann.shown()?.title).toBe(`View ${n}`);
    }
    await ann.dismiss();
    expect(ann.shown()?.title).toBe("View 2");
    await ann.dismiss();
    expect(ann.shown()?.title).toBe("A short break");
  });

  test("never puts its answer over a view that is newer", async () => {
    const { slack, ann, reply } = await withModal(peer);
    reply(async () => {
      const screen = peer.screen("TACME", peer.account("TACME", ANN));
      screen.stack = screen.stack.map((view) => ({ ...view, hash: "newer" }));
      return { kind: "replace", view: over };
    });
    await ann.press("Back");
    expect(ann.shown()?.title).toBe("A short break");
    expect(slack.reported).toEqual([]);
  });
});

test("a view that takes the place of another shows its own values, not those that were typed before", async () => {
  const { slack, ann, reply } = await withModal(peer);
  const again: View = {
    ...step,
    blocks: step.blocks.map((each) =>
      each.kind === "input" && each.name === "note" ? { ...each, value: "fresh" } : each,
    ),
  };
  reply({ kind: "replace", view: again });
  await ann.press("Back", { note: ["typed before"] });
  await ann.press("Back");
  expect(slack.events.at(-1)).toMatchObject({ values: { note: ["fresh"] } });
});

test("a person of another company, in a shared channel, is nobody here", async () => {
  const { slack } = annWith(peer, { kind: "open", view: step });
  const payload = {
    type: "block_actions",
    user: { id: "U9", team_id: "TSTRANGE" },
    team: { id: "TACME" },
    trigger_id: "t",
    actions: [{ type: "button", value: "home.open" }],
  };
  expect((await slack.send({ kind: "interaction", payload })).status).toBe(200);
  expect(slack.events).toEqual([]);
});

test("a link's press and a field's change are acknowledged and ask nothing", async () => {
  const { slack } = annWith(peer, { kind: "nothing" });
  const who = { type: "block_actions", user: { id: "U1" }, team: { id: "TACME" }, trigger_id: "t" };
  for (const pressed of [
    { type: "button" },
    { type: "static_select", selected_option: { value: "home.open" } },
    { type: "button", value: "NO <b>" },
  ])
    expect((await slack.send({ kind: "interaction", payload: { ...who, actions: [pressed] } })).status).toBe(
      200,
    );
  expect(slack.events).toEqual([]);
});

test("who it is comes from Slack, with address, zone and language", async () => {
  const { slack, ann } = annWith(peer, { kind: "nothing" });
  await ann.command("");
  expect(await slack.events[0]?.whoIs?.()).toEqual({
    account: peer.account("TACME", ANN),
    email: ANN,
    name: "Ann Example",
    timeZone: "Europe/Lisbon",
    language: "pt-PT",
    isColleague: true,
  });
});
