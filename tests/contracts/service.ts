import { serve } from "@hono/node-server";
import { generateKey } from "../../src/crypto/keyring.ts";
import { createRandom } from "../../src/crypto/random.ts";
import { connect } from "../../src/db/connect.ts";
import { signInAsPersona } from "../../src/demo/doors.ts";
import type { PersonaName } from "../../src/demo/organization.ts";
import type { Env } from "../../src/ports/environment.ts";
import { readSettings } from "../../src/surfaces.ts";
import { openEmbedded } from "../db/databases.ts";
import { freshDatabase } from "../db/fresh-database.ts";
import { startWorker } from "../workers/start-worker.ts";
import { createWorld, freePort, type World } from "../world.ts";

/** The service on some runtime, with the sample organization on a moved clock behind it. */
export interface Service {
  readonly world: World;
  /** Where it answers; what it calls itself is `world.publicUrl`. */
  readonly url: string;
  /** A cookie header with a session of one of the demo's people. */
  cookieOf(persona: PersonaName): Promise<string>;
  page(persona: PersonaName, path: string): Promise<string>;
  logged(): string;
  stop(): Promise<void>;
}

/** Where the service can run. */
export interface ServiceRuntime {
  readonly name: string;
  /** What a service that is started next will call itself. */
  address(): Promise<string>;
  /** Starts the service with these settings for Slack and Teams. */
  start(publicUrl: string, env: Env): Promise<Service>;
}

function chatsOf(env: Env) {
  const read = readSettings({ PUBLIC_URL: "http://localhost:3000", ...env });
  if (read.kind === "invalid") throw new Error(JSON.stringify(read.problems));
  return read.chats;
}

function over(world: World, url: string, rest: Pick<Service, "logged" | "stop">): Service {
  const cookieOf = async (persona: PersonaName) => {
    const token = await signInAsPersona(world.deps, persona, world.now());
    // The demo's name of the cookie, and everybody else's.
    return `evenkeel=${token}; __Host-evenkeel=${token}`;
  };
  return {
    world,
    url,
    cookieOf,
    async page(persona, path) {
      const response = await fetch(url + path, { headers: { cookie: await cookieOf(persona) } });
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
      return response.text();
    },
    ...rest,
  };
}

/** On Node, with the embedded database, in this process. */
async function startOnNode(publicUrl: string, env: Env): Promise<Service> {
  const database = await openEmbedded();
  const port = Number(new URL(publicUrl).port);
  const world = await createWorld(database, { chats: chatsOf(env), publicUrl, port });
  const server = serve({ fetch: world.composition.app.fetch, port: world.port, hostname: "127.0.0.1" });
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  // A month passes between two requests, and the loop is busy meanwhile: a connection must not end in the middle of it.
  if ("keepAliveTimeout" in server) server.keepAliveTimeout = 0;
  return over(world, `http://127.0.0.1:${world.port}`, {
    logged: () => world.logged.join(""),
    async stop() {
      await world.composition.stop();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await database.close();
    },
  });
}

/** On workerd with PostgreSQL: every request and every tick goes through the Worker; this process only sets the scene. */
async function startOnWorkerd(publicUrl: string, env: Env): Promise<Service> {
  const databaseUrl = await freshDatabase();
  const database = await connect({ databaseUrl });
  const keys = generateKey("test", createRandom());
  const vars = Object.fromEntries(
    Object.entries({ ...env, PUBLIC_URL: publicUrl, EVENKEEL_KEYS: keys, LOG_LEVEL: "debug" }).flatMap(
      ([name, value]) => (value === undefined ? [] : [[name, value]]),
    ),
  );
  const worker = await startWorker({
    databaseUrl,
    vars,
    entry: new URL("../workers/clocked-worker.ts", import.meta.url).pathname,
  });
  const tick = async (at: { toString(): string }) => {
    const moved = await fetch(`${worker.url}/test/clock?at=${encodeURIComponent(at.toString())}`, {
      method: "POST",
    });
    if (moved.status !== 204) throw new Error(`The clock was not moved: ${moved.status}.`);
    await worker.scheduled();
  };
  const world = await createWorld(database, { keys, publicUrl, tick, chats: chatsOf(env) });
  await tick(world.now());
  return over(world, worker.url, {
    logged: () => worker.logged.join("\n"),
    async stop() {
      await worker.stop();
      await world.composition.stop();
      await database.close();
    },
  });
}

export const RUNTIMES: readonly ServiceRuntime[] = [
  { name: "Node", address: async () => `http://localhost:${await freePort()}`, start: startOnNode },
  { name: "workerd", address: async () => "https://evenkeel.example.org", start: startOnWorkerd },
];
