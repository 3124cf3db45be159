import { said } from "../../content/words/said.ts";
import { EvenkeelError } from "../../core/errors.ts";
import type { OrganizationId } from "../../core/ids.ts";
import { nameOfOwn, type OwnContent, type OwnPracticeId, readOwnName } from "../../core/practice/own.ts";
import { versionAtHand } from "../../core/practice/own-standing.ts";
import type { Instant } from "../../core/time/instant.ts";
import {
  insertOwnDraft,
  lockOwnVersions,
  type OwnPracticeRow,
  saveOwnDraft,
} from "../../db/program/own-practices.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";

export interface OwnForm {
  /** As nameOfOwn writes it; null for a new one. */
  readonly name: string | null;
  readonly content: OwnContent;
}

/**
 * Stores what HR wrote, problems and all: they are told on the page, and bar only its use. What is in use, or was, is never rewritten: the
 * words become a new version. Returns its name. Throws `not_found` for no practice of theirs, `conflict` while it is in review.
 */
export async function saveOwnPractice(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  { name, content }: OwnForm,
  now: Instant,
): Promise<string> {
  hrOnly(session);
  const { organizationId, memberId: by } = session;
  return asApp(deps.database, organizationId, async (trx) => {
    const rows = name === null ? [] : await lockOwn(trx, organizationId, name);
    const id = rows[0]?.id ?? newId<"own_practice">(deps.random, now);
    const hand = versionAtHand(rows);
    if (hand?.state === "in_review") throw said("conflict", "moved_on");
    const version = (rows.at(-1)?.version ?? 0) + 1;
    const draft = { id, content, by, at: now };
    if (hand?.state === "draft") await saveOwnDraft(trx, organizationId, { ...draft, version: hand.version });
    else await insertOwnDraft(trx, organizationId, { ...draft, version });
    await logDeed(trx, deps, session, { verb: "content.save", subject: id, now });
    return nameOfOwn(id);
  });
}

/** The id in a practice's name. Throws `not_found` for what names none. */
export function ownIdOf(name: string): OwnPracticeId {
  const own = readOwnName(name);
  if (own === null) throw unknown();
  return own.id;
}

/** All versions, locked until the transaction ends. Throws `not_found` where the organization has no such practice. */
export async function lockOwn(
  trx: Trx,
  organizationId: OrganizationId,
  name: string,
): Promise<OwnPracticeRow[]> {
  const rows = await lockOwnVersions(trx, organizationId, ownIdOf(name));
  if (rows.length === 0) throw unknown();
  return rows;
}

export function unknown(): EvenkeelError {
  return new EvenkeelError("not_found", "There is no such content here. Nothing was changed.");
}
