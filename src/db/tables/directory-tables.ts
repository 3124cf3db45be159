import type { Generated } from "kysely";
import type { Id, MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";

/** The tables of the directory: who works where, and when they are away. */
export interface DirectoryTables {
  teams: {
    organization_id: OrganizationId;
    id: TeamId;
    name: string;
    parent_id: TeamId | null;
    lead_id: MemberId | null;
    /** How the identity provider knows the group. */
    external_id: Generated<string | null>;
    /** The identity provider deleted the group: it is not shown it again. */
    scim_removed: Generated<boolean>;
  };
  members: {
    organization_id: OrganizationId;
    id: MemberId;
    team_id: TeamId;
    email: string;
    name: string;
    time_zone: string;
    language: Generated<string>;
    country: string | null;
    location: string | null;
    tags: Generated<string[]>;
    roles: Generated<("hr" | "auditor")[]>;
    /** Since when, and who gave it; null where it was so from the start, or is not held. */
    hr_since: Generated<Instant | null>;
    hr_by: Generated<MemberId | null>;
    auditor_since: Generated<Instant | null>;
    auditor_by: Generated<MemberId | null>;
    active_since: Instant;
    left_at: Instant | null;
    /** As a file or an identity provider says; null where nobody said so, and the team's lead stands in. */
    manager_id: Generated<MemberId | null>;
    /** A manager whom nobody here answers to yet, in the identity provider's words. */
    manager_reference: Generated<string | null>;
    /** How the identity provider knows this person; null where it does not. */
    user_name: Generated<string | null>;
    external_id: Generated<string | null>;
    /** The identity provider deleted the person: it is not shown them again. */
    scim_removed: Generated<boolean>;
  };
  scim_tokens: {
    organization_id: OrganizationId;
    id: Id<"scim_token">;
    token_hash: Uint8Array;
    created_at: Instant;
    used_on: string | null;
  };
  /** `country` '': for everyone. */
  days_off: { organization_id: OrganizationId; country: string; on_date: string; name: string };
  leaves: { organization_id: OrganizationId; member_id: MemberId; from_on: string; until_on: string };
}
