import { said } from "../../content/words/said.ts";
import { type Words, wordsFor } from "../../content/words.ts";
import { parseId } from "../../core/ids.ts";
import { nextStep } from "../../core/program/next.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findMember, findOrganization, findTeams } from "../../db/directory.ts";
import { deleteEntry } from "../../db/practice-data.ts";
import { findPreferences } from "../../db/preferences.ts";
import { findProgram } from "../../db/programs.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { readJournal } from "../journal/entry.ts";
import { entriesOf, itemsOf, monthsOf } from "../journal/journal-page.ts";
import { readEnrollment } from "../program/enrollment.ts";
import { offeredProgram } from "../program/offered-program.ts";
import { wordsOfRhythm } from "../rhythm/rhythm-words.ts";
import { listSessions, type Session, signedOut } from "../sign-in/session.ts";
import { type ReadingVault, readVault } from "../vault.ts";
import type { MyPage } from "./my-page.ts";

type MyDeps = Pick<Deps, "database" | "sealing">;

/** Everything about the signed-in member: their words, rhythm, program and sessions. Nothing here is logged. */
export async function readMyPage(deps: MyDeps, session: Session, now: Instant): Promise<MyPage> {
  const { organizationId, memberId } = session;
  return asApp(deps.database, organizationId, async (trx): Promise<MyPage> => {
    const member = await findMember(trx, organizationId, memberId);
    if (member === undefined) throw signedOut();
    const organization = await findOrganization(trx, organizationId);
    const words = wordsFor(member.language);
    const zone = member.time_zone as TimeZone;
    const team = (await findTeams(trx, organizationId)).find(({ id }) => id === member.team_id);
    const vault = await readVault(trx, deps, { organizationId, memberId });
    const entries = await readJournal(trx, vault, { organizationId, memberId });
    const months = monthsOf(entries);
    const sessions = await listSessions(trx, session, now);
    const preferences = await findPreferences(trx, organizationId, memberId);
    return {
      organization: { name: organization.name, synthetic: organization.synthetic },
      name: member.name,
      email: member.email,
      team: { id: member.team_id, name: team?.name ?? "" },
      timeZone: member.time_zone,
      rhythm: { words: wordsOfRhythm(preferences, { words, now, member }) },
      program: await programOf(trx, vault, { session, zone, now, words }),
      entries: itemsOf(entriesOf(entries, months[0] ?? null), words),
      months,
      custodians: organization.custodians,
      sessions: sessions.map(({ id, current, until }) => ({ id, current, until: localDate(until, zone) })),
    };
  });
}

async function programOf(
  trx: Trx,
  vault: ReadingVault,
  { session, zone, now, words }: { session: Session; zone: TimeZone; now: Instant; words: Words },
): Promise<MyPage["program"]> {
  const { organizationId, memberId } = session;
  const enrollment = await readEnrollment(trx, vault, { organizationId, memberId });
  const row = enrollment && (await findProgram(trx, organizationId, enrollment.program));
  const offered = row && offeredProgram(row, words.locale);
  if (!enrollment || !offered) return null;
  const step = nextStep(offered.program, enrollment.progress, localDate(now, zone));
  return step.kind === "practice" ? { name: offered.words.title, week: step.week, of: step.weeks } : null;
}

/** Deletes an entry of the member's own, for good. Throws `not_found` where there is none. */
export async function removeOwnEntry(
  deps: Pick<Deps, "database">,
  session: Session,
  id: string,
): Promise<void> {
  const entry = parseId<"entry">(id);
  const { organizationId, memberId } = session;
  const deleted =
    entry !== null &&
    (await asApp(deps.database, organizationId, (trx) => deleteEntry(trx, organizationId, memberId, entry)));
  if (!deleted) throw said("not_found", "entry_gone");
}
