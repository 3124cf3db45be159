/** Slack's limits, each with the page of docs.slack.dev that states it. Characters are UTF-16 units, the stricter reading. */
export const SLACK_LIMITS = {
  /** reference/block-kit/blocks: "up to 50 blocks in each message". */
  messageBlocks: 50,
  /** reference/block-kit/blocks: "100 blocks in modals or Home tabs". */
  viewBlocks: 100,
  /** reference/block-kit/blocks: block_id. */
  blockId: 255,
  /** reference/block-kit/block-elements/button-element: action_id. */
  actionId: 255,
  /** reference/views/modal-views: callback_id. */
  callbackId: 255,
  /** reference/views/modal-views: private_metadata. */
  privateMetadata: 3000,
  /** reference/views/modal-views: title; submit and close have the same. */
  viewTitle: 24,
  /** surfaces/modals: "up to three views at a time". */
  depth: 3,
  /** reference/block-kit/blocks/section-block: text. Kept for rich_text too, whose page states none. */
  text: 3000,
  /** reference/block-kit/blocks/section-block: fields. */
  fields: 10,
  /** reference/block-kit/blocks/section-block: text of each field. */
  field: 2000,
  /** reference/block-kit/blocks/header-block: text. */
  header: 150,
  /** reference/block-kit/blocks/actions-block: elements. */
  actions: 25,
  /** reference/block-kit/blocks/context-block: elements. */
  contextElements: 10,
  /** reference/block-kit/blocks/image-block: image_url. */
  imageUrl: 3000,
  /** reference/block-kit/blocks/image-block: alt_text. */
  imageAlternative: 2000,
  /** reference/block-kit/blocks/input-block: label; hint has the same. */
  label: 2000,
  /** reference/block-kit/block-elements/button-element: text. */
  buttonText: 75,
  /** reference/block-kit/block-elements/button-element: value. */
  buttonValue: 2000,
  /** reference/block-kit/block-elements/button-element: url. */
  buttonUrl: 3000,
  /** reference/block-kit/composition-objects/option-object: text. */
  optionText: 75,
  /** reference/block-kit/composition-objects/option-object: value. */
  optionValue: 150,
  /** reference/block-kit/block-elements/radio-button-group-element: options; checkboxes-element has the same. */
  optionsInSight: 10,
  /** reference/block-kit/block-elements/select-menu-element: options; option_groups holds as many groups. */
  optionsInList: 100,
  /** reference/block-kit/composition-objects/option-group-object: label. */
  groupLabel: 75,
  /** reference/block-kit/block-elements/plain-text-input-element: max_length. */
  input: 3000,
  /** reference/methods/chat.postMessage: text longer than this is cut by Slack. We stay at what it recommends. */
  messageText: 4000,
  /** Undocumented: about here chat.postMessage answers msg_blocks_too_long. Counted over all strings of the blocks. */
  messageCharacters: 13_200,
  /** reference/methods/views.open: "view_too_large: the provided view is greater than 250kb". */
  viewBytes: 250_000,
} as const;

/** Shortens `text` to `limit` characters, the last an ellipsis; never splits a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** How the renderer makes things fit. In production it cuts; a check is told of each cut besides. */
export interface Fitting {
  /** `text` within `limit` characters. */
  text(what: string, text: string, limit: number): string;
  /** `items` within `limit`. */
  list<T>(what: string, items: readonly T[], limit: number): readonly T[];
  /** Something was left out or changed to be shown at all. */
  note(sentence: string): void;
}

/** Cuts what does not fit and says nothing. */
export const CUTTING: Fitting = {
  text: (_, text, limit) => cut(text, limit),
  list: (_, items, limit) => items.slice(0, limit),
  note: () => {},
};

/** Cuts too, and puts a sentence into `found` each time. */
export function telling(found: string[]): Fitting {
  return {
    text: (what, text, limit) => {
      if (text.length > limit) found.push(`${what} has ${text.length} characters, at most ${limit} fit`);
      return cut(text, limit);
    },
    list: (what, items, limit) => {
      if (items.length > limit) found.push(`${items.length} ${what}, at most ${limit} fit`);
      return items.slice(0, limit);
    },
    note: (sentence) => void found.push(sentence),
  };
}
