import { beforeAll, expect, test } from "vitest";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";

describeOnEach("Walking a practice", (open) => {
  let world: World;
  let account = "";
  let colleague = "";
  beforeAll(async () => {
    world = await createWorld(await open());
    [account = "", colleague = ""] = world.organization.members.map((member) => member.account).slice(3, 5);
  });

  const start = async (practice: string) =>
    viewOf(await world.act(account, { verb: "practice.start", args: { practice, minutes: "1" } }));
  const actionOf = (view: View, verb: string) => {
    const found = view.buttons.find((button) => "action" in button && button.action.verb === verb);
    if (found === undefined || !("action" in found)) throw new Error(`The view has no ${verb}.`);
    return found.action;
  };
  const count = async (table: "runs" | "entries") =>
    (await asOwner(world.deps.database).selectFrom(table).select("id").execute()).length;

  test("a moment needed leaves nothing in any table, from the first step to the last", async () => {
    const before = await world.dump();
    let view = await start("moment-flow");
    for (let step = 0; step < 6; step++) {
      const next = view.buttons.find(
        (button) => "action" in button && button.action.verb === "practice.answer",
      );
      if (next === undefined || !("action" in next)) break;
      const choices = view.blocks.flatMap((block) =>
        block.kind === "choices" ? [[block.name, [block.options[0]?.value ?? ""]]] : [],
      );
      view = viewOf(await world.act(account, next.action, Object.fromEntries(choices)));
    }
    expect(await world.dump()).toEqual(before);
  });

  test("stopping in the middle keeps nothing", async () => {
    const view = await start("notice-self-talk");
    expect(await count("runs")).toBe(1);
    await world.act(account, actionOf(view, "practice.stop"));
    expect(await count("runs")).toBe(0);
    expect(await count("entries")).toBe(0);
  });

  test("a run is its owner's: a colleague who got hold of the button gets nowhere", async () => {
    const view = await start("notice-self-talk");
    const reply = viewOf(await world.act(colleague, actionOf(view, "practice.answer")));
    expect(reply.title).toBe("That did not work");
    expect(await count("runs")).toBe(1);
  });

  test("what is written is kept only by Keep, sealed, and read back word for word", async () => {
    const text = "Ich habe um Hilfe gebeten – und das war gut. 你好";
    const log = await start("effort-and-kindness-log");
    const field = log.blocks.find((block) => block.kind === "input");
    const values = { [field?.kind === "input" ? field.name : ""]: [text] };
    let view = viewOf(await world.act(account, actionOf(log, "practice.answer"), values));
    for (
      let step = 0;
      step < 3 &&
      !view.buttons.some((button) => "action" in button && button.action.verb === "practice.keep");
      step++
    ) {
      const choice = view.blocks.find((block) => block.kind === "choices");
      const picked = choice?.kind === "choices" ? { [choice.name]: [choice.options[0]?.value ?? ""] } : {};
      view = viewOf(await world.act(account, actionOf(view, "practice.answer"), picked));
    }
    const before = await count("entries");
    await world.act(account, actionOf(view, "practice.keep"));
    expect(await count("entries")).toBe(before + 1);
    const dumped = [...(await world.dump()).values()].join("");
    expect(dumped).not.toContain("Hilfe");
    const journal = viewOf(await world.act(account, { verb: "journal.open", args: {} }));
    expect(JSON.stringify(journal)).toContain(text);
    const others = viewOf(await world.act(colleague, { verb: "journal.open", args: {} }));
    expect(JSON.stringify(others)).not.toContain("Hilfe");
  });

  test("an unknown action, an unknown practice and a foreign account change nothing", async () => {
    const before = await world.dump();
    for (const action of [
      { verb: "practice.start", args: { practice: "no-such", minutes: "1" } },
      { verb: "practice.start", args: { practice: "soothing-touch", minutes: "5" } },
      { verb: "practice.answer", args: { run: "00000000-0000-7000-8000-000000000000", step: "s1" } },
      { verb: "practice.answer", args: { state: "1~moment-flow~9~~0~s1~0~~" } },
      { verb: "no.such_verb", args: {} },
    ]) {
      expect(viewOf(await world.act(account, action)).title).toBe("That did not work");
    }
    expect(await world.act("nobody-here", { verb: "home.open", args: {} })).toMatchObject({ kind: "hint" });
    expect(await world.dump()).toEqual(before);
  });
});

function viewOf(reply: ChatReply): View {
  if (!("view" in reply)) throw new Error(`A view was expected, not ${reply.kind}.`);
  return reply.view;
}
