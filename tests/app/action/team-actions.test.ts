import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, test } from "vitest";
import {
  announceTeamAction,
  type ReportForm,
  reportTeamAction,
} from "../../../src/app/action/announce-team-action.ts";
import { readTeamActionForm, readTeamActions } from "../../../src/app/action/read-team-actions.ts";
import {
  discardTeamAction,
  recordTeamAction,
  type TeamActionForm,
} from "../../../src/app/action/record-team-action.ts";
import { eraseMember } from "../../../src/app/me/erase-member.ts";
import { readCopy } from "../../../src/app/me/read-copy.ts";
import { beginSession, readSession, type Session } from "../../../src/app/sign-in/session.ts";
import { readAsking } from "../../../src/app/summary/may-ask.ts";
import { readTeamPage } from "../../../src/app/summary/read-team-page.ts";
import type { Envelope } from "../../../src/core/chat/envelope.ts";
import type { MemberId, TeamId } from "../../../src/core/ids.ts";
import { asApp } from "../../../src/db/transact.ts";
import type { DemoMember } from "../../../src/demo/found-organization.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundOrganization } from "../../db/people.ts";
import { createWorld, type World } from "../../world.ts";

const MONDAYS = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] };
const FORM: TeamActionForm = {
  suggestion: "wl-stop-list",
  theme: "",
  words: "",
  owner: "Lead of Customer Care",
  dueOn: "2026-03-09",
};
const REPORT: ReportForm = { outcome: "partly", words: "Two of five reports stopped. The rest follows." };
const FORBIDDEN = { code: "forbidden" };
const CONFLICT = { code: "conflict" };

