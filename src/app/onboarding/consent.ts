import type { TimeZone } from "../../core/time/instant.ts";
import { dayNumber, localDate } from "../../core/time/local-time.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { holdMember } from "../../db/member/member-lock.ts";
import { NO_SCHEDULE, savePreferences } from "../../db/member/preferences.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import { findSchedules } from "../delivery/find-schedules.ts";
import { heard } from "../delivery/silence.ts";
import type { Deps } from "../deps.ts";
import { note } from "../home/home-view.ts";
import { sealConsent } from "../policy/consented-tier.ts";
import { readMemory, saveMemory } from "../practice/practice-memory.ts";
import { percentAtMost } from "../privacy/percent.ts";
import { readPromise } from "../privacy/promise.ts";
import { joined } from "../program/join.ts";
import { readOffers } from "../program/my-programs.ts";
import { changePlaces } from "../program/places.ts";
import { readRhythmForm } from "../rhythm/rhythm-form.ts";
import { openVault } from "../vault.ts";
import { wordsOfSchedule } from "../words-of-time.ts";
import { CONSENT_WORDING, consentView } from "./consent-view.ts";

/** Shows what consent is about. Reading it changes nothing. */
export async function openConsent(deps: Pick<Deps, "database">, actor: Actor): Promise<Shown> {
  const { organizationId, member, words, now } = actor;
  return asApp(deps.database, organizationId, async (trx) => {
    const organization = await findOrganization(trx, organizationId);
    const owner = { organizationId, memberId: member.id, locale: words.locale };
    const [open] = await readOffers(trx, owner, localDate(now, member.time_zone as TimeZone));
    return show(
      consentView(words, {
        zone: member.time_zone,
        custodians: organization.custodians,
        guessPercent: percentAtMost((await readPromise(trx, organization, now)).guess.window),
        program: open?.words.firstScreen ?? null,
      }),
    );
  });
}

/** Consent, with the rhythm they chose: from now on messages may come. Joins the program whose first screen stood there. */
export async function giveConsent(
  deps: Pick<Deps, "database" | "sealing" | "random">,
  actor: Actor,
  { values }: Asked,
): Promise<Shown> {
  const { organizationId, member, words, now } = actor;
  const zone = member.time_zone as TimeZone;
  const today = localDate(now, zone);
  const organization = await asApp(deps.database, organizationId, (trx) =>
    findOrganization(trx, organizationId),
  );
  const form = readRhythmForm(values, { today, organization, words });
  if (form.kind === "invalid") return form;
  const { schedule } = form;
  await asApp(deps.database, organizationId, async (trx) => {
    await holdMember(trx, organizationId, member.id);
    const owner = { organizationId, memberId: member.id };
    await savePreferences(trx, organizationId, member.id, {
      contact: "consented",
      consent_wording: CONSENT_WORDING,
      consented_tier: await sealConsent(trx, deps, owner, now),
      weekdays: [...schedule.weekdays],
      local_time: schedule.at,
      every_weeks: schedule.everyWeeks,
      anchor: schedule.anchor,
      paused_until: null,
      ...NO_SCHEDULE,
    });
    await findSchedules(trx, organizationId, { memberId: member.id, since: now });
    const vault = await openVault(trx, deps, owner);
    // For everyone who says yes, so that a row of these tells nothing but that.
    const memory = await readMemory(trx, deps, { ...owner, today: dayNumber(today) });
    await saveMemory(trx, vault, { ...owner, memory: heard(memory, dayNumber(today)) });
    const [open] = await readOffers(trx, { ...owner, locale: words.locale }, today);
    // A row for everyone who says yes, whether they join or not, for the same reason.
    await changePlaces(trx, deps, owner, (places) =>
      open === undefined ? places : joined(places, open.id, today),
    );
  });
  return show(
    note(words, words.chat.consent.doneTitle, words.chat.consent.done(wordsOfSchedule(schedule, words))),
  );
}

/** Not now, or never: either way no message follows. The difference is kept so that nobody is asked twice. */
export async function declineConsent(
  deps: Pick<Deps, "database">,
  actor: Actor,
  { action }: Asked,
): Promise<Shown> {
  const { organizationId, member, words, now } = actor;
  const never = action.verb === "consent.never";
  await asApp(deps.database, organizationId, (trx) =>
    savePreferences(trx, organizationId, member.id, {
      contact: never ? "declined" : "later",
      anchor: localDate(now, member.time_zone as TimeZone),
      ...NO_SCHEDULE,
    }),
  );
  const { consent } = words.chat;
  return show(
    never
      ? note(words, consent.neverTitle, consent.neverText)
      : note(words, consent.laterTitle, consent.later),
  );
}
