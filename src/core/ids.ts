/**
 * Branded identifiers: a MemberId cannot be passed where a TeamId is wanted.
 * Operational rows use UUIDv7 (they may tell their order), answers UUIDv4 (they must not).
 */
import { toHex } from "./hex.ts";

declare const brand: unique symbol;
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type OrganizationId = Id<"organization">;
export type WorkspaceId = Id<"workspace">;
export type MemberId = Id<"member">;
export type AccountId = Id<"account">;
export type TeamId = Id<"team">;
export type ProgramId = Id<"program">;
export type ScheduleId = Id<"schedule">;
export type EnrollmentId = Id<"enrollment">;
export type DeliveryId = Id<"delivery">;
export type RunId = Id<"run">;
export type EntryId = Id<"entry">;
export type WindowId = Id<"window">;
export type AnswerId = Id<"answer">;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether `text` has the shape of an id of ours (a lower-case UUID, version 4 or 7). */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** Brands `text` after checking its shape; null where it is no id. For text that comes from outside. */
export function parseId<Name extends string>(text: string): Id<Name> | null {
  return isId(text) ? (text as Id<Name>) : null;
}

/** The 16 bytes of an id. */
export function bytesOfId(id: Id<string>): Uint8Array {
  const bytes = new Uint8Array(16);
  let at = 0;
  for (let i = 0; at < 16; i += 2) {
    if (id[i] === "-") i++;
    bytes[at++] = (digitAt(id, i) << 4) | digitAt(id, i + 1);
  }
  return bytes;
}

/** The value of a lower-case hexadecimal digit: "0" is 48, "a" is 97. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 58 ? code - 48 : code - 87;
}

/** The text of an id whose 16 bytes these are. */
export function textOfId(bytes: Uint8Array): string {
  const hex = toHex(bytes);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function format(bytes: Uint8Array, version: 4 | 7): string {
  const b = Uint8Array.from(bytes);
  b[6] = ((b[6] ?? 0) & 0x0f) | (version << 4);
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80;
  return textOfId(b);
}

/** A UUIDv7 (RFC 9562): `millis` since 1970 in the first 48 bits, then 10 random bytes. */
export function uuidV7<Name extends string>(millis: number, random10: Uint8Array): Id<Name> {
  const bytes = new Uint8Array(16);
  let rest = millis;
  for (let i = 5; i >= 0; i--) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(random10.subarray(0, 10), 6);
  return format(bytes, 7) as Id<Name>;
}

/** A UUIDv4 (RFC 9562) from 16 random bytes. */
export function uuidV4<Name extends string>(random16: Uint8Array): Id<Name> {
  return format(random16, 4) as Id<Name>;
}
