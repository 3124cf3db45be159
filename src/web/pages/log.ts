import { html, raw } from "hono/html";
import { LOG_GROUPS, LOG_ROLES, type LogEntry, type LogPage } from "../../app/log/log-page.ts";
import { moment } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

function filterCard({ ask }: LogPage, words: Words): Html {
  const l = words.rules.log;
  const option = (value: string, label: string, chosen: boolean) =>
    html`<option value="${value}"${chosen ? raw(" selected") : ""}>${label}</option>`;
  const date = (name: "from" | "until", label: string) =>
    html`<div><label for="log-${name}">${label}</label><input id="log-${name}" name="${name}" type="date" value="${ask[name]}"></div>`;
  const isFiltered = ask.group !== null || ask.role !== null || ask.from !== "" || ask.until !== "";
  return html`<section class="card" id="filter"><h2>${l.filter}</h2><form method="get" action="/hr/log" class="fields"><div><label for="log-group">${l.group}</label><select id="log-group" name="group">${option("", l.anyGroup, ask.group === null)}${LOG_GROUPS.map((group) => option(group, l.groups[group], ask.group === group))}</select></div>
<div><label for="log-role">${l.role}</label><select id="log-role" name="role">${option("", l.anyRole, ask.role === null)}${LOG_ROLES.map((role) => option(role, l.roles[role] ?? role, ask.role === role))}</select></div>${date("from", l.from)}${date("until", l.until)}<button class="pri">${l.apply}</button></form>${isFiltered ? html`<p><a href="/hr/log">${l.clear}</a></p>` : ""}</section>`;
}

function valueText(value: string | number | null, words: Words): string {
  const l = words.rules.log;
  if (value === null) return l.nothing;
  const text = String(value);
  return Object.hasOwn(l.values, text) ? (l.values[text] ?? text) : text;
}

/** Before and after, or how many, where the entry has any. */
function detailsOf({ change, counts }: LogEntry, words: Words): Html | "" {
  const l = words.rules.log;
  if (change === null && counts.length === 0) return "";
  const facts =
    change === null
      ? counts.map(({ name, count }) => html`<div><dt>${l.counts[name] ?? name}</dt><dd>${count}</dd></div>`)
      : html`<div><dt>${l.before}</dt><dd>${valueText(change.before, words)}</dd></div><div><dt>${l.after}</dt><dd>${valueText(change.after, words)}</dd></div>`;
  return html`<details><summary>${change === null ? l.counted : l.details}</summary><dl class="facts cols">${facts}</dl></details>`;
}

function entryRow(entry: LogEntry, page: LogPage, words: Words): Html {
  const l = words.rules.log;
  const who = [l.roles[entry.role] ?? entry.role, ...(entry.actor === null ? [] : [entry.actor])].join(" · ");
  const about = entry.subject === null ? "" : html` <bdi>${l.about(entry.subject)}</bdi>`;
  return html`<li class="stack"><div class="split"><div><b>${l.verbs[entry.verb] ?? entry.verb}</b>${about}<br><span class="m"><bdi>${who}</bdi></span></div><span class="m">${moment(words, entry.at, page.timeZone)}</span></div>${detailsOf(entry, words)}</li>`;
}

function stepLinks({ ask, older, isLater }: LogPage, words: Words): Html | "" {
  const l = words.rules.log;
  const query = (after: string | null) => {
    const fields = {
      group: ask.group ?? "",
      role: ask.role ?? "",
      from: ask.from,
      until: ask.until,
      after: after ?? "",
    };
    const given = Object.entries(fields).filter(([, value]) => value !== "");
    return given.length === 0 ? "/hr/log" : `/hr/log?${new URLSearchParams(given)}`;
  };
  if (older === null && !isLater) return "";
  return html`<p class="row">${older === null ? "" : html`<a class="btn" href="${query(older)}">${l.older}</a>`}${isLater ? html`<a class="btn" href="${query(null)}">${l.newest}</a>` : ""}</p>`;
}

/** `/hr/log`: who looked, and what was changed. */
export function logBody(page: LogPage, words: Words): Html {
  const l = words.rules.log;
  const { group, role, from, until } = page.ask;
  const isFiltered = group !== null || role !== null || from !== "" || until !== "" || page.isLater;
  const list =
    page.entries.length === 0
      ? html`<p>${isFiltered ? l.none : l.empty}</p>`
      : html`<ul class="rows">${page.entries.map((entry) => entryRow(entry, page, words))}</ul>`;
  return html`${top(html`<a href="/hr">${words.hr.kicker}</a> · ${page.organization}`, l.title, html`<a class="btn sm" href="#filter">${l.toFilter}</a>`)}
<div class="grid"><div class="stack"><section class="card"><h2>${l.table}</h2>${list}${stepLinks(page, words)}</section></div>
<div class="stack">${filterCard(page, words)}<section class="card quietbox"><p>${l.intro}</p></section></div></div>`;
}
