import { beforeEach, expect, test } from "vitest";
import { wordsFor } from "../../../src/content/words.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { STYLES, type Style } from "../../../src/core/practice/style.ts";
import { describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { RHYTHM, someone, viewOf } from "../me/scene.ts";

describeOnEach("A style of one's own", (open) => {
  let world: World;
  let account = "";
  beforeEach(async () => {
    world = await createWorld(await open());
    account = someone(world, "Payments").account;
    await world.advance("2026-01-08T12:00:00Z");
    await act("consent.give", {}, RHYTHM);
  });

  const act = (verb: string, args = {}, values = {}) => world.act(account, { verb, args }, values);
  const see = async (verb: string, args = {}, values = {}): Promise<View> =>
    viewOf(await act(verb, args, values));
  const choose = (style: string) => act("rhythm.save", {}, { ...RHYTHM, style: [style] });
  const said = async (verb: string, args = {}) => JSON.stringify(await see(verb, args));

  test("is plain until they choose, and then theirs in the form that shows it", async () => {
    const chosen = async () =>
      (await see("rhythm.open")).blocks.flatMap((block) =>
        block.kind === "choices" && block.name === "style" ? [...(block.chosen ?? [])] : [],
      );
    expect(await chosen()).toEqual(["plain"]);
    await choose("brisk");
    expect(await chosen()).toEqual(["brisk"]);
    expect(await act("rhythm.save", {}, { ...RHYTHM, style: ["loud"] })).toMatchObject({
      kind: "invalid",
      fields: { style: "Choose one of those shown." },
    });
  });

  test("is heard on Home, in the library, and on every step of a practice, stored or not", async () => {
    for (const style of ["warm", "brisk", "plain"] as const satisfies readonly Style[]) {
      await choose(style);
      const { run, chat } = wordsFor("en", style);
      expect(await said("home.open")).toContain(chat.home.greeting);
      expect(await said("library.open", { need: "N1" })).toContain(chat.library.text);
      for (const [practice, minutes] of [
        ["friend-lens", "3"],
        ["peer-pair", "5"],
      ] as const) {
        const first = await see("practice.start", { practice, minutes });
        const [onward] = first.buttons;
        expect(onward?.label).toBe(run.continueTo(2));
        const choices = first.blocks.find((block) => block.kind === "choices");
        if (choices?.kind !== "choices" || !onward || !("action" in onward)) throw new Error("No choice.");
        const second = viewOf(
          await world.act(account, onward.action, { [choices.name]: [choices.options[0]?.value ?? ""] }),
        );
        expect(second.buttons.map(({ label }) => label)).toEqual(
          expect.arrayContaining([run.backTo(1), run.stop, run.urgentHelp]),
        );
      }
    }
  });

  test("rests sealed, and whoever chose none before it could be chosen is spoken to plainly", async () => {
    await choose("brisk");
    for (const [table, rows] of await world.dump())
      for (const style of STYLES.filter((each) => each !== "plain"))
        expect(rows, table).not.toMatch(new RegExp(`\\b${style}\\b`));
    const other = someone(world, "Search").account;
    const reply = viewOf(await world.act(other, { verb: "home.open", args: {} }));
    expect(JSON.stringify(reply)).toContain(wordsFor("en").chat.home.greeting);
  });
});
