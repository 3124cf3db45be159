import { html } from "hono/html";
import { COLUMNS } from "../../app/directory/columns.ts";
import type { Encoding } from "../../app/directory/decode-file.ts";
import type { FileProblem } from "../../app/directory/file-problem.ts";
import type { ImportCounts, ImportFile } from "../../app/directory/import-people.ts";
import type { ChangedPerson, ImportPlan } from "../../app/directory/plan-import.ts";
import type { TeamRef } from "../../app/directory/plan-teams.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

/** Problems and changes of one kind that a page shows; a file with more is not read line by line. */
const MOST_PROBLEMS = 200;
const MOST_OF_A_KIND = 1000;
/** More of a kind is opened by a press. */
const MOST_AT_A_GLANCE = 20;

export function directoryKicker(words: Words): Html {
  return html`<a href="/hr/people">${words.directory.title}</a>`;
}

/** Where the pages of an import stand. */
export interface ImportPlace {
  /** Of the form; the confirm is one step below. */
  readonly path: string;
  readonly kicker: Html | string;
  /** Where one goes on afterwards. */
  readonly next: { readonly href: string; readonly label: string };
  /** Whether the form says at first that the file is everybody. */
  readonly everybody: boolean;
}

/** The import as HR finds it with the directory. */
export function directoryPlace(words: Words): ImportPlace {
  return {
    path: "/hr/people/import",
    kicker: directoryKicker(words),
    next: { href: "/hr/people", label: words.import.toPeople },
    everybody: false,
  };
}

/** The form that takes a file or pasted rows, and shows what they would change. */
export function importForm({ path, everybody }: ImportPlace, words: Words): Html {
  const i = words.import;
  return html`<form method="post" action="${path}" enctype="multipart/form-data" class="fields"><div><label for="file">${i.file}</label><input id="file" name="file" type="file" accept=".csv,.txt,text/csv" aria-describedby="file-hint"><p class="m" id="file-hint">${i.fileHint}</p></div><div><label for="text">${i.paste}</label><textarea id="text" name="text" rows="5" spellcheck="false" aria-describedby="text-hint"></textarea><p class="m" id="text-hint">${i.pasteHint}</p></div><div class="check"><input type="checkbox" id="everybody" name="everybody" value="yes"${everybody ? html` checked` : ""} aria-describedby="everybody-hint"><div><label for="everybody">${i.everybody}</label><p class="m" id="everybody-hint">${i.everybodyHint}</p></div></div><button class="pri">${i.look}</button></form>`;
}

/** `/hr/people/import`: the form, and what the columns mean. */
export function importBody(words: Words): Html {
  const i = words.import;
  return html`${top(directoryKicker(words), i.title)}
<div class="grid"><div class="stack"><section class="card"><p>${i.intro}</p>${importForm(directoryPlace(words), words)}</section></div>
<div class="stack"><section class="card"><p>${i.sample} <a href="/hr/people/export.csv">${i.download}</a></p></section><section class="card"><h2>${i.columnsTitle}</h2>${columnsList(words)}</section></div></div>`;
}

/** What the columns of a file mean. */
export function columnsList(words: Words): Html {
  const i = words.import;
  const columns = COLUMNS.map(
    (column) => html`<div><dt><code>${column}</code></dt><dd>${i.columns[column]}</dd></div>`,
  );
  return html`<p class="m">${i.columnsIntro}</p><dl class="facts">${columns}</dl><p class="m">${i.rolesNote}</p>`;
}

/** What is wrong with a file, by line, each with what to do. */
function problemsCard(problems: readonly FileProblem[], words: Words): Html {
  const i = words.import;
  const shown = problems.slice(0, MOST_PROBLEMS);
  const more = problems.length - shown.length;
  const title = i.problemsTitle(problems.length);
  const row = ({ line, code, value }: FileProblem) =>
    html`<tr><th scope="row">${line ?? i.wholeFile}</th><td>${i.problems[code](value)}</td></tr>`;
  return html`<section class="card" role="alert"><h2>${title}</h2><p>${i.problemsIntro}</p><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><caption class="sr">${title}</caption><thead><tr><th scope="col">${i.problemColumns.line}</th><th scope="col">${i.problemColumns.what}</th></tr></thead><tbody>${shown.map(row)}</tbody></table></div>${more > 0 ? html`<p class="m">${i.moreProblems(more)}</p>` : ""}</section>`;
}

