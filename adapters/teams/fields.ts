import type { ViewValues } from "../../src/core/chat/event.ts";
import type { Choices, Input } from "../../src/core/chat/view.ts";

/** The names in the data of a button and of a dialog that was submitted. */
export const FIELDS = {
  /** An encoded action. Not called "action": the SDK routes by that name. */
  action: "act",
  /** Show the view beneath. */
  back: "back",
  /** The views that the dialog carries. */
  views: "views",
} as const;

// An id says how its value is to be read: text, a choice, or several of them. Teams joins several with commas.
const PREFIX = { text: "t.", choice: "c.", choices: "m." } as const;
const NAME = /^[\w.:-]{1,100}$/;

/** The id of a field's element. */
export function fieldId(field: Choices | Input): string {
  if (field.kind === "input") return PREFIX.text + field.name;
  return (field.multiple ? PREFIX.choices : PREFIX.choice) + field.name;
}

/** The id of the sentence beside a field. */
export function wrongId(name: string): string {
  return `wrong.${name}`;
}

/** Whether a field may be called so. */
export function isFieldName(name: string): boolean {
  return NAME.test(name);
}

/** An option's value without commas. */
export function encodeChoice(value: string): string {
  return encodeURIComponent(value);
}

function decodeChoice(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The values by block name; a field left empty is absent, and so is what is none of ours. */
export function readValues(data: Readonly<Record<string, unknown>>): ViewValues {
  const values: [string, readonly string[]][] = [];
  for (const [id, raw] of Object.entries(data)) {
    const name = id.slice(2);
    if (typeof raw !== "string" || raw === "" || !isFieldName(name)) continue;
    const prefix = id.slice(0, 2);
    // Clients end lines in CR LF or LF; elsewhere they are LF.
    if (prefix === PREFIX.text) values.push([name, [raw.replaceAll("\r\n", "\n")]]);
    if (prefix !== PREFIX.choice && prefix !== PREFIX.choices) continue;
    const chosen = (prefix === PREFIX.choices ? raw.split(",") : [raw]).map(decodeChoice);
    const known = chosen.filter((value): value is string => value !== null && value !== "");
    if (known.length > 0) values.push([name, known]);
  }
  return Object.fromEntries(values);
}
