import { ACTION_WORDS } from "../../content/actions.ts";
import { findProgramContent, PROGRAMS, programWords } from "../../content/programs.ts";
import { practiceOf, practiceText, type Words, wordsFor } from "../../content/words.ts";
import { type OrganizationId, parseId } from "../../core/ids.ts";
import { lengthOf } from "../../core/practice/practice.ts";
import { stepsFor } from "../../core/program/change.ts";
import {
  type Groups,
  loadOf,
  type PlannedPractice,
  type ProgramVersion,
  plannedIn,
} from "../../core/program/program.ts";
import { ACTION_THEMES } from "../../core/pulse/manager-action.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findActions, type OrganizationActionRow } from "../../db/action/organization-actions.ts";
import { findOrganization, findTeams, type TeamRow } from "../../db/directory/directory.ts";
import {
  findGroupNames,
  findNames,
  findProgramLog,
  findPrograms,
  findVersions,
} from "../../db/program/programs.ts";
import { asApp, asReader, type Trx } from "../../db/transact.ts";
import { titleOfAction } from "../action/action-text.ts";
import { readPlannable } from "../content/plannable.ts";
import { knowing } from "../content/shelf.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { hrOrAuditor, logDeed } from "./allow.ts";
import { toPrograms } from "./definition.ts";
import { foundIn } from "./find-program.ts";
import type { Draft, ProgramPage, ProgramRow, ProgramsPage } from "./program-page.ts";
import { mayRevise } from "./revise-program.ts";
import { problemsOf } from "./step-program.ts";

type ReadDeps = Pick<Deps, "database" | "random">;

/** Actions that HR can still name beside a program, and that pages look up. */
const ACTIONS_SHOWN = 100;

/** What rows are described with. */
interface Names {
  readonly teams: readonly TeamRow[];
  readonly actions: readonly OrganizationActionRow[];
  readonly words: Words;
}

async function readNames(trx: Trx, organizationId: OrganizationId, words: Words): Promise<Names> {
  return {
    teams: await findTeams(trx, organizationId),
    actions: await findActions(trx, organizationId, ACTIONS_SHOWN),
    words,
  };
}

/** Every program as its newest version has it. */
export async function readProgramRows(
  trx: Trx,
  organizationId: OrganizationId,
  words: Words,
): Promise<readonly ProgramRow[]> {
  const programs = toPrograms(await findPrograms(trx, organizationId));
  const names = await readNames(trx, organizationId, words);
  return programs.flatMap((versions) => {
    const newest = versions.at(-1);
    return newest === undefined ? [] : [rowOf(newest, names)];
  });
}

function rowOf(version: ProgramVersion, names: Names): ProgramRow {
  const { definition, contentId } = version;
  const load = loadOf(definition);
  const action = names.actions.find(({ id }) => id === version.action);
  return {
    id: version.id,
    name: programWords(contentId, names.words.locale)?.title ?? contentId,
    version: version.version,
    state: version.state,
    weeks: definition.weeks.length,
    everyWeeks: definition.cadence.everyWeeks,
    nudgesAWeek: load.cards,
    minutesAWeek: load.minutes,
    opensOn: version.opensOn,
    organizationAction: action === undefined ? null : titleOfAction(action, names.words),
    audience: { to: definition.audience.to, names: namesOf(definition.audience.groups, names.teams) },
  };
}

function namesOf({ teams, locations, tags }: Groups, known: readonly TeamRow[]): readonly string[] {
  return [...teams.map((id) => known.find((team) => team.id === id)?.name ?? id), ...locations, ...tags];
}

/** The programs of an organization, and what a new one can start from. Throws `forbidden` for all but HR and auditors. */
export async function readProgramsPage(
  deps: ReadDeps,
  session: Session,
  now: Instant,
): Promise<ProgramsPage> {
  hrOrAuditor(session);
  const { organizationId, roles } = session;
  const words = wordsFor(session.language);
  const page = await asReader(deps.database, organizationId, async (trx): Promise<ProgramsPage> => {
    const { name, synthetic } = await findOrganization(trx, organizationId);
    return {
      organization: { name, synthetic },
      programs: await readProgramRows(trx, organizationId, words),
      templates: PROGRAMS.map(({ id }) => ({ id, name: programWords(id, words.locale)?.title ?? id })),
      mayEdit: roles.includes("hr"),
    };
  });
  await logReading(deps, session, { verb: "programs.read", subject: null, now });
  return page;
}

