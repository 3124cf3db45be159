import { html } from "hono/html";
import type { TeamPage } from "../../app/summary/team-page.ts";
import { ACTION_WORDS } from "../../content/actions.ts";
import { practiceText, wordsFor } from "../../content/words.ts";
import { action, encodeAction } from "../../core/chat/action.ts";
import { CHAT_FORM } from "../../core/chat/chat-form.ts";
import { localeOf } from "../../core/locale.ts";
import { printButton, top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

/** Practices for people who lead, as they fit beside a summary. */
export const LEAD_PRACTICES = [
  "warm-feedback-draft",
  "leader-models-kindness",
  "reflective-listening",
  "nonjudgmental-feedback",
] as const;

/** A button, not a link: no address, and so no log on the way, tells which practice was opened. */
function practiceButton(id: string, words: Words): Html {
  const title = practiceText(id, wordsFor(words.language))?.title ?? id;
  const opens = encodeAction(action("library.practice", { practice: id }));
  return html`<form method="post" action="${CHAT_FORM.path}"><input type="hidden" name="${CHAT_FORM.from}" value="view"><button class="sm" name="${CHAT_FORM.action}" value="${opens}" aria-label="${words.acts.lead.open(title)}">${title}</button></form>`;
}

/** On a team's page, for its lead alone. The same for every lead, whatever they did before. */
export function leadCard(
  { team }: Pick<TeamPage, "team">,
  words: Words,
  { browserChat }: { readonly browserChat: boolean },
): Html {
  const { lead } = words.acts;
  const { home, library } = wordsFor(words.language).chat;
  const buttons = browserChat
    ? html`<div class="row">${LEAD_PRACTICES.map((id) => practiceButton(id, words))}</div>`
    : "";
  return html`<section class="card tint noprint" id="for-the-lead"><h2>${lead.title}</h2><p class="m">${lead.only}</p><p class="row"><a class="btn sm" href="/team/${team.id}/actions">${lead.promises}</a><a class="btn sm" href="/team/${team.id}/meeting">${lead.talk}</a></p>
<h3>${lead.practicesTitle}</h3><p class="m">${lead.practices}</p>${buttons}<p class="m">${lead.inChat(home.library, library.needs.N13)}</p></section>`;
}

/** `/team/:id/meeting`: sentences to begin with, by what the summary says, and an outline of the talk. Plain text, to copy or print. */
export function meetingBody(page: TeamPage, words: Words): Html {
  const { talk } = words.acts;
  const { meeting } = ACTION_WORDS[localeOf(words.language)];
  const verdict = page.content.kind === "shown" ? page.content.latest.figures?.verdict : undefined;
  const opening = meeting.openings[verdict ?? "hidden"].map((sentence) => html`<p>${sentence}</p>`);
  const parts = meeting.parts.map(
    ({ minutes, heading, say }) =>
      html`<li><h3>${heading}</h3>${say.map((sentence) => html`<p>${sentence}</p>`)}<p class="tag">${talk.minutes(minutes)}</p></li>`,
  );
  const avoid = meeting.avoid.map((each) => html`<li>${each}</li>`);
  return html`${top(html`<a href="/team/${page.team.id}">${page.team.name}</a>`, meeting.title, printButton(words))}
<div class="grid"><div class="stack"><section class="card tint"><h2>${talk.opening}</h2><p class="m">${talk.openingText}</p>${opening}</section><section class="card"><h2>${talk.outline}</h2><ol class="acts">${parts}</ol></section></div>
<div class="stack"><section class="card"><h2>${talk.after}</h2><p>${meeting.afterwards}</p><p class="noprint"><a class="btn" href="/team/${page.team.id}/actions/new">${words.acts.promise}</a></p></section><section class="card quietbox"><h2>${talk.avoid}</h2><ul class="plain">${avoid}</ul></section></div></div>`;
}
