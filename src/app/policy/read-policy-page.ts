import { EvenkeelError } from "../../core/errors.ts";
import type { OrganizationId } from "../../core/ids.ts";
import { OFFERED, type Threshold } from "../../core/privacy/thresholds.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { dateOf, dayNumber, localDate } from "../../core/time/local-time.ts";
import { QUIET_TIMES } from "../../core/time/quiet-policy.ts";
import { findDaysOff } from "../../db/delivery/days-off.ts";
import { findCountries, findOrganization, type OrganizationRow } from "../../db/directory/directory.ts";
import { asReader, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Outlook } from "../outlook/outlook.ts";
import { outlookOf } from "../outlook/outlook-of.ts";
import { readShape } from "../outlook/read-outlook-page.ts";
import { hrOrAuditor } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import type { OfferedThreshold, PolicyPage } from "./policy-page.ts";
import { readApprovals, readSay } from "./read-approvals.ts";
import { readLevel } from "./read-level.ts";

const DAYS_SHOWN = 400;

/** What holds for everyone in the organization, and what would change it. For HR and auditors; throws `forbidden` for everyone else. */
export async function readPolicyPage(
  deps: Pick<Deps, "database">,
  session: Session,
  now: Instant,
): Promise<PolicyPage> {
  hrOrAuditor(session);
  const { organizationId } = session;
  return asReader(deps.database, organizationId, async (trx): Promise<PolicyPage> => {
    const organization = await findOrganization(trx, organizationId);
    const zone = organization.time_zone as TimeZone;
    const today = localDate(now, zone);
    const level = await readLevel(trx, organization, now);
    const outlooks = await readOutlooks(trx, organization);
    const holding = outlooks?.get(organization.smallest_group) ?? null;
    const until = dateOf(dayNumber(today) + DAYS_SHOWN);
    return {
      organization: { name: organization.name, synthetic: organization.synthetic },
      level,
      shape: {
        people: holding?.people ?? 0,
        shownGroups: holding?.shownGroups ?? 0,
        shownPeople: holding?.shownPeople ?? 0,
      },
      meanings: holding?.tiers.map(({ tier, guess, expected }) => ({ tier, guess, expected })) ?? null,
      thresholds: {
        smallest_group: offered("smallest_group", organization, (people) => {
          const outlook = outlooks?.get(people);
          return outlook === undefined ? null : { count: outlook.shownGroups, people: outlook.shownPeople };
        }),
        smallest_for_hr: offered("smallest_for_hr", organization, () => null),
      },
      approvals: await readApprovals(trx, session, {
        kinds: ["smallest_group", "smallest_for_hr", "restore", "questions"],
        zone,
      }),
      say: await readSay(trx, session, { now, zone }),
      hasAuditor: level.auditors.length > 0,
      quiet: { from: organization.quiet_from, until: organization.quiet_to, choices: QUIET_TIMES },
      daysOff: (await findDaysOff(trx, organizationId, { from: today, until })).map(
        ({ on_date: date, country }) => ({ date, country }),
      ),
      countries: await findCountries(trx, organizationId),
      today,
      custodians: organization.custodians,
      tier: level.tier,
    };
  });
}

function offered(
  threshold: Threshold,
  organization: OrganizationRow,
  groupsAt: (people: number) => OfferedThreshold["groups"],
) {
  const now = organization[threshold];
  const people = [...new Set([now, ...OFFERED[threshold]])].sort((a, b) => a - b);
  return { now, offered: people.map((each) => ({ people: each, groups: groupsAt(each) })) };
}

/** What each smallest group would leave to see; null for a tree that cannot be counted, which the outlook explains. */
async function readOutlooks(
  trx: Trx,
  { id, smallest_group }: { readonly id: OrganizationId; readonly smallest_group: number },
): Promise<ReadonlyMap<number, Outlook> | null> {
  const shape = await readShape(trx, id);
  try {
    return new Map(
      [smallest_group, ...OFFERED.smallest_group].map((people) => [people, outlookOf(shape, people)]),
    );
  } catch (error) {
    if (error instanceof EvenkeelError && error.code === "invalid") return null;
    throw error;
  }
}
