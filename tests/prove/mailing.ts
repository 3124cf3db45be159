import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { newId, newUnorderedId } from "../../src/app/new-id.ts";
import { connectWorkspace } from "../../src/app/workspace/installation.ts";
import type { MemberId, OrganizationId, TeamId } from "../../src/core/ids.ts";
import { NO_MEMORY } from "../../src/core/practice/memory.ts";
import type { Instant } from "../../src/core/time/instant.ts";
import { insertOrganization } from "../../src/db/directory/found.ts";
import { rawOf } from "../../src/db/engine/raw.ts";
import { asApp, type Trx } from "../../src/db/transact.ts";
import type { ClosingDeps } from "./synthetic-window.ts";

export interface Mailing {
  readonly organizations: number;
  /** In each organization, all of them Slack's. */
  readonly workspaces: number;
  /** In each workspace; each gets one message. */
  readonly people: number;
  /** The share of people of whom practices remember something, which is opened before they are written to. */
  readonly remembered: number;
  /** Messages a second at which each workspace was written to a moment ago without a complaint; absent where it never was. */
  readonly pace?: number;
}

/** A day without quiet hours: what is measured here runs at any hour. */
const NEVER_QUIET = "00:00";
const ZONES = ["Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC"];

/** Organizations whose people all consented and have one message that is due now. Returns them. */
export async function foundMailing(deps: ClosingDeps, mailing: Mailing): Promise<readonly OrganizationId[]> {
  const now = Temporal.Now.instant();
  const founded: OrganizationId[] = [];
  for (let index = 0; index < mailing.organizations; index++)
    founded.push(await foundOne(deps, mailing, { index, now }));
  await sql`analyze`.execute(rawOf(deps.database).owner);
  return founded;
}

async function foundOne(
  deps: ClosingDeps,
  mailing: Mailing,
  { index, now }: { index: number; now: Instant },
): Promise<OrganizationId> {
  const id = newId<"organization">(deps.random, now);
  const at = now.subtract({ hours: 24 });
  await insertOrganization(deps.database, {
    id,
    name: `Synthetic ${index}`,
    timeZone: "UTC",
    synthetic: true,
    createdAt: at,
    custodians: ["Nobody (a proof)"],
  });
  const team = newId<"team">(deps.random, now);
  const hr = newUnorderedId<"member">(deps.random);
  await asApp(deps.database, id, (trx) => foundTeam(trx, { organizationId: id, team, hr, at }));
  const session = { ...{ organizationId: id, memberId: hr, teamId: team }, ...HR };
  for (let place = 0; place < mailing.workspaces; place++) {
    const externalId = workspaceName(index, place);
    const tokens = { botToken: tokenOf(externalId), botUserId: "U0" };
    const workspace = { platform: "slack", externalId, name: externalId } as const;
    await connectWorkspace(deps, session, { workspace, tokens, now });
    await asApp(deps.database, id, (trx) =>
      fillWorkspace(trx, { organizationId: id, team, externalId, people: mailing.people, now }),
    );
  }
  if (mailing.remembered > 0) await remember(deps, id, mailing.remembered);
  const { pace } = mailing;
  if (pace !== undefined)
    await asApp(deps.database, id, (trx) =>
      sql`update workspaces set pace = ${pace}, paced_at = now() where organization_id = ${id}`.execute(trx),
    );
  return id;
}

const HR = {
  name: "Hr",
  organizationName: "Synthetic",
  synthetic: true,
  language: "en",
  roles: ["hr"] as const,
  id: "",
  leads: [],
};

/** Slack's names of the workspaces, and the tokens of their bots. */
export function workspaceName(organization: number, place: number): string {
  return `T${organization}W${place}`;
}
export function tokenOf(workspace: string): string {
  return `xoxb-${workspace}`;
}

