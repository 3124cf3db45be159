import { html, raw } from "hono/html";
import type { OfferedThreshold, PolicyPage } from "../../app/policy/policy-page.ts";
import { languageName } from "../../app/rhythm/preferences-form.ts";
import { LOCALES } from "../../core/locale.ts";
import type { Threshold } from "../../core/privacy/thresholds.ts";
import { countryName } from "../countries.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { approvalsCard } from "./approvals.ts";
import { levelSection } from "./level.ts";

export type PolicyDone = keyof Words["rules"]["policy"]["done"];

type Meaning = NonNullable<PolicyPage["meanings"]>[number];

/** What each level would mean here, side by side; from sizes alone. */
function meaningCard({ meanings, shape, level }: PolicyPage, words: Words): Html {
  const m = words.rules.policy.meaning;
  const head = html`<h2>${m.title}</h2>`;
  const more = html`<p><a href="/hr/outlook">${m.more}</a></p>`;
  if (meanings === null) return html`<section class="card">${head}<p>${m.broken}</p>${more}</section>`;
  const row = (name: string, cell: (meaning: Meaning) => Html | string | number) =>
    html`<tr><th scope="row">${name}</th>${meanings.map((meaning) => html`<td class="num">${cell(meaning)}</td>`)}</tr>`;
  const share = (kind: "recall" | "precision" | "undecided") =>
    row(m[kind], ({ expected }) => (expected === null ? "–" : words.outlook.share(expected[kind])));
  const guess = (span: keyof Meaning["guess"]) => row(m.guess[span], (meaning) => meaning.guess[span]);
  const columns = meanings.map(
    ({ tier }) =>
      html`<th scope="col" class="num">${words.privacy.tier[tier]}${tier === level.tier ? html`<br><span class="tag live">${words.level.holds}</span>` : ""}</th>`,
  );
  const isEmpty = meanings.every(({ expected }) => expected === null);
  return html`<section class="card">${head}<p>${m.intro(shape.shownGroups, shape.shownPeople, shape.people)}</p>${isEmpty ? html`<p>${m.none}</p>` : ""}
<table><caption class="sr">${m.table}</caption><thead><tr><td></td>${columns}</tr></thead><tbody>${isEmpty ? "" : html`${share("recall")}${share("precision")}${share("undecided")}`}${guess("window")}${guess("year")}${guess("twoYears")}${guess("fiveYears")}</tbody></table>${more}</section>`;
}

function optionText(threshold: Threshold, { people, groups }: OfferedThreshold, words: Words): string {
  const t = words.rules.policy.thresholds;
  if (threshold === "smallest_for_hr" || groups === null) return t.smallest_for_hr.option(people);
  return t.smallest_group.option(people, groups.count, groups.people);
}

function thresholdPart(page: PolicyPage, threshold: Threshold, words: Words): Html {
  const t = words.rules.policy.thresholds;
  const { now, offered } = page.thresholds[threshold];
  const w = t[threshold];
  const option = (each: OfferedThreshold) =>
    html`<option value="${each.people}"${each.people === now ? raw(" selected") : ""}>${optionText(threshold, each, words)}</option>`;
  const form = html`<form method="post" action="/hr/policy/threshold" class="fields"><input type="hidden" name="threshold" value="${threshold}"><div><label for="${threshold}" class="sr">${w.name}</label><select id="${threshold}" name="people">${offered.map(option)}</select></div><button>${t.save}</button></form>`;
  return html`<h3>${w.name}</h3><p><b>${w.now(now)}</b> ${w.text}</p>${page.say.mayAsk ? form : ""}`;
}

function thresholdsCard(page: PolicyPage, words: Words): Html {
  const t = words.rules.policy.thresholds;
  return html`<section class="card" id="thresholds"><h2>${t.title}</h2><p class="m">${t.intro} ${page.hasAuditor ? "" : t.none}</p>${thresholdPart(page, "smallest_group", words)}${thresholdPart(page, "smallest_for_hr", words)}</section>`;
}

