import type { Instant } from "../time/instant.ts";
import type { Action } from "./action.ts";

export type Platform = "slack" | "teams" | "browser";

/** Who did it, in the platform's own words; the use case finds the member behind it. */
export interface ChatActor {
  readonly platform: Platform;
  /** The platform's id of the workspace (Slack team or enterprise, Teams tenant, browser organization). */
  readonly workspace: string;
  /** The platform's id of the person in that workspace. */
  readonly account: string;
}

/** Who a platform says stands behind an account. */
export interface PlatformPerson {
  readonly account: string;
  /** Lower case; null where the platform does not say. */
  readonly email: string | null;
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** Guests, bots, strangers from another company and whoever left are nobody's colleague here. */
  readonly isColleague: boolean;
}

/** What was chosen and written in a view, by block name. One choice is a list of one. */
export type ViewValues = Readonly<Record<string, readonly string[]>>;

/** Something a person did in a chat, already verified and normalized by an adapter. */
export type ChatEvent = {
  readonly actor: ChatActor;
  readonly at: Instant;
  /** The platform's own id of this one deed, where it has one: what comes twice under the same id is done once. */
  readonly id?: string;
  /** Asks the platform who this is; called only where nobody here has the account yet. Null where the platform does not know. */
  readonly whoIs?: () => Promise<PlatformPerson | null>;
} & (
  | {
      readonly kind: "action";
      readonly action: Action;
      readonly values: ViewValues;
      readonly from: "envelope" | "view" | "home";
    }
  | { readonly kind: "command"; readonly command: string }
  | { readonly kind: "home_opened" }
  /** They typed in the chat. What they typed stops at the adapter; a greeting or a call for help is all it may recognize. */
  | { readonly kind: "typed"; readonly said?: "hello" | "help" }
  /** They added the bot to their own chat: they wait for its first words. */
  | { readonly kind: "installed" }
);
