import { readSession, type Session } from "../../../src/app/sign-in/session.ts";
import { signInAsPersona } from "../../../src/demo/doors.ts";
import type { PersonaName } from "../../../src/demo/organization.ts";
import type { World } from "../../world.ts";

/** A session of one of the demo's people. */
export async function sessionOf(world: World, persona: PersonaName): Promise<Session> {
  const token = await signInAsPersona(world.deps, persona, world.now());
  const session = await readSession(world.deps, token, world.now());
  if (session === null) throw new Error("A new session is over already.");
  return session;
}

export const hrOf = (world: World): Promise<Session> => sessionOf(world, "hr");
