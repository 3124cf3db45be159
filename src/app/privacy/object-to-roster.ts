import { said } from "../../content/words/said.ts";
import type { EvenkeelError } from "../../core/errors.ts";
import { type MemberId, type OrganizationId, parseId, type WindowId } from "../../core/ids.ts";
import {
  type ListState,
  OBJECTION_REASONS,
  type ObjectionReason,
  stateOfList,
} from "../../core/privacy/objection.ts";
import type { Instant } from "../../core/time/instant.ts";
import { hasAuditor, holdWindow, saveObjection } from "../../db/pulse/objections.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { groupsAround } from "../summary/nameless-slots.ts";

/** What a form or a button brings; it came from outside. */
export interface ObjectionForm {
  readonly window: string;
  readonly node: string;
  readonly reason: string;
}

export function parseReason(text: string | undefined): ObjectionReason | null {
  return OBJECTION_REASONS.find((known) => known === text) ?? null;
}

/**
 * Somebody counted in a group objects to its list (rule 2), whether they take part in anything or not. Stored is that it happened and
 * why, never by whom; the same again changes nothing. Where nobody could decide, the group is left out at once. Returns how the list
 * stands now. Throws `invalid` without a reason, `refused` after the window, `not_found` for a list that is not their own.
 */
export async function objectToRoster(
  deps: Pick<Deps, "database">,
  member: { readonly organizationId: OrganizationId; readonly memberId: MemberId },
  form: ObjectionForm,
  now: Instant,
): Promise<ListState> {
  const { organizationId, memberId } = member;
  const windowId = parseId<"window">(form.window);
  if (windowId === null) throw notYours();
  return asApp(deps.database, organizationId, async (trx) => {
    await holdOpenWindow(trx, { organizationId, windowId, now });
    const find = async () => (await groupsAround(trx, organizationId, windowId, memberId))[0];
    const group = await find();
    if (group?.node !== form.node) throw notYours();
    const reason = parseReason(form.reason);
    if (reason === null) throw said("invalid", "reason_missing");
    const decision = (await hasAuditor(trx, organizationId)) ? null : "left_out";
    await saveObjection(trx, organizationId, { windowId, node: group.node, reason, decision });
    return stateOfList((await find())?.decisions ?? []);
  });
}

/** Holds a window while its lists are objected to or decided on. Throws `not_found` where it is not here, `refused` where it is over. */
export async function holdOpenWindow(
  trx: Trx,
  { organizationId, windowId, now }: { organizationId: OrganizationId; windowId: WindowId; now: Instant },
): Promise<void> {
  const window = await holdWindow(trx, organizationId, windowId);
  if (window === undefined) throw notYours();
  if (window.state !== "open" || window.closes_at.epochMilliseconds <= now.epochMilliseconds)
    throw said("refused", "list_over");
}

function notYours(): EvenkeelError {
  return said("not_found", "no_such_list");
}
