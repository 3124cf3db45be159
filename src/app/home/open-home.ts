import { nextStep } from "../../core/program/next.ts";
import { comesAfterHelp } from "../../core/safety/after-help.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { dateOf, dayNumber, localMoment } from "../../core/time/local-time.ts";
import { isToBeReminded } from "../../core/time/reminder.ts";
import { findOrganization } from "../../db/directory.ts";
import { findPreferences } from "../../db/preferences.ts";
import { findProgram } from "../../db/programs.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import { noteSign } from "../delivery/silence.ts";
import type { Deps } from "../deps.ts";
import { readChange } from "../policy/read-level.ts";
import { changeMemory } from "../practice/practice-memory.ts";
import { findGroup, groupLine } from "../privacy/group-line.ts";
import { readEnrollment } from "../program/enrollment.ts";
import { offeredProgram } from "../program/offered-program.ts";
import { isPaused } from "../rhythm/rhythm-words.ts";
import { readVault } from "../vault.ts";
import { homeView } from "./home-view.ts";

/** The start view: what is on today, and everything else. */
export async function openHome(
  deps: Pick<Deps, "database" | "sealing">,
  actor: Actor,
  { action }: Asked,
): Promise<Shown> {
  const { organizationId, member, now, words } = actor;
  const { pace, memory } = await noteSign(deps, actor);
  const { day } = localMoment(now, member.time_zone as TimeZone);
  const home = await asApp(deps.database, organizationId, async (trx) => {
    const preferences = await findPreferences(trx, organizationId, member.id);
    const getsMessages = preferences?.contact === "consented";
    const vault = await readVault(trx, deps, { organizationId, memberId: member.id });
    const enrollment = await readEnrollment(trx, vault, { organizationId, memberId: member.id });
    const row = enrollment && (await findProgram(trx, organizationId, enrollment.program));
    const offered = row && offeredProgram(row, words.locale);
    const change = await readChange(trx, await findOrganization(trx, organizationId), now);
    const today = dateOf(day);
    const step = enrollment && offered ? nextStep(offered.program, enrollment.progress, today) : null;
    const reminds = getsMessages && isToBeReminded(memory.remindedOn ?? dayNumber(preferences.anchor), day);
    const view = homeView(words, {
      // Right after help nothing is put forward; the library below is there for who asks.
      step: step?.kind === "practice" && !comesAfterHelp(action) ? step : null,
      skipped: memory.skippedOn === day,
      minutes: memory.minutes,
      programEnded: step?.kind === "ended",
      getsMessages,
      rests: pace === "rest" && !(preferences && isPaused(preferences, actor)),
      counted: groupLine(await findGroup(trx, actor), actor),
      change,
      reminds,
    });
    return { reminds, view };
  });
  // Own transaction, as a sign is: nothing else is written because somebody opened the start.
  const owner = { organizationId, memberId: member.id, today: day };
  if (home.reminds) await changeMemory(deps, owner, (before) => ({ ...before, remindedOn: day }));
  return show(home.view);
}
