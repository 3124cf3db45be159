import type { Envelope } from "../../src/core/chat/envelope.ts";
import type { DeliveryId } from "../../src/core/ids.ts";
import type { Address, SendOutcome } from "../../src/ports/chat-surface.ts";
import type { Transcript } from "./deps.ts";

/** Appends the envelope to the transcript, from where every open page of this account takes it. */
export async function sendEnvelope(
  transcript: Transcript,
  message: { readonly to: Address; readonly envelope: Envelope; readonly delivery: DeliveryId },
): Promise<SendOutcome> {
  const { to, envelope, delivery } = message;
  try {
    const kept = await transcript.append(to, { id: delivery, envelope });
    return kept === "stored" ? { kind: "sent" } : { kind: "unreachable", reason: kept };
  } catch {
    // The transaction may have been committed before the connection was lost.
    return { kind: "unknown", reason: "transcript_did_not_answer" };
  }
}
