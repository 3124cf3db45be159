import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type {
  AccountId,
  DeliveryId,
  EnrollmentId,
  EntryId,
  Id,
  MemberId,
  OrganizationId,
  ProgramId,
  RunId,
  ScheduleId,
  TeamId,
  WorkspaceId,
} from "../core/ids.ts";
import type { OwnPracticeId } from "../core/practice/own.ts";
import type { OwnState } from "../core/practice/own-standing.ts";
import type { OrganizationActionId, ProgramState } from "../core/program/program.ts";
import type { ActionTheme } from "../core/pulse/manager-action.ts";
import type { Instant } from "../core/time/instant.ts";
import type { ChatTables } from "./tables/chat-tables.ts";
import type { DirectoryTables } from "./tables/directory-tables.ts";
import type { PulseTables } from "./tables/pulse-tables.ts";
import type { SignInTables } from "./tables/sign-in-tables.ts";
import type { TeamActionTables } from "./tables/team-action-tables.ts";

/**
 * The tables as kysely sees them. `timestamptz` is a Temporal instant both ways and `date` is an ISO string (see connect.ts);
 * `bytea` is a Uint8Array; `bigint` is a number (every bigint of ours is far below 2^53).
 */
export interface Schema extends ChatTables, DirectoryTables, PulseTables, SignInTables, TeamActionTables {
  organizations: {
    id: OrganizationId;
    name: string;
    time_zone: string;
    locale: Generated<string>;
    synthetic: Generated<boolean>;
    created_at: Instant;
    last_tick_at: Instant | null;
  };
  policies: {
    organization_id: OrganizationId;
    tier: Generated<"strict" | "standard">;
    custodians: string[];
    quiet_from: Generated<string>;
    quiet_to: Generated<string>;
    invitation: Generated<Invitation>;
    /** No message that nobody asked for goes out while this is set. */
    messages_paused_at: Generated<Instant | null>;
    /** A window opens only once something was said to have come of the newest published one. */
    action_before_asking: Generated<boolean>;
    /** HR's wish to do without, while no auditor answered it. */
    free_asking_asked_by: Generated<MemberId | null>;
    free_asking_asked_at: Generated<Instant | null>;
    scim_teams: Generated<ScimTeams>;
    /** Fewest people of whom anything is shown, and fewest whom HR reads about; never below what the rules say. */
    smallest_group: Generated<number>;
    smallest_for_hr: Generated<number>;
  };
  approvals: {
    organization_id: OrganizationId;
    id: ApprovalId;
    kind: ApprovalKind;
    /** The person who would be named or ended; null for thresholds. */
    person_id: MemberId | null;
    value: number | null;
    /** Null where the server asks, after a restore. */
    asked_by: MemberId | null;
    asked_at: Instant;
    ended_by: Generated<MemberId | null>;
    ended_at: Generated<Instant | null>;
    outcome: Generated<ApprovalOutcome | null>;
  };
  tier_requests: {
    organization_id: OrganizationId;
    id: Id<"tier_request">;
    tier: "strict" | "standard";
    requested_at: Instant;
    requested_by: MemberId;
    announced_at: Instant | null;
    approved_at: Instant | null;
    approved_by: MemberId | null;
    ended_at: Instant | null;
    outcome: TierOutcome | null;
  };
  preferences: {
    organization_id: OrganizationId;
    member_id: MemberId;
    contact: Generated<Contact>;
    consent_wording: string | null;
    weekdays: Generated<number[]>;
    local_time: Generated<string>;
    every_weeks: Generated<1 | 2 | 4>;
    anchor: string;
    paused_until: Instant | null;
    /** The first time of their schedule that is the member's own. */
    first_prompt_at: Generated<Instant | null>;
    /** Null where they take no cards, or have not found their schedule yet. */
    schedule_id: Generated<ScheduleId | null>;
    /** The tier consented to, sealed under the member's key; null where it was given before that was kept. */
    consented_tier: Generated<Uint8Array | null>;
    /** The member's own choice, which wins over the directory's; null where they made none. */
    time_zone: Generated<string | null>;
    language: Generated<string | null>;
  };
  schedules: {
    organization_id: OrganizationId;
    /** A digest of all but `next_at`. */
    id: ScheduleId;
    time_zone: string;
    /** Upper case, as the directory names it; '' where it names none. */
    country: string;
    weekdays: number[];
    local_time: string;
    every_weeks: 1 | 2 | 4;
    /** Which of the weeks it falls in, as phaseOf counts them. */
    phase: number;
    next_at: Instant;
  };
  programs: {
    organization_id: OrganizationId;
    id: ProgramId;
    version: number;
    content_id: string;
    state: ProgramState;
    opens_on: string;
    created_at: Instant;
    /** Null: as this release ships it. */
    definition: JSONColumnType<object> | null;
    pilot_from: string | null;
    active_from: string | null;
    action_id: OrganizationActionId | null;
    asked_by: MemberId | null;
    approved_by: MemberId | null;
    /** What its link ends in: the same for all versions, and it tells nothing. */
    join_code: string;
  };
  own_practices: {
    organization_id: OrganizationId;
    id: OwnPracticeId;
    version: number;
    state: OwnState;
    content: JSONColumnType<object>;
    written_by: MemberId;
    written_at: Instant;
    asked_by: MemberId | null;
    approved_by: MemberId | null;
    approved_at: Instant | null;
  };
  kept_help: {
    organization_id: OrganizationId;
    content: JSONColumnType<object>;
    changed_by: MemberId | null;
    changed_at: Instant;
  };
  organization_actions: {
    organization_id: OrganizationId;
    id: OrganizationActionId;
    kind: "action" | "no_change";
    /** The part of the work that it changes; null where nothing changes. */
    theme: ActionTheme | null;
    /** The suggestion of ours that it follows, if any. */
    suggestion: string | null;
    words: string;
    owner: string;
    due_on: string | null;
    recorded_by: MemberId | null;
    recorded_at: Instant;
    announced_at: Instant | null;
  };
  hard_events: {
    organization_id: OrganizationId;
    id: HardEventId;
    /** Empty: everyone. */
    teams: TeamId[];
    declared_at: Instant;
    ended_at: Instant | null;
  };
  enrollments: { organization_id: OrganizationId; id: EnrollmentId; member_id: MemberId; sealed: Uint8Array };
  deliveries: {
    organization_id: OrganizationId;
    id: DeliveryId;
    member_id: MemberId;
    kind: DeliveryKind;
    slot: string;
    subject: string | null;
    due_at: Instant;
    expires_at: Instant;
    state: Generated<DeliveryState>;
    reason: string | null;
    attempts: Generated<number>;
    claimed_at: Instant | null;
    /** Where it goes, chosen when it is planned; null where no chat reached the member then. */
    workspace_id: Generated<WorkspaceId | null>;
    account_id: Generated<AccountId | null>;
    /** Whoever prepares it while it is planned, or sends it, and until when the former holds. */
    holder: Generated<Id<"drain"> | null>;
    leased_until: Generated<Instant | null>;
  };
  member_keys: { organization_id: OrganizationId; member_id: MemberId; wrapped: Uint8Array };
  runs: {
    organization_id: OrganizationId;
    id: RunId;
    member_id: MemberId;
    sealed: Uint8Array;
    expires_on: string;
  };
  entries: { organization_id: OrganizationId; id: EntryId; member_id: MemberId; sealed: Uint8Array };
  own_histories: { organization_id: OrganizationId; member_id: MemberId; sealed: Uint8Array };
  /** One for everyone who takes messages, whether they wish for a partner or not. */
  pairings: { organization_id: OrganizationId; member_id: MemberId; sealed: Uint8Array };
  pairing_rounds: { organization_id: OrganizationId; held_on: string };
  practice_memories: { organization_id: OrganizationId; member_id: MemberId; sealed: Uint8Array };
  access_log: {
    organization_id: OrganizationId;
    id: Id<"access">;
    at: Instant;
    actor_id: MemberId | null;
    actor_role: string;
    verb: string;
    subject_id: string | null;
    /** Of a deed on many: how many of each kind. */
    counts: ColumnType<Readonly<Record<string, number>> | null, string | null | undefined, never>;
    /** Of a deed that changed a setting: what it was, and what it is. Never a name. */
    change: ColumnType<SettingChange | null, string | null | undefined, never>;
  };
  job_slots: { name: string; expires_at: Instant };
}

/** A setting before and after; null: nothing was there. */
export interface SettingChange {
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export type ApprovalId = Id<"approval">;
/** What waits for an auditor's yes, beside a looser tier. */
export type ApprovalKind =
  | "smallest_group"
  | "smallest_for_hr"
  | "name_auditor"
  | "end_auditor"
  | "restore"
  | "questions";
export type ApprovalOutcome = "agreed" | "refused" | "withdrawn" | "restored";
export type HardEventId = Id<"hard_event">;

/** How far a member let us come near. Only `consented` gets anything but the one invitation. */
export type Contact = "not_invited" | "invited" | "later" | "declined" | "consented" | "left";
/** How people are asked whether they want to take part: a message to each, a text in a channel, or a link. */
export type Invitation = "dm" | "announcement" | "link";
/** Where teams come from when an identity provider keeps the directory. */
export type ScimTeams = "department" | "groups";
export type DeliveryKind = "invitation" | "prompt" | "summary" | "sign_in" | "notice" | "export" | "test";
/** How a wish for another tier ended. `restored`: a backup cannot know what became of it. */
export type TierOutcome = "in_force" | "withdrawn" | "refused" | "restored";
export type DeliveryState = "planned" | "sending" | "sent" | "skipped" | "failed" | "unknown";
