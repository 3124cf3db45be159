import { sql } from "kysely";
import type { MemberId, OrganizationId, ScheduleId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { sqlStateOf } from "../engine/database-error.ts";
import type { Trx } from "../transact.ts";

/** What members of one schedule have in common: each is evaluated once, however many members share it. */
export interface SharedSchedule {
  /** A digest of the rest. */
  readonly id: ScheduleId;
  readonly time_zone: string;
  /** Upper case; '' where the directory names none. */
  readonly country: string;
  readonly weekdays: readonly number[];
  readonly local_time: string;
  readonly every_weeks: 1 | 2 | 4;
  readonly phase: number;
}

/** The distinct schedules of members who take cards and have not found theirs yet: of all, or of one member. */
export async function findMissingSchedules(
  trx: Trx,
  organizationId: OrganizationId,
  memberId?: MemberId,
): Promise<readonly SharedSchedule[]> {
  const { rows } = await sql<SharedSchedule>`
    select distinct ${digestOf(OWN)} as id, ${OWN.zone} as time_zone, ${OWN.country} as country, p.weekdays, p.local_time,
      p.every_weeks, ${OWN.phase} as phase
    from preferences p join members m on m.organization_id = p.organization_id and m.id = p.member_id
    where ${withoutSchedule(organizationId, memberId)}`.execute(trx);
  return rows;
}

const OWN = {
  zone: sql`coalesce(p.time_zone, m.time_zone)`,
  country: sql`upper(coalesce(m.country, ''))`,
  // Weeks as phaseOf in core counts them, from Monday 29 December 1969.
  phase: sql`mod((p.anchor - date '1969-12-29') / 7, p.every_weeks)::smallint`,
};

function digestOf({ zone, country, phase }: typeof OWN) {
  return sql`encode(substring(sha256(convert_to(concat_ws(' ', ${zone}, ${country}, p.weekdays::text, p.local_time,
    p.every_weeks, ${phase}), 'UTF8')) for 16), 'hex')::uuid`;
}

function withoutSchedule(organizationId: OrganizationId, memberId: MemberId | undefined) {
  return sql`${waitsForSchedule(organizationId)} and m.left_at is null
    ${memberId === undefined ? sql`` : sql`and p.member_id = ${memberId}`}`;
}

// As the partial index has it.
function waitsForSchedule(organizationId: OrganizationId) {
  return sql`p.organization_id = ${organizationId} and p.schedule_id is null and p.contact = 'consented'
    and p.weekdays <> '{}'`;
}

/**
 * Gives members who have none these schedules, and makes those that are not there yet. `firstAt`: the first time that is such a member's
 * own. A schedule that is there is not written: whoever saves a rhythm need not wait for a planning that is under way.
 */
export async function joinSchedules(
  trx: Trx,
  organizationId: OrganizationId,
  schedules: readonly (SharedSchedule & { readonly firstAt: Instant })[],
  memberId?: MemberId,
): Promise<void> {
  if (schedules.length === 0) return;
  const ids = schedules.map(({ id }) => id);
  const times = schedules.map(({ firstAt }) => firstAt);
  await sql`
    insert into schedules (organization_id, id, time_zone, country, weekdays, local_time, every_weeks, phase, next_at)
    select ${organizationId}::uuid, id, time_zone, country, weekdays::smallint[], local_time, every_weeks, phase, first_at
    from unnest(${ids}::uuid[], ${schedules.map((each) => each.time_zone)}::text[],
      ${schedules.map(({ country }) => country)}::text[],
      ${schedules.map(({ weekdays }) => `{${weekdays.join()}}`)}::text[],
      ${schedules.map((each) => each.local_time)}::text[], ${schedules.map((each) => each.every_weeks)}::smallint[],
      ${schedules.map(({ phase }) => phase)}::smallint[], ${times}::timestamptz[])
      as wanted (id, time_zone, country, weekdays, local_time, every_weeks, phase, first_at)
    where not exists (select from schedules s where s.organization_id = ${organizationId} and s.id = wanted.id)
    on conflict do nothing`.execute(trx);
  // Locked, so that nobody who leaves at this moment keeps a schedule.
  await sql`
    with m as (
      select m.organization_id, m.id, m.time_zone, m.country
      from members m join preferences p on p.organization_id = m.organization_id and p.member_id = m.id
      where ${withoutSchedule(organizationId, memberId)}
      for share of m)
    update preferences p set schedule_id = wanted.id, first_prompt_at = wanted.first_at
    from m, unnest(${ids}::uuid[], ${times}::timestamptz[]) as wanted (id, first_at)
    where p.organization_id = m.organization_id and p.member_id = m.id and wanted.id = ${digestOf(OWN)}
      and ${waitsForSchedule(organizationId)}`.execute(trx);
}

export interface DueSchedule extends SharedSchedule {
  readonly next_at: Instant;
}

/** Takes the schedules that are due for this transaction alone: another replica's planning passes them over. */
export async function takeDueSchedules(
  trx: Trx,
  organizationId: OrganizationId,
  now: Instant,
): Promise<readonly DueSchedule[]> {
  // Weaker than "for update", which would make everybody wait who joins such a schedule.
  const { rows } = await sql<DueSchedule>`
    select id, time_zone, country, weekdays, local_time, every_weeks, phase, next_at from schedules
    where organization_id = ${organizationId} and next_at <= ${now}
    for no key update skip locked`.execute(trx);
  return rows;
}

/** One card for everyone of a schedule. */
export interface PlannedCard {
  readonly id: ScheduleId;
  /** The day on which it comes, as a date where its members are; planning a day twice plans it once. */
  readonly date: string;
  readonly at: Instant;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
}

/**
 * Plans cards for everyone of these schedules, in one statement however many members and schedules there are. Left out are members who
 * paused or are away, who chose their rhythm after that card's time, who have a card of that date, and whose own card that was put off is
 * still to come: nobody waits for two cards. Where a member has several chats, the one to write to is chosen as accountToWriteTo does.
 * Returns how many were planned. The schedules must be taken: of two plannings of one date the second would throw, and plan nothing.
 */
export async function planCards(
  trx: Trx,
  organizationId: OrganizationId,
  cards: readonly PlannedCard[],
  now: Instant,
): Promise<number> {
  if (cards.length === 0) return 0;
  await sql`savepoint cards`.execute(trx);
  try {
    return await insertCards(trx, organizationId, { cards, now, lookAt: "newcomers" });
  } catch (error) {
    if (sqlStateOf(error) !== UNIQUE_VIOLATION) throw error;
    await sql`rollback to savepoint cards`.execute(trx);
    return insertCards(trx, organizationId, { cards, now, lookAt: "everyone" });
  }
}

const UNIQUE_VIOLATION = "23505";

/**
 * `lookAt`: for whom a card of that date is looked for, in the largest index there is. A schedule plans no date twice, so only its newcomers
 * of the last three days can have one, from the schedule before it, whatever the zones; but for quiet hours that were changed, for they move
 * cards over midnight, and for a clock that went wrong. The unique key notices those.
 */
async function insertCards(
  trx: Trx,
  organizationId: OrganizationId,
  {
    cards,
    now,
    lookAt,
  }: {
    readonly cards: readonly PlannedCard[];
    readonly now: Instant;
    readonly lookAt: "newcomers" | "everyone";
  },
): Promise<number> {
  // Workspaces are few: looked for once, they cost no join for each member. Members who left have no schedule. "offset 0" keeps a look into
  // the index for each member: as a join, all cards ever planned could be read at every tick, while statistics lag behind the day.
  const active = sql`select id from workspaces where organization_id = ${organizationId} and state = 'active'`;
  const isSettled = lookAt === "newcomers" ? sql`p.first_prompt_at < due.at - interval '3 days'` : sql`false`;
  const planned = await sql`
    with put_off as materialized (
      select member_id, due_at from deliveries
      where organization_id = ${organizationId} and state = 'planned' and kind = 'prompt' and slot like 'asked %')
    insert into deliveries (organization_id, id, member_id, kind, slot, due_at, expires_at, workspace_id, account_id)
    select distinct on (p.member_id) p.organization_id, gen_random_uuid(), p.member_id, 'prompt', due.slot,
      due.due_at, due.expires_at, a.workspace_id, a.id
    from unnest(${cards.map(({ id }) => id)}::uuid[], ${cards.map(({ date }) => date)}::text[],
      ${cards.map(({ at }) => at)}::timestamptz[], ${cards.map(({ dueAt }) => dueAt)}::timestamptz[],
      ${cards.map(({ expiresAt }) => expiresAt)}::timestamptz[]) as due (id, slot, at, due_at, expires_at)
    join preferences p on p.organization_id = ${organizationId} and p.schedule_id = due.id
    left join accounts a on a.organization_id = ${organizationId} and a.member_id = p.member_id and a.reachable
      and a.workspace_id = any (array(${active}))
    where p.contact = 'consented'
      and (p.paused_until is null or p.paused_until <= ${now}) and p.first_prompt_at <= due.at
      and not exists (select from leaves l where l.organization_id = ${organizationId}
        and l.member_id = p.member_id and due.slot::date between l.from_on and l.until_on)
      and (${isSettled} or not exists (select from deliveries d where d.organization_id = ${organizationId}
        and d.member_id = p.member_id and d.kind = 'prompt' and d.slot = due.slot offset 0))
      and not exists (select from put_off d where d.member_id = p.member_id and d.due_at >= due.due_at)
    order by p.member_id, a.workspace_id = any (array(${active} and platform = 'browser')), a.id`.execute(
    trx,
  );
  return Number(planned.numAffectedRows ?? 0);
}

/** Moves schedules on, and forgets those among them that nobody has any more. */
export async function moveSchedules(
  trx: Trx,
  organizationId: OrganizationId,
  moved: readonly { readonly id: ScheduleId; readonly next: Instant }[],
): Promise<void> {
  if (moved.length === 0) return;
  const ids = moved.map(({ id }) => id);
  await sql`
    update schedules s set next_at = moved.next_at
    from unnest(${ids}::uuid[], ${moved.map(({ next }) => next)}::timestamptz[]) as moved (id, next_at)
    where s.organization_id = ${organizationId} and s.id = moved.id`.execute(trx);
  // Whoever joins one at this moment loses it again, and finds it anew at the next tick.
  await sql`
    delete from schedules s where s.organization_id = ${organizationId} and s.id = any (${ids}::uuid[])
      and not exists (select from preferences p
        where p.organization_id = ${organizationId} and p.schedule_id = s.id)`.execute(trx);
}

/** When a member's schedule falls next; null where they have none. */
export async function findNextPrompt(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<Instant | null> {
  const { rows } = await sql<{ at: Instant }>`
    select greatest(s.next_at, p.first_prompt_at) as at
    from preferences p join schedules s on s.organization_id = p.organization_id and s.id = p.schedule_id
    where p.organization_id = ${organizationId} and p.member_id = ${memberId}`.execute(trx);
  return rows[0]?.at ?? null;
}

/** For the transaction of a restore: cards of times before `now` may have been sent since the backup was made. */
export async function skipPastPrompts(trx: Trx, now: Instant): Promise<void> {
  await sql`
    update preferences set first_prompt_at = ${now} where schedule_id is not null and first_prompt_at < ${now}`.execute(
    trx,
  );
}
