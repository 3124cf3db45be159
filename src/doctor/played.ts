import { Temporal } from "temporal-polyfill";
import type { Deps } from "../app/deps.ts";
import { createChatHandler } from "../app/handle-chat-event.ts";
import { newId } from "../app/new-id.ts";
import { beginSession } from "../app/sign-in/session.ts";
import { compose } from "../compose.ts";
import type { Action } from "../core/chat/action.ts";
import type { Envelope } from "../core/chat/envelope.ts";
import type { ViewValues } from "../core/chat/event.ts";
import type { ChatReply } from "../core/chat/reply.ts";
import type { MemberId, OrganizationId, TeamId, WorkspaceId } from "../core/ids.ts";
import { NO_DEPLOYMENT_HELP } from "../core/safety/helplines.ts";
import type { Instant } from "../core/time/instant.ts";
import { generateKey, parseKeyring } from "../crypto/keyring.ts";
import { createSealing } from "../crypto/sealing.ts";
import type { Database } from "../db/database.ts";
import { findNextDue } from "../db/delivery/deliveries.ts";
import { insertDirectory, insertMembers, insertOrganization, type NewMember } from "../db/directory/found.ts";
import { asApp } from "../db/transact.ts";
import { actOnFigures } from "../demo/act-on-figures.ts";
import { seeded } from "../demo/made-up-random.ts";
import { tickThrough } from "../demo/moved-clock.ts";
import { sampleProgram } from "../demo/sample-program.ts";
import { type TickDeps, tickOrganization } from "../jobs/tick.ts";
import { createLog, type Log } from "../log.ts";
import type { Random } from "../ports/random.ts";
import type { Sealing } from "../ports/sealing.ts";
import { postByFetch } from "../post-fetch.ts";
import type { Runtime } from "../runtime.ts";
import { madeUpDirectory } from "./made-up.ts";

/** A Monday, six in the morning UTC, on which made-up organizations are founded. */
export const FOUNDING = Temporal.Instant.from("2026-01-05T06:00:00Z");

export interface PlayedMember {
  readonly id: MemberId;
  readonly account: string;
  readonly team: TeamId;
}

/** An envelope as it left for a chat. */
export interface Sent {
  readonly account: string;
  readonly at: string;
  readonly envelope: Envelope;
}

/** A made-up organization in a database of its own, played through the product's use cases on a clock that is moved. */
export interface Played {
  readonly deps: Deps;
  readonly id: OrganizationId;
  readonly workspaceId: WorkspaceId;
  readonly members: readonly PlayedMember[];
  readonly sent: readonly Sent[];
  readonly logged: readonly string[];
  now(): Instant;
  /** Moves the clock to `to`, doing all that is due on the way. */
  advance(to: Instant): Promise<void>;
  act(account: string, action: Action, values?: ViewValues): Promise<ChatReply>;
  /** A session's token for the web, in one member's name. */
  signIn(member: PlayedMember): Promise<string>;
  /** What the service's own routes answer, pages and chat; `token` null for somebody who is not signed in. */
  request(path: string, token: string | null, form?: Readonly<Record<string, string>>): Promise<Response>;
}

/** The parts that an attack may find replaced by weaker ones. */
export interface PlayedParts {
  /** Does all that is due for an organization. */
  readonly tick: (deps: TickDeps, organizationId: OrganizationId, now: Instant) => Promise<unknown>;
  readonly handle: (deps: Deps, log: Log) => ReturnType<typeof createChatHandler>;
  /** Answers requests, given what the product would answer. */
  readonly web: (answer: (request: Request) => Promise<Response>) => (request: Request) => Promise<Response>;
  readonly random: (random: Random) => Random;
  readonly sealing: (sealing: Sealing) => Sealing;
}

/** The product's own. */
export const PARTS: PlayedParts = {
  tick: tickOrganization,
  handle: (deps) => createChatHandler(deps),
  web: (answer) => answer,
  random: (random) => random,
  sealing: (sealing) => sealing,
};

export interface PlayedOptions {
  readonly people: number;
  /** Migrated. Several organizations may be played in one, one after the other. */
  readonly database: Database;
  readonly random: Random;
  readonly parts: PlayedParts;
}

/** Founds a made-up organization at FOUNDING. */
export async function createPlayed(options: PlayedOptions): Promise<Played> {
  const { parts, database } = options;
  const random = parts.random(options.random);
  const ring = parseKeyring(generateKey("doctor", random), random);
  if (ring.kind === "invalid") throw new Error(ring.failures.join(" "));
  const sealing = parts.sealing(createSealing(ring.keyring, random));
  const publicUrl = "https://doctor.example";
  const deps: Deps = { database, sealing, random, publicUrl, help: NO_DEPLOYMENT_HELP };
  // Not from `random`: two organizations that are to be alike in everything else still differ in this.
  const id = newId<"organization">(options.random, FOUNDING);
  const founded = await found(deps, id, options.people);
  return play({ deps, database, parts }, founded);
}

