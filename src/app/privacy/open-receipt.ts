import { action } from "../../core/chat/action.ts";
import type { View } from "../../core/chat/view.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findMemberSince } from "../../db/directory/membership.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { toHome, urgentHelp } from "../home/home-view.ts";
import { readLedger } from "../summary/ledger.ts";
import { wordsOfDay } from "../words-of-time.ts";
import { findGroup, wordsOfGroup } from "./group-line.ts";
import { isCounted, type MyGroup } from "./my-group.ts";
import { readPromise } from "./promise.ts";
import { boundSince } from "./receipt.ts";

/**
 * The receipt in short: with how many one is counted, until when, how far a guess can go, what others see. Made from the directory, the
 * roster, objections and the ledger alone, so that it is the same whether one answers or not (T8).
 */
export async function openReceipt(deps: Pick<Deps, "database" | "publicUrl">, actor: Actor): Promise<Shown> {
  const { organizationId, member, now } = actor;
  return asApp(deps.database, organizationId, async (trx) => {
    const group = await findGroup(trx, actor);
    const { tier } = await readPromise(trx, await findOrganization(trx, organizationId), now);
    const joined = (await findMemberSince(trx, organizationId, member.id)) ?? now;
    const bodies = (await readLedger(trx, organizationId)).map(({ body }) => body);
    const bound = boundSince(bodies, {
      joinedAt: joined.epochMilliseconds,
      tier,
      counted: isCounted(group),
    });
    const since = wordsOfDay(joined, member.time_zone as TimeZone, actor.words);
    return show(receiptView(actor, { group, bound, since, page: `${deps.publicUrl}/privacy` }));
  });
}

interface ReceiptParts {
  readonly group: MyGroup | null;
  readonly bound: ReturnType<typeof boundSince>;
  readonly since: string;
  readonly page: string;
}

function receiptView(actor: Actor, { group, bound, since, page }: ReceiptParts): View {
  const { words } = actor;
  const { receipt, home, roster } = words.chat;
  const state = group && roster.states[group.list];
  const pairs = [
    ...groupFacts(actor, group),
    [receipt.window, bound.window === null ? receipt.windowNone : receipt.windowIs(bound.window)],
    [receipt.joined, receipt.joinedIs(bound.windows, since, bound.joined, bound.both)],
    [receipt.seen, receipt.seenIs],
  ] as const;
  return {
    title: receipt.title,
    blocks: [
      { kind: "text", text: receipt.intro },
      { kind: "facts", facts: pairs.map(([label, value]) => ({ label, value })) },
      ...(state ? [{ kind: "text", text: state } as const] : []),
      ...(group === null
        ? []
        : [{ kind: "buttons", buttons: [{ label: receipt.who, action: action("roster.open") }] } as const]),
    ],
    buttons: [
      { label: receipt.page, style: "plain", url: page },
      { label: home.privacy, style: "quiet", action: action("privacy.open") },
      toHome(words),
      urgentHelp(words),
    ],
  };
}

function groupFacts({ words, member }: Actor, group: MyGroup | null): readonly (readonly [string, string])[] {
  const { receipt } = words.chat;
  if (group === null) return [[receipt.group, receipt.nowhere]];
  const { closes_at, publishes_at } = group.window;
  const zone = member.time_zone as TimeZone;
  const days = receipt.daysAre(wordsOfDay(closes_at, zone, words), wordsOfDay(publishes_at, zone, words));
  return [
    [receipt.group, receipt.groupIs(wordsOfGroup(group, words), group.people)],
    [receipt.days, days],
  ];
}
