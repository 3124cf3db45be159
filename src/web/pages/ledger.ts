import { html } from "hono/html";
import type { LedgerRow } from "../../app/policy/ledger-rows.ts";
import type { PrivacyPage } from "../../app/privacy/privacy-page.ts";
import { day } from "../dates.ts";
import { CHECK, type Html } from "../marks.ts";
import { decimals } from "../numbers.ts";
import type { Words } from "../words/en.ts";

/** Enough of a fingerprint to compare by eye. */
const HASH_SHOWN = 12;

export function shortHash(hash: string): string {
  return hash.slice(0, HASH_SHOWN);
}

function row(entry: LedgerRow, words: Words): Html {
  const p = words.privacy;
  const name = p.tier[entry.tier];
  const hash = html`<td class="hash">${shortHash(entry.hash)}…</td>`;
  if (entry.kind === "tier")
    return html`<tr><th scope="row">${entry.sequence}</th><td colspan="5">${p.tierEntry(name, day(words, entry.on))}</td>${hash}</tr>`;
  return html`<tr><th scope="row">${entry.sequence}</th><td>${entry.windowIndex + 1}</td><td>${day(words, entry.closedOn)}</td><td>${name}</td><td class="num">${decimals(words, entry.rho, 3)}</td><td class="num">${entry.isVoid ? p.voided : (entry.values ?? "–")}</td>${hash}</tr>`;
}

function table(newestFirst: readonly LedgerRow[], words: Words): Html {
  const c = words.privacy.columns;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.privacy.ledger}"><table class="ledger"><thead><tr><th scope="col">${c.entry}</th><th scope="col">${c.window}</th><th scope="col">${c.closed}</th><th scope="col">${c.tier}</th><th scope="col" class="num">${c.rho}</th><th scope="col" class="num">${c.values}</th><th scope="col">${c.hash}</th></tr></thead><tbody>${newestFirst.map((entry) => row(entry, words))}</tbody></table></div>`;
}

/** Every fingerprint whole, for whoever compares a summary's with them, and of what was drawn. */
function hashes(newestFirst: readonly LedgerRow[], words: Words): Html {
  const p = words.privacy;
  const item = (entry: LedgerRow) =>
    html`<li id="entry-${entry.sequence}"><b>${p.entryNumber(entry.sequence)}</b> <span class="hash">${entry.hash}</span>${
      entry.kind === "charge" && entry.releases !== null
        ? html`<br><span class="m">${p.released}</span> <span class="hash">${entry.releases}</span>`
        : ""
    }</li>`;
  return html`<details><summary>${p.hashes}</summary><p class="m">${p.hashesIntro}</p><ul class="rows">${newestFirst.map(item)}</ul></details>`;
}

/** The ledger on `/privacy`: what was spent, every entry, and the file with which a member recomputes the chain. */
export function ledgerCard(page: PrivacyPage, words: Words): Html {
  const p = words.privacy;
  const { spent, chain } = page;
  const percent = spent.cap === 0 ? 0 : Math.min(100, Math.round((spent.rho / spent.cap) * 100));
  const state =
    chain.kind === "intact"
      ? html`<p class="v ok wrap">${CHECK}${p.intact}</p>`
      : html`<p class="field-error" role="alert">${p.broken(chain.at)}</p>`;
  const newestFirst = page.ledger.toSorted((a, b) => b.sequence - a.sequence);
  const [newest] = newestFirst;
  return html`<section class="card" id="ledger"><h2>${p.ledger}</h2><p>${p.ledgerText}</p>
<p>${p.spent(decimals(words, spent.rho, 3), decimals(words, spent.cap, 3))}</p>
<div class="meter"><svg role="img" aria-label="${p.spentLabel(percent)}" viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="${percent}" height="10"/></svg></div>
${
  newest === undefined
    ? html`<p>${p.noLedger}</p>`
    : html`${state}${table(newestFirst, words)}<p class="m">${p.head}:<br><span class="hash">${newest.hash}</span></p>${hashes(newestFirst, words)}
<p><a class="btn" href="/privacy/ledger.json" download>${p.download}</a></p><p class="m">${p.recompute}</p>`
}</section>`;
}
