import { beginSession, readSession, type Session } from "../../../src/app/sign-in/session.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import type { View } from "../../../src/core/chat/view.ts";
import type { MemberId } from "../../../src/core/ids.ts";
import { saveConversation } from "../../../src/db/delivery/accounts.ts";
import { saveLeaves } from "../../../src/db/directory/leaves.ts";
import { insertExportLink } from "../../../src/db/member/export.ts";
import { linkIdentity } from "../../../src/db/sign-in/identities.ts";
import { insertAttempt } from "../../../src/db/sign-in/sign-in.ts";
import { asApp } from "../../../src/db/transact.ts";
import { asOwner, type Open } from "../../db/databases.ts";
import { freshId } from "../../db/people.ts";
import { answerPulse, createWorld, type World } from "../../world.ts";

export type Person = World["organization"]["members"][number];

export const RHYTHM = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] };

export function viewOf(reply: ChatReply): View {
  if (!("view" in reply)) throw new Error(`A view was expected, not ${reply.kind}.`);
  return reply.view;
}

/** Somebody of a team, by place; leads apart. */
export function someone(world: World, team: string, index = 0, isLead = false): Person {
  const found = world.organization.members.filter((one) => one.team.name === team && one.isLead === isLead)[
    index
  ];
  if (found === undefined) throw new Error(`Nobody of ${team} at ${index}.`);
  return found;
}

/** The sample organization in an open window; `people` have consented. */
export async function openWorld(open: Open, people: (world: World) => readonly Person[]): Promise<World> {
  const world = await createWorld(await open());
  for (const { account } of people(world))
    await world.act(account, { verb: "consent.give", args: {} }, RHYTHM);
  await world.advance("2026-02-04T08:00:00Z");
  return world;
}

/** Keeps a line in the person's journal. */
export async function write(world: World, { account }: Person, line: string): Promise<void> {
  await world.act(account, { verb: "journal.keep", args: {} }, { line: [line] });
}

/** Walks into a practice and leaves it open. */
export async function beginPractice(world: World, { account }: Person): Promise<void> {
  await world.act(account, { verb: "practice.start", args: { practice: "three-kind-lines", minutes: "5" } });
  await world.act(account, { verb: "practice.set_aside", args: { practice: "kind-letter" } });
}

/** A session on the web. */
export async function signIn(
  { deps, organization, now }: World,
  { id }: Person,
): Promise<Session & { token: string }> {
  const { token } = await asApp(deps.database, organization.id, (trx) =>
    beginSession(trx, deps, { organizationId: organization.id, memberId: id, now: now() }),
  );
  const session = await readSession(deps, token, now());
  if (session === null) throw new Error("A session ended as soon as it began.");
  return { ...session, token };
}

/** Leaves something of a person in every table that holds anything of people: words, runs, answers, messages, sessions, requests. */
export async function leaveTraces(world: World, person: Person, line: string): Promise<void> {
  const { deps, organization } = world;
  await write(world, person, `${line} ${person.account}`);
  await world.act(person.account, { verb: "history.keep", args: {} });
  await beginPractice(world, person);
  await answerPulse(world, person.account, 3);
  await signIn(world, person);
  await asApp(deps.database, organization.id, async (trx) => {
    const bytes = deps.random.bytes(32);
    const expiresAt = world.now().add({ minutes: 10 });
    const memberId = person.id as MemberId;
    await insertAttempt(trx, organization.id, {
      id: freshId(),
      memberId,
      tokenHash: bytes,
      browser: null,
      expiresAt,
    });
    await insertExportLink(trx, organization.id, {
      id: freshId(),
      memberId,
      tokenHash: deps.random.bytes(32),
      expiresAt,
    });
    const identity = { issuer: "https://login.example.org", subject: `subject of ${person.account}` };
    await linkIdentity(trx, organization.id, identity, memberId);
    await saveLeaves(trx, organization.id, [{ memberId, from: "2027-12-20", until: "2027-12-24" }]);
    const account = await trx
      .selectFrom("accounts")
      .select("id")
      .where("member_id", "=", memberId)
      .executeTakeFirstOrThrow();
    await saveConversation(trx, organization.id, account.id, {
      id: `conversation of ${person.account}`,
      serviceUrl: "https://chat.example.org",
    });
  });
}

/** How many rows of a table belong to this person. */
export async function countOf(
  world: World,
  table: "entries" | "deliveries" | "runs",
  { id }: Person,
): Promise<number> {
  return (
    await asOwner(world.deps.database).selectFrom(table).select("id").where("member_id", "=", id).execute()
  ).length;
}
