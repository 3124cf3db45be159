import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { browserSurface } from "../../adapters/browser/surface.ts";
import { changeMemory } from "../../src/app/practice/practice-memory.ts";
import type { Action } from "../../src/core/chat/action.ts";
import type { ChatEvent } from "../../src/core/chat/event.ts";
import type { ChatReply } from "../../src/core/chat/reply.ts";
import type { PracticeMemory } from "../../src/core/practice/memory.ts";
import type { TimeZone } from "../../src/core/time/instant.ts";
import { localMoment } from "../../src/core/time/local-time.ts";
import { APP_STYLE } from "../../src/web/app-style.ts";
import { memoryTranscript } from "../adapters/browser/memory-transcript.ts";
import type { Language } from "../core/practice/walks.ts";
import { asOwner, openEmbedded } from "../db/databases.ts";
import { createWorld } from "../world.ts";

export interface PracticeServer {
  readonly url: string;
  /** Whole days since 1970, where the person is. */
  readonly today: number;
  /** What was done last, and what the product answered. */
  last(): { readonly event: ChatEvent; readonly reply: ChatReply };
  /** What the next "I need a moment" begins: a shortcut past the library, whose views other tests walk. */
  begin(start: Action): void;
  /** What practices remember of the person from now on. */
  remembering(memory: PracticeMemory): Promise<void>;
  speaks(language: Language): Promise<void>;
  close(): Promise<void>;
}

const FONT = new URL(
  "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  import.meta.url,
);

/** The browser chat before the whole product on an embedded database, signed in as one employee. */
export async function startPracticeServer(): Promise<PracticeServer> {
  const database = await openEmbedded();
  const world = await createWorld(database);
  const member = await asOwner(database)
    .selectFrom("members")
    .select(["id", "name", "time_zone"])
    .where("name", "=", world.organization.members[3]?.name ?? "")
    .executeTakeFirstOrThrow();
  const { id: organizationId, workspace, members } = world.organization;
  const account = members[3]?.account ?? "";
  const person = { workspace, account, name: member.name, synthetic: true, language: "en" };
  const today = localMoment(world.now(), member.time_zone as TimeZone).day;

  let last: ReturnType<PracticeServer["last"]> | null = null;
  let start: Action | null = null;
  const surface = browserSurface({
    identify: async () => person,
    transcript: memoryTranscript(person),
    now: world.now,
    nonce: () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
    stylesheets: ["/assets/app.css"],
  });
  const routes = surface.routes(async (asked) => {
    const event = begins(asked, start);
    const reply = await world.composition.handle(event);
    last = { event, reply };
    return reply;
  });
  const server = await listen(new Hono().route("/", await assets()).route("/", routes));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    today,
    last() {
      if (last === null) throw new Error("Nothing was done yet.");
      return last;
    },
    begin(action) {
      start = action;
    },
    async remembering(memory) {
      await changeMemory(world.deps, { organizationId, memberId: member.id, today }, () => memory);
    },
    async speaks(language) {
      person.language = language;
      await asOwner(database).updateTable("members").set({ language }).execute();
    },
    async close() {
      surface.close();
      await world.composition.stop();
      await new Promise((resolve) => server.close(resolve));
      await database.close();
    },
  };
}

function begins(event: ChatEvent, start: Action | null): ChatEvent {
  if (event.kind !== "command" || start === null) return event;
  const { actor, at } = event;
  return { actor, at, kind: "action", action: start, values: {}, from: "envelope" };
}

async function assets(): Promise<Hono> {
  const font = new Uint8Array(await readFile(FONT));
  return new Hono()
    .get("/assets/app.css", (c) => c.body(APP_STYLE, 200, { "content-type": "text/css" }))
    .get("/assets/inter.woff2", (c) => c.body(font, 200, { "content-type": "font/woff2" }));
}

function listen(app: Hono): Promise<ReturnType<typeof serve>> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(server));
  });
}
