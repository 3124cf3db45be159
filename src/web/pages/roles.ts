import { html } from "hono/html";
import type { RoleHolder, RolesPage } from "../../app/policy/read-roles-page.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { approvalsCard } from "./approvals.ts";

export type RolesDone = keyof Words["rules"]["roles"]["done"];

/** What ending this role would be called; null where the reader cannot, for which `only` may say why. */
function endLabel(holder: RoleHolder, page: RolesPage, words: Words): string | null {
  const r = words.rules.roles;
  if (holder.role === "auditor" && holder.isSelf) return r.layDown;
  if (!page.say.mayAsk) return null;
  if (holder.role === "hr") return page.hr.length > 1 ? r.endHr : null;
  return page.hasAuditor ? r.askEnd : r.endAuditor;
}

function holderRow(holder: RoleHolder, page: RolesPage, words: Words): Html {
  const r = words.rules.roles;
  const { since, by } = holder;
  const facts = [
    since === null ? r.fromStart : r.since(day(words, since)),
    ...(by === null ? [] : [r.by(by)]),
  ].join(" · ");
  const label = endLabel(holder, page, words);
  const form =
    label === null
      ? ""
      : html`<form method="post" action="/hr/roles/end"><input type="hidden" name="member" value="${holder.id}"><input type="hidden" name="role" value="${holder.role}"><button class="sm" aria-label="${r.endOf(holder.name)}: ${label}">${label}</button></form>`;
  const note = holder.isBoth
    ? html`<p class="m">${r.both}</p>`
    : holder.countsFrom === null
      ? ""
      : html`<p class="m">${r.counts(day(words, holder.countsFrom))}</p>`;
  const isOnly = holder.role === "hr" && page.hr.length === 1 && page.say.mayAsk;
  return html`<li class="split"><div><h3><bdi>${holder.name}</bdi>${holder.isSelf ? html` <span class="tag">${r.you}</span>` : ""}</h3><p class="m">${facts}</p>${holder.role === "auditor" ? note : ""}${isOnly ? html`<p class="m">${r.only}</p>` : ""}</div>${form}</li>`;
}

function holdersCard(page: RolesPage, role: "hr" | "auditor", words: Words): Html {
  const r = words.rules.roles;
  const holders = role === "hr" ? page.hr : page.auditors;
  const list =
    holders.length === 0
      ? html`<p>${role === "hr" ? r.noHr : r.noAuditor}</p>`
      : html`<ul class="rows">${holders.map((holder) => holderRow(holder, page, words))}</ul>`;
  return html`<section class="card"><h2>${role === "hr" ? r.hr : r.auditors}</h2>${list}</section>`;
}

function grantCard({ say }: RolesPage, words: Words): Html | "" {
  const g = words.rules.roles.grant;
  if (!say.mayAsk) return "";
  const option = (role: "hr" | "auditor") => html`<option value="${role}">${g.roles[role]}</option>`;
  return html`<section class="card" id="grant"><h2>${g.title}</h2><form method="post" action="/hr/roles" class="fields"><div><label for="email">${g.email}</label><input id="email" name="email" type="email" required autocomplete="off"></div><div><label for="role">${g.role}</label><select id="role" name="role" aria-describedby="role-note">${option("auditor")}${option("hr")}</select></div><p class="m" id="role-note">${g.noteAuditor}</p><button class="pri">${g.save}</button></form></section>`;
}

/** `/hr/roles`: who holds HR's role and the auditor's. */
export function rolesBody(page: RolesPage, words: Words, done: RolesDone | null): Html {
  const r = words.rules.roles;
  return html`${top(html`<a href="/hr">${words.hr.kicker}</a> · ${page.organization}`, r.title)}
${done === null ? "" : html`<p class="note" role="status">${r.done[done]}</p>`}
<div class="grid"><div class="stack"><p>${r.intro}</p>${approvalsCard(page.approvals, page.say, { at: "/hr/roles", words })}${holdersCard(page, "auditor", words)}${holdersCard(page, "hr", words)}</div>
<div class="stack">${grantCard(page, words)}<section class="card quietbox"><h2>${r.rules}</h2><ul class="plain">${r.rulesList(page.waitDays).map((line) => html`<li>${line}</li>`)}</ul></section></div></div>`;
}
