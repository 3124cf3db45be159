import { html, raw } from "hono/html";
import type { PrivacyPage } from "../../app/privacy/privacy-page.ts";
import { type Attack, BELIEFS, KNOWLEDGE } from "../../app/privacy/receipt-attack.ts";
import type { AttackPage } from "../../app/privacy/receipt-attack-page.ts";
import { wordsOfNumber } from "../../core/plural.ts";
import { day, shortDay } from "../dates.ts";
import { top } from "../layout.ts";
import { CHECK, type Html } from "../marks.ts";
import { decimals } from "../numbers.ts";
import type { Words } from "../words/en.ts";
import { wishText } from "./approvals.ts";
import { ledgerCard } from "./ledger.ts";
import { levelCard, pastCard } from "./level.ts";
import { listState, nameList } from "./objection.ts";
import { whoseText } from "./whose-questions.ts";

/** The promise, sentence by sentence; `guess` in percent, after one window. */
export function promiseList(guess: number, words: Words): Html {
  return html`<ul class="promise">${words.privacy.promises(guess).map((p) => html`<li>${CHECK}<p><b>${p.head}</b> ${p.text}</p></li>`)}</ul>`;
}

function promiseCard(page: PrivacyPage, words: Words): Html {
  const p = words.privacy;
  return html`<section class="card"><h2>${p.promise}</h2>${promiseList(page.guess.window, words)}<h3>${p.custodians}</h3><p class="m">${p.custodiansText}</p><ul class="plain">${page.custodians.map((name) => html`<li>${name}</li>`)}</ul></section>`;
}

function boundCard(page: PrivacyPage, words: Words): Html {
  const p = words.privacy;
  const epsilon: Partial<Record<keyof PrivacyPage["guess"], number>> = page.epsilon;
  const row = (key: keyof PrivacyPage["guess"]) => {
    const spent = epsilon[key];
    return html`<tr><th scope="row">${p.spans[key]}</th><td class="num">${page.guess[key]}</td><td class="num">${spent === undefined ? "–" : decimals(words, spent, 1)}</td></tr>`;
  };
  return html`<section class="card"><h2>${p.bound}</h2><p>${p.boundText}</p>
<table><caption class="sr">${p.boundTable}</caption><thead><tr><th scope="col">${p.after}</th><th scope="col" class="num">${p.guess}</th><th scope="col" class="num">${p.epsilon}</th></tr></thead><tbody>${row("window")}${row("year")}${row("twoYears")}${row("fiveYears")}</tbody></table>
<p class="m">${p.delta(wordsOfNumber(words.language, Math.round(1 / page.epsilon.delta)), p.tier[page.tier])}</p></section>`;
}

/** Who is counted together, what it can have told, and where to read what others read. Alike for all of a group (T8). */
function receiptCard(page: PrivacyPage, words: Words): Html {
  const p = words.privacy;
  const { bound, since } = page.receipt;
  const tile = (figure: string, meaning: string) =>
    html`<li><span class="mid">${figure}</span><span class="m">${meaning}</span></li>`;
  return html`<section class="card"><h2>${p.receipt}</h2><p class="m">${p.receiptIntro}</p>${groupFacts(page, words)}
<ul class="tiles">${bound.window === null ? tile(p.rise(50), p.riseNone) : tile(p.rise(bound.window), p.riseWindow)}${tile(
    p.rise(bound.joined),
    p.riseJoined(bound.windows, day(words, since), bound.both),
  )}</ul></section>`;
}