describeOnEach("What a lead promises a team", (open) => {
  let world: World;
  let care: TeamId;
  let lead: DemoMember;
  let above: DemoMember;
  let staff: readonly DemoMember[];
  let outsider: DemoMember;
  let first = "";

  const find = (team: string, isLead: boolean) =>
    world.organization.members.filter((each) => each.team.name === team && each.isLead === isLead);
  async function sessionOf({ id }: Pick<DemoMember, "id">): Promise<Session> {
    const { id: organizationId } = world.organization;
    const { token } = await asApp(world.deps.database, organizationId, (trx) =>
      beginSession(trx, world.deps, { organizationId, memberId: id, now: world.now() }),
    );
    const session = await readSession(world.deps, token, world.now());
    if (session === null) throw new Error("A new session is over already.");
    return session;
  }
  const record = async (by: DemoMember, form: Partial<TeamActionForm> = {}, team: string = care) =>
    recordTeamAction(world.deps, await sessionOf(by), { team, form: { ...FORM, ...form } }, world.now());
  const announce = async (by: DemoMember, action: string, team: string = care) =>
    announceTeamAction(world.deps, await sessionOf(by), { team, action }, world.now());
  const report = async (by: DemoMember, action: string, form: ReportForm = REPORT) =>
    reportTeamAction(world.deps, await sessionOf(by), { team: care, action, form }, world.now());
  const page = async (by: Pick<DemoMember, "id">, team: string = care) =>
    readTeamActions(world.deps, await sessionOf(by), team, world.now());
  const notices = (slot: string, member?: MemberId) =>
    asOwner(world.deps.database)
      .selectFrom("deliveries")
      .select(["member_id", "slot", "state", "subject"])
      .where("kind", "=", "notice")
      .where("slot", "like", `${slot}%`)
      .$if(member !== undefined, (query) => query.where("member_id", "=", member as MemberId))
      .execute();
  const received = async ({ account }: DemoMember) =>
    (
      await asOwner(world.deps.database)
        .selectFrom("browser_messages")
        .innerJoin("accounts", "accounts.id", "browser_messages.account_id")
        .select("envelope")
        .where("accounts.external_id", "=", account)
        .orderBy("position")
        .execute()
    )
      .map(({ envelope }) => envelope as unknown as Envelope)
      .filter(({ buttons }) => JSON.stringify(buttons).includes("/actions"));

  beforeAll(async () => {
    world = await createWorld(await open(), { actsOnFigures: false });
    care = world.organization.teamIds.get("Customer Care") as TeamId;
    [lead] = find("Customer Care", true) as [DemoMember];
    [above] = find("Services", true) as [DemoMember];
    staff = find("Customer Care", false);
    [outsider] = find("Search", false) as [DemoMember];
    await world.advance("2026-01-12T12:00:00Z");
    for (const { account } of [lead, above, outsider, ...staff.slice(0, 3)])
      await world.act(account, { verb: "consent.give", args: {} }, MONDAYS);
    await world.advance("2026-02-10T10:00:00Z");
  }, 600_000);

  test("only the lead of that very team writes down, tells, deletes and reports; others' teams are not there", async () => {
    const id = await record(lead);
    const mine = { team: care, action: id };
    for (const by of [above, outsider, staff[0] as DemoMember]) {
      const session = await sessionOf(by);
      await expect(record(by)).rejects.toMatchObject(FORBIDDEN);
      await expect(announce(by, id)).rejects.toMatchObject(FORBIDDEN);
      await expect(report(by, id)).rejects.toMatchObject(FORBIDDEN);
      await expect(discardTeamAction(world.deps, session, mine, world.now())).rejects.toMatchObject(
        FORBIDDEN,
      );
      const form = readTeamActionForm(world.deps, session, { team: care, suggestion: "" }, world.now());
      await expect(form).rejects.toMatchObject(FORBIDDEN);
    }
    const { teamId: foreign } = await foundOrganization(world.deps.database, "other");
    for (const team of [foreign, "no id", ""]) {
      await expect(record(lead, {}, team)).rejects.toMatchObject({ code: "not_found" });
      await expect(announce(lead, id, team)).rejects.toMatchObject({ code: "not_found" });
      await expect(page(lead, team)).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(announce(lead, "no id")).rejects.toMatchObject(CONFLICT);
    // A draft of one team cannot be told to another.
    const finance = world.organization.teamIds.get("Finance") ?? "";
    await expect(announce(find("Finance", true)[0] as DemoMember, id, finance)).rejects.toMatchObject(
      CONFLICT,
    );
    await expect(report(lead, id)).rejects.toMatchObject(CONFLICT);
    await discardTeamAction(world.deps, await sessionOf(lead), mine, world.now());
    await expect(announce(lead, id)).rejects.toMatchObject(CONFLICT);
  });

  test("what is written down says what, by which role, and by a day within the weeks that the team waits", async () => {
    for (const form of [
      { suggestion: "", words: " ", theme: "WL" },
      { suggestion: "", words: "Meetings end at noon." },
      { suggestion: "", words: "Meetings end at noon.", theme: "NO" },
      { words: "x".repeat(401) },
      { owner: "x".repeat(81) },
      { owner: " " },
      { dueOn: "2026-02-09" },
      { dueOn: "2026-03-11" },
      { dueOn: "soon" },
      // Of this one the team hears within a week.
      { suggestion: "cl-change-notice", dueOn: "2026-02-18" },
    ])
      await expect(record(lead, form), JSON.stringify(form)).rejects.toMatchObject({ code: "invalid" });
    const { today, latest, suggestion } = await readTeamActionForm(
      world.deps,
      await sessionOf(lead),
      { team: care, suggestion: "cl-change-notice" },
      world.now(),
    );
    expect([today, latest, suggestion?.id]).toEqual(["2026-02-10", "2026-02-17", "cl-change-notice"]);
    expect((await page(lead)).own?.drafts).toEqual([]);
  });

  test("a draft is the lead's alone; once told, everyone to whom the team's page is open reads the same", async () => {
    first = await record(lead);
    const before = await page(lead);
    expect(before.told).toEqual([]);
    expect(before.own?.drafts).toMatchObject([
      { id: first, title: "Agree what stops for four weeks", isLate: false },
    ]);
    for (const by of [above, staff[0] as DemoMember])
      expect(await page(by)).toEqual({ team: before.team, told: [], own: null });
    await announce(lead, first);
    await expect(announce(lead, first)).rejects.toMatchObject(CONFLICT);
    const { told, own } = await page(lead);
    expect(own?.drafts).toEqual([]);
    expect(told).toMatchObject([
      {
        id: first,
        theme: "Workload",
        dueOn: "2026-03-09",
        toldOn: "2026-02-10",
        reportBy: "2026-03-10",
        state: "open",
        report: null,
      },
    ]);
    for (const by of [above, staff[0] as DemoMember])
      expect(await page(by)).toMatchObject({ told, own: null });
    for (const by of [outsider, find("Larkfield Works", false)[0] as DemoMember])
      await expect(page(by)).rejects.toMatchObject(FORBIDDEN);
    const member = await sessionOf(staff[0] as DemoMember);
    expect((await readTeamPage(world.deps, member, care, world.now())).told).toEqual(told);
  });

  test("those of the team who take messages get one neutral line, the same for all, and one a day at most", async () => {
    const second = await record(lead, {
      suggestion: "",
      theme: "CL",
      words: "Handover notes fit on one page.",
    });
    await announce(lead, second);
    await world.advance("2026-02-10T16:00:00Z");
    const told = [lead, ...staff.slice(0, 3)];
    const planned = await notices("team ");
    expect(planned.map(({ member_id }) => member_id).sort()).toEqual(told.map(({ id }) => id).sort());
    expect(new Set(planned.map(({ slot, state }) => `${slot} ${state}`)).size).toBe(1);
    const envelopes = await Promise.all(told.map(received));
    expect(new Set(envelopes.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(envelopes[0]).toHaveLength(1);
    expect(JSON.stringify(envelopes[0])).toContain(`/team/${care}/actions`);
    expect(JSON.stringify(envelopes[0])).not.toMatch(/Handover|stops|Care|strain|summary/);
    for (const other of [outsider, above, staff[3] as DemoMember]) expect(await received(other)).toEqual([]);
  });

  test("who is away gets the newest news alone, when their pause ends", async () => {
    const away = staff[0] as DemoMember;
    await world.act(away.account, { verb: "rhythm.pause", args: { days: "7" } });
    await world.advance("2026-02-11T10:00:00Z");
    const third = await record(lead, { suggestion: "fa-explain" });
    await announce(lead, third);
    await world.advance("2026-02-12T10:00:00Z");
    await report(lead, third, { outcome: "kept", words: "Each decision now comes with its reasons." });
    const waiting = (await notices("team ", away.id)).map(({ slot, state }) => [slot.slice(-10), state]);
    expect(waiting.sort()).toEqual([
      ["2026-02-10", "sent"],
      ["2026-02-11", "skipped"],
      ["2026-02-12", "planned"],
    ]);
    await world.advance("2026-02-20T16:00:00Z");
    expect(await received(away)).toHaveLength(2);
    expect(await received(staff[1] as DemoMember)).toHaveLength(3);
  });

  test("a team waits for three reports at most, and a draft whose day is over is told to nobody", async () => {
    const [third, fourth, late] = [
      await record(lead),
      await record(lead),
      await record(lead, { dueOn: "2026-02-21" }),
    ];
    await announce(lead, third);
    expect((await page(lead)).own?.mayTell).toBe(false);
    await expect(announce(lead, fourth)).rejects.toMatchObject({ ...CONFLICT, says: "team_action_full" });
    await report(lead, third);
    expect((await page(lead)).own?.mayTell).toBe(true);
    await world.advance("2026-02-22T10:00:00Z");
    await expect(announce(lead, late)).rejects.toMatchObject({ ...CONFLICT, says: "team_action_late" });
    const { own } = await page(lead);
    const drafts = Object.fromEntries(own?.drafts.map(({ id, isLate }) => [id, isLate]) ?? []);
    expect(drafts).toEqual({ [late]: true, [fourth]: false });
    for (const action of [late, fourth])
      await discardTeamAction(world.deps, await sessionOf(lead), { team: care, action }, world.now());
  });

  test("a lead keeps ten drafts at most", async () => {
    const finance = world.organization.teamIds.get("Finance") ?? "";
    const [theirs] = find("Finance", true) as [DemoMember];
    for (let i = 0; i < 10; i++) await record(theirs, {}, finance);
    await expect(record(theirs, {}, finance)).rejects.toMatchObject({
      ...CONFLICT,
      says: "team_action_drafts",
    });
  });

  test("the lead is reminded of a report once, three days before; who takes no messages is not", async () => {
    const finance = world.organization.teamIds.get("Finance") ?? "";
    const [silent] = find("Finance", true) as [DemoMember];
    const { own } = await page(silent, finance);
    await announce(silent, own?.drafts[0]?.id ?? "", finance);
    await world.advance("2026-03-06T20:00:00Z");
    expect(await notices("report ")).toEqual([]);
    await world.advance("2026-03-09T16:00:00Z");
    // Two wait for the lead's report, told on 10 February and due on 10 March: one message for both.
    const reminders = await notices("report ");
    expect(reminders).toMatchObject([{ member_id: lead.id, subject: care, state: "sent" }]);
    expect((await received(lead)).map(({ text }) => text.includes("hear back from you"))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    await world.advance("2026-03-12T16:00:00Z");
    expect(await notices("report ")).toHaveLength(1);
  });

  test("an overdue report is said to everyone, and a team action does not stand for the organization's", async () => {
    for (const by of [lead, staff[1] as DemoMember]) {
      const overdue = (await page(by)).told.filter(({ state }) => state === "overdue");
      expect(overdue.map(({ reportBy }) => reportBy)).toEqual(["2026-03-10", "2026-03-10"]);
    }
    const { id } = world.organization;
    const late = await record(lead, { dueOn: "2026-03-20" });
    await announce(lead, late);
    // Figures were published on 3 March.
    const asking = await asApp(world.deps.database, id, (trx) => readAsking(trx, id));
    expect(asking).toMatchObject({ kind: "unanswered" });
    await report(lead, late);
  });

  test("HR and auditors read the promises to groups of 50 and more, and not below", async () => {
    const hr = world.organization.members.find(({ role }) => role === "hr") as DemoMember;
    const auditor = world.organization.members.find(({ role }) => role === "auditor") as DemoMember;
    const services = world.organization.teamIds.get("Services") ?? "";
    for (const by of [hr, auditor]) {
      expect(await page(by, services)).toMatchObject({ told: [], own: null });
      await expect(page(by)).rejects.toMatchObject(FORBIDDEN);
      await expect(record(by)).rejects.toMatchObject(FORBIDDEN);
    }
  });

  test("a report needs a line, is given once, and is told; whoever leads the team now gives it", async () => {
    for (const words of [" ", "x".repeat(401)])
      await expect(report(lead, first, { outcome: "kept", words })).rejects.toMatchObject({
        code: "invalid",
      });
    const next = staff[1] as DemoMember;
    const owner = asOwner(world.deps.database);
    await owner.updateTable("teams").set({ lead_id: next.id }).where("id", "=", care).execute();
    await expect(report(lead, first)).rejects.toMatchObject(FORBIDDEN);
    expect((await page(lead)).own).toBeNull();
    expect((await page(next)).own).not.toBeNull();
    await report(next, first);
    await expect(report(next, first)).rejects.toMatchObject(CONFLICT);
    const reported = (await page(lead)).told.find(({ id }) => id === first);
    expect(reported).toMatchObject({ state: "reported", report: { ...REPORT, on: "2026-03-12" } });
  });

  test("the log says who did what in which role, and holds no word of it; members' reading is not in it", async () => {
    const log = await asOwner(world.deps.database)
      .selectFrom("access_log")
      .select(["actor_id", "actor_role", "verb", "subject_id"])
      .where("verb", "like", "team_action%")
      .execute();
    const verbs = ["announce", "discard", "record", "report"].map((verb) => `team_action.${verb}`);
    expect([...new Set(log.map(({ verb }) => verb))].sort()).toEqual([...verbs, "team_actions.read"]);
    expect(
      log.find(({ verb, subject_id }) => verb === "team_action.announce" && subject_id === first),
    ).toMatchObject({ actor_id: lead.id, actor_role: "lead" });
    const readers = log.filter(({ verb }) => verb === "team_actions.read").map(({ actor_id }) => actor_id);
    expect(readers).toContain(above.id);
    expect(readers).not.toContain((staff[0] as DemoMember).id);
    expect(JSON.stringify(log)).not.toContain("Handover");
  });

  test("a lead who is erased leaves the promise to the team, and nothing that names them", async () => {
    const before = (await page(above)).told;
    const { id: organizationId } = world.organization;
    const copyOf = (memberId: MemberId) =>
      asApp(world.deps.database, organizationId, (trx) =>
        readCopy(trx, world.deps, { organizationId, memberId, withAnswers: false, now: world.now() }),
      );
    const { promises } = await copyOf(lead.id);
    expect(promises.map(({ text }) => text)).toContain("Handover notes fit on one page.");
    expect(promises[0]).toMatchObject({ team: "Customer Care", owner: FORM.owner, dueOn: FORM.dueOn });
    expect((await copyOf(above.id)).promises).toEqual([]);
    await eraseMember(world.deps, { organizationId, memberId: lead.id });
    expect((await page(above)).told).toEqual(before);
    expect((await copyOf(lead.id)).promises).toEqual([]);
    const rows = await asOwner(world.deps.database)
      .selectFrom("team_actions")
      .select("recorded_by")
      .where("team_id", "=", care)
      .execute();
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every(({ recorded_by }) => recorded_by === null)).toBe(true);
  });

  test("a lead who paused is reminded when the pause ends", async () => {
    const next = staff[1] as DemoMember;
    const id = await record(next, { dueOn: "2026-04-02" });
    await announce(next, id);
    await world.advance("2026-04-05T10:00:00Z");
    await world.act(next.account, { verb: "rhythm.pause", args: { days: "7" } });
    await world.advance("2026-04-07T10:00:00Z");
    expect(await notices(`report ${care} 2026-04-09`)).toMatchObject([
      { member_id: next.id, state: "planned" },
    ]);
    await world.advance("2026-04-13T16:00:00Z");
    expect(await notices(`report ${care} 2026-04-09`)).toMatchObject([{ state: "sent" }]);
    expect(Temporal.Instant.compare(world.now(), Temporal.Instant.from("2026-04-10T00:00:00Z"))).toBe(1);
  });
});
