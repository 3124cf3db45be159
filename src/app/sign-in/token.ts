import { type OrganizationId, parseId } from "../../core/ids.ts";

/** What a person holds: where to look, and the secret. Organization and row are no secrets; the rest is stored hashed. */
interface Token {
  readonly organizationId: OrganizationId;
  readonly id: string;
  readonly secret: string;
}

export function writeToken({ organizationId, id, secret }: Token): string {
  return `${organizationId}.${id}.${secret}`;
}

/** Null for anything that is not shaped like a token of ours. */
export function readToken(text: string): Token | null {
  const [organization = "", id = "", secret = "", ...more] = text.split(".");
  const organizationId = parseId<"organization">(organization);
  if (organizationId === null || parseId(id) === null || secret === "" || more.length > 0) return null;
  return { organizationId, id, secret };
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (const [i, byte] of a.entries()) difference |= byte ^ (b[i] ?? 0);
  return difference === 0;
}
