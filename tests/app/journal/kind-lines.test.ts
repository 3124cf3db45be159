import { beforeAll, expect, test } from "vitest";
import type { Action } from "../../../src/core/chat/action.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { countOf, type Person, someone, viewOf } from "../me/scene.ts";

describeOnEach("Kind lines", (open) => {
  let world: World;
  let person: Person;
  beforeAll(async () => {
    world = await createWorld(await open());
    person = someone(world, "Search");
  });

  const see = async (verb: string, args: Record<string, string> = {}, values = {}) =>
    viewOf(await world.act(person.account, { verb, args }, values));
  const actionOf = (view: View, label: string): Action => {
    const all = [...view.buttons, ...view.blocks.flatMap((b) => (b.kind === "buttons" ? b.buttons : []))];
    const found = all.find((button) => button.label.startsWith(label));
    if (found === undefined || !("action" in found)) throw new Error(`No button ${label} in ${view.title}.`);
    return found.action;
  };
  const press = async (view: View, label: string, values = {}) =>
    viewOf(await world.act(person.account, actionOf(view, label), values));
  /** Walks a practice with these picks and texts by step, as far as it goes. */
  const walk = async (practice: string, minutes: string, answers: Record<string, string>) => {
    await world.advance(world.now().add({ minutes: 1 }).toString());
    let view = await see("practice.start", { practice, minutes });
    for (let step = 0; step < 9; step++) {
      const next = view.buttons.find(
        (button) => "action" in button && ["practice.answer", "practice.keep"].includes(button.action.verb),
      );
      if (next === undefined || !("action" in next)) break;
      const values = Object.fromEntries(
        view.blocks.flatMap((block): [string, string[]][] => {
          if (!("name" in block)) return [];
          const answer = answers[block.name.split("_")[1] ?? ""] ?? "";
          const isWritten = answer.includes(" ");
          if (block.kind === "input") return isWritten ? [[block.name, [answer]]] : [];
          return isWritten || answer === "" ? [] : [[block.name, [answer]]];
        }),
      );
      view = viewOf(await world.act(person.account, next.action, values));
    }
    return view;
  };
  /** The texts of the step "a kind word" in a hard moment. */
  const kindWord = async () => {
    const asked = await see("practice.start", { practice: "moment-flow", minutes: "1" });
    const choice = asked.blocks.find(({ kind }) => kind === "choices");
    const name = choice?.kind === "choices" ? choice.name : "";
    const { blocks } = await press(asked, "Continue", { [name]: ["word"] });
    return blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
  };

  test("without any, the view says how to find some, and a hard moment has kind words of ours", async () => {
    expect(JSON.stringify(await see("lines.open"))).toContain("No line is kept yet");
    const before = await world.dump();
    expect((await kindWord())[0]).toContain("This is hard");
    expect(await world.dump()).toEqual(before);
  });

  test("what was kept stands under its moment, the moment itself is no line", async () => {
    await walk("three-kind-lines", "5", {
      situation: "feedback",
      hard: "Heavy words landed on a tired person.",
      others: "human",
      give: "fair",
    });
    const { blocks } = await see("lines.open");
    expect(blocks.slice(1, 3)).toEqual([
      { kind: "heading", text: "After tough feedback" },
      {
        kind: "text",
        text: "1. Heavy words landed on a tired person.\n2. I am a human being, and humans struggle.\n3. Let me be fair to myself.",
      },
    ]);
  });

  test("in a hard moment an own line comes first, and nothing is written for it", async () => {
    const before = await world.dump();
    const texts = await kindWord();
    expect(texts[0]).toBe("Heavy words landed on a tired person.");
    expect(texts.join(" ")).toContain("This is hard, and I can go gently.");
    expect(await world.dump()).toEqual(before);
  });

  test("asked for steadying, a hard moment shows no line and opens no journal", async () => {
    const asked = await see("practice.start", { practice: "moment-flow", minutes: "1" });
    const choice = asked.blocks.find(({ kind }) => kind === "choices");
    const name = choice?.kind === "choices" ? choice.name : "";
    const view = await press(asked, "Continue", { [name]: ["steady"] });
    expect(JSON.stringify(view)).not.toContain("Heavy words");
  });

  test("a line comes back for the moment it was kept for, before those for any moment", async () => {
    await walk("soothing-phrase", "1", { phrase: "gently", fit: "fits" });
    const recalled = async (moment: string) => {
      const asked = await see("practice.start", { practice: "kind-line-recall", minutes: "1" });
      const choice = asked.blocks.find(({ kind }) => kind === "choices");
      const name = choice?.kind === "choices" ? choice.name : "";
      const { blocks } = await press(asked, "Continue", { [name]: [moment] });
      return blocks.flatMap((block) => (block.kind === "text" ? [String(block.text)] : []));
    };
    const position = (texts: readonly string[], text: string) => texts.indexOf(text);
    const forFeedback = await recalled("feedback");
    expect(position(forFeedback, "Heavy words landed on a tired person.")).toBeGreaterThan(-1);
    expect(position(forFeedback, "I can go gently.")).toBe(-1);
    const forTalk = await recalled("talk");
    expect(position(forTalk, "I can go gently.")).toBeGreaterThan(-1);
    expect(position(forTalk, "Heavy words landed on a tired person.")).toBeGreaterThan(
      position(forTalk, "I can go gently."),
    );
  });

  test("of one moment the newest three are shown", async () => {
    await walk("three-kind-lines", "5", { situation: "feedback", hard: "hurts", give: "rest" });
    const view = await see("lines.open");
    const [, , block] = view.blocks;
    expect(block).toMatchObject({
      text: "1. This hurts, and that makes sense.\n2. I may rest for a bit.\n3. Heavy words landed on a tired person.",
    });
    expect(JSON.stringify(view)).toContain("For any moment");
  });

  test("a picked line can be put in one's own words, of fifteen at most", async () => {
    const line = await press(await see("lines.open"), "Change line 1");
    const field = line.blocks.find(({ kind }) => kind === "input");
    const name = field?.kind === "input" ? field.name : "";
    const save = actionOf(line, "Save the line");
    const tooMany = await world.act(person.account, save, { [name]: ["a ".repeat(16)] });
    expect(tooMany).toMatchObject({ kind: "invalid" });
    const saved = viewOf(await world.act(person.account, save, { [name]: ["It stings, and it passes."] }));
    expect(JSON.stringify(saved)).toContain("1. It stings, and it passes.");
    expect(JSON.stringify(await see("journal.open"))).toContain("It stings, and it passes.");
  });

  test("removing the last line of an entry removes the entry; a second tap is no error", async () => {
    const before = await countOf(world, "entries", person);
    const remove = actionOf(await see("lines.open"), "Remove line 1");
    expect(viewOf(await world.act(person.account, remove)).title).toBe("Removed");
    expect(await countOf(world, "entries", person)).toBe(before);
    expect(viewOf(await world.act(person.account, remove)).title).toBe("Removed");
    await press(await see("lines.open"), "Remove line 1");
    expect(await countOf(world, "entries", person)).toBe(before - 1);
  });

  test("only kind lines can be reached this way, and only one's own", async () => {
    const { args } = actionOf(await see("lines.open"), "Change line 1");
    const stranger = someone(world, "Search", 1);
    const foreign = await world.act(stranger.account, { verb: "lines.edit", args });
    expect(viewOf(foreign).title).toBe("That did not work");
    const moment = await see("lines.edit", { entry: args.entry ?? "", step: "situation" });
    expect(moment.title).toBe("That did not work");
  });

  test("a look back tells efforts and kindnesses apart, and neither outcomes nor blanks", async () => {
    await walk("effort-and-kindness-log", "3", {
      effort: "asked",
      kindness: "A warm word came.",
      outcome: "not-yet",
    });
    await walk("effort-and-kindness-log", "1", { effort: "nothing", kindness: "thanks" });
    const asked = await see("practice.start", { practice: "progress-look-back", minutes: "3" });
    const choice = asked.blocks.find(({ kind }) => kind === "choices");
    const name = choice?.kind === "choices" ? choice.name : "";
    const { blocks } = await press(asked, "Continue", { [name]: ["days-7"] });
    const told = blocks.flatMap((b) => (b.kind === "heading" || b.kind === "text" ? [String(b.text)] : []));
    const efforts = told.indexOf("Efforts");
    expect(told.slice(efforts, efforts + 5)).toEqual([
      "Efforts",
      "5 January 2026\nI asked for help",
      "Kind words and kindness",
      "5 January 2026\nSomeone thanked me",
      "5 January 2026\nA warm word came.",
    ]);
    for (const never of ["Not yet", "Nothing today"]) expect(told.join(" ")).not.toContain(never);
  });
});
