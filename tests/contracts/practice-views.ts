import { practiceView, setAsideView } from "../../src/app/library/library-view.ts";
import { walkView } from "../../src/app/practice/walk-view.ts";
import { PRACTICES } from "../../src/content/library.ts";
import { type Words, wordsFor } from "../../src/content/words.ts";
import type { Action } from "../../src/core/chat/action.ts";
import type { ViewValues } from "../../src/core/chat/event.ts";
import type { View } from "../../src/core/chat/view.ts";
import { NO_MEMORY, type PracticeMemory } from "../../src/core/practice/memory.ts";
import { FAMILIES, isNeverStored, type Practice } from "../../src/core/practice/practice.ts";
import { afterCheck, currentStep, pickName, stop, textName } from "../../src/core/practice/run.ts";
import type { RunState } from "../../src/core/practice/run-state.ts";
import { possibleSteps, stepsOf } from "../../src/core/practice/steps.ts";
import type { Style } from "../../src/core/practice/style.ts";
import {
  answer,
  buttonsOf,
  type Language,
  nameOf,
  RUN,
  statesOf,
  WALKS,
  type WalkCase,
} from "../core/practice/walks.ts";
import type { World } from "../world.ts";
import type { Made } from "./made.ts";

/** Found lighter before, so that what may be offered is offered. */
const LIGHTER: PracticeMemory = {
  ...NO_MEMORY,
  checks: [
    { practice: "soft-breath", family: "breath", feeling: "lighter", on: 0 },
    { practice: "friend-lens", family: "reflection", feeling: "lighter", on: 0 },
  ],
};

/** Everything put away: the longest list of what can be brought back. */
const ALL_SET_ASIDE: PracticeMemory = {
  ...NO_MEMORY,
  setAside: { practices: PRACTICES.map(({ practice }) => practice.id), families: FAMILIES },
};

/**
 * Every view of every practice as the app draws it, at every length, in every set of variants that changes it, on every way through, after
 * every choice, at every end, with every field filled to the brim.
 */
export function everyPracticeView(language: Language, style: Style = "plain"): readonly Made<View>[] {
  const words = wordsFor(language, style);
  const walked = WALKS.flatMap((walk) =>
    endsAndAll(walk).map(({ state, paused }) => ({
      name: `${nameOf(walk)}, ${state.stage} ${state.step} ${state.closing ?? ""} (${language}, ${style})`,
      made: draw(words, walk.entry.practice, { state, paused, style }),
    })),
  );
  const before = PRACTICES.map(({ practice }) => ({
    name: `${practice.id}, before it begins (${language})`,
    made: practiceView(words, practice),
  }));
  return [...walked, ...before, { name: "all set aside", made: setAsideView(words, ALL_SET_ASIDE) }];
}

interface Drawn {
  readonly state: RunState;
  readonly paused: boolean;
}

/** The states of a walk, those that each choice leads to, and the ends of those that stop or feel heavier. */
function endsAndAll(walk: WalkCase): readonly Drawn[] {
  const { practice } = walk.entry;
  const states = statesOf(walk);
  const chosen = states
    .filter(({ stage }) => stage === "step")
    .flatMap((state) =>
      currentStep(practice, state).options.flatMap(({ id }) => {
        const outcome = answer(walk.entry, state, id);
        return outcome.kind === "invalid" ? [] : [outcome.state];
      }),
    );
  const stopped = states.map(stop);
  const heavier = states
    .filter(({ stage }) => stage === "after")
    .map((state) => afterCheck(state, "heavier"));
  const drawn = [...states, ...chosen, ...stopped, ...heavier].map((state) => ({ state, paused: false }));
  return [...drawn, ...heavier.map((state) => ({ state, paused: true }))];
}

function draw(
  words: Words,
  practice: Practice,
  { state, paused, style }: Drawn & { readonly style: Style },
): View {
  const run = isNeverStored(practice) ? null : RUN;
  return walkView(
    words,
    { practice, state: toTheBrim(practice, state), run },
    { memory: { ...LIGHTER, style }, paused, afterHelp: false },
  );
}

/** With everything written that could be, in letters of three bytes. */
function toTheBrim(practice: Practice, state: RunState): RunState {
  if (state.stage !== "step" && state.stage !== "keep") return state;
  const written = stepsOf(practice, state).flatMap(({ id, field }) =>
    field ? [[id, "字".repeat(field.maxLength)]] : [],
  );
  return { ...state, texts: Object.fromEntries(written) };
}

/** Walks one practice in the product to its end, keeping what is written to the brim; every view on the way. */
export async function walkInProduct(
  world: World,
  account: string,
  walk: Pick<WalkCase, "entry" | "minutes">,
): Promise<readonly Made<View>[]> {
  const { entry, minutes } = walk;
  const { practice } = entry;
  const found: Made<View>[] = [];
  let action: Action = { verb: "practice.start", args: { practice: practice.id, minutes: String(minutes) } };
  let values: ViewValues = {};
  for (let turns = 0; turns < 12; turns++) {
    const reply = await world.act(account, action, values);
    if (!("view" in reply)) throw new Error(`${practice.id} answered with ${JSON.stringify(reply)}.`);
    found.push({ name: `${practice.id}, walked, ${turns}`, made: reply.view });
    const next = buttonsOf(reply.view).find(
      (button) => "action" in button && ONWARD.includes(button.action.verb),
    );
    if (next === undefined || !("action" in next)) return found;
    action = next.action;
    values = brimming(walk, next.action.args.step);
  }
  throw new Error(`${practice.id} does not end.`);
}

const ONWARD: readonly string[] = ["practice.answer", "practice.keep", "practice.after"];

/** The first choice that leads on, and each field filled. */
function brimming(
  { entry, minutes }: Pick<WalkCase, "entry" | "minutes">,
  id: string | undefined,
): ViewValues {
  const step = possibleSteps(entry.practice, { minutes, variants: [] }).find((each) => each.id === id);
  if (!step) return {};
  const first = step.options.find(({ goes }) => !goes)?.id;
  const picked = first === undefined || step.pick === null ? {} : { [pickName(step)]: [first] };
  const written = step.field ? { [textName(step)]: ["字".repeat(step.field.maxLength)] } : {};
  return { ...picked, ...written };
}
