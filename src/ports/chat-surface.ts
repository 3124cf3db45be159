import type { Hono } from "hono";
import type { Envelope } from "../core/chat/envelope.ts";
import type { Platform, PlatformPerson } from "../core/chat/event.ts";
import type { HandleChatEvent } from "../core/chat/reply.ts";
import type { DeliveryId } from "../core/ids.ts";

/** Where an envelope goes: a person in a workspace, in the platform's own ids. */
export interface Address {
  readonly workspace: string;
  readonly account: string;
}

/** `unknown`: it may or may not have arrived (a crash or a lost answer); never sent again, always accounted. */
export type SendOutcome =
  | { readonly kind: "sent" }
  | { readonly kind: "rate_limited"; readonly retryAfterSeconds: number }
  /** This person cannot be reached: the account is gone, or the bot was removed from it. */
  | { readonly kind: "unreachable"; readonly reason: string }
  /** The whole workspace took our access back. Nothing is said about the person. */
  | { readonly kind: "stopped"; readonly reason: string }
  | { readonly kind: "unknown"; readonly reason: string };

/** A surface that can list the people of a workspace. */
export interface PeopleSurface {
  /** Everyone, page by page. Throws EvenkeelError("unavailable") where the platform does not answer. */
  listPeople(workspace: string): AsyncIterable<readonly PlatformPerson[]>;
}

/** What came of trying a connection. */
export type ConnectionVerdict =
  | { readonly kind: "works" }
  /** Nobody connected it yet, or it was removed there. */
  | { readonly kind: "not_connected" }
  /** The platform answers, and does not take our credentials. `code`: its short word for why, of small letters, digits and _. */
  | { readonly kind: "refused"; readonly code: string }
  /** `host` did not answer as it should. */
  | { readonly kind: "unreachable"; readonly host: string };

/** A surface whose connection can be tried. */
export interface TestableSurface {
  readonly platform: Platform;
  /** Asks the platform whether it takes our credentials; writes to nobody. `workspace`: null where none is connected. */
  test(workspace: string | null): Promise<ConnectionVerdict>;
}

/** A surface whose events are kept before they are acknowledged, and handled from where they were kept. */
export interface InboxSurface {
  /** Handles one event as it was kept. Throws where it has to be tried again. */
  handleKept(body: string): Promise<void>;
}

/** A chat platform. A third one is one folder beside adapters/slack and adapters/teams. */
export interface ChatSurface {
  readonly platform: Platform;
  /** The platform's own routes, mounted at the root. */
  routes(handle: HandleChatEvent): Hono;
  /** Sends one envelope once. The delivery id lets a platform recognize a repetition where it can. */
  send(to: Address, envelope: Envelope, delivery: DeliveryId): Promise<SendOutcome>;
}
