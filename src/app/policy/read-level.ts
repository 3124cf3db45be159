import { Temporal } from "temporal-polyfill";
import { EvenkeelError } from "../../core/errors.ts";
import { promiseOf, type Tier } from "../../core/privacy/accountant.ts";
import { earliestLoosening, isLooser, LOOSENING_NOTICE } from "../../core/privacy/tier-change.ts";
import { WINDOW_LENGTH } from "../../core/privacy/windows.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { countMembers, findOrganization, type OrganizationRow } from "../../db/directory/directory.ts";
import {
  findAuditors,
  findEndedRequests,
  findOpenRequest,
  type TierRequestRow,
} from "../../db/policy/policy.ts";
import { findLastWindow } from "../../db/pulse/windows.ts";
import { asReader, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { percentAtMost } from "../privacy/percent.ts";
import type { Session } from "../sign-in/session.ts";
import type { GuessPercent, Level, LevelChange, LevelPage } from "./level.ts";
import { readSay } from "./read-approvals.ts";
import { readTierInForce } from "./tier-in-force.ts";

/** Earlier wishes that are still told. */
const PAST_SHOWN = 5;

/** The privacy level, the same for everyone. Reads what both the members' pages and those of HR may read. */
export async function readLevel(trx: Trx, organization: OrganizationRow, now: Instant): Promise<Level> {
  const { id } = organization;
  const zone = organization.time_zone as TimeZone;
  const { tier, since } = await readTierInForce(trx, id, now);
  const people = await countMembers(trx, id);
  return {
    tier,
    since: since === null ? null : dateOf(since, zone),
    change: await readChange(trx, organization, now),
    past: (await findEndedRequests(trx, id, PAST_SHOWN)).flatMap(
      ({ tier: to, requested_at, ended_at, outcome }) =>
        ended_at === null || outcome === null
          ? []
          : [{ to, requestedOn: localDate(requested_at, zone), endedOn: localDate(ended_at, zone), outcome }],
    ),
    guess: { strict: guessOf("strict", people), standard: guessOf("standard", people) },
    auditors: (await findAuditors(trx, id)).map(({ name }) => name),
  };
}

/** How far a guess can rise under a tier, percent, rounded up. */
export function guessOf(tier: Tier, people: number): GuessPercent {
  const { guess } = promiseOf(tier, people);
  return {
    window: percentAtMost(guess.window),
    year: percentAtMost(guess.year),
    twoYears: percentAtMost(guess.twoYears),
    fiveYears: percentAtMost(guess.fiveYears),
  };
}

/** What is asked for, if anything is. */
export async function readChange(
  trx: Trx,
  organization: Pick<OrganizationRow, "id" | "time_zone">,
  now: Instant,
): Promise<LevelChange | null> {
  const request = await findOpenRequest(trx, organization.id);
  if (request === undefined) return null;
  const zone = organization.time_zone as TimeZone;
  const { tier: from } = await readTierInForce(trx, organization.id, now);
  const last = await findLastWindow(trx, organization.id);
  const window = last && { index: last.index, opensAt: last.opens_at.epochMilliseconds };
  const looser = isLooser(request.tier, from);
  const noticeEnds = request.announced_at && request.announced_at.epochMilliseconds + LOOSENING_NOTICE;
  const earliest = looser
    ? earliestLoosening(window ?? null, noticeEnds ?? now.epochMilliseconds + LOOSENING_NOTICE)
    : window && window.opensAt + WINDOW_LENGTH;
  return {
    ...datesOf(request, zone),
    from,
    to: request.tier,
    isLooser: looser,
    noticeEndsOn: noticeEnds === null ? null : dateOf(noticeEnds, zone),
    earliestOn: earliest === undefined ? null : dateOf(Math.max(earliest, now.epochMilliseconds), zone),
  };
}

function datesOf(
  { id, requested_at, announced_at, approved_at }: TierRequestRow,
  zone: TimeZone,
): Pick<LevelChange, "id" | "requestedOn" | "toldOn" | "approvedOn"> {
  return {
    id,
    requestedOn: localDate(requested_at, zone),
    toldOn: announced_at && localDate(announced_at, zone),
    approvedOn: approved_at && localDate(approved_at, zone),
  };
}

function dateOf(millis: number, zone: TimeZone): string {
  return localDate(Temporal.Instant.fromEpochMilliseconds(millis), zone);
}

/** The page on which HR asks and an auditor answers. Throws `forbidden` for everyone else. */
export async function readLevelPage(
  deps: Pick<Deps, "database">,
  session: Session,
  now: Instant,
): Promise<LevelPage> {
  const { organizationId, roles, memberId } = session;
  const [isHr, isAuditor] = [roles.includes("hr"), roles.includes("auditor")];
  if (!isHr && !isAuditor)
    throw new EvenkeelError(
      "forbidden",
      "This page is for HR and auditors. The privacy level and what is planned stand under Privacy.",
    );
  return asReader(deps.database, organizationId, async (trx): Promise<LevelPage> => {
    const organization = await findOrganization(trx, organizationId);
    const asked = await findOpenRequest(trx, organizationId);
    const isSelf = isHr || asked?.requested_by === memberId;
    const say = await readSay(trx, session, { now, zone: organization.time_zone as TimeZone });
    return {
      organization: { name: organization.name, synthetic: organization.synthetic },
      level: await readLevel(trx, organization, now),
      mayAsk: isHr,
      mayAnswer: isAuditor && isSelf ? "self" : say.mayAnswer,
    };
  });
}
