import type { TeamId } from "../../core/ids.ts";
import { TIER_RHO, type Tier, toRho, WINDOWS_PER_YEAR } from "../../core/privacy/accountant.ts";
import { capAt, type LedgerBody, spentInYear, verifyLedger } from "../../core/privacy/ledger.ts";
import { teamOfNode } from "../../core/privacy/roster.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findNames, findOrganization, findTeams, type TeamRow } from "../../db/directory.ts";
import { findMemberSince } from "../../db/membership.ts";
import { countReleases } from "../../db/releases.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import { findCurrentWindow, findRoster, findRosterPlace } from "../../db/windows.ts";
import type { Deps } from "../deps.ts";
import { ledgerRows } from "../policy/ledger-rows.ts";
import { readLevel } from "../policy/read-level.ts";
import type { Session } from "../sign-in/session.ts";
import { readLedger } from "../summary/ledger.ts";
import { countedTogether, readFrozenTree } from "../summary/window-plan.ts";
import { percentAtMost } from "./percent.ts";
import type { PrivacyPage } from "./privacy-page.ts";
import { readPromise } from "./promise.ts";
import { readReadings } from "./readings.ts";
import { boundSince, type Receipt } from "./receipt.ts";

/** The promise with its figures, the ledger, the reader's receipt, and who is counted together with the reader. */
export async function readPrivacyPage(
  deps: Pick<Deps, "database" | "sealing">,
  session: Session,
  now: Instant,
): Promise<PrivacyPage> {
  const { organizationId } = session;
  return asApp(deps.database, organizationId, async (trx): Promise<PrivacyPage> => {
    const organization = await findOrganization(trx, organizationId);
    const zone = organization.time_zone as TimeZone;
    const entries = await readLedger(trx, organizationId);
    const bodies = entries.map(({ body }) => body);
    const promise = await readPromise(trx, organization, now);
    const { guess, tier } = promise;
    const verification = await verifyLedger(entries, deps.sealing.hash);
    const at = now.epochMilliseconds;
    const teams = await findTeams(trx, organizationId);
    const reader: Reader = { session, now, zone, teams };
    const counted = await countedIn(trx, reader);
    return {
      organization: { name: organization.name, synthetic: organization.synthetic },
      custodians: organization.custodians,
      tier,
      guess: {
        window: percentAtMost(guess.window),
        year: percentAtMost(guess.year),
        twoYears: percentAtMost(guess.twoYears),
        fiveYears: percentAtMost(guess.fiveYears),
      },
      epsilon: { ...promise.epsilon, delta: promise.delta },
      countedIn: counted?.page ?? null,
      receipt: await receiptOf(trx, { ...reader, counted, bodies, tier }),
      ledger: ledgerRows(entries, { values: await countReleases(trx, organizationId), zone }),
      level: await readLevel(trx, organization, now),
      spent: {
        rho: toRho(spentInYear(bodies, at)),
        cap: toRho(capAt(bodies, at) || TIER_RHO[tier] * WINDOWS_PER_YEAR),
      },
      chain:
        verification.kind === "intact" ? { kind: "intact" } : { kind: "broken", at: verification.sequence },
    };
  });
}

interface Reader {
  readonly session: Session;
  readonly now: Instant;
  readonly zone: TimeZone;
  readonly teams: readonly TeamRow[];
}

interface Counted {
  /** The team on whose page the group stands. */
  readonly team: TeamId;
  readonly page: NonNullable<PrivacyPage["countedIn"]>;
}

/** What the reader can hold in their hand. Nothing of it depends on an answer (T8). */
async function receiptOf(
  trx: Trx,
  {
    session,
    now,
    zone,
    teams,
    counted,
    bodies,
    tier,
  }: Reader & { counted: Counted | null; bodies: readonly LedgerBody[]; tier: Tier },
): Promise<Receipt> {
  const { organizationId, memberId, teamId } = session;
  const joined = (await findMemberSince(trx, organizationId, memberId)) ?? now;
  const team = counted?.team ?? teamId;
  const people = counted?.page.people.length ?? 0;
  const shownOn = { teams: [...new Set([teamId, team])], people, zone };
  return {
    page: { team, name: teams.find(({ id }) => id === team)?.name ?? "" },
    bound: boundSince(bodies, { joinedAt: joined.epochMilliseconds, tier, counted: counted !== null }),
    since: localDate(joined, zone),
    readings: await readReadings(trx, organizationId, shownOn, now),
  };
}

/** The group that the reader is counted in now, by name: each sees who is counted together (rule 2). */
async function countedIn(trx: Trx, { session, now, zone, teams }: Reader): Promise<Counted | null> {
  const { organizationId, memberId } = session;
  const window = await findCurrentWindow(trx, organizationId, now);
  const place = window && (await findRosterPlace(trx, organizationId, window.id, memberId));
  if (window === undefined || place?.counted_in == null) return null;
  const node = place.counted_in;
  const team = teamOfNode(node);
  const roster = await findRoster(trx, organizationId, window.id);
  const names = await findNames(
    trx,
    organizationId,
    countedTogether(readFrozenTree(window.plan), roster, node),
  );
  const page = {
    name: teams.find(({ id }) => id === team)?.name ?? "",
    isDirectStaff: team !== node,
    people: names.map(({ name }) => name),
    opensOn: localDate(window.opens_at, zone),
    closesOn: localDate(window.closes_at, zone),
    publishesOn: localDate(window.publishes_at, zone),
  };
  return { team, page };
}
