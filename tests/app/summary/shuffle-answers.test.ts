import { sql } from "kysely";
import { expect, test } from "vitest";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { answerPulse, createWorld } from "../../world.ts";

describeOnEach("The order in which answers lie", (open) => {
  test("stops telling in which order they were given at the next hour, and no answer is lost or changed", async () => {
    const world = await createWorld(await open());
    await world.advance("2026-02-05T12:10:00Z");
    const rhythm = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["4"] };
    const people = world.organization.members.filter(({ team }) => team.name === "Payments");
    for (const { account } of people) {
      await world.act(account, { verb: "consent.give", args: {} }, rhythm);
      await answerPulse(world, account, 2);
    }
    const lying = async () => {
      const { rows } = await sql<{ slot: Uint8Array; sealed: Uint8Array }>`
        select slot, sealed from answers order by ctid`.execute(asOwner(world.deps.database));
      return rows.map(
        ({ slot, sealed }) => `${Buffer.from(slot).toString("hex")} ${Buffer.from(sealed).toString("hex")}`,
      );
    };
    const given = await lying();
    expect(given.length).toBe(people.length);
    await world.advance("2026-02-05T12:40:00Z");
    expect(await lying()).toEqual(given);
    await world.advance("2026-02-05T13:05:00Z");
    const after = await lying();
    expect(after).not.toEqual(given);
    expect([...after].sort()).toEqual([...given].sort());
    // Answering again still finds the first answer, and takes its place.
    await answerPulse(world, people[0]?.account ?? "", 4);
    expect(await lying()).toHaveLength(given.length);
  });
});
