import { html } from "hono/html";
import type { PrivacyPage } from "../../app/privacy/privacy-page.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import { CHECK, type Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

/** Enough of a fingerprint to compare by eye; the newest one is shown whole. */
const HASH_SHOWN = 12;

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
  const row = (key: keyof PrivacyPage["guess"]) =>
    html`<tr><th scope="row">${p.spans[key]}</th><td class="num">${page.guess[key]}</td><td class="num">${epsilon[key]?.toFixed(1) ?? "–"}</td></tr>`;
  return html`<section class="card"><h2>${p.bound}</h2><p>${p.boundText}</p>
<table><caption class="sr">${p.boundTable}</caption><thead><tr><th scope="col">${p.after}</th><th scope="col" class="num">${p.guess}</th><th scope="col" class="num">${p.epsilon}</th></tr></thead><tbody>${row("window")}${row("year")}${row("twoYears")}${row("fiveYears")}</tbody></table>
<p class="m">${p.delta(Math.round(1 / page.epsilon.delta).toLocaleString(words.dateLocale), p.tier[page.tier])}</p></section>`;
}

function countedCard(page: PrivacyPage, words: Words): Html {
  const p = words.privacy;
  const group = page.countedIn;
  if (group === null)
    return html`<section class="card"><h2>${p.counted}</h2><p>${p.notCounted}</p></section>`;
  const fact = (name: string, date: string) => html`<div><dt>${name}</dt><dd>${day(words, date)}</dd></div>`;
  return html`<section class="card"><h2>${p.counted}</h2><p>${p.countedText(words.team.otherName(group.name, group.isDirectStaff), group.people.length)}</p>
<details><summary>${p.countedNames}</summary><ul class="people">${group.people.map((name) => html`<li>${name}</li>`)}</ul></details>
<dl class="facts">${fact(p.opened, group.opensOn)}${fact(p.closes, group.closesOn)}${fact(p.publishes, group.publishesOn)}</dl><p class="m">${p.object}</p></section>`;
}

function tierName(tier: string, words: Words): string {
  return tier === "strict" || tier === "standard" ? words.privacy.tier[tier] : tier;
}

function ledgerTable(page: PrivacyPage, words: Words): Html {
  const c = words.privacy.columns;
  const rows = page.ledger
    .toSorted((a, b) => b.sequence - a.sequence)
    .map(
      (e) =>
        html`<tr><th scope="row">${e.sequence}</th><td>${e.windowIndex + 1}</td><td>${day(words, e.closedOn)}</td><td>${tierName(e.tier, words)}</td><td class="num">${e.rho.toFixed(3)}</td><td class="num">${e.values}</td><td class="hash">${e.hash.slice(0, HASH_SHOWN)}…</td></tr>`,
    );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.privacy.ledger}"><table class="ledger"><thead><tr><th scope="col">${c.entry}</th><th scope="col">${c.window}</th><th scope="col">${c.closed}</th><th scope="col">${c.tier}</th><th scope="col" class="num">${c.rho}</th><th scope="col" class="num">${c.values}</th><th scope="col">${c.hash}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function ledgerCard(page: PrivacyPage, words: Words): Html {
  const p = words.privacy;
  const percent =
    page.spent.cap === 0 ? 0 : Math.min(100, Math.round((page.spent.rho / page.spent.cap) * 100));
  const state =
    page.chain.kind === "intact"
      ? html`<p class="v ok wrap">${CHECK}${p.intact}</p>`
      : html`<p class="field-error" role="alert">${p.broken(page.chain.at)}</p>`;
  const newest = page.ledger.toSorted((a, b) => b.sequence - a.sequence)[0];
  return html`<section class="card"><h2>${p.ledger}</h2><p>${p.ledgerText}</p>
<p>${p.spent(page.spent.rho.toFixed(3), page.spent.cap.toFixed(3))}</p>
<div class="meter"><svg role="img" aria-label="${p.spentLabel(percent)}" viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="${percent}" height="10"/></svg></div>
${newest === undefined ? html`<p>${p.noLedger}</p>` : html`${state}${ledgerTable(page, words)}<p class="m">${p.head}:<br><span class="hash">${newest.hash}</span></p>`}</section>`;
}

/** `/privacy`: the promise, its bound and the ledger. The same for everyone on a roster (T8). */
export function privacyBody(page: PrivacyPage, words: Words): Html {
  const p = words.privacy;
  return html`${top(`${p.kicker} · ${page.organization.name}`, p.title)}
<div class="grid"><div class="stack">${promiseCard(page, words)}${ledgerCard(page, words)}</div>
<div class="stack">${boundCard(page, words)}${countedCard(page, words)}<section class="card quietbox"><h2>${p.limits}</h2><ul class="plain">${p.limitsList.map((line) => html`<li>${line}</li>`)}</ul></section></div></div>`;
}
