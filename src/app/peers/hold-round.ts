import type { MemberId, OrganizationId } from "../../core/ids.ts";
import {
  asOf,
  NO_PAIRING,
  type Pairing,
  pairedWith,
  partnerOf,
  waitsLong,
} from "../../core/peers/pairing.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { dateOf, localMoment, weekdayOf } from "../../core/time/local-time.ts";
import { findOrganization, type OrganizationRow } from "../../db/directory/directory.ts";
import {
  claimRound,
  deleteStalePairings,
  findPairings,
  findPeers,
  findWithoutPairing,
  lockPairingsOf,
  type PairingRow,
  savePairings,
} from "../../db/program/pairings.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { pairThem } from "./pair-them.ts";
import { openOneOf, sealOneOf } from "./sealed-pairing.ts";
import { tellOfCard } from "./tell-of-card.ts";

/** Pairings that are in memory at a time. */
const SLICE = 500;

type RoundDeps = Pick<Deps, "database" | "sealing" | "random">;

interface Round {
  readonly organization: OrganizationRow;
  readonly now: Instant;
  /** Where the organization is, in days since 1970. */
  readonly today: number;
}

/** What the round found out before it changes anything: of most people, only that they are there. */
interface Survey {
  readonly there: Set<MemberId>;
  readonly partners: Map<MemberId, MemberId>;
  readonly waiting: Map<MemberId, Pairing>;
}

/**
 * Once a week, for everyone at once: pairs those who wait, ends what is over, and writes to those for whom somebody was found, or nobody for
 * long. Every row is sealed anew in this one transaction, in the order of members and by one length, whether anything of it changed or not:
 * nothing of a row, and not when it was written, tells who waits, who is paired, or with whom.
 */
export async function holdPairingRound(
  deps: RoundDeps,
  organizationId: OrganizationId,
  now: Instant,
): Promise<void> {
  await asApp(deps.database, organizationId, async (trx) => {
    const organization = await findOrganization(trx, organizationId);
    const { day: today } = localMoment(now, organization.time_zone as TimeZone);
    const monday = dateOf(today - weekdayOf(today) + 1);
    if (!(await claimRound(trx, organizationId, monday))) return;
    const round: Round = { organization, now, today };
    await deleteStalePairings(trx, organizationId);
    await addMissing(trx, deps, round);
    const survey = await surveyAll(trx, deps, round);
    const found = await pairThem(trx, deps, { organizationId, wishes: survey.waiting, now });
    const long = await sealAnew(trx, deps, { ...round, survey, found });
    const members = [...found.keys(), ...long];
    const peers = members.length === 0 ? [] : await findPeers(trx, organizationId, members);
    await tellOfCard(trx, deps, { ...round, peers });
  });
}

/** Whoever takes messages gets a row that says nothing. */
async function addMissing(trx: Trx, deps: RoundDeps, { organization: { id } }: Round): Promise<void> {
  for (let last = SLICE; last === SLICE; ) {
    const rows = await findWithoutPairing(trx, id, SLICE);
    const made = rows.map(({ member_id: memberId, wrapped }) => ({
      memberId,
      sealed: sealOneOf(deps, { organizationId: id, memberId }, { wrapped, pairing: NO_PAIRING }),
    }));
    await savePairings(trx, id, made);
    last = rows.length;
  }
}

async function* slicesOf(trx: Trx, organizationId: OrganizationId): AsyncGenerator<readonly PairingRow[]> {
  for (let after: MemberId | null = null, last = SLICE; last === SLICE; ) {
    const rows: PairingRow[] = await findPairings(trx, organizationId, { after, limit: SLICE });
    yield rows;
    after = rows.at(-1)?.member_id ?? null;
    last = rows.length;
  }
}

async function surveyAll(trx: Trx, deps: RoundDeps, { organization, today }: Round): Promise<Survey> {
  const survey: Survey = { there: new Set(), partners: new Map(), waiting: new Map() };
  for await (const rows of slicesOf(trx, organization.id))
    for (const row of rows) {
      const { member_id: memberId } = row;
      const pairing = openOneOf(deps, { organizationId: organization.id, memberId }, row);
      survey.there.add(memberId);
      const partner = pairing === null ? null : partnerOf(pairing, today);
      if (partner !== null) survey.partners.set(memberId, partner);
      if (pairing?.state.kind === "waiting") survey.waiting.set(memberId, pairing);
    }
  return survey;
}

/** Writes every row. Returns those who have waited long and are to be told so now. */
async function sealAnew(
  trx: Trx,
  deps: RoundDeps,
  {
    survey,
    found,
    organization,
    today,
  }: Round & {
    readonly survey: Survey;
    readonly found: ReadonlyMap<MemberId, MemberId>;
  },
): Promise<readonly MemberId[]> {
  const { id: organizationId } = organization;
  const long: MemberId[] = [];
  for await (const slice of slicesOf(trx, organizationId)) {
    const ids = slice.map(({ member_id }) => member_id);
    const rows = ids.length === 0 ? [] : await lockPairingsOf(trx, organizationId, ids);
    const made = rows.map((row) => {
      const { member_id: memberId, wrapped } = row;
      const before = openOneOf(deps, { organizationId, memberId }, row);
      if (before === null) return { memberId, sealed: row.sealed };
      const pairing = movedOn(before, { memberId, survey, partner: found.get(memberId), today });
      if (isTold(pairing) && !isTold(before)) long.push(memberId);
      return { memberId, sealed: sealOneOf(deps, { organizationId, memberId }, { wrapped, pairing }) };
    });
    await savePairings(trx, organizationId, made);
  }
  return long;
}

function isTold({ state }: Pairing): boolean {
  return state.kind === "waiting" && state.told;
}

function movedOn(
  before: Pairing,
  {
    memberId,
    survey,
    partner,
    today,
  }: {
    readonly memberId: MemberId;
    readonly survey: Survey;
    readonly partner: MemberId | undefined;
    readonly today: number;
  },
): Pairing {
  if (partner !== undefined) return pairedWith(before, partner, today);
  const pairing = asOf(before, today, {
    isThere: (id) => survey.there.has(id),
    names: (other) => survey.partners.get(other) === memberId,
  });
  return pairing.state.kind === "waiting" && waitsLong(pairing, today)
    ? { ...pairing, state: { ...pairing.state, told: true } }
    : pairing;
}
