import { Temporal } from "temporal-polyfill";
import type { Deps } from "../src/app/deps.ts";
import { readSession, type Session } from "../src/app/sign-in/session.ts";
import { connectWorkspace } from "../src/app/workspace/installation.ts";
import { linkPeople } from "../src/app/workspace/people.ts";
import type { Platform } from "../src/core/chat/event.ts";
import { NO_DEPLOYMENT_HELP } from "../src/core/safety/helplines.ts";
import type { Instant } from "../src/core/time/instant.ts";
import { generateKey, parseKeyring } from "../src/crypto/keyring.ts";
import { createRandom } from "../src/crypto/random.ts";
import { createSealing } from "../src/crypto/sealing.ts";
import { connect } from "../src/db/connect.ts";
import { findInstallation } from "../src/db/cross-organization.ts";
import { migrate } from "../src/db/migrate.ts";
import { asApp } from "../src/db/transact.ts";
import { signInAsPersona } from "../src/demo/doors.ts";
import { foundOrganization, joinEmployee } from "../src/demo/found-organization.ts";
import type { PersonaName } from "../src/demo/organization.ts";

/** Somebody of the sample organization. */
export interface SamplePerson {
  readonly name: string;
  readonly email: string;
}

/** The sample organization in a database of its own, before any service runs on it. */
export interface Sample {
  readonly people: readonly SamplePerson[];
  /** For EVENKEEL_KEYS. */
  readonly keys: string;
  /** Connects a workspace as HR would, and links these accounts to the people of their addresses. */
  connect(workspace: SampleWorkspace): Promise<void>;
  /** A session's token. */
  signIn(persona: PersonaName): Promise<string>;
  close(): Promise<void>;
}

export interface SampleWorkspace {
  readonly platform: Platform;
  readonly id: string;
  readonly tokens: Readonly<Record<string, unknown>> | null;
  /** The platform's ids of people, by e-mail. */
  readonly accounts: ReadonlyMap<string, string>;
}

/** Migrates an empty database and founds the sample organization in it, as of now. */
export async function createSample(databaseUrl: string): Promise<Sample> {
  const random = createRandom();
  const keys = generateKey("bench", random);
  const ring = parseKeyring(keys, random);
  if (ring.kind === "invalid") throw new Error(ring.failures.join(" "));
  const database = await connect({ databaseUrl });
  const migrated = await migrate(database);
  if (migrated.kind !== "migrated") throw new Error(migrated.sql);
  const deps: Deps = {
    database,
    sealing: createSealing(ring.keyring, random),
    random,
    publicUrl: "http://localhost:3000",
    help: NO_DEPLOYMENT_HELP,
  };
  const now = Temporal.Now.instant();
  const organization = await foundOrganization(deps, now);
  await joinEmployee(deps, organization, now);
  const people = organization.members.map(({ name }) => ({
    name,
    email: `${name.toLowerCase().replace(" ", ".")}@larkfield.example`,
  }));
  return {
    people,
    keys,
    connect: (workspace) => connectSample(deps, workspace, now),
    signIn: (persona) => signInAsPersona(deps, persona, Temporal.Now.instant()),
    close: () => database.close(),
  };
}

async function connectSample(deps: Deps, workspace: SampleWorkspace, now: Instant): Promise<void> {
  const { platform, id, tokens, accounts } = workspace;
  const session = await readSession(deps, await signInAsPersona(deps, "hr", now), now);
  if (session === null) throw new Error("HR could not sign in.");
  const connected = await connectWorkspace(deps, session, {
    workspace: { platform, externalId: id, name: "Larkfield Works" },
    tokens,
    now,
  });
  if (connected !== "saved") throw new Error(`The workspace ${id} could not be connected.`);
  const linked = await link(deps, session, { platform, id, accounts });
  if (linked !== accounts.size) throw new Error(`Of ${accounts.size} accounts, ${linked} were linked.`);
}

async function link(
  deps: Deps,
  { organizationId }: Session,
  { platform, id, accounts }: Pick<SampleWorkspace, "platform" | "id" | "accounts">,
): Promise<number> {
  const installation = await findInstallation(deps.database, platform, id);
  if (installation === null) throw new Error(`The workspace ${id} is not there.`);
  const people = [...accounts].map(([email, account]) => ({
    account,
    email,
    name: email,
    timeZone: null,
    language: null,
    isColleague: true,
  }));
  return asApp(deps.database, organizationId, (trx) =>
    linkPeople(trx, organizationId, installation.workspaceId, people),
  );
}
