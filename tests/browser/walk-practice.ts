import { expect } from "vitest";
import { practiceText, wordsFor } from "../../src/content/words.ts";
import { withValues } from "../../src/core/chat/carried-views.ts";
import type { ViewValues } from "../../src/core/chat/event.ts";
import type { View } from "../../src/core/chat/view.ts";
import { NO_MEMORY, type PracticeMemory } from "../../src/core/practice/memory.ts";
import {
  afterCheck,
  answerStep,
  back,
  currentStep,
  finish,
  pickName,
  startRun,
  stop,
  textName,
  VARIANTS_NAME,
} from "../../src/core/practice/run.ts";
import type { RunState } from "../../src/core/practice/run-state.ts";
import { stepsOf } from "../../src/core/practice/steps.ts";
import { buttonsOf, type Language, textsOf, verbsOf } from "../core/practice/walks.ts";
import type { ChatPage } from "./chat-page.ts";
import type { Plan } from "./practice-plans.ts";
import type { PracticeServer } from "./practice-server.ts";
import { heldBy, wayTo } from "./tab-stops.ts";
import type { Seen } from "./watch-page.ts";

/** What a walk needs: the page, the product behind it, and the language that both speak. */
export interface Ground {
  readonly chat: ChatPage;
  readonly server: PracticeServer;
  readonly language: Language;
}

/** Found lighter before: offered where a step offers such. */
const LIGHTER = [
  { practice: "soft-breath", family: "breath", feeling: "lighter" },
  { practice: "friend-lens", family: "reflection", feeling: "lighter" },
] as const;
const WRITTEN = "A few plain words.";

/** Walks one run by keyboard, from the button that opens it until the view is closed and the focus is back on that button. */
export async function walkPractice(ground: Ground, plan: Plan): Promise<void> {
  const { server, chat } = ground;
  const { practice } = plan.entry;
  await server.remembering(memoryFor(plan, server.today));
  server.begin({ verb: "practice.start", args: { practice: practice.id, minutes: String(plan.minutes) } });
  const opened = await shown(ground, await chat.press(["Enter"], []));
  const last = await walkOn(ground, plan, opened);
  if (plan.setsAside && verbsOf(last).includes("practice.set_aside"))
    await act(ground, last, labelOf(last, "practice.set_aside"));
  const closed = await chat.press(["Escape"], []);
  expect(closed).toMatchObject({ dialog: false, focus: chat.opener });
}

function memoryFor({ entry, settings }: Plan, today: number): PracticeMemory {
  const offers = entry.practice.steps.some((step) => step.offers);
  const checks = offers ? LIGHTER.map((check) => ({ ...check, on: today })) : [];
  return { ...NO_MEMORY, variants: settings, checks };
}

/** Goes on from the first view to the last, and expects each to be the one that the practice has there. */
async function walkOn(ground: Ground, plan: Plan, opened: View): Promise<View> {
  const { practice } = plan.entry;
  let view = opened;
  let state = startRun(practice, { minutes: plan.minutes, variants: plan.settings });
  const open = new Set(plan.visits);
  let turn = plan.turn;
  while (state.stage !== "closed") {
    expectStands(ground, plan, { view, state });
    if (plan.returns && isAtTheEnd(plan, state)) return goBackAndStop(ground, plan, { view, state });
    if (state.stage === "keep") {
      view = await act(ground, view, labelOf(view, `practice.${plan.leave}`));
      state = plan.leave === "stop" ? stop(state) : finish(practice, state, plan.leave).state;
    } else if (state.stage === "after") {
      view = await act(ground, view, labelOf(view, "practice.after", { feeling: plan.feeling }));
      state = afterCheck(state, plan.feeling);
    } else {
      if (open.delete(state.step)) view = await visitPeople(ground, plan, { view, state });
      const choice = choiceFor({ ...plan, turn }, state);
      if (turn && choice[pickName(currentStep(practice, state))]?.[0] === turn.option) turn = undefined;
      const outcome = answerStep(practice, state, {
        step: state.step,
        values: { ...heldBy(view), ...choice },
      });
      view = await act(ground, view, labelOf(view, "practice.answer"), choice);
      if (outcome.kind === "invalid") throw new Error(`${plan.name}: the answer does not fit.`);
      if (outcome.kind === "exit") return stopElsewhere(ground, { view, exit: outcome.exit });
      state = outcome.state;
    }
  }
  expectStands(ground, plan, { view, state });
  expect(turn).toBeUndefined();
  return view;
}

interface At {
  readonly view: View;
  readonly state: RunState;
}

function isAtTheEnd({ entry }: Plan, state: RunState): boolean {
  return state.stage === "keep" || stepsOf(entry.practice, state).at(-1)?.id === state.step;
}

/** Step by step to the first, where every answer still stands, and out. */
async function goBackAndStop(ground: Ground, plan: Plan, at: At): Promise<View> {
  let { view, state } = at;
  while (verbsOf(view).includes("practice.back")) {
    view = await act(ground, view, labelOf(view, "practice.back"));
    state = back(plan.entry.practice, state);
    expectStands(ground, plan, { view, state });
  }
  expect(view.progress?.step).toBe(1);
  view = await act(ground, view, labelOf(view, "practice.stop"));
  expectStands(ground, plan, { view, state: stop(state) });
  return view;
}