async function found(deps: Deps, id: OrganizationId, people: number) {
  const at = FOUNDING;
  const workspaceId = newId<"workspace">(deps.random, at);
  const made = madeUpDirectory(people, seeded(people));
  await insertOrganization(deps.database, {
    id,
    name: "Made-up organization",
    timeZone: "Europe/Dublin",
    synthetic: true,
    createdAt: at,
    custodians: ["Nobody (made up)"],
  });
  const teams = new Map(made.teams.map((team) => [team.id, newId<"team">(deps.random, at)]));
  const members = made.members.map(
    (member, i): NewMember => ({
      id: newId(deps.random, at),
      team: teams.get(member.team) as TeamId,
      name: `Person ${i}`,
      email: `person.${i}@doctor.example`,
      timeZone: "Europe/Dublin",
      country: null,
      // The last person leads the whole, so that summaries have a reader; before them sit HR and the auditor.
      roles: i === people - 2 ? ["hr"] : i === people - 3 ? ["auditor"] : [],
      accountId: newId(deps.random, at),
      account: `person-${i}`,
    }),
  );
  await asApp(deps.database, id, async (trx) => {
    await insertDirectory(trx, id, {
      workspace: { id: workspaceId, platform: "browser", externalId: `doctor ${id}`, name: "Made-up chat" },
      teams: made.teams.map(({ id: team, parent }) => ({
        id: teams.get(team) as TeamId,
        name: team,
        parent: parent === null ? null : (teams.get(parent) ?? null),
        lead: parent === null ? (members.at(-1)?.id ?? null) : null,
      })),
      program: sampleProgram(deps, at),
      at,
    });
    await insertMembers(trx, id, { workspaceId, at, members });
  });
  return { id, workspaceId, members };
}

function play(
  { deps, database, parts }: { deps: Deps; database: Database; parts: PlayedParts },
  founded: Awaited<ReturnType<typeof found>>,
): Played {
  const { id } = founded;
  let at: Instant = FOUNDING;
  const sent: Sent[] = [];
  const logged: string[] = [];
  const log = createLog("debug", (line) => logged.push(line));
  const { app, tickDeps } = composed(deps, log, () => at);
  const surfaces = tickDeps.surfaces.map((surface) => ({
    ...surface,
    send: (...[to, envelope, delivery]: Parameters<typeof surface.send>) => {
      sent.push({ account: to.account, at: at.toString(), envelope });
      return surface.send(to, envelope, delivery);
    },
  }));
  const handle = parts.handle(deps, log);
  const answer = parts.web(async (request) => app.request(request));
  const tick = async (next: Instant) => {
    at = next;
    await parts.tick({ ...tickDeps, surfaces }, id, at);
    await actOnFigures(deps, { organizationId: id, memberId: hrOf(founded.members) }, at);
  };
  let events = 0;
  return {
    ...founded,
    deps,
    members: founded.members.map(({ id: member, account, team }) => ({ id: member, account, team })),
    sent,
    logged,
    now: () => at,
    async advance(to) {
      const nextDue = () => asApp(database, id, (trx) => findNextDue(trx, id));
      await tickThrough({ tick, nextDue }, at.epochMilliseconds, to.epochMilliseconds);
      await tick(to);
    },
    act: (account, action, values = {}) =>
      handle({
        actor: { platform: "browser", workspace: `doctor ${id}`, account },
        at,
        id: `event-${events++}`,
        kind: "action",
        action,
        values,
        from: "view",
      }),
    signIn: async (member) => {
      const who = { organizationId: id, memberId: member.id, now: at };
      return (await asApp(database, id, (trx) => beginSession(trx, deps, who))).token;
    },
    request: (path, token, form) => {
      const headers = {
        origin: deps.publicUrl,
        ...(token === null ? {} : { cookie: `__Host-evenkeel=${token}` }),
      };
      const body = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
      return answer(new Request(new URL(path, deps.publicUrl), { headers, ...body }));
    },
  };
}

function hrOf(members: readonly NewMember[]): MemberId {
  const hr = members.find(({ roles }) => roles.includes("hr"));
  if (hr === undefined) throw new Error("A made-up organization has HR.");
  return hr.id;
}

/** The whole service as it runs, with the browser chat alone, on a clock that is moved. */
function composed(deps: Deps, log: Log, now: () => Instant) {
  const runtime: Runtime = {
    clock: { now },
    log,
    font: async () => new Uint8Array(),
    drawPng: async () => new Uint8Array(),
    clientAddress: () => "192.0.2.1",
    post: postByFetch,
    waitUntil: () => {},
    wakeUp: null,
  };
  return compose(deps, runtime, { demo: false, oidc: null, slack: null, teams: null });
}
