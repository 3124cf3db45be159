import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { downloadCopy } from "../../../src/app/me/export-link.ts";
import { dump } from "../../../src/doctor/dump.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { answerPulse, type World } from "../../world.ts";
import { openWorld, type Person, signIn, someone, viewOf } from "../me/scene.ts";

describeOnEach("A member's own copy of their answers", (open) => {
  let world: World;
  let writer: Person;
  let silent: Person;
  let without: Person;
  beforeAll(async () => {
    world = await openWorld(open, ({ organization }) =>
      organization.members.filter(({ team }) => team.name === "Payments"),
    );
    [writer, silent, without] = [0, 1, 2].map((place) => someone(world, "Payments", place)) as [
      Person,
      Person,
      Person,
    ];
  });

  const see = async ({ account }: Person, verb: string) =>
    viewOf(await world.act(account, { verb, args: {} }));
  const textOf = async (person: Person, verb: string) => JSON.stringify(await see(person, verb));
  const rows = async () => {
    const tables = await dump(world.deps.database, world.organization.id);
    return tables.find(({ name }) => name === "own_histories")?.rows ?? [];
  };
  const changedBy = async (act: () => Promise<unknown>) => {
    const before = await world.dump();
    await act();
    return [...(await world.dump())]
      .filter(([table, text]) => text !== before.get(table))
      .map(([table]) => table);
  };

  test("is off until somebody switches it on, and says who could technically read it", async () => {
    expect(await textOf(writer, "history.open")).toContain("No copy of your answers is kept");
    expect(await textOf(writer, "history.open")).toContain("Ines Example (operations)");
    expect(await rows()).toEqual([]);
    for (const person of [writer, silent]) await see(person, "history.keep");
    expect(await textOf(writer, "history.open")).toContain("A copy of your answers is kept");
    expect(await rows()).toHaveLength(2);
  });

  test("with it on, an answer still writes its one row and nothing else", async () => {
    expect(await changedBy(() => answerPulse(world, writer.account, 2))).toEqual(["answers"]);
    await answerPulse(world, without.account, 4);
  });

  test("the screen before the answers is the same whether there are any", async () => {
    expect(await see(writer, "history.open")).toEqual(await see(silent, "history.open"));
    expect(await textOf(writer, "history.open")).not.toContain("half the days");
  });

  test("of the running weeks it shows what is sealed there, after a tap alone, and stores nothing", async () => {
    const changed = await changedBy(async () => {
      expect(await textOf(writer, "history.show")).toContain("About half the days");
      expect(await textOf(silent, "history.show")).toContain("There is nothing to show");
    });
    expect(changed).toEqual([]);
  });

  test("when the window closes, all copies are written together and alike, and its answers are gone", async () => {
    await world.advance("2026-02-11T12:00:00Z");
    await answerPulse(world, writer.account, 3);
    await world.advance("2026-03-03T08:00:00Z");
    const closed = await rows();
    expect(closed).toHaveLength(2);
    expect(new Set(closed.map(({ transaction }) => transaction)).size).toBe(1);
    expect(new Set(closed.map(({ values }) => values.sealed?.length)).size).toBe(1);
    const answers = await asOwner(world.deps.database).selectFrom("answers").select("id").execute();
    expect(answers).toEqual([]);
    const shown = await see(writer, "history.show");
    const headings = shown.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(headings).toEqual([
      "Week 2 of the four from 2 February 2026",
      "Week 1 of the four from 2 February 2026",
    ]);
    expect(JSON.stringify(shown)).toContain("About half the days");
    for (const person of [silent, without])
      expect(await textOf(person, "history.show")).toContain("There is nothing to show");
  });

  test("the member's copy holds it where answers were asked for, and nowhere else", async () => {
    const session = await signIn(world, writer);
    const copy = (withAnswers: boolean) =>
      downloadCopy(world.deps, session, { withAnswers, now: world.now() });
    expect((await copy(false)).keptAnswers).toBeNull();
    const { keptAnswers } = await copy(true);
    expect(keptAnswers?.map(({ week }) => week)).toEqual([1, 1, 2, 2]);
    // Two items, one of them may be keyed the other way round: the strain felt is the same.
    expect(keptAnswers?.slice(0, 2).map(({ value }) => value)).toEqual([2, 2]);
  });

  test("a second window is added to the first, for the silent one at the same length", async () => {
    await answerPulse(world, writer.account, 1);
    await world.advance("2026-03-31T08:00:00Z");
    const closed = await rows();
    expect(new Set(closed.map(({ values }) => values.sealed?.length)).size).toBe(1);
    expect(new Set(closed.map(({ transaction }) => transaction)).size).toBe(1);
    expect(await textOf(writer, "history.show")).toContain("Week 1 of the four from 2 March 2026");
  });

  test("a copy that does not open any more holds up no close", async () => {
    await sql`update own_histories set sealed = '\\x00' where member_id = ${silent.id}`.execute(
      asOwner(world.deps.database),
    );
    await world.advance("2026-04-28T08:00:00Z");
    const open = await asOwner(world.deps.database)
      .selectFrom("windows")
      .select("index")
      .where("state", "=", "open")
      .execute();
    expect(open).toEqual([{ index: 3 }]);
  });

  test("who leaves keeps the copy; who stops it, or is erased, has none any more", async () => {
    await see(writer, "rhythm.leave");
    expect(await textOf(writer, "history.show")).toContain("2 February 2026");
    await see(writer, "history.stop");
    expect(await textOf(writer, "history.show")).toContain("There is nothing to show");
    expect(await rows()).toHaveLength(1);
    await see(silent, "me.erase_sure");
    expect(await rows()).toEqual([]);
  });
});
