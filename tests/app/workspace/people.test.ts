import { beforeEach, expect, test } from "vitest";
import { createConversations } from "../../../src/app/workspace/conversation.ts";
import { connectWorkspace } from "../../../src/app/workspace/installation.ts";
import { syncPeople } from "../../../src/app/workspace/people.ts";
import type { ChatEvent, PlatformPerson } from "../../../src/core/chat/event.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, FOUNDING, type World } from "../../world.ts";
import { hrOf } from "./sessions.ts";

const person = (
  account: string,
  email: string | null,
  over: Partial<PlatformPerson> = {},
): PlatformPerson => ({
  account,
  email,
  name: account,
  timeZone: null,
  language: null,
  isColleague: true,
  ...over,
});

const ROBIN = "robin.dipper@larkfield.example";

describeOnEach("People of a workspace", (open) => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld(await open());
    await connectWorkspace(world.deps, await hrOf(world), {
      workspace: { platform: "slack", externalId: "T1", name: "Larkfield" },
      tokens: {},
      now: FOUNDING,
    });
  });

  const sync = (people: readonly PlatformPerson[], at = FOUNDING) => {
    async function* listPeople() {
      yield people;
    }
    const surface = { platform: "slack", surface: { listPeople } } as const;
    return syncPeople({ ...world.deps, people: surface }, world.organization.id, at);
  };
  const accounts = () =>
    asOwner(world.deps.database)
      .selectFrom("accounts")
      .innerJoin("members", "members.id", "accounts.member_id")
      .innerJoin("workspaces", "workspaces.id", "accounts.workspace_id")
      .select(["accounts.external_id as account", "members.email", "accounts.reachable"])
      .where("workspaces.external_id", "=", "T1")
      .orderBy("accounts.external_id")
      .execute();

  test("are linked to the directory by e-mail; guests, bots and the unknown are not", async () => {
    const linked = await sync([
      person("U1", ROBIN.toUpperCase()),
      person("U2", "nobody@larkfield.example"),
      person("U3", null),
      person("U4", "marta.martin@larkfield.example", { isColleague: false }),
    ]);
    expect(linked).toBe(1);
    expect(await accounts()).toEqual([{ account: "U1", email: ROBIN, reachable: true }]);
  });

  test("what was planned for somebody before is addressed anew, and what was planned for others is not", async () => {
    await world.advance(FOUNDING.add({ minutes: 30 }).toString());
    const addressed = async () => {
      const planned = await asOwner(world.deps.database)
        .selectFrom("deliveries")
        .innerJoin("members", "members.id", "deliveries.member_id")
        .select(["members.email", "deliveries.account_id"])
        .where("deliveries.state", "=", "planned")
        .execute();
      return new Map(planned.map(({ email, account_id }) => [email, account_id !== null]));
    };
    expect([...(await addressed()).values()]).not.toContain(false);
    await sync([person("U1", ROBIN)]);
    const after = await addressed();
    expect([...after].filter(([, isAddressed]) => !isAddressed)).toEqual([[ROBIN, false]]);
    expect(after.size).toBeGreaterThan(1);
  });

  test("whoever takes over an address gets no second account of that member", async () => {
    await sync([person("U1", ROBIN)]);
    await sync([person("U9", ROBIN)], FOUNDING.add({ hours: 25 }));
    expect((await accounts()).map(({ account }) => account)).toEqual(["U1"]);
  });

  test("whoever left is not written to, and is again once they are back", async () => {
    await sync([person("U1", ROBIN)]);
    await sync([person("U1", ROBIN, { isColleague: false })], FOUNDING.add({ hours: 25 }));
    expect(await accounts()).toEqual([{ account: "U1", email: ROBIN, reachable: false }]);
    await sync([person("U1", ROBIN)], FOUNDING.add({ hours: 50 }));
    expect(await accounts()).toEqual([{ account: "U1", email: ROBIN, reachable: true }]);
  });

  test("are asked for once a day, not at every tick", async () => {
    await sync([person("U1", ROBIN)]);
    const never = async function* (): AsyncGenerator<readonly PlatformPerson[]> {
      yield expect.fail("They were listed again.");
    };
    const again = { platform: "slack", surface: { listPeople: never } } as const;
    const at = FOUNDING.add({ hours: 23 });
    expect(await syncPeople({ ...world.deps, people: again }, world.organization.id, at)).toBe(0);
  });

  test("who comes before the first comparison is asked after, once, and linked", async () => {
    let asked = 0;
    const event = (account: string, email: string): ChatEvent => ({
      actor: { platform: "slack", workspace: "T1", account },
      at: FOUNDING,
      kind: "home_opened",
      whoIs: async () => {
        asked += 1;
        return person(account, email);
      },
    });
    const handle = world.composition.handle;
    expect(await handle(event("U1", ROBIN))).toMatchObject({ kind: "open", view: { title: "Evenkeel" } });
    expect(await handle(event("U1", ROBIN))).toMatchObject({ kind: "open" });
    expect(asked).toBe(1);
    expect(await accounts()).toEqual([{ account: "U1", email: ROBIN, reachable: true }]);
  });

  test("a conversation is kept for who is known, and takes them out of reach when it is forgotten", async () => {
    await sync([person("U1", ROBIN)]);
    const conversations = createConversations(world.deps, "slack");
    const to = { workspace: "T1", account: "U1" };
    const conversation = { id: "c1", serviceUrl: "https://smba.example/" };
    expect(await conversations.save({ ...to, account: "U7" }, conversation)).toBe("unknown");
    expect(await conversations.save(to, conversation)).toBe("saved");
    expect(await conversations.find(to)).toEqual(conversation);
    await conversations.forget(to);
    expect(await conversations.find(to)).toBeNull();
    expect(await accounts()).toMatchObject([{ reachable: false }]);
    await conversations.save(to, conversation);
    expect(await accounts()).toMatchObject([{ reachable: true }]);
  });
});
