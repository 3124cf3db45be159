import { html } from "hono/html";
import type { OpenApproval, Say } from "../../app/policy/open-approval.ts";
import { day } from "../dates.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

/** What HR, or the server, asks an auditor for. */
export function wishText({ kind, person, value, questions }: OpenApproval, words: Words): string {
  const { approvals: a, thresholds } = words.rules.policy;
  if (kind === "restore") return a.restore;
  if (kind === "questions") return a.questions(questions ?? "");
  if (kind === "name_auditor" || kind === "end_auditor") return a[kind](person ?? a.someone);
  return thresholds[kind].wish(value ?? 0);
}

function answerForm({ id, kind }: OpenApproval, { mayAnswer }: Say, { at, words }: Place): Html | "" {
  const a = words.rules.policy.approvals;
  if (mayAnswer === "no") return "";
  if (mayAnswer === "self") return html`<p class="m">${a.self}</p>`;
  const isNew = mayAnswer !== "yes";
  const button = (answer: "yes" | "no", label: string) =>
    html`<button name="answer" value="${answer}">${label}</button>`;
  const buttons = html`${isNew ? "" : button("yes", kind === "restore" ? a.goOn : a.yes)}${kind === "restore" ? "" : button("no", a.no)}`;
  const form =
    isNew && kind === "restore"
      ? ""
      : html`<form method="post" action="${at}/answer" class="row"><input type="hidden" name="approval" value="${id}">${buttons}</form>`;
  return html`${isNew ? html`<p class="m">${a.from(day(words, mayAnswer.from))}</p>` : ""}${form}`;
}

interface Place {
  /** The page whose forms these are. */
  readonly at: "/hr/policy" | "/hr/roles";
  readonly words: Words;
}

/** What waits for an auditor's yes, with what the reader may do about it; nothing where nothing waits. */
export function approvalsCard(approvals: readonly OpenApproval[], say: Say, place: Place): Html | "" {
  const { at, words } = place;
  const a = words.rules.policy.approvals;
  if (approvals.length === 0) return "";
  const row = (asked: OpenApproval) =>
    html`<li class="stack"><div><h3>${wishText(asked, words)}</h3><p class="m">${a.asked(day(words, asked.askedOn))}</p>${asked.kind === "restore" ? html`<p>${a.restoreText}</p>` : ""}${asked.kind === "questions" ? html`<p><a href="/hr/content/questions">${a.seeQuestions}</a></p>` : ""}</div>${answerForm(asked, say, place)}${
      say.mayAsk && asked.kind !== "restore"
        ? html`<form method="post" action="${at}/withdraw"><input type="hidden" name="approval" value="${asked.id}"><button>${a.withdraw}</button></form>`
        : ""
    }</li>`;
  return html`<section class="card tint" id="waiting"><h2>${a.title}</h2><ul class="rows">${approvals.map(row)}</ul></section>`;
}
