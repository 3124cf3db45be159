import process from "node:process";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { findSchedules } from "../src/app/delivery/find-schedules.ts";
import { planPrompts } from "../src/app/delivery/plan-prompts.ts";
import { uuidV4 } from "../src/core/ids.ts";
import { createRandom } from "../src/crypto/random.ts";
import { connect } from "../src/db/connect.ts";
import { asApp } from "../src/db/transact.ts";
import { cpuSeconds } from "./cores.ts";
import type { BenchDatabase } from "./database.ts";
import { DAY, DAY_BEGINS, DAY_ENDS, seedOrganization } from "./large-organization.ts";

/** How long something took. */
export interface Cost {
  readonly ms: number;
  /** CPU time of this process and of the database's together, which other programs do not lengthen; null where it is not known. */
  readonly cpuMs: number | null;
}

/** How the product planned a day. */
export interface PlannedDay extends Cost {
  /** Ticks at which something was due. */
  readonly ticks: number;
  readonly planned: number;
}

/** A large organization in a database, whose day can be planned again and again. */
export interface LargeOrganization {
  /** How long it took until everyone had found their schedule, which happens once. */
  readonly joinedMs: number;
  readonly schedules: number;
  /** Forgets what was planned, so that the day can be planned anew. */
  reset(): Promise<void>;
  /** As ticks would: at every instant of the day at which something is due. */
  plan(): Promise<PlannedDay>;
  /** A tick at which nothing is due, in ms. */
  idleTick(): Promise<number>;
  /** The same rows by one statement, as somebody who knows the tables would write it by hand. */
  planByHand(): Promise<Cost>;
  /** What was planned, in one number that two equal plans share, and how many rows. */
  fingerprint(): Promise<string>;
  close(): Promise<void>;
}

const BEGINS = Temporal.Instant.from(DAY_BEGINS);

/** Founds an organization of `members` people in the migrated database at `url`. */
export async function foundLarge(
  { url, cpuSeconds: totalCpu }: Pick<BenchDatabase, "url" | "cpuSeconds">,
  members: number,
): Promise<LargeOrganization> {
  const organizationId = uuidV4<"organization">(createRandom().bytes(16));
  const client = new pg.Client(url);
  await client.connect();
  const isHere = (await totalCpu()) !== null;
  const backends = async () => (isHere ? readBackends(client) : null);
  await seedOrganization(client, organizationId, members);
  const database = await connect({ databaseUrl: url });
  const joinedMs = await timed(() =>
    asApp(database, organizationId, (trx) => findSchedules(trx, organizationId, { since: BEGINS })),
  );
  // As on any usual day: nearly everybody chose their rhythm long ago.
  await client.query("update preferences set first_prompt_at = first_prompt_at - interval '4 weeks'");
  await client.query("vacuum analyze");
  await client.query("create table first_times as select id, next_at from schedules");
  const { rows } = await client.query<{ at: string; count: number }>(
    `select to_char(next_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SSZ') as at, count(*)::int as count from schedules
     where next_at < $1 group by next_at order by next_at`,
    [DAY_ENDS],
  );
  const instants = rows.map(({ at }) => Temporal.Instant.from(at));
  return {
    joinedMs,
    schedules: rows.reduce((sum, { count }) => sum + count, 0),
    async reset() {
      await client.query("truncate deliveries");
      await client.query("update schedules s set next_at = f.next_at from first_times f where f.id = s.id");
      await client.query("vacuum analyze schedules");
    },
    async plan() {
      let planned = 0;
      const cost = await costOf(backends, async () => {
        for (const now of instants) planned += await planPrompts({ database }, organizationId, now);
      });
      return { ...cost, ticks: instants.length, planned };
    },
    idleTick: () => timed(() => planPrompts({ database }, organizationId, BEGINS)),
    planByHand: () => costOf(backends, () => client.query(BY_HAND, [organizationId])),
    async fingerprint() {
      const found = await client.query<{ print: string }>(
        `select count(*) || ' rows, ' || coalesce(sum(hashtextextended(
           concat_ws(' ', member_id, kind, slot, due_at, expires_at, workspace_id, account_id), 0)), 0) as print
         from deliveries`,
      );
      return found.rows[0]?.print ?? "";
    },
    async close() {
      await database.close();
      await client.query("drop table first_times");
      await client.end();
    },
  };
}

/**
 * What somebody would write who needs just this day's rows: one card at each member's own time, to the chat they use most. It does not look
 * at pauses, leave, days off, quiet hours, fortnights or cards that are there, moves no schedule on, and no row security binds it.
 */
const BY_HAND = `
  insert into deliveries (organization_id, id, member_id, kind, slot, due_at, expires_at, workspace_id, account_id)
  select distinct on (p.member_id) p.organization_id, gen_random_uuid(), p.member_id, 'prompt', '${DAY}',
    (date '${DAY}' + p.local_time::time) at time zone m.time_zone,
    (date '${DAY}' + p.local_time::time) at time zone m.time_zone + interval '6 hours', a.workspace_id, a.id
  from preferences p
  join members m on m.organization_id = p.organization_id and m.id = p.member_id
  left join (accounts a join workspaces w on w.organization_id = a.organization_id and w.id = a.workspace_id
      and w.state = 'active')
    on a.organization_id = p.organization_id and a.member_id = p.member_id and a.reachable
  where p.organization_id = $1 and p.contact = 'consented' and 3 = any (p.weekdays) and m.left_at is null
  order by p.member_id, w.platform = 'browser', a.id`;

/** What `work` costs. `backendTimes`: the CPU time so far of each of the database's processes, in seconds; null where they are elsewhere. */
async function costOf(
  backendTimes: () => Promise<BackendTimes | null>,
  work: () => Promise<unknown>,
): Promise<Cost> {
  const before = await backendTimes();
  const own = process.cpuUsage();
  const ms = await timed(work);
  const { user, system } = process.cpuUsage(own);
  const after = await backendTimes();
  if (before === null || after === null) return { ms, cpuMs: null };
  const database = [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);
  return { ms, cpuMs: (user + system) / 1000 + database * 1000 };
}

type BackendTimes = ReadonlyMap<number, number>;

async function readBackends(client: pg.Client): Promise<BackendTimes> {
  const { rows } = await client.query<{ pid: number }>(
    "select pid from pg_stat_activity where datname = current_database()",
  );
  return new Map(rows.map(({ pid }) => [pid, cpuSeconds(pid) ?? 0]));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
