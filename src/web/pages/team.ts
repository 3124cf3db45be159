import { html } from "hono/html";
import type { Session } from "../../app/sign-in/session.ts";
import type { OtherGroup, SuggestedAction, TeamPage, TrendPoint } from "../../app/summary/team-page.ts";
import { SMALLEST_METRIC_GROUP } from "../../core/privacy/metrics.ts";
import type { WithheldReason } from "../../core/privacy/node.ts";
import { isUsuallyUndecided } from "../../core/privacy/verdict.ts";
import { trendChart, trendTable } from "../chart.ts";
import { day, period } from "../dates.ts";
import { printButton, top } from "../layout.ts";
import { type Html, verdictPill } from "../marks.ts";
import { questionNotes } from "../new-questions.ts";
import type { Words } from "../words/en.ts";
import { leadCard } from "./lead-tools.ts";
import { shortHash } from "./ledger.ts";
import { promisesCard } from "./promises.ts";
import { answeringCard, quarterCard } from "./quarter.ts";

type Shown = Extract<TeamPage["content"], { kind: "shown" }>;
type Hidden = Extract<TeamPage["content"], { kind: "hidden" }>;
type NotYet = Extract<TeamPage["content"], { kind: "not_yet" }>;

/** Below this P(level ≥ 45) a verdict of "can't tell" comes from what is unknown, not from the figure. */
const LOW_PROBABILITY = 0.1;

/** The one sentence that says what the latest figure means, from its verdict and the change that may be spoken of. */
export function keySentence(content: Pick<Shown, "latest" | "change">, words: Words): string {
  const f = content.latest.figures;
  if (f === null) return words.chart.none;
  const points = content.change?.points ?? 0;
  const direction = points === 0 ? "none" : points > 0 ? "up" : "down";
  if (f.verdict === "cant_tell" && f.probability <= LOW_PROBABILITY && direction === "none")
    return words.team.lowButOpen;
  return words.team.sentence[f.verdict][direction];
}

function summaryCard(page: TeamPage, content: Shown, words: Words): Html {
  const t = words.team;
  const f = content.latest.figures;
  const change = content.change;
  return html`<section class="card" aria-labelledby="signal">
<div class="lead"><h2 id="signal">${t.signal}</h2>${f === null ? "" : verdictPill(f.verdict, words)}</div>
<p class="say">${keySentence(content, words)}</p>
${f === null ? "" : html`<p>${t.latest(f)} ${change === null ? "" : t.change(change.points, change.low, change.high, day(words, change.since))}</p>`}
${trendChart(content.trend, page.team.name, words)}
${questionNotes(content.trend, words)}
<p>${t.certainty(content.onePersonPoints)}</p>
<details><summary>${t.table}</summary>${trendTable(content.trend, words)}</details>
</section>`;
}

function gapList(trend: readonly TrendPoint[], words: Words): Html | "" {
  const gaps = trend.filter((p): p is TrendPoint & { withheld: WithheldReason } => p.withheld !== null);
  if (gaps.length === 0) return "";
  const items = gaps.map((p) => html`<li>${period(words, p.from, p.to)}: ${words.withheld[p.withheld]}</li>`);
  return html`<h3>${words.team.gaps}</h3><ul class="plain m">${items}</ul>`;
}

/** The ledger's head, which every publication carries, with the way to compare it (rule 14). */
export function headLine(head: TeamPage["head"], words: Words): Html | "" {
  if (head === null) return "";
  const t = words.team;
  return html`<p class="m">${t.head(shortHash(head.hash), head.sequence)} <a href="/privacy#entry-${head.sequence}">${t.headMore}</a></p>`;
}

/** The bound that every summary states (rule 21), and how sure the verdict is. */
function certaintyCard(page: TeamPage, content: Shown, words: Words): Html {
  const t = words.team;
  const f = content.latest.figures;
  const tile = (figure: string, meaning: string) =>
    html`<li><span class="mid">${figure}</span><span class="m">${meaning}</span></li>`;
  return html`<section class="card"><h2>${t.howSure}</h2><ul class="tiles">${f === null ? "" : tile(t.chance(f.probability), t.chanceOf)}${tile(
    t.onePerson(content.onePersonPoints),
    t.onePersonOf,
  )}${tile(t.guess(page.guessPercent), t.guessOf(page.guessPercent))}</ul>
<p class="m">${t.differential} <a href="/privacy">${t.differentialMore}</a></p>${headLine(page.head, words)}${gapList(content.trend, words)}</section>`;
}

