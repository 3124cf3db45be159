import { fileURLToPath } from "node:url";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Deps } from "../../src/app/deps.ts";
import { createChatHandler } from "../../src/app/handle-chat-event.ts";
import { NO_DEPLOYMENT_HELP } from "../../src/core/safety/helplines.ts";
import { generateKey, parseKeyring } from "../../src/crypto/keyring.ts";
import { createRandom } from "../../src/crypto/random.ts";
import { createSealing } from "../../src/crypto/sealing.ts";
import { connect } from "../../src/db/connect.ts";
import type { Database } from "../../src/db/database.ts";
import { signInAsPersona } from "../../src/demo/doors.ts";
import { DEMO_WORKSPACE, foundOrganization, joinEmployee } from "../../src/demo/found-organization.ts";
import { asOwner } from "../db/databases.ts";
import { asTest, countConnections, freshDatabase } from "../db/fresh-database.ts";
import { FOUNDING } from "../world.ts";
import { type ChatPage, fieldsIn, labelsIn, openChat } from "./chat-page.ts";
import { type RunningWorker, startWorker } from "./start-worker.ts";

const CANARY = "canary-5d21: I snapped at everybody on Tuesday";

let database: Database;
let databaseUrl: string;
let deps: Pick<Deps, "database" | "random" | "sealing">;
let worker: RunningWorker;
let chat: ChatPage;

// The people and the sessions come from Node, everything else happens in workerd, under the same keys.
beforeAll(async () => {
  databaseUrl = await freshDatabase();
  database = await connect({ databaseUrl: asTest(databaseUrl) });
  const random = createRandom();
  const keys = generateKey("test", random);
  const ring = parseKeyring(keys, random);
  if (ring.kind === "invalid") throw new Error("unreachable: a generated key is valid");
  deps = { database, random, sealing: createSealing(ring.keyring, random) };
  await joinEmployee(deps, await foundOrganization(deps, FOUNDING), FOUNDING);
  worker = await startWorker({
    databaseUrl,
    vars: { PUBLIC_URL: "https://evenkeel.example.org", EVENKEEL_KEYS: keys, LOG_LEVEL: "debug" },
    entry: fileURLToPath(new URL("./clocked-worker.ts", import.meta.url)),
  });
});

afterAll(async () => {
  await worker?.stop();
  await database?.close();
});

async function tickAt(at: string): Promise<void> {
  const moved = await fetch(`${worker.url}/test/clock?at=${encodeURIComponent(at)}`, { method: "POST" });
  if (moved.status !== 204) throw new Error(`The clock was not moved: ${moved.status}`);
  await worker.scheduled();
}

/** A tick every morning from `from` on, before `until`, and one then: the rules of the clock want to see time pass. */
async function tickDaily(from: string, until: string): Promise<void> {
  const end = Temporal.Instant.from(until);
  let at = Temporal.Instant.from(from);
  while (Temporal.Instant.compare(at, end) < 0) {
    await tickAt(at.toString());
    at = at.add({ hours: 24 });
  }
  await tickAt(until);
}

async function signIn(at: string): Promise<void> {
  const token = await signInAsPersona(deps, "employee", Temporal.Instant.from(at));
  chat = openChat(worker.url, `__Host-evenkeel=${token}`);
  await chat.load();
}

function labelStarting(words: RegExp): string {
  const found = labelsIn(chat.shown()).find((label) => label.search(words) === 0);
  if (found === undefined) throw new Error(`Nothing to press: ${labelsIn(chat.shown()).join(", ")}.`);
  return found;
}

const rows = (table: "entries" | "answers" | "deliveries" | "windows" | "window_keys" | "releases") =>
  asOwner(database)
    .selectFrom(table as "answers")
    .selectAll()
    .execute();

test("a scheduled tick invites, and remembers that it ran", async () => {
  await tickAt(FOUNDING.toString());
  await tickAt("2026-01-05T14:00:00Z");
  const ticked = await asOwner(database).selectFrom("organizations").select("last_tick_at").execute();
  expect(ticked.map(({ last_tick_at }) => String(last_tick_at))).toEqual(["2026-01-05T14:00:00Z"]);
  expect((await rows("deliveries")).length).toBeGreaterThan(100);
  await signIn("2026-01-05T14:00:00Z");
  expect(chat.shown()).toContain("Evenkeel offers short practices");
});

