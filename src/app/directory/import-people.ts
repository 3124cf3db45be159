import { toHex } from "../../core/hex.ts";
import type { MemberId, TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import {
  holdDirectory,
  type MemberWrite,
  saveLeads,
  saveMembers,
  saveTeams,
} from "../../db/directory/directory-changes.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";
import { type DirectoryState, readDirectory } from "./directory-state.ts";
import { endPeople } from "./end-people.ts";
import { type FileProblem, inOrder } from "./file-problem.ts";
import { logDirectory, onlyHr } from "./keeper.ts";
import { type ImportPlan, type PlannedPerson, planImport } from "./plan-import.ts";
import type { TeamRef } from "./plan-teams.ts";
import { readPeople } from "./read-people.ts";

export interface ImportFile {
  readonly text: string;
  /** Whoever is not in the file left. */
  readonly everybody: boolean;
}

export type Preview =
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] }
  /** `seal` stands for the file and the directory that were compared: what was shown is what an import with it does. */
  | { readonly kind: "plan"; readonly plan: ImportPlan; readonly seal: string };

export type ImportOutcome = { readonly kind: "imported"; readonly counts: ImportCounts } | Preview;

/** How many of each kind, as the log keeps it. */
export type ImportCounts = Readonly<
  Record<"joined" | "changed" | "moved" | "returned" | "left" | "teams" | "leads", number>
>;

type ImportDeps = Pick<Deps, "database" | "sealing" | "random">;

/** What importing a file would do, and what is wrong with it. Stores nothing. Throws `forbidden` for all but HR. */
export async function previewImport(
  deps: ImportDeps,
  session: Session,
  file: ImportFile,
  now: Instant,
): Promise<Preview> {
  onlyHr(session);
  const { organizationId, memberId } = session;
  return asApp(deps.database, organizationId, async (trx) => {
    await logDirectory(trx, deps, {
      organizationId,
      actor: memberId,
      verb: "directory.read",
      subject: null,
      now,
    });
    return compare(deps, session, file, await readDirectory(trx, organizationId));
  });
}

/**
 * Imports a file that was looked at, whole, in one transaction. Where the file or the directory is not what it was then, nothing is done
 * and the new preview is returned. Throws `forbidden` for all but HR.
 */
export async function importPeople(
  deps: ImportDeps,
  session: Session,
  { seal, ...file }: ImportFile & { readonly seal: string },
  now: Instant,
): Promise<ImportOutcome> {
  onlyHr(session);
  const { organizationId, memberId } = session;
  return asApp(deps.database, organizationId, async (trx): Promise<ImportOutcome> => {
    await holdDirectory(trx, organizationId);
    const state = await readDirectory(trx, organizationId);
    const preview = compare(deps, session, file, state);
    if (preview.kind === "problems" || preview.seal !== seal) return preview;
    const counts = countsOf(preview.plan);
    await carryOut(trx, deps, { session, plan: preview.plan, state, now });
    await logDirectory(trx, deps, {
      organizationId,
      actor: memberId,
      verb: "directory.import",
      subject: null,
      counts,
      now,
    });
    return { kind: "imported", counts };
  });
}

function compare(
  { sealing }: Pick<Deps, "sealing">,
  session: Session,
  { text, everybody }: ImportFile,
  state: DirectoryState,
): Preview {
  // Browsers write line ends of their own into forms, which says nothing about the file.
  const normal = text.replace(/\r\n?/g, "\n");
  if (normal.includes("\u0000"))
    return { kind: "problems", problems: [{ line: null, code: "not_text", value: "" }] };
  const read = readPeople(normal);
  if (read.people.length === 0) return { kind: "problems", problems: inOrder(read.problems) };
  const { plan, problems } = planImport(state, read.people, { everybody, self: session.memberId });
  // What is wrong with the file as a whole may come of a line that is: the lines come first.
  const all = [
    ...read.problems,
    ...(read.problems.length === 0 ? problems : problems.filter(({ line }) => line !== null)),
  ];
  if (all.length > 0) return { kind: "problems", problems: inOrder(all) };
  return { kind: "plan", plan, seal: toHex(sealing.hash(JSON.stringify([normal, everybody, state]))) };
}

/** How many an import would change, or changed, of each kind. */
function countsOf({ joined, changed, moved, returned, left, teams, leads }: ImportPlan): ImportCounts {
  return {
    joined: joined.length,
    changed: changed.length,
    moved: moved.length,
    returned: returned.length,
    left: left.length,
    teams: Array.from(teams.values()).filter(({ parentBefore }) => parentBefore === undefined).length,
    leads: leads.length,
  };
}

async function carryOut(
  trx: Trx,
  deps: ImportDeps,
  {
    session: { organizationId },
    plan,
    state,
    now,
  }: {
    readonly session: Session;
    readonly plan: ImportPlan;
    readonly state: DirectoryState;
    readonly now: Instant;
  },
): Promise<void> {
  const teamIds = new Map<TeamRef, TeamId>();
  for (const { ref, parentBefore } of plan.teams.values())
    teamIds.set(ref, parentBefore === undefined ? newId<"team">(deps.random, now) : (ref as TeamId));
  const memberIds = new Map<string, MemberId>(state.people.map(({ email, id }) => [email, id]));
  for (const { email } of plan.joined) memberIds.set(email, newId<"member">(deps.random, now));
  const team = (ref: TeamRef) => teamIds.get(ref) as TeamId;
  const member = (email: string | null) => (email === null ? null : (memberIds.get(email) ?? null));
  await saveTeams(
    trx,
    organizationId,
    Array.from(plan.teams.values())
      .filter(({ parent, parentBefore }) => parent !== parentBefore)
      .map(({ ref, name, parent }) => ({
        id: team(ref),
        name,
        parent_id: parent === null ? null : team(parent),
      })),
  );
  const people = [
    ...plan.joined,
    ...[...plan.changed, ...plan.moved, ...plan.returned].map(({ after }) => after),
  ];
  const write = ({ email, timeZone, manager, ...rest }: PlannedPerson): MemberWrite => ({
    ...rest,
    email,
    id: memberIds.get(email) as MemberId,
    team_id: team(rest.team),
    manager_id: member(manager),
    time_zone: timeZone,
  });
  await saveMembers(trx, organizationId, people.map(write), now);
  await endPeople(trx, deps, { organizationId, people: plan.left.map(({ id }) => id), now });
  await saveLeads(
    trx,
    organizationId,
    plan.leads.map((lead) => ({ team: team(lead.team), lead: member(lead.to) })),
  );
}
