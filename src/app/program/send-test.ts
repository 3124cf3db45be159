import { parseId } from "../../core/ids.ts";
import { piecesOf } from "../../core/program/pieces.ts";
import type { Instant } from "../../core/time/instant.ts";
import { countTests, planDeliveries } from "../../db/delivery/deliveries.ts";
import { findAddresses } from "../../db/directory/directory.ts";
import { holdMemberAlone } from "../../db/member/member-lock.ts";
import { findVersions } from "../../db/program/programs.ts";
import { asApp } from "../../db/transact.ts";
import { testSlot } from "../delivery/envelopes.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { hrOnly, logDeed, type Officer } from "./allow.ts";
import { foundIn } from "./find-program.ts";

/** A test is for trying a card, not for keeping it: so many within an hour. */
const MOST_AN_HOUR = 10;

/** `planned`: it is on its way. Else nothing was planned: no chat reaches them, they had enough of them for now, or the plan has no such piece. */
export type TestOutcome = "planned" | "no_chat" | "too_many" | "nothing";

/**
 * Sends whoever asks a card of a program as its audience would get it, marked as a test; `piece` names what it opens (see piecesOf). To
 * their own chat alone, and it counts for nothing. Throws `forbidden` for all but HR, `not_found` for no program of theirs.
 */
export async function sendTest(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  { program, piece }: { readonly program: string; readonly piece: string },
  now: Instant,
): Promise<TestOutcome> {
  hrOnly(session);
  const { organizationId, memberId } = session;
  const id = parseId<"program">(program);
  return asApp(deps.database, organizationId, async (trx) => {
    const { newest } = foundIn(id === null ? [] : await findVersions(trx, organizationId, [id]));
    const found = piecesOf(newest.definition).find(({ name }) => name === piece);
    if (found === undefined) return "nothing";
    // Of two at once, the second counts the first.
    await holdMemberAlone(trx, organizationId, memberId);
    if ((await findAddresses(trx, organizationId, [memberId])).length === 0) return "no_chat";
    const since = now.subtract({ hours: 1 });
    if ((await countTests(trx, organizationId, memberId, since)) >= MOST_AN_HOUR) return "too_many";
    const delivery = newId<"delivery">(deps.random, now);
    await planDeliveries(trx, organizationId, [
      {
        id: delivery,
        memberId,
        kind: "test",
        slot: testSlot(found.planned, delivery),
        subject: newest.id,
        dueAt: now,
        expiresAt: now.add({ hours: 1 }),
      },
    ]);
    await logDeed(trx, deps, session, { verb: "program.test", subject: newest.id, now });
    return "planned";
  });
}
