import { html } from "hono/html";
import type { BuilderAside } from "../../app/program/builder.ts";
import type { Draft } from "../../app/program/program-page.ts";
import { LENGTHS } from "../../core/practice/practice.ts";
import { type Piece, piecesOf } from "../../core/program/pieces.ts";
import { loadOf, minutesOf, type PlannedPractice } from "../../core/program/program.ts";
import { DRAFT_WEEKS, PRACTICES_A_WEEK } from "../draft-act.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { option, placeOf, wrongAt } from "./builder-fields.ts";

/** All that the rows of a draft are drawn with. */
interface Rows {
  readonly draft: Draft;
  readonly budget: BuilderAside["budget"];
  /** The part that is open for changes; null where none is. */
  readonly open: string | null;
  readonly words: Words;
}

/** The name of a practice; what it is called within where this release has none. */
export function titleOf(practice: string, { choices }: Pick<Draft, "choices">): string {
  return choices.practices.find(({ id }) => id === practice)?.name ?? practice;
}

/** The form's field that holds a piece: "week2_core1". */
export function fieldOf({ week, part, name }: Pick<Piece, "week" | "part" | "name">): string {
  return `week${week}_${part}${part === "core" ? name.slice(name.indexOf("c") + 1) : ""}`;
}

function act(value: string, face: string, { label, off = false }: { label: string; off?: boolean }): Html {
  return html`<button class="sm" name="act" value="${value}" aria-label="${label}" ${off ? "disabled" : ""}>${face}</button>`;
}

function arrows(
  at: string,
  what: string,
  { first, last, words }: { first: boolean; last: boolean; words: Words },
): Html {
  const b = words.builder;
  return html`${act(`up.${at}`, "↑", { label: b.up(what), off: first })}${act(`down.${at}`, "↓", { label: b.down(what), off: last })}`;
}

/** Practice and minutes of a piece; `none`: it may stay empty. */
function pick(
  field: string,
  planned: PlannedPractice | null,
  { rows, what, none }: { rows: Rows; what: string; none: boolean },
): Html {
  const { draft, words } = rows;
  const b = words.builder;
  const known = draft.choices.practices.some(({ id }) => id === planned?.practice);
  const practices = draft.choices.practices.map(({ id, name, minutes }) =>
    option({ value: id, text: b.comesIn(name, minutes.join(", ")), chosen: id === planned?.practice }),
  );
  const lost =
    planned === null || known
      ? ""
      : option({ value: planned.practice, text: planned.practice, chosen: true });
  const lengths = LENGTHS.map((length) =>
    option({ value: String(length), text: String(length), chosen: length === (planned?.minutes ?? 1) }),
  );
  return html`<div class="pick"><div><label for="${field}"><span class="sr">${what}: </span>${b.practice}</label><select id="${field}" name="${field}">${
    none ? option({ value: "", text: b.none, chosen: planned === null }) : ""
  }${lost}${practices}</select></div><div><label for="${field}_min"><span class="sr">${what}: </span>${b.minutes}</label><select id="${field}_min" name="${field}_min">${lengths}</select></div></div>`;
}

interface Row {
  readonly name: string;
  readonly week: number;
  readonly part: Piece["part"];
  readonly planned: PlannedPractice | null;
  /** How many rows of its kind the week has. */
  readonly of: number;
}

function row(it: Row, rows: Rows): Html {
  const { draft, open, words } = rows;
  const b = words.builder;
  const { name, week, part, planned } = it;
  const title = planned === null ? b.noLog : titleOf(planned.practice, draft);
  const what = `${b.week(week)}, ${title}`;
  const number = Number(name.slice(name.indexOf("c") + 1));
  const isOpen = open === name || draft.problems.some((problem) => placeOf(problem, draft) === name);
  const moves =
    part === "core" ? arrows(name, what, { first: number === 1, last: number === it.of, words }) : "";
  const gone =
    part === "core" ? html`<p>${act(`remove.${name}`, b.remove, { label: b.removeWhat(what) })}</p>` : "";
  return html`<li class="piece" id="${name}"><span class="tag">${b.parts[part]}</span><div class="what"><b>${title}</b>${
    planned === null ? "" : html`<p class="m">${b.takes(planned.minutes)}</p>`
  }</div><div class="row">${moves}</div><details ${isOpen ? "open" : ""}><summary aria-label="${b.editWhat(what)}">${b.edit}</summary><div class="stack">${pick(
    fieldOf(it),
    planned,
    { rows, what, none: part === "log" },
  )}${gone}</div></details>${wrongAt(name, draft, words)}</li>`;
}

function weekRows(index: number, rows: Rows): Html {
  const { draft, budget, words } = rows;
  const b = words.builder;
  const week = index + 1;
  const planned = draft.definition.weeks[index];
  if (planned === undefined) return html``;
  const { core, log } = planned;
  const name = b.week(week);
  const own = piecesOf(draft.definition).filter((piece) => piece.week === week);
  const all: readonly Row[] = [
    ...own.map((piece) => ({ ...piece, of: core.length })),
    ...(log === null ? [{ name: `w${week}l`, week, part: "log" as const, planned: null, of: 1 }] : []),
  ];
  const minutes = minutesOf(planned);
  return html`<section class="week stack" id="w${week}" aria-labelledby="w${week}-name"><div class="split"><h3 id="w${week}-name">${name} <span class="tag${minutes > budget.minutes ? " over" : ""}">${b.load(minutes, budget.minutes)}</span></h3><div class="row">${arrows(
    `w${week}`,
    name,
    { first: index === 0, last: week === draft.definition.weeks.length, words },
  )}${act(`remove.w${week}`, b.remove, { label: b.removeWhat(name) })}</div></div>${wrongAt(`w${week}`, draft, words)}<ol class="pieces">${all.map((each) => row(each, rows))}</ol>${
    core.length < PRACTICES_A_WEEK ? html`<p>${act(`add.w${week}`, b.add, { label: b.addTo(name) })}</p>` : ""
  }</section>`;
}

/** Week by week, what cards open. */
export function messagesCard(rows: Rows): Html {
  const { draft, budget, words } = rows;
  const b = words.builder;
  const { weeks } = draft.definition;
  const { cards, minutes } = loadOf(draft.definition);
  const more =
    weeks.length < DRAFT_WEEKS
      ? html`<p><button name="act" value="add_week">${b.addWeek}</button> <span class="m">${weeks.length === 0 ? "" : b.addWeekText}</span></p>`
      : "";
  return html`<section class="card stack" id="messages"><div><h2>${b.messages}</h2><p class="m">${b.messagesText}</p></div>${wrongAt("messages", draft, words)}${
    weeks.length === 0 ? html`<p>${b.noWeeks}</p>` : weeks.map((_, index) => weekRows(index, rows))
  }${more}<p class="m">${b.total(cards, minutes, budget.cards, budget.minutes)}</p></section>`;
}
