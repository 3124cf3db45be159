import { expect, test } from "vitest";
import { action } from "../../../src/core/chat/action.ts";
import type { Envelope } from "../../../src/core/chat/envelope.ts";
import { ANN, delivery, startChat } from "./chat.ts";

const CARD: Envelope = {
  text: "A card is ready.",
  buttons: [{ label: "Open", primary: true, action: action("walk.start", { run: "r1" }) }],
};

test("nobody signed in is sent to sign in, and the script is told so", async () => {
  const chat = startChat(() => ({ kind: "nothing" }), { identify: async () => null });
  for (const answer of [await chat.get("/chat"), await chat.post({ command: "home" })]) {
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/sign-in?next=/chat");
  }
  const told = await chat.post({ command: "home" }, { script: true });
  expect(told.status).toBe(401);
  expect(await told.json()).toMatchObject({ kind: "refused", signIn: "/sign-in?next=/chat" });
  expect((await chat.get("/chat/events")).status).toBe(401);
  expect(chat.events).toEqual([]);
});

test("the page shows envelopes oldest first, with the focus at the newest", async () => {
  const chat = startChat(() => ({ kind: "nothing" }));
  await chat.surface.send(ANN, { ...CARD, text: "The first." }, delivery(1));
  await chat.surface.send(ANN, { ...CARD, text: "The second." }, delivery(2));
  const page = await (await chat.get("/chat")).text();
  expect(page.indexOf("The first.")).toBeLessThan(page.indexOf("The second."));
  expect(page.match(/ autofocus/g)).toHaveLength(1);
  expect(page).toMatch(new RegExp(`id="message-${delivery(2)}" tabindex="-1" autofocus`));
  expect(page).toContain('data-after="c2"');
  expect(page).toContain('name="act" value="walk.start?run=r1"');
});

test("a long transcript shows its newest hundred", async () => {
  const chat = startChat(() => ({ kind: "nothing" }));
  for (let n = 1; n <= 450; n++) await chat.transcript.append(ANN, { id: delivery(n), envelope: CARD });
  const page = await (await chat.get("/chat")).text();
  expect(page.match(/class="ch-message"/g)).toHaveLength(100);
  expect(page).toContain('data-after="c450"');
  expect(chat.transcript.asked).toEqual([null, "c200", "c400"]);
});

test("the policy of a page allows nothing from elsewhere, no frame and no inline style", async () => {
  const chat = startChat(() => ({ kind: "nothing" }));
  await chat.surface.send(ANN, CARD, delivery(1));
  const answer = await chat.get("/chat");
  expect(answer.headers.get("content-security-policy")).toBe(
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; " +
      "script-src 'nonce-bm9uY2Utbm9uY2U='; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const page = await answer.text();
  expect(page).not.toMatch(/ style=|<style|\son[a-z]+=/);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toContain('src="/chat/chat.js" nonce="bm9uY2Utbm9uY2U="');
});

test("only a made-up organization is called sample data", async () => {
  const real = startChat(() => ({ kind: "nothing" }));
  expect(await (await real.get("/chat")).text()).not.toContain("Sample data");
  const made = startChat(() => ({ kind: "nothing" }), {
    identify: async () => ({ ...ANN, synthetic: true }),
  });
  expect(await (await made.get("/chat")).text()).toContain(
    '<a href="/demo">Sample data: a made-up organization</a>',
  );
});

test.each([
  ["/chat/chat.css", "text/css"],
  ["/chat/chat.js", "text/javascript"],
])("%s is served once and then confirmed", async (path, type) => {
  const chat = startChat(() => ({ kind: "nothing" }));
  const answer = await chat.get(path);
  expect(answer.headers.get("content-type")).toContain(type);
  const again = await chat.get(path, { "if-none-match": answer.headers.get("etag") ?? "" });
  expect(again.status).toBe(304);
});

test("sending again changes nothing, and an account that is not there cannot be reached", async () => {
  const chat = startChat(() => ({ kind: "nothing" }));
  expect(await chat.surface.send(ANN, CARD, delivery(1))).toEqual({ kind: "sent" });
  expect(await chat.surface.send(ANN, CARD, delivery(1))).toEqual({ kind: "sent" });
  expect(chat.transcript.stored).toHaveLength(1);
  expect(await chat.surface.send({ ...ANN, account: "gone" }, CARD, delivery(2))).toEqual({
    kind: "unreachable",
    reason: "unknown_account",
  });
});

test("a transcript that does not answer leaves it unknown whether the envelope arrived", async () => {
  const append = async () => {
    throw new Error("connection lost");
  };
  const chat = startChat(() => ({ kind: "nothing" }), { transcript: { append, after: async () => [] } });
  expect(await chat.surface.send(ANN, CARD, delivery(1))).toMatchObject({ kind: "unknown" });
});
