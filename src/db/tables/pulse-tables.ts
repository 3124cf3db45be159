import type { Generated, JSONColumnType } from "kysely";
import type { AnswerId, MemberId, OrganizationId, TeamId, WindowId } from "../../core/ids.ts";
import type { ListDecision, ObjectionReason } from "../../core/privacy/objection.ts";
import type { QuestionSetId, SetState } from "../../core/pulse/imported.ts";
import type { Instant } from "../../core/time/instant.ts";

/** The tables of windows: what is asked in one, who is asked, what is published of it and what that spends. */
export interface PulseTables {
  windows: {
    organization_id: OrganizationId;
    id: WindowId;
    index: number;
    tier: "strict" | "standard";
    opens_at: Instant;
    closes_at: Instant;
    publishes_at: Instant;
    state: Generated<"open" | "closed" | "published" | "void">;
    /** The clock as ticks saw it while the window was open (rule 1). */
    last_tick_at: Instant;
    unobserved_ms: Generated<number>;
    plan: JSONColumnType<object>;
    /** What it asks, written when it opens; null: our own questions. */
    questions_id: QuestionSetId | null;
  };
  question_sets: {
    organization_id: OrganizationId;
    id: QuestionSetId;
    state: SetState;
    /** Of the instrument, as members read it. */
    name: string;
    /** Who holds the rights, and by which licence. */
    rights: string;
    content: JSONColumnType<object>;
    brought_by: MemberId | null;
    brought_at: Instant;
    asked_by: Generated<MemberId | null>;
    agreed_by: Generated<MemberId | null>;
    agreed_at: Generated<Instant | null>;
    /** When everyone was told at the latest: no window that opens before takes it. */
    told_at: Generated<Instant | null>;
  };
  window_keys: { organization_id: OrganizationId; window_id: WindowId; wrapped: Uint8Array };
  rosters: {
    organization_id: OrganizationId;
    window_id: WindowId;
    member_id: MemberId;
    team_id: TeamId;
    counted_in: TeamId | null;
  };
  roster_groups: {
    organization_id: OrganizationId;
    window_id: WindowId;
    node_id: TeamId;
    above: TeamId | null;
    size: number;
  };
  roster_objections: {
    organization_id: OrganizationId;
    window_id: WindowId;
    node_id: TeamId;
    reason: ObjectionReason;
    decision: ListDecision | null;
  };
  answers: {
    organization_id: OrganizationId;
    id: AnswerId;
    window_id: WindowId;
    slot: Uint8Array;
    sealed: Uint8Array;
  };
  releases: {
    organization_id: OrganizationId;
    window_id: WindowId;
    node_id: TeamId;
    metric: string;
    parent_id: TeamId | null;
    roster_size: number;
    value: number;
    variance: number;
    withheld: string | null;
  };
  summaries: {
    organization_id: OrganizationId;
    window_id: WindowId;
    node_id: TeamId;
    engine: string;
    figures: JSONColumnType<object>;
  };
  ledger: {
    organization_id: OrganizationId;
    sequence: number;
    entry: JSONColumnType<object>;
    previous_hash: Uint8Array;
    hash: Uint8Array;
  };
}
