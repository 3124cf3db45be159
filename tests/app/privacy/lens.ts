import { decideObjection } from "../../../src/app/privacy/decide-objection.ts";
import { objectToRoster } from "../../../src/app/privacy/object-to-roster.ts";
import { beginSession, readSession, type Session } from "../../../src/app/sign-in/session.ts";
import type { MemberId, TeamId, WindowId } from "../../../src/core/ids.ts";
import { findByName } from "../../../src/db/directory/found.ts";
import { asApp } from "../../../src/db/transact.ts";
import { asOwner } from "../../db/databases.ts";
import type { World } from "../../world.ts";

/** What a test of objections sees of a world: people, their sessions, the open window, and who objects. */
export function lensOf(world: World) {
  const { deps, organization } = world;
  const owner = asOwner(deps.database);
  const named = (team: string, isLead = false) => {
    const found = organization.members.find((each) => each.team.name === team && each.isLead === isLead);
    if (found === undefined) throw new Error(`Nobody in ${team}.`);
    return found;
  };
  const session = async (name: string): Promise<Session> => {
    const token = await asApp(deps.database, organization.id, async (trx) => {
      const [found] = await findByName(trx, organization.id, [name]);
      if (found === undefined) throw new Error(`Nobody is called ${name}.`);
      const began = { organizationId: organization.id, memberId: found.id, now: world.now() };
      return (await beginSession(trx, deps, began)).token;
    });
    const read = await readSession(deps, token, world.now());
    if (read === null) throw new Error("The session did not begin.");
    return read;
  };
  const node = (team: string) => organization.teamIds.get(team) as TeamId;
  const openWindow = () =>
    owner
      .selectFrom("windows")
      .selectAll()
      .where("state", "=", "open")
      .orderBy("index", "desc")
      .executeTakeFirstOrThrow();
  return {
    owner,
    named,
    session,
    node,
    openWindow,
    objections: () => owner.selectFrom("roster_objections").selectAll().orderBy("reason").execute(),
    object: async (member: { id: MemberId }, at: TeamId, reason = "other", window?: WindowId) =>
      objectToRoster(
        deps,
        { organizationId: organization.id, memberId: member.id },
        { window: window ?? (await openWindow()).id, node: at, reason },
        world.now(),
      ),
    decide: async (at: TeamId, decision: string, reasons = "other") =>
      decideObjection(
        deps,
        await session("Aziza Auk"),
        { window: (await openWindow()).id, node: at, decision, reasons },
        world.now(),
      ),
    asksMember: async ({ account }: { account: string }) => {
      const reply = await world.act(account, { verb: "pulse.open", args: {} });
      return "view" in reply && reply.view.blocks.some(({ kind }) => kind === "choices");
    },
    consentAll: async () => {
      for (const { account } of organization.members) {
        const rhythm = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] };
        await world.act(account, { verb: "consent.give", args: {} }, rhythm);
      }
    },
    withoutAuditor: () =>
      owner
        .updateTable("members")
        .set({ roles: ["hr"] })
        .where("name", "=", "Aziza Auk")
        .execute(),
  };
}
