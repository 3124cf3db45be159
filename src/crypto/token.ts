import { createHash } from "node:crypto";
import type { Random } from "../ports/random.ts";

const TOKEN_BYTES = 32;

/** A fresh secret of 256 bits as 43 characters of base64url. */
export function createToken(random: Random): string {
  return Buffer.from(random.bytes(TOKEN_BYTES)).toString("base64url");
}

/** SHA-256. A token is random, so its plain hash may be stored; a password's may not. */
export function sha256(data: string | Uint8Array): Uint8Array {
  return new Uint8Array(createHash("sha256").update(data).digest());
}
