import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";

/** Who is signed in on the web, and what they may open. Roles come from the directory at every request. */
export interface Session {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
  readonly name: string;
  readonly organizationName: string;
  readonly synthetic: boolean;
  readonly teamId: TeamId;
  readonly roles: readonly ("lead" | "hr" | "auditor")[];
  /** Teams this member leads, by name. */
  readonly leads: readonly { readonly id: TeamId; readonly name: string }[];
}
