import type { Platform } from "../../src/core/chat/event.ts";

/** An envelope as it arrived in somebody's conversation, read from what the platform was really given. */
export interface ShownMessage {
  readonly text: string;
  /** Labels, in order. */
  readonly buttons: readonly string[];
}

export interface ShownField {
  readonly name: string;
  readonly label: string;
  readonly kind: "choices" | "input";
  /** Values of a choice, in order; empty for an input. */
  readonly options: readonly string[];
}

/** A view as the platform shows it, read from what was rendered for it. */
export interface ShownView {
  readonly title: string;
  /** All its words but those of buttons and options, with spaces or line ends in between. */
  readonly text: string;
  /** Labels of buttons that act, in order; the platform's own way to close is not one of them. */
  readonly buttons: readonly string[];
  readonly fields: readonly ShownField[];
  /** Sentences beside fields, by field name. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** What to choose and write, by field name. Fields that are not named keep what they show. */
export type Filled = Readonly<Record<string, readonly string[]>>;

/**
 * One person's chat, driven as the platform's own client would: every method sends what the platform really sends and reads what it was
 * really given. Throws where there is no such button, or the answer breaks the platform's protocol.
 */
export interface ChatClient {
  readonly platform: Platform;
  /** What arrived in this person's conversation, oldest first. */
  messages(): Promise<readonly ShownMessage[]>;
  /** Presses a button of the newest message that has it. */
  tap(label: string): Promise<void>;
  /** Opens the start view the platform's way. */
  openHome(): Promise<void>;
  /** The view that is open, the topmost one; null where none is. */
  shown(): ShownView | null;
  /** Presses a button of the open view, after filling its fields. */
  press(label: string, filled?: Filled): Promise<void>;
  /** Closes the open view the platform's way; the one beneath comes back, where the platform keeps it. */
  dismiss(): Promise<void>;
  /** Sends the last request once more, byte for byte, as a captured one would be. Returns the HTTP status. */
  replay(): Promise<number>;
}
