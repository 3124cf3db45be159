import type { Block, Input, View } from "../../../src/core/chat/view.ts";

/** A view with little in it. */
export const view = (changes: Partial<View> = {}): View => ({
  title: "A title",
  blocks: [],
  buttons: [],
  ...changes,
});

export const block = (made: Block): View => view({ blocks: [made] });

export const input = (changes: Partial<Input> = {}): Input => ({
  kind: "input",
  name: "note",
  label: "Note",
  lines: "one",
  maxLength: 200,
  optional: true,
  ...changes,
});

export const options = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ value: `v${i}`, label: `Option ${i}` }));

export const choices = (count: number, changes: object = {}): Block => ({
  kind: "choices",
  name: "pick",
  label: "Pick",
  options: options(count),
  optional: false,
  ...changes,
});
