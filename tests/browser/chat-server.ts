import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { browserSurface } from "../../adapters/browser/surface.ts";
import { action } from "../../src/core/chat/action.ts";
import type { Envelope } from "../../src/core/chat/envelope.ts";
import type { ChatEvent } from "../../src/core/chat/event.ts";
import type { ChatReply } from "../../src/core/chat/reply.ts";
import type { View } from "../../src/core/chat/view.ts";
import { APP_STYLE } from "../../src/web/app-style.ts";
import { ANN, delivery, NOW } from "../adapters/browser/chat.ts";
import { memoryTranscript } from "../adapters/browser/memory-transcript.ts";

const first: View = {
  title: "After a hard meeting",
  progress: { step: 1, of: 2 },
  blocks: [
    { kind: "text", text: ["Two minutes. ", { kind: "strong", text: "You can stop at any point." }] },
    {
      kind: "choices",
      name: "kind",
      label: "What was it most like?",
      options: [
        { value: "rushed", label: "Too much in too little time" },
        { value: "unheard", label: "I said something and it went by" },
        { value: "mistake", label: "I got something wrong" },
      ],
      optional: false,
    },
    {
      kind: "input",
      name: "note",
      label: "A few words, only for you",
      hint: "No one reads this. For urgent help, use the button below.",
      lines: "several",
      maxLength: 2000,
      optional: true,
    },
  ],
  buttons: [
    { label: "Continue to step 2", style: "primary", action: action("walk.step", { to: "2" }) },
    { label: "Urgent help", style: "danger", action: action("help.open") },
    { label: "Stop here", style: "quiet", action: action("walk.stop") },
  ],
};

const second: View = {
  title: "After a hard meeting",
  progress: { step: 2, of: 2 },
  blocks: [
    { kind: "heading", text: "What you would say to a colleague" },
    {
      kind: "text",
      text: "Think of someone you like who had the same half hour.\nWhat would you tell them?",
    },
    {
      kind: "input",
      name: "line",
      label: "One line to keep",
      lines: "one",
      maxLength: 200,
      optional: false,
    },
    {
      kind: "choices",
      name: "later",
      label: "Bring this back",
      multiple: true,
      options: [
        { value: "week", label: "In a week" },
        { value: "month", label: "In a month" },
      ],
      chosen: ["week"],
      optional: true,
    },
    {
      kind: "input",
      name: "when",
      label: "At",
      lines: "one",
      type: "time",
      maxLength: 5,
      value: "14:30",
      optional: true,
    },
    {
      kind: "facts",
      facts: [
        { label: "Kept for", value: "12 months" },
        { label: "Seen by", value: "You" },
      ],
    },
  ],
  buttons: [
    { label: "Finish", style: "primary", action: action("walk.finish") },
    { label: "Stop without keeping", style: "quiet", action: action("walk.stop") },
  ],
};

const help: View = {
  title: "Help right now",
  blocks: [
    { kind: "text", text: "This was not saved, and nobody at work has been told." },
    { kind: "divider" },
    { kind: "text", text: [{ kind: "link", text: "Call 112", url: "tel:112" }, " if there is danger now."] },
    { kind: "text", text: "You do not have to be certain to call.", quiet: true },
  ],
  buttons: [{ label: "Close this", action: action("help.close") }],
};

const moment: View = {
  title: "What to set aside",
  blocks: [
    {
      kind: "choices",
      name: "family",
      label: "Leave out for now",
      multiple: true,
      options: [
        { value: "breath", label: "Breath" },
        { value: "writing", label: "Writing" },
      ],
      optional: false,
    },
  ],
  buttons: [{ label: "Set these aside", style: "primary", action: action("aside.set") }],
};

const home: View = {
  title: "Home",
  blocks: [
    { kind: "text", text: "What would help today?" },
    {
      kind: "buttons",
      buttons: [
        { label: "After a hard meeting", action: action("walk.start") },
        { label: "A short break", action: action("walk.start", { practice: "break" }) },
        { label: "Write for yourself", action: action("walk.start", { practice: "write" }) },
        { label: "Before a talk", action: action("walk.start", { practice: "talk" }) },
      ],
    },
    { kind: "facts", facts: [{ label: "Rhythm", value: "Tuesdays and Thursdays, 14:30" }] },
  ],
  buttons: [{ label: "Pause everything", style: "quiet", action: action("pause.all") }],
};