export function importProblemsBody(problems: readonly FileProblem[], place: ImportPlace, words: Words): Html {
  return html`${top(place.kicker, words.import.title)}
<div class="stack">${problemsCard(problems, words)}<section class="card">${importForm(place, words)}</section></div>`;
}

/** A kind of change with all it would do; nothing where it would do none. */
function kind(
  title: string,
  { note, items }: { readonly note: string; readonly items: readonly Html[] },
  words: Words,
): Html | "" {
  if (items.length === 0) return "";
  const more = items.length - MOST_OF_A_KIND;
  const list = html`<ul class="rows">${items.slice(0, MOST_OF_A_KIND)}</ul>`;
  return html`<section class="card"><h2>${title} <span class="tag">${items.length}</span></h2>${note === "" ? "" : html`<p class="m">${note}</p>`}${items.length <= MOST_AT_A_GLANCE ? list : html`<details><summary>${words.import.show}</summary>${list}</details>`}${more > 0 ? html`<p class="m">${words.import.more(more)}</p>` : ""}</section>`;
}

function personItem(name: string, email: string, lines: readonly Html[]): Html {
  return html`<li><h3><bdi>${name}</bdi></h3><p class="m">${email}</p>${lines}</li>`;
}

function changedItem({ after, fields }: ChangedPerson, words: Words): Html {
  const i = words.import;
  const lines = fields.map(
    ({ column, from, to }) =>
      html`<p>${words.directory.columns[column]}: <bdi>${i.fromTo(from === "" ? i.empty : from, to === "" ? i.empty : to)}</bdi></p>`,
  );
  return personItem(after.name, after.email, lines);
}

function planCards(plan: ImportPlan, words: Words): Html {
  const i = words.import;
  const nameOf = (ref: TeamRef) => plan.teams.get(ref)?.name ?? "";
  const place = (name: string, parent: TeamRef | null) =>
    html`<li><bdi>${parent === null ? i.atTop(name) : i.under(name, nameOf(parent))}</bdi></li>`;
  const teams = Array.from(plan.teams.values());
  const made = teams.filter(({ parentBefore }) => parentBefore === undefined);
  const movedTeams = teams.filter(
    ({ parent, parentBefore }) => parentBefore !== undefined && parent !== parentBefore,
  );
  const changes = (name: "moved" | "changed" | "returned") =>
    kind(
      i.kinds[name],
      { note: i.kindNotes[name], items: plan[name].map((each) => changedItem(each, words)) },
      words,
    );
  return html`${kind(
    i.kinds.joined,
    {
      note: i.kindNotes.joined,
      items: plan.joined.map(({ name, email, team }) =>
        personItem(name, email, [html`<p>${words.directory.columns.team}: <bdi>${nameOf(team)}</bdi></p>`]),
      ),
    },
    words,
  )}${kind(
    i.kinds.left,
    { note: i.kindNotes.left, items: plan.left.map(({ name, email }) => personItem(name, email, [])) },
    words,
  )}${changes("moved")}${changes("returned")}${changes("changed")}${kind(
    i.teamsMade,
    { note: "", items: made.map(({ name, parent }) => place(name, parent)) },
    words,
  )}${kind(i.teamsMoved, { note: "", items: movedTeams.map(({ name, parent }) => place(name, parent)) }, words)}${kind(
    i.leads,
    {
      note: "",
      items: plan.leads.map(
        ({ team, from, to }) =>
          html`<li><h3><bdi>${nameOf(team)}</bdi></h3><p>${i.fromTo(from ?? i.nobody, to ?? i.nobody)}</p></li>`,
      ),
    },
    words,
  )}`;
}

