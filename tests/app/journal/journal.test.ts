import { beforeAll, expect, test } from "vitest";
import type { Button, View } from "../../../src/core/chat/view.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { countOf, type Person, someone, viewOf, write } from "../me/scene.ts";

describeOnEach("The journal in chat", (open) => {
  let world: World;
  let person: Person;
  let colleague: Person;
  beforeAll(async () => {
    world = await createWorld(await open());
    person = someone(world, "Payments");
    colleague = someone(world, "Payments", 1);
  });

  const see = async (verb: string, args: Record<string, string> = {}, values = {}, who = person) =>
    viewOf(await world.act(who.account, { verb, args }, values));
  const fields = ({ blocks }: View) => blocks.flatMap((block) => (block.kind === "input" ? [block] : []));
  const buttonsIn = ({ blocks, buttons }: View): readonly Button[] => [
    ...buttons,
    ...blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : [])),
  ];
  const press = (view: View, label: RegExp, who = person, values = {}) => {
    const found = buttonsIn(view).find((button) => label.test(button.label));
    if (found === undefined || !("action" in found)) throw new Error(`No button ${label} in ${view.title}.`);
    return world.act(who.account, found.action, values);
  };
  const dumped = async () => [...(await world.dump()).values()].join("");
  const search = (words: string, who = person) => see("journal.search", {}, { words: [words] }, who);

  test("its first screen names who could technically read what is kept", async () => {
    const view = JSON.stringify(await see("journal.open"));
    expect(view).toContain("could technically read it: Ines Example (operations), Tom Example (operations)");
  });

  test("a day's entries stand under one date, each with what it came from", async () => {
    await write(world, person, "Über Élan nachgedacht, mit Straße");
    await world.advance("2026-01-05T07:00:00Z");
    await write(world, person, "the second note");
    const { blocks } = await see("journal.open");
    expect(blocks.filter(({ kind }) => kind === "heading")).toEqual([
      { kind: "heading", text: "5 January 2026" },
    ]);
    expect(blocks).toContainEqual({ kind: "text", text: "My journal\nthe second note" });
  });

  test("finds whatever the case and the accents, part of a word too, and nobody else's", async () => {
    for (const words of ["uber elan", "ÉLAN", "strasse", "nachged"])
      expect.soft(JSON.stringify(await search(words)), words).toContain("Über Élan");
    expect(JSON.stringify(await search("elan second"))).toContain("None of your entries");
    expect(JSON.stringify(await search("elan", colleague))).toContain("None of your entries");
    expect(await world.act(person.account, { verb: "journal.search", args: {} }, { words: [" "] })).toEqual({
      kind: "invalid",
      fields: { words: "Write a word or two, 200 characters at most." },
    });
  });

  test("what was looked for is in no row, no log line and no button", async () => {
    const before = await world.dump();
    const view = await search("zephyrine");
    expect(await world.dump()).toEqual(before);
    expect(world.logged.join("")).not.toContain("zephyrine");
    expect(JSON.stringify(buttonsIn(view))).not.toContain("zephyrine");
  });

  test("a changed entry holds the new words alone, under its old date, and nobody else can change it", async () => {
    const opened = viewOf(await press(await see("journal.open"), /^Change entry 1 /));
    const [field] = fields(opened);
    expect(field).toMatchObject({ value: "the second note" });
    const values = { [field?.name ?? ""]: ["  the third note  "] };
    const saved = viewOf(await press(opened, /^Save the change/, person, values));
    expect(saved.title).toBe("Changed");
    const journal = JSON.stringify(await see("journal.open"));
    expect(journal).toContain("the third note");
    expect(journal).not.toContain("second note");
    expect(await dumped()).not.toContain("third note");
    const theirs = viewOf(await press(opened, /^Save the change/, colleague, values));
    expect(theirs.title).toBe("That did not work");
    expect(await countOf(world, "entries", person)).toBe(2);
  });

  test("a change that leaves nothing, or is too long, keeps the old words", async () => {
    const opened = viewOf(await press(await see("journal.open"), /^Change entry 1 /));
    const name = fields(opened)[0]?.name ?? "";
    for (const text of ["  ", "w".repeat(2001)])
      expect(await press(opened, /^Save the change/, person, { [name]: [text] })).toMatchObject({
        kind: "invalid",
        fields: { [name]: expect.any(String) },
      });
    expect(JSON.stringify(await see("journal.open"))).toContain("the third note");
  });

  test("older entries are a tap away, and every one is shown once", async () => {
    for (let note = 0; note < 20; note++) await write(world, colleague, `note number ${note}.`);
    const shown: string[] = [];
    let view = await see("journal.open", {}, {}, colleague);
    for (let turn = 0; turn < 3; turn++) {
      shown.push(...(JSON.stringify(view.blocks).match(/note number \d+\./g) ?? []));
      const older = view.buttons.some(({ label }) => label === "Older entries");
      if (!older) break;
      view = viewOf(await press(view, /^Older entries/, colleague));
    }
    const all = Array.from({ length: 20 }, (_, i) => `note number ${i}.`);
    expect(shown.sort()).toEqual(all.sort());
    expect((await see("journal.open", { skip: "-1e9" }, {}, colleague)).title).toBe("My journal");
  });

  test("deleting takes one tap, says so, and leaves the others", async () => {
    const removed = viewOf(await press(await see("journal.open"), /^Delete entry 1 /));
    expect(removed.title).toBe("Deleted");
    expect(await countOf(world, "entries", person)).toBe(1);
  });

  test("deleting all asks once, and takes nobody else's", async () => {
    const asked = viewOf(await press(await see("journal.open"), /^Delete my whole journal/));
    expect(await countOf(world, "entries", person)).toBe(1);
    await press(asked, /^Yes, delete all of it/);
    expect(await countOf(world, "entries", person)).toBe(0);
    expect(await countOf(world, "entries", colleague)).toBe(20);
    const owner = asOwner(world.deps.database);
    expect(
      await owner.selectFrom("member_keys").selectAll().where("member_id", "=", person.id).execute(),
    ).toHaveLength(1);
  });
});
