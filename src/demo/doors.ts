import type { Deps } from "../app/deps.ts";
import { beginSession } from "../app/sign-in/session.ts";
import { EvenkeelError } from "../core/errors.ts";
import type { Instant } from "../core/time/instant.ts";
import { findOrganizations } from "../db/cross-organization.ts";
import { findOrganization } from "../db/directory/directory.ts";
import { findByName } from "../db/directory/found.ts";
import { asApp } from "../db/transact.ts";
import { PERSONAS, type PersonaName } from "./organization.ts";

type DoorDeps = Pick<Deps, "database" | "sealing">;

/** The only organization of the demo. */
async function demoOrganization({ database }: DoorDeps) {
  const organization = (await findOrganizations(database)).find(({ synthetic }) => synthetic);
  if (organization === undefined)
    throw new EvenkeelError("not_found", "There is no sample organization here.");
  return organization.id;
}

/** Who stands behind each door. */
async function whoIs(deps: DoorDeps) {
  const organizationId = await demoOrganization(deps);
  return asApp(deps.database, organizationId, async (trx) => {
    const { name } = await findOrganization(trx, organizationId);
    const people = await findByName(
      trx,
      organizationId,
      PERSONAS.map((persona) => persona.name),
    );
    const doors = PERSONAS.map(({ persona, name: wanted }) => {
      const found = people.find((person) => person.name === wanted);
      if (found === undefined) throw new EvenkeelError("bug", `The sample organization has no ${persona}.`);
      return { persona, name: wanted, memberId: found.id, teamId: found.team_id };
    });
    return { organizationId, name, doors };
  });
}

/** What `/demo` shows. */
export async function readDemo(deps: DoorDeps) {
  const { name, doors } = await whoIs(deps);
  return {
    organizationName: name,
    personas: doors.map(({ persona, name: person, teamId }) => ({
      persona,
      name: person,
      ...(persona === "manager" ? { opens: `/team/${teamId}` } : {}),
    })),
  };
}

/** Signs a persona in, with no questions asked: the demo holds made-up people only. Returns the session's token. */
export async function signInAsPersona(deps: DoorDeps, persona: PersonaName, now: Instant): Promise<string> {
  const { organizationId, doors } = await whoIs(deps);
  const door = doors.find((each) => each.persona === persona);
  if (door === undefined) throw new EvenkeelError("not_found", "There is no such door in the demo.");
  return asApp(deps.database, organizationId, async (trx) => {
    const { token } = await beginSession(trx, deps, { organizationId, memberId: door.memberId, now });
    return token;
  });
}