function groupFacts(page: PrivacyPage, words: Words): Html {
  const p = words.privacy;
  const group = page.countedIn;
  if (group === null) return html`<p>${p.notCounted}</p>`;
  const fact = (name: string, text: string) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`;
  const name = words.team.otherName(group.name, group.isDirectStaff);
  return html`<p>${p.objection.until(name, group.size, day(words, group.closesOn))}</p><dl class="facts cols">${fact(p.opened, day(words, group.opensOn))}${fact(p.closes, day(words, group.closesOn))}${fact(p.publishes, day(words, group.publishesOn))}</dl>
${listState(group, words)}<details><summary>${p.countedNames}</summary>${nameList(group, words)}</details><p><a href="/privacy/object">${p.object}</a></p>`;
}

/** The page that others read, and who in a role has read it. */
function seenCard(page: PrivacyPage, words: Words): Html {
  const p = words.privacy;
  const { page: seen, readings } = page.receipt;
  const c = p.readingsColumns;
  const month = new Intl.DateTimeFormat(words.dateLocale, {
    timeZone: "UTC",
    month: "long",
    year: "numeric",
  });
  const rows = readings.flatMap((each) =>
    each.readers.map(
      ({ role, count, days }) =>
        html`<tr><th scope="row">${month.format(new Date(`${each.month}-01T00:00:00Z`))}</th><td>${p.readers[role]}</td><td>${days.map((one) => shortDay(words, one)).join(", ")}</td><td class="num">${count}</td></tr>`,
    ),
  );
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="${p.readings}"><table><thead><tr><th scope="col">${c.month}</th><th scope="col">${c.role}</th><th scope="col">${c.days}</th><th scope="col" class="num">${c.times}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  return html`<section class="card"><h2>${p.seen}</h2><p>${p.seenText}</p><p><a class="btn" href="/team/${seen.team}">${p.seenLink(seen.name)}</a></p>
<h3>${p.readings}</h3><p class="m">${p.readingsText}</p>${rows.length === 0 ? html`<p>${p.readingsNone}</p>` : table}</section>`;
}

/** The two choices of the playground. A form by GET: it changes nothing. */
function attackForm(attack: Attack | null, words: Words): Html {
  const a = words.privacy.attack;
  const option = (value: string, label: string, chosen: boolean) =>
    html`<option value="${value}"${chosen ? raw(" selected") : ""}>${label}</option>`;
  return html`<form method="get" action="/privacy/attack" class="fields"><div><label for="knows">${a.knows}</label><select id="knows" name="knows">${KNOWLEDGE.map((value) => option(value, a.knowledge[value], attack?.knowledge === value))}</select></div>
<div><label for="torn">${a.torn}</label><select id="torn" name="torn">${BELIEFS.map((value) => option(value, a.beliefs[value], attack?.belief === value))}</select></div>
<button class="pri">${attack === null ? a.draw : a.again}</button></form>`;
}

/** The way to the objections, for whoever decides on them. */
function auditorCard({ waiting }: PrivacyPage, words: Words): Html | "" {
  const a = words.privacy.objection.auditor;
  if (waiting === null) return "";
  return html`<section class="card tint"><h2>${a.title}</h2><p>${a.waiting(waiting)}</p><p><a class="btn" href="/privacy/objections">${a.open}</a></p></section>`;
}

/** What this organization chose within the rules, and who answers for everyone. */
function rulesCard({ rules, level }: PrivacyPage, words: Words): Html {
  const o = words.privacy.ours;
  const fact = (name: string, text: string) => html`<div><dt>${name}</dt><dd><bdi>${text}</bdi></dd></div>`;
  const waiting = rules.waiting.map(
    (asked) =>
      html`<li>${wishText(asked, words)}, ${words.rules.policy.approvals.asked(day(words, asked.askedOn))}</li>`,
  );
  return html`<section class="card"><h2>${o.title}</h2><dl class="facts">${fact(o.group, o.from(rules.smallestGroup))}${fact(o.hr, o.from(rules.smallestForHr))}${fact(
    o.auditors,
    level.auditors.length === 0 ? o.noAuditor : level.auditors.join(", "),
  )}${fact(words.questions.whose.label, whoseText(rules.questions, words))}</dl>${waiting.length === 0 ? "" : html`<h3>${words.rules.policy.approvals.title}</h3><ul class="plain">${waiting}</ul>`}</section>`;
}

/** `/privacy`: the promise, its bound and the ledger. The same for everyone on a roster (T8). */
export function privacyBody(page: PrivacyPage, words: Words): Html {
  const p = words.privacy;
  return html`${top(`${p.kicker} · ${page.organization.name}`, p.title)}
<div class="grid"><div class="stack">${levelCard(page.level, words)}${promiseCard(page, words)}${receiptCard(page, words)}${seenCard(page, words)}${ledgerCard(page, words)}</div>
<div class="stack">${auditorCard(page, words)}${boundCard(page, words)}${rulesCard(page, words)}<section class="card tint"><h2>${p.attack.title}</h2><p>${p.attack.intro}</p>${attackForm(null, words)}</section><section class="card quietbox"><h2>${p.limits}</h2><ul class="plain">${p.limitsList.map((line) => html`<li>${line}</li>`)}</ul></section>${pastCard(page.level, words)}</div></div>`;
}

function scale(page: AttackPage, words: Words): Html {
  const a = words.privacy.attack;
  const { first, second } = a.cases[page.attack.belief];
  const { bound } = page;
  const at = (percent: number) => 10 + percent * 5.8;
  return html`<div class="scale"><svg viewBox="0 0 600 40" aria-hidden="true"><rect class="s-band" x="${at(100 - bound)}" y="6" width="${(2 * bound - 100) * 5.8}" height="28" rx="4"/><path class="c-axis" d="M10 20H590M10 12V28M300 12V28M590 12V28" stroke-width="2"/><circle class="s-dot" cx="${at(100 * page.outcome.attempt.chance).toFixed(1)}" cy="20" r="9"/></svg>
<p class="m"><span>${a.scale.low(second)}</span><span>${a.scale.coin}</span><span>${a.scale.high(first)}</span></p></div>
<ul class="key"><li><i class="k5"></i>${a.keyDraw}</li><li><i class="k6"></i>${a.keyBand(bound)}</li></ul>`;
}

function outcomeCard(page: AttackPage, words: Words): Html {
  const a = words.privacy.attack;
  const { attempt, average, known, others } = page.outcome;
  const cases = a.cases[page.attack.belief];
  const tile = (figure: string, meaning: string) =>
    html`<li><span class="mid">${figure}</span><span class="m">${meaning}</span></li>`;
  const isSame = page.attack.belief === "little_or_silent";
  const says = isSame ? a.same : a.moved(cases.first, Math.round(100 * attempt.chance));
  return html`<section class="card"><p class="say">${says}</p>${scale(page, words)}
<ul class="tiles">${tile(a.average(average), a.averageOf)}${tile(a.bound(page.bound), a.boundOf)}</ul>${isSame ? "" : html`<p>${a.single}</p>`}
<h2>${a.steps}</h2><ol class="steps"><li>${a.known(known, others, attempt.known)}</li><li>${a.truth(cases[attempt.truth], attempt.sum)}</li><li>${a.noise(attempt.noise, attempt.published)}</li></ol></section>`;
}

/** `/privacy/attack`: one draw on made-up answers, and what it is worth. */
export function attackBody(page: AttackPage, words: Words): Html {
  const p = words.privacy;
  const a = p.attack;
  const facts = [
    a.size(page.people, page.isOwnSize),
    a.spread(p.tier[page.tier], page.spread),
    a.madeUp,
    a.once,
  ];
  return html`${top(html`<a href="/privacy">${p.kicker}</a> · ${a.title}`, a.pageTitle)}
<div class="grid"><div class="stack">${outcomeCard(page, words)}</div>
<div class="stack"><section class="card tint"><h2>${a.title}</h2>${attackForm(page.attack, words)}</section><section class="card quietbox"><h2>${a.real}</h2><ul class="plain">${facts.map((line) => html`<li>${line}</li>`)}</ul></section></div></div>`;
}
