import { wordsFor } from "../../content/words.ts";
import type { PracticeMemory } from "../../core/practice/memory.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localDate, localMoment } from "../../core/time/local-time.ts";
import type { Schedule } from "../../core/time/schedule.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findPreferences, NO_SCHEDULE, savePreferences } from "../../db/member/preferences.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import { findSchedules } from "../delivery/find-schedules.ts";
import { heard } from "../delivery/silence.ts";
import type { Deps } from "../deps.ts";
import { note } from "../home/home-view.ts";
import { readMemory, saveMemory } from "../practice/practice-memory.ts";
import { openVault, type Vault } from "../vault.ts";
import { wordsOfSchedule } from "../words-of-time.ts";
import { type Preferences, readPreferencesForm } from "./preferences-form.ts";
import { preferencesOf } from "./rhythm.ts";
import { readRhythmForm } from "./rhythm-form.ts";

type Form =
  | { readonly kind: "form"; readonly schedule: Schedule; readonly preferences: Preferences }
  | { readonly kind: "invalid"; readonly fields: Readonly<Record<string, string>> };

/** Reads both halves of the form, so that all problems are told together. */
async function readForm(
  deps: Pick<Deps, "database" | "sealing">,
  actor: Actor,
  values: Asked["values"],
): Promise<Form> {
  const { organizationId, member, words, now } = actor;
  const { day } = localMoment(now, member.time_zone as TimeZone);
  const { organization, memory } = await asApp(deps.database, organizationId, async (trx) => ({
    organization: await findOrganization(trx, organizationId),
    memory: await readMemory(trx, deps, { organizationId, memberId: member.id, today: day }),
  }));
  const chosen = readPreferencesForm(values, preferencesOf(actor, memory), words);
  const zone = chosen.kind === "invalid" ? (member.time_zone as TimeZone) : chosen.preferences.zone;
  const form = readRhythmForm(values, { today: localDate(now, zone), organization, words });
  if (form.kind === "schedule" && chosen.kind === "preferences")
    return { kind: "form", schedule: form.schedule, preferences: chosen.preferences };
  return {
    kind: "invalid",
    fields: {
      ...(form.kind === "invalid" ? form.fields : {}),
      ...(chosen.kind === "invalid" ? chosen.fields : {}),
    },
  };
}

/** Sets days, time, how often, zone, language, length and ways. The next card comes at the next such moment. */
export async function saveRhythm(
  deps: Pick<Deps, "database" | "sealing">,
  actor: Actor,
  { values }: Asked,
): Promise<Shown> {
  const { organizationId, member, words, now } = actor;
  const form = await readForm(deps, actor, values);
  if (form.kind === "invalid") return form;
  const { schedule, preferences } = form;
  await asApp(deps.database, organizationId, async (trx) => {
    const vault = await openVault(trx, deps, { organizationId, memberId: member.id });
    const row = await findPreferences(trx, organizationId, member.id);
    if (row?.contact !== "consented") return;
    await savePreferences(trx, organizationId, member.id, {
      weekdays: [...schedule.weekdays],
      local_time: schedule.at,
      every_weeks: schedule.everyWeeks,
      anchor: schedule.anchor,
      ...NO_SCHEDULE,
      // Who leaves these as they are goes on following the directory.
      ...(preferences.zone === member.time_zone ? {} : { time_zone: preferences.zone }),
      ...(preferences.locale === words.locale ? {} : { language: preferences.locale }),
    });
    await findSchedules(trx, organizationId, { memberId: member.id, since: now });
    await keepSealed(trx, vault, { deps, actor, preferences });
  });
  const spoken = wordsFor(preferences.locale);
  const { savedTitle, cards } = spoken.chat.rhythm;
  return show(note(spoken, savedTitle, cards(wordsOfSchedule(schedule, spoken))));
}

/** Length and ways: sealed, like all that tells how somebody practices. */
async function keepSealed(
  trx: Trx,
  vault: Vault,
  {
    deps,
    actor,
    preferences,
  }: {
    deps: Pick<Deps, "sealing">;
    actor: Actor;
    preferences: Preferences;
  },
): Promise<void> {
  const { organizationId, member, now } = actor;
  const today = localMoment(now, preferences.zone).day;
  const owner = { organizationId, memberId: member.id, today };
  const { minutes, variants, style } = preferences;
  const memory: PracticeMemory = { ...(await readMemory(trx, deps, owner)), minutes, variants, style };
  await saveMemory(trx, vault, { ...owner, memory: heard(memory, today) });
}
