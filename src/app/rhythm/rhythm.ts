import type { Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { View } from "../../core/chat/view.ts";
import type { PracticeMemory } from "../../core/practice/memory.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localMoment } from "../../core/time/local-time.ts";
import { paceOf } from "../../core/time/silence.ts";
import { findPreferences, type PreferencesRow } from "../../db/member/preferences.ts";
import { findZones } from "../../db/policy/policy.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Shown, show } from "../actor.ts";
import { lastSign } from "../delivery/silence.ts";
import type { Deps } from "../deps.ts";
import { toHome, urgentHelp } from "../home/home-view.ts";
import { openConsent } from "../onboarding/consent.ts";
import { readMemory } from "../practice/practice-memory.ts";
import { type Preferences, preferencesFields } from "./preferences-form.ts";
import { pauseButtons, startAgainButton } from "./rhythm-buttons.ts";
import { rhythmFields } from "./rhythm-form.ts";
import { isPaused, wordsOfRhythm } from "./rhythm-words.ts";
import { stopMessages } from "./stop-messages.ts";

/** What a member has set now. */
export function preferencesOf({ member, words }: Actor, memory: PracticeMemory): Preferences {
  const { minutes, variants, style } = memory;
  return { zone: member.time_zone as TimeZone, locale: words.locale, minutes, variants, style };
}

/** What is set now, and every way to change it. */
export async function openRhythm(deps: Pick<Deps, "database" | "sealing">, actor: Actor): Promise<Shown> {
  const { organizationId, member } = actor;
  const today = localMoment(actor.now, member.time_zone as TimeZone).day;
  const found = await asApp(deps.database, organizationId, async (trx) => ({
    row: await findPreferences(trx, organizationId, member.id),
    memory: await readMemory(trx, deps, { organizationId, memberId: member.id, today }),
    zones: await findZones(trx, organizationId),
  }));
  const { row, memory, zones } = found;
  if (row?.contact !== "consented") return openConsent(deps, actor);
  const rests = paceOf(lastSign(memory, row, member.time_zone as TimeZone), today) === "rest";
  return show(rhythmView(actor, { row, memory, zones, rests }));
}

function rhythmView(
  actor: Actor,
  set: { row: PreferencesRow; memory: PracticeMemory; zones: readonly string[]; rests: boolean },
): View {
  const { words, now } = actor;
  const { rhythm } = words.chat;
  const { row, memory, zones } = set;
  const current = preferencesOf(actor, memory);
  const rests = set.rests && !isPaused(row, actor);
  const value = rests ? rhythm.resting : wordsOfRhythm(row, actor);
  return {
    title: rhythm.title,
    blocks: [
      { kind: "facts", facts: [{ label: rhythm.now, value }] },
      {
        kind: "buttons",
        buttons: rests || isPaused(row, actor) ? [startAgainButton(words)] : pauseButtons(words),
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
      ...rhythmFields(words, { weekdays: row.weekdays, time: row.local_time, zone: current.zone }),
      often(words, row),
      ...preferencesFields(words, { current, zones, now }),
      { kind: "text", text: rhythm.fades, quiet: true },
    ],
    buttons: [
      { label: rhythm.save, style: "primary", action: action("rhythm.save") },
      toHome(words),
      urgentHelp(words),
    ],
  };
}

function often({ chat: { rhythm } }: Words, row: PreferencesRow) {
  return {
    kind: "choices",
    name: "everyWeeks",
    label: rhythm.often,
    options: Object.entries(rhythm.oftenOptions).map(([value, label]) => ({ value, label })),
    chosen: [String(row.every_weeks)],
    optional: false,
  } as const;
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
