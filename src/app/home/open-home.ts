import { inStyle } from "../../content/words.ts";
import { nextStep } from "../../core/program/next.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { dateOf, localMoment } from "../../core/time/local-time.ts";
import { findOrganization } from "../../db/directory.ts";
import { findPreferences } from "../../db/preferences.ts";
import { findProgram } from "../../db/programs.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Shown, show } from "../actor.ts";
import { noteSign } from "../delivery/silence.ts";
import type { Deps } from "../deps.ts";
import { readPartnerBlocks } from "../peers/read-partner.ts";
import { readChange } from "../policy/read-level.ts";
import { findGroup, groupLine } from "../privacy/group-line.ts";
import { readEnrollment } from "../program/enrollment.ts";
import { offeredProgram } from "../program/offered-program.ts";
import { isPaused } from "../rhythm/rhythm-words.ts";
import { readVault } from "../vault.ts";
import { homeView } from "./home-view.ts";

/** The start view: what is on today, and everything else. */
export async function openHome(deps: Pick<Deps, "database" | "sealing">, actor: Actor): Promise<Shown> {
  const { organizationId, member, now } = actor;
  const { pace, memory } = await noteSign(deps, actor);
  const words = inStyle(actor.words, memory.style);
  return asApp(deps.database, organizationId, async (trx) => {
    const preferences = await findPreferences(trx, organizationId, member.id);
    const getsMessages = preferences?.contact === "consented";
    const { day } = localMoment(now, member.time_zone as TimeZone);
    const owner = { organizationId, memberId: member.id, today: day };
    const vault = await readVault(trx, deps, owner);
    const enrollment = await readEnrollment(trx, vault, owner);
    const row = enrollment && (await findProgram(trx, organizationId, enrollment.program));
    const offered = row && offeredProgram(row, words.locale);
    const change = await readChange(trx, await findOrganization(trx, organizationId), now);
    const today = dateOf(day);
    const step = enrollment && offered ? nextStep(offered.program, enrollment.progress, today) : null;
    return show(
      homeView(words, {
        step: step?.kind === "practice" ? step : null,
        skipped: memory.skippedOn === day,
        minutes: memory.minutes,
        programEnded: step?.kind === "ended",
        getsMessages,
        rests: pace === "rest" && !(preferences && isPaused(preferences, actor)),
        counted: groupLine(await findGroup(trx, actor), actor),
        change,
        partner: await readPartnerBlocks(trx, deps, { ...owner, words }),
      }),
    );
  });
}
