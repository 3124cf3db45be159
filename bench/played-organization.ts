import { Temporal } from "temporal-polyfill";
import type { Deps } from "../src/app/deps.ts";
import { createKeptDirectory } from "../src/app/directory/kept-directory.ts";
import { beginSession, readSession } from "../src/app/sign-in/session.ts";
import { compose } from "../src/compose.ts";
import type { TeamId } from "../src/core/ids.ts";
import { NO_DEPLOYMENT_HELP } from "../src/core/safety/helplines.ts";
import { generateKey, parseKeyring } from "../src/crypto/keyring.ts";
import { createRandom } from "../src/crypto/random.ts";
import { createSealing } from "../src/crypto/sealing.ts";
import { connect } from "../src/db/connect.ts";
import { findNextDue } from "../src/db/delivery/deliveries.ts";
import { migrate } from "../src/db/migrate.ts";
import { asApp } from "../src/db/transact.ts";
import { actOnFigures } from "../src/demo/act-on-figures.ts";
import { foundOrganization } from "../src/demo/found-organization.ts";
import { seeded } from "../src/demo/made-up-random.ts";
import { foundingBefore, playHistory } from "../src/demo/play-history.ts";
import { tickOrganization } from "../src/jobs/tick.ts";
import { createLog } from "../src/log.ts";
import { nodeRuntime } from "../src/serve.ts";
import { directoryFile } from "./directory-file.ts";

/** An organization with half a year behind it, in a database of its own, before any service runs on it. */
export interface PlayedOrganization {
  /** For EVENKEEL_KEYS. */
  readonly keys: string;
  readonly people: number;
  readonly teams: number;
  /** Windows whose figures are published. */
  readonly windows: number;
  /** The team of the manager, who leads it. */
  readonly team: TeamId;
  /** The tokens of sessions of the manager's. */
  signIn(sessions: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** People beside those of the sample organization, in teams of fifteen. They answer nothing. */
const MORE_PEOPLE = 300;

/** Migrates an empty database, founds the sample organization with some hundred people more, and plays half a year up to now. */
export async function playOrganization(databaseUrl: string): Promise<PlayedOrganization> {
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
  let at = foundingBefore(now);
  const organization = await foundOrganization(deps, at);
  const { id } = organization;
  const manager = organization.members.find(({ team, isLead }) => team.name === "Customer Care" && isLead);
  const hr = organization.members.find(({ role }) => role === "hr");
  if (manager === undefined || hr === undefined) throw new Error("The sample organization lacks somebody.");
  const sessionOf = (memberId: typeof hr.id, now = at) =>
    asApp(database, id, (trx) => beginSession(trx, deps, { organizationId: id, memberId, now }));
  const session = await readSession(deps, (await sessionOf(hr.id)).token, at);
  if (session === null) throw new Error("HR could not sign in.");
  const directory = createKeptDirectory(deps, () => at);
  const file = { text: directoryFile(MORE_PEOPLE), everybody: false };
  const plan = await directory.preview(session, file);
  if (plan.kind !== "plan") throw new Error(JSON.stringify(plan));
  await directory.import(session, { ...file, seal: plan.seal });
  const log = createLog("error", () => {});
  const runtime = nodeRuntime(log, { now: () => at });
  const { handle, tickDeps } = compose(deps, runtime, { demo: true, oidc: null, slack: null, teams: null });
  const play = {
    organization,
    handle,
    random: seeded(20_26),
    nextDue: () => asApp(database, id, (trx) => findNextDue(trx, id)),
    onWeek: async () => {},
    tick: async (next: typeof at) => {
      at = next;
      await tickOrganization(tickDeps, id, at);
      await actOnFigures(deps, { organizationId: id, memberId: hr.id }, at);
    },
  };
  await playHistory(play, at, now);
  const counted = await asApp(database, id, async (trx) => ({
    people: (await trx.selectFrom("members").select("id").execute()).length,
    teams: (await trx.selectFrom("teams").select("id").execute()).length,
    windows: (await trx.selectFrom("summaries").select("window_id").distinct().execute()).length,
  }));
  return {
    keys,
    ...counted,
    team: organization.teamIds.get(manager.team.name) as TeamId,
    signIn: (sessions) =>
      Promise.all(Array.from({ length: sessions }, async () => (await sessionOf(manager.id, now)).token)),
    close: () => database.close(),
  };
}
