import { html } from "hono/html";
import type { TierOutlook } from "../../app/outlook/outlook.ts";
import type { OutlookPage } from "../../app/outlook/read-outlook-page.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

function bandTable({ tier, bands, expected }: TierOutlook, words: Words): Html | "" {
  const o = words.outlook;
  if (expected === null) return "";
  const c = o.columns;
  type Shares = { readonly recall: number; readonly precision: number; readonly undecided: number };
  const row = (size: string, groups: number, { recall, precision, undecided }: Shares) =>
    html`<tr><th scope="row">${size}</th><td class="num">${groups}</td><td class="num">${o.share(recall)}</td><td class="num">${o.share(precision)}</td><td class="num">${o.share(undecided)}</td></tr>`;
  const shown = bands.filter(({ groups }) => groups > 0);
  const total = shown.reduce((sum, { groups }) => sum + groups, 0);
  const name = `${o.table}: ${o.tier[tier]}`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><caption class="sr">${name}</caption><thead><tr><th scope="col">${c.size}</th><th scope="col" class="num">${c.groups}</th><th scope="col" class="num">${c.recall}</th><th scope="col" class="num">${c.precision}</th><th scope="col" class="num">${c.undecided}</th></tr></thead><tbody>${shown.map((band) => row(o.size(band.from, band.to), band.groups, band))}${
    shown.length > 1 ? row(o.all, total, expected) : ""
  }</tbody></table></div>`;
}

function tierCard(outlook: TierOutlook, groupsOfGroups: number, words: Words): Html {
  const o = words.outlook;
  const { tier, fit, because, guess, expected } = outlook;
  const tile = (span: keyof typeof guess) =>
    html`<li><span class="mid">${guess[span]}</span><span class="m">${o.spans[span]}</span></li>`;
  return html`<section class="card"><h2>${o.tier[tier]}</h2><p class="m">${o.tierNote[tier]}</p><p class="say">${o.fit[fit]}</p>${because.map((reason) => html`<p>${o.because[reason]}</p>`)}
${bandTable(outlook, words)}${expected !== null && groupsOfGroups > 0 ? html`<p class="m">${o.groupError(outlook.groupError)}</p>` : ""}
<h3>${o.guess}</h3><ul class="tiles four">${tile("window")}${tile("year")}${tile("twoYears")}${tile("fiveYears")}</ul></section>`;
}

function shapeCard({ outlook }: OutlookPage, words: Words): Html {
  const o = words.outlook;
  const fact = (name: string, text: Html | string | number) =>
    html`<div><dt>${name}</dt><dd>${text}</dd></div>`;
  const unasked = outlook.unasked - outlook.countedNowhere;
  const hidden =
    outlook.withheld.length === 0
      ? o.hiddenNone
      : html`${outlook.withheld.map(({ reason, groups, people }) => html`<p>${o.hiddenText(groups, people, o.reason[reason])}</p>`)}`;
  return html`<section class="card"><h2>${o.shape}</h2><dl class="facts">${fact(o.people, outlook.people)}${fact(
    o.shown,
    o.shownText(outlook.shownGroups, outlook.shownPeople),
  )}${fact(o.covered, o.coveredText(outlook.covered, outlook.people))}${fact(o.larger, outlook.groupsOfGroups)}${fact(o.hidden, hidden)}${unasked > 0 ? fact(o.unasked, o.unaskedText(unasked)) : ""}</dl></section>`;
}

/** `/hr/outlook`: what summaries would and would not tell in an organization of this shape. */
export function outlookBody(page: OutlookPage, words: Words): Html {
  const o = words.outlook;
  const { tiers, groupsOfGroups } = page.outlook;
  return html`${top(html`<a href="/hr">${words.hr.kicker}</a> · ${page.organization.name}`, o.title)}<p class="note">${o.intro}</p>
<div class="grid"><div class="stack">${tiers.map((tier) => tierCard(tier, groupsOfGroups, words))}</div>
<div class="stack">${shapeCard(page, words)}<section class="card quietbox"><h2>${o.cautions}</h2><ul class="plain">${o.cautionsList.map((line) => html`<li>${line}</li>`)}</ul></section></div></div>`;
}
