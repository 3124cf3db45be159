import { beforeAll, expect, test } from "vitest";
import type { Action } from "../../../src/core/chat/action.ts";
import type { ViewValues } from "../../../src/core/chat/event.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import type { Button, View } from "../../../src/core/chat/view.ts";
import { describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { type Person, RHYTHM, someone, viewOf } from "../me/scene.ts";

function buttonsIn({ blocks, buttons }: View): readonly Button[] {
  return [...blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : [])), ...buttons];
}

function actionOf(view: View, label: RegExp): Action {
  const found = buttonsIn(view).find((button) => label.test(button.label));
  if (found === undefined || !("action" in found)) throw new Error(`No button ${label} in ${view.title}.`);
  return found.action;
}

/** The exercises that a view puts forward, to be begun at once. */
function offeredIn(view: View): readonly string[] {
  return buttonsIn(view).flatMap((button) =>
    "action" in button &&
    button.action.verb === "practice.start" &&
    button.action.args.practice !== "moment-flow"
      ? [button.action.args.practice ?? ""]
      : [],
  );
}

describeOnEach("After help was shown", (open) => {
  let world: World;
  let person: Person;
  beforeAll(async () => {
    world = await createWorld(await open());
    person = someone(world, "Payments");
    await world.act(person.account, { verb: "consent.give", args: {} }, RHYTHM);
    await world.advance("2026-01-13T12:00:00Z");
  });

  const act = (action: Action, values: ViewValues = {}): Promise<ChatReply> =>
    world.act(person.account, action, values);
  const see = async (verb: string, args: Action["args"] = {}) => viewOf(await act({ verb, args }));
  const press = async (view: View, label: RegExp) => viewOf(await act(actionOf(view, label)));
  const begin = (practice: string, minutes: string) => see("practice.start", { practice, minutes });

  /** A run to its after-check, picking the first option that leads on. */
  async function toItsEnd(from: View): Promise<View> {
    let view = from;
    for (let turn = 0; turn < 12; turn++) {
      if (buttonsIn(view).some(({ label }) => label === "Heavier")) return view;
      view = await onward(view);
    }
    throw new Error(`${from.title} does not come to its end.`);
  }

  async function onward(view: View): Promise<View> {
    const next = view.buttons.find(
      (button) => "action" in button && ["practice.answer", "practice.discard"].includes(button.action.verb),
    );
    if (next === undefined || !("action" in next)) throw new Error(`${view.title} leads nowhere.`);
    const choice = view.blocks.find((block) => block.kind === "choices" && block.name !== "variants");
    for (const { value } of choice?.kind === "choices" ? choice.options : [{ value: "" }]) {
      const reply = await act(next.action, choice?.kind === "choices" ? { [choice.name]: [value] } : {});
      if (reply.kind === "replace") return reply.view;
    }
    throw new Error(`No option of ${view.title} leads on.`);
  }

  test("the start has today's card before help, and none on the way from help", async () => {
    expect(offeredIn(await see("home.open"))).not.toEqual([]);
    const home = await press(await see("help.urgent"), /^Go to start$/);
    expect(offeredIn(home)).toEqual([]);
    expect(offeredIn(await press(home, /^Find by need$/))).toEqual([]);
  });

  test("the library lists everything and puts nothing forward, until the chat is opened anew", async () => {
    const library = await press(await press(await see("help.urgent"), /^Go to start$/), /^Find by need$/);
    const need = await press(library, /^I am overwhelmed$/);
    expect(offeredIn(need)).toEqual([]);
    expect(buttonsIn(need).length).toBeGreaterThan(5);
    expect(offeredIn(await see("library.open", { need: "N2" }))).not.toEqual([]);
  });

  test("an exercise that is asked for comes, and after a Heavier no other is offered", async () => {
    const heavier = async (first: View) => press(await toItsEnd(first), /^Heavier$/);
    expect(offeredIn(await heavier(await begin("name-it-kindly", "1")))).not.toEqual([]);
    const help = await see("help.urgent");
    const library = await press(await press(help, /^Go to start$/), /^Find by need$/);
    const need = await press(library, /^I am overwhelmed$/);
    const chosen = await press(need, /^Name it kindly$/);
    const closed = await heavier(await press(chosen, /^Start/));
    expect(offeredIn(closed)).toEqual([]);
    expect(buttonsIn(closed).map(({ label }) => label)).toContain("Urgent help");
  });

  test("after a disclosure in a practice nothing is offered on its further way", async () => {
    const first = await begin("kind-reframe", "3");
    let view = first;
    for (let turn = 0; turn < 6 && !view.blocks.some(({ kind }) => kind === "input"); turn++)
      view = await onward(view);
    const field = view.blocks.find((block) => block.kind === "input");
    const name = field?.kind === "input" ? field.name : "";
    const told = await act(actionOf(view, /^Continue|^Finish/), { [name]: ["I want to die"] });
    if (told.kind !== "push" || told.again === undefined) throw new Error("No help came.");
    const next = viewOf(await act(told.again, { [name]: ["I want to die"] }));
    const closed = await press(await toItsEnd(next), /^Heavier$/);
    expect(offeredIn(closed)).toEqual([]);
  });

  test("that help was shown is written down nowhere", async () => {
    const before = await world.dump();
    const help = await see("help.urgent");
    await press(help, /^Chile$/);
    expect(await world.dump()).toEqual(before);
    await press(help, /^Go to start$/);
    expect(JSON.stringify([...(await world.dump()).values()])).not.toMatch(/helped/);
  });

  test("another practice, or people, that a choice leads to lie over the run, which waits beneath", async () => {
    const lies = async (practice: string, option: string, minutes = "1") => {
      const view = await begin(practice, minutes);
      const choice = view.blocks.find((block) => block.kind === "choices" && block.name !== "variants");
      const name = choice?.kind === "choices" ? choice.name : "";
      const submit = actionOf(view, /^Continue|^Finish/);
      const over = await act(submit, { [name]: [option] });
      expect(over.kind).toBe("push");
      // Where one was is as it was: another choice leads on.
      const other = choice?.kind === "choices" ? choice.options.map(({ value }) => value) : [];
      const replies = [];
      for (const value of other.filter((each) => each !== option))
        replies.push((await act(submit, { [name]: [value] })).kind);
      expect(replies).toContain("replace");
      return viewOf(over).title;
    };
    expect(await lies("observe-thoughts", "scary")).toBe("Ground with your senses");
    expect(await lies("moment-flow", "person")).toBe("People to talk to");
  });
});
