import { inStyle } from "../../content/words.ts";
import { comesAfterHelp } from "../../core/safety/after-help.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { dateOf, dayNumber, localMoment, type Weekday } from "../../core/time/local-time.ts";
import { isToBeReminded } from "../../core/time/reminder.ts";
import { isHardTime } from "../../db/delivery/hard-events.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findPreferences } from "../../db/member/preferences.ts";
import { asApp } from "../../db/transact.ts";
import { readHomeNews } from "../action/read-actions.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import { knowing } from "../content/shelf.ts";
import { noteSign } from "../delivery/silence.ts";
import type { Deps } from "../deps.ts";
import { readPartnerBlocks } from "../peers/read-partner.ts";
import { readChange } from "../policy/read-level.ts";
import { changeMemory } from "../practice/practice-memory.ts";
import { findGroup, groupLine } from "../privacy/group-line.ts";
import { cardOf, plannedNext, readOwnPrograms } from "../program/my-programs.ts";
import { hardTimeBlocks, peopleFirst, restBlocks, toldApart, wordsOfWeek } from "../program/programs-view.ts";
import { isPaused } from "../rhythm/rhythm-words.ts";
import { readVault } from "../vault.ts";
import { homeView } from "./home-view.ts";

/** The start view: what is on today, and everything else. */
export async function openHome(
  deps: Pick<Deps, "database" | "sealing">,
  actor: Actor,
  { action }: Asked,
): Promise<Shown> {
  const { organizationId, member, now } = actor;
  const { pace, memory } = await noteSign(deps, actor);
  const spoken = inStyle(actor.words, memory.style);
  const { day } = localMoment(now, member.time_zone as TimeZone);
  const home = await asApp(deps.database, organizationId, async (trx) => {
    const preferences = await findPreferences(trx, organizationId, member.id);
    const getsMessages = preferences?.contact === "consented";
    const vault = await readVault(trx, deps, { organizationId, memberId: member.id });
    const change = await readChange(trx, await findOrganization(trx, organizationId), now);
    const today = dateOf(day);
    const nudgeDays = getsMessages ? (preferences.weekdays as Weekday[]) : [];
    const owner = { organizationId, memberId: member.id, locale: spoken.locale };
    const programs = await readOwnPrograms(trx, vault, { member: owner, memory, nudgeDays, today });
    const words = await knowing(trx, organizationId, spoken, plannedNext(programs));
    // Right after help nothing is put forward; the library below is there for who asks.
    const isHard = await isHardTime(trx, organizationId, member.id);
    const card = isHard || comesAfterHelp(action) ? null : cardOf(programs, { nudgeDays, today });
    const rested = programs.filter(({ rests }) => rests);
    const resting = [
      ...(rested.length > 0 ? [peopleFirst(words)] : []),
      ...toldApart(rested).flatMap((each) => restBlocks(each, words)),
    ];
    const reminds = getsMessages && isToBeReminded(memory.remindedOn ?? dayNumber(preferences.anchor), day);
    const view = homeView(words, {
      card: card && {
        step: card.step,
        title: programs.length > 1 ? card.program.title : null,
        week: wordsOfWeek(card.step, words),
      },
      resting: isHard ? hardTimeBlocks(words) : resting,
      news: await readHomeNews(trx, organizationId, { words, now }),
      skipped: memory.skippedOn === day,
      minutes: memory.minutes,
      programEnded: programs.length > 0 && programs.every(({ step }) => step.kind === "ended"),
      getsMessages,
      rests: pace === "rest" && !(preferences && isPaused(preferences, actor)),
      counted: groupLine(await findGroup(trx, actor), actor),
      change,
      reminds,
      partner: await readPartnerBlocks(trx, deps, { organizationId, memberId: member.id, today: day, words }),
    });
    return { reminds, view };
  });
  // Own transaction, as a sign is: nothing else is written because somebody opened the start.
  const owner = { organizationId, memberId: member.id, today: day };
  if (home.reminds) await changeMemory(deps, owner, (before) => ({ ...before, remindedOn: day }));
  return show(home.view);
}
