import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { FEWEST_PEOPLE, type Pairing } from "../../core/peers/pairing.ts";
import { matchPairs, type Waiting } from "../../core/peers/pairs.ts";
import { type Place, placesIn } from "../../core/peers/place.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findTeams } from "../../db/directory/directory.ts";
import { holdMembers } from "../../db/member/member-lock.ts";
import { findPeers, findTeamsOfMembers, lockPairingsOf, type PeerRow } from "../../db/program/pairings.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { drawBelow } from "./draw-below.ts";
import { openOneOf } from "./sealed-pairing.ts";

/** Each of those who were paired, with their partner. Their rows stay locked. */
export async function pairThem(
  trx: Trx,
  deps: Pick<Deps, "sealing" | "random">,
  {
    organizationId,
    wishes,
    now,
  }: {
    readonly organizationId: OrganizationId;
    readonly wishes: ReadonlyMap<MemberId, Pairing>;
    readonly now: Instant;
  },
): Promise<ReadonlyMap<MemberId, MemberId>> {
  if (wishes.size < 2) return new Map();
  const people = await findTeamsOfMembers(trx, organizationId);
  if (people.length < FEWEST_PEOPLE) return new Map();
  const teams = await findTeams(trx, organizationId);
  const placeOf = placesIn(teams, new Map(people.map((one) => [one.id, one.team_id])));
  const waiting = (await findPeers(trx, organizationId, [...wishes.keys()]))
    .filter((peer) => !isPaused(peer, now))
    .flatMap((peer) => {
      const pairing = wishes.get(peer.id);
      const place = placeOf(peer.id, peer.team_id);
      return pairing ? waitingOf(peer, pairing, { place, now }) : [];
    });
  const pairs = matchPairs(waiting, (n) => drawBelow(deps.random, n));
  return stillWaiting(trx, deps, { organizationId, pairs });
}

function isPaused({ paused_until }: PeerRow, now: Instant): boolean {
  return paused_until !== null && paused_until.epochMilliseconds > now.epochMilliseconds;
}

function waitingOf(
  { id, roles, language, time_zone }: PeerRow,
  { state, former }: Pairing,
  { place, now }: { readonly place: Place; readonly now: Instant },
): readonly Waiting[] {
  if (state.kind !== "waiting") return [];
  const { sameLanguage, since } = state;
  return [
    {
      ...place,
      id,
      holdsRole: roles.length > 0,
      language: language.split("-")[0] ?? language,
      sameLanguage,
      offsetMinutes: now.toZonedDateTimeISO(time_zone).offsetNanoseconds / 60e9,
      former: former.map(({ partner }) => partner),
      since,
    },
  ];
}

/** Pairs of which neither has left since the round began to look. */
async function stillWaiting(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  {
    organizationId,
    pairs,
  }: {
    readonly organizationId: OrganizationId;
    readonly pairs: ReturnType<typeof matchPairs>;
  },
): Promise<ReadonlyMap<MemberId, MemberId>> {
  if (pairs.length === 0) return new Map();
  await holdMembers(trx, organizationId, pairs.flat());
  const waits = new Set<MemberId>();
  for (const row of await lockPairingsOf(trx, organizationId, pairs.flat())) {
    const { member_id: memberId } = row;
    if (openOneOf(deps, { organizationId, memberId }, row)?.state.kind === "waiting") waits.add(memberId);
  }
  return new Map(
    pairs
      .filter((pair) => pair.every((each) => waits.has(each)))
      .flatMap(([one, other]): [MemberId, MemberId][] => [
        [one, other],
        [other, one],
      ]),
  );
}
