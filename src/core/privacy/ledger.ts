/**
 * The ledger of privacy spent (rule 14): append-only, each entry carrying the hash of the one before, so that every
 * member can check that nothing was taken out or changed since they last looked.
 */
import { EvenkeelError } from "../errors.ts";
import { toHex } from "../hex.ts";
import type { WindowId } from "../ids.ts";
import { type RhoUnits, TIER_RHO, type Tier, WINDOWS_PER_YEAR } from "./accountant.ts";
import type { WindowReleases } from "./node.ts";
import { WINDOW_LENGTH, YEAR_LENGTH } from "./windows.ts";

/** SHA-256 of some bytes, from the platform. */
export type Hash = (bytes: Uint8Array) => Promise<Uint8Array> | Uint8Array;

/** A tier comes into force. The first entry of every ledger is one. `at`: milliseconds since 1970. */
export interface TierEntry {
  readonly kind: "tier";
  readonly at: number;
  readonly tier: Tier;
}

/** A window was drawn, or must be taken for drawn because a restore cannot know (`voided`, rule 17). */
export interface ChargeEntry {
  readonly kind: "charge";
  /** Opening of the window, milliseconds since 1970. */
  readonly at: number;
  readonly window: WindowId;
  readonly index: number;
  readonly tier: Tier;
  readonly rho: RhoUnits;
  readonly reason: "closed" | "voided";
  /** Hex hash of what was published, from `digest`; null for a voided window. */
  readonly releases: string | null;
}

export type LedgerBody = TierEntry | ChargeEntry;

/** A stored entry. Hashes are 64 hex digits; `previous` of the first is 64 zeros. */
export interface LedgerEntry {
  readonly sequence: number;
  readonly previous: string;
  readonly body: LedgerBody;
  readonly hash: string;
}

const START = "0".repeat(64);

/** The chain's head, which every publication carries; 64 zeros before the first entry. */
export function headOf(entries: readonly LedgerEntry[]): string {
  return entries.at(-1)?.hash ?? START;
}

/** The entry that follows. Checks nothing but the chain: ask `checkCharge` before a charge. */
export async function appendEntry(
  entries: readonly LedgerEntry[],
  body: LedgerBody,
  hash: Hash,
): Promise<LedgerEntry> {
  const link = { sequence: entries.length, previous: headOf(entries), body };
  return { ...link, hash: await digest(link, hash) };
}

/** Whether the chain holds; else the first entry at which it does not. `head`: what an earlier publication carried. */
export type Verification =
  | { readonly kind: "intact"; readonly head: string }
  | {
      readonly kind: "broken";
      readonly sequence: number;
      readonly why: "sequence" | "previous" | "hash" | "missing";
    };

/**
 * Verifies the whole chain. With `knownHead`, also that this head is part of it: a ledger that was cut short or written
 * anew is `missing` the entry that follows its last.
 */
export async function verifyLedger(
  entries: readonly LedgerEntry[],
  hash: Hash,
  knownHead?: string,
): Promise<Verification> {
  let previous = START;
  let isKnown = knownHead === undefined || knownHead === START;
  for (const [index, entry] of entries.entries()) {
    const broken = (why: "sequence" | "previous" | "hash"): Verification => ({
      kind: "broken",
      sequence: index,
      why,
    });
    if (entry.sequence !== index) return broken("sequence");
    if (entry.previous !== previous) return broken("previous");
    const link = { sequence: entry.sequence, previous: entry.previous, body: entry.body };
    if ((await digest(link, hash)) !== entry.hash) return broken("hash");
    previous = entry.hash;
    isKnown ||= previous === knownHead;
  }
  if (!isKnown) return { kind: "broken", sequence: entries.length, why: "missing" };
  return { kind: "intact", head: previous };
}

/** Hex hash of any value made of objects, arrays, strings, finite numbers, booleans and null. */
export async function digest(value: unknown, hash: Hash): Promise<string> {
  return digestText(canonical(value), hash);
}

