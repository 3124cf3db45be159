import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import type { ActionTheme } from "../../core/pulse/manager-action.ts";
import type { Outcome, TeamActionId } from "../../core/pulse/team-action.ts";
import type { Instant } from "../../core/time/instant.ts";

/** What leads promise their teams. */
export interface TeamActionTables {
  team_actions: {
    organization_id: OrganizationId;
    id: TeamActionId;
    team_id: TeamId;
    theme: ActionTheme;
    /** The suggestion of ours that it follows, if any. */
    suggestion: string | null;
    words: string;
    /** The role that sees to it, not a name. */
    owner: string;
    due_on: string;
    recorded_by: MemberId | null;
    recorded_at: Instant;
    /** Null: a draft, which the lead alone sees. */
    announced_at: Instant | null;
    report_by: string | null;
    outcome: Outcome | null;
    report: string | null;
    reported_at: Instant | null;
  };
}
