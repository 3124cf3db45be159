import { action } from "../../core/chat/action.ts";
import type { View } from "../../core/chat/view.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate, type Weekday } from "../../core/time/local-time.ts";
import { nextOccurrence, type Schedule } from "../../core/time/schedule.ts";
import { findOrganization } from "../../db/directory.ts";
import { holdMember } from "../../db/member-lock.ts";
import { findPreferences, type PreferencesRow, savePreferences } from "../../db/preferences.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { note, toHome, urgentHelp } from "../home/home-view.ts";
import { openConsent } from "../onboarding/consent.ts";
import { wordsOfDay, wordsOfSchedule } from "../words-of-time.ts";
import { readRhythmForm, rhythmFields } from "./rhythm-form.ts";
import { stopMessages } from "./stop-messages.ts";

/** A member's schedule as stored. */
export function scheduleOf(row: PreferencesRow): Schedule {
  return {
    weekdays: row.weekdays as Weekday[],
    at: row.local_time,
    everyWeeks: row.every_weeks,
    anchor: row.anchor,
  };
}

/** The rhythm in one line: paused until when, or which days. */
export function wordsOfRhythm(
  row: PreferencesRow | undefined,
  actor: Pick<Actor, "words" | "now"> & { readonly member: Pick<Actor["member"], "time_zone"> },
): string {
  const { rhythm } = actor.words.chat;
  if (row?.contact !== "consented") return rhythm.none;
  if (row.paused_until !== null && row.paused_until.epochMilliseconds > actor.now.epochMilliseconds) {
    return rhythm.paused(wordsOfDay(row.paused_until, actor.member.time_zone as TimeZone, actor.words));
  }
  return rhythm.cards(wordsOfSchedule(scheduleOf(row), actor.words));
}

/** What is set now, and every way to change it. */
export async function openRhythm(deps: Pick<Deps, "database">, actor: Actor): Promise<Shown> {
  const row = await asApp(deps.database, actor.organizationId, (trx) =>
    findPreferences(trx, actor.organizationId, actor.member.id),
  );
  return row?.contact === "consented" ? show(rhythmView(actor, row)) : openConsent(deps, actor);
}

function rhythmView(actor: Actor, row: PreferencesRow): View {
  const { words, member, now } = actor;
  const { rhythm } = words.chat;
  const paused = row.paused_until !== null && row.paused_until.epochMilliseconds > now.epochMilliseconds;
  return {
    title: rhythm.title,
    blocks: [
      { kind: "facts", facts: [{ label: rhythm.now, value: wordsOfRhythm(row, actor) }] },
      {
        kind: "buttons",
        buttons: paused
          ? [{ label: rhythm.resume, action: action("rhythm.pause", { days: "0" }) }]
          : [
              { label: rhythm.pauseWeek, action: action("rhythm.pause", { days: "7" }) },
              { label: rhythm.pauseMonth, action: action("rhythm.pause", { days: "28" }) },
            ],
      },
      {
        kind: "buttons",
        buttons: [
          { label: rhythm.leave, style: "danger", action: action("rhythm.leave") },
          { label: words.chat.me.copy, action: action("me.copy") },
          { label: words.chat.me.erase, style: "danger", action: action("me.erase") },
        ],
      },
      { kind: "divider" },
      ...rhythmFields(words, { weekdays: row.weekdays, time: row.local_time, zone: member.time_zone }),
      {
        kind: "choices",
        name: "everyWeeks",
        label: rhythm.often,
        options: Object.entries(rhythm.oftenOptions).map(([value, label]) => ({ value, label })),
        chosen: [String(row.every_weeks)],
        optional: false,
      },
    ],
    buttons: [
      { label: rhythm.save, style: "primary", action: action("rhythm.save") },
      toHome(words),
      urgentHelp(words),
    ],
  };
}

/** Sets days, time and how often. The next card comes at the next such moment. */
export async function saveRhythm(
  deps: Pick<Deps, "database">,
  actor: Actor,
  { values }: Asked,
): Promise<Shown> {
  const { organizationId, member, words, now } = actor;
  const zone = member.time_zone as TimeZone;
  const organization = await asApp(deps.database, organizationId, (trx) =>
    findOrganization(trx, organizationId),
  );
  const form = readRhythmForm(values, { today: localDate(now, zone), organization, words });
  if (form.kind === "invalid") return form;
  const { schedule } = form;
  await changeRhythm(deps, actor, {
    weekdays: [...schedule.weekdays],
    local_time: schedule.at,
    every_weeks: schedule.everyWeeks,
    anchor: schedule.anchor,
    next_prompt_at: nextOccurrence(schedule, zone, now),
  });
  return show(
    note(words, words.chat.rhythm.savedTitle, words.chat.rhythm.cards(wordsOfSchedule(schedule, words))),
  );
}

/** Pauses for some days; none ends the pause. Cards due meanwhile do not come later. */
export async function pauseRhythm(
  deps: Pick<Deps, "database">,
  actor: Actor,
  { action: asked }: Asked,
): Promise<Shown> {
  const { organizationId, member, now, words } = actor;
  const days = [7, 28].find((known) => String(known) === asked.args.days) ?? 0;
  const until: Instant | null = days === 0 ? null : now.add({ hours: 24 * days });
  await changeRhythm(deps, actor, { paused_until: until });
  const row = await asApp(deps.database, organizationId, (trx) =>
    findPreferences(trx, organizationId, member.id),
  );
  return show(note(words, words.chat.rhythm.savedTitle, wordsOfRhythm(row, actor)));
}

/** Changes the rhythm of someone who has one; for anyone else it changes nothing. */
async function changeRhythm(
  deps: Pick<Deps, "database">,
  { organizationId, member }: Actor,
  change: Partial<PreferencesRow>,
): Promise<void> {
  await asApp(deps.database, organizationId, async (trx) => {
    await holdMember(trx, organizationId, member.id);
    const row = await findPreferences(trx, organizationId, member.id);
    if (row?.contact === "consented")
      await savePreferences(trx, organizationId, member.id, { anchor: row.anchor, ...change });
  });
}

/** In chat: no more messages. What stays is said, with the way to have that go as well. */
export async function leave(deps: Pick<Deps, "database" | "sealing">, actor: Actor): Promise<Shown> {
  const { organizationId, member, words } = actor;
  await stopMessages(deps, { organizationId, memberId: member.id });
  const { rhythm } = words.chat;
  return show({
    title: rhythm.leftTitle,
    blocks: [
      { kind: "text", text: rhythm.left },
      { kind: "text", text: rhythm.leftStays },
    ],
    buttons: [
      { label: words.chat.me.title, style: "plain", action: action("me.open") },
      toHome(words),
      urgentHelp(words),
    ],
  });
}
