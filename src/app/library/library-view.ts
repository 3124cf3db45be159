import { practicesFor } from "../../content/library.ts";
import type { OwnEntry } from "../../content/own.ts";
import { practiceOf, practiceText, type Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { Block, Button, View } from "../../core/chat/view.ts";
import { isSetAside, type PracticeMemory } from "../../core/practice/memory.ts";
import { lastingName } from "../../core/practice/own.ts";
import { NEEDS, type Need, type Practice } from "../../core/practice/practice.ts";
import { NEEDS_PEOPLE, type Suggestion } from "../../core/practice/suggest.ts";
import { peopleToTalkTo } from "../help/people-button.ts";
import { startPractice, toHome, urgentHelp } from "../home/home-view.ts";
import { findPartner } from "../peers/find-partner.ts";

function title(id: string, words: Words): string {
  return practiceText(id, words)?.title ?? id;
}

function open(id: string, words: Words): Button {
  return { label: title(id, words), action: action("library.practice", { practice: id }) };
}

function toSetAside(memory: PracticeMemory, words: Words): readonly Button[] {
  const { practices, families } = memory.setAside;
  const some = practices.length + families.length > 0;
  return some
    ? [{ label: words.chat.library.setAside, style: "quiet", action: action("library.set_aside") }]
    : [];
}

function foot(words: Words, before: readonly Button[] = []): readonly Button[] {
  return [...before, toHome(words), urgentHelp(words)];
}

/**
 * Written where they work: beside the library, under a heading of its own, and never put forward. Where a title is there already, among
 * these or in `others`, it gets a number: a label stands once in a view.
 */
function openOwn(own: readonly OwnEntry[], { locale }: Words, others: readonly Button[] = []): Block {
  const taken = new Set(others.map(({ label }) => label));
  const buttons = own.map(({ practice, texts }): Button => {
    const named = texts[locale]?.title ?? practice.id;
    let label = named;
    for (let n = 2; taken.has(label); n++) label = `${named} (${n})`;
    taken.add(label);
    return { label, action: action("library.practice", { practice: lastingName(practice.id) }) };
  });
  return { kind: "buttons", buttons };
}

/** All needs that some practice answers, and the way to what the organization wrote. */
export function needsView(
  words: Words,
  { memory, hasOwn }: { readonly memory: PracticeMemory; readonly hasOwn: boolean },
): View {
  const { library } = words.chat;
  const needs = NEEDS.filter((need) => practicesFor(need).length > 0);
  const buttons = needs.map((need) => ({
    label: library.needs[need],
    action: action("library.open", { need }),
  }));
  return {
    title: library.title,
    blocks: [
      { kind: "text", text: library.text },
      { kind: "buttons", buttons },
      ...(hasOwn
        ? ([
            { kind: "heading", text: library.own.title },
            { kind: "buttons", buttons: [{ label: library.own.open, action: action("library.own") }] },
          ] as const)
        : []),
    ],
    buttons: foot(words, toSetAside(memory, words)),
  };
}

/** What the organization wrote for its own people. */
export function ownView(words: Words, own: readonly OwnEntry[]): View {
  const { library } = words.chat;
  return {
    title: library.own.title,
    blocks: [
      { kind: "text", text: own.length > 0 ? library.own.text : library.own.none },
      ...(own.length > 0 ? [openOwn(own, words)] : []),
    ],
    buttons: foot(words, [{ label: library.back, style: "quiet", action: action("library.open") }]),
  };
}

/** What is put forward for a need, to start at once; then all that answer to it. */
export function needView(
  words: Words,
  {
    need,
    suggested,
    memory,
    own,
  }: {
    need: Need;
    suggested: readonly Suggestion[];
    memory: PracticeMemory;
    own: readonly OwnEntry[];
  },
): View {
  const { library } = words.chat;
  const first = suggested.map(
    ({ practice, minutes }): Button => ({
      label: library.start(title(practice, words), minutes),
      action: startPractice(practice, minutes),
    }),
  );
  const people = NEEDS_PEOPLE.includes(need) ? [peopleToTalkTo(words)] : [];
  const rest = practicesFor(need)
    .map(({ practice }) => practice)
    .filter((practice) => !isSetAside(memory, practice))
    .filter(({ id }) => !suggested.some(({ practice }) => practice === id))
    .map(({ id }) => open(id, words));
  return {
    title: library.title,
    blocks: [
      { kind: "heading", text: library.needs[need] },
      { kind: "text", text: library.text },
      ...(first.length + people.length > 0
        ? [{ kind: "buttons", buttons: [...first, ...people] } as const]
        : []),
      ...(rest.length > 0
        ? ([
            { kind: "text", text: first.length > 0 ? library.others : library.all, quiet: true },
            { kind: "buttons", buttons: rest },
          ] as const)
        : []),
      ...(own.length > 0
        ? [{ kind: "heading", text: library.own.title } as const, openOwn(own, words, [...first, ...rest])]
        : []),
    ],
    buttons: foot(words, [
      { label: library.back, style: "quiet", action: action("library.open") },
      ...toSetAside(memory, words),
    ]),
  };
}

/** One practice before it begins: what it is, how long, and the way to put it aside. */
export function practiceView(words: Words, practice: Practice): View {
  const { library } = words.chat;
  const text = practiceText(practice.id, words);
  return {
    title: title(practice.id, words),
    blocks: [
      { kind: "text", text: text?.description ?? "" },
      {
        kind: "buttons",
        buttons: practice.lengths.map(({ minutes }) => ({
          label: library.minutes(minutes),
          action: startPractice(practice.id, minutes),
        })),
      },
      ...(walksWithPartner(practice) ? [{ kind: "buttons", buttons: [findPartner(words)] } as const] : []),
    ],
    buttons: foot(words, [notForMe(words, practice.id)]),
  };
}

function walksWithPartner({ steps }: Practice): boolean {
  return steps.some(({ offers }) => offers === "partner");
}

/** Puts a practice aside at once, with no question. */
export function notForMe(words: Words, practice: string): Button {
  return {
    label: words.chat.library.notForMe,
    style: "quiet",
    action: action("practice.set_aside", { practice }),
  };
}

/** What is set aside, by the person or after two Heavier, and the way to bring each back. */
export function setAsideView(words: Words, memory: PracticeMemory): View {
  const { library } = words.chat;
  const families = memory.setAside.families.map(
    (family): Button => ({
      label: library.bringBack(library.families[family]),
      action: action("library.bring_back", { family }),
    }),
  );
  const practices = memory.setAside.practices
    .filter((id) => practiceOf(id, words) !== undefined)
    .map(
      (id): Button => ({
        label: library.bringBack(title(id, words)),
        action: action("library.bring_back", { practice: id }),
      }),
    );
  const buttons = [...families, ...practices];
  const list: readonly Block[] = buttons.length > 0 ? [{ kind: "buttons", buttons }] : [];
  return {
    title: library.setAsideTitle,
    blocks: [
      { kind: "text", text: buttons.length > 0 ? library.setAsideText : library.nothingSetAside },
      ...list,
    ],
    buttons: foot(words, [{ label: library.back, style: "quiet", action: action("library.open") }]),
  };
}
