import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, test } from "vitest";
import { downloadCopy } from "../../../src/app/me/export-link.ts";
import { readPrivacyPage } from "../../../src/app/privacy/read-privacy-page.ts";
import { saveQuestions } from "../../../src/app/questions/save-questions.ts";
import type { WhoseQuestions } from "../../../src/app/questions/whose-questions.ts";
import { closeWindow } from "../../../src/app/summary/close-window.ts";
import { figuresOf, readFigures } from "../../../src/app/summary/figures.ts";
import { readTeamPage } from "../../../src/app/summary/read-team-page.ts";
import type { View } from "../../../src/core/chat/view.ts";
import type { TeamId } from "../../../src/core/ids.ts";
import { estimateLevels } from "../../../src/core/privacy/level.ts";
import type { WindowReleases } from "../../../src/core/privacy/node.ts";
import { deriveFromReleases } from "../../../src/core/privacy/release.ts";
import { asApp } from "../../../src/db/transact.ts";
import { storedHistory } from "../../../src/doctor/stored-history.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { LANTERN, LANTERN_FORM } from "../../lantern.ts";
import { seededBytes } from "../../privacy/random.ts";
import { answerPulse, createWorlds, type World } from "../../world.ts";
import { type Person, RHYTHM, signIn, viewOf } from "../me/scene.ts";
import { sessionOf } from "../workspace/sessions.ts";
import { type QuestionOffice, questionOffice } from "./scene.ts";

const textOf = (view: View) => JSON.stringify(view.blocks);
const choicesOf = ({ blocks }: View) => blocks.flatMap((block) => (block.kind === "choices" ? [block] : []));

