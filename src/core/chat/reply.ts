import type { Action } from "./action.ts";
import type { EnvelopeButton } from "./envelope.ts";
import type { ChatEvent } from "./event.ts";
import type { View } from "./view.ts";

/** What happens on the member's screen because of an event. */
export type ChatReply =
  | { readonly kind: "nothing" }
  /** Opens a view; `replace` puts another in its place, `push` lays one on top (three deep at most), `close` ends it. */
  | { readonly kind: "open" | "replace"; readonly view: View }
  /** `again`: what the pressed button of the view beneath asks for from now on, with all that was written there left as it is. */
  | { readonly kind: "push"; readonly view: View; readonly again?: Action }
  | { readonly kind: "close" }
  /** The view stays, with a sentence beside each named field. */
  | { readonly kind: "invalid"; readonly fields: Readonly<Record<string, string>> }
  /**
   * Words in the conversation, kept to an envelope's limits and neutrality: the answer to typed text, or to whoever is not known. Seen
   * by this person only, where the platform can do that.
   */
  | {
      readonly kind: "hint";
      readonly text: string;
      readonly buttons?: readonly EnvelopeButton[];
      /** Asked for by a command in a channel, for all who read there. A platform without such commands shows it to this person alone. */
      readonly forEveryone?: true;
    };

export type HandleChatEvent = (event: ChatEvent) => Promise<ChatReply>;
