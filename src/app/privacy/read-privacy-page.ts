import { TIER_RHO, toRho, WINDOWS_PER_YEAR } from "../../core/privacy/accountant.ts";
import { capAt, spentInYear, verifyLedger } from "../../core/privacy/ledger.ts";
import { teamOfNode } from "../../core/privacy/roster.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findNames, findOrganization, findTeams } from "../../db/directory.ts";
import { countReleases } from "../../db/releases.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import { findCurrentWindow, findRoster, findRosterPlace } from "../../db/windows.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { readLedger } from "../summary/ledger.ts";
import { countedTogether, readFrozenTree } from "../summary/window-plan.ts";
import { percentAtMost } from "./percent.ts";
import type { PrivacyPage } from "./privacy-page.ts";
import { readPromise } from "./promise.ts";

/** The promise with its figures, the ledger, and who is counted together with the reader. */
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
    const verification = await verifyLedger(entries, deps.sealing.hash);
    const values = await countReleases(trx, organizationId);
    const at = now.epochMilliseconds;
    return {
      organization: { name: organization.name, synthetic: organization.synthetic },
      custodians: organization.custodians,
      tier: promise.tier,
      guess: {
        window: percentAtMost(promise.guess.window),
        year: percentAtMost(promise.guess.year),
        twoYears: percentAtMost(promise.guess.twoYears),
        fiveYears: percentAtMost(promise.guess.fiveYears),
      },
      epsilon: { ...promise.epsilon, delta: promise.delta },
      countedIn: await countedIn(trx, { session, now, zone }),
      ledger: entries.flatMap(({ sequence, body, hash }) =>
        body.kind !== "charge"
          ? []
          : [
              {
                sequence,
                windowIndex: body.index,
                closedOn: localDate(instantAt(body.at, now).add({ hours: 24 * 28 }), zone),
                tier: body.tier,
                rho: toRho(body.rho),
                values: values.get(body.window) ?? 0,
                hash,
              },
            ],
      ),
      spent: {
        rho: toRho(spentInYear(bodies, at)),
        cap: toRho(capAt(bodies, at) || TIER_RHO[promise.tier] * WINDOWS_PER_YEAR),
      },
      chain:
        verification.kind === "intact" ? { kind: "intact" } : { kind: "broken", at: verification.sequence },
    };
  });
}

function instantAt(millis: number, now: Instant): Instant {
  return now.add({ milliseconds: millis - now.epochMilliseconds });
}

/** The group that the reader is counted in now, by name: each sees who is counted together (rule 2). */
async function countedIn(
  trx: Trx,
  { session, now, zone }: { session: Session; now: Instant; zone: TimeZone },
): Promise<PrivacyPage["countedIn"]> {
  const { organizationId, memberId } = session;
  const window = await findCurrentWindow(trx, organizationId, now);
  const place = window && (await findRosterPlace(trx, organizationId, window.id, memberId));
  if (window === undefined || place?.counted_in == null) return null;
  const node = place.counted_in;
  const roster = await findRoster(trx, organizationId, window.id);
  const team = (await findTeams(trx, organizationId)).find(({ id }) => id === teamOfNode(node));
  const names = await findNames(
    trx,
    organizationId,
    countedTogether(readFrozenTree(window.plan), roster, node),
  );
  return {
    name: team?.name ?? "",
    isDirectStaff: team?.id !== node,
    people: names.map(({ name }) => name),
    opensOn: localDate(window.opens_at, zone),
    closesOn: localDate(window.closes_at, zone),
    publishesOn: localDate(window.publishes_at, zone),
  };
}