/** One program with all its versions. Throws `not_found` where there is none, `forbidden` for all but HR and auditors. */
export async function readProgramPage(
  deps: ReadDeps,
  session: Session,
  id: string,
  now: Instant,
): Promise<ProgramPage> {
  hrOrAuditor(session);
  const { organizationId } = session;
  const program = parseId<"program">(id);
  const page = await asReader(deps.database, organizationId, async (trx): Promise<ProgramPage> => {
    const { rows, versions, newest } = foundIn(
      program === null ? [] : await findVersions(trx, organizationId, [program]),
    );
    const planned = newest.definition.weeks.flatMap(plannedIn).map(({ practice }) => practice);
    const words = await knowing(trx, organizationId, wordsFor(session.language), planned);
    const names = await readNames(trx, organizationId, words);
    const { time_zone } = await findOrganization(trx, organizationId);
    const zone = time_zone as TimeZone;
    const mayEdit = session.roles.includes("hr");
    const today = localDate(now, zone);
    const isDraft = mayEdit && newest.state === "draft";
    return {
      ...rowOf(newest, names),
      ...describe(newest, words),
      pilotNames: namesOf(newest.definition.pilot, names.teams),
      versions: await describeVersions(trx, organizationId, versions),
      link: `/join/${rows[0]?.join_code ?? ""}`,
      steps: stepsFor(versions, { member: session.memberId, roles: session.roles }),
      mayEdit,
      mayRevise: mayEdit && mayRevise(newest),
      draft: isDraft ? await readDraft(trx, organizationId, { version: newest, names, today }) : null,
      log: (await findProgramLog(trx, organizationId, newest.id)).map(({ at, verb, role, name }) => ({
        on: localDate(at, zone),
        verb,
        role,
        name,
      })),
    };
  });
  await logReading(deps, session, { verb: "program.read", subject: program, now });
  return page;
}

function describe(
  { definition, contentId }: ProgramVersion,
  own: Words,
): Pick<ProgramPage, "description" | "isNot" | "weekList" | "actionOn" | "languages" | "joinUntil"> {
  const content = findProgramContent(contentId);
  const words = programWords(contentId, own.locale);
  return {
    description: words?.firstScreen.whatItIs ?? "",
    isNot: words?.firstScreen.whatItIsNot ?? "",
    weekList: definition.weeks.map((week, index) => ({
      week: index + 1,
      aim: words?.weeks[index] ?? "",
      practices: distinct(plannedIn(week)).map((planned) => describePractice(planned, own)),
    })),
    actionOn: ACTION_THEMES.filter((theme) => content?.organizationActionOn.includes(theme)).map(
      (theme) => ACTION_WORDS[own.locale].themes[theme],
    ),
    languages: definition.languages,
    joinUntil: definition.joinUntil,
  };
}

async function describeVersions(
  trx: Trx,
  organizationId: OrganizationId,
  versions: readonly ProgramVersion[],
): Promise<ProgramPage["versions"]> {
  const ids = versions.flatMap(({ askedBy, approvedBy }) => [askedBy ?? [], approvedBy ?? []].flat());
  const names = await findNames(trx, organizationId, ids);
  return versions.map(({ version, state, opensOn, pilotFrom, activeFrom, askedBy, approvedBy }) => ({
    version,
    state,
    opensOn,
    pilotFrom,
    activeFrom,
    askedBy: askedBy && (names.get(askedBy) ?? null),
    approvedBy: approvedBy && (names.get(approvedBy) ?? null),
  }));
}

async function readDraft(
  trx: Trx,
  organizationId: OrganizationId,
  { version, names, today }: { version: ProgramVersion; names: Names; today: string },
): Promise<Draft> {
  const { words } = names;
  const wanted = findProgramContent(version.contentId)?.organizationActionOn ?? [];
  const practices = await readPlannable(trx, organizationId);
  return {
    version: version.version,
    definition: version.definition,
    opensOn: version.opensOn,
    action: version.action,
    problems: problemsOf(version, today, practices),
    choices: {
      practices: practices.map(({ id, own, lengths }) => ({
        id,
        name: own ?? practiceText(id, words)?.title ?? id,
        minutes: lengths.map(({ minutes }) => minutes),
      })),
      teams: names.teams.map(({ id, name }) => ({ id, name })),
      ...(await findGroupNames(trx, organizationId)),
      actions: names.actions
        .filter(({ theme }) => wanted.some((each) => each === theme))
        .map((action) => ({ id: action.id, name: titleOfAction(action, words) })),
    },
  };
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
  const found = practiceOf(practice, words);
  return {
    id: practice,
    title: practiceText(practice, words)?.title ?? practice,
    minutes: String(minutes),
    grade: (found && lengthOf(found, minutes)?.grade) ?? "none",
  };
}

function logReading(
  deps: ReadDeps,
  session: Session,
  reading: { verb: string; subject: string | null; now: Instant },
): Promise<void> {
  return asApp(deps.database, session.organizationId, (trx) => logDeed(trx, deps, session, reading));
}
