import { beforeAll, expect, test } from "vitest";
import { describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { type Person, RHYTHM, someone, viewOf } from "../me/scene.ts";

const AGAIN = "Once a quarter we say it again";

describeOnEach("That nobody reads this live", (open) => {
  let world: World;
  let person: Person;
  let silent: Person;
  beforeAll(async () => {
    world = await createWorld(await open());
    person = someone(world, "Payments");
    silent = someone(world, "Payments", 1);
    await world.act(person.account, { verb: "consent.give", args: {} }, RHYTHM);
  });

  /** The start view so many days after the beginning. */
  const home = async (who: Person, days = 0) => {
    const reply = await world.composition.handle({
      actor: { platform: "browser", workspace: world.organization.workspace, account: who.account },
      at: world.now().add({ hours: 24 * days }),
      kind: "home_opened",
    });
    return JSON.stringify(viewOf(reply));
  };

  test("stands on the start view every time, and above all else once in 90 days", async () => {
    expect(await home(person)).not.toContain(AGAIN);
    expect(await home(person)).toContain("Nobody reads this live");
    const reminded: string[] = [];
    // Every ninth day of half a year and a little.
    for (let days = 9; days <= 198; days += 9) {
      if ((await home(person, days)).includes(AGAIN)) reminded.push(`day ${days}`);
      expect(await home(person, days)).not.toContain(AGAIN);
    }
    expect(reminded).toEqual(["day 90", "day 180"]);
  });

  test("rests sealed among what practices remember, in no column, log line or other table", async () => {
    const before = await world.dump();
    const logged = world.logged.length;
    expect(await home(person, 270)).toContain(AGAIN);
    const changed = [...(await world.dump())].filter(([table, rows]) => before.get(table) !== rows);
    expect(changed.map(([table]) => table)).toEqual(["practice_memories"]);
    expect(world.logged.slice(logged)).toEqual([]);
  });

  test("is noted of nobody who gets no messages: for them it stands below, as always", async () => {
    const before = await world.dump();
    const shown = await home(silent, 270);
    expect(shown).toContain("Nobody reads this live");
    expect(shown).not.toContain(AGAIN);
    expect(await world.dump()).toEqual(before);
  });
});