function quietCard({ quiet, say }: PolicyPage, words: Words): Html {
  const q = words.rules.policy.quiet;
  const select = (name: "from" | "until", label: string) =>
    html`<div><label for="quiet-${name}">${label}</label><select id="quiet-${name}" name="${name}" aria-describedby="quiet-hint">${quiet.choices.map((time) => html`<option${time === quiet[name] ? raw(" selected") : ""}>${time}</option>`)}</select></div>`;
  return html`<section class="card" id="quiet"><h2>${q.title}</h2><p><b>${q.now(quiet.from, quiet.until)}</b></p><p class="m">${q.text}</p>${
    say.mayAsk
      ? html`<form method="post" action="/hr/policy/quiet" class="fields">${select("from", q.from)}${select("until", q.until)}<p class="m" id="quiet-hint">${q.hint}</p><button>${q.save}</button></form>`
      : ""
  }</section>`;
}

function daysCard({ daysOff, countries, say, today }: PolicyPage, words: Words): Html {
  const d = words.rules.policy.days;
  const whoOf = (country: string) => (country === "" ? d.everyone : countryName(words, country));
  const row = ({ date, country }: PolicyPage["daysOff"][number]) => {
    const [on, who] = [day(words, date), whoOf(country)];
    const remove = html`<form method="post" action="/hr/policy/days/remove"><input type="hidden" name="date" value="${date}"><input type="hidden" name="country" value="${country}"><button class="sm" aria-label="${d.removeDay(on, who)}">${d.remove}</button></form>`;
    return html`<li class="split"><div>${on}<br><span class="m">${who}</span></div>${say.mayAsk ? remove : ""}</li>`;
  };
  const list =
    daysOff.length === 0
      ? html`<p>${d.none}</p>`
      : html`<ul class="rows" aria-label="${d.list}">${daysOff.map(row)}</ul>`;
  const form = html`<form method="post" action="/hr/policy/days" class="fields"><div><label for="day-from">${d.from}</label><input id="day-from" name="from" type="date" min="${today}" required></div><div><label for="day-until">${d.until}</label><input id="day-until" name="until" type="date" min="${today}"></div><div><label for="day-country">${d.country}</label><select id="day-country" name="country">${["", ...countries].map((code) => html`<option value="${code}">${whoOf(code)}</option>`)}</select></div><button>${d.add}</button></form>`;
  return html`<section class="card" id="days"><h2>${d.title}</h2><p class="m">${d.text}</p>${list}${say.mayAsk ? form : ""}</section>`;
}

function fixedCard({ custodians }: PolicyPage, words: Words): Html {
  const f = words.rules.policy.fixed;
  return html`<section class="card"><h2>${f.title}</h2><p class="m">${f.intro}</p><dl class="facts">${f.kept.map(([name = "", text = ""]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>
<h3>${f.readers}</h3><p>${f.readersText}</p><h3>${f.custodians}</h3><p class="m">${f.custodiansText}</p><ul class="plain">${custodians.map((name) => html`<li><bdi>${name}</bdi></li>`)}</ul></section>`;
}

function languagesCard(words: Words): Html {
  const l = words.rules.policy.languages;
  return html`<section class="card"><h2>${l.title}</h2><ul class="plain">${LOCALES.map((locale) => html`<li lang="${locale}">${languageName(locale)}</li>`)}</ul><p class="m">${l.text}</p></section>`;
}

function helpCard(words: Words): Html {
  const h = words.rules.policy.help;
  return html`<section class="card"><h2>${h.title}</h2><p>${h.text}</p><p><a class="btn" href="/hr/help">${h.open}</a></p></section>`;
}

/** `/hr/policy`: what holds for everyone, and what changing it takes. */
export function policyBody(page: PolicyPage, words: Words, done: PolicyDone | null): Html {
  const p = words.rules.policy;
  return html`${top(html`<a href="/hr">${words.hr.kicker}</a> · ${page.organization.name}`, p.title)}
${done === null ? "" : html`<p class="note" role="status">${p.done[done]}</p>`}
<div class="grid"><div class="stack">${approvalsCard(page.approvals, page.say, { at: "/hr/policy", words })}${meaningCard(page, words)}${thresholdsCard(page, words)}${fixedCard(page, words)}</div>
<div class="stack">${levelSection(page.level, words)}${quietCard(page, words)}${daysCard(page, words)}${helpCard(words)}${languagesCard(words)}</div></div>`;
}
