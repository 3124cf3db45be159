import { beforeAll, expect, test } from "vitest";
import { beginSession } from "../../../src/app/sign-in/session.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import type { View } from "../../../src/core/chat/view.ts";
import type { MemberId } from "../../../src/core/ids.ts";
import { asApp } from "../../../src/db/transact.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { answerPulse, createWorld, type World } from "../../world.ts";

describeOnEach("The two questions", (open) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await open());
    await world.advance("2026-02-04T12:00:00Z");
    for (const { account } of world.organization.members) {
      if (account !== unasked()) {
        await world.act(
          account,
          { verb: "consent.give", args: {} },
          { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] },
        );
      }
    }
  });

  /** Someone who never said yes. */
  const unasked = () => someone(7);

  const someone = (index: number) =>
    world.organization.members.filter(({ team, isLead }) => team.name === "Payments" && !isLead)[index]
      ?.account ?? "";
  const questions = async (account: string): Promise<View> =>
    viewOf(await world.act(account, { verb: "pulse.open", args: {} }));

  test("an answer writes exactly one row, and nothing else in any table changes", async () => {
    const before = await world.dump();
    await answerPulse(world, someone(0), 3);
    const after = await world.dump();
    const changed = [...after].filter(([table, rows]) => rows !== before.get(table)).map(([table]) => table);
    expect(changed).toEqual(["answers"]);
    expect(JSON.parse(after.get("answers") ?? "[]")).toHaveLength(1);
  });

  test("an answer's row holds no member, no time and no order", async () => {
    const [row] = await asOwner(world.deps.database).selectFrom("answers").selectAll().execute();
    expect(Object.keys(row ?? {}).sort()).toEqual(["id", "organization_id", "sealed", "slot", "window_id"]);
    expect(row?.id).toMatch(/^[0-9a-f-]{14}4/);
  });

  test("answering again replaces the first answer, and the sealed length tells nothing", async () => {
    const sealed = async () =>
      (await asOwner(world.deps.database).selectFrom("answers").select("sealed").execute()).map(
        (row) => row.sealed,
      );
    const [first] = await sealed();
    await answerPulse(world, someone(0), 0);
    const again = await sealed();
    expect(again).toHaveLength(1);
    expect(again[0]).not.toEqual(first);
    expect(again[0]?.length).toBe(first?.length);
  });

  test("the view is the same for whoever answered and whoever did not", async () => {
    expect(await questions(someone(0))).toEqual(await questions(someone(1)));
  });

  test("whoever has not consented is shown what consent is about, and nothing they send is stored", async () => {
    expect((await questions(unasked())).title).toBe("Before you start");
    const before = await world.dump();
    const action = { verb: "pulse.save", args: { window: "0", week: "0" } };
    expect(viewOf(await world.act(unasked(), action, { ex1: ["4"] })).title).toBe("Before you start");
    expect(await world.dump()).toEqual(before);
  });

  test("answering in the web chat writes no session beside the answer, whatever the hour", async () => {
    const { composition, deps, organization, publicUrl } = world;
    const [member] = organization.members.filter(({ account }) => account === someone(4));
    const { token } = await asApp(deps.database, organization.id, (trx) =>
      beginSession(trx, deps, {
        organizationId: organization.id,
        memberId: member?.id as MemberId,
        now: world.now().subtract({ minutes: 59 }),
      }),
    );
    const post = async (fields: Record<string, string>) =>
      composition.app.request(`${publicUrl}/chat/act`, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: {
          cookie: `evenkeel=${token}`,
          origin: publicUrl,
          "sec-fetch-site": "same-origin",
          accept: "application/json",
        },
      });
    const before = await world.dump();
    const answered = await post({ act: "pulse.save?week=0&window=0", from: "view", "value.ex1": "2" });
    expect(await answered.text()).toContain("Saved");
    const changed = [...(await world.dump())]
      .filter(([table, rows]) => rows !== before.get(table))
      .map(([table]) => table);
    expect(changed).toEqual(["answers"]);
  });

  test("someone whose team is too small is counted and asked with the larger group around it", async () => {
    const legal = world.organization.members.find(({ team, isLead }) => team.name === "Legal" && !isLead);
    expect((await questions(legal?.account ?? "")).title).toBe("Two questions");
  });

  test("whoever leads the whole organization is counted nowhere and asked nothing", async () => {
    const root = world.organization.members.find(
      ({ team, isLead }) => team.name === "Larkfield Works" && isLead,
    );
    expect((await questions(root?.account ?? "")).title).toBe("No questions");
  });

  test("leaving deletes the answers of the open window and nobody else's", async () => {
    await answerPulse(world, someone(2), 2);
    const count = async () =>
      (await asOwner(world.deps.database).selectFrom("answers").select("id").execute()).length;
    const before = await count();
    await world.act(someone(0), { verb: "rhythm.leave", args: {} });
    expect(await count()).toBe(before - 1);
  });

  test("a view left open since last week shows this week's questions instead of storing the answer under them", async () => {
    const old = await questions(someone(3));
    const save = old.buttons.find((button) => "action" in button && button.action.verb === "pulse.save");
    await world.advance("2026-02-11T12:00:00Z");
    const before = await world.dump();
    const reply = await world.act(
      someone(3),
      save !== undefined && "action" in save ? save.action : { verb: "", args: {} },
      { ex1: ["4"] },
    );
    expect(viewOf(reply).title).toBe("Two questions");
    expect((await world.dump()).get("answers")).toBe(before.get("answers"));
  });
});

function viewOf(reply: ChatReply): View {
  if (!("view" in reply)) throw new Error(`A view was expected, not ${reply.kind}.`);
  return reply.view;
}
