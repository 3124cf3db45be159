import type { Words } from "../../content/words.ts";
import type { View } from "../../core/chat/view.ts";
import { importedItems, pairKeyedBy } from "../../core/pulse/imported.ts";
import type { ItemId } from "../../core/pulse/instrument.ts";
import { pairAfter, type WeekPair } from "../../core/pulse/rotation.ts";
import { pulseView } from "../pulse/pulse-view.ts";
import type { AskedQuestions } from "./asked-questions.ts";

/** Weeks after which the rotation has asked every item of the bank: six cycles of four. */
const ALL_WEEKS = 24;

/** Views of weeks, in the order of the rotation, until each question that was brought in was shown: by the renderer of the chat. */
export function previewQuestions(questions: AskedQuestions, words: Words): readonly View[] {
  return pairsWith(questions).map((pair) =>
    pulseView(words, { pair, questions, window: pair.cycle - 1, week: pair.week - 1, counted: [] }),
  );
}

function pairsWith(questions: AskedQuestions): readonly WeekPair[] {
  const left = new Set<ItemId>(importedItems(questions).map(({ id }) => id));
  const pairs: WeekPair[] = [];
  for (let asked = 0; asked < ALL_WEEKS && left.size > 0; asked++) {
    const pair = pairKeyedBy(pairAfter(asked), questions.keys);
    const isNew = pair.items.filter(({ id }) => left.delete(id)).length > 0;
    if (isNew) pairs.push(pair);
  }
  return pairs;
}
