import { expect, test } from "vitest";
import { action } from "../../../src/core/chat/action.ts";
import { ANN, type Chat, delivery, startChat } from "./chat.ts";

const nothing = () => ({ kind: "nothing" }) as const;

async function send(chat: Chat, n: number): Promise<void> {
  const buttons = [{ label: "Open", action: action("walk.start") }];
  await chat.surface.send(ANN, { text: `Card ${n}\nis ready.`, buttons }, delivery(n));
}

/** Reads the stream as text until it holds `wanted`, or ends. */
function reader(answer: Response) {
  const chunks = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  return {
    async until(wanted: string): Promise<string> {
      while (!text.includes(wanted)) {
        const next = await chunks?.read();
        if (!next || next.done) break;
        text += next.value;
      }
      return text;
    },
    cancel: () => chunks?.cancel(),
  };
}

test("new envelopes arrive as events whose id is the cursor", async () => {
  const chat = startChat(nothing);
  await send(chat, 1);
  const answer = await chat.get("/chat/events?after=c1");
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const stream = reader(answer);
  await stream.until("retry:");
  await send(chat, 2);
  const text = await stream.until("id: c2");
  expect(text).toContain("event: envelope");
  expect(text).toContain("data: is ready.");
  expect(text).not.toContain("Card 1");
  await stream.cancel();
});

test("a browser that comes back gets what it missed, once", async () => {
  const chat = startChat(nothing);
  for (const n of [1, 2, 3]) await send(chat, n);
  const stream = reader(await chat.get("/chat/events?after=c1", { "last-event-id": "c2" }));
  const text = await stream.until("id: c3");
  expect(text).not.toContain("Card 2");
  expect(text.match(/id: c3/g)).toHaveLength(1);
  await stream.cancel();
});

test("more envelopes than one read holds all arrive, in order", async () => {
  const chat = startChat(nothing);
  for (let n = 1; n <= 120; n++) await send(chat, n);
  const stream = reader(await chat.get("/chat/events"));
  const text = await stream.until("id: c120");
  const ids = [...text.matchAll(/^id: c(\d+)$/gm)].map((found) => Number(found[1]));
  expect(ids).toEqual(Array.from({ length: 120 }, (_, n) => n + 1));
  await stream.cancel();
});

test("a silent stream says that it is alive", async () => {
  const chat = startChat(nothing);
  const stream = reader(await chat.get("/chat/events"));
  expect(await stream.until(": still here")).toContain(": still here");
  await stream.cancel();
});

test("closing the surface ends the open streams, and new ones are sent away", async () => {
  const chat = startChat(nothing);
  const stream = reader(await chat.get("/chat/events"));
  await stream.until("retry:");
  chat.surface.close();
  await stream.until("never said");
  expect((await chat.get("/chat/events")).status).toBe(503);
});

test("a stream ends after its lifetime, so that the session is checked anew", async () => {
  const chat = startChat(nothing, { pace: { poll: 1, heartbeat: 1000, lifetime: 3 } });
  const stream = reader(await chat.get("/chat/events"));
  expect(await stream.until("never said")).not.toContain("event:");
});

test("a reader that goes away is no longer polled for", async () => {
  const chat = startChat(nothing);
  const stream = reader(await chat.get("/chat/events"));
  await stream.until("retry:");
  await stream.cancel();
  // One poll may be on its way; after a second stream's heartbeat (ten polls) a living one would have made more.
  const other = startChat(nothing);
  const witness = reader(await other.get("/chat/events"));
  const asked = chat.transcript.asked.length;
  await witness.until(": still here");
  await witness.cancel();
  expect(chat.transcript.asked.length - asked).toBeLessThanOrEqual(1);
});

test("a transcript that fails ends the stream without a word about why", async () => {
  const after = async () => {
    throw new Error("secret detail");
  };
  const chat = startChat(nothing, { transcript: { append: async () => "stored", after } });
  const text = await reader(await chat.get("/chat/events")).until("never said");
  expect(text).toBe("retry: 2000\n\n");
});

test("a cursor that is none is refused", async () => {
  const chat = startChat(nothing);
  expect((await chat.get("/chat/events?after=%0Aevil")).status).toBe(400);
  expect((await chat.get(`/chat/events?after=${"x".repeat(201)}`)).status).toBe(400);
});
