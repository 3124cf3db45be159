import { beforeEach, expect, test } from "vitest";
import { createKnownIdentities, type KnownIdentities } from "../../../src/app/sign-in/known-identities.ts";
import { beginSession, readSession, type Session } from "../../../src/app/sign-in/session.ts";
import type { MemberId } from "../../../src/core/ids.ts";
import { linkIdentity } from "../../../src/db/sign-in/identities.ts";
import { asApp, type Trx } from "../../../src/db/transact.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundOrganization } from "../../db/people.ts";
import { createWorlds, type World } from "../../world.ts";
import { hrOf } from "../workspace/sessions.ts";
import { readIdentities } from "./attacks.ts";

const OWN = "https://login.example.org";
const PROVIDERS = [{ issuer: "https://slack.com", name: "Slack" }];

describeOnEach("Accounts at identity providers that sign members in", (open) => {
  const fresh = createWorlds(open, async () => {});
  let world: World;
  let hr: Session;
  let identities: KnownIdentities;
  beforeEach(async () => {
    world = await fresh();
    hr = await hrOf(world);
    identities = createKnownIdentities(world.deps, PROVIDERS, world.now);
  });

  const people = () => world.organization.members.filter((one) => !one.isLead && one.role === null);
  const personAt = (index: number) => {
    const person = people()[index];
    if (person === undefined) throw new Error("There are not so many people.");
    return person.id;
  };
  const inOrganization = <T>(fn: (trx: Trx) => Promise<T>) =>
    asApp(world.deps.database, world.organization.id, fn);
  const link = (memberId: MemberId, issuer: string, subject: string) =>
    inOrganization((trx) => linkIdentity(trx, world.organization.id, { issuer, subject }, memberId));
  const begin = (memberId: MemberId) =>
    inOrganization((trx) =>
      beginSession(trx, world.deps, { organizationId: world.organization.id, memberId, now: world.now() }),
    );
  const sessionOf = async (memberId: MemberId): Promise<Session> => {
    const { token } = await begin(memberId);
    const session = await readSession(world.deps, token, world.now());
    if (session === null) throw new Error("A new session is over already.");
    return session;
  };
  const subjects = async () =>
    (await readIdentities(world.deps.database)).map(({ subject }) => subject).sort();
  const logged = async () =>
    (
      await asOwner(world.deps.database)
        .selectFrom("access_log")
        .select(["actor_id", "actor_role", "subject_id", "counts"])
        .where("verb", "=", "sign_in.end")
        .execute()
    ).map((row) => ({ ...row }));

  test("members see their own by the provider's name, and forget one; nobody else's goes with it", async () => {
    await link(personAt(0), "https://slack.com", "T1/U1");
    await link(personAt(0), OWN, "s0");
    await link(personAt(1), OWN, "s1");
    const me = await sessionOf(personAt(0));
    expect(await identities.readOwn(me)).toEqual([
      { issuer: OWN, name: "login.example.org" },
      { issuer: "https://slack.com", name: "Slack" },
    ]);
    await identities.endOwn(me, OWN);
    await identities.endOwn(me, "https://nowhere.example.org");
    expect(await subjects()).toEqual(["T1/U1", "s1"]);
    expect(await identities.readOwn(await sessionOf(personAt(2)))).toEqual([]);
    expect(await logged()).toEqual([]);
  });

  test("HR ends all of a person's: links, sessions, what is pending; and is told and notes the same where there was nothing", async () => {
    await link(personAt(0), "https://slack.com", "T1/U1");
    await link(personAt(0), OWN, "s0");
    await link(personAt(1), OWN, "s1");
    const [mine, theirs] = [await begin(personAt(0)), await begin(personAt(1))];
    const told = [await identities.endOf(hr, personAt(0)), await identities.endOf(hr, personAt(5))];
    expect(told).toEqual([undefined, undefined]);
    expect(await subjects()).toEqual(["s1"]);
    expect(await readSession(world.deps, mine.token, world.now())).toBeNull();
    expect(await readSession(world.deps, theirs.token, world.now())).not.toBeNull();
    const row = { actor_id: hr.memberId, actor_role: "hr", counts: null };
    expect(await logged()).toEqual([
      { ...row, subject_id: personAt(0) },
      { ...row, subject_id: personAt(5) },
    ]);
  });

  test("only HR does, to people of their own organization who are here, and not to themselves", async () => {
    await link(personAt(0), OWN, "s0");
    await link(hr.memberId, OWN, "hr");
    const other = await foundOrganization(world.deps.database, "other");
    const stranger = await asOwner(world.deps.database)
      .selectFrom("members")
      .select("id")
      .where("organization_id", "=", other.organizationId)
      .executeTakeFirstOrThrow();
    for (const session of [
      await sessionOf(personAt(1)),
      { ...hr, roles: ["auditor"] as const },
      { ...hr, roles: ["lead"] as const },
    ])
      await expect(identities.endOf(session, personAt(0))).rejects.toMatchObject({ code: "forbidden" });
    for (const id of [stranger.id, "nobody", ""])
      await expect(identities.endOf(hr, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(identities.endOf(hr, hr.memberId)).rejects.toMatchObject({ says: "own_access" });
    await asOwner(world.deps.database)
      .updateTable("members")
      .set({ left_at: world.now() })
      .where("id", "=", personAt(0))
      .execute();
    await expect(identities.endOf(hr, personAt(0))).rejects.toMatchObject({ says: "person_left" });
    expect(await subjects()).toEqual(["hr", "s0"]);
    expect(await logged()).toEqual([]);
  });
});
