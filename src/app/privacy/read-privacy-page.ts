import type { OrganizationId } from "../../core/ids.ts";
import { TIER_RHO, type Tier, toRho, WINDOWS_PER_YEAR } from "../../core/privacy/accountant.ts";
import { capAt, type LedgerBody, spentInYear, verifyLedger } from "../../core/privacy/ledger.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findOrganization, findTeam, type OrganizationRow } from "../../db/directory/directory.ts";
import { findMemberSince } from "../../db/directory/membership.ts";
import { countReleases } from "../../db/pulse/releases.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { ledgerRows } from "../policy/ledger-rows.ts";
import { readApprovals } from "../policy/read-approvals.ts";
import { readLevel } from "../policy/read-level.ts";
import { readWhoseQuestions } from "../questions/whose-questions.ts";
import type { Session } from "../sign-in/session.ts";
import { readLedger } from "../summary/ledger.ts";
import { namesCounted } from "../summary/nameless-slots.ts";
import { isCounted, type MyGroup, readMyGroup } from "./my-group.ts";
import { percentAtMost } from "./percent.ts";
import type { CountedGroup, PrivacyPage } from "./privacy-page.ts";
import { readPromise } from "./promise.ts";
import { countWaiting } from "./read-objections.ts";
import { readReadings } from "./readings.ts";
import { boundSince, type Receipt } from "./receipt.ts";

const APPROVAL_KINDS = [
  "smallest_group",
  "smallest_for_hr",
  "name_auditor",
  "end_auditor",
  "restore",
  "questions",
] as const;

/** Names listed on a page. Whoever is counted with more is counted in a large part of the organization. */
const NAMES = 500;

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
    const group = await readMyGroup(trx, { organizationId, memberId: session.memberId, now });
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
      countedIn: group && (await describeGroup(trx, organizationId, { group, zone, limit: NAMES })),
      receipt: await receiptOf(trx, { session, now, organization, group, bodies, tier }),
      waiting: session.roles.includes("auditor") ? await countWaiting(trx, organizationId, now) : null,
      ledger: ledgerRows(entries, { values: await countReleases(trx, organizationId), zone }),
      rules: {
        smallestGroup: organization.smallest_group,
        smallestForHr: organization.smallest_for_hr,
        waiting: await readApprovals(trx, session, { kinds: APPROVAL_KINDS, zone }),
        questions: await readWhoseQuestions(trx, organizationId, zone),
      },
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
  readonly organization: OrganizationRow;
}

/** What the reader can hold in their hand. Nothing of it depends on an answer (T8). */
async function receiptOf(
  trx: Trx,
  {
    session,
    now,
    organization,
    group,
    bodies,
    tier,
  }: Reader & { group: MyGroup | null; bodies: readonly LedgerBody[]; tier: Tier },
): Promise<Receipt> {
  const { organizationId, memberId, teamId } = session;
  const zone = organization.time_zone as TimeZone;
  const joined = (await findMemberSince(trx, organizationId, memberId)) ?? now;
  const team = group?.team ?? teamId;
  const shownOn = {
    teams: [...new Set([teamId, team])],
    people: group?.people ?? 0,
    fewest: organization.smallest_for_hr,
    zone,
  };
  return {
    page: { team, name: (await findTeam(trx, organizationId, team))?.name ?? "" },
    bound: boundSince(bodies, { joinedAt: joined.epochMilliseconds, tier, counted: isCounted(group) }),
    since: localDate(joined, zone),
    readings: await readReadings(trx, organizationId, shownOn, now),
  };
}

/** The group that the reader is counted in now, by name: each sees who is counted together (rule 2). */
export async function describeGroup(
  trx: Trx,
  organizationId: OrganizationId,
  { group, zone, limit }: { group: MyGroup; zone: TimeZone; limit: number },
): Promise<CountedGroup> {
  const { window, node, name, isDirectStaff, people, list, stillIn } = group;
  return {
    name,
    isDirectStaff,
    size: people,
    people: await namesCounted(trx, organizationId, { windowId: window.id, node, limit }),
    opensOn: localDate(window.opens_at, zone),
    closesOn: localDate(window.closes_at, zone),
    publishesOn: localDate(window.publishes_at, zone),
    list,
    stillIn,
  };
}
