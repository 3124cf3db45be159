import { html } from "hono/html";
import type { FormProblems, FoundingForm } from "../../app/setup/filled-in.ts";
import type { FirstRun } from "../../app/setup/first-run.ts";
import { LOCALES } from "../../core/locale.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { zoneSelect } from "../zones.ts";

export const SETUP_STEPS = ["token", "organization", "level", "chat", "people", "done"] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

/** The steps between which one may go back and forth, by where one stands: before the founding, and after it. */
const WITHIN: readonly (readonly SetupStep[])[] = [
  ["organization", "level"],
  ["chat", "people", "done"],
];

/** Where one is, and what is still to come. */
export function stepList(at: SetupStep, words: Words): Html {
  const s = words.setup;
  const now = SETUP_STEPS.indexOf(at);
  const open = WITHIN.find((steps) => steps.includes(at)) ?? [];
  const item = (step: SetupStep, index: number) => {
    const name = s.steps[step];
    // The level is worth nothing before the form that stands above it.
    const linked = step !== at && open.includes(step) && step !== "level";
    return html`<li${index === now ? html` aria-current="step"` : ""}${index < now ? html` class="past"` : ""}>${linked ? html`<a href="/setup/${step}">${name}</a>` : name}</li>`;
  };
  return html`<nav aria-label="${s.stepsLabel}"><ol class="setup-steps">${SETUP_STEPS.map(item)}</ol></nav>`;
}

export function setupKicker(at: SetupStep, words: Words): string {
  const s = words.setup;
  return `${s.kicker} · ${s.stepOf(SETUP_STEPS.indexOf(at) + 1, SETUP_STEPS.length)}`;
}

const head = (at: SetupStep, title: string, words: Words): Html =>
  html`${stepList(at, words)}${top(setupKicker(at, words), title)}`;

/** The first step; `wrong`: a token was entered that opens nothing. */
export function tokenBody(wrong: boolean, words: Words): Html {
  const t = words.setup.token;
  const about = wrong ? "token-hint token-wrong" : "token-hint";
  return html`${head("token", t.title, words)}<section class="card"><p>${t.intro}</p><form method="post" action="/setup" class="fields"><div><label for="token">${t.label}</label><input id="token" name="token" required maxlength="200" autocomplete="off" autocapitalize="none" spellcheck="false" class="hash" aria-describedby="${about}"${wrong ? html` aria-invalid="true"` : ""}><p class="m" id="token-hint">${t.hint}</p>${wrong ? html`<p class="field-error" id="token-wrong" role="alert">${t.wrong}</p>` : ""}</div><button class="pri">${words.setup.next}</button></form></section>`;
}

const COMPLETES: Readonly<Partial<Record<keyof FoundingForm, string>>> = {
  organization: "organization",
  name: "name",
  email: "email",
};

/** The second step, with what was filled in and what is wrong with it. */
export function organizationBody(form: FoundingForm, problems: FormProblems, words: Words): Html {
  const o = words.setup.organization;
  const field = (name: keyof FoundingForm, control: (about: Html) => Html) => {
    const hint = o.hints[name];
    const problem = problems[name];
    const ids = [hint === "" ? "" : `${name}-hint`, problem === undefined ? "" : `${name}-error`];
    const about = ids.filter((id) => id !== "").join(" ");
    const marks = html`${about === "" ? "" : html` aria-describedby="${about}"`}${problem === undefined ? "" : html` aria-invalid="true"`}`;
    return html`<div><label for="${name}">${o.fields[name]}</label>${control(marks)}${hint === "" ? "" : html`<p class="m" id="${name}-hint">${hint}</p>`}${problem === undefined ? "" : html`<p class="field-error" id="${name}-error">${o.problems[problem]}</p>`}</div>`;
  };
  const text = (name: keyof FoundingForm) =>
    field(
      name,
      (marks) =>
        html`<input id="${name}" name="${name}" value="${form[name]}" maxlength="200"${name === "email" ? html` type="email"` : ""}${name === "country" ? "" : html` required`}${COMPLETES[name] === undefined ? html` autocomplete="off"` : html` autocomplete="${COMPLETES[name]}"`}${marks}>`,
    );
  const language = field(
    "language",
    (marks) =>
      html`<select id="language" name="language" required${marks}>${LOCALES.map(
        (locale) =>
          html`<option value="${locale}"${locale === form.language ? html` selected` : ""}>${words.programs.languageNames[locale]}</option>`,
      )}</select>`,
  );
  const zone = field("timeZone", (marks) =>
    zoneSelect(form.timeZone, words, html` id="timeZone" name="timeZone"${marks}`),
  );
  const few = field(
    "custodians",
    (marks) =>
      html`<textarea id="custodians" name="custodians" rows="3" required${marks}>${form.custodians}</textarea>`,
  );
  return html`${head("organization", o.title, words)}<form method="post" action="/setup/organization" class="stack"><p>${o.intro}</p><section class="card fields"><h2>${o.about}</h2>${text("organization")}${zone}${language}</section><section class="card fields"><h2>${o.first}</h2><p class="m">${o.firstText}</p>${text("name")}${text("email")}${text("country")}</section><section class="card fields"><h2>${o.few}</h2><p class="m">${o.fewText}</p>${few}</section><div><button class="pri">${words.setup.next}</button></div></form>`;
}

