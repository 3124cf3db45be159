import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { answerRequest } from "../../../src/app/policy/answer-request.ts";
import { askForTier } from "../../../src/app/policy/ask-for-tier.ts";
import { readPrivacyPage } from "../../../src/app/privacy/read-privacy-page.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { tickOrganization } from "../../../src/jobs/tick.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { answerPulse, createWorld, type World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";
import { idOf, MONDAYS, noticesOf, requestOf, stepsOf } from "./level-requests.ts";

const countOf = async (world: World, table: "answers" | "access_log" | "inbox") =>
  (await asOwner(world.deps.database).selectFrom(table).select("organization_id").execute()).length;

function viewOf(reply: ChatReply): View {
  if (!("view" in reply)) throw new Error("No view opened.");
  return reply.view;
}

/** Everything that can be pressed in a view. */
const buttonsOf = ({ buttons }: View) => buttons.map(({ label }) => label);

describeOnEach("A looser privacy level, through a privacy year", (open) => {
  let world: World;
  let before: { keeps: string; renews: string; silent: string };

  beforeAll(async () => {
    world = await createWorld(await open());
    const staff = world.organization.members.filter(
      ({ team, isLead }) => team.name === "Payments" && !isLead,
    );
    before = {
      keeps: staff[0]?.account ?? "",
      renews: staff[1]?.account ?? "",
      silent: staff[2]?.account ?? "",
    };
    for (const account of Object.values(before))
      await world.act(account, { verb: "consent.give", args: {} }, MONDAYS);
    await world.advance("2026-12-04T23:30:00Z");
  }, 600_000);

  const openQuestions = async (account: string) =>
    viewOf(await world.act(account, { verb: "pulse.open", args: {} }));
  const pageOf = async (persona: "employee" | "manager" | "auditor") =>
    readPrivacyPage(world.deps, await sessionOf(world, persona), world.now());

  test("HR asks; within a minute everyone can know it, and each who gets messages is told once, by day", async () => {
    await askForTier(world.deps, await sessionOf(world, "hr"), "standard", world.now());
    const { composition, organization } = world;
    for (const minutes of [1, 2])
      await tickOrganization(composition.tickDeps, organization.id, world.now().add({ minutes }));
    // A Friday evening: Monday at eight, in Dublin, where all three of them are.
    expect((await noticesOf(world)).map(({ state, due_at }) => `${state} ${due_at}`)).toEqual(
      Array(3).fill("planned 2026-12-07T08:00:00Z"),
    );
    // The notice counts from Monday at eight in New York, where nobody takes part.
    expect(await requestOf(world)).toMatchObject({
      from: "strict",
      to: "standard",
      isLooser: true,
      requestedOn: "2026-12-04",
      toldOn: "2026-12-07",
      noticeEndsOn: "2027-01-04",
      earliestOn: "2027-02-01",
    });
    const stored = await asOwner(world.deps.database).selectFrom("tier_requests").selectAll().execute();
    expect(stored[0]?.announced_at?.toString()).toBe("2026-12-07T13:00:00Z");
  });

  test("the privacy page and the start of the chat tell it alike to everyone", async () => {
    const { level } = await pageOf("employee");
    expect(level).toEqual((await pageOf("manager")).level);
    expect(level).toEqual((await pageOf("auditor")).level);
    expect(level.guess.standard).toEqual({ window: 60, year: 82, twoYears: 90, fiveYears: 98 });
    expect(level.auditors).toEqual(["Aziza Auk"]);
    const told = async (account: string) =>
      viewOf(await world.act(account, { verb: "home.open", args: {} })).blocks.find(
        (block) => block.kind === "text" && JSON.stringify(block).includes("Standard"),
      );
    expect(await told(before.keeps)).toMatchObject({ text: expect.stringContaining("1 February 2027") });
    expect(await told("robin-dipper")).toEqual(await told(before.keeps));
  });

  test("the message is a neutral envelope that leads to the privacy page", async () => {
    await world.advance("2026-12-07T09:00:00Z");
    expect((await noticesOf(world)).map(({ state }) => state)).toEqual(["sent", "sent", "sent"]);
    const messages = await asOwner(world.deps.database)
      .selectFrom("browser_messages")
      .select("envelope")
      .execute();
    const notices = messages.filter(({ envelope }) => JSON.stringify(envelope).includes("privacy level"));
    expect(new Set(notices.map(({ envelope }) => JSON.stringify(envelope))).size).toBe(1);
    expect(notices).toHaveLength(3);
    expect(JSON.stringify(notices[0]?.envelope)).toContain(`${world.publicUrl}/privacy`);
  });

  test("an auditor says yes, and still nothing changes before the new privacy year", async () => {
    const auditor = await sessionOf(world, "auditor");
    await answerRequest(world.deps, auditor, { request: await idOf(world), answer: "yes" }, world.now());
    await answerRequest(world.deps, auditor, { request: await idOf(world), answer: "yes" }, world.now());
    await world.advance("2027-01-31T08:00:00Z");
    const page = await pageOf("employee");
    expect(page.tier).toBe("strict");
    expect(page.level.change).toMatchObject({ approvedOn: "2026-12-07", earliestOn: "2027-02-01" });
    for (const account of Object.values(before))
      expect(buttonsOf(await openQuestions(account))).toContain("Save answers");
  }, 300_000);

  test("with the first window of the new year it is in force, in the ledger and in the promise", async () => {
    await world.advance("2027-02-02T08:00:00Z");
    const page = await pageOf("employee");
    expect(page.tier).toBe("standard");
    expect(page.guess.window).toBe(60);
    expect(page.chain).toEqual({ kind: "intact" });
    expect(page.ledger.filter(({ kind }) => kind === "tier")).toMatchObject([
      { sequence: 0, tier: "strict", on: "2026-02-02" },
      { tier: "standard", on: "2027-02-01" },
    ]);
    expect(page.level).toMatchObject({ change: null, past: [{ to: "standard", outcome: "in_force" }] });
    expect(await stepsOf(world)).toEqual([
      "hr tier.request",
      "system tier.announce",
      "auditor tier.approve",
      "system tier.in_force",
    ]);
  }, 300_000);

  test("who said yes under the tighter level is asked anew before any question, and nothing of theirs is stored", async () => {
    const view = await openQuestions(before.keeps);
    expect(view.title).toBe("Before you answer");
    expect(buttonsOf(view).slice(0, 2)).toEqual(["Go on with the new level", "Keep my answers out"]);
    expect(JSON.stringify(view.blocks)).toContain("60 of 100. Before it was 57.");
    expect(view.blocks.some(({ kind }) => kind === "choices")).toBe(false);
    // A view from before, or a forged one, for every week and item there could be.
    for (let week = 0; week < 4; week++) {
      const values = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`e${i}`, ["4"]]));
      const args = { window: "13", week: String(week) };
      const reply = await world.act(before.keeps, { verb: "pulse.save", args }, values);
      expect(viewOf(reply).title).toBe("Before you answer");
    }
    expect(await countOf(world, "answers")).toBe(0);
  });

  test("either choice leaves the same trace: one sealed value of one length, no log, no message, no event", async () => {
    const sealedOf = async () =>
      new Map(
        (
          await sql<{ account: string; sealed: Uint8Array; version: string }>`
            select a.external_id as account, p.consented_tier as sealed, p.xmin::text as version
            from preferences p join accounts a on a.member_id = p.member_id`.execute(
            asOwner(world.deps.database),
          )
        ).rows.map(({ account, ...row }) => [account, row]),
      );
    const first = await sealedOf();
    const counts = async () => [await countOf(world, "access_log"), await countOf(world, "inbox")];
    const countsBefore = await counts();
    const kept = await world.act(before.keeps, { verb: "consent.keep_out", args: {} });
    const renewed = await world.act(before.renews, { verb: "consent.renew", args: {} });
    expect(await counts()).toEqual(countsBefore);
    const second = await sealedOf();
    for (const account of [before.keeps, before.renews]) {
      const [one, other] = [first.get(account), second.get(account)];
      expect(other?.sealed.length).toBe(first.get(before.silent)?.sealed.length);
      expect(Buffer.from(other?.sealed ?? []).equals(Buffer.from(one?.sealed ?? []))).toBe(false);
      expect(other?.version).not.toBe(one?.version);
    }
    expect(second.get(before.silent)).toEqual(first.get(before.silent));
    expect(JSON.stringify(kept)).toContain("Nothing of yours enters the figures");
    expect(JSON.stringify(renewed)).toContain("count under the new level");
    const home = async (account: string) => viewOf(await world.act(account, { verb: "home.open", args: {} }));
    // What is said once in 90 days is over with.
    for (const account of [before.keeps, before.renews]) await home(account);
    expect(await home(before.keeps)).toEqual(await home(before.renews));
  });

  test("only who renewed, or said yes under the new level, answers; who kept out can change their mind", async () => {
    expect((await openQuestions(before.keeps)).title).toBe("Before you answer");
    expect((await openQuestions(before.silent)).title).toBe("Before you answer");
    await answerPulse(world, before.renews, 3);
    expect(await countOf(world, "answers")).toBe(1);
    await world.act("robin-dipper", { verb: "consent.give", args: {} }, MONDAYS);
    await answerPulse(world, "robin-dipper", 2);
    expect(await countOf(world, "answers")).toBe(2);
    await world.act(before.silent, { verb: "consent.renew", args: {} });
    await answerPulse(world, before.silent, 1);
    expect(await countOf(world, "answers")).toBe(3);
  });

  test("tightening comes with the next window, and what was agreed to first covers it again", async () => {
    await askForTier(world.deps, await sessionOf(world, "hr"), "strict", world.now());
    expect(await requestOf(world)).toMatchObject({ isLooser: false, earliestOn: "2027-03-01", toldOn: null });
    await world.advance("2027-03-02T08:00:00Z");
    const page = await pageOf("employee");
    expect(page.tier).toBe("strict");
    expect(page.chain).toEqual({ kind: "intact" });
    expect((await openQuestions(before.keeps)).title).not.toBe("Before you answer");
    expect(await noticesOf(world)).toHaveLength(0);
  }, 300_000);
});
