import { html } from "hono/html";
import type { Draft } from "../../app/program/program-page.ts";
import type { ProgramProblem } from "../../core/program/check.ts";
import { piecesOf } from "../../core/program/pieces.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { problemText } from "./program.ts";

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly chosen: boolean;
}

export function option({ value, text, chosen }: Option): Html {
  return html`<option value="${value}" ${chosen ? "selected" : ""}>${text}</option>`;
}

/** Boxes side by side, of which any may be ticked. */
export function boxes(name: string, options: readonly Option[]): Html {
  return html`<div class="pills">${options.map(
    ({ value, text, chosen }) =>
      html`<label class="option"><input type="checkbox" name="${name}" value="${value}" ${chosen ? "checked" : ""}><span>${text}</span></label>`,
  )}</div>`;
}

/** More than these are found more easily in a list than among boxes. */
const MOST_BOXES = 12;

/** Some of several, of which none may be chosen too. */
export function several(
  name: string,
  label: string,
  { options, hint }: { options: readonly Option[]; hint: string },
): Html {
  if (options.length === 0) return html``;
  if (options.length <= MOST_BOXES)
    return html`<fieldset><legend>${label}</legend>${boxes(name, options)}</fieldset>`;
  return html`<div><label for="${name}">${label}</label><p class="m">${hint}</p><select id="${name}" name="${name}" multiple size="6">${options.map(option)}</select></div>`;
}

/** The id of the field or the part of the page at which a problem is mended. */
export function placeOf(problem: ProgramProblem, { definition }: Pick<Draft, "definition">): string {
  switch (problem.kind) {
    case "no_week":
      return "messages";
    case "no_weekday":
      return "weekdays";
    case "no_language":
      return "languages";
    case "no_audience":
      return "to";
    case "opens_in_past":
      return "opensOn";
    case "joins_end_early":
      return "joinUntil";
    case "week_empty":
    case "too_many_cards":
    case "too_long":
      return `w${problem.week}`;
    case "unknown_practice":
    case "wrong_length": {
      const piece = piecesOf(definition).find(
        ({ week, planned }) => week === problem.week && planned.practice === problem.practice,
      );
      return piece?.name ?? `w${problem.week}`;
    }
  }
}

/** What is wrong at this place, beside it; nothing where all is well. */
export function wrongAt(place: string, draft: Draft, words: Words): Html | "" {
  const own = draft.problems.filter((problem) => placeOf(problem, draft) === place);
  if (own.length === 0) return "";
  return html`<p class="field-error" id="${place}-wrong">${own.map((each) => problemText(each, words)).join(" ")}</p>`;
}

/** The attributes of a field that has a problem beside it. */
export function marked(place: string, draft: Draft): Html | "" {
  const isWrong = draft.problems.some((problem) => placeOf(problem, draft) === place);
  return isWrong ? html`aria-invalid="true" aria-describedby="${place}-wrong"` : "";
}
