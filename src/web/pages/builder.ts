import { html } from "hono/html";
import type { BuilderAside } from "../../app/program/builder.ts";
import type { Draft, ProgramPage } from "../../app/program/program-page.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { nextCard, previewCard } from "./builder-aside.ts";
import { actionCard, basicsCard, scheduleCard } from "./builder-basics.ts";
import { placeOf } from "./builder-fields.ts";
import { messagesCard } from "./builder-messages.ts";
import { programState } from "./hr.ts";
import { problemText } from "./program.ts";

export type BuilderDone = keyof Words["builder"]["done"];

/** What the page of a draft is made from. */
export interface Builder {
  readonly page: ProgramPage;
  readonly draft: Draft;
  readonly aside: BuilderAside;
  readonly done: BuilderDone | null;
  /** The part that is open for changes; null where none is. */
  readonly open: string | null;
  /** Whether the preview is what was asked for. */
  readonly shown: boolean;
}

function problems(draft: Draft, words: Words): Html | "" {
  if (draft.problems.length === 0) return "";
  const lines = draft.problems.map(
    (problem) => html`<li><a href="#${placeOf(problem, draft)}">${problemText(problem, words)}</a></li>`,
  );
  return html`<section class="card wrong" id="problems" aria-labelledby="problems-title"><h2 id="problems-title">${words.builder.mend}</h2><ul class="plain">${lines}</ul></section>`;
}

/** `/hr/programs/:id/edit`: the whole draft as one form, for every browser, beside what it looks like and when it comes. */
export function builderBody({ page, draft, aside, done, open, shown }: Builder, words: Words): Html {
  const b = words.builder;
  const path = `/hr/programs/${page.id}`;
  const kicker = html`<a href="/hr/programs">${words.programs.title}</a> / ${programState(page, words)} ${words.programs.version(draft.version)} · ${b.second} · <a href="${path}">${b.overview}</a>`;
  // The first button of a form is what the Enter key presses: it keeps what was typed, and no more.
  const deeds = html`<div class="row"><button class="plainly" name="act" value="save">${b.save}</button><button name="act" value="test">${b.test}</button><button class="pri" name="act" value="ask">${b.ask}</button></div>`;
  return html`<form method="post" action="${path}/draft" class="builder" data-builder="${path}">${top(kicker, page.name, deeds)}
${done === null ? "" : html`<p class="note" role="status">${b.done[done]}</p>`}${problems(draft, words)}
<div class="bench"><div class="stack">${basicsCard(draft, { name: page.name, note: aside.audience, words })}${scheduleCard(draft, words)}${messagesCard({ draft, budget: aside.budget, open, words })}${actionCard(draft, words)}</div>
<div class="stack beside">${previewCard(draft, { aside, open: shown, words })}${nextCard(page.id, aside, words)}</div></div></form>`;
}