test("messages come over the event stream, which holds one connection however often it asks", async () => {
  const leaving = new AbortController();
  const headers = { cookie: chat.cookie };
  const stream = await fetch(`${worker.url}/chat/events`, { headers, signal: leaving.signal });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let read = "";
  while (!read.includes("Evenkeel offers short practices")) read += (await reader?.read())?.value ?? "";
  expect(read).toMatch(/^retry: 2000/);
  expect(await countConnections(databaseUrl)).toBe(1);
  leaving.abort();
});

test("a message that somebody waits for is sent behind the answer, not by the next tick", async () => {
  const response = await fetch(`${worker.url}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: worker.url },
    body: new URLSearchParams({ email: "robin.dipper@larkfield.example" }),
  });
  expect(response.status).toBeLessThan(400);
  const states = async () =>
    (
      await asOwner(database).selectFrom("deliveries").select("state").where("kind", "=", "sign_in").execute()
    ).map(({ state }) => state);
  await vi.waitFor(async () => expect(await states()).toEqual(["sent"]), { timeout: 5000 });
});

test("consent is given in the chat", async () => {
  await chat.press("Start");
  const saved = await chat.press("Yes, start", { weekdays: "1", at: "10:00", everyWeeks: "1" });
  expect(saved).toContain("10:00");
});

test("what is written in a practice is kept, and stored sealed", async () => {
  for (const label of ["Go to start", "Find by need", "I want to reflect"]) await chat.press(label);
  await chat.press(labelStarting(/^Effort and kindness/));
  while (!labelsIn(chat.shown()).some((label) => label.startsWith("Keep"))) {
    // Whatever can be written is our line; of whatever can be chosen, the first.
    const filled = [...fieldsIn(chat.shown())].map(([name, [first = CANARY]]) => [name, first]);
    await chat.press(labelStarting(/Continue|Finish|Ready/), Object.fromEntries(filled));
  }
  await chat.press(labelStarting(/Keep/));
  const entries = await rows("entries");
  expect(entries).toHaveLength(1);
  expect(Buffer.from(entries[0]?.sealed ?? []).toString("latin1")).not.toContain("canary");
  expect(entries[0]?.sealed.length).toBeGreaterThan(256);
});

test("the writer reads it again, opened in workerd; the log has nothing of it", async () => {
  const cookie = chat.cookie;
  const own = await fetch(`${worker.url}/me`, { headers: { cookie } });
  expect(await own.text()).toContain(CANARY);
  expect(worker.logged.join("")).not.toContain("canary");
});

test("Node opens what workerd sealed: a deployment may move from one to the other", async () => {
  const handle = createChatHandler({
    ...deps,
    publicUrl: "https://evenkeel.example.org",
    help: NO_DEPLOYMENT_HELP,
  });
  const journal = await handle({
    actor: { platform: "browser", workspace: DEMO_WORKSPACE, account: "robin-dipper" },
    at: Temporal.Instant.from("2026-01-05T14:00:00Z"),
    kind: "action",
    action: { verb: "journal.open", args: {} },
    values: {},
    from: "view",
  });
  expect(JSON.stringify(journal)).toContain(CANARY);
});

test("two answers are one sealed row, of a window that ticks opened", async () => {
  await tickDaily("2026-01-06T06:00:00Z", "2026-02-04T12:00:00Z");
  await signIn("2026-02-04T12:00:00Z");
  await chat.home();
  const asked = fieldsIn(await chat.press("Two questions"));
  expect(asked.size).toBe(2);
  const saved = await chat.press(
    "Save answers",
    Object.fromEntries([...asked.keys()].map((name) => [name, "3"])),
  );
  expect(saved).toContain("sealed");
  const answers = await rows("answers");
  expect(answers).toHaveLength(1);
  expect(answers[0]?.slot).toHaveLength(32);
});

test("the window closes in workerd: it is published, and no answer and no key of it is left", async () => {
  await tickDaily("2026-02-05T06:00:00Z", "2026-04-04T12:00:00Z");
  expect(await rows("releases")).not.toEqual([]);
  expect(await rows("answers")).toEqual([]);
  expect(worker.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});