async function foundTeam(
  trx: Trx,
  {
    organizationId,
    team,
    hr,
    at,
  }: { organizationId: OrganizationId; team: TeamId; hr: MemberId; at: Instant },
): Promise<void> {
  await sql`update policies set quiet_from = ${NEVER_QUIET}, quiet_to = ${NEVER_QUIET}
    where organization_id = ${organizationId}`.execute(trx);
  await sql`insert into teams (organization_id, id, name) values (${organizationId}, ${team}, 'All')`.execute(
    trx,
  );
  await sql`insert into members (organization_id, id, team_id, email, name, time_zone, active_since)
    values (${organizationId}, ${hr}, ${team}, 'hr@synthetic.example', 'Hr', 'UTC', ${at})`.execute(trx);
}

async function fillWorkspace(
  trx: Trx,
  fill: {
    readonly organizationId: OrganizationId;
    readonly team: TeamId;
    readonly externalId: string;
    readonly people: number;
    readonly now: Instant;
  },
): Promise<void> {
  const { organizationId, team, externalId, people, now } = fill;
  const today = now.toString().slice(0, 10);
  await sql`
    with people as (
      select gen_random_uuid() as member_id, gen_random_uuid() as account_id, n from generate_series(1, ${people}::int) n),
    workspace as (
      select id from workspaces where organization_id = ${organizationId} and external_id = ${externalId}),
    written as (
      insert into members (organization_id, id, team_id, email, name, time_zone, active_since)
      select ${organizationId}, member_id, ${team}, ${externalId}::text || n || '@synthetic.example', 'Somebody',
        (${ZONES}::text[])[1 + n % ${ZONES.length}::int], ${now} from people),
    known as (
      insert into accounts (organization_id, id, workspace_id, member_id, external_id)
      select ${organizationId}, account_id, workspace.id, member_id, 'U' || substr(${externalId}, 2) || 'P' || n from people, workspace),
    consented as (
      insert into preferences (organization_id, member_id, contact, anchor, weekdays)
      select ${organizationId}, member_id, 'consented', ${today}::date, '{1,2,3,4,5,6,7}' from people)
    insert into deliveries (organization_id, id, member_id, kind, slot, due_at, expires_at, workspace_id, account_id)
    select ${organizationId}, gen_random_uuid(), member_id, 'prompt', ${today}, ${now.subtract({ seconds: 60 })},
      ${now.add({ hours: 6 })}, workspace.id, account_id from people, workspace`.execute(trx);
}

/** So many rows a statement. */
const ROWS = 2000;

async function remember(deps: ClosingDeps, organizationId: OrganizationId, share: number): Promise<void> {
  await asApp(deps.database, organizationId, async (trx) => {
    const { rows } = await sql<{ id: MemberId }>`select member_id as id from preferences
      where organization_id = ${organizationId} and random() < ${share}`.execute(trx);
    for (let from = 0; from < rows.length; from += ROWS) {
      const sealed = rows.slice(from, from + ROWS).map(({ id }) => sealedMemory(deps, organizationId, id));
      const ids = sealed.map(({ id }) => id);
      await sql`insert into member_keys (organization_id, member_id, wrapped)
        select ${organizationId}, * from unnest(${ids}::uuid[], ${sealed.map(({ key }) => key)}::bytea[])`.execute(
        trx,
      );
      await sql`insert into practice_memories (organization_id, member_id, sealed)
        select ${organizationId}, * from unnest(${ids}::uuid[], ${sealed.map(({ memory }) => memory)}::bytea[])`.execute(
        trx,
      );
    }
  });
}

function sealedMemory({ sealing }: ClosingDeps, organizationId: OrganizationId, memberId: MemberId) {
  const owner = { organizationId, memberId };
  const key = sealing.createMemberKey(owner);
  const text = JSON.stringify({ version: 1, ...NO_MEMORY });
  return {
    id: memberId,
    key,
    memory: sealing.openMember(owner, key).seal("practice_memory", memberId, text),
  };
}
