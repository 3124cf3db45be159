import { html, raw } from "hono/html";
import { type HelpForm, type HelpMistakes, one } from "../../app/help/help-form.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

/** A form as it was sent, with what is wrong with it; or as it is shown first. */
export interface Filled {
  readonly form: HelpForm;
  readonly mistakes: HelpMistakes;
}

/** Draws the fields of a help form: each with its hint and, beside it, what is wrong with it. */
export function helpFields({ form, mistakes }: Filled, words: Words) {
  const { hints, wrong } = words.rules.helpDesk;
  const hintOf = (name: string): string | undefined =>
    Object.hasOwn(hints, name) ? hints[name as keyof typeof hints] : undefined;
  const marks = (name: string): Html => {
    const about = [hintOf(name) && `${name}-hint`, mistakes[name] && `${name}-wrong`]
      .filter(Boolean)
      .join(" ");
    return html`${about === "" ? "" : html` aria-describedby="${about}"`}${mistakes[name] === undefined ? "" : raw(' aria-invalid="true"')}`;
  };
  const below = (name: string): Html => {
    const [hint, mistake] = [hintOf(name), mistakes[name]];
    return html`${hint === undefined ? "" : html`<p class="m" id="${name}-hint">${hint}</p>`}${mistake === undefined ? "" : html`<p class="field-error" id="${name}-wrong">${wrong[mistake]}</p>`}`;
  };
  const labelled = (name: string, label: string, control: Html): Html =>
    html`<div><label for="${name}">${label}</label>${control}${below(name)}</div>`;
  const input = (name: string, label: string, kind: Html = html``): Html =>
    labelled(
      name,
      label,
      html`<input id="${name}" name="${name}" maxlength="300" autocomplete="off" value="${one(form, name)}"${kind}${marks(name)}>`,
    );
  return {
    text: (name: string, label: string) => input(name, label),
    phone: (name: string, label: string) => input(name, label, raw(' type="tel"') as Html),
    day: (name: string, label: string) => input(name, label, raw(' type="date"') as Html),
    time: (name: string, label: string) => input(name, label, raw(' type="time"') as Html),
    area: (name: string, label: string) =>
      labelled(
        name,
        label,
        html`<textarea id="${name}" name="${name}" rows="2" maxlength="300"${marks(name)}>${one(form, name)}</textarea>`,
      ),
    select: (name: string, label: string, options: readonly (readonly [value: string, label: string])[]) =>
      labelled(
        name,
        label,
        html`<select id="${name}" name="${name}"${marks(name)}>${options.map(
          ([value, text]) =>
            html`<option value="${value}"${value === one(form, name) ? raw(" selected") : ""}>${text}</option>`,
        )}</select>`,
      ),
    checks: (name: string, legend: string, options: readonly (readonly [value: string, label: string])[]) =>
      html`<fieldset${marks(name)}><legend>${legend}</legend><div class="row">${options.map(
        ([value, text]) =>
          html`<div class="check"><input type="checkbox" id="${name}-${value}" name="${name}" value="${value}"${form[name]?.includes(value) ? raw(" checked") : ""}><label for="${name}-${value}">${text}</label></div>`,
      )}</div>${below(name)}</fieldset>`,
  };
}

/** Above a form that was not taken: that nothing was changed, and what of it is no single field's. */
export function refusal(mistakes: HelpMistakes, words: Words): Html | "" {
  if (Object.keys(mistakes).length === 0) return "";
  const { refused, wrong } = words.rules.helpDesk;
  const whole = mistakes.form;
  return html`<p class="note" role="alert"><b>${whole === undefined ? refused : wrong[whole]}</b></p>`;
}
