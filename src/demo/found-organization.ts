import type { Deps } from "../app/deps.ts";
import { newId } from "../app/new-id.ts";
import type { MemberId, OrganizationId, TeamId, WorkspaceId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import { insertDirectory, insertMembers, insertOrganization, type NewMember } from "../db/directory/found.ts";
import { asApp } from "../db/transact.ts";
import { DEMO_TEAMS, type DemoTeam, nameOf, PERSONAS, ROOT } from "./organization.ts";
import { sampleProgram } from "./sample-program.ts";

/** A made-up person with what drives their made-up answers. */
export interface DemoMember {
  readonly id: MemberId;
  readonly account: string;
  readonly name: string;
  readonly team: DemoTeam;
  readonly isLead: boolean;
  readonly role: "hr" | "auditor" | null;
}

export interface DemoOrganization {
  readonly id: OrganizationId;
  readonly workspace: string;
  readonly workspaceId: WorkspaceId;
  readonly teamIds: ReadonlyMap<string, TeamId>;
  readonly members: readonly DemoMember[];
}

/** The id of the browser workspace of the demo, the same in every installation. */
export const DEMO_WORKSPACE = "demo";

/** Writes the sample organization with its directory, its browser workspace and its program, as of `at`. */
export async function foundOrganization(
  deps: Pick<Deps, "database" | "random">,
  at: Instant,
): Promise<DemoOrganization> {
  const id = newId<"organization">(deps.random, at);
  const workspaceId = newId<"workspace">(deps.random, at);
  await insertOrganization(deps.database, {
    id,
    name: ROOT,
    timeZone: "Europe/Dublin",
    synthetic: true,
    createdAt: at,
    custodians: ["Ines Example (operations)", "Tom Example (operations)"],
  });
  const teamIds = new Map(DEMO_TEAMS.map(({ name }) => [name, newId<"team">(deps.random, at)]));
  const members = people(deps, at);
  await asApp(deps.database, id, async (trx) => {
    await insertDirectory(trx, id, {
      workspace: { id: workspaceId, platform: "browser", externalId: DEMO_WORKSPACE, name: ROOT },
      teams: DEMO_TEAMS.map(({ name, parent }) => ({
        id: teamIds.get(name) as TeamId,
        name,
        parent: parent === null ? null : (teamIds.get(parent) ?? null),
        lead: members.find(({ team, isLead }) => isLead && team.name === name)?.id ?? null,
      })),
      program: sampleProgram(deps, at),
      at,
    });
    await insertMembers(trx, id, {
      workspaceId,
      at,
      members: members.map((each) => toNew(deps, each, { teamIds, at })),
    });
  });
  return { id, workspace: DEMO_WORKSPACE, workspaceId, teamIds, members };
}

/** The employee of the demo joins. Nothing is played for them: what they do is left to the visitor. */
export async function joinEmployee(
  deps: Pick<Deps, "database" | "random">,
  { id, workspaceId, teamIds }: DemoOrganization,
  at: Instant,
): Promise<void> {
  const persona = PERSONAS.find((each) => each.persona === "employee");
  const team = DEMO_TEAMS.find(({ name }) => name === persona?.team);
  if (persona === undefined || team === undefined) return;
  const { name } = persona;
  const member: DemoMember = {
    id: newId(deps.random, at),
    account: account(name),
    name,
    team,
    isLead: false,
    role: null,
  };
  await asApp(deps.database, id, (trx) =>
    insertMembers(trx, id, { workspaceId, at, members: [toNew(deps, member, { teamIds, at })] }),
  );
}

function toNew(
  deps: Pick<Deps, "random">,
  member: DemoMember,
  { teamIds, at }: { teamIds: ReadonlyMap<string, TeamId>; at: Instant },
): NewMember {
  return {
    id: member.id,
    team: teamIds.get(member.team.name) as TeamId,
    name: member.name,
    email: `${member.name.toLowerCase().replace(" ", ".")}@larkfield.example`,
    timeZone: member.team.zone,
    country: member.team.country,
    roles: member.role === null ? [] : [member.role],
    accountId: newId(deps.random, at),
    account: member.account,
  };
}

/** Every team's lead, then its staff. Personas take the first fitting place, but for the employee, who joins later. */
function people(deps: Pick<Deps, "random">, at: Instant): DemoMember[] {
  const members: DemoMember[] = [];
  const open = PERSONAS.filter(({ persona }) => persona !== "employee");
  for (const team of DEMO_TEAMS) {
    for (let place = 0; place <= team.people; place++) {
      const isLead = place === 0;
      const found = open.findIndex(({ team: name, as }) => name === team.name && (as === "lead") === isLead);
      const persona = found < 0 ? undefined : open.splice(found, 1)[0];
      const name = persona?.name ?? nameOf(members.length);
      const role = persona?.persona === "hr" || persona?.persona === "auditor" ? persona.persona : null;
      members.push({ id: newId(deps.random, at), account: account(name), name, team, isLead, role });
    }
  }
  return members;
}

function account(name: string): string {
  return name.toLowerCase().replace(" ", "-");
}
