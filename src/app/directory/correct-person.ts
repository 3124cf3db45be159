import { said } from "../../content/words/said.ts";
import { parseId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findMemberByEmail, findTeam } from "../../db/directory/directory.ts";
import { holdDirectory, saveMembers } from "../../db/directory/directory-changes.ts";
import { type EntryRow, findEntry } from "../../db/directory/directory-people.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { endPeople } from "./end-people.ts";
import type { FileProblemCode } from "./file-problem.ts";
import { logDirectory, onlyHr } from "./keeper.ts";
import { readCountry, readLanguage, readZone } from "./places.ts";
import { readTags } from "./read-people.ts";
import { knownId, nobody } from "./read-people-page.ts";
import { settleLeads } from "./settle-leads.ts";

/** An entry as a form sends it. */
export interface Correction {
  readonly name: string;
  /** A team's id. */
  readonly team: string;
  /** A manager's e-mail, or empty. */
  readonly manager: string;
  readonly timeZone: string;
  readonly language: string;
  readonly country: string;
  readonly location: string;
  readonly tags: string;
}

/** What was not taken, by field; empty where the correction is stored. */
export type Corrected = Readonly<Partial<Record<keyof Correction, FileProblemCode>>>;

type CorrectDeps = Pick<Deps, "database" | "random">;

/**
 * Corrects one entry. A move counts from the next window on; what the member chose for themselves stays theirs. Throws `forbidden` for all
 * but HR, `not_found` for whom this organization does not know.
 */
export async function correctPerson(
  deps: CorrectDeps,
  session: Session,
  { id, form }: { readonly id: string; readonly form: Correction },
  now: Instant,
): Promise<Corrected> {
  return change(deps, session, { id, now }, async (trx, entry) => {
    const { organizationId } = session;
    if (entry.left_at !== null) throw said("refused", "person_left");
    const teamId = parseId<"team">(form.team);
    const team = teamId === null ? undefined : await findTeam(trx, organizationId, teamId);
    const email = form.manager.trim().toLowerCase();
    const manager = email === "" ? null : await findMemberByEmail(trx, organizationId, email);
    const { values, problems } = check(form, entry);
    const wrong: Corrected = {
      ...problems,
      ...(team === undefined ? { team: "team_missing" as const } : {}),
      ...(manager === undefined ? { manager: "email_unknown" as const } : {}),
      ...(manager?.id === entry.id ? { manager: "manager_own" as const } : {}),
    };
    if (team === undefined || Object.keys(wrong).length > 0) return wrong;
    const row = {
      id: entry.id,
      email: entry.email,
      team_id: team.id,
      manager_id: manager?.id ?? null,
      ...values,
    };
    await saveMembers(trx, organizationId, [row], now);
    await settleLeads(trx, organizationId, { teams: [entry.team_id, team.id] });
    return {};
  });
}

/** Somebody left: signed out, and written to no more. Throws as correctPerson does, and `refused` for whoever would end their own access. */
export async function endMembership(
  deps: CorrectDeps,
  session: Session,
  id: string,
  now: Instant,
): Promise<void> {
  await change(deps, session, { id, now }, async (trx, entry) => {
    if (entry.id === session.memberId) throw said("refused", "own_access");
    const { organizationId } = session;
    if (entry.left_at !== null) return {};
    await endPeople(trx, deps, { organizationId, people: [entry.id], now });
    await settleLeads(trx, organizationId, { teams: [entry.team_id], gone: entry.id });
    return {};
  });
}

/** Whoever left is here again, counted once they were here for a whole window. Throws as correctPerson does. */
export async function returnPerson(
  deps: CorrectDeps,
  session: Session,
  id: string,
  now: Instant,
): Promise<void> {
  await change(deps, session, { id, now }, async (trx, entry) => {
    const { organizationId } = session;
    const manager =
      entry.manager === null ? undefined : await findMemberByEmail(trx, organizationId, entry.manager);
    await saveMembers(trx, organizationId, [{ ...entry, manager_id: manager?.id ?? null }], now);
    await settleLeads(trx, organizationId, { teams: [entry.team_id] });
    return {};
  });
}

async function change(
  deps: CorrectDeps,
  session: Session,
  { id, now }: { readonly id: string; readonly now: Instant },
  fn: (trx: Trx, entry: EntryRow) => Promise<Corrected>,
): Promise<Corrected> {
  onlyHr(session);
  const { organizationId, memberId } = session;
  const person = knownId(id);
  return asApp(deps.database, organizationId, async (trx) => {
    await holdDirectory(trx, organizationId);
    const entry = await findEntry(trx, organizationId, person);
    if (entry === undefined) throw nobody();
    const wrong = await fn(trx, entry);
    if (Object.keys(wrong).length === 0)
      await logDirectory(trx, deps, {
        organizationId,
        actor: memberId,
        verb: "directory.correct",
        subject: person,
        now,
      });
    return wrong;
  });
}

const LONGEST = 200;

function check(form: Correction, entry: EntryRow) {
  const name = form.name.trim();
  const location = form.location.trim();
  const zone = readZone(form.timeZone);
  const language = readLanguage(form.language);
  const country = form.country.trim() === "" ? null : readCountry(form.country);
  const problems: Corrected = {
    ...(name === "" ? { name: "name_missing" } : name.length > LONGEST ? { name: "too_long" } : {}),
    ...(location.length > LONGEST ? { location: "too_long" } : {}),
    ...(form.tags.length > LONGEST ? { tags: "too_long" } : {}),
    ...(zone === null ? { timeZone: "zone_unknown" } : {}),
    ...(language === null ? { language: "language_unknown" } : {}),
    ...(country === null && form.country.trim() !== "" ? { country: "country_unknown" } : {}),
  };
  const values = {
    name,
    time_zone: zone ?? entry.time_zone,
    language: language ?? entry.language,
    country,
    location: location === "" ? null : location,
    tags: readTags(form.tags),
  };
  return { values, problems };
}
