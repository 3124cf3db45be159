import { findPractice } from "../../content/library.ts";
import { inStyle, practiceText, type Words } from "../../content/words.ts";
import type { Block, Button, View } from "../../core/chat/view.ts";
import { EvenkeelError } from "../../core/errors.ts";
import { isSetAside, lighterOnes, type PracticeMemory } from "../../core/practice/memory.ts";
import { currentStep } from "../../core/practice/run.ts";
import { runView } from "../../core/practice/run-view.ts";
import { peopleToTalkTo } from "../help/people-button.ts";
import { changeOrPause, needAMoment, startPractice, toHome } from "../home/home-view.ts";
import { notForMe } from "../library/library-view.ts";
import { findPartner } from "../peers/find-partner.ts";
import type { Walk } from "./walk.ts";

/** After a Heavier, and in a hard moment: what steadies, gentlest first. */
const STEADYING: readonly string[] = ["ground-senses", "micro-break"];
const MOST_OFFERS = 2;

/** What a view is drawn with beside the run itself. */
export interface Beside {
  readonly memory: PracticeMemory;
  readonly own?: readonly Block[] | null;
  /** Messages pause now, after three Heavier. */
  readonly paused?: boolean;
  /** Help was shown on the way here: nothing is put forward, but in the flow that the person asked for. */
  readonly afterHelp: boolean;
}

function offersPartner({ practice, state }: Walk): boolean {
  return state.stage === "step" && currentStep(practice, state).offers === "partner";
}

/** The view of a run, with what may be offered beside it, in the style that the member chose. */
export function walkView(spoken: Pick<Words, "locale" | "shelf">, walk: Walk, beside: Beside): View {
  const { practice, state, run } = walk;
  const { memory, own, paused, afterHelp } = beside;
  const words = inStyle(spoken, memory.style);
  const text = practiceText(practice.id, words);
  if (text === undefined) throw new EvenkeelError("bug", `Practice ${practice.id} has no text.`);
  const view = runView({
    practice,
    text,
    words: words.run,
    state,
    run,
    moment: needAMoment(words),
    offers: offersPartner(walk) ? [findPartner(words)] : offers(words, walk, { memory, afterHelp }),
    ...(own ? { own } : {}),
  });
  if (state.stage !== "closed") return view;
  const aside = practice.kind === "flow" ? [] : [notForMe(words, practice.id)];
  return {
    ...view,
    blocks: [...view.blocks, ...(paused ? pauseBlocks(words) : [])],
    buttons: [toHome(words), ...view.buttons, ...aside, changeOrPause(words)],
  };
}

/**
 * Steadying or a person, never another practice of the same kind; in a hard moment what was lighter before comes first. After help, a
 * person alone, but in the flow that was asked for.
 */
function offers(
  words: Words,
  { practice }: Walk,
  { memory, afterHelp }: { readonly memory: PracticeMemory; readonly afterHelp: boolean },
): readonly Button[] {
  if (afterHelp && practice.kind !== "flow") return [peopleToTalkTo(words)];
  const known = practice.kind === "flow" ? [...lighterOnes(memory), ...STEADYING] : STEADYING;
  const starts = [...new Set(known)].flatMap((id) => {
    const offered = findPractice(id);
    const fits = offered !== undefined && id !== practice.id && !isSetAside(memory, offered);
    const minutes = offered?.lengths[0]?.minutes;
    const title = practiceText(id, words)?.title;
    return fits && minutes !== undefined && title !== undefined
      ? [{ label: words.chat.library.start(title, minutes), action: startPractice(id, minutes) }]
      : [];
  });
  const moment = practice.kind === "flow" ? [] : [peopleToTalkTo(words), needAMoment(words)];
  return [...starts.slice(0, MOST_OFFERS), ...moment];
}

/** Said once, plainly: that nothing comes for two weeks, and who could help. */
function pauseBlocks(words: Words): readonly Block[] {
  return [{ kind: "text", text: words.chat.own.paused }];
}