const TIERS = ["strict", "standard"] as const;

/** The third step: the level, and once more what is made with it. */
export function setupLevelBody(form: FoundingForm, guess: FirstRun["guess"], words: Words): Html {
  const l = words.setup.level;
  const o = words.setup.organization;
  const choice = (tier: (typeof TIERS)[number]) => {
    const { window, year, fiveYears } = guess[tier];
    return html`<label class="option"><input type="radio" name="tier" value="${tier}" required${tier === "strict" ? html` checked` : ""}><span><b>${words.privacy.tier[tier]}</b>${tier === "strict" ? html` <span class="tag live">${l.usual}</span>` : ""}<br>${l.rises(window, year, fiveYears)}<br><span class="m">${words.level.meaning[tier]}</span></span></label>`;
  };
  const fact = (name: string, value: Html | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`${head("level", l.title, words)}<form method="post" action="/setup/level" class="stack"><section class="card"><p>${l.intro}</p><fieldset><legend>${l.legend}</legend>${TIERS.map(choice)}</fieldset><p class="m">${l.later}</p></section><section class="card"><h2>${l.check}</h2><dl class="facts">${fact(o.fields.organization, html`<bdi>${form.organization}</bdi>`)}${fact(o.fields.timeZone, form.timeZone)}${fact(l.checkPerson, html`<bdi>${form.name}</bdi>, <bdi>${form.email}</bdi>`)}${fact(o.few, html`<bdi>${form.custodians.split("\n").join(", ")}</bdi>`)}</dl><p><a href="/setup/organization">${l.correct}</a></p></section><div><button class="pri">${l.button}</button></div></form>`;
}

/** The session ended on the way. */
export function againBody(words: Words): Html {
  const a = words.setup.again;
  return html`<section class="card"><h1>${a.title}</h1><p>${a.text}</p><form method="post" action="/setup/sign-in"><button class="pri">${a.button}</button></form></section>`;
}

/** The last step: what comes next, and the press that ends the first run. */
export function doneBody(words: Words): Html {
  const d = words.setup.done;
  const { second, program, invite, try: own, promise } = d.list;
  const item = ({ title, text }: { title: string; text: string }, href: string, label: string) =>
    html`<li><h3>${title}</h3><p class="m">${text}</p><p><a href="${href}">${label}</a></p></li>`;
  return html`${head("done", d.title, words)}<section class="card"><h2>${d.intro}</h2><ol class="acts">${item(second, "/hr/roles", d.people)}${item(program, "/hr/programs", d.programs)}${item(invite, "/hr#invitation", d.invitation)}${item(own, "/chat", d.chat)}${item(promise, "/privacy", d.privacy)}</ol></section><section class="card tint after"><p>${d.close}</p><form method="post" action="/setup/finish"><button class="pri">${d.button}</button></form></section>`;
}
