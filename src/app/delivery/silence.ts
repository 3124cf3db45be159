import type { PracticeMemory } from "../../core/practice/memory.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { dayNumber, localMoment } from "../../core/time/local-time.ts";
import { isToBeNoted, type Pace, paceOf } from "../../core/time/silence.ts";
import { findPreferences } from "../../db/member/preferences.ts";
import { asApp } from "../../db/transact.ts";
import type { Actor } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { changeMemory, readMemory } from "../practice/practice-memory.ts";

interface Signs {
  /** When they last chose their rhythm. */
  readonly anchor: string;
  readonly paused_until: Instant | null;
}

/** The day of a member's last sign: what was noted, their own choice of a rhythm, or the end of a pause of theirs. */
export function lastSign(memory: Pick<PracticeMemory, "heardOn">, signs: Signs, zone: TimeZone): number {
  const pause = signs.paused_until === null ? 0 : localMoment(signs.paused_until, zone).day;
  return Math.max(memory.heardOn ?? 0, dayNumber(signs.anchor), pause);
}

/**
 * Notes that the member opened Home, a card or the library, at most once in three weeks. Returns how many cards come, and what practices
 * remember. Of members without messages nothing is noted.
 */
export async function noteSign(
  deps: Pick<Deps, "database" | "sealing">,
  actor: Actor,
): Promise<{ readonly pace: Pace; readonly memory: PracticeMemory }> {
  const { organizationId, member } = actor;
  const zone = member.time_zone as TimeZone;
  const owner = { organizationId, memberId: member.id, today: localMoment(actor.now, zone).day };
  const { row, memory } = await asApp(deps.database, organizationId, async (trx) => ({
    row: await findPreferences(trx, organizationId, member.id),
    memory: await readMemory(trx, deps, owner),
  }));
  if (row?.contact !== "consented") return { pace: "every", memory };
  const sign = lastSign(memory, row, zone);
  if (!isToBeNoted(sign, owner.today)) return { pace: paceOf(sign, owner.today), memory };
  return { pace: "every", memory: await changeMemory(deps, owner, (before) => heard(before, owner.today)) };
}

/** Cards begin again, because the member says so. */
export async function startAgain(deps: Pick<Deps, "database" | "sealing">, actor: Actor): Promise<void> {
  const { organizationId, member } = actor;
  const { day: today } = localMoment(actor.now, member.time_zone as TimeZone);
  const owner = { organizationId, memberId: member.id, today };
  await changeMemory(deps, owner, (before) => heard(before, today));
}

export function heard(memory: PracticeMemory, today: number): PracticeMemory {
  return { ...memory, heardOn: today };
}
