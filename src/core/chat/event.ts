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

/** What was chosen and written in a view, by block name. One choice is a list of one. */
export type ViewValues = Readonly<Record<string, readonly string[]>>;

/** Something a person did in a chat, already verified and normalized by an adapter. */
export type ChatEvent = { readonly actor: ChatActor; readonly at: Instant } & (
  | {
      readonly kind: "action";
      readonly action: Action;
      readonly values: ViewValues;
      readonly from: "envelope" | "view" | "home";
    }
  | { readonly kind: "command"; readonly command: string }
  | { readonly kind: "home_opened" }
  /** They typed in the chat. What they typed stops at the adapter. */
  | { readonly kind: "typed" }
);
