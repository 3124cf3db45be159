import { said } from "../../content/words/said.ts";
import { type Words, wordsFor } from "../../content/words.ts";
import { parseId } from "../../core/ids.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { dayNumber, localDate } from "../../core/time/local-time.ts";
import { findMember, findOrganization, findTeam } from "../../db/directory/directory.ts";
import { deleteEntry } from "../../db/member/practice-data.ts";
import { findPreferences } from "../../db/member/preferences.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { readJournal } from "../journal/entry.ts";
import { entriesOf, itemsOf, monthsOf } from "../journal/journal-page.ts";
import { readMemory } from "../practice/practice-memory.ts";
import { cardOf, readOwnPrograms } from "../program/my-programs.ts";
import { readNudgeDays } from "../program/open-programs.ts";
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
    const team = await findTeam(trx, organizationId, member.team_id);
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
      program: await programOf(trx, vault, { deps, session, zone, now, words }),
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
  {
    deps,
    session,
    zone,
    now,
    words,
  }: { deps: Pick<Deps, "sealing">; session: Session; zone: TimeZone; now: Instant; words: Words },
): Promise<MyPage["program"]> {
  const { organizationId, memberId } = session;
  const member = { organizationId, memberId, locale: words.locale };
  const today = localDate(now, zone);
  const memory = await readMemory(trx, deps, { ...member, today: dayNumber(today) });
  const nudgeDays = await readNudgeDays(trx, member);
  const programs = await readOwnPrograms(trx, vault, { member, memory, nudgeDays, today });
  const card = cardOf(programs, { nudgeDays, today });
  return card && { name: card.program.title, week: card.step.week, of: card.step.weeks };
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
