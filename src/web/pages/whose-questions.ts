import type { WhoseQuestions } from "../../app/questions/whose-questions.ts";
import { day } from "../dates.ts";
import type { Words } from "../words/en.ts";

/** Which questions are asked, since when, who holds the rights; and what the next window changes. */
export function whoseText({ now, next }: WhoseQuestions, words: Words): string {
  const w = words.questions.whose;
  const today = now === null ? w.own : w.theirs(now.name, day(words, now.since), now.rights);
  if (next === null) return today;
  return `${today} ${next === "own" ? w.nextOwn : w.nextTheirs(next.name, next.rights)}`;
}
