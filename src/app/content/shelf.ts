import { type OwnEntry, toShelf } from "../../content/own.ts";
import { type Words, withShelf } from "../../content/words.ts";
import type { OrganizationId } from "../../core/ids.ts";
import { readOwnName } from "../../core/practice/own.ts";
import { findOwnApproved, findOwnInUse } from "../../db/program/own-practices.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { toOwnRow } from "./own-content.ts";

/**
 * The same words, knowing those of `names` that are practices of the organization's own. This is the one place where they are looked up;
 * where all names are shipped ones, nothing is read.
 */
export async function knowing(
  trx: Trx,
  organizationId: OrganizationId,
  words: Words,
  names: readonly string[],
): Promise<Words> {
  const ids = new Set(names.flatMap((name) => readOwnName(name)?.id ?? []));
  if (ids.size === 0) return words;
  const rows = await findOwnApproved(trx, organizationId, [...ids]);
  return withShelf(words, new Map([...words.shelf, ...toShelf(rows.map(toOwnRow))]));
}

/** The same in a transaction of its own, which is begun only where there is something to look up. */
export async function knowingOf(
  { database }: Pick<Deps, "database">,
  organizationId: OrganizationId,
  words: Words,
  names: readonly string[],
): Promise<Words> {
  if (names.every((name) => readOwnName(name) === null)) return words;
  return asApp(database, organizationId, (trx) => knowing(trx, organizationId, words, names));
}

/** What is in use, each once, in the order in which it was begun. */
export async function readOwnInUse(trx: Trx, organizationId: OrganizationId): Promise<readonly OwnEntry[]> {
  const rows = await findOwnInUse(trx, organizationId);
  return [...new Set(toShelf(rows.map(toOwnRow)).values())];
}
