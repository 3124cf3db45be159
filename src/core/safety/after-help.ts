import { type Action, encodeAction } from "../chat/action.ts";
import type { Button, View } from "../chat/view.ts";

// On a button of a view to which help led. The views carry it from one to the next, on the person's own screen; it is written down
// nowhere, and is gone with the last of them.
const MARK = "helped";

/** Whether help was shown on the way to the view in which this was pressed: then no exercise is put forward, unless it is asked for. */
export function comesAfterHelp({ args }: Action): boolean {
  return args[MARK] !== undefined;
}

/** The same action, saying that help was shown before it. One that is too long to say so stays as it is. */
export function markedAfterHelp(asked: Action): Action {
  const marked = { ...asked, args: { ...asked.args, [MARK]: "1" } };
  try {
    encodeAction(marked);
    return marked;
  } catch {
    return asked;
  }
}

/** The same view, each of its buttons saying that help was shown before it. */
export function viewAfterHelp(view: View): View {
  const mark = (button: Button): Button =>
    "action" in button ? { ...button, action: markedAfterHelp(button.action) } : button;
  return {
    ...view,
    blocks: view.blocks.map((block) =>
      block.kind === "buttons" ? { ...block, buttons: block.buttons.map(mark) } : block,
    ),
    buttons: view.buttons.map(mark),
  };
}
