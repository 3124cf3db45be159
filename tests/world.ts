import { createServer } from "node:net";
import { Temporal } from "temporal-polyfill";
import type { Deps } from "../src/app/deps.ts";
import { type Composition, compose } from "../src/compose.ts";
import type { Action } from "../src/core/chat/action.ts";
import type { ViewValues } from "../src/core/chat/event.ts";
import type { ChatReply } from "../src/core/chat/reply.ts";
import type { MemberId } from "../src/core/ids.ts";
import { findItem } from "../src/core/pulse/instrument.ts";
import { type DeploymentHelp, NO_DEPLOYMENT_HELP } from "../src/core/safety/helplines.ts";
import type { Instant } from "../src/core/time/instant.ts";
import { generateKey, parseKeyring } from "../src/crypto/keyring.ts";
import { createRandom } from "../src/crypto/random.ts";
import { createSealing } from "../src/crypto/sealing.ts";
import type { Database } from "../src/db/database.ts";
import { findNextDue } from "../src/db/delivery/deliveries.ts";
import { asApp } from "../src/db/transact.ts";
import { actOnFigures } from "../src/demo/act-on-figures.ts";
import { type DemoOrganization, foundOrganization, joinEmployee } from "../src/demo/found-organization.ts";
import { type MovedClock, tickThrough } from "../src/demo/moved-clock.ts";
import { tickOrganization } from "../src/jobs/tick.ts";
import { createLog } from "../src/log.ts";
import { nodeRuntime } from "../src/serve.ts";
import type { ChatConfigs } from "../src/surfaces.ts";
import { asOwner, type Open } from "./db/databases.ts";

/** A Monday, six in the morning UTC: the sample organization is founded. */
export const FOUNDING = Temporal.Instant.from("2026-01-05T06:00:00Z");

/** The sample organization on a clock that the test moves, with everything real below it. */
export interface World {
  readonly deps: Deps;
  readonly composition: Composition;
  readonly organization: DemoOrganization;
  readonly publicUrl: string;
  readonly port: number;
  readonly logged: string[];
  now(): Instant;
  /** Moves the clock to `at`, doing all that is due on the way. */
  advance(at: string): Promise<void>;
  act(account: string, action: Action, values?: ViewValues): Promise<ChatReply>;
  /** Every row of every table as text, table by table. */
  dump(): Promise<ReadonlyMap<string, string>>;
}

export interface WorldOptions {
  /** Chat platforms that the service is set up for, beside the browser. */
  readonly chats?: Partial<ChatConfigs>;
  /** What the deployment adds to the built-in help; nothing where left out. */
  readonly help?: DeploymentHelp;
  /** EVENKEEL_KEYS, where another process has to open what this one seals. */
  readonly keys?: string;
  /** Default: http://localhost and a free port. */
  readonly publicUrl?: string;
  /** Where the service is to listen; any free port where left out. */
  readonly port?: number;
  /** False: HR puts nothing on record after figures, so that no further window opens. Default: at once, as the demo does. */
  readonly actsOnFigures?: boolean;
  /** Does all that is due up to `at` in another process, instead of here. */
  readonly tick?: (at: Instant) => Promise<void>;
}

/** Where a world begins. */
interface Scene {
  readonly keys: string;
  readonly organization: DemoOrganization | null;
  readonly at: Instant;
}

/** The sample organization in `database` (migrated), at FOUNDING. The caller closes the database. */
export async function createWorld(database: Database, options: WorldOptions = {}): Promise<World> {
  const keys = options.keys ?? generateKey("test", createRandom());
  return inhabit(database, options, { keys, organization: null, at: FOUNDING });
}

/**
 * Gives worlds that are alike, each in a database of its own: `prepare` is done once, in a world of which the others are copies.
 * Quicker than preparing each, where many tests begin with the same.
 */
export function createWorlds(open: Open, prepare: (world: World) => Promise<void>): () => Promise<World> {
  const keys = generateKey("test", createRandom());
  let prepared: Promise<World> | undefined;
  const first = async () => {
    const world = await createWorld(await open(), { keys });
    await prepare(world);
    return world;
  };
  return async () => {
    prepared ??= first();
    const { deps, organization, now } = await prepared;
    return inhabit(await open({ copyOf: deps.database }), {}, { keys, organization, at: now() });
  };
}

