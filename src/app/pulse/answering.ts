import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { stateOfList } from "../../core/privacy/objection.ts";
import { WINDOW_LENGTH } from "../../core/privacy/windows.ts";
import { type ImportedKeys, pairKeyedBy } from "../../core/pulse/imported.ts";
import { pairAfter, type WeekPair } from "../../core/pulse/rotation.ts";
import type { Instant } from "../../core/time/instant.ts";
import { isHardTime } from "../../db/delivery/hard-events.ts";
import { findGroupsAround } from "../../db/pulse/roster-groups.ts";
import { findRosterPlace } from "../../db/pulse/rosters.ts";
import { findCurrentWindow, findWindowKey, type WindowRow } from "../../db/pulse/windows.ts";
import type { Trx } from "../../db/transact.ts";
import type { WindowSeal } from "../../ports/sealing.ts";
import type { Deps } from "../deps.ts";
import { findRenewal, type Renewal } from "../policy/consented-tier.ts";
import { type AskedQuestions, readQuestions } from "../questions/asked-questions.ts";
import { findLeftOut } from "../summary/left-out.ts";

export const WEEKS = 4;
const WEEK = WINDOW_LENGTH / WEEKS;

/** What a member may be asked now: the window, its week (0 to 3), the pair of items, and what seals the answer. */
export interface Asking {
  readonly kind: "questions";
  readonly window: WindowRow;
  readonly week: number;
  readonly pair: WeekPair;
  /** What was brought in place of our own questions; null: nothing. */
  readonly questions: AskedQuestions | null;
  readonly seal: WindowSeal;
}

/** Before any question: the window tells more than the member agreed to, and nothing of theirs may enter it (rule 14). */
export type AskingFirst = Renewal & { readonly kind: "renewal" };

/** The week of `window` in which `now` falls, 0 to 3. */
export function weekOf(window: WindowRow, now: Instant): number {
  return Math.floor((now.epochMilliseconds - window.opens_at.epochMilliseconds) / WEEK);
}

/** The items of a week, as these keys read them: every organization begins the rotation with its first window, whoever wrote its questions. */
export function pairOfWeek(
  window: Pick<WindowRow, "index">,
  week: number,
  keys: ImportedKeys = {},
): WeekPair {
  return pairKeyedBy(pairAfter(window.index * WEEKS + week), keys);
}

/**
 * What the member is asked now, or that they have to renew their consent first; null where no window is open, in a hard time that HR declared, or where no group on the
 * member's path can be shown or all are left out after objections, for then an answer would cost privacy and serve nobody (rule 3).
 */
export async function findAsking(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  member: { organizationId: OrganizationId; memberId: MemberId; now: Instant },
): Promise<Asking | AskingFirst | null> {
  const { organizationId, memberId, now } = member;
  if (await isHardTime(trx, organizationId, memberId)) return null;
  const window = await findCurrentWindow(trx, organizationId, now);
  if (window === undefined) return null;
  const place = await findRosterPlace(trx, organizationId, window.id, memberId);
  const wrapped = await findWindowKey(trx, organizationId, window.id);
  if (place?.counted_in == null || wrapped === null) return null;
  if ((await findLeftOut(trx, organizationId, window.id)).has(place.counted_in)) {
    const around = await findGroupsAround(trx, organizationId, window.id, memberId);
    if (around.every(({ decisions }) => stateOfList(decisions) === "left_out")) return null;
  }
  const renewal = await findRenewal(trx, deps, { organizationId, memberId }, window);
  if (renewal !== null) return { kind: "renewal", ...renewal };
  const week = weekOf(window, now);
  const seal = deps.sealing.openWindow({ organizationId, windowId: window.id }, wrapped);
  const questions = await readQuestions(trx, organizationId, window.questions_id);
  const pair = pairOfWeek(window, week, questions?.keys);
  return { kind: "questions", window, week, pair, questions, seal };
}