/** To the people behind each choice that leads to them, and behind "Urgent help"; and back, where what was chosen still stands. */
async function visitPeople(ground: Ground, plan: Plan, { view, state }: At): Promise<View> {
  const step = currentStep(plan.entry.practice, state);
  const exits = step.options.filter(({ goes }) => goes?.to === "exit" && !goes.exit.startsWith("practice:"));
  let under = view;
  const visit = async (label: string, values: ViewValues) => {
    const seen = await press(ground, under, label, values);
    const { reply } = ground.server.last();
    expect(reply.kind).toBe("push");
    await shown(ground, seen);
    under = withValues(under, { ...heldBy(under), ...values });
    const [back, close] = seen.buttons;
    const stops = [`button ${close}`, `button ${back}`];
    await ground.chat.expectShown(under, await ground.chat.press(["Shift+Tab", "Shift+Tab", "Enter"], stops));
  };
  for (const { id } of exits) await visit(labelOf(view, "practice.answer"), { [pickName(step)]: [id] });
  if (view.progress?.step === 1) await visit(labelOf(view, "help.urgent"), choiceFor(plan, state));
  return under;
}

/** The way out led to another practice: it opens at its beginning, and can be left at once. */
async function stopElsewhere(
  ground: Ground,
  { view, exit }: { readonly view: View; readonly exit: string },
): Promise<View> {
  const other = practiceText(exit.replace("practice:", ""), wordsFor(ground.language));
  expect(view).toMatchObject({ title: other?.title, progress: { step: 1 } });
  return act(ground, view, labelOf(view, "practice.stop"));
}

/** What is chosen and written on the step. */
function choiceFor(
  plan: Omit<Plan, "turn"> & { readonly turn?: Plan["turn"] | undefined },
  state: RunState,
): ViewValues {
  const { practice } = plan.entry;
  const step = currentStep(practice, state);
  const isFirst = stepsOf(practice, state)[0]?.id === step.id;
  const asked = plan.variants.filter((variant) => !plan.settings.includes(variant));
  const varied: ViewValues = isFirst && asked.length > 0 ? { [VARIANTS_NAME]: asked } : {};
  const turning = plan.turn?.step === step.id ? plan.turn.option : undefined;
  const wanted = turning ?? plan.picks[step.id]?.[0];
  if (wanted === undefined && plan.writes && step.field) return { ...varied, [textName(step)]: [WRITTEN] };
  const onward = step.options.filter(({ goes }) => !goes);
  const option = step.options.find(({ id }) => id === wanted) ?? onward[plan.taste % onward.length];
  return step.pick === null || option === undefined ? varied : { ...varied, [pickName(step)]: [option.id] };
}

function expectStands({ language }: Ground, { entry, name }: Plan, { view, state }: At): void {
  const { practice } = entry;
  const words = wordsFor(language);
  const steps = stepsOf(practice, state);
  const number = steps.findIndex(({ id }) => id === state.step) + 1;
  expect(view.title, name).toBe(entry.texts[language].title);
  if (state.stage === "closed")
    expect(textsOf(view), name).toContain(words.run.closings[state.closing ?? "quiet"]);
  if (state.stage !== "step") return;
  const step = currentStep(practice, state);
  expect(view.progress, name).toEqual({ step: number, of: steps.length });
  const { [VARIANTS_NAME]: _, ...held } = heldBy(view);
  const { [step.id]: picked } = state.picks;
  const { [step.id]: written } = state.texts;
  expect(held, name).toEqual({
    ...(picked
      ? { [pickName(step)]: step.options.map(({ id }) => id).filter((id) => picked.includes(id)) }
      : {}),
    ...(written === undefined ? {} : { [textName(step)]: [written] }),
  });
}

function labelOf(view: View, verb: string, args: Readonly<Record<string, string>> = {}): string {
  const found = buttonsOf(view).find(
    (button) =>
      "action" in button &&
      button.action.verb === verb &&
      Object.entries(args).every(([key, value]) => button.action.args[key] === value),
  );
  if (!found) throw new Error(`"${view.title}" has no button for ${verb}.`);
  return found.label;
}

/** Fills the view and presses a button of it; the product must hear just that. */
async function press({ chat, server }: Ground, view: View, label: string, values: ViewValues): Promise<Seen> {
  const way = wayTo(view, label, values);
  const seen = await chat.press(way.strokes, way.stops);
  expect(server.last().event).toMatchObject({ kind: "action", from: "view" });
  expect(server.last().event).toHaveProperty("values", way.values);
  return seen;
}

async function act(ground: Ground, view: View, label: string, values: ViewValues = {}): Promise<View> {
  return shown(ground, await press(ground, view, label, values));
}

/** The view that the product answered with, once it stands in the page. */
async function shown({ chat, server }: Ground, seen: Seen): Promise<View> {
  const { reply } = server.last();
  if (!("view" in reply)) throw new Error(`Answered with ${JSON.stringify(reply)}.`);
  await chat.expectShown(reply.view, seen);
  return reply.view;
}
