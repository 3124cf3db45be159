import type { Envelope } from "../../src/core/chat/envelope.ts";
import type { DeliveryId } from "../../src/core/ids.ts";
import type { Instant } from "../../src/core/time/instant.ts";
import type { Address } from "../../src/ports/chat-surface.ts";

/** Who is signed in by the web session, in the ids of this surface. */
export interface BrowserPerson {
  /** The id of the browser workspace. */
  readonly workspace: string;
  readonly account: string;
  /** Shown in the header, to this person only. */
  readonly name: string;
  /** True where the organization is made up; the page then says so. */
  readonly synthetic: boolean;
  /** A BCP 47 tag: the page around the chat is in this language. */
  readonly language: string;
}

/** An envelope as the transcript holds it. */
export interface StoredEnvelope {
  /** Where it stands in the order of its address: printable ASCII without spaces, at most 200 characters. */
  readonly cursor: string;
  readonly id: DeliveryId;
  readonly envelope: Envelope;
  readonly at: Instant;
}

/** The envelopes of every account, kept where all processes see them. Only envelopes: never a view, a value or typed text. */
export interface Transcript {
  /** Keeps the envelope. The same id again changes nothing and is "stored". */
  append(
    to: Address,
    message: { readonly id: DeliveryId; readonly envelope: Envelope },
  ): Promise<"stored" | "unknown_account">;
  /** At most `limit` envelopes after `cursor` (null: from the first), oldest first. */
  after(address: Address, cursor: string | null, limit: number): Promise<readonly StoredEnvelope[]>;
}

export interface BrowserDeps {
  /** Null where nobody is signed in. Called once for each request; /chat/events comes back by itself every few minutes. */
  identify(request: Request): Promise<BrowserPerson | null>;
  readonly transcript: Transcript;
  now(): Instant;
  /** A fresh base64 nonce of at least 128 bits for one page. */
  nonce(): string;
  /** Paths of style sheets that the page links before its own, the one with the tokens among them. */
  readonly stylesheets: readonly string[];
  /** How often an open page looks for new envelopes, says that it is alive, and starts afresh. Milliseconds. */
  readonly pace?: StreamPace;
}

export interface StreamPace {
  readonly poll: number;
  readonly heartbeat: number;
  readonly lifetime: number;
}