/** Suggestions, numbered; beside each, for the lead alone, the way to promise it. */
function actionsCard(
  { actions, team }: { actions: readonly SuggestedAction[]; team: TeamPage["team"] },
  words: Words,
  isLead: boolean,
): Html {
  const t = words.team;
  const at = `/team/${team.id}/actions/new`;
  const own = isLead ? html`<p class="noprint"><a href="${at}">${words.acts.own}</a></p>` : "";
  if (actions.length === 0)
    return html`<section class="card"><h2>${t.actions}</h2><p>${t.noActions}</p>${own}</section>`;
  const items = actions.map(
    (a) =>
      html`<li><h3>${a.title}</h3><p class="m">${a.why}</p><p class="m"><b>${t.first}:</b> ${a.firstStep}</p><p class="tag">${t.time}: ${a.timeCost}</p>${
        isLead
          ? html`<p class="noprint"><a class="btn sm" href="${at}?suggestion=${a.id}" aria-label="${words.acts.illOf(a.title)}">${words.acts.ill}</a></p>`
          : ""
      }</li>`,
  );
  return html`<section class="card"><h2>${t.actions}</h2><p class="m">${t.actionsIntro}</p><ol class="acts">${items}</ol>${own}</section>`;
}

/** Whether the page says, with noise, how many answered. */
function countsAnswers({ answering, quarters }: TeamPage): boolean {
  return answering.length > 0 || quarters.some(({ participation }) => participation !== null);
}

function limitsCard(page: TeamPage, words: Words): Html {
  const t = words.team;
  const small = isUsuallyUndecided(page.team.rosterSize);
  return html`<section class="card quietbox"><h2>${t.limits}</h2><ul class="plain">
<li>${countsAnswers(page) ? t.limitWhoLarge : t.limitWho}</li><li>${t.limitCause}</li><li>${t.limitNoise}</li>${small ? html`<li>${t.limitSmall(page.team.rosterSize)}</li>` : ""}${hasQuarters(page) ? "" : html`<li>${t.limitTopics}</li>`}<li>${t.limitCompare}</li></ul>
<p>${t.same}</p></section>`;
}

function hasQuarters({ team, quarters }: TeamPage): boolean {
  return team.rosterSize >= SMALLEST_METRIC_GROUP || quarters.length > 0;
}

function quartersCard(page: TeamPage, words: Words): Html | "" {
  return hasQuarters(page)
    ? quarterCard(page.quarters, { title: words.quarter.title, key: "by-quarter" }, words)
    : "";
}

/** What stands beside the page for the lead of this very team; null for everyone else. */
export interface LeadsOwn {
  readonly browserChat: boolean;
}

function leadsCard(page: TeamPage, words: Words, own: LeadsOwn | null): Html | "" {
  return own === null ? "" : leadCard(page, words, own);
}

function shownBody(page: TeamPage, content: Shown, words: Words, own: LeadsOwn | null): Html {
  const next = page.nextPublicationOn;
  return html`<div class="grid"><div class="stack">${summaryCard(page, content, words)}${certaintyCard(page, content, words)}${promisesCard(page, words)}${leadsCard(page, words, own)}${quartersCard(page, words)}${directStaffCard(content, words)}</div>
<div class="stack">${actionsCard({ actions: content.actions, team: page.team }, words, own !== null)}${answeringCard(page.answering, words)}${limitsCard(page, words)}${
    next === null ? "" : html`<p class="m">${words.team.next(day(words, next))}</p>`
  }</div></div>`;
}

/** A group whose figures stand on another group's page: verdict, latest figure, trend and table. */
function otherCard(
  group: OtherGroup,
  { kicker, text }: { kicker: string; text: string },
  words: Words,
): Html {
  const t = words.team;
  const f = group.latest.figures;
  const name = t.otherName(group.name, group.isDirectStaff);
  return html`<section class="card"><p class="m">${kicker}</p>
<div class="lead"><h2>${name}</h2>${f === null ? "" : verdictPill(f.verdict, words)}</div>
<p>${text}</p>${f === null ? "" : html`<p>${t.latest(f)}</p>`}
${trendChart(group.trend, name, words, "other-")}
${questionNotes(group.trend, words)}
<p>${t.certainty(group.onePersonPoints)}</p>
<details><summary>${t.table}</summary>${trendTable(group.trend, words)}</details></section>`;
}

