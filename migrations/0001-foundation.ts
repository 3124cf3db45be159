import { type Kysely, sql } from "kysely";

/**
 * The first schema. Organization id leads every primary key and index, so that a tenant can be moved or the tables
 * distributed by tenant without a redesign.
 *
 * What is clear and what is sealed follows from one question: what would a stolen dump tell? Schedules are clear, for
 * planning must read them set-wise. Which program, what was practiced, written or answered is sealed. Rows that must not
 * tell their order have random ids and no time.
 */
const STATEMENTS = [
  `create table organizations (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    time_zone text not null,
    locale text not null default 'en',
    synthetic boolean not null default false,
    created_at timestamptz not null,
    last_tick_at timestamptz
  )`,
  // The named few who could technically read what is written: a deployment may not leave them out (PRIVACY: the promise).
  `create table policies (
    organization_id uuid primary key references organizations,
    tier text not null default 'strict' check (tier in ('strict', 'standard')),
    custodians text[] not null check (cardinality(custodians) >= 1),
    quiet_from text not null default '18:00',
    quiet_to text not null default '08:00'
  )`,
  `create table workspaces (
    organization_id uuid not null references organizations,
    id uuid not null,
    platform text not null check (platform in ('slack', 'teams', 'browser')),
    external_id text not null,
    name text not null,
    state text not null default 'active' check (state in ('active', 'stopped')),
    paused_until timestamptz,
    primary key (organization_id, id),
    unique (platform, external_id)
  )`,
  `create table teams (
    organization_id uuid not null references organizations,
    id uuid not null,
    name text not null,
    parent_id uuid,
    lead_id uuid,
    primary key (organization_id, id),
    foreign key (organization_id, parent_id) references teams
  )`,
  `create table members (
    organization_id uuid not null references organizations,
    id uuid not null,
    team_id uuid not null,
    email text not null,
    name text not null,
    time_zone text not null,
    language text not null default 'en',
    country text,
    location text,
    tags text[] not null default '{}',
    roles text[] not null default '{}' check (roles <@ array['hr', 'auditor']),
    active_since timestamptz not null,
    left_at timestamptz,
    primary key (organization_id, id),
    unique (organization_id, email),
    foreign key (organization_id, team_id) references teams
  )`,
  "create index members_by_team on members (organization_id, team_id)",
  `create table accounts (
    organization_id uuid not null references organizations,
    id uuid not null,
    workspace_id uuid not null,
    member_id uuid not null,
    external_id text not null,
    reachable boolean not null default true,
    primary key (organization_id, id),
    unique (organization_id, workspace_id, external_id),
    foreign key (organization_id, workspace_id) references workspaces,
    foreign key (organization_id, member_id) references members
  )`,
  "create index accounts_by_member on accounts (organization_id, member_id)",
  // Clear on purpose: when to send an envelope, and whether at all. Nothing here says what is in it.
  `create table preferences (
    organization_id uuid not null references organizations,
    member_id uuid not null,
    contact text not null default 'not_invited'
      check (contact in ('not_invited', 'invited', 'later', 'declined', 'consented', 'left')),
    consent_wording text,
    weekdays smallint[] not null default '{}',
    local_time text not null default '10:00',
    every_weeks smallint not null default 1 check (every_weeks in (1, 2, 4)),
    anchor date not null,
    paused_until timestamptz,
    next_prompt_at timestamptz,
    primary key (organization_id, member_id),
    foreign key (organization_id, member_id) references members
  )`,
  "create index preferences_due on preferences (organization_id, next_prompt_at) where next_prompt_at is not null",
  `create table programs (
    organization_id uuid not null references organizations,
    id uuid not null,
    version integer not null,
    content_id text not null,
    state text not null check (state in ('draft', 'active', 'paused', 'ended')),
    opens_on date not null,
    organization_action text not null,
    created_at timestamptz not null,
    primary key (organization_id, id, version)
  )`,
  // Which program, and how far: sealed under the member's key.
  `create table enrollments (
    organization_id uuid not null references organizations,
    id uuid not null,
    member_id uuid not null,
    sealed bytea not null,
    primary key (organization_id, id),
    foreign key (organization_id, member_id) references members
  )`,
  "create index enrollments_by_member on enrollments (organization_id, member_id)",
  // `subject` points at what a summary or sign-in is about; the content is chosen at send. `slot` makes planning idempotent.
  `create table deliveries (
    organization_id uuid not null references organizations,
    id uuid not null,
    member_id uuid not null,
    kind text not null check (kind in ('invitation', 'prompt', 'summary', 'sign_in')),
    slot text not null,
    subject uuid,
    due_at timestamptz not null,
    expires_at timestamptz not null,
    state text not null default 'planned' check (state in ('planned', 'sending', 'sent', 'skipped', 'failed', 'unknown')),
    reason text,
    attempts smallint not null default 0,
    claimed_at timestamptz,
    primary key (organization_id, id),
    unique (organization_id, member_id, kind, slot),
    foreign key (organization_id, member_id) references members
  )`,
  "create index deliveries_due on deliveries (organization_id, due_at) where state in ('planned', 'sending')",
  `create table member_keys (
    organization_id uuid not null references organizations,
    member_id uuid not null,
    wrapped bytea not null,
    primary key (organization_id, member_id),
    foreign key (organization_id, member_id) references members
  )`,
  `create table runs (
    organization_id uuid not null references organizations,
    id uuid not null,
    member_id uuid not null,
    sealed bytea not null,
    expires_on date not null,
    primary key (organization_id, id),
    foreign key (organization_id, member_id) references members
  )`,
  "create index runs_by_member on runs (organization_id, member_id)",
  `create table entries (
    organization_id uuid not null references organizations,
    id uuid not null,
    member_id uuid not null,
    sealed bytea not null,
    primary key (organization_id, id),
    foreign key (organization_id, member_id) references members
  )`,
  "create index entries_by_member on entries (organization_id, member_id)",
  // 672 hours are 28 days in every session's zone: in days, a clock change in between would move the end.
  // `plan` is the frozen tree with its budget: what will be drawn is decided before anybody answers.
  `create table windows (
    organization_id uuid not null references organizations,
    id uuid not null,
    index integer not null check (index >= 0),
    tier text not null check (tier in ('strict', 'standard')),
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    publishes_at timestamptz not null,
    state text not null default 'open' check (state in ('open', 'closed', 'published', 'void')),
    last_tick_at timestamptz not null,
    unobserved_ms bigint not null default 0,
    plan jsonb not null,
    primary key (organization_id, id),
    unique (organization_id, index),
    check (closes_at = opens_at + interval '672 hours' and publishes_at >= closes_at)
  )`,
  // Apart from windows, because a backup must never take it (rule 17).
  `create table window_keys (
    organization_id uuid not null references organizations,
    window_id uuid not null,
    wrapped bytea not null,
    primary key (organization_id, window_id),
    foreign key (organization_id, window_id) references windows
  )`,
  // `counted_in`: the node where this person counts; null where no node on their path can be shown, and they are asked nothing.
  `create table rosters (
    organization_id uuid not null references organizations,
    window_id uuid not null,
    member_id uuid not null,
    team_id uuid not null,
    counted_in text,
    primary key (organization_id, window_id, member_id),
    foreign key (organization_id, window_id) references windows
  )`,
  // `slot` is HMAC(window key, member, week): it finds the row again without naming anybody. No member, no time, no order.
  `create table answers (
    organization_id uuid not null references organizations,
    id uuid not null,
    window_id uuid not null,
    slot bytea not null,
    sealed bytea not null,
    primary key (organization_id, id),
    unique (organization_id, window_id, slot),
    foreign key (organization_id, window_id) references windows
  )`,
  // Drawn once: the primary key is rule 7.
  `create table releases (
    organization_id uuid not null references organizations,
    window_id uuid not null,
    node_id text not null,
    metric text not null,
    parent_id text,
    roster_size integer not null,
    value bigint not null,
    variance double precision not null,
    withheld text,
    primary key (organization_id, window_id, node_id, metric),
    foreign key (organization_id, window_id) references windows
  )`,
  // What a page shows, computed once from releases and pinned with the engine's version (rules 20, 22).
  `create table summaries (
    organization_id uuid not null references organizations,
    window_id uuid not null,
    node_id text not null,
    engine text not null,
    figures jsonb not null,
    primary key (organization_id, window_id, node_id),
    foreign key (organization_id, window_id) references windows
  )`,
  `create table ledger (
    organization_id uuid not null references organizations,
    sequence integer not null check (sequence >= 0),
    entry jsonb not null,
    previous_hash bytea not null,
    hash bytea not null,
    primary key (organization_id, sequence)
  )`,
  `create table inbox (
    organization_id uuid not null references organizations,
    workspace_id uuid not null,
    event_id text not null,
    sealed bytea,
    received_at timestamptz not null,
    primary key (organization_id, workspace_id, event_id),
    foreign key (organization_id, workspace_id) references workspaces
  )`,
  // Actor, verb, id: never content, and never a member acting for themselves.
  `create table access_log (
    organization_id uuid not null references organizations,
    id uuid not null,
    at timestamptz not null,
    actor_id uuid,
    actor_role text not null,
    verb text not null,
    subject_id uuid,
    primary key (organization_id, id)
  )`,
  `create table sign_in_attempts (
    organization_id uuid not null references organizations,
    id uuid not null,
    member_id uuid not null,
    token_hash bytea not null,
    browser_hash bytea,
    digits text,
    approved_at timestamptz,
    used_at timestamptz,
    expires_at timestamptz not null,
    primary key (organization_id, id),
    unique (organization_id, token_hash),
    foreign key (organization_id, member_id) references members
  )`,
  // Idle time is kept to the hour: finer would tell who did what when (rule 18).
  `create table web_sessions (
    organization_id uuid not null references organizations,
    token_hash bytea not null,
    member_id uuid not null,
    seen_hour timestamptz not null,
    expires_at timestamptz not null,
    primary key (organization_id, token_hash),
    foreign key (organization_id, member_id) references members
  )`,
  `create table browser_messages (
    organization_id uuid not null references organizations,
    account_id uuid not null,
    position bigint generated always as identity,
    id uuid not null,
    envelope jsonb not null,
    sent_at timestamptz not null,
    primary key (organization_id, account_id, position),
    unique (organization_id, id),
    foreign key (organization_id, account_id) references accounts
  )`,
  // Elects one replica for each tick. The only table without an organization.
  `create table job_slots (
    name text primary key,
    expires_at timestamptz not null
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
