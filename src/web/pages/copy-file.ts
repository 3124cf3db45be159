import { html, raw } from "hono/html";
import type { MemberCopy, OwnAnswer } from "../../app/me/copy.ts";
import { APP_STYLE } from "../app-style.ts";
import { day, moment } from "../dates.ts";
import { type Html, WAVE } from "../marks.ts";
import type { Words } from "../words/en.ts";

/** Our look without what would have to be fetched: the file is read without a network. */
const STYLE = `${APP_STYLE.replace(/@font-face\{[^}]*\}/, "")}
.copy{max-width:760px;margin:0 auto;padding:var(--s5) clamp(16px,4vw,32px) 64px}.copy main{padding:0;margin-top:var(--s5)}
.copy h3+p,.copy li>p+p{margin-top:4px}.copy .rows p{white-space:pre-wrap;overflow-wrap:anywhere}`;

/** Nothing is fetched and nothing runs, whatever somebody wrote into their journal. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** JSON that cannot end the element it stands in, nor begin another: "<" and ">" are written as escapes, and so are line ends of JavaScript. */
function asJson(copy: MemberCopy): string {
  return JSON.stringify(copy, null, 1).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

interface Drawing {
  readonly copy: MemberCopy;
  readonly words: Words;
  /** An instant in the member's own time. */
  at(instant: string): string;
}

/** A member's copy as one file for any browser: to be read, to be printed, and, as JSON inside it, for programs. */
export function copyFile(copy: MemberCopy, words: Words): Html {
  const c = words.copy;
  const drawing: Drawing = { copy, words, at: (instant) => moment(words, instant, copy.directory.timeZone) };
  return html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${c.title}</title><style>${raw(STYLE)}</style></head>
<body><div class="copy"><header><span class="brand">${WAVE}<span>Evenkeel</span></span></header>
<main class="stack"><div><p class="m">${c.of(copy.organization, drawing.at(copy.madeAt))}</p><h1>${c.title}</h1></div>
<section class="card tint"><ul class="plain">${c.about.map((line) => html`<li>${line}</li>`)}</ul></section>
${written(drawing)}${answers(drawing)}${messages(drawing)}${person(drawing)}${traces(drawing)}</main></div>
<script type="application/json" id="evenkeel-copy">${raw(asJson(copy))}</script></body>
</html>`;
}

/** What a person wrote runs in its own direction, and changes nobody else's. */
function own(text: string): Html {
  return html`<p dir="auto">${text}</p>`;
}

function section({ words }: Drawing, title: string, rows: readonly Html[], note = ""): Html {
  const list =
    rows.length === 0
      ? html`<p class="m">${words.copy.nothing}</p>`
      : html`<ul class="rows">${rows.map((row) => html`<li>${row}</li>`)}</ul>`;
  return html`<section class="card"><h2>${title}</h2>${note === "" ? "" : html`<p class="m">${note}</p>`}${list}</section>`;
}

function titled(when: string, title: string): Html {
  return html`<p class="m">${when} · <bdi>${title}</bdi></p>`;
}

function written(drawing: Drawing): Html {
  const { copy, words, at } = drawing;
  const c = words.copy;
  return html`${section(
    drawing,
    c.journal,
    copy.journal.map((entry) => html`${titled(at(entry.writtenAt), entry.title)}${entry.lines.map(own)}`),
  )}${section(
    drawing,
    c.practiced,
    copy.practiced.map((entry) => titled(at(entry.doneAt), entry.title)),
  )}${section(drawing, c.remembered, remembered(drawing))}${section(drawing, c.peers, peers(drawing))}${section(
    drawing,
    c.runs,
    copy.runs.map(
      (run) =>
        html`${titled(c.runUntil(day(words, run.forgottenOn)), run.title)}${own(JSON.stringify(run.state, null, 1))}`,
    ),
  )}${section(
    drawing,
    c.program,
    copy.programs.map((one) => titled(c.programSince(day(words, one.startsOn)), one.title)),
  )}`;
}

function remembered({ copy, words }: Drawing): readonly Html[] {
  const c = words.copy;
  const { setAside, without, minutes, style, felt, heardOn, skippedOn, remindedOn } = copy.remembered;
  return [
    ...setAside.map((what) => own(c.setAside(what))),
    ...without.map((way) => own(c.without(way))),
    ...(minutes === null ? [] : [own(c.minutes(minutes))]),
    own(c.style(style)),
    ...(heardOn === null ? [] : [own(c.heardOn(day(words, heardOn)))]),
    ...(skippedOn === null ? [] : [own(c.skippedOn(day(words, skippedOn)))]),
    ...(remindedOn === null ? [] : [own(c.remindedOn(day(words, remindedOn)))]),
    ...felt.map(({ on, title, feeling }) => own(c.felt(day(words, on), title, feeling))),
  ];
}

function peers({ copy, words }: Drawing): readonly Html[] {
  const c = words.copy;
  const { state, since, until, partner, former } = copy.peers;
  return [
    ...(state === "waiting" && since !== null ? [own(c.peersWait(day(words, since)))] : []),
    ...(partner !== null && until !== null ? [own(c.peersPaired(partner, day(words, until)))] : []),
    ...former.map((one) => own(c.peersFormer(one.partner, day(words, one.until)))),
  ];
}

function answers(drawing: Drawing): Html {
  const { copy, words } = drawing;
  const c = words.copy;
  if (copy.answers === null)
    return html`<section class="card"><h2>${c.answers}</h2><p>${c.answersLeftOut}</p></section>`;
  const answer = (one: OwnAnswer) =>
    html`<p class="m">${day(words, one.windowOpensAt)} · ${c.week(one.week)}</p><p>${one.question}</p><p><b>${one.answer}</b></p>${one.instrument === null ? "" : html`<p class="m">${c.instrument(one.instrument)}</p>`}`;
  const kept = copy.keptAnswers ?? [];
  return html`${section(drawing, c.answers, copy.answers.map(answer))}${section(drawing, c.keptAnswers, kept.map(answer))}`;
}

function facts(pairs: readonly (readonly [name: string, value: string | null])[]): Html {
  const known = pairs.filter(([, value]) => value !== null && value !== "");
  return html`<dl class="facts cols">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>`;
}

function messages(drawing: Drawing): Html {
  const { copy, words, at } = drawing;
  const c = words.copy;
  const m = copy.messages;
  const optional = (instant: string | null) => instant && at(instant);
  const wording =
    copy.consent === null
      ? ""
      : copy.consent.text === null
        ? html`<p class="m">${c.wordingOlder}</p>`
        : html`<h3>${c.wordingText}</h3><ul class="plain">${copy.consent.text.map((line) => html`<li>${line}</li>`)}</ul>`;
  return html`<section class="card"><h2>${c.rhythm}</h2>${facts([
    [c.contact, c.contacts[m.contact] ?? m.contact],
    [c.rhythmNow, m.rhythm],
    [c.next, optional(m.nextAt)],
    [c.paused, optional(m.pausedUntil)],
    [c.ownZone, m.timeZone],
    [c.ownLanguage, m.language],
    [c.wording, copy.consent?.wording ?? null],
  ])}${wording}</section>${section(
    drawing,
    c.sent,
    copy.deliveries.map(
      (one) =>
        html`<p>${at(one.dueAt)} · ${c.kinds[one.kind] ?? one.kind} · ${c.states[one.state] ?? one.state}</p>`,
    ),
    c.sentNote,
  )}${section(
    drawing,
    c.chat,
    copy.browserChat.map((one) => html`${titled(at(one.sentAt), "Evenkeel")}<p>${one.text}</p>`),
  )}`;
}

function person(drawing: Drawing): Html {
  const { copy, words, at } = drawing;
  const c = words.copy;
  const d = copy.directory;
  return html`<section class="card"><h2>${c.who}</h2>${facts([
    [c.name, d.name],
    [c.email, d.email],
    [c.team, d.team],
    [c.leads, d.leads.join(", ")],
    [c.manager, d.manager ?? ""],
    [c.zone, d.timeZone],
    [c.language, d.language],
    [c.country, d.country],
    [c.location, d.location],
    [c.tags, d.tags.join(", ")],
    [c.roles, d.roles.join(", ")],
    [c.since, at(d.activeSince)],
    [
      c.leaves,
      d.leaves.map(({ from, until }) => c.leaveDays(day(words, from), day(words, until))).join("; "),
    ],
    [c.provider, [d.userName, d.externalId].filter((each) => each !== null).join(", ")],
    [c.id, d.id],
  ])}</section>${section(
    drawing,
    c.accounts,
    copy.accounts.map(
      (one) =>
        html`<p>${one.platform} · <bdi>${one.workspace}</bdi> · <bdi>${one.account}</bdi> · ${one.reachable ? c.reachable : c.unreachable}</p>`,
    ),
  )}${section(
    drawing,
    c.identities,
    copy.identities.map((one) => html`<p><bdi>${one.issuer}</bdi> · <bdi>${one.subject}</bdi></p>`),
  )}${section(
    drawing,
    c.counted,
    copy.counted.map(
      (one) =>
        html`<p>${c.countedIn(one.group ?? c.countedNowhere, day(words, one.opensAt), day(words, one.closesAt))}</p>`,
    ),
    c.countedNote,
  )}`;
}

function traces(drawing: Drawing): Html {
  const { copy, words, at } = drawing;
  const c = words.copy;
  return html`${section(
    drawing,
    c.sessions,
    copy.sessions.map((one) => html`<p>${c.sessionUntil(at(one.until))}</p>`),
  )}${section(
    drawing,
    c.requests,
    copy.requests.map(
      (one) => html`<p>${c.requestKinds[one.kind] ?? one.kind} · ${c.sessionUntil(at(one.expiresAt))}</p>`,
    ),
  )}${section(
    drawing,
    c.promises,
    copy.promises.map(
      (one) =>
        html`${titled(at(one.writtenAt), one.team)}<p>${one.text}</p><p>${one.owner} · ${day(words, one.dueOn)}</p>`,
    ),
  )}${section(
    drawing,
    c.accesses,
    copy.accesses.map((one) => html`<p>${at(one.at)} · ${one.role} · ${one.verb}</p>`),
  )}`;
}
