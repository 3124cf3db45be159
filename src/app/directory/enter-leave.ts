import type { MemberId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findEntry, findEveryone } from "../../db/directory/directory-people.ts";
import { deleteLeave, type LeaveRow, saveLeaves } from "../../db/directory/leaves.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { type FileProblem, inOrder } from "./file-problem.ts";
import { logDirectory, onlyHr } from "./keeper.ts";
import { knownId, nobody } from "./read-people-page.ts";
import { readTable } from "./read-table.ts";

/** The columns of a file of leaves. Both days count. */
const LEAVE_COLUMNS = ["email", "from", "until"] as const;

type LeaveDeps = Pick<Deps, "database" | "random">;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An ISO date that is in the calendar. */
function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/**
 * Notes that somebody is away, both days included; returns what is wrong with the days, or null. Nobody is written to on such a day. Throws
 * `forbidden` for all but HR, `not_found` for whom this organization does not know.
 */
export async function enterLeave(
  deps: LeaveDeps,
  session: Session,
  { id, from, until }: { readonly id: string; readonly from: string; readonly until: string },
  now: Instant,
): Promise<"date_wrong" | "dates_reversed" | null> {
  onlyHr(session);
  const memberId = knownId(id);
  if (!isDay(from) || !isDay(until)) return "date_wrong";
  if (until < from) return "dates_reversed";
  await write(deps, session, { memberId, now }, { memberId, from, until });
  return null;
}

/** Takes a leave away again, by the day on which it begins. Throws as enterLeave does. */
export async function removeLeave(
  deps: LeaveDeps,
  session: Session,
  { id, from }: { readonly id: string; readonly from: string },
  now: Instant,
): Promise<void> {
  onlyHr(session);
  if (isDay(from)) await write(deps, session, { memberId: knownId(id), now }, from);
}

async function write(
  deps: LeaveDeps,
  session: Session,
  { memberId, now }: { readonly memberId: MemberId; readonly now: Instant },
  leave: LeaveRow | string,
): Promise<void> {
  const { organizationId, memberId: actor } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    if ((await findEntry(trx, organizationId, memberId)) === undefined) throw nobody();
    if (typeof leave === "string") await deleteLeave(trx, organizationId, memberId, leave);
    else await saveLeaves(trx, organizationId, [leave]);
    await logDirectory(trx, deps, { organizationId, actor, verb: "directory.leave", subject: memberId, now });
  });
}

export type LeavesImport =
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] }
  | { readonly kind: "imported"; readonly leaves: number };

/** Takes a file `email,from,until` whole, or says what is wrong with it and stores nothing. Throws `forbidden` for all but HR. */
export async function importLeaves(
  deps: LeaveDeps,
  session: Session,
  text: string,
  now: Instant,
): Promise<LeavesImport> {
  onlyHr(session);
  const table = readTable(text, LEAVE_COLUMNS);
  if (table.kind === "problems") return table;
  const { organizationId, memberId: actor } = session;
  return asApp(deps.database, organizationId, async (trx): Promise<LeavesImport> => {
    const everyone = await findEveryone(trx, organizationId);
    const known = new Map(
      everyone.flatMap(({ email, id, left_at }) => (left_at === null ? [[email, id]] : [])),
    );
    const problems: FileProblem[] = [];
    const leaves = table.rows.flatMap(({ line, cells: { email, from, until } }): LeaveRow[] => {
      const memberId = known.get(email.toLowerCase());
      if (memberId === undefined) problems.push({ line, code: "email_unknown", value: email });
      const wrong = [from, until].find((each) => !isDay(each));
      if (wrong !== undefined) problems.push({ line, code: "date_wrong", value: wrong });
      else if (until < from) problems.push({ line, code: "dates_reversed", value: `${from} – ${until}` });
      return memberId === undefined ? [] : [{ memberId, from, until }];
    });
    if (problems.length > 0) return { kind: "problems", problems: inOrder(problems) };
    await saveLeaves(trx, organizationId, leaves);
    const counts = { leaves: leaves.length };
    await logDirectory(trx, deps, {
      organizationId,
      actor,
      verb: "directory.leave",
      subject: null,
      counts,
      now,
    });
    return { kind: "imported", leaves: leaves.length };
  });
}
