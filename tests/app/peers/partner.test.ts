import { sql } from "kysely";
import { expect, test } from "vitest";
import { eraseMember } from "../../../src/app/me/erase-member.ts";
import { downloadCopy } from "../../../src/app/me/export-link.ts";
import { holdPairingRound } from "../../../src/app/peers/hold-round.ts";
import { wordsFor } from "../../../src/content/words.ts";
import type { View } from "../../../src/core/chat/view.ts";
import type { MemberId } from "../../../src/core/ids.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorlds, type World } from "../../world.ts";
import { type Person, RHYTHM, signIn, someone, viewOf } from "../me/scene.ts";

const { peers, chat } = wordsFor("en");
/** Cards come so seldom that none is due in the weeks of these tests. */
const SELDOM = { ...RHYTHM, everyWeeks: ["4"] };
const ROUND = "2026-01-12T12:00:00Z";
const NEXT_ROUND = "2026-01-19T12:00:00Z";

describeOnEach("A partner for talks", (open) => {
  let world: World;
  let one: Person;
  let other: Person;
  const peopleOf = (made: World) => [someone(made, "Payments"), someone(made, "Search")] as const;
  const consented = async (made: World) => {
    for (const { account } of peopleOf(made))
      await made.act(account, { verb: "consent.give", args: {} }, RHYTHM);
    await made.advance("2026-01-06T12:00:00Z");
  };
  const early = createWorlds(open, consented);
  const met = createWorlds(open, async (made) => {
    await consented(made);
    for (const { account } of peopleOf(made))
      await made.act(account, { verb: "partner.wish", args: {} }, { language: ["any"] });
    await made.advance(ROUND);
  });
  const begin = async (from: () => Promise<World>) => {
    world = await from();
    [one, other] = peopleOf(world);
  };

  const act = ({ account }: Person, verb: string, values = {}) =>
    world.act(account, { verb, args: {} }, values);
  const see = async (person: Person, verb = "partner.open"): Promise<View> => viewOf(await act(person, verb));
  const textOf = (view: View) => JSON.stringify(view);
  const wish = (person: Person, language = "any") => act(person, "partner.wish", { language: [language] });
  const pair = async () => {
    for (const each of [one, other]) await wish(each);
    await world.advance(ROUND);
  };
  const owner = () => asOwner(world.deps.database);
  const rows = () => owner().selectFrom("pairings").selectAll().execute();

  test("begins with limits, then says exactly who learns what, before anything is asked", async () => {
    await begin(early);
    const view = await see(one);
    expect(view.blocks[0]).toEqual({ kind: "text", text: peers.limits });
    for (const [label] of [peers.facts.who, peers.facts.partner, peers.facts.others, peers.facts.leaving])
      expect(textOf(view)).toContain(label);
    expect(textOf(view)).toContain("Ines Example");
    expect(view.buttons.map(({ label }) => label)).toContain(chat.buttons.urgentHelp);
  });

  test("is found once a week among those who ask; each learns the other's name and address, and nobody else does", async () => {
    await begin(met);
    for (const [person, partner] of [
      [one, other],
      [other, one],
    ] as const) {
      const view = await see(person);
      expect(view.blocks[0]).toEqual({ kind: "text", text: peers.limits });
      expect(textOf(view)).toContain(partner.name);
      expect(textOf(view)).toContain(peers.guideSteps[0]);
      expect(view.buttons.map(({ label }) => label)).toEqual(
        expect.arrayContaining([peers.leave, chat.buttons.urgentHelp]),
      );
      expect(textOf(await see(person, "home.open"))).toContain(peers.home.found);
    }
    const third = someone(world, "Mobile");
    for (const verb of ["partner.open", "home.open"])
      expect(textOf(await see(third, verb))).not.toMatch(new RegExp(`${one.name}|${other.name}`));
  });

  test("is not looked for within a team, nor along a line, however long the two wait", async () => {
    await begin(early);
    const [mate, lead] = [someone(world, "Payments", 1), someone(world, "Payments", 0, true)];
    for (const each of [mate, lead]) await act(each, "consent.give", RHYTHM);
    for (const each of [one, mate, lead]) await wish(each);
    await world.advance(NEXT_ROUND);
    for (const each of [one, mate, lead]) expect(textOf(await see(each))).toContain(peers.stopWaiting);
  });

  test("is told of by the card that comes anyway: no message more, and none that differs", async () => {
    await begin(met);
    const sent = await owner().selectFrom("browser_messages").select("envelope").execute();
    const texts = new Set(sent.map(({ envelope }) => JSON.stringify(envelope)));
    const cards = await owner().selectFrom("deliveries").selectAll().where("kind", "=", "prompt").execute();
    expect(cards.map(({ slot }) => slot).sort()).toEqual(
      ["2026-01-05", "2026-01-12"].flatMap((slot) => [slot, slot]),
    );
    expect(texts.size).toBeLessThanOrEqual(3);
    for (const text of texts) expect(text).not.toMatch(/partner|pair|peer|talk/i);
  });

  test("is told of by one card where none would come for weeks; its row is that of any card", async () => {
    await begin(early);
    for (const each of [one, other]) await act(each, "rhythm.save", SELDOM);
    await owner().updateTable("preferences").set({ anchor: "2026-01-05" }).execute();
    await pair();
    await world.advance("2026-01-16T12:00:00Z");
    const cards = await owner()
      .selectFrom("deliveries")
      .select(["kind", "slot", "subject", "state"])
      .where("due_at", ">", world.now().subtract({ hours: 24 * 4 }))
      .where("kind", "!=", "invitation")
      .execute();
    const card = { kind: "prompt", slot: "2026-01-13", subject: null, state: "sent" };
    expect(cards).toEqual([card, card]);
  });

  test("leaves rows that tell nothing: one for everyone who takes messages, of one size, written together", async () => {
    await begin(early);
    const bystander = someone(world, "Finance");
    await act(bystander, "consent.give", RHYTHM);
    await pair();
    const { rows: all } = await sql<{ member_id: string; size: number; written: string }>`
      select member_id, length(sealed) as size, xmin::text as written from pairings`.execute(owner());
    expect(all.map(({ member_id }) => member_id).sort()).toEqual([one.id, other.id, bystander.id].sort());
    expect(new Set(all.map(({ size }) => size)).size).toBe(1);
    expect(new Set(all.map(({ written }) => written)).size).toBe(1);
    for (const [table, dump] of await world.dump())
      if (table === "pairings" || table === "access_log" || table === "inbox")
        expect(dump).not.toMatch(/waiting|paired|partner/);
    expect(await owner().selectFrom("access_log").selectAll().execute()).toEqual([]);
    expect(world.logged.join("")).not.toMatch(new RegExp(`${one.id}|${other.id}`));
  });

  test("is left without a reason; the other sees that it is over and not why, and the two do not meet again", async () => {
    await begin(met);
    const before = new Map((await rows()).map((row) => [row.member_id, row.sealed]));
    await act(one, "partner.leave");
    for (const { member_id, sealed } of await rows())
      expect(Buffer.from(sealed).equals(before.get(member_id) ?? new Uint8Array())).toBe(
        member_id !== one.id,
      );
    const over = textOf(await see(other));
    expect(over).toContain(peers.over);
    expect(over).not.toContain(one.name);
    expect(textOf(await see(other, "home.open"))).not.toContain(peers.home.found);
    for (const each of [one, other]) await wish(each);
    await world.advance(NEXT_ROUND);
    for (const each of [one, other]) expect(textOf(await see(each))).toContain(peers.stopWaiting);
  });

  test("is over for the other at once where one is erased, leaves the company, or stops all messages", async () => {
    await begin(met);
    const gone = async (how: () => Promise<unknown>) => {
      await how();
      const view = textOf(await see(other));
      expect(view).toContain(peers.over);
      expect(view).not.toContain(one.name);
    };
    const { organization, deps } = world;
    const leftAt = owner()
      .updateTable("members")
      .where("id", "=", one.id as MemberId);
    await gone(() => leftAt.set({ left_at: world.now() }).execute());
    await leftAt.set({ left_at: null }).execute();
    expect(textOf(await see(other))).toContain(one.name);
    await gone(() => act(one, "rhythm.leave"));
    expect((await rows()).map(({ member_id }) => member_id)).toEqual([other.id]);
    await act(one, "consent.give", RHYTHM);
    await gone(() => eraseMember(deps, { organizationId: organization.id, memberId: one.id }));
    await world.advance(NEXT_ROUND);
    expect((await rows()).map(({ member_id }) => member_id)).toEqual([other.id]);
  });

  test("rests while one pauses: they are not paired, and go on waiting", async () => {
    await begin(early);
    await wish(one);
    await wish(other);
    await world.act(one.account, { verb: "rhythm.pause", args: { days: "7" } });
    await world.advance(ROUND);
    expect(textOf(await see(other))).toContain(peers.stopWaiting);
    await world.advance(NEXT_ROUND);
    expect(textOf(await see(other))).toContain(one.name);
  });

  test("is forgotten after six weeks, by the one and the other", async () => {
    await begin(met);
    await world.advance("2026-02-23T12:00:00Z");
    for (const each of [one, other]) {
      const view = textOf(await see(each));
      expect(view).not.toMatch(new RegExp(`${one.name}|${other.name}`));
      expect(view).toContain(peers.find);
    }
  });

  test("that is found for nobody in four weeks is told plainly, on Home and by one card; the wish may be left", async () => {
    await begin(early);
    await act(one, "rhythm.save", SELDOM);
    await owner().updateTable("preferences").set({ anchor: "2026-01-05" }).execute();
    await wish(one);
    await world.advance("2026-02-02T12:00:00Z");
    expect(textOf(await see(one, "home.open"))).not.toContain(peers.home.long);
    await world.advance("2026-02-09T12:00:00Z");
    expect(textOf(await see(one, "home.open"))).toContain(peers.home.long);
    expect(textOf(await see(one))).toContain("In four weeks nobody was found who fits");
    await world.advance("2026-02-11T12:00:00Z");
    const cards = owner()
      .selectFrom("deliveries")
      .select(["kind", "state"])
      .where("member_id", "=", one.id as MemberId);
    expect(await cards.where("slot", "=", "2026-02-10").execute()).toEqual([
      { kind: "prompt", state: "sent" },
    ]);
    await act(one, "partner.leave");
    const home = textOf(await see(one, "home.open"));
    for (const words of [peers.home.long, peers.home.wish]) expect(home).not.toContain(words);
  });

  test("comes where somebody asked for one who reads their language, only if they do", async () => {
    await begin(early);
    await owner()
      .updateTable("members")
      .set({ language: "es" })
      .where("id", "=", other.id as MemberId)
      .execute();
    await wish(one, "same");
    await wish(other);
    await world.advance(ROUND);
    expect(textOf(await see(one))).toContain(peers.stopWaiting);
    await wish(one, "any");
    await world.advance(NEXT_ROUND);
    expect(textOf(await see(one))).toContain(other.name);
  });

  test("is not offered to fewer than twenty, nor without messages; nothing is stored then", async () => {
    await begin(early);
    const quiet = someone(world, "Design");
    expect(textOf(await see(quiet))).toContain(peers.noMessages);
    await wish(quiet);
    const few = world.organization.members.slice(0, -17).map(({ id }) => id);
    await owner()
      .updateTable("members")
      .set({ left_at: world.now() })
      .where(
        "id",
        "in",
        few.filter((id) => id !== one.id),
      )
      .execute();
    await wish(one);
    expect(textOf(await see(one))).toContain(peers.tooFew(20));
    expect((await rows()).map(({ member_id }) => member_id)).not.toContain(quiet.id);
    expect(textOf(await see(one, "home.open"))).not.toContain(peers.home.wish);
  });

  test("stands in the copy of their own data, each with the other's name, and in nobody else's", async () => {
    await begin(met);
    const copyOf = async (person: Person) =>
      downloadCopy(world.deps, await signIn(world, person), { withAnswers: false, now: world.now() });
    expect((await copyOf(one)).peers).toMatchObject({ state: "paired", partner: other.name, former: [] });
    await act(other, "partner.leave");
    expect((await copyOf(one)).peers).toMatchObject({ state: "none", partner: null });
    expect((await copyOf(other)).peers).toMatchObject({ state: "none", former: [{ partner: one.name }] });
  });

  test("is found once, however many replicas look at the same moment", async () => {
    await begin(early);
    for (const each of [one, other]) await wish(each);
    const { deps, organization } = world;
    const now = world.now().add({ hours: 24 * 6 });
    await Promise.all([1, 2, 3].map(() => holdPairingRound(deps, organization.id, now)));
    const held = await owner().selectFrom("pairing_rounds").select("held_on").execute();
    expect(held).toEqual([{ held_on: "2026-01-12" }]);
    await world.advance(ROUND);
    expect(textOf(await see(one))).toContain(other.name);
  });

  test("that does not open any more holds up nobody else", async () => {
    await begin(early);
    const broken = someone(world, "Finance");
    await act(broken, "consent.give", RHYTHM);
    await wish(broken);
    await sql`update pairings set sealed = '\\x00' where member_id = ${broken.id}`.execute(owner());
    await pair();
    expect(textOf(await see(one))).toContain(other.name);
  });
});
