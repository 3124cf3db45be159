import { beforeEach, expect, test } from "vitest";
import type { Action } from "../../../src/core/chat/action.ts";
import { plain } from "../../../src/core/chat/text.ts";
import type { Button, View } from "../../../src/core/chat/view.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";

describeOnEach("What practices remember", (open) => {
  let world: World;
  let account = "";
  let colleague = "";
  beforeEach(async () => {
    world = await createWorld(await open());
    [account = "", colleague = ""] = world.organization.members.map((member) => member.account).slice(3, 5);
  });

  const see = async (action: Action, values = {}, who = account): Promise<View> => {
    const reply = await world.act(who, action, values);
    if (!("view" in reply)) throw new Error(`No view, but ${reply.kind}.`);
    return reply.view;
  };
  /** Walks a practice by its first choices to the after-check, and answers that. */
  const feel = async (practice: string, minutes: number, feeling: string): Promise<View> => {
    let view = await see({ verb: "practice.start", args: { practice, minutes: String(minutes) } });
    for (let step = 0; step < 8; step++) {
      const after = actionsOf(view).find(
        ({ verb, args }) => verb === "practice.after" && args.feeling === feeling,
      );
      if (after !== undefined) return see(after);
      const onward = actionsOf(view).find(
        ({ verb }) => verb === "practice.answer" || verb === "practice.discard",
      );
      if (onward === undefined) throw new Error("There is no way on.");
      view = await see(onward, firstChoices(view));
    }
    throw new Error("The practice has no end.");
  };
  const library = (need: string, who = account) => see({ verb: "library.open", args: { need } }, {}, who);
  const rows = () => asOwner(world.deps.database).selectFrom("practice_memories").selectAll().execute();

  test("'not for me' takes a practice from the list, for that person alone, until it is brought back", async () => {
    await see({ verb: "practice.set_aside", args: { practice: "notice-self-talk" } });
    expect(labelsOf(await library("N6")).join()).not.toContain("self-talk");
    expect(labelsOf(await library("N6", colleague)).join()).toContain("self-talk");
    const aside = await see({ verb: "library.set_aside", args: {} });
    const back = actionsOf(aside).find(({ verb }) => verb === "library.bring_back");
    await see(back as Action);
    expect(labelsOf(await library("N6")).join()).toContain("self-talk");
  });

  test("one Heavier puts no reflection and no writing forward that day; the next day it does", async () => {
    const closed = await feel("notice-self-talk", 1, "heavier");
    expect(plainOf(closed)).toContain("Thank you for saying so");
    const starts = async () =>
      actionsOf(await library("N10"))
        .filter(({ verb }) => verb === "practice.start")
        .map(({ args }) => args.practice);
    expect(await starts()).not.toContain("mistake-as-information");
    await world.advance("2026-01-06T09:00:00Z");
    expect(await starts()).toContain("mistake-as-information");
  });

  test("two Heavier of one family hide the family", async () => {
    await feel("notice-self-talk", 1, "heavier");
    await feel("notice-self-talk", 3, "heavier");
    expect(labelsOf(await library("N6")).join()).not.toContain("self-talk");
    expect(labelsOf(await see({ verb: "library.set_aside", args: {} }))).toContain(
      "Bring back: how you talk to yourself",
    );
  });

  test("three Heavier pause messages for two weeks, said plainly; Same pauses nothing", async () => {
    const weekdays = { weekdays: ["2"], at: ["10:00"], everyWeeks: ["1"] };
    await see({ verb: "consent.give", args: {} }, weekdays);
    await feel("notice-self-talk", 1, "same");
    await feel("notice-self-talk", 1, "heavier");
    await feel("soothing-touch", 1, "heavier");
    const third = await feel("effort-and-kindness-log", 1, "heavier");
    expect(plainOf(third)).toContain("No messages come for the next two weeks");
    expect(JSON.stringify(await see({ verb: "rhythm.open", args: {} }))).toContain("Paused until 19 January");
  });

  test("three Heavier do not shorten a longer pause of one's own", async () => {
    await see({ verb: "consent.give", args: {} }, { weekdays: ["2"], at: ["10:00"], everyWeeks: ["1"] });
    await see({ verb: "rhythm.pause", args: { days: "open" } });
    for (const practice of ["notice-self-talk", "soothing-touch", "effort-and-kindness-log"])
      await feel(practice, 1, "heavier");
    expect(plainOf(await see({ verb: "rhythm.open", args: {} }))).not.toContain("19 January");
    expect(JSON.stringify(await see({ verb: "rhythm.open", args: {} }))).toContain("until you start again");
  });

  test("it rests sealed: no practice, family or feeling can be read in any table", async () => {
    await feel("notice-self-talk", 1, "heavier");
    expect(await rows()).toHaveLength(1);
    const dumped = (await world.dump()).get("practice_memories") ?? "";
    for (const word of ["notice", "self-talk", "heavier"]) expect(dumped).not.toContain(word);
  });

  test("looking around leaves nothing: no memory, and no key", async () => {
    const before = await world.dump();
    await library("N6");
    await see({ verb: "library.practice", args: { practice: "notice-self-talk" } });
    await see({ verb: "library.set_aside", args: {} });
    expect(await world.dump()).toEqual(before);
  });

  test("in a hard moment what was lighter before is offered", async () => {
    await feel("notice-self-talk", 1, "lighter");
    let view = await see({ verb: "practice.start", args: { practice: "moment-flow", minutes: "1" } });
    const onward = actionsOf(view).find(({ verb }) => verb === "practice.answer") as Action;
    view = await see(onward, firstChoices(view));
    const offered = actionsOf(view).filter(({ verb }) => verb === "practice.start");
    expect(offered[0]?.args.practice).toBe("notice-self-talk");
  });
});

function buttonsOf(view: View): readonly Button[] {
  return [
    ...view.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : [])),
    ...view.buttons,
  ];
}

function actionsOf(view: View): readonly Action[] {
  return buttonsOf(view).flatMap((button) => ("action" in button ? [button.action] : []));
}

function labelsOf(view: View): readonly string[] {
  return buttonsOf(view).map(({ label }) => label);
}

function plainOf(view: View): string {
  return view.blocks.flatMap((block) => (block.kind === "text" ? [plain(block.text)] : [])).join("\n");
}

function firstChoices(view: View): Record<string, readonly string[]> {
  return Object.fromEntries(
    view.blocks.flatMap((block) =>
      block.kind === "choices" && block.name !== "variants"
        ? [[block.name, [block.options[0]?.value ?? ""]]]
        : [],
    ),
  );
}
