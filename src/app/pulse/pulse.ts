import { action } from "../../core/chat/action.ts";
import type { ViewValues } from "../../core/chat/event.ts";
import type { View } from "../../core/chat/view.ts";
import { encodeAnswers } from "../../core/pulse/answer-record.ts";
import { ANSWER_VALUES, type ItemAnswer, type PulseItem } from "../../core/pulse/instrument.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { holdMember } from "../../db/member/member-lock.ts";
import { findPreferences } from "../../db/member/preferences.ts";
import { findAnswer, saveAnswer } from "../../db/pulse/answers.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { note, toHome, urgentHelp } from "../home/home-view.ts";
import { newUnorderedId } from "../new-id.ts";
import { openConsent } from "../onboarding/consent.ts";
import { showRenewal } from "../onboarding/renew-consent.ts";
import { findGroup, groupLine } from "../privacy/group-line.ts";
import { wordsOfDay } from "../words-of-time.ts";
import { type Asking, findAsking } from "./answering.ts";
import { pulseView } from "./pulse-view.ts";

/** This week's two questions. The same view whether they were answered already or not (T8). */
export async function openPulse(deps: Pick<Deps, "database" | "sealing">, actor: Actor): Promise<Shown> {
  const { organizationId, member, words, now } = actor;
  // Asked only of those who said yes to being asked; the rest is open to everyone.
  if (member.contact !== "consented") return openConsent(deps, actor);
  const found = await asApp(deps.database, organizationId, async (trx) => {
    const asking = await findAsking(trx, deps, { organizationId, memberId: member.id, now });
    if (asking === null || asking.kind === "renewal") return asking;
    return { ...asking, counted: groupLine(await findGroup(trx, actor), actor) };
  });
  if (found === null) return show(notAsked(actor));
  if (found.kind === "renewal") return show(await showRenewal(deps, actor, found));
  return show(pulseView(words, { ...found, window: found.window.index }));
}

function notAsked({ words }: Actor): View {
  return note(words, words.chat.pulse.notAskedTitle, words.chat.pulse.notAsked);
}

/**
 * Seals and stores this week's answers; answering again puts them in the place of the first. Writes exactly one row, in a
 * transaction of its own: with a row of the member's in it, a shared xmin would link the two.
 */
export async function savePulse(
  deps: Pick<Deps, "database" | "sealing" | "random">,
  actor: Actor,
  { action: asked, values }: Asked,
): Promise<Shown> {
  const { organizationId, member, words, now } = actor;
  if (member.contact !== "consented") return openConsent(deps, actor);
  const stored = await asApp(deps.database, organizationId, async (trx) => {
    // Whoever leaves or is erased at this moment did so before this answer, or takes it along.
    await holdMember(trx, organizationId, member.id);
    const consents = (await findPreferences(trx, organizationId, member.id))?.contact === "consented";
    const asking = await findAsking(trx, deps, { organizationId, memberId: member.id, now });
    if (asking === null || !consents) return null;
    // Who did not renew contributes neutral: nothing of theirs is stored, whatever view they still have open (rule 14).
    if (asking.kind === "renewal") return asking;
    // A view left open since last week asks last week's questions: show this week's instead of storing under the wrong ones.
    if (asked.args.window !== String(asking.window.index) || asked.args.week !== String(asking.week))
      return "out_of_date";
    await store(trx, { deps, actor, asking, values });
    return asking;
  });
  if (stored === null) return show(notAsked(actor));
  if (stored !== "out_of_date" && stored.kind === "renewal")
    return show(await showRenewal(deps, actor, stored));
  if (stored === "out_of_date") return openPulse(deps, actor);
  const closes = wordsOfDay(stored.window.closes_at, member.time_zone as TimeZone, words);
  const { pulse, home } = words.chat;
  return show({
    title: pulse.savedTitle,
    blocks: [{ kind: "text", text: pulse.saved(closes) }],
    buttons: [
      toHome(words),
      { label: home.privacy, style: "quiet", action: action("privacy.open") },
      urgentHelp(words),
    ],
  });
}

async function store(
  trx: Trx,
  {
    deps,
    actor,
    asking,
    values,
  }: { deps: Pick<Deps, "random">; actor: Actor; asking: Asking; values: ViewValues },
): Promise<void> {
  const { organizationId, member } = actor;
  const { window, week, pair, seal } = asking;
  const [first, second] = pair.items;
  const slot = seal.slot(member.id, week);
  const record = encodeAnswers(member.id, [answerTo(first, values), answerTo(second, values)]);
  const kept = await findAnswer(trx, organizationId, window.id, slot);
  // The same again, from a second tap or a repeated request: there is nothing to write.
  if (kept !== undefined && isSame(seal.open(slot, kept), record)) return;
  const sealed = seal.seal(slot, record);
  await saveAnswer(trx, organizationId, {
    id: newUnorderedId(deps.random),
    windowId: window.id,
    slot,
    sealed,
  });
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** What was chosen for an item; open where nothing was, or nothing that we offer. */
function answerTo(item: PulseItem, values: ViewValues): ItemAnswer {
  const chosen = values[item.id.toLowerCase()]?.[0];
  return { item: item.id, value: ANSWER_VALUES.find((value) => String(value) === chosen) ?? null };
}
