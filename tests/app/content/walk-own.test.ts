import { beforeAll, expect, test } from "vitest";
import { saveOwnPractice } from "../../../src/app/content/save-own.ts";
import { stepOwnPractice } from "../../../src/app/content/step-own.ts";
import { readCopy } from "../../../src/app/me/read-copy.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import type { Action } from "../../../src/core/chat/action.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { asApp } from "../../../src/db/transact.ts";
import { describeOnEach } from "../../db/databases.ts";
import { HARBOR_WALK, saying } from "../../own-content.ts";
import { createWorld, type World } from "../../world.ts";
import { pressable, seen, textOf } from "../program/scene.ts";
import { sessionOf } from "../workspace/sessions.ts";

const WRITTEN = "The report on the crane, which nobody but me will miss.";

describeOnEach("Walking a practice of the organization's own", (open) => {
  let world: World;
  let hr: Session;
  let account: string;
  let name: string;

  beforeAll(async () => {
    world = await createWorld(await open());
    hr = await sessionOf(world, "hr");
    account = world.organization.members.find(({ isLead, role }) => !isLead && role === null)?.account ?? "";
    name = await use(null);
  });

  const use = async (known: string | null, content = HARBOR_WALK) => {
    const saved = await saveOwnPractice(world.deps, hr, { name: known, content }, world.now());
    for (const step of ["ask", "approve"] as const)
      await stepOwnPractice(world.deps, hr, { name: saved, step }, world.now());
    return saved;
  };
  const act = async (action: Action, values: Readonly<Record<string, readonly string[]>> = {}) => {
    const reply = await world.act(account, action, values);
    if (!("view" in reply)) throw new Error(`A view was expected, not ${reply.kind}.`);
    return reply.view;
  };
  const press = (view: View, verb: string, values?: Readonly<Record<string, readonly string[]>>) => {
    const action = pressable(view).find((each) => each.verb === verb);
    if (action === undefined) throw new Error(`The view has no ${verb}.`);
    return act(action, values);
  };
  const begin = () => act({ verb: "practice.start", args: { practice: name, minutes: "3" } });
  const copy = () =>
    asApp(world.deps.database, hr.organizationId, (trx) => {
      const member = world.organization.members.find((each) => each.account === account);
      if (member === undefined) throw new Error("Nobody has that account.");
      const wish = { organizationId: hr.organizationId, memberId: member.id, withAnswers: false };
      return readCopy(trx, world.deps, { ...wish, now: world.now() });
    });

  test("it is walked by the same engine: a way out on each step, the after-check, and what it is said plainly", async () => {
    let view = await begin();
    expect(view.progress).toEqual({ step: 1, of: 3 });
    expect(textOf(view)).toContain(
      "We know of no study on it. People where you work wrote this text. No clinician has reviewed it.",
    );
    for (let step = 1; step <= 3; step++) {
      const verbs = pressable(view).map(({ verb }) => verb);
      expect(verbs).toEqual(expect.arrayContaining(["practice.stop", "help.urgent"]));
      const choice = view.blocks.find((block) => block.kind === "choices");
      view = await press(view, "practice.answer", choice?.kind === "choices" ? { [choice.name]: ["1"] } : {});
    }
    view = await press(view, "practice.discard");
    expect(pressable(view).map(({ verb }) => verb)).toContain("practice.after");
    view = await press(view, "practice.after");
    expect(pressable(view).map(({ verb }) => verb)).toContain("practice.set_aside");
  });

  test("a run goes on in the version that it began in, and the next one begins in the new one", async () => {
    let view = await begin();
    await use(name, saying("What can wait for another day?"));
    view = await press(view, "practice.answer", { pick_s1: ["1"] });
    expect(textOf(view)).toContain("What would you like to leave at work today?");
    await press(view, "practice.stop");
    view = await press(await begin(), "practice.answer", { pick_s1: ["1"] });
    expect(textOf(view)).toContain("What can wait for another day?");
    await press(view, "practice.stop");
  });

  test("what is written is sealed, kept by Keep alone, and read in its words whatever becomes of the practice", async () => {
    let view = await press(await begin(), "practice.answer", { pick_s1: ["1"] });
    expect(textOf(view)).toContain("No one reads this live");
    view = await press(view, "practice.answer", { text_s2: [WRITTEN] });
    view = await press(view, "practice.answer");
    expect((await copy()).runs.map(({ title }) => title)).toEqual(["A pause at the quay"]);
    await press(view, "practice.keep");
    view = await press(await begin(), "practice.answer", { pick_s1: ["1"] });
    view = await press(view, "practice.answer", { pick_s2: ["2"] });
    await press(await press(view, "practice.answer"), "practice.keep");
    const { en } = HARBOR_WALK.texts;
    await use(name, {
      ...HARBOR_WALK,
      steps: ["pick1", "pick1", "tap"],
      texts: { en: { ...en, title: "Something else" } as NonNullable<typeof en> },
    });
    await stepOwnPractice(world.deps, hr, { name, step: "end" }, world.now());
    const journal = textOf(await seen(world, account, "journal.open"));
    expect(journal).toContain(WRITTEN);
    expect(journal).toContain("A talk that went badly");
    expect(journal).toContain("A pause at the quay");
    expect(journal).not.toContain("Something else");
    const dump = [...(await world.dump())].filter(([table]) => table !== "own_practices");
    for (const [table, rows] of dump) {
      expect(rows, table).not.toContain("crane");
      expect(rows, table).not.toContain(name);
    }
    expect(world.logged.join("\n")).not.toContain("crane");
    const { journal: kept, practiced } = await copy();
    expect(kept.map(({ title }) => title)).toEqual(["A pause at the quay", "A pause at the quay"]);
    expect(practiced.every(({ title }) => title === "A pause at the quay")).toBe(true);
  });

  test("set aside, it is gone in all its versions, and comes back by its name", async () => {
    name = await use(null);
    const view = await seen(world, account, "library.practice", { practice: name });
    await press(view, "practice.set_aside");
    await use(name, saying("What can wait for another day?"));
    expect(textOf(await seen(world, account, "library.own"))).not.toContain("A pause at the quay");
    const aside = await seen(world, account, "library.set_aside");
    expect(textOf(aside)).toContain("A pause at the quay");
    expect((await copy()).remembered.setAside).toContain("A pause at the quay");
    await press(aside, "library.bring_back");
    expect(textOf(await seen(world, account, "library.own"))).toContain("A pause at the quay");
  });

  test("nobody begins what is not in use, by whatever name", async () => {
    const draft = await saveOwnPractice(world.deps, hr, { name: null, content: HARBOR_WALK }, world.now());
    const before = await world.dump();
    for (const practice of [draft, `${draft}:1`, "own:", "own:soft-breath"])
      for (const verb of ["practice.start", "library.practice", "practice.set_aside"])
        await act({ verb, args: { practice, minutes: "3" } });
    const after = await world.dump();
    for (const table of ["runs", "entries", "practice_memories"])
      expect(after.get(table)).toBe(before.get(table));
  });
});