const arabic: View = {
  title: "استراحة قصيرة",
  rightToLeft: true,
  blocks: [
    { kind: "text", text: "دقيقتان. يمكنك التوقف في أي وقت." },
    {
      kind: "input",
      name: "note",
      label: "بضع كلمات لك وحدك",
      lines: "several",
      maxLength: 500,
      optional: true,
    },
  ],
  buttons: [{ label: "متابعة", style: "primary", action: action("walk.stop") }],
};

/** A small product: one practice of two steps, help on top of it, Home, and a hint for typed text. */
export function reply(event: ChatEvent): ChatReply {
  if (event.kind === "home_opened") return { kind: "open", view: home };
  if (event.kind === "command") return { kind: "open", view: event.command === "urgent" ? arabic : moment };
  if (event.kind === "typed" || event.kind === "installed")
    return { kind: "hint", text: "I do not read what is typed here. To write something private, open Home." };
  switch (event.action.verb) {
    case "walk.start":
      return { kind: event.from === "home" ? "replace" : "open", view: first };
    case "walk.step":
      // Help once over what was written, as the product does where words tell of danger.
      if (event.values.note?.[0] === "danger" && event.action.args.shown === undefined)
        return { kind: "push", view: help, again: action("walk.step", { to: "2", shown: "1" }) };
      return { kind: "replace", view: second };
    case "walk.finish":
      if ((event.values.line?.[0] ?? "").length < 5)
        return { kind: "invalid", fields: { line: "Write at least five letters, or press Stop." } };
      return { kind: "close" };
    case "help.open":
      return { kind: "push", view: help };
    default:
      return { kind: "close" };
  }
}

export const CARD: Envelope = {
  text: "A card is ready. It takes about two minutes.",
  buttons: [
    { label: "Open", primary: true, action: action("walk.start") },
    { label: "Not now", action: action("walk.later") },
  ],
};

export interface ChatServer {
  readonly url: string;
  readonly events: ChatEvent[];
  /** Sends one more envelope to the reader. */
  send(envelope: Envelope): Promise<void>;
  close(): Promise<void>;
}

/** The chat on a loopback port, with the product's own style sheet and three messages. */
export async function startChatServer(options: { readonly synthetic?: boolean } = {}): Promise<ChatServer> {
  const transcript = memoryTranscript(ANN);
  const events: ChatEvent[] = [];
  let sent = 0;
  const surface = browserSurface({
    identify: async () => ({ ...ANN, synthetic: options.synthetic ?? true }),
    transcript,
    now: () => NOW,
    nonce: () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
    stylesheets: ["/assets/app.css"],
    pace: { poll: 50, heartbeat: 15_000, lifetime: 300_000 },
  });
  const send = async (envelope: Envelope) => {
    sent += 1;
    await surface.send(ANN, envelope, delivery(sent));
  };
  await send({
    text: "Hello. Evenkeel brings short practices to this chat. Nothing that you write is shown to anyone else.",
    buttons: [
      { label: "See how it works", action: action("walk.start") },
      { label: "Privacy", url: "/privacy" },
    ],
  });
  await send(CARD);
  for (let day = 0; day < 4; day++) await send({ ...CARD, text: "A card is ready." });
  const app = new Hono();
  const font = await readFile(
    new URL(
      "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
      import.meta.url,
    ),
  );
  app.get("/assets/app.css", (c) => c.body(APP_STYLE, 200, { "content-type": "text/css" }));
  app.get("/assets/inter.woff2", (c) => c.body(new Uint8Array(font), 200, { "content-type": "font/woff2" }));
  app.route(
    "/",
    surface.routes(async (event) => {
      events.push(event);
      return reply(event);
    }),
  );
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    events,
    send,
    close: () => {
      surface.close();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
