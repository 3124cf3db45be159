import { beforeEach, expect, test } from "vitest";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorlds, type World } from "../../world.ts";

const MONDAYS = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] };

describeOnEach("Silence", (open) => {
  let world: World;
  let account = "";
  let colleague = "";
  const early = createWorlds(open, (made) => made.advance("2026-01-08T12:00:00Z"));
  beforeEach(async () => {
    world = await early();
    const staff = world.organization.members.filter(
      ({ team, isLead }) => team.zone === "Europe/Dublin" && !isLead,
    );
    [account = "", colleague = ""] = staff.map((member) => member.account);
    for (const who of [account, colleague]) await act("consent.give", {}, MONDAYS, who);
  });

  const act = (verb: string, args: Record<string, string> = {}, values = {}, who = account) =>
    world.act(who, { verb, args }, values);
  const shown = async (verb: string, who = account) => JSON.stringify(await act(verb, {}, {}, who));
  /** Dates on which a card arrived. */
  const cards = async (who = account) => {
    const rows = await asOwner(world.deps.database)
      .selectFrom("browser_messages")
      .innerJoin("accounts", "accounts.id", "browser_messages.account_id")
      .select(["browser_messages.envelope", "browser_messages.sent_at"])
      .where("accounts.external_id", "=", who)
      .orderBy("position")
      .execute();
    return rows
      .filter(({ envelope }) => envelope.text.includes("card"))
      .map(({ sent_at }) => sent_at.toString().slice(0, 10));
  };
  const memories = async () => {
    const rows = await asOwner(world.deps.database).selectFrom("practice_memories").selectAll().execute();
    return JSON.stringify(rows);
  };

  test("halves the cards after four weeks and stops them after eight, for months", async () => {
    await world.advance("2026-06-01T12:00:00Z");
    const got = await cards();
    expect(got.slice(0, 3)).toEqual(["2026-01-12", "2026-01-19", "2026-01-26"]);
    const later = got.filter((date) => date >= "2026-02-05");
    expect(later).toHaveLength(2);
    expect(later.every((date) => date < "2026-03-05")).toBe(true);
  });

  test("is ended by the person alone: Home offers cards again and says nothing of an absence", async () => {
    await world.advance("2026-04-01T12:00:00Z");
    const before = await cards();
    expect(await shown("home.open")).toContain("Cards are resting.");
    expect(await shown("home.open")).not.toMatch(/miss|while|absen|not (been|opened)|welcome back/i);
    await world.advance("2026-04-08T12:00:00Z");
    expect(await cards()).toEqual(before);
    await act("rhythm.pause", { days: "0" });
    expect(await shown("home.open")).not.toContain("resting");
    await world.advance("2026-04-22T12:00:00Z");
    expect((await cards()).slice(before.length)).toEqual(["2026-04-13", "2026-04-20"]);
  });

  test("is not what somebody keeps who opens Home, a practice or the library once in a while", async () => {
    const openings = ["home.open", "library.open", "practice.start"];
    for (const [i, verb] of openings.entries()) {
      const day = `2026-0${2 + i}-04T12:00:00Z`;
      await world.advance(day);
      await act(verb, { practice: "soft-breath", minutes: "1" });
    }
    await world.advance("2026-04-21T12:00:00Z");
    // Of fifteen Mondays two are holidays in Ireland: Saint Brigid's and Easter Monday.
    const got = await cards();
    expect(got).toHaveLength(13);
    for (const holiday of ["2026-02-02", "2026-04-06"]) expect(got).not.toContain(holiday);
  });

  test("opening again and again writes nothing for three weeks, and answers never do", async () => {
    await world.advance("2026-02-04T12:00:00Z");
    const before = await memories();
    await act("pulse.open");
    expect(await memories()).toBe(before);
    await act("home.open");
    const noted = await memories();
    expect(noted).not.toBe(before);
    await world.advance("2026-02-20T12:00:00Z");
    for (const verb of ["home.open", "library.open"]) await act(verb);
    expect(await memories()).toBe(noted);
  });

  test("looks in every table like a card that was skipped or came too late", async () => {
    await act("rhythm.skip", {}, {}, colleague);
    await world.advance("2026-04-01T12:00:00Z");
    const rows = await asOwner(world.deps.database)
      .selectFrom("deliveries")
      .select(["state", "reason"])
      .where("kind", "=", "prompt")
      .where("state", "!=", "sent")
      .execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(["No longer wanted, or too late."]));
    for (const [table, text] of await world.dump()) expect(`${table} ${text}`).not.toMatch(/silen|resting/);
  });

  test("after a long pause of one's own the first card comes as ever", async () => {
    await act("rhythm.pause", { days: "open" });
    await world.advance("2026-05-06T12:00:00Z");
    expect(await cards()).toEqual([]);
    expect(await shown("rhythm.open")).toContain("Paused until you start again");
    expect(await shown("home.open")).not.toContain("resting");
    await act("rhythm.pause", { days: "0" });
    await world.advance("2026-05-12T12:00:00Z");
    expect(await cards()).toEqual(["2026-05-11"]);
  });
});