/** Hex hash of a window's releases, for its charge; may be paused between its steps. The same as `digest` of them. */
export function* digestReleases(window: WindowReleases, hash: Hash): Generator<void, Promise<string>> {
  const { index, releases, withheld } = window;
  const drawn = yield* canonicalInSteps(releases);
  const hidden = yield* canonicalInSteps(withheld);
  return digestText(`{"index":${canonical(index)},"releases":${drawn},"withheld":${hidden}}`, hash);
}

/** Items whose text is made between two pauses: a few milliseconds. */
const STEP = 500;

function* canonicalInSteps(list: readonly unknown[]): Generator<void, string> {
  const texts: string[] = [];
  for (const [i, item] of list.entries()) {
    if (i % STEP === 0) yield;
    texts.push(canonical(item));
  }
  return `[${texts.join(",")}]`;
}

/** `text` is ASCII. A plain loop: over megabytes, an iterator takes a noticeable time. */
async function digestText(text: string, hash: Hash): Promise<string> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return toHex(await hash(bytes));
}

/**
 * One text per value: JSON without spaces, keys in UTF-16 order, numbers as ECMAScript writes them (as RFC 8785), and
 * beyond it everything outside ASCII escaped, so that a character is a byte. Absent and undefined keys are the same.
 * Throws `bug` for what JSON cannot say.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === "string") {
    const escaped = (character: string): string =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return JSON.stringify(value).replace(/[^ -~]/g, escaped);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object") {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    fields.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${canonical(key)}:${canonical(field)}`).join(",")}}`;
  }
  throw new EvenkeelError("bug", `A ${typeof value} cannot be part of a ledger entry.`);
}

/** The tier in force at an instant; null before the first tier entry. */
export function tierAt(bodies: readonly LedgerBody[], at: number): Tier | null {
  let tier: Tier | null = null;
  for (const body of bodies) {
    if (body.kind === "tier" && body.at <= at) tier = body.tier;
  }
  return tier;
}

/** Total charged (units) for windows that opened in the 364 days that end with `at`, the first instant excluded. */
export function spentInYear(bodies: readonly LedgerBody[], at: number): RhoUnits {
  return bodies.reduce(
    (sum, body) =>
      sum + (body.kind === "charge" && body.at > at - YEAR_LENGTH && body.at <= at ? body.rho : 0),
    0,
  );
}

/** Most that those 364 days may cost: the tier in force at each of 13 openings 28 days apart, the last at `at`. */
export function capAt(bodies: readonly LedgerBody[], at: number): RhoUnits {
  let cap = 0;
  for (let back = 0; back < WINDOWS_PER_YEAR; back++) {
    const tier = tierAt(bodies, at - back * WINDOW_LENGTH);
    cap += tier === null ? 0 : TIER_RHO[tier];
  }
  return cap;
}

/** Whether a charge may be made. */
export type ChargeCheck =
  | { readonly kind: "allowed"; readonly left: RhoUnits }
  | {
      readonly kind: "refused";
      readonly reason: "out_of_order" | "charged_before" | "tier_not_in_force" | "beyond_tier" | "beyond_cap";
    };

/**
 * Whether `charge` keeps any 364 days within the cap. As charges come in the order of their openings, a stretch of 364
 * days costs at most what the one ending with its last opening costs, and each of those is checked here.
 */
export function checkCharge(bodies: readonly LedgerBody[], charge: ChargeEntry): ChargeCheck {
  const charges = bodies.filter((body) => body.kind === "charge");
  if (charges.some((body) => body.window === charge.window || body.index === charge.index)) {
    return { kind: "refused", reason: "charged_before" };
  }
  const last = charges.at(-1);
  if (last !== undefined && charge.at < last.at) return { kind: "refused", reason: "out_of_order" };
  if (tierAt(bodies, charge.at) !== charge.tier) return { kind: "refused", reason: "tier_not_in_force" };
  const isWhole = Number.isSafeInteger(charge.rho) && charge.rho >= 0;
  if (!isWhole || charge.rho > TIER_RHO[charge.tier]) return { kind: "refused", reason: "beyond_tier" };
  const left = capAt(bodies, charge.at) - spentInYear(bodies, charge.at) - charge.rho;
  return left < 0 ? { kind: "refused", reason: "beyond_cap" } : { kind: "allowed", left };
}