async function inhabit(database: Database, options: WorldOptions, scene: Scene): Promise<World> {
  const random = createRandom();
  const ring = parseKeyring(scene.keys, random);
  if (ring.kind === "invalid") throw new Error(ring.failures.join(" "));
  const port = options.port ?? (await freePort());
  const publicUrl = options.publicUrl ?? `http://localhost:${port}`;
  const deps: Deps = {
    database,
    sealing: createSealing(ring.keyring, random),
    random,
    publicUrl,
    help: options.help ?? NO_DEPLOYMENT_HELP,
  };
  const logged: string[] = [];
  let at = scene.at;
  const log = createLog("debug", (line) => logged.push(line));
  const { slack = null, teams = null } = options.chats ?? {};
  const composition = compose(deps, nodeRuntime(log, { now: () => at }), {
    demo: true,
    oidc: null,
    slack,
    teams,
  });
  const organization = scene.organization ?? (await found(deps));
  const { id } = organization;
  const tickHere = async (now: Instant) => {
    if (!(await tickOrganization(composition.tickDeps, id, now)))
      throw new Error(`A tick failed: ${logged.at(-1)}`);
  };
  const hr = { organizationId: id, memberId: hrOf(organization) };
  const moved: MovedClock = {
    async tick(next) {
      at = next;
      await (options.tick ?? tickHere)(at);
      if (options.actsOnFigures ?? true) await actOnFigures(deps, hr, at);
    },
    nextDue: () => asApp(database, id, (trx) => findNextDue(trx, id)),
  };
  return {
    deps,
    composition,
    organization,
    publicUrl,
    port,
    logged,
    now: () => at,
    async advance(to) {
      const end = Temporal.Instant.from(to);
      await tickThrough(moved, at.epochMilliseconds, end.epochMilliseconds);
      await moved.tick(end);
    },
    act: (account, action, values = {}) =>
      composition.handle({
        actor: { platform: "browser", workspace: organization.workspace, account },
        at,
        kind: "action",
        action,
        values,
        from: "view",
      }),
    dump: () => dump(database),
  };
}

function hrOf({ members }: DemoOrganization): MemberId {
  const hr = members.find(({ role }) => role === "hr");
  if (hr === undefined) throw new Error("The sample organization has HR.");
  return hr.id;
}

async function found(deps: Deps): Promise<DemoOrganization> {
  const organization = await foundOrganization(deps, FOUNDING);
  await joinEmployee(deps, organization, FOUNDING);
  return organization;
}

/** Answers the week's two questions for this account with the given strain, 0 (none) to 4 (every day). */
export async function answerPulse(
  world: World,
  account: string,
  felt: 0 | 1 | 2 | 3 | 4,
): Promise<ChatReply> {
  const opened = await world.act(account, { verb: "pulse.open", args: {} });
  if (!("view" in opened)) throw new Error("The questions did not open.");
  const save = opened.view.buttons.find(
    (button) => "action" in button && button.action.verb === "pulse.save",
  );
  if (save === undefined || !("action" in save)) throw new Error("There was nothing to answer.");
  const values = Object.fromEntries(
    opened.view.blocks.flatMap((block) =>
      block.kind === "choices"
        ? [[block.name, [String(findItem(block.name.toUpperCase())?.key === "R" ? 4 - felt : felt)]]]
        : [],
    ),
  );
  return world.act(account, save.action, values);
}

async function dump(database: Database): Promise<ReadonlyMap<string, string>> {
  const owner = asOwner(database);
  const tables = await owner.introspection.getTables();
  const rows = new Map<string, string>();
  for (const { name } of tables) {
    const found = await owner
      .selectFrom(name as "members")
      .selectAll()
      .execute();
    // latin1: bytes as characters, so that text inside a bytea would be found as it stands.
    const text = JSON.stringify(found, (_key, value) =>
      value instanceof Uint8Array || value?.type === "Buffer"
        ? Buffer.from(value.data ?? value).toString("latin1")
        : value,
    );
    rows.set(name, text);
  }
  return rows;
}

/** A port of this machine on which nobody listens now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
