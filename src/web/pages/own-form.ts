import { html } from "hono/html";
import { LOCALES, type Locale } from "../../core/locale.ts";
import { MOST_OWN_STEPS, OWN_INPUTS, OWN_LENGTHS, type OwnContent } from "../../core/practice/own.ts";
import { NEEDS } from "../../core/practice/practice.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import { LONGEST } from "../own-form.ts";
import type { Words } from "../words/en.ts";
import { ownPath } from "./content.ts";

function option(value: string, label: string, chosen: boolean): Html {
  return html`<option value="${value}" ${chosen ? "selected" : ""}>${label}</option>`;
}

function select(name: string, label: string, options: readonly Html[]): Html {
  return html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}">${options}</select></div>`;
}

function area(name: string, label: string, { value, rows }: { value: string; rows: number }): Html {
  return html`<div><label for="${name}">${label}</label><textarea id="${name}" name="${name}" rows="${rows}" maxlength="${LONGEST.text}">${value}</textarea></div>`;
}

function aboutCard(content: OwnContent, needs: readonly string[], words: Words): Html {
  const { form } = words.own;
  const care = Array.from({ length: MOST_OWN_STEPS }, (_, index) =>
    option(String(index + 1), form.step(index + 1), content.care === index + 1),
  );
  return html`<section class="card fields"><h2>${form.about}</h2><div class="cols">${select(
    "need",
    form.need,
    NEEDS.map((need, index) => option(need, needs[index] ?? need, need === content.need)),
  )}${select(
    "minutes",
    form.minutes,
    OWN_LENGTHS.map((each) => option(String(each), String(each), each === content.minutes)),
  )}${select("care", form.care, [option("", form.careNone, content.care === null), ...care])}</div>${area(
    "cautions",
    form.cautions,
    { value: content.cautions.join("\n"), rows: 3 },
  )}</section>`;
}

function nameCard(content: OwnContent, locale: Locale, words: Words): Html {
  const { form } = words.own;
  const language = words.programs.languageNames[locale];
  const text = content.texts[locale];
  const field = (name: string, label: string, value: string) =>
    html`<div><label for="${name}_${locale}">${label}</label><input id="${name}_${locale}" name="${name}_${locale}" lang="${locale}" maxlength="${LONGEST.line}" value="${value}"></div>`;
  return html`<section class="card fields"><h2>${form.words(language)}</h2>${field("title", form.titleField(language), text?.title ?? "")}${field("description", form.description(language), text?.description ?? "")}</section>`;
}

function stepCard(content: OwnContent, index: number, words: Words): Html {
  const { form } = words.own;
  const n = index + 1;
  const own = content.steps[index];
  const inputs = OWN_INPUTS.map((input) => option(input, form.inputs[input], input === own));
  const texts = LOCALES.map((locale) => {
    const language = words.programs.languageNames[locale];
    const step = content.texts[locale]?.steps[index];
    return html`<div class="fields" lang="${words.language}">${area(
      `step${n}_text_${locale}`,
      form.text(n, language),
      { value: step?.text ?? "", rows: 3 },
    )}${area(`step${n}_options_${locale}`, form.options(n, language), {
      value: (step?.options ?? []).join("\n"),
      rows: 4,
    })}</div>`;
  });
  const kind = select(`step${n}`, form.input(n), [option("", form.inputNone, own === undefined), ...inputs]);
  // Steps that are left out stay out of the way until somebody wants one more.
  return html`<section class="card"><details ${own === undefined ? "" : "open"}><summary>${form.step(n)}</summary><div class="fields">${kind}<div class="cols">${texts}</div></div></details></section>`;
}

/** What an empty form begins with: three steps, the first of them a choice. */
export const EMPTY: OwnContent = {
  need: "N12",
  minutes: 3,
  steps: ["pick1", "modal", "tap"],
  care: null,
  cautions: [],
  texts: {},
};

/** The whole practice as one form, for every browser. `name` null: it is new. */
export function ownFormBody(
  { name, content, needs }: { name: string | null; content: OwnContent; needs: readonly string[] },
  words: Words,
): Html {
  const { form } = words.own;
  const back = name === null ? "/hr/content" : ownPath(name);
  const action = name === null ? "/hr/content/own" : `${back}/draft`;
  const steps = Array.from({ length: MOST_OWN_STEPS }, (_, index) => stepCard(content, index, words));
  return html`${top(html`<a href="/hr/content">${words.content.page.back}</a>`, name === null ? form.title : form.change)}
<form method="post" action="${action}" class="stack"><p>${form.intro}</p>${aboutCard(content, needs, words)}<div class="cols">${LOCALES.map((locale) => nameCard(content, locale, words))}</div>
<h2>${form.stepsTitle}</h2><p class="m">${form.stepsText}</p>${steps}
<div class="row"><button class="pri">${form.save}</button><a class="btn" href="${back}">${form.back}</a></div></form>`;
}
