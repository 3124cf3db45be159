import { html } from "hono/html";
import { INVITATIONS } from "../../app/onboarding/choose-invitation.ts";
import type { Level } from "../../app/policy/level.ts";
import type { ProgramRow } from "../../app/program/program-page.ts";
import type { HrOverview, Verdict } from "../../app/summary/team-page.ts";
import { teamOfNode } from "../../core/privacy/roster.ts";
import { sparkline } from "../chart.ts";
import { day, period } from "../dates.ts";
import { top } from "../layout.ts";
import { type Html, verdictPill } from "../marks.ts";
import { questionNotes } from "../new-questions.ts";
import type { Words } from "../words/en.ts";
import { askingSection, hardTimeCard, messagesCard } from "./actions.ts";
import { levelSection } from "./level.ts";
import { answeringCard } from "./quarter.ts";
import { headLine } from "./team.ts";

const VERDICTS: readonly Verdict[] = ["likely_elevated", "cant_tell", "not_elevated"];

function groupRow(group: HrOverview["groups"][number], words: Words): Html {
  const f = group.latest?.figures ?? null;
  const reason = group.latest?.withheld ?? null;
  const figure =
    f === null ? (reason === null ? words.hr.noFigure : words.withheld[reason]) : words.hr.estimate(f);
  // Direct staff who form a group of their own are shown on their team's page.
  const team = teamOfNode(group.id);
  const name = team === group.id ? group.name : words.hr.directStaff(group.name);
  return html`<li class="group"><div><h3><a href="/team/${team}">${name}</a></h3><p class="m">${words.people(group.rosterSize)} · ${figure}${group.onePersonPoints === null ? "" : html` · ${words.hr.onePerson(group.onePersonPoints)}`}</p></div>${sparkline(group.trend, words)}${
    f === null ? html`<span class="tag">${words.hr.none}</span>` : verdictPill(f.verdict, words)
  }</li>`;
}

/** All groups were asked alike: the longest trend tells of every change of questions. */
function longestTrend({ groups }: HrOverview): HrOverview["groups"][number]["trend"] {
  return groups.reduce<HrOverview["groups"][number]["trend"]>(
    (longest, { trend }) => (trend.length > longest.length ? trend : longest),
    [],
  );
}

function groupsCard(page: HrOverview, words: Words): Html {
  const h = words.hr;
  const list =
    page.groups.length === 0
      ? html`<p>${h.noGroups(page.fewest)}</p>`
      : html`<ul class="rows">${page.groups.map((g) => groupRow(g, words))}</ul>`;
  return html`<section class="card"><h2>${h.groups(page.fewest)}</h2><p class="m">${h.groupsIntro}</p>${questionNotes(longestTrend(page), words)}${list}${headLine(page.head, words)}</section>`;
}

/** Links to the pages that have quarters; the figures are not put side by side, for that would be a ranking. */
function quartersCard(page: HrOverview, words: Words): Html {
  const h = words.hr;
  const items = page.groups.flatMap(({ id, name, quarter }) => {
    if (quarter === null) return [];
    const team = teamOfNode(id);
    const isTeam = team === id;
    return [
      html`<li class="split"><a href="/team/${team}#${isTeam ? "" : "staff-"}by-quarter">${isTeam ? name : h.directStaff(name)}</a><span class="m">${period(words, quarter.from, quarter.to)}</span></li>`,
    ];
  });
  return html`<section class="card"><h2>${h.quarters}</h2>${
    items.length === 0
      ? html`<p>${h.quartersNone}</p>`
      : html`<p class="m">${h.quartersIntro}</p><ul class="rows">${items}</ul>`
  }</section>`;
}

function smallGroupsCard(page: HrOverview, words: Words): Html {
  const h = words.hr;
  const row = (count: number, label: Html) =>
    html`<li class="count">${label}<span><span class="mid">${count}</span> <span class="m">${h.groupsCount(count)}</span></span></li>`;
  return html`<section class="card"><h2>${h.small}</h2><ul class="rows">${VERDICTS.map((v) =>
    row(page.smallGroups[v], verdictPill(v, words)),
  )}${row(page.smallGroups.hidden, html`<span class="tag">${h.hidden}</span>`)}</ul><p class="m">${h.smallIntro(page.fewest)}</p></section>`;
}

/** The state of a program as a small label; open ones stand out. */
export function programState(program: Pick<ProgramRow, "state">, words: Words): Html {
  const isOpen = program.state === "active" || program.state === "pilot";
  return html`<span class="tag ${isOpen ? "live" : ""}">${words.programs.states[program.state]}</span>`;
}

/** For whom, in words: names where only some are meant. */
export function audienceText({ audience }: Pick<ProgramRow, "audience">, words: Words): string {
  return audience.to === "some" && audience.names.length > 0
    ? audience.names.join(", ")
    : words.programs.audience[audience.to];
}

/** A program in a list; `under`: the level of the heading that it stands below. */
export function programRow(program: ProgramRow, { words, under }: { words: Words; under: 1 | 2 }): Html {
  const h = words.hr;
  // Two programs may have one name: a list of links tells them apart by what stands beside each.
  const apart = `${words.programs.states[program.state]}, ${h.opens(day(words, program.opensOn))}`;
  const link = html`<a href="/hr/programs/${program.id}">${program.name}<span class="sr"> (${apart})</span></a>`;
  return html`<li class="stack"><div class="split"><div>${under === 1 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}<p class="m">${h.audience}: ${audienceText(program, words)} · ${h.facts(program.weeks, program.nudgesAWeek, program.minutesAWeek)} · ${h.opens(day(words, program.opensOn))}</p></div>${programState(program, words)}</div><p class="m"><b>${h.action}:</b> ${program.organizationAction ?? words.programs.noAction}</p></li>`;
}

