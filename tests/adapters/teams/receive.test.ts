import { expect, test, vi } from "vitest";
import { action } from "../../../src/core/chat/action.ts";
import type { ChatEvent, PlatformPerson } from "../../../src/core/chat/event.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { EvenkeelError } from "../../../src/core/errors.ts";
import { ANN, startBot } from "./bot.ts";
import { memoryConversations } from "./memory-conversations.ts";

const OPEN = { label: "Open", primary: true, action: action("home.open") };
const view: View = { title: "Home", blocks: [{ kind: "text", text: "Hello." }], buttons: [] };

test.each([
  ["hi", "hello"],
  ["Hello!", "hello"],
  ["  HEY  ", "hello"],
  ["<at>Evenkeel</at> hi", "hello"],
  ["help", "help"],
  ["Help?", "help"],
  ["help me, I was told I am being let go", undefined],
  ["high time", undefined],
  ["", undefined],
])("of typed text, %j is recognized as %j and nothing else goes on", async (text, said) => {
  const bot = await startBot(() => ({ kind: "nothing" }));
  await bot.client().type(text);
  const [event] = bot.events;
  expect(event).toMatchObject({ kind: "typed", ...(said === undefined ? {} : { said }) });
  expect(event && "said" in event).toBe(said !== undefined);
  const told = JSON.stringify({ ...event, whoIs: null });
  if (text.length > 10) expect(told).not.toContain(text);
});

test("adding the bot is one event, though told in two activities; removing it forgets the conversation", async () => {
  const bot = await startBot(() => ({ kind: "hint", text: "Hello.", buttons: [OPEN] }));
  const ann = bot.client();
  await ann.install();
  expect(bot.events.map(({ kind, id }) => [kind, id])).toEqual([
    ["installed", expect.stringMatching(/^installed:a:/)],
  ]);
  expect(await ann.messages()).toHaveLength(1);
  expect(await bot.conversations.find(ANN)).toEqual({
    id: ann.conversation,
    serviceUrl: bot.peer.serviceUrl,
  });
  await ann.uninstall();
  expect(await bot.conversations.find(ANN)).toBeNull();
  await ann.install();
  expect(await bot.conversations.find(ANN)).not.toBeNull();
  expect(await ann.messages()).toHaveLength(2);
});

test("a hint is one message with its buttons", async () => {
  const bot = await startBot(() => ({ kind: "hint", text: "Write nothing here.", buttons: [OPEN] }));
  const ann = bot.client();
  await ann.type("anything");
  expect(await ann.messages()).toEqual([{ text: "Write nothing here.", buttons: ["Open"] }]);
});

test("a view cannot be opened by what is typed: a button offers the start", async () => {
  const bot = await startBot(() => ({ kind: "open", view }));
  const ann = bot.client();
  await ann.type("anything");
  expect(await ann.messages()).toMatchObject([{ buttons: ["Open"] }]);
  expect(JSON.stringify(bot.peer.requests)).not.toContain("Home");
  await ann.tap("Open");
  expect(ann.shown()?.title).toBe("Home");
});

test("what a client without dialogs sends, and Action.Execute, are actions too", async () => {
  const bot = await startBot(() => ({ kind: "open", view }));
  const ann = bot.client();
  const data = { act: "home.open", "t.note": "mine" };
  expect((await ann.send({ type: "message", value: data })).status).toBe(200);
  const executed = await ann.send({
    type: "invoke",
    name: "adaptiveCard/action",
    value: { action: { type: "Action.Execute", verb: "x", data } },
  });
  expect(await executed.json()).toMatchObject({ statusCode: 200, type: expect.stringContaining("message") });
  const expected = { kind: "action", from: "envelope", values: { note: ["mine"] } };
  expect(bot.events).toMatchObject([expected, expected]);
  expect(await ann.messages()).toHaveLength(2);
});

test("groups and channels are answered with nothing", async () => {
  const bot = await startBot(() => ({ kind: "hint", text: "Hello." }));
  for (const conversationType of ["groupChat", "channel", undefined]) {
    const conversation = { id: "19:x@thread.v2", conversationType, tenantId: ANN.workspace };
    const answer = await bot.client().send({ type: "message", text: "hi", conversation });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  }
  expect(bot.events).toEqual([]);
  expect(bot.peer.requests).toEqual([]);
});

test("the same activity again is done once, and answered", async () => {
  const bot = await startBot(() => ({ kind: "hint", text: "Hello." }));
  const ann = bot.client();
  await ann.type("hi");
  expect(await ann.replay()).toBe(200);
  expect(bot.events).toHaveLength(1);
  expect(bot.events[0]?.id).toMatch(/^f:/);
  expect(await ann.messages()).toHaveLength(1);
});

test("a conversation is written once, and again where the account became known meanwhile", async () => {
  let known = false;
  const conversations = memoryConversations(() => known);
  const bot = await startBot(
    async () => {
      known = true;
      return { kind: "nothing" };
    },
    () => ({ conversations }),
  );
  const ann = bot.client();
  for (let i = 0; i < 3; i++) await ann.type("hi");
  expect(conversations.saves).toMatchObject([ANN, ANN]);
  expect(conversations.saves).toHaveLength(2);
  expect(conversations.kept.size).toBe(1);
});

