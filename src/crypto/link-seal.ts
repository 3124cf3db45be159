import { EvenkeelError } from "../core/errors.ts";
import { bytesOfId, type Id, textOfId } from "../core/ids.ts";
import type { Keyring } from "../ports/keyring.ts";

const ID_BYTES = 16;
/** Longer than any of ours: the length of the key's id varies. */
const LONGEST = 256;

/** Two ids are as long as a key, and are wrapped like one. */
export function sealLink(
  keyring: Keyring,
  [first, second]: readonly [Id<string>, Id<string>],
  context: string,
): string {
  const ids = Uint8Array.of(...bytesOfId(first), ...bytesOfId(second));
  return Buffer.from(keyring.wrap(ids, contextOf(context))).toString("base64url");
}

export function openLink(keyring: Keyring, link: string, context: string): readonly [string, string] | null {
  if (link.length > LONGEST || !/^[A-Za-z0-9_-]+$/.test(link)) return null;
  try {
    const ids = keyring.unwrap(new Uint8Array(Buffer.from(link, "base64url")), contextOf(context));
    return [textOfId(ids.subarray(0, ID_BYTES)), textOfId(ids.subarray(ID_BYTES))];
  } catch (error) {
    if (error instanceof EvenkeelError && error.code === "unavailable") return null;
    throw error;
  }
}

function contextOf(context: string): string {
  return JSON.stringify(["link", context]);
}
