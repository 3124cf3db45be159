import { beforeAll, expect, test } from "vitest";
import { envelopeOf } from "../../../src/app/delivery/envelopes.ts";
import { wordsFor } from "../../../src/content/words.ts";
import type { Action } from "../../../src/core/chat/action.ts";
import type { View } from "../../../src/core/chat/view.ts";
import type { Made } from "../../contracts/made.ts";
import { everyOtherView } from "../../contracts/views.ts";
import { describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";

/** What protects a person. A language can be switched where there is more than one. */
const CONTROLS = ["rhythm.pause", "rhythm.leave", "me.copy", "me.erase"];
/** Taps that change nothing but what is seen, and the stop of a practice. */
const LOOKING = /^(home|rhythm|me|help|privacy|library|receipt|journal)\.open$|^practice\.stop$/;

function actionsOf(view: View): readonly Action[] {
  const inside = view.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []));
  return [...inside, ...view.buttons].flatMap((button) => ("action" in button ? [button.action] : []));
}

function controlsIn(view: View): readonly string[] {
  const verbs = actionsOf(view).map(({ verb }) => verb);
  const field = view.blocks.some((block) => block.kind === "choices" && block.name === "language");
  const language = field || verbs.includes("language.set");
  return [...CONTROLS.filter((verb) => verbs.includes(verb)), ...(language ? ["language"] : [])];
}

describeOnEach("Two taps", (open) => {
  let world: World;
  let account = "";
  const views: Made<View>[] = [];
  beforeAll(async () => {
    world = await createWorld(await open());
    account = world.organization.members[3]?.account ?? "";
    await world.advance("2026-02-05T12:00:00Z");
    views.push(...(await everyOtherView(world, account)));
    await world.act(account, { verb: "rhythm.pause", args: { days: "0" } });
    for (const practice of ["notice-self-talk", "soft-breath", "moment-flow"]) {
      const reply = await world.act(account, { verb: "practice.start", args: { practice, minutes: "1" } });
      if ("view" in reply) views.push({ name: practice, made: reply.view });
    }
  });

  const press = async (action: Action): Promise<View | null> => {
    const reply = await world.act(account, action);
    return "view" in reply ? reply.view : null;
  };
  /** Every control that is in sight after at most so many taps. */
  const reached = async (view: View, taps: number): Promise<ReadonlySet<string>> => {
    const found = new Set(controlsIn(view));
    if (taps === 0) return found;
    for (const action of actionsOf(view).filter(({ verb }) => LOOKING.test(verb))) {
      const next = await press(action);
      if (next === null) continue;
      for (const control of await reached(next, taps - 1)) found.add(control);
      if (found.size === CONTROLS.length + 1) break;
    }
    return found;
  };

  test("lead from every view to pause, leave, copy, erase and language", async () => {
    const short: string[] = [];
    // Urgent help is laid over another view, and closes back to it. Runs that were walked to their end lead on from live ones alone.
    for (const { name, made } of views.filter((each) => !isElsewhere(each.name))) {
      const found = await reached(made, 2);
      // Who gets no messages has nothing to pause or to leave.
      const wanted = [...CONTROLS, "language"].filter((control) => !found.has(control));
      if (wanted.length > 0) short.push(`${name}: ${wanted.join(", ")}`);
    }
    expect(short).toEqual([]);
    expect(views.length).toBeGreaterThan(50);
  });

  test("lead from the envelope of a card to all of them", async () => {
    const { buttons } = envelopeOf({ kind: "prompt", subject: null }, wordsFor("en"), "https://x.example");
    const found = new Set<string>();
    for (const button of buttons) {
      const view = "action" in button ? await press(button.action) : null;
      if (view !== null) for (const control of await reached(view, 1)) found.add(control);
    }
    expect([...found].sort()).toEqual([...CONTROLS, "language"].sort());
  });
});

function isElsewhere(name: string): boolean {
  return name.startsWith("help.urgent") || name.includes(", walked, ");
}
