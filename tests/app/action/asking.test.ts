import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, test } from "vitest";
import { announceAction } from "../../../src/app/action/announce-action.ts";
import { readActionsPage, readNews } from "../../../src/app/action/read-actions.ts";
import { type ActionForm, recordAction } from "../../../src/app/action/record-action.ts";
import { eraseMember } from "../../../src/app/me/erase-member.ts";
import { ASKING_WISHES, type AskingWish, changeAsking } from "../../../src/app/policy/free-asking.ts";
import { pauseAllMessages } from "../../../src/app/policy/pause-messages.ts";
import { askToSignIn } from "../../../src/app/sign-in/ask-to-sign-in.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import { readHrOverview } from "../../../src/app/summary/read-hr-pages.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { seen, textOf } from "../program/scene.ts";
import { sessionOf } from "../workspace/sessions.ts";

const MONDAYS = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] };
const WHY = "The new rota starts in May, and is to be seen first.";
const NO_CHANGE: ActionForm = {
  kind: "no_change",
  suggestion: "",
  theme: "",
  words: WHY,
  owner: "",
  dueOn: "",
};

describeOnEach("No action, no asking", (open) => {
  let world: World;
  let hr: Session;
  let auditor: Session;
  let account: string;

  beforeAll(async () => {
    world = await createWorld(await open(), { actsOnFigures: false });
    account = world.organization.members.find(({ isLead, role }) => !isLead && role === null)?.account ?? "";
    await world.advance("2026-01-12T12:00:00Z");
    await world.act(account, { verb: "consent.give", args: {} }, MONDAYS);
    // The first window is published on 3 March, four weeks and a day after its opening; the second opened on 2 March.
    await world.advance("2026-03-10T12:00:00Z");
    [hr, auditor] = [await sessionOf(world, "hr"), await sessionOf(world, "auditor")];
  }, 600_000);

  const windows = async () =>
    (
      await asOwner(world.deps.database).selectFrom("windows").select("opens_at").orderBy("index").execute()
    ).map(({ opens_at }) => opens_at.toString().slice(0, 10));
  const askingOf = async (session = hr) => (await readActionsPage(world.deps, session, world.now())).asking;
  const notices = () =>
    asOwner(world.deps.database)
      .selectFrom("deliveries")
      .select(["state", "due_at", "slot"])
      .where("kind", "=", "notice")
      .execute();

  test("HR is told from the publication on, with the day until when, and has about four weeks", async () => {
    expect(await windows()).toEqual(["2026-02-02", "2026-03-02"]);
    const asking = { kind: "unanswered", publishedOn: "2026-03-03", nextOn: "2026-03-30", isLate: false };
    expect(await askingOf()).toMatchObject(asking);
    expect((await readHrOverview(world.deps, hr, world.now())).asking).toMatchObject(asking);
  });

  test("the next window does not open while nothing is on record", async () => {
    await world.advance("2026-04-02T12:00:00Z");
    expect(await windows()).toHaveLength(2);
    expect(await askingOf()).toMatchObject({ kind: "unanswered", isLate: true });
    const questions = textOf(await seen(world, account, "pulse.open"));
    expect(questions).not.toMatch(/days/i);
  });

  test("what is on record must say what, by whom and until when, or why nothing changes", async () => {
    const record = (form: Partial<ActionForm>) =>
      recordAction(world.deps, hr, { ...NO_CHANGE, ...form }, world.now());
    const action = { kind: "action", suggestion: "wl-stop-list", owner: "Head of people" } as const;
    for (const form of [
      { words: " " },
      { words: "x".repeat(401) },
      { ...action, dueOn: "2026-04-01" },
      { ...action, dueOn: "soon" },
      { ...action, owner: "", dueOn: "2026-05-01" },
      { ...action, suggestion: "", words: "", dueOn: "2026-05-01" },
      { ...action, suggestion: "", words: "Meetings end at noon.", dueOn: "2026-05-01" },
    ])
      await expect(record(form)).rejects.toMatchObject({ code: "invalid" });
  });

  test("only HR records and announces, and only an auditor who is not HR answers a wish to do without", async () => {
    for (const persona of ["employee", "manager", "auditor"] as const) {
      const session = await sessionOf(world, persona);
      const refused = { code: "forbidden" };
      await expect(recordAction(world.deps, session, NO_CHANGE, world.now())).rejects.toMatchObject(refused);
      await expect(announceAction(world.deps, session, hr.memberId, world.now())).rejects.toMatchObject(
        refused,
      );
      const pause = { paused: true, now: world.now() };
      await expect(pauseAllMessages(world.deps, session, pause)).rejects.toMatchObject(refused);
      if (persona === "auditor") continue;
      await expect(readActionsPage(world.deps, session, world.now())).rejects.toMatchObject(refused);
      for (const wish of ASKING_WISHES)
        await expect(changeAsking(world.deps, session, wish, world.now())).rejects.toMatchObject(refused);
    }
    for (const [session, wish] of [
      [hr, "yes"],
      [auditor, "without"],
      [auditor, "again"],
    ] as const)
      await expect(changeAsking(world.deps, session, wish, world.now())).rejects.toMatchObject({
        code: "forbidden",
      });
  });

  test("on record alone nobody is asked; once everyone is told, the window opens with the next tick", async () => {
    const id = await recordAction(world.deps, hr, NO_CHANGE, world.now());
    await world.advance("2026-04-03T12:00:00Z");
    expect(await windows()).toHaveLength(2);
    expect(textOf(await seen(world, account, "home.open"))).not.toContain(WHY);
    await announceAction(world.deps, hr, id, world.now());
    await expect(announceAction(world.deps, hr, id, world.now())).rejects.toMatchObject({ code: "conflict" });
    expect(textOf(await seen(world, account, "home.open"))).toContain(WHY);
    const news = await readNews(world.deps, await sessionOf(world, "employee"));
    expect(news.told[0]).toEqual({
      on: "2026-04-03",
      kind: "no_change",
      title: WHY,
      owner: "",
      dueOn: null,
    });
    await world.advance("2026-04-04T12:00:00Z");
    expect(await windows()).toEqual(["2026-02-02", "2026-03-02", "2026-04-03"]);
    expect(await askingOf()).toMatchObject({ kind: "answered" });
  });

  test("the message tells nothing but that there is news, once, to whoever takes messages, by day", async () => {
    await world.advance("2026-04-06T12:00:00Z");
    expect((await notices()).map(({ state }) => state)).toEqual(["sent"]);
    const messages = await asOwner(world.deps.database)
      .selectFrom("browser_messages")
      .select("envelope")
      .execute();
    const told = JSON.stringify(
      messages.filter(({ envelope }) => JSON.stringify(envelope).includes("/actions")),
    );
    expect(told).toContain("news of what your organization changes");
    expect(told).not.toContain("rota");
  });

  test("doing without takes the auditor's yes, and going back takes none", async () => {
    const change = (session: Session, wish: AskingWish) =>
      changeAsking(world.deps, session, wish, world.now());
    await expect(change(auditor, "yes")).rejects.toMatchObject({ code: "conflict" });
    await change(hr, "without");
    expect(await askingOf(auditor)).toMatchObject({ kind: "answered", isWished: true });
    await expect(change(hr, "without")).rejects.toMatchObject({ code: "conflict" });
    const both = { ...auditor, roles: ["hr", "auditor"] } as Session;
    await expect(change(both, "yes")).rejects.toMatchObject({ code: "refused" });
    await change(auditor, "no");
    await change(hr, "without");
    await change(auditor, "yes");
    expect(await askingOf()).toMatchObject({ kind: "free", isWished: false });
    await change(hr, "again");
    expect(await askingOf()).toMatchObject({ kind: "answered" });
    const log = await asOwner(world.deps.database)
      .selectFrom("access_log")
      .select(["actor_role", "verb"])
      .where("verb", "like", "asking.%")
      .orderBy("at")
      .orderBy("id")
      .execute();
    expect(log.map(({ verb }) => verb).sort()).toEqual(
      ["asking.without", "asking.no", "asking.without", "asking.yes", "asking.again"].sort(),
    );
  });

  test("an auditor of this week is told from which day their yes counts, and the page offers what the press would do", async () => {
    const since = (at: string | null) =>
      asOwner(world.deps.database)
        .updateTable("members")
        .set({ auditor_since: at === null ? null : Temporal.Instant.from(at) })
        .where("id", "=", auditor.memberId)
        .execute();
    const sayOf = async (session: Session) =>
      (await readActionsPage(world.deps, session, world.now())).say.mayAnswer;
    const yes = () => changeAsking(world.deps, auditor, "yes", world.now());
    await changeAsking(world.deps, hr, "without", world.now());
    await since("2026-04-03T12:00:00Z");
    expect([await sayOf(hr), await sayOf(auditor)]).toEqual(["no", { from: "2026-04-10" }]);
    await expect(yes()).rejects.toMatchObject({ code: "refused", says: "auditor_new" });
    await since("2026-03-30T12:00:00Z");
    expect(await sayOf(auditor)).toBe("yes");
    await yes();
    await changeAsking(world.deps, hr, "again", world.now());
    await since(null);
  });

  test("a pause of all messages stands on every Home and on HR's page, and is logged", async () => {
    const pausedOn = async () => (await readHrOverview(world.deps, hr, world.now())).messagesPausedOn;
    const home = async () => textOf(await seen(world, account, "home.open"));
    expect([await pausedOn(), (await home()).includes("paused for everyone")]).toEqual([null, false]);
    await pauseAllMessages(world.deps, hr, { paused: true, now: world.now() });
    expect([await pausedOn(), (await home()).includes("paused for everyone")]).toEqual(["2026-04-06", true]);
    await pauseAllMessages(world.deps, hr, { paused: false, now: world.now() });
    expect([await pausedOn(), (await home()).includes("paused for everyone")]).toEqual([null, false]);
    const log = await asOwner(world.deps.database)
      .selectFrom("access_log")
      .select("verb")
      .where("verb", "like", "messages.%")
      .execute();
    expect(log.map(({ verb }) => verb).sort()).toEqual(["messages.pause", "messages.resume"]);
  });

  test("from the minute of the pause on nothing goes out, but for what a person asked for; then cards come again", async () => {
    const sent = async (kind: "prompt" | "sign_in", since: string) =>
      (
        await asOwner(world.deps.database)
          .selectFrom("deliveries")
          .select(["due_at", "state"])
          .where("kind", "=", kind)
          .where("state", "=", "sent")
          .where("due_at", ">=", Temporal.Instant.from(since))
          .execute()
      ).length;
    // Cards had come to rest in the months of silence before.
    await world.act(account, { verb: "rhythm.pause", args: { days: "0" } });
    // A Monday's card comes at ten in Dublin, which is nine here.
    await world.advance("2026-04-13T08:59:30Z");
    await pauseAllMessages(world.deps, hr, { paused: true, now: world.now() });
    const email = "marta.martin@larkfield.example";
    await askToSignIn(world.deps, { email, browser: "a browser" }, world.now());
    await world.advance("2026-04-13T20:00:00Z");
    expect(await sent("prompt", "2026-04-13T00:00:00Z")).toBe(0);
    expect(await sent("sign_in", "2026-04-13T00:00:00Z")).toBe(1);
    await pauseAllMessages(world.deps, hr, { paused: false, now: world.now() });
    await world.advance("2026-04-14T20:00:00Z");
    // The card that waited so long does not come later.
    expect(await sent("prompt", "2026-04-13T00:00:00Z")).toBe(0);
    await world.advance("2026-04-20T12:00:00Z");
    expect(await sent("prompt", "2026-04-13T00:00:00Z")).toBe(1);
  });

  test("what is on record outlives whoever wrote it down, without their id", async () => {
    const writers = () =>
      asOwner(world.deps.database).selectFrom("organization_actions").select("recorded_by").execute();
    const before = await writers();
    expect(before.some(({ recorded_by }) => recorded_by === hr.memberId)).toBe(true);
    await eraseMember(world.deps, hr);
    const after = await writers();
    expect(after).toHaveLength(before.length);
    expect(after.some(({ recorded_by }) => recorded_by === hr.memberId)).toBe(false);
  });
});