test("nothing is written beside what a dialog submits: it may be an answer, and the row would tell whose", async () => {
  const bot = await startBot(() => ({ kind: "open", view }));
  const data = { act: "pulse.save" };
  expect((await bot.client().send({ type: "invoke", name: "task/submit", value: { data } })).status).toBe(
    200,
  );
  expect(bot.events).toHaveLength(1);
  expect(bot.conversations.saves).toEqual([]);
});

async function asked(changes: Record<string, unknown>): Promise<PlatformPerson | null | undefined> {
  let person: PlatformPerson | null | undefined;
  const bot = await startBot(async (event: ChatEvent) => {
    person = await event.whoIs?.();
    return { kind: "nothing" };
  });
  const ann = bot.client({ email: "Ann.Example@Example.org" });
  const [id, member] = [...bot.peer.members][0] ?? [];
  if (id === undefined || !member) throw new Error("nobody is a member");
  bot.peer.members.set(id, { ...member, ...changes });
  await ann.type("hi");
  return person;
}

test("the connector says who somebody is", async () => {
  expect(await asked({})).toEqual({
    account: ANN.account,
    email: "ann.example@example.org",
    name: "Ann Example",
    timeZone: "Europe/Lisbon",
    language: "en-US",
    isColleague: true,
  });
  expect((await asked({ email: undefined, userPrincipalName: "Ann@Example.org" }))?.email).toBe(
    "ann@example.org",
  );
});

test.each([
  [{ userRole: "guest" }],
  [{ userRole: "anonymous" }],
  [{ tenantId: "12345678-0000-4000-8000-000000000000" }],
  [{ userPrincipalName: "ann_other.com#EXT#@example.org", email: undefined }],
])("%j is nobody's colleague", async (changes) => {
  expect((await asked(changes))?.isColleague).toBe(false);
});

test("a member who is somebody else, or unknown, is nobody", async () => {
  expect(await asked({ aadObjectId: "aaaaaaaa-0000-4000-8000-000000000002" })).toBeNull();
  const bot = await startBot(async (event) => {
    expect(await event.whoIs?.()).toBeNull();
    return { kind: "hint", text: "Unknown." };
  });
  const ann = bot.client();
  bot.peer.members.clear();
  await ann.type("hi");
  expect(await ann.messages()).toMatchObject([{ text: "Unknown." }]);
});

test("broken input is a mistake of the sender's, whatever its token", async () => {
  const bot = await startBot(() => ({ kind: "nothing" }));
  const authorization = `Bearer ${await bot.peer.sign()}`;
  const post = (body: string) =>
    fetch(`${bot.url}/teams/messages`, { method: "POST", headers: { authorization }, body });
  for (const body of ["", "{", "null", "7", '"text"', "[]", "[{}]", "\u0000"])
    expect((await post(body)).status, body).toBe(400);
  const large = { method: "POST", headers: { authorization }, body: "x".repeat(300 * 1024) };
  expect((await bot.app.request("/teams/messages", large)).status).toBe(413);
  const odd = [{}, { type: 7, from: [], conversation: "x", channelData: 1, membersAdded: {}, value: [] }];
  for (const fields of odd) expect((await post(JSON.stringify(fields))).status).toBe(401);
  for (const fields of [
    { type: "invoke", name: "task/submit", value: "x" },
    { type: "invoke", value: { data: null } },
    { type: "conversationUpdate", membersAdded: [null, 7] },
    { type: "message", text: { deep: 1 } },
    { type: "unheard of" },
    { from: null },
  ])
    expect((await bot.client().send(fields)).status).toBeLessThan(500);
  expect((await fetch(`${bot.url}/teams/messages`)).status).toBe(404);
});

test("what goes wrong after something was typed is said in the chat; our mistakes are reported without a word of it", async () => {
  let thrown: Error = new EvenkeelError("unavailable", "The database is out of reach. Try again.");
  const bot = await startBot(() => {
    throw thrown;
  });
  const ann = bot.client();
  await ann.type("hi");
  thrown = new Error("a private detail");
  await ann.type("hi");
  const messages = await ann.messages();
  expect(messages[0]?.text).toContain("out of reach");
  expect(messages[1]?.text).toContain("it is our mistake");
  expect(bot.reports).toEqual([thrown]);
});

test("a message that the connector does not take is reported, and holds nothing of it", async () => {
  const bot = await startBot(() => ({ kind: "hint", text: "a private detail" }));
  bot.peer.next.push({ status: 403 });
  await bot.client().type("hi");
  expect(bot.reports).toHaveLength(1);
  const [told] = bot.reports;
  expect(JSON.stringify(told, Object.getOwnPropertyNames(told))).not.toMatch(/a private detail|Bearer/);
});

test("a slow use case does not keep Teams waiting: the answer comes as a message later", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    let done = (_: string): void => {};
    const bot = await startBot(async () => {
      const text = await new Promise<string>((resolve) => {
        done = resolve;
        void vi.advanceTimersByTimeAsync(2800);
      });
      return { kind: "hint", text };
    });
    const ann = bot.client();
    await ann.type("hi");
    expect(await ann.messages()).toEqual([]);
    done("At last.");
    vi.useRealTimers();
    await vi.waitUntil(async () => (await ann.messages()).length > 0);
    expect(await ann.messages()).toMatchObject([{ text: "At last." }]);
  } finally {
    vi.useRealTimers();
  }
});
