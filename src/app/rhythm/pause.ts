import type { Instant } from "../../core/time/instant.ts";
import { bringNoticeForward } from "../../db/delivery/deliveries.ts";
import { holdMember } from "../../db/member/member-lock.ts";
import { findPreferences, savePreferences } from "../../db/member/preferences.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import { startAgain } from "../delivery/silence.ts";
import type { Deps } from "../deps.ts";
import { note } from "../home/home-view.ts";
import { PAUSES } from "./rhythm-buttons.ts";
import { OPEN_END, wordsOfRhythm } from "./rhythm-words.ts";

function endOf(asked: string | undefined, now: Instant): Instant | null {
  if (asked === "open") return OPEN_END;
  const days = Object.values(PAUSES).find((known) => String(known) === asked);
  return days === undefined ? null : now.add({ hours: 24 * days });
}

/** Pauses for some days or without an end; anything else lets cards come again. Cards due meanwhile do not come later. */
export async function pauseRhythm(
  deps: Pick<Deps, "database" | "sealing">,
  actor: Actor,
  { action: asked }: Asked,
): Promise<Shown> {
  const { organizationId, member, now, words } = actor;
  const until = endOf(asked.args.days, now);
  const row = await asApp(deps.database, organizationId, async (trx) => {
    await holdMember(trx, organizationId, member.id);
    const before = await findPreferences(trx, organizationId, member.id);
    if (before?.contact !== "consented") return before;
    const change = { anchor: before.anchor, paused_until: until };
    await savePreferences(trx, organizationId, member.id, change);
    if (until === null) await bringNoticeForward(trx, organizationId, member.id, now);
    return { ...before, ...change };
  });
  if (until === null && row?.contact === "consented") await startAgain(deps, actor);
  return show(note(words, words.chat.rhythm.savedTitle, wordsOfRhythm(row, actor)));
}
