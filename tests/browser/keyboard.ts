import type { CDPSession, Page } from "playwright-core";

interface Key {
  readonly key: string;
  readonly code: string;
  readonly number: number;
  readonly text?: string;
  readonly shift?: true;
}

const KEYS = {
  Tab: { key: "Tab", code: "Tab", number: 9 },
  "Shift+Tab": { key: "Tab", code: "Tab", number: 9, shift: true },
  Enter: { key: "Enter", code: "Enter", number: 13, text: "\r" },
  Space: { key: " ", code: "Space", number: 32, text: " " },
  Escape: { key: "Escape", code: "Escape", number: 27 },
  ArrowDown: { key: "ArrowDown", code: "ArrowDown", number: 40 },
  ArrowUp: { key: "ArrowUp", code: "ArrowUp", number: 38 },
  SelectAll: { key: "a", code: "KeyA", number: 65 },
} as const satisfies Readonly<Record<string, Key>>;

export type KeyName = keyof typeof KEYS;

/** Keys, and words that are typed. */
export type Stroke = KeyName | { readonly type: string };

export interface Keyboard {
  /** Sends the strokes one after the other, without waiting for what the page makes of each. */
  press(strokes: readonly Stroke[]): Promise<void>;
}

/** The keyboard of the browser itself: what it sends is trusted, as from a person's hand. */
export async function keyboardOf(page: Page): Promise<Keyboard> {
  const session = await page.context().newCDPSession(page);
  return {
    async press(strokes) {
      await Promise.all(strokes.flatMap((stroke) => send(session, stroke)));
    },
  };
}

function send(session: CDPSession, stroke: Stroke): readonly Promise<unknown>[] {
  if (typeof stroke === "object") return [session.send("Input.insertText", { text: stroke.type })];
  const { key, code, number, ...more }: Key = KEYS[stroke];
  const modifiers = more.shift ? 8 : stroke === "SelectAll" ? 2 : 0;
  const common = { key, code, windowsVirtualKeyCode: number, modifiers };
  const down =
    more.text === undefined ? { type: "rawKeyDown" as const } : { type: "keyDown" as const, text: more.text };
  const commands = stroke === "SelectAll" ? { commands: ["selectAll"] } : {};
  return [
    session.send("Input.dispatchKeyEvent", { ...down, ...common, ...commands }),
    session.send("Input.dispatchKeyEvent", { type: "keyUp", ...common }),
  ];
}
