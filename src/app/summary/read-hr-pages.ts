import { wordsFor } from "../../content/words.ts";
import { directStaffNode, teamOfNode } from "../../core/privacy/roster.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { recordAccess } from "../../db/access-log.ts";
import { findWorkspaces } from "../../db/delivery/workspaces.ts";
import { countMembers, findOrganization, findTeams } from "../../db/directory/directory.ts";
import { findMessagePolicy } from "../../db/policy/policy.ts";
import { findLastWindow } from "../../db/pulse/windows.ts";
import { asApp, asReader, type Trx } from "../../db/transact.ts";
import { readAskingState } from "../action/read-actions.ts";
import type { Deps } from "../deps.ts";
import { readHardEvents } from "../event/read-events.ts";
import { newId } from "../new-id.ts";
import { hrOrAuditor } from "../program/allow.ts";
import { readProgramRows } from "../program/read-programs.ts";
import type { Session } from "../sign-in/session.ts";
import { headOfWindow, readLedger } from "./ledger.ts";
import { nextPublication, readSummaries, type Summary, trendPoint } from "./read-figures.ts";
import { answeringOf, quartersOf, readDays } from "./read-quarters.ts";
import type { HrOverview, Verdict } from "./team-page.ts";

type ReadDeps = Pick<Deps, "database" | "random">;

/** Groups of 50 and more, or of what the organization raised that to, counts of verdicts below that, and the programs. Never who takes part, never a tree of leads (rule 15). */
export async function readHrOverview(deps: ReadDeps, session: Session, now: Instant): Promise<HrOverview> {
  const role = hrOrAuditor(session);
  const { organizationId } = session;
  const words = wordsFor(session.language);
  const overview = await asReader(deps.database, organizationId, async (trx): Promise<HrOverview> => {
    const organization = await findOrganization(trx, organizationId);
    const zone = organization.time_zone as TimeZone;
    const fewest = organization.smallest_for_hr;
    const teams = await findTeams(trx, organizationId);
    const nodes = teams.flatMap(({ id }) => [id, directStaffNode(id)]);
    const summaries = await readSummaries(trx, organizationId, { nodes, now });
    const last = await findLastWindow(trx, organizationId);
    const newest = summaries.at(-1);
    const ofNewest = summaries.filter(({ window_id }) => window_id === newest?.window_id);
    const large = ofNewest.filter(({ read }) => read.rosterSize >= fewest);
    const point = newest && trendPoint(newest, zone);
    const telling = { days: await readDays(trx, organizationId, zone), locale: words.locale };
    return {
      organization: { name: organization.name, synthetic: organization.synthetic },
      invitation: organization.invitation,
      people: await countMembers(trx, organizationId),
      fewest,
      period: point === undefined ? null : { from: point.from, to: point.to },
      groups: large
        .map((summary) => {
          const own = summaries.filter(
            ({ node_id, read }) => node_id === summary.node_id && read.rosterSize >= fewest,
          );
          const trend = own.map((each) => trendPoint(each, zone));
          const [quarter] = quartersOf(own, telling);
          return {
            id: summary.node_id,
            name: teams.find(({ id }) => id === teamOfNode(summary.node_id))?.name ?? "",
            rosterSize: summary.read.rosterSize,
            latest: trend.at(-1) ?? null,
            trend,
            onePersonPoints: summary.read.kind === "shown" ? summary.read.reach : null,
            quarter: quarter === undefined ? null : { from: quarter.from, to: quarter.to },
          };
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
      answering: answeringOf(large, zone)[0] ?? null,
      smallGroups: countSmall(ofNewest, fewest),
      programs: await readProgramRows(trx, organizationId, words),
      asking: await readAskingState(trx, organizationId, { zone, now }),
      hardEvents: await readHardEvents(trx, organizationId, zone),
      messagesPausedOn: await pausedOn(trx, organizationId, zone),
      head:
        newest === undefined ? null : headOfWindow(await readLedger(trx, organizationId), newest.window_id),
      chats: await findWorkspaces(trx, organizationId),
      nextPublicationOn: last === undefined ? null : localDate(later(nextPublication(last), now), zone),
    };
  });
  await log(deps, session, { role, verb: "overview.read", subject: null, now });
  return overview;
}

async function pausedOn(
  trx: Trx,
  organizationId: Session["organizationId"],
  zone: TimeZone,
): Promise<string | null> {
  const { messages_paused_at: at } = await findMessagePolicy(trx, organizationId);
  return at && localDate(at, zone);
}

function later(a: Instant, b: Instant): Instant {
  return a.epochMilliseconds > b.epochMilliseconds ? a : b;
}

function countSmall(ofNewest: readonly Summary[], fewest: number): HrOverview["smallGroups"] {
  const counts: Record<Verdict | "hidden", number> = {
    likely_elevated: 0,
    not_elevated: 0,
    cant_tell: 0,
    hidden: 0,
  };
  for (const { read } of ofNewest) {
    if (read.rosterSize < fewest) counts[read.kind === "shown" ? read.verdict : "hidden"]++;
  }
  return counts;
}

async function log(
  deps: ReadDeps,
  session: Session,
  read: { role: string; verb: string; subject: string | null; now: Instant },
): Promise<void> {
  await asApp(deps.database, session.organizationId, (trx) =>
    recordAccess(trx, session.organizationId, {
      id: newId(deps.random, read.now),
      at: read.now,
      actor: session.memberId,
      role: read.role,
      verb: read.verb,
      subject: read.subject,
    }),
  );
}
