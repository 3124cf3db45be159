import { action } from "../../../src/core/chat/action.ts";
import type { ChatEvent } from "../../../src/core/chat/event.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import type { View } from "../../../src/core/chat/view.ts";
import type { SlackPeer } from "../../contracts/slack-peer.ts";
import { ANN, startSlack } from "./slack.ts";

export const step: View = {
  title: "A short break",
  progress: { step: 2, of: 4 },
  blocks: [
    { kind: "text", text: "What would help?" },
    { kind: "input", name: "note", label: "Note", lines: "several", maxLength: 500, optional: true },
    {
      kind: "choices",
      name: "mood",
      label: "How was it?",
      options: [
        { value: "a", label: "Lighter" },
        { value: "b", label: "Heavier" },
      ],
      optional: false,
    },
    { kind: "input", name: "at", label: "When", lines: "one", type: "time", maxLength: 5, optional: true },
  ],
  buttons: [
    { label: "Continue to step 3", style: "primary", action: action("walk.step", { to: "3" }) },
    { label: "Back", action: action("walk.back") },
    { label: "Stop here", style: "quiet", action: action("view.close") },
  ],
};
export const home: View = {
  title: "Home",
  blocks: [{ kind: "text", text: "Good to see you." }],
  buttons: [{ label: "I need a moment", action: action("walk.start") }],
};
export const over: View = {
  title: "Help right now",
  blocks: [{ kind: "text", text: "You are not alone." }],
  buttons: [
    { label: "More help", action: action("help.more") },
    { label: "Close", action: action("help.close") },
  ],
};
export const FILLED = { note: ["line <one>\nand *two*"], mood: ["b"], at: ["09:30"] };

/** A Slack of Ann's whose next replies the test decides. */
export function annWith(peer: SlackPeer, first: ChatReply) {
  let next: ChatReply | ((event: ChatEvent) => ChatReply | Promise<ChatReply>) = first;
  const slack = startSlack((event) => (typeof next === "function" ? next(event) : next), peer);
  const ann = slack.client(peer, "TACME", ANN);
  peer.screen("TACME", peer.account("TACME", ANN)).stack = [];
  return {
    slack,
    ann,
    reply: (reply: typeof next) => {
      next = reply;
    },
  };
}

/** The same, with the first step open. */
export async function withModal(peer: SlackPeer) {
  const all = annWith(peer, { kind: "open", view: step });
  await all.ann.command("now");
  return all;
}
