import type { HomeView, KnownBlock, ModalView } from "@slack/types";
import type { Envelope } from "../../src/core/chat/envelope.ts";
import type { Button, View } from "../../src/core/chat/view.ts";
import { CUTTING, cut, type Fitting, SLACK_LIMITS } from "./limits.ts";
import {
  closes,
  encoded,
  renderBlock,
  renderButton,
  renderButtons,
  renderPicture,
  renderQuiet,
} from "./render-blocks.ts";
import { escapeFallback, renderLine, renderText } from "./render-text.ts";
import { plainText, type Rendering } from "./rendering.ts";
import { wordsIn } from "./words.ts";

/** `&amp;` for one character. */
const LONGEST_ESCAPE = 5;

export interface RenderOptions {
  readonly fit?: Fitting;
  /** Letters and digits; another one than before where the view takes the place of another and its values must win. */
  readonly generation?: string;
}

type ActionButton = Extract<Button, { action: unknown }>;

/** A view as a modal. Its primary button is Slack's own submit where there is something to fill in, a plain one otherwise. */
export function renderModal(view: View, options: RenderOptions = {}): ModalView {
  const fit = options.fit ?? CUTTING;
  const own = wordsIn(view.language);
  const submit = submitOf(view);
  const close = view.buttons.findLast(closes);
  const blocks = renderBlocks(view, {
    fit,
    generation: options.generation ?? "0",
    submit,
    own,
    next: counter(),
  });
  const hasInput = blocks.some(({ type }) => type === "input");
  const callback = submit === null ? null : encoded(submit, fit);
  return {
    type: "modal",
    title: plainText(fit.text("the title", view.title, SLACK_LIMITS.viewTitle)),
    blocks,
    close: plainText(fit.text("the close button", close?.label ?? own.close, SLACK_LIMITS.viewTitle)),
    ...(hasInput || submit !== null ? { submit: plainText(fitSubmit(submit?.label ?? own.submit)) } : {}),
    ...(callback === null ? {} : { callback_id: callback }),
    // Comes back with whatever is done in the view: what we say around it is in its language.
    ...(view.language === undefined ? {} : { private_metadata: view.language }),
  };
}

// A button of ours may have 40 characters: the cut of a submit is expected, so no check complains of it.
function fitSubmit(label: string): string {
  return cut(label, SLACK_LIMITS.viewTitle);
}

/** A view as the Home tab, which has neither title nor submit: all its buttons are buttons. */
export function renderHome(view: View, options: RenderOptions = {}): HomeView {
  const fit = options.fit ?? CUTTING;
  return {
    type: "home",
    blocks: renderBlocks(view, {
      fit,
      generation: options.generation ?? "0",
      submit: null,
      own: wordsIn(view.language),
      next: counter(),
    }),
  };
}

/** An envelope: its blocks, and the words alone for notifications and screen readers. */
export function renderMessage(
  envelope: Envelope,
  fit: Fitting = CUTTING,
): { readonly text: string; readonly blocks: KnownBlock[] } {
  const next = counter();
  const elements = envelope.buttons.flatMap((button) => renderButton(button, { fit, next }));
  const said = fit.text("the text", envelope.text, SLACK_LIMITS.text);
  if (said.trim() === "") fit.note("the envelope has no text");
  return {
    text: escapeFallback(cut(said, SLACK_LIMITS.messageText / LONGEST_ESCAPE)),
    blocks: [
      ...renderText(said, fit),
      ...(envelope.picture ? [renderPicture(envelope.picture, fit)] : []),
      ...(elements.length > 0
        ? [{ type: "actions" as const, elements: [...fit.list("buttons", elements, SLACK_LIMITS.actions)] }]
        : []),
    ],
  };
}

function renderBlocks(view: View, rendering: Rendering): KnownBlock[] {
  const { progress } = view;
  const { own } = rendering;
  const body = [
    ...(progress ? renderQuiet(own.step(progress.step, progress.of)) : []),
    ...view.blocks.flatMap((block) => renderBlock(block, rendering)),
  ];
  const foot = renderButtons(view.buttons, rendering);
  const room = SLACK_LIMITS.viewBlocks - foot.length;
  if (body.length <= room) return [...body, ...foot];
  // The way on is worth more than the end of a text that nobody reads to the end.
  rendering.fit.note(
    `the view has ${body.length + foot.length} blocks, at most ${SLACK_LIMITS.viewBlocks} fit`,
  );
  return [...body.slice(0, room - 1), renderLine(own.cutHere), ...foot];
}

/** The button that submits what was filled in: the primary one, else the first that neither closes nor endangers. */
function submitOf(view: View): ActionButton | null {
  if (!view.blocks.some(({ kind }) => kind === "input" || kind === "choices")) return null;
  const inside = view.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []));
  const acting = [...view.buttons, ...inside].filter(
    (button): button is ActionButton => "action" in button && !closes(button),
  );
  return (
    acting.find(({ style }) => style === "primary") ??
    view.buttons
      .filter((button): button is ActionButton => "action" in button && !closes(button))
      .find(({ style }) => style !== "danger") ??
    null
  );
}

function counter(): () => number {
  let count = 0;
  return () => count++;
}
