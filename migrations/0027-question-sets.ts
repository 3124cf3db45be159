import { type Kysely, sql } from "kysely";

/**
 * Questions that an organization brought in, as it holds a licence for them, and which questions each window asks: null means ours. What a
 * set says is never rewritten; one that a window asked is never deleted either, for answers are read in its words by whoever kept them. At
 * most one is at hand and at most one is asked. Whoever wrote it down or said yes stays on record without their id once they are erased.
 *
 * A set waits for an auditor's yes as other wishes of HR's do.
 */
const OWN = "organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid";

const STATEMENTS = [
  `create table question_sets (
    organization_id uuid not null references organizations,
    id uuid not null,
    state text not null check (state in ('draft', 'waiting', 'agreed', 'in_force', 'ending', 'ended')),
    name text not null check (length(name) between 1 and 80),
    rights text not null check (length(rights) between 1 and 300),
    content jsonb not null,
    brought_by uuid,
    brought_at timestamptz not null,
    asked_by uuid,
    agreed_by uuid,
    agreed_at timestamptz,
    told_at timestamptz,
    primary key (organization_id, id),
    check ((agreed_at is null) = (told_at is null)),
    check ((state in ('draft', 'waiting')) = (agreed_at is null))
  )`,
  `create unique index question_sets_at_hand on question_sets (organization_id)
    where state in ('draft', 'waiting', 'agreed')`,
  `create unique index question_sets_asked on question_sets (organization_id) where state in ('in_force', 'ending')`,
  "alter table question_sets enable row level security",
  `create policy own_organization on question_sets using (${OWN}) with check (${OWN})`,
  "grant select, insert, delete on question_sets to evenkeel_app",
  `grant update (state, brought_by, asked_by, agreed_by, agreed_at, told_at) on question_sets to evenkeel_app`,
  "grant select on question_sets to evenkeel_reader",
  `alter table windows add column questions_id uuid,
    add constraint windows_questions_fkey foreign key (organization_id, questions_id) references question_sets`,
  `alter table approvals drop constraint approvals_kind_check, add constraint approvals_kind_check
    check (kind in ('smallest_group', 'smallest_for_hr', 'name_auditor', 'end_auditor', 'restore', 'questions'))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
