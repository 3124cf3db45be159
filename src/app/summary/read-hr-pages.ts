import { ACTION_WORDS, type ManagerActionId } from "../../content/actions.ts";
import { findEntry } from "../../content/library.ts";
import { practiceText, type Words, wordsFor } from "../../content/words.ts";
import { EvenkeelError } from "../../core/errors.ts";
import { parseId } from "../../core/ids.ts";
import type { Locale } from "../../core/locale.ts";
import { lengthOf } from "../../core/practice/practice.ts";
import { SMALLEST_GROUP_FOR_HR } from "../../core/privacy/release.ts";
import { directStaffNode, teamOfNode } from "../../core/privacy/roster.ts";
import type { PlannedPractice } from "../../core/program/program.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { recordAccess } from "../../db/access-log.ts";
import { countMembers, findOrganization, findTeams } from "../../db/directory.ts";
import { findProgram, findPrograms, type ProgramRow as StoredProgram } from "../../db/programs.ts";
import { asApp, asReader } from "../../db/transact.ts";
import { findLastWindow } from "../../db/windows.ts";
import { findWorkspaces } from "../../db/workspaces.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { type OfferedProgram, offeredProgram } from "../program/offered-program.ts";
import type { Session } from "../sign-in/session.ts";
import { headOfWindow, readLedger } from "./ledger.ts";
import { nextPublication, readSummaries, type Summary, trendPoint } from "./read-figures.ts";
import { answeringOf, quartersOf, readDays } from "./read-quarters.ts";
import type { HrOverview, ProgramPage, ProgramRow, Verdict } from "./team-page.ts";

type ReadDeps = Pick<Deps, "database" | "random">;

function allow(session: Session): "hr" | "auditor" {
  const role = session.roles.find((own) => own === "hr" || own === "auditor");
  if (role === "hr" || role === "auditor") return role;
  throw new EvenkeelError(
    "forbidden",
    "This page is for HR and auditors. What concerns you is under My page and Privacy.",
  );
}

/** Groups of 50 and more, counts of verdicts below that, and the programs. Never who takes part, never a tree of leads (rule 15). */
export async function readHrOverview(deps: ReadDeps, session: Session, now: Instant): Promise<HrOverview> {
  const role = allow(session);
  const { organizationId } = session;
  const words = wordsFor(session.language);
  const overview = await asReader(deps.database, organizationId, async (trx): Promise<HrOverview> => {
    const organization = await findOrganization(trx, organizationId);
    const zone = organization.time_zone as TimeZone;
    const teams = await findTeams(trx, organizationId);
    const nodes = teams.flatMap(({ id }) => [id, directStaffNode(id)]);
    const summaries = await readSummaries(trx, organizationId, { nodes, now });
    const programs = await findPrograms(trx, organizationId);
    const last = await findLastWindow(trx, organizationId);
    const newest = summaries.at(-1);
    const ofNewest = summaries.filter(({ window_id }) => window_id === newest?.window_id);
    const large = ofNewest.filter(({ read }) => read.rosterSize >= SMALLEST_GROUP_FOR_HR);
    const point = newest && trendPoint(newest, zone);
    const telling = { days: await readDays(trx, organizationId, zone), locale: words.locale };
    return {
      organization: { name: organization.name, synthetic: organization.synthetic },
      invitation: organization.invitation,
      people: await countMembers(trx, organizationId),
      period: point === undefined ? null : { from: point.from, to: point.to },
      groups: large
        .map((summary) => {
          const own = summaries.filter(
            ({ node_id, read }) => node_id === summary.node_id && read.rosterSize >= SMALLEST_GROUP_FOR_HR,
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
      smallGroups: countSmall(ofNewest),
      programs: programs.flatMap((row) => {
        const offered = offeredProgram(row, words.locale);
        return offered === null ? [] : [programRow(row, offered, words.locale)];
      }),
      head:
        newest === undefined ? null : headOfWindow(await readLedger(trx, organizationId), newest.window_id),
      chats: await findWorkspaces(trx, organizationId),
      nextPublicationOn: last === undefined ? null : localDate(later(nextPublication(last), now), zone),
    };
  });
  await log(deps, session, { role, verb: "overview.read", subject: null, now });
  return overview;
}

function later(a: Instant, b: Instant): Instant {
  return a.epochMilliseconds > b.epochMilliseconds ? a : b;
}

function countSmall(ofNewest: readonly Summary[]): HrOverview["smallGroups"] {
  const counts: Record<Verdict | "hidden", number> = {
    likely_elevated: 0,
    not_elevated: 0,
    cant_tell: 0,
    hidden: 0,
  };
  for (const { read } of ofNewest) {
    if (read.rosterSize < SMALLEST_GROUP_FOR_HR) counts[read.kind === "shown" ? read.verdict : "hidden"]++;
  }
  return counts;
}

function programRow(row: StoredProgram, { program, words }: OfferedProgram, locale: Locale): ProgramRow {
  return {
    id: row.id,
    name: words.title,
    state: row.state,
    weeks: program.content.weeks.length,
    nudgesAWeek: program.content.nudgesAWeek,
    minutesAWeek: program.content.minutesAWeek,
    opensOn: row.opens_on,
    organizationAction:
      ACTION_WORDS[locale].actions[row.organization_action as ManagerActionId]?.title ??
      row.organization_action,
    audience: null,
  };
}

/** What people are offered, week by week. */
export async function readProgramPage(
  deps: ReadDeps,
  session: Session,
  id: string,
  now: Instant,
): Promise<ProgramPage> {
  const role = allow(session);
  const { organizationId } = session;
  const programId = parseId<"program">(id);
  const own = wordsFor(session.language);
  const page = await asReader(deps.database, organizationId, async (trx): Promise<ProgramPage> => {
    const row = programId === null ? undefined : await findProgram(trx, organizationId, programId);
    const offered = row && offeredProgram(row, own.locale);
    if (!row || !offered)
      throw new EvenkeelError("not_found", "There is no such program here. Nothing was changed.");
    const { program, words } = offered;
    return {
      ...programRow(row, offered, own.locale),
      description: words.firstScreen.whatItIs,
      isNot: words.firstScreen.whatItIsNot,
      weekList: program.content.weeks.map(({ core, swap, log: log_ }, index) => ({
        week: index + 1,
        aim: words.weeks[index] ?? "",
        practices: distinct([...core, swap, ...(log_ === null ? [] : [log_])]).map((planned) =>
          describePractice(planned, own),
        ),
      })),
    };
  });
  await log(deps, session, { role, verb: "program.read", subject: programId, now });
  return page;
}

function distinct(planned: readonly PlannedPractice[]): readonly PlannedPractice[] {
  return planned.filter(
    (each, index) =>
      planned.findIndex(({ practice, minutes }) => practice === each.practice && minutes === each.minutes) ===
      index,
  );
}

function describePractice(
  { practice, minutes }: PlannedPractice,
  words: Words,
): ProgramPage["weekList"][number]["practices"][number] {
  const entry = findEntry(practice);
  return {
    id: practice,
    title: practiceText(practice, words)?.title ?? practice,
    minutes: String(minutes),
    grade: (entry && lengthOf(entry.practice, minutes)?.grade) ?? "none",
  };
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