function programsCard(page: HrOverview, words: Words): Html {
  const h = words.hr;
  const list =
    page.programs.length === 0
      ? html`<p>${h.noPrograms}</p>`
      : html`<ul class="rows">${page.programs.map((p) => programRow(p, { words, under: 2 }))}</ul>`;
  return html`<section class="card"><h2>${h.programs}</h2><p class="m">${h.programsIntro}</p>${list}<p><a class="btn" href="/hr/programs">${words.programs.open}</a></p></section>`;
}

/** What this server could connect, to whoever is asked. */
export interface Connectable {
  readonly slack: boolean;
  readonly teams: boolean;
  /** Auditors read the page, and change nothing. */
  readonly allowed: boolean;
  /** Where a link that anyone may follow leads, and whether Slack can post the text with a button. */
  readonly invite: { readonly link: string; readonly slack: boolean };
}

function connectButtons({ slack, teams }: Connectable, words: Words): Html {
  const h = words.hr;
  return html`<div class="row">${slack ? html`<a class="btn" href="/slack/install">${h.addSlack}</a>` : ""}${
    teams
      ? html`<form method="post" action="/hr/teams"><button>${h.connectTeams}</button></form><a class="btn" href="/teams/app.zip">${h.teamsPackage}</a>`
      : ""
  }</div>${teams ? html`<p class="m">${h.teamsNext}</p>` : ""}`;
}

function chatsCard(page: HrOverview, words: Words, can: Connectable): Html {
  const h = words.hr;
  const row = ({ platform, name, state }: HrOverview["chats"][number]) =>
    html`<li class="split"><div><h3>${name}</h3><p class="m">${h.platforms[platform]}</p></div><span class="tag ${state === "active" ? "live" : ""}">${h.chatStates[state]}</span></li>`;
  const possible = can.slack || can.teams;
  return html`<section class="card stack" id="chats"><h2>${h.chats}</h2><p class="m">${h.chatsIntro}</p><ul class="rows">${page.chats.map(row)}</ul>${
    possible ? (can.allowed ? connectButtons(can, words) : "") : html`<p class="m">${h.chatsMissing}</p>`
  }</section>`;
}

/** How people are asked whether they want to take part. No number of who did: that is nobody's to read. */
function invitationCard(page: HrOverview, words: Words, can: Connectable): Html {
  const i = words.hr.invitation;
  const choice = (how: HrOverview["invitation"]) =>
    html`<label class="option"><input type="radio" name="invitation" value="${how}" required ${page.invitation === how ? "checked" : ""}><span><b>${i.ways[how].name}</b><br><span class="m">${i.ways[how].text}</span></span></label>`;
  const form = html`<form method="post" action="/hr/invitation" class="fields"><fieldset><legend>${i.choose}</legend>${INVITATIONS.map(choice)}</fieldset><button>${i.save}</button></form>`;
  const { announcement } = i;
  const text =
    page.invitation === "announcement"
      ? html`<h3>${announcement.title}</h3><p class="quote">${announcement.text} ${can.invite.link}</p>${can.invite.slack ? html`<p class="m">${announcement.slack}</p>` : ""}<p class="m">${announcement.elsewhere}</p>`
      : page.invitation === "link"
        ? html`<h3>${i.link}</h3><p><a href="${can.invite.link}">${can.invite.link}</a></p>`
        : "";
  return html`<section class="card stack" id="invitation"><h2>${i.title}</h2><p class="m">${i.now(i.ways[page.invitation].name)}</p>${text}${can.allowed ? form : ""}</section>`;
}

/** Help that is about to be hidden, for nobody looks at that page without a reason. */
function dueCard(dueLines: number, words: Words): Html | "" {
  const h = words.rules.help;
  if (dueLines === 0) return "";
  return html`<section class="card tint"><h2>${h.title}</h2><p>${h.due(dueLines)}</p><p><a class="btn" href="/hr/help">${h.dueTitle}</a></p></section>`;
}

/** `/hr`: groups of 50 and more, counts below that, programs, chats. */
export function hrBody(
  page: HrOverview & { readonly dueLines: number },
  words: Words,
  can: Connectable,
  level: Level,
): Html {
  const h = words.hr;
  const span = page.period === null ? null : period(words, page.period.from, page.period.to);
  const next = page.nextPublicationOn;
  return html`${top(`${h.kicker} · ${h.people(page.people, span)}`, page.organization.name)}
<div class="grid"><div class="stack">${groupsCard(page, words)}${quartersCard(page, words)}${programsCard(page, words)}${chatsCard(page, words, can)}${invitationCard(page, words, can)}</div>
<div class="stack">${dueCard(page.dueLines, words)}${smallGroupsCard(page, words)}${answeringCard(page.answering === null ? [] : [page.answering], words)}<section class="card tint"><h2>${h.publication}</h2><p>${next === null ? h.publicationNone : h.publicationText(day(words, next))}</p></section>${askingSection(page, words)}${messagesCard(page, words, can.allowed)}${hardTimeCard(page, words, can.allowed)}${levelSection(level, words)}
<section class="card quietbox"><h2>${h.cantTitle}</h2><ul class="plain">${h.cant.map((line) => html`<li>${line}</li>`)}</ul></section></div></div>`;
}