describeOnEach("A company that holds a licence asks its questions", (open) => {
  let world: World;
  let office: QuestionOffice;
  let writer: Person;

  const crew = ({ organization }: World) =>
    organization.members.filter(({ team }) => team.name === "Payments");
  const see = async ({ account }: Person, verb = "pulse.open") =>
    viewOf(await world.act(account, { verb, args: {} }));
  /** The same answer to both questions, as it stands and whatever it means. */
  const answer = async ({ account }: Person, value: string, at = world) => {
    const view = viewOf(await at.act(account, { verb: "pulse.open", args: {} }));
    const save = view.buttons.find((button) => "action" in button && button.action.verb === "pulse.save");
    if (save === undefined || !("action" in save)) throw new Error("Nothing to answer.");
    await at.act(
      account,
      save.action,
      Object.fromEntries(choicesOf(view).map(({ name }) => [name, [value]])),
    );
  };
  const page = async (team = "Larkfield Works") => {
    const id = world.organization.teamIds.get(team) as TeamId;
    return readTeamPage(world.deps, office.hr, id, office.later());
  };
  const trendOf = async () => {
    const { content } = await page();
    if (content.kind !== "shown") throw new Error(`Hidden: ${JSON.stringify(content)}`);
    return content;
  };
  const windows = () =>
    asOwner(world.deps.database)
      .selectFrom("windows")
      .select(["index", "state", "questions_id"])
      .orderBy("index")
      .execute();

  /** All that was drawn, with the groups that drew nothing, of which the stored summaries tell. */
  const historyOf = async () => {
    const { database } = world.deps;
    const history = await asApp(database, world.organization.id, (trx) =>
      storedHistory(trx, world.organization.id),
    );
    const stored = await asOwner(database)
      .selectFrom("summaries")
      .innerJoin("windows", "windows.id", "summaries.window_id")
      .select(["windows.index", "summaries.node_id", "summaries.figures"])
      .execute();
    return {
      stored,
      history: history.map((window): WindowReleases => {
        const drawn = new Set(window.releases.map(({ node }) => node));
        const withheld = stored.flatMap(({ index, node_id, figures }) => {
          const read = readFigures(figures);
          if (index !== window.index || drawn.has(node_id) || read.kind === "shown") return [];
          const { rosterSize, reason, within } = read;
          return [{ node: node_id, rosterSize, reason, within: within as TeamId | null }];
        });
        return { ...window, withheld };
      }),
    };
  };

  /** What the first window asked while licensed questions were agreed to. */
  let during: { readonly view: string; readonly questions: WhoseQuestions };
  // Licensed questions are agreed to in the first window; the second one runs.
  const worlds = createWorlds(open, async (first) => {
    const desk = await questionOffice(first);
    const [person] = crew(first);
    if (person === undefined) throw new Error("Nobody is there.");
    for (const { account } of crew(first))
      await first.act(account, { verb: "consent.give", args: {} }, RHYTHM);
    await first.advance("2026-02-04T08:00:00Z");
    await first.act(person.account, { verb: "history.keep", args: {} });
    await answerPulse(first, person.account, 2);
    await desk.agree();
    const opened = viewOf(await first.act(person.account, { verb: "pulse.open", args: {} }));
    const { rules } = await readPrivacyPage(first.deps, desk.hr, first.now());
    during = { view: textOf(opened), questions: rules.questions };
    await first.advance("2026-03-03T08:00:00Z");
  });

  beforeAll(async () => {
    world = await worlds();
    office = await questionOffice(world);
    writer = crew(world)[0] as Person;
  });

  test("the running window goes on with ours, whatever is agreed to meanwhile", () => {
    expect(during.view).toContain("They are our own");
    expect(during.view).not.toContain("lantern");
    expect(during.questions).toEqual({ now: null, next: LANTERN });
  });

  test("the next window asks them, what goes well first by their keys, with frame, answers and rights, in each language", async () => {
    expect((await windows()).map(({ questions_id }) => questions_id === null)).toEqual([true, false]);
    const view = await see(writer);
    expect(choicesOf(view).map(({ name, label }) => `${name} ${label}`)).toEqual([
      "au2 I chose the color of my lantern.",
      "ex2 My lantern went out before supper.",
    ]);
    expect(choicesOf(view)[0]?.options.map(({ label }) => label)).toEqual([
      "At no lantern",
      "At one lantern",
      "At some lanterns",
      "At most lanterns",
      "At every lantern",
      "Does not apply",
      "Rather not say",
    ]);
    expect(textOf(view).split("While you carried lanterns")).toHaveLength(2);
    expect(textOf(view)).toContain(LANTERN.rights);
    expect(textOf(view)).not.toContain("They are our own");
    await asOwner(world.deps.database)
      .updateTable("preferences")
      .set({ language: "es" })
      .where("member_id", "=", writer.id)
      .execute();
    expect(textOf(await see(writer))).toContain("Elegí el color de mi farol.");
    await asOwner(world.deps.database)
      .updateTable("preferences")
      .set({ language: null })
      .where("member_id", "=", writer.id)
      .execute();
    const { rules } = await readPrivacyPage(world.deps, await sessionOf(world, "employee"), world.now());
    expect(rules.questions).toEqual({ now: { ...LANTERN, since: "2026-03-02" }, next: null });
    expect(await office.log()).toContain("system questions.in_force");
  });

  test("a draft brought meanwhile changes nothing of what is asked, and topics that were not brought stay ours", async () => {
    const before = await see(writer);
    const renamed = {
      ...LANTERN_FORM,
      name: "Another list",
      text: LANTERN_FORM.text.replaceAll("lantern", "kettle"),
    };
    await saveQuestions(world.deps, office.hr, renamed, office.later());
    expect(await see(writer)).toEqual(before);
    await office.step("drop");
    for (const person of crew(world)) await answer(person, "4");
    await world.advance("2026-03-10T08:00:00Z");
    const next = await see(writer);
    expect(choicesOf(next).map(({ name }) => name)).toEqual(["md2", "cl2"]);
    expect(textOf(next)).toContain("They are our own");
    expect(textOf(next)).not.toContain(LANTERN.rights);
  });

  test("the close scores by their keys: turned the other way, everyone's strain is none instead of full", async () => {
    const valuesWith = async (key: "+" | "R") => {
      const copy = await worlds();
      const people = crew(copy);
      for (const person of people) await answer(person, "4", copy);
      const owner = asOwner(copy.deps.database);
      const content = await owner.selectFrom("question_sets").select("content").executeTakeFirstOrThrow();
      const asked = content.content as { keys: Record<string, string> };
      const turned = JSON.stringify({ ...asked, keys: { ...asked.keys, EX2: key } });
      await owner.updateTable("question_sets").set({ content: turned }).execute();
      const now = Temporal.Instant.from("2026-03-30T08:00:00Z");
      // As if ticks had seen the four weeks pass.
      const window = await owner
        .updateTable("windows")
        .set({ last_tick_at: now })
        .where("index", "=", 1)
        .returning("id")
        .executeTakeFirstOrThrow();
      const deps = { ...copy.deps, random: seededBytes(11) };
      const closing = { organizationId: copy.organization.id, windowId: window.id };
      const closed = await closeWindow(deps, closing, now);
      expect(closed.kind).toBe("closed");
      const team = copy.organization.teamIds.get("Payments") as TeamId;
      const row = await owner
        .selectFrom("releases")
        .select("value")
        .where("window_id", "=", window.id)
        .where("node_id", "=", team)
        .where("metric", "=", "strain")
        .executeTakeFirstOrThrow();
      const counted = people.filter(({ isLead }) => !isLead).length;
      return { value: row.value, counted };
    };
    const [full, none] = [await valuesWith("+"), await valuesWith("R")];
    // The same noise in both: what differs is 3 for each person (rule 5).
    expect(full.value - none.value).toBe(3 * full.counted);
  });

  test("figures start anew: the trend breaks, no change is told, and the levels rest on these windows alone", async () => {
    await world.advance("2026-03-31T08:00:00Z");
    const { trend, change } = await trendOf();
    expect(trend.map(({ questions }) => questions?.name ?? null)).toEqual([null, LANTERN.name]);
    expect(change).toBeNull();
    const { history } = await historyOf();
    const root = world.organization.teamIds.get("Larkfield Works") as TeamId;
    const alone = estimateLevels(history.slice(1)).levels.get(root)?.estimate;
    expect(trend.at(-1)?.figures?.estimate).toBe(alone);
    const { questions: _, ...asOurs } = history[1] ?? { questions: "" };
    const mixed = estimateLevels([
      history[0] as (typeof history)[number],
      asOurs as (typeof history)[number],
    ]);
    expect(mixed.levels.get(root)?.estimate).not.toBe(alone);
  });

  test("the member's own answers are read in the words of their window, and the change is marked", async () => {
    const { answers, keptAnswers } = await downloadCopy(world.deps, await signIn(world, writer), {
      withAnswers: true,
      now: world.now(),
    });
    expect(answers).toEqual([]);
    expect(keptAnswers?.map(({ item, instrument }) => `${item} ${instrument}`)).toEqual([
      "WL1 null",
      "EX1 null",
      `AU2 ${LANTERN.name}`,
      `EX2 ${LANTERN.name}`,
    ]);
    expect(keptAnswers?.at(-1)).toMatchObject({
      question: "My lantern went out before supper.",
      answer: "At every lantern",
    });
    await answer(writer, "1");
    const shown = textOf(await see(writer, "history.show"));
    expect(shown).toContain("My lantern");
    expect(shown).toContain(`From 2 March 2026 on the questions are from “${LANTERN.name}”`);
    expect(shown.split("measured something else")).toHaveLength(2);
  });

  test("ended, they are asked to the end of the window, and then ours again; the trend breaks once more", async () => {
    await office.step("end");
    expect((await readPrivacyPage(world.deps, office.hr, world.now())).rules.questions.next).toBe("own");
    await office.step("keep");
    await office.step("end");
    const asked = (await windows()).at(-1)?.questions_id;
    expect(asked).not.toBeNull();
    expect(textOf(await see(writer))).toContain(LANTERN.rights);
    await world.advance("2026-04-28T08:00:00Z");
    expect((await windows()).map(({ questions_id }) => questions_id)).toEqual([null, asked, asked, null]);
    expect((await trendOf()).change?.since ?? "2026-03-29").toBe("2026-03-29");
    expect(textOf(await see(writer))).toContain("They are our own");
    await world.advance("2026-05-26T08:00:00Z");
    const { trend, change } = await trendOf();
    expect(trend.map(({ questions }) => questions?.name ?? null)).toEqual([
      null,
      LANTERN.name,
      LANTERN.name,
      null,
    ]);
    expect(change).toBeNull();
    expect(await office.log()).toContain("system questions.over");
    expect((await office.page()).asked).toBeNull();
  });

  test("every stored figure comes out the same from the releases alone", async () => {
    const { history, stored } = await historyOf();
    let compared = 0;
    for (const [last] of history.entries()) {
      const { values } = deriveFromReleases(history.slice(0, last + 1), (upTo) =>
        figuresOf(upTo, estimateLevels(upTo)),
      );
      for (const { node_id, figures } of stored.filter(({ index }) => index === last)) {
        const again = values.get(node_id as TeamId);
        compared++;
        expect(JSON.stringify(readFigures(again ?? {}))).toBe(JSON.stringify(readFigures(figures)));
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});
