import type { Deps } from "../app/deps.ts";
import { newId } from "../app/new-id.ts";
import type { AccountId, MemberId, OrganizationId, TeamId, WorkspaceId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import { insertDirectory, insertOrganization } from "../db/found.ts";
import { asApp } from "../db/transact.ts";
import { DEMO_TEAMS, type DemoTeam, nameOf, PERSONAS, type PersonaName, ROOT } from "./organization.ts";

/** A made-up person with what drives their made-up answers. */
export interface DemoMember {
  readonly id: MemberId;
  readonly account: string;
  readonly name: string;
  readonly team: DemoTeam;
  readonly isLead: boolean;
  readonly persona: PersonaName | null;
}

export interface DemoOrganization {
  readonly id: OrganizationId;
  readonly workspace: string;
  readonly members: readonly DemoMember[];
}

/** The id of the browser workspace of the demo, the same in every installation. */
export const DEMO_WORKSPACE = "demo";

/** Writes the sample organization with its directory, its browser workspace and its program, as of `at`. */
export async function foundOrganization(
  deps: Pick<Deps, "database" | "random">,
  at: Instant,
): Promise<DemoOrganization> {
  const id = newId<"organization">(deps.random, at) as OrganizationId;
  const workspaceId = newId<"workspace">(deps.random, at) as WorkspaceId;
  await insertOrganization(deps.database, {
    id,
    name: ROOT,
    timeZone: "Europe/Dublin",
    synthetic: true,
    createdAt: at,
    custodians: ["Ines Example (operations)", "Tom Example (operations)"],
  });
  const teamIds = new Map(DEMO_TEAMS.map(({ name }) => [name, newId<"team">(deps.random, at) as TeamId]));
  const members = people(deps, at);
  await asApp(deps.database, id, (trx) =>
    insertDirectory(trx, id, {
      workspace: { id: workspaceId, platform: "browser", externalId: DEMO_WORKSPACE, name: ROOT },
      teams: DEMO_TEAMS.map(({ name, parent }) => ({
        id: teamIds.get(name) as TeamId,
        name,
        parent: parent === null ? null : (teamIds.get(parent) ?? null),
        lead: members.find(({ team, isLead }) => isLead && team.name === name)?.id ?? null,
      })),
      members: members.map((member) => ({
        id: member.id,
        team: teamIds.get(member.team.name) as TeamId,
        name: member.name,
        email: `${member.name.toLowerCase().replace(" ", ".")}@larkfield.example`,
        timeZone: member.team.zone,
        country: member.team.country,
        roles: member.persona === "hr" || member.persona === "auditor" ? [member.persona] : [],
        accountId: newId<"account">(deps.random, at) as AccountId,
        account: member.account,
      })),
      program: {
        id: newId(deps.random, at),
        contentId: "softer-self-talk",
        organizationAction: "wl-stop-list",
      },
      at,
    }),
  );
  return { id, workspace: DEMO_WORKSPACE, members };
}

/** Every team's lead, then its staff. Personas take the first fitting place. */
function people(deps: Pick<Deps, "random">, at: Instant): DemoMember[] {
  const members: DemoMember[] = [];
  const open = [...PERSONAS];
  for (const team of DEMO_TEAMS) {
    for (let place = 0; place <= team.people; place++) {
      const isLead = place === 0;
      const found = open.findIndex(({ team: name, as }) => name === team.name && (as === "lead") === isLead);
      const persona = found < 0 ? null : (open.splice(found, 1)[0]?.persona ?? null);
      const name = nameOf(members.length);
      members.push({
        id: newId<"member">(deps.random, at) as MemberId,
        account: account(name),
        name,
        team,
        isLead,
        persona,
      });
    }
  }
  return members;
}

function account(name: string): string {
  return name.toLowerCase().replace(" ", "-");
}
