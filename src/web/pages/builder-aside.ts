import { html } from "hono/html";
import type { BuilderAside } from "../../app/program/builder.ts";
import type { DrawnCard } from "../../app/program/preview.ts";
import type { Draft } from "../../app/program/program-page.ts";
import type { CardLine } from "../../app/program/rehearsal.ts";
import { LOCALES, type Locale } from "../../core/locale.ts";
import { type Piece, piecesOf } from "../../core/program/pieces.ts";
import { weekday } from "../dates.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { option } from "./builder-fields.ts";
import { fieldOf, titleOf } from "./builder-messages.ts";
import { drawing } from "./drawing.ts";

/** What each chat shows, one under the other. `open`: with what the first of them leads to. */
export function drawnCards(
  cards: readonly DrawnCard[],
  { locale, open, words }: { locale: Locale; open: boolean; words: Words },
): Html {
  const b = words.builder;
  const at = { words, language: locale };
  return html`${cards.map(
    ({ platform, message, view }) =>
      html`<figure class="chat ${platform}"><figcaption>${b.platforms[platform]}</figcaption><div class="said"><p class="m"><b>Evenkeel</b></p>${drawing(message, at)}</div><details ${open && platform === "slack" ? "open" : ""}><summary>${b.leadsTo}<span class="sr">: ${b.platforms[platform]}</span></summary>${
        view === null ? html`<p class="m">${b.gone}</p>` : drawing(view, at)
      }</details></figure>`,
  )}`;
}

function pieceOption(
  piece: Piece,
  { draft, aside, words }: { draft: Draft; aside: BuilderAside; words: Words },
): Html {
  const b = words.builder;
  const { part, planned } = piece;
  const title = titleOf(planned.practice, draft);
  const text = b.lookOf(title, planned.minutes, part === "core" ? null : b.parts[part]);
  return html`<option value="${piece.name}" data-field="${fieldOf(piece)}" ${piece.name === aside.piece ? "selected" : ""}>${text}</option>`;
}

/** The preview, with what it is to show. Asking for another one stores the draft, so that nothing that was typed is lost. */
export function previewCard(
  draft: Draft,
  { aside, open, words }: { aside: BuilderAside; open: boolean; words: Words },
): Html {
  const b = words.builder;
  const pieces = piecesOf(draft.definition);
  const weeks = draft.definition.weeks.map((_, index) => {
    const own = pieces.filter(({ week }) => week === index + 1);
    return html`<optgroup label="${b.week(index + 1)}">${own.map((piece) => pieceOption(piece, { draft, aside, words }))}</optgroup>`;
  });
  const languages = LOCALES.map((locale) =>
    option({ value: locale, text: words.programs.languageNames[locale], chosen: locale === aside.locale }),
  );
  return html`<section class="card stack" id="preview"><h2>${b.preview} <span class="tag">${b.approximate}</span></h2><p class="m">${b.previewText}</p>
<div class="looks">${pieces.length === 0 ? "" : html`<div><label for="piece">${b.look}</label><select id="piece" name="piece">${weeks}</select></div>`}<div><label for="language">${b.language}</label><select id="language" name="language">${languages}</select></div><button class="sm" name="act" value="show" data-plain>${b.show}</button></div>
<div class="stack" id="drawn">${drawnCards(aside.cards, { locale: aside.locale, open, words })}</div></section>`;
}

function nextLine({ date, wallTime, leftOut, opens }: CardLine, words: Words): Html {
  const b = words.builder;
  const r = words.rehearsal;
  if (leftOut !== null)
    return html`<li><s>${weekday(words, date)}</s><span>${leftOut.name ?? r.reasons[leftOut.why]}, ${b.skipped}</span></li>`;
  const what =
    opens.kind === "practice"
      ? `${opens.practice.title}, ${b.takes(opens.practice.minutes)}`
      : r.library[opens.kind];
  return html`<li><b>${weekday(words, date)}, ${wallTime}</b><span>${what}</span></li>`;
}

/** When the next cards would come, and which days are left out. */
export function nextCard(program: string, { next }: BuilderAside, words: Words): Html {
  const b = words.builder;
  return html`<section class="card stack"><h2>${b.next}</h2>${
    next === null
      ? html`<p>${b.nextNone}</p>`
      : html`<p class="m">${b.nextText(next.zone)}</p><ul class="sends">${next.days.map((each) => nextLine(each, words))}</ul>`
  }<p><a href="/hr/programs/${program}/rehearsal">${b.whole}</a></p></section>`;
}
