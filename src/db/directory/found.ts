import type { Platform } from "../../core/chat/event.ts";
import type { AccountId, MemberId, OrganizationId, ProgramId, TeamId, WorkspaceId } from "../../core/ids.ts";
import type { OrganizationActionId } from "../../core/program/program.ts";
import type { ActionTheme } from "../../core/pulse/manager-action.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Database } from "../database.ts";
import { insertVersion, saveStanding } from "../program/programs.ts";
import { asApp, type Trx } from "../transact.ts";

/** A new organization with its policy. There is no organization without the named few who could read what is written. */
export interface NewOrganization {
  readonly id: OrganizationId;
  readonly name: string;
  readonly timeZone: string;
  /** A BCP 47 tag; English where left out. */
  readonly language?: string;
  readonly synthetic: boolean;
  readonly createdAt: Instant;
  readonly custodians: readonly string[];
}

export function insertOrganization(database: Database, organization: NewOrganization): Promise<void> {
  return asApp(database, organization.id, (trx) => writeOrganization(trx, organization));
}

/** The same, in a transaction that is under way. */
export async function writeOrganization(
  trx: Trx,
  { id, name, timeZone, language, synthetic, createdAt, custodians }: NewOrganization,
): Promise<void> {
  await trx
    .insertInto("organizations")
    .values({
      id,
      name,
      time_zone: timeZone,
      synthetic,
      created_at: createdAt,
      last_tick_at: null,
      ...(language === undefined ? {} : { locale: language }),
    })
    .execute();
  await trx
    .insertInto("policies")
    .values({ organization_id: id, custodians: [...custodians] })
    .execute();
}

/** A whole directory at once, for an organization that has none yet. */
export interface NewDirectory {
  readonly workspace: {
    readonly id: WorkspaceId;
    readonly platform: Platform;
    readonly externalId: string;
    readonly name: string;
  };
  /** Parents before children. */
  readonly teams: readonly {
    readonly id: TeamId;
    readonly name: string;
    readonly parent: TeamId | null;
    readonly lead: MemberId | null;
  }[];
  readonly program: {
    readonly id: ProgramId;
    readonly contentId: string;
    readonly definition: object;
    /** What the organization changes beside it, by our suggestion's id; recorded and announced when it was founded. */
    readonly action: { readonly id: OrganizationActionId; readonly suggestion: string };
    readonly joinCode: string;
  };
  readonly at: Instant;
}

export async function insertDirectory(
  trx: Trx,
  organizationId: OrganizationId,
  directory: NewDirectory,
): Promise<void> {
  const { workspace, teams, program, at } = directory;
  const organization_id = organizationId;
  await trx
    .insertInto("workspaces")
    .values({
      organization_id,
      id: workspace.id,
      platform: workspace.platform,
      external_id: workspace.externalId,
      name: workspace.name,
      paused_until: null,
      synced_at: null,
    })
    .execute();
  await trx
    .insertInto("teams")
    .values(
      teams.map(({ id, name, parent, lead }) => ({
        organization_id,
        id,
        name,
        parent_id: parent,
        lead_id: lead,
      })),
    )
    .execute();
  await insertProgram(trx, organizationId, { program, at });
}

async function insertProgram(
  trx: Trx,
  organizationId: OrganizationId,
  { program, at }: Pick<NewDirectory, "program" | "at">,
): Promise<void> {
  const { action } = program;
  const opensOn = at.toString().slice(0, 10);
  await trx
    .insertInto("organization_actions")
    .values({
      organization_id: organizationId,
      id: action.id,
      kind: "action",
      theme: action.suggestion.slice(0, 2).toUpperCase() as ActionTheme,
      suggestion: action.suggestion,
      words: "",
      owner: "",
      due_on: null,
      recorded_by: null,
      recorded_at: at,
      announced_at: at,
    })
    .execute();
  const row = {
    id: program.id,
    version: 1,
    contentId: program.contentId,
    definition: program.definition,
    opensOn,
    action: action.id,
    joinCode: program.joinCode,
    at,
  };
  await insertVersion(trx, organizationId, row);
  await saveStanding(trx, organizationId, {
    id: program.id,
    version: 1,
    state: "active",
    pilot_from: null,
    active_from: opensOn,
    asked_by: null,
    approved_by: null,
  });
}

/** A person with the account through which one workspace knows them. */
export interface NewMember {
  readonly id: MemberId;
  readonly team: TeamId;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly country: string | null;
  /** A BCP 47 tag; English where left out. */
  readonly language?: string;
  readonly roles: readonly ("hr" | "auditor")[];
  readonly accountId: AccountId;
  readonly account: string;
}

/** Adds people to the directory; they count from `at` on. */
export async function insertMembers(
  trx: Trx,
  organizationId: OrganizationId,
  { workspaceId, at, members }: { workspaceId: WorkspaceId; at: Instant; members: readonly NewMember[] },
): Promise<void> {
  const organization_id = organizationId;
  await trx
    .insertInto("members")
    .values(
      members.map(({ id, team, name, email, timeZone, country, language, roles }) => ({
        organization_id,
        id,
        team_id: team,
        name,
        email,
        time_zone: timeZone,
        country,
        language: language ?? "en",
        location: null,
        roles: [...roles],
        active_since: at,
        left_at: null,
      })),
    )
    .execute();
  await trx
    .insertInto("accounts")
    .values(
      members.map(({ id, accountId, account }) => ({
        organization_id,
        id: accountId,
        workspace_id: workspaceId,
        member_id: id,
        external_id: account,
      })),
    )
    .execute();
}

/** Those of these names with their team. */
export function findByName(trx: Trx, organizationId: OrganizationId, names: readonly string[]) {
  return trx
    .selectFrom("members")
    .select(["id", "name", "team_id"])
    .where("organization_id", "=", organizationId)
    .where("name", "in", names)
    .execute();
}
