import { practiceText, type Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { Block, Button, View } from "../../core/chat/view.ts";
import type { NextStep, PracticeStep } from "../../core/program/next.ts";
import { loadOf } from "../../core/program/program.ts";
import { helpAction } from "../../core/safety/help-opening.ts";
import { startPractice, toHome, urgentHelp } from "../home/home-view.ts";
import { wordsOfDate } from "../words-of-time.ts";
import type { Offer, OwnProgram } from "./my-programs.ts";

/** "Week 2 of 4", or "Part 2 of 4" where a part lasts longer. */
export function wordsOfWeek({ week, weeks, everyWeeks }: PracticeStep, words: Words): string {
  return everyWeeks === 1 ? words.programs.week(week, weeks) : words.programs.part(week, weeks);
}

function titleOf(practice: string, words: Words): string {
  return practiceText(practice, words)?.title ?? practice;
}

function wordsOfStep(step: NextStep, words: Words): string {
  const { programs } = words;
  switch (step.kind) {
    case "not_started":
      return programs.startsOn(wordsOfDate(step.startsOn, words));
    case "paused":
      return programs.paused;
    case "ended":
      return programs.ended;
    case "practice": {
      const { practice, minutes } = step.practice;
      return `${wordsOfWeek(step, words)}: ${programs.now(titleOf(practice, words), minutes)}`;
    }
  }
}

const PEOPLE = helpAction({ page: "people", told: false, soft: false });

/** A hard time that HR declared: no practice is put forward, people are. What happened is not said: whoever reads it knows. */
export function hardTimeBlocks(words: Words): readonly Block[] {
  return [{ kind: "text", text: words.programs.hardTime }, peopleFirst(words)];
}

/** Before programs that rest: people. Once, for several may rest. */
export function peopleFirst({ programs }: Words): Block {
  return { kind: "buttons", buttons: [{ label: programs.people, style: "primary", action: PEOPLE }] };
}

/** A program that rests: why, and the two ways on from here. */
export function restBlocks({ id, title }: OwnProgram, words: Words): readonly Block[] {
  const { programs } = words;
  return [
    { kind: "text", text: programs.rests(title) },
    {
      kind: "buttons",
      buttons: [
        { label: programs.pause(title), action: action("program.pause", { program: id }) },
        { label: programs.resume(title), style: "quiet", action: action("program.resume", { program: id }) },
      ],
    },
  ];
}

function ownBlocks(own: OwnProgram, words: Words): readonly Block[] {
  const { programs } = words;
  const { id, title, step, place } = own;
  const about = (verb: string) => action(verb, { program: id });
  const leave: Button = { label: programs.leave(title), style: "quiet", action: about("program.leave") };
  const goOn: Button = { label: programs.resume(title), action: about("program.resume") };
  const pause: Button = { label: programs.pause(title), style: "quiet", action: about("program.pause") };
  if (own.rests)
    return [
      { kind: "heading", text: title },
      ...restBlocks(own, words),
      { kind: "buttons", buttons: [leave] },
    ];
  const open: Button[] =
    step.kind === "practice"
      ? [
          {
            label: programs.open(titleOf(step.practice.practice, words)),
            action: startPractice(step.practice.practice, step.practice.minutes),
          },
        ]
      : [];
  const ways = step.kind === "ended" ? [] : [place.pausedOn === null ? pause : goOn];
  return [
    { kind: "heading", text: title },
    { kind: "text", text: wordsOfStep(step, words) },
    { kind: "buttons", buttons: [...open, ...ways, leave] },
  ];
}

type Titled = Pick<OwnProgram, "id" | "title" | "opensOn">;

/** Programs of one title, in the order of their opening days, with a number behind the title: a button has no room for a day. */
function alikeIn(programs: readonly Titled[]): readonly Titled[] {
  const inOrder = [...programs].sort((a, b) => a.opensOn.localeCompare(b.opensOn));
  return inOrder.flatMap((program) => {
    const alike = inOrder.filter(({ title }) => title === program.title);
    if (alike.length === 1) return [];
    return { ...program, title: `${program.title} (${alike.indexOf(program) + 1})` };
  });
}

/** The same programs, under titles that differ. */
export function toldApart<Program extends Titled>(
  programs: readonly Program[],
  among: readonly Titled[] = programs,
): readonly Program[] {
  const alike = alikeIn(among);
  return programs.map((program) => ({
    ...program,
    title: alike.find(({ id }) => id === program.id)?.title ?? program.title,
  }));
}

/** What the member is in and what they could join, after a line on what they just did. */
export function programsView(
  words: Words,
  {
    own,
    offers,
    said,
    isHard,
  }: {
    own: readonly OwnProgram[];
    offers: readonly Offer[];
    said: string | null;
    /** A hard time that HR declared: programs rest. */
    isHard: boolean;
  },
): View {
  const { programs } = words;
  const footer = [toHome(words), urgentHelp(words)];
  if (isHard) return { title: programs.title, blocks: hardTimeBlocks(words), buttons: footer };
  const open = offers
    .filter(({ id }) => !own.some((each) => each.id === id))
    .map(({ id, version: { opensOn }, words: { title } }) => ({ id, title, opensOn }));
  const all = [...own, ...open];
  const alike = alikeIn(all).map(({ title, opensOn }) => programs.opens(title, wordsOfDate(opensOn, words)));
  const looks = toldApart(open, all).map(
    ({ id, title }): Button => ({
      label: programs.look(title),
      action: action("program.look", { program: id }),
    }),
  );
  return {
    title: programs.title,
    blocks: [
      ...(said === null ? [] : [{ kind: "text", text: said } as const]),
      { kind: "text", text: programs.intro, quiet: true },
      ...(own.some(({ rests }) => rests) ? [peopleFirst(words)] : []),
      ...(alike.length === 0 ? [] : [{ kind: "text", text: alike.join("\n"), quiet: true } as const]),
      ...toldApart(own, all).flatMap((each) => ownBlocks(each, words)),
      ...(looks.length === 0
        ? []
        : ([
            { kind: "heading", text: programs.offered },
            { kind: "buttons", buttons: looks },
          ] as const)),
      ...(own.length + looks.length === 0 ? [{ kind: "text", text: programs.none } as const] : []),
    ],
    buttons: footer,
  };
}

/** What everyone reads before joining, as label and text, in order; the first has no label. */
export function firstScreenOf(
  { version, words: screen }: Offer,
  words: Words,
): {
  readonly whatItIs: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
} {
  const { first } = words.programs;
  const { whatItIs, whatItIsNot, claim, whoSeesWhat, workMustChange, howToStop } = screen.firstScreen;
  const { weeks, cadence } = version.definition;
  const { cards, minutes } = loadOf(version.definition);
  const here = `${first.length(weeks.length, cadence.everyWeeks)}, ${first.load(cards, minutes)}`;
  return {
    whatItIs,
    facts: [
      { label: first.here, value: here },
      { label: first.whatItIsNot, value: whatItIsNot },
      { label: first.claim, value: claim },
      { label: first.whoSeesWhat, value: whoSeesWhat },
      { label: first.workMustChange, value: workMustChange },
      { label: first.howToStop, value: howToStop },
    ],
  };
}

export function firstScreenView(words: Words, offer: Offer): View {
  const { programs } = words;
  const { whatItIs, facts } = firstScreenOf(offer, words);
  return {
    title: offer.words.title,
    blocks: [
      { kind: "text", text: whatItIs },
      { kind: "facts", facts },
    ],
    buttons: [
      {
        label: programs.join(offer.words.title),
        style: "primary",
        action: action("program.join", { program: offer.id }),
      },
      { label: programs.notNow, action: action("program.open") },
      toHome(words),
      urgentHelp(words),
    ],
  };
}
