import { importJWK } from "jose";
import { EvenkeelError } from "../../src/core/errors.ts";
import { fieldsOf } from "./activity.ts";
import { wordsIn } from "./words.ts";

/** A key of the Bot Connector, and the channels for which it may speak. */
export interface SigningKey {
  readonly key: CryptoKey;
  readonly endorsements: readonly string[];
}

export interface SigningKeys {
  /** The key of that id; null where there is none. Throws EvenkeelError("unavailable") where no keys could be read at all. */
  find(id: string, now: number): Promise<SigningKey | null>;
  /** Grows whenever the keys were read anew. */
  readonly version: number;
}

// Bot Connector authentication (learn.microsoft.com): keys stay valid for a day at least and are to be read again once a day.
const STALE_AFTER_MS = 24 * 60 * 60 * 1000;
/** A key that is not known makes us ask at most this often: anybody can make such a token up. */
const ASK_AGAIN_MS = 5 * 60 * 1000;
const ASK_AGAIN_AFTER_FAILURE_MS = 5 * 1000;
// A redirect is no answer of Microsoft's: the status says so ("error" would say it sooner, but workerd knows only this).
const REDIRECT = "manual";
const TIMEOUT_MS = 2000;

/** The keys at `url`, read when first needed. All times in milliseconds since 1970. */
export function signingKeys(url: string): SigningKeys {
  let known: ReadonlyMap<string, SigningKey> | null = null;
  let version = 0;
  let readAt = Number.NEGATIVE_INFINITY;
  let askAgainAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | null = null;

  async function ask(now: number): Promise<void> {
    try {
      known = await readKeys(url);
      version += 1;
      readAt = now;
      askAgainAt = now + ASK_AGAIN_MS;
    } catch {
      askAgainAt = now + ASK_AGAIN_AFTER_FAILURE_MS;
    }
  }

  return {
    get version() {
      return version;
    },
    async find(id, now) {
      const missing = known === null || !known.has(id) || now - readAt > STALE_AFTER_MS;
      if (missing && now >= askAgainAt) {
        asking ??= ask(now).finally(() => {
          asking = null;
        });
      }
      if (missing && asking !== null) await asking;
      if (known === null) throw new EvenkeelError("unavailable", wordsIn(undefined).unavailable);
      return known.get(id) ?? null;
    },
  };
}

async function readKeys(url: string): Promise<ReadonlyMap<string, SigningKey>> {
  const answer = await fetch(url, { redirect: REDIRECT, signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`the keys' address answered ${answer.status}`);
  const { keys } = fieldsOf(await answer.json());
  const found = new Map<string, SigningKey>();
  for (const each of Array.isArray(keys) ? keys : []) {
    const { kty, kid, use, n, e, endorsements } = fieldsOf(each);
    if (kty !== "RSA" || typeof kid !== "string" || typeof n !== "string" || typeof e !== "string") continue;
    if (use !== undefined && use !== "sig") continue;
    const key = await importJWK({ kty, n, e }, "RS256");
    if (key instanceof Uint8Array) continue;
    const channels = Array.isArray(endorsements) ? endorsements : [];
    found.set(kid, { key, endorsements: channels.filter((one) => typeof one === "string") });
  }
  if (found.size === 0) throw new Error("the keys' address names no key");
  return found;
}
