import { html } from "hono/html";
import type { LaneFigures, MessagesPage } from "../../app/delivery/messages-page.ts";
import { moment } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

function lane(page: MessagesPage, figures: LaneFigures, words: Words): Html {
  const m = words.messages;
  const { workspace, waiting, oldestMinutes, sent, troubles, pausedUntil, isStopped } = figures;
  const name = workspace === null ? m.nowhere : workspace.name;
  const platform = workspace === null ? "" : html`<p class="m">${words.hr.platforms[workspace.platform]}</p>`;
  const oldest = oldestMinutes === null ? "" : html` <span class="m">${m.oldest(oldestMinutes)}</span>`;
  const cancel =
    workspace === null || waiting === 0
      ? ""
      : html`<form method="post" action="/hr/messages/cancel"><input type="hidden" name="workspace" value="${workspace.id}"><button>${m.cancel}</button></form>`;
  return html`<section class="card stack"><div><h2>${name}</h2>${platform}</div>
<dl class="facts"><div><dt>${m.waiting}</dt><dd>${m.count(waiting)}${oldest}</dd></div><div><dt>${m.sent}</dt><dd>${m.count(sent)}</dd></div></dl>${
    troubles.length === 0
      ? ""
      : html`<ul class="plain">${troubles.map(({ trouble, count }) => html`<li>${m.count(count)}: ${m.troubles[trouble]}</li>`)}</ul>`
  }${isStopped ? html`<p>${m.disconnected}</p>` : ""}${
    pausedUntil === null ? "" : html`<p>${m.pausedUntil(moment(words, pausedUntil, page.timeZone))}</p>`
  }${cancel}</section>`;
}

/** `/hr/messages`: how messages go out, and what waits can be canceled. */
export function messagesBody(page: MessagesPage, words: Words, isCanceled: boolean): Html {
  const m = words.messages;
  const stopped =
    page.stoppedSince === null
      ? ""
      : html`<p role="status">${m.stopped(moment(words, page.stoppedSince, page.timeZone))}</p>`;
  const all = html`<section class="card stack quietbox"><h2>${m.cancelTitle}</h2><p>${m.cancelText}</p><form method="post" action="/hr/messages/cancel"><input type="hidden" name="workspace" value="all"><button>${m.cancelAll}</button></form></section>`;
  return html`${top(html`<a href="/hr">${words.hr.kicker}</a>`, m.title)}<div class="stack"><p class="m">${m.intro}</p>${
    isCanceled ? html`<p role="status">${m.canceled}</p>` : ""
  }${stopped}${page.lanes.map((each) => lane(page, each, words))}${all}</div>`;
}
