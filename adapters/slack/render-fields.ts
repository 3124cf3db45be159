import type { InputBlock, KnownBlock, PlainTextOption } from "@slack/types";
import type { Choices, Input } from "../../src/core/chat/view.ts";
import { type Fitting, SLACK_LIMITS } from "./limits.ts";
import { plainText, type Rendering } from "./rendering.ts";

/** A field as Slack's input block. Its block_id is the field's name: values and errors come and go under it. */
export function renderField(field: Choices | Input, rendering: Rendering): readonly KnownBlock[] {
  const { fit, generation, own } = rendering;
  const action_id = `field_${generation}`;
  const base = {
    type: "input",
    block_id: fit.text("the name of a field", field.name, SLACK_LIMITS.blockId),
    label: plainText(fit.text(`label of ${field.name}`, field.label, SLACK_LIMITS.label)),
    optional: field.optional,
  } as const;
  if (field.kind === "input") {
    const hint = field.hint
      ? { hint: plainText(fit.text(`hint of ${field.name}`, field.hint, SLACK_LIMITS.label)) }
      : {};
    return [{ ...base, ...hint, element: { action_id, ...inputElement(field, fit) } }];
  }
  if (field.options.length > 0)
    return [{ ...base, element: { action_id, ...choicesElement(field, rendering) } }];
  fit.note(`choices ${field.name} has no option`);
  return [{ type: "context", elements: [plainText(own.nothingToChoose)] }];
}

type Element = InputBlock["element"];

function inputElement({ name, type, lines, maxLength, value = "" }: Input, fit: Fitting): Element {
  if (type === "time") {
    const initial = /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value) ? { initial_time: value } : {};
    return { type: "timepicker", ...initial };
  }
  const most = Math.min(Math.max(1, maxLength), SLACK_LIMITS.input);
  if (most !== maxLength)
    fit.note(`input ${name} takes ${maxLength} characters, 1 to ${SLACK_LIMITS.input} may be asked`);
  const initial = fit.text(`what is written in ${name}`, value, most);
  return {
    type: "plain_text_input",
    multiline: lines === "several",
    max_length: most,
    ...(initial === "" ? {} : { initial_value: initial }),
  };
}

function choicesElement({ name, options, multiple, chosen = [] }: Choices, { fit, own }: Rendering): Element {
  const shown = fit
    .list(`options of ${name}`, options, SLACK_LIMITS.optionsInList * SLACK_LIMITS.optionsInList)
    .map(
      ({ value, label }): PlainTextOption => ({
        text: plainText(fit.text(`option "${label.slice(0, 60)}"`, label, SLACK_LIMITS.optionText)),
        value: fit.text("the value of an option", value, SLACK_LIMITS.optionValue),
      }),
    );
  const picked = shown.filter((_, index) => chosen.includes(options[index]?.value ?? ""));
  const [first] = picked;
  const one = first ? { initial_option: first } : {};
  const several = first ? { initial_options: picked } : {};
  if (shown.length <= SLACK_LIMITS.optionsInSight)
    return multiple
      ? { type: "checkboxes", options: shown, ...several }
      : { type: "radio_buttons", options: shown, ...one };
  const placeholder = plainText(own.choose);
  const list = inGroups(shown);
  return multiple
    ? { type: "multi_static_select", placeholder, ...list, ...several }
    : { type: "static_select", placeholder, ...list, ...one };
}

/** A list as it is, or in groups of what one list holds, each named by its first and last. */
function inGroups(options: PlainTextOption[]) {
  const most = SLACK_LIMITS.optionsInList;
  if (options.length <= most) return { options };
  const option_groups = [];
  for (let from = 0; from < options.length; from += most) {
    const group = options.slice(from, from + most);
    const ends = [group[0], group.at(-1)].map((option) => option?.text.text.slice(0, 30));
    option_groups.push({
      label: plainText(ends.join(" – ").slice(0, SLACK_LIMITS.groupLabel)),
      options: group,
    });
  }
  return { option_groups };
}