function insteadCard(content: Hidden, words: Words): Html {
  const t = words.team;
  const group = content.readInstead;
  if (group === null)
    return html`<section class="card"><h2>${t.instead}</h2><p>${t.insteadNone}</p></section>`;
  return otherCard(group, { kicker: t.instead, text: t.insteadText(group.rosterSize) }, words);
}

function directStaffCard({ directStaff }: Shown, words: Words): Html | "" {
  if (directStaff === null) return "";
  const { kicker, directStaff: text } = words.team;
  const title = words.quarter.titleOf(words.team.otherName(directStaff.name, true));
  const { quarters } = directStaff;
  const byQuarter =
    quarters.length === 0 ? "" : quarterCard(quarters, { title, key: "staff-by-quarter" }, words);
  return html`${otherCard(directStaff, { kicker, text: text(directStaff.rosterSize) }, words)}${byQuarter}`;
}

function hiddenBody(page: TeamPage, content: Hidden, words: Words, own: LeadsOwn | null): Html {
  const t = words.team;
  const passes = content.reason === "roster_changed" || content.reason === "calibration";
  const back = content.reason === "roster_objected" ? t.hiddenObjected : passes ? t.hiddenOnce : null;
  const next = page.nextPublicationOn;
  return html`<div class="stack"><section class="card"><p class="say">${t.hiddenTitle}</p><p>${words.withheld[content.reason]}</p>
<p>${t.hiddenRoster}${back === null ? "" : html` ${back}`}</p>${next === null ? "" : html`<p class="m">${t.next(day(words, next))}</p>`}${headLine(page.head, words)}</section>
${insteadCard(content, words)}${promisesCard(page, words)}${leadsCard(page, words, own)}${answeringCard(page.answering, words)}${page.quarters.length === 0 ? "" : quartersCard(page, words)}</div>`;
}

function notYetBody(page: TeamPage, content: NotYet, words: Words, own: LeadsOwn | null): Html {
  const t = words.team;
  const when = content.firstOn === null ? t.notYetNone : t.notYetOn(day(words, content.firstOn));
  return html`<div class="stack"><section class="card"><p class="say">${t.notYetTitle}</p><p>${when}</p><p class="m">${t.notYetWhat}</p></section>${promisesCard(page, words)}${leadsCard(page, words, own)}</div>`;
}

function kicker(page: TeamPage, words: Words): string {
  const { content } = page;
  const first = content.kind === "shown" ? content.trend[0] : undefined;
  const parts = [words.team.kicker];
  if (content.kind === "shown" && first !== undefined)
    parts.push(period(words, first.from, content.latest.to));
  if (page.team.rosterSize > 0) parts.push(words.team.counted(page.team.rosterSize));
  return parts.join(" · ");
}

/** `/team/:id`: the lead and the members get these same bytes, but for the menu beside them and `own`, what the lead can do about it. */
export function teamBody(page: TeamPage, words: Words, own: LeadsOwn | null = null): Html {
  const { content } = page;
  const head = top(kicker(page, words), page.team.name, content.kind === "shown" ? printButton(words) : "");
  switch (content.kind) {
    case "shown":
      return html`${head}${shownBody(page, content, words, own)}`;
    case "hidden":
      return html`${head}${hiddenBody(page, content, words, own)}`;
    case "not_yet":
      return html`${head}${notYetBody(page, content, words, own)}`;
  }
}

/** `/team` for someone who leads several. */
export function teamListBody(session: Session, words: Words): Html {
  const t = words.team;
  const own = session.leads.some((team) => team.id === session.teamId)
    ? ""
    : html`<li><a href="/team/${session.teamId}">${t.own}</a></li>`;
  return html`${top(words.shell.leads, t.listTitle)}<section class="card"><p class="m">${t.listIntro}</p><ul class="rows">${session.leads.map(
    (team) => html`<li><a href="/team/${team.id}">${team.name}</a></li>`,
  )}${own}</ul></section>`;
}