function changesNothing({ joined, changed, moved, returned, left, leads, teams }: ImportPlan): boolean {
  const people = joined.length + changed.length + moved.length + returned.length + left.length;
  const settled = Array.from(teams.values()).every(({ parent, parentBefore }) => parent === parentBefore);
  return people + leads.length === 0 && settled;
}

export interface PlanShown {
  readonly plan: ImportPlan;
  readonly seal: string;
  readonly file: ImportFile;
  readonly encoding: Encoding;
  /** The directory changed between the look and the confirm. */
  readonly stale: boolean;
}

/** What a file would change, and the form that does exactly that. The file travels in the form: nothing of it is stored here. */
export function planBody(
  { plan, seal, file, encoding, stale }: PlanShown,
  { path, kicker }: ImportPlace,
  words: Words,
): Html {
  const i = words.import;
  const tile = (name: keyof typeof i.kinds, count: number) =>
    html`<li><span class="mid">${count}</span><span class="m">${i.kinds[name]}</span></li>`;
  const readAs = i.readAs[encoding];
  const confirm = html`<form method="post" action="${path}/confirm" enctype="multipart/form-data" class="fields"><input type="hidden" name="seal" value="${seal}"><input type="hidden" name="everybody" value="${file.everybody ? "yes" : ""}"><input type="hidden" name="text" value="${file.text}"><button class="pri">${i.confirm}</button></form>`;
  const nothing = changesNothing(plan);
  return html`${top(kicker, i.planTitle)}${stale ? html`<p class="note" role="status">${i.stale}</p>` : ""}${readAs === "" ? "" : html`<p class="note">${readAs}</p>`}
<div class="grid"><div class="stack"><section class="card">${nothing ? html`<p>${i.nothing}</p>` : ""}<ul class="tiles four">${tile("joined", plan.joined.length)}${tile("left", plan.left.length)}${tile("moved", plan.moved.length)}${tile(
    "changed",
    plan.changed.length,
  )}${tile("returned", plan.returned.length)}${tile("unchanged", plan.unchanged)}</ul></section>${planCards(plan, words)}</div>
<div class="stack">${nothing ? "" : html`<section class="card tint"><h2>${i.confirmTitle}</h2><p>${i.confirmText}</p>${confirm}</section>`}<p><a class="btn" href="${path}">${i.another}</a></p></div></div>`;
}

export function importedBody(counts: ImportCounts, { kicker, next }: ImportPlace, words: Words): Html {
  const i = words.import;
  const changed = counts.changed + counts.moved + counts.returned;
  return html`${top(kicker, i.done)}
<section class="card"><p role="status">${i.doneText(counts.joined, changed, counts.left)}</p><p><a class="btn" href="${next.href}">${next.label}</a></p></section>`;
}

/** `/hr/people/leave`: a file of leaves, what was wrong with it, or how many were taken. */
export function leaveFileBody(
  news: { readonly problems?: readonly FileProblem[]; readonly taken?: number },
  words: Words,
): Html {
  const l = words.import.leave;
  const { problems, taken } = news;
  return html`${top(directoryKicker(words), l.title)}${taken === undefined ? "" : html`<p class="note" role="status">${l.done(taken)}</p>`}
<div class="stack">${problems === undefined ? "" : problemsCard(problems, words)}<section class="card"><p>${l.intro}</p><p class="m">${l.one}</p><form method="post" action="/hr/people/leave" enctype="multipart/form-data" class="fields"><div><label for="file">${l.file}</label><input id="file" name="file" type="file" accept=".csv,.txt,text/csv" aria-describedby="file-hint"><p class="m" id="file-hint">${l.hint}</p></div><div><label for="text">${words.import.paste}</label><textarea id="text" name="text" rows="5" spellcheck="false"></textarea></div><button class="pri">${l.send}</button></form></section></div>`;
}
