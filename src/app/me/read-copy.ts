import { practiceText, type Words, wordsFor } from "../../content/words.ts";
import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import { practiceNameIn } from "../../core/practice/run-state.ts";
import { teamOfNode } from "../../core/privacy/roster.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { dateOf, localMoment } from "../../core/time/local-time.ts";
import { findNextPrompt } from "../../db/delivery/schedules.ts";
import { findOrganization, findTeams, type TeamRow } from "../../db/directory/directory.ts";
import { findLeaves, type LeaveRow } from "../../db/directory/leaves.ts";
import {
  findAccounts,
  findDeliveries,
  findDirectoryEntry,
  findManagerName,
  findOwnAccesses,
  findOwnMessages,
  findOwnSlots,
  findRequests,
  findRuns,
} from "../../db/member/export.ts";
import { findPreferences, type PreferencesRow } from "../../db/member/preferences.ts";
import { findIdentities } from "../../db/sign-in/identities.ts";
import { findSessions } from "../../db/sign-in/sign-in.ts";
import type { Trx } from "../../db/transact.ts";
import { knowing } from "../content/shelf.ts";
import type { Deps } from "../deps.ts";
import { type Entry, linesOf, readEntries, titleOf } from "../journal/entry.ts";
import { readConsentText } from "../onboarding/consent-text.ts";
import { readMemory } from "../practice/practice-memory.ts";
import { wordsOfRhythm } from "../rhythm/rhythm-words.ts";
import { signedOut } from "../sign-in/session.ts";
import { type ReadingVault, readVault } from "../vault.ts";
import type { MemberCopy } from "./copy.ts";
import { readKeptAnswers, readOwnAnswers } from "./read-own-answers.ts";
import { readPeers } from "./read-peers.ts";
import { readPrograms } from "./read-programs.ts";
import { readPromises } from "./read-promises.ts";

/** Whose copy, made when, and whether their answers of open windows are to be in it. */
export interface CopyWish {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
  readonly withAnswers: boolean;
  readonly now: Instant;
}

type CopyDeps = Pick<Deps, "sealing">;

const UTC = "UTC" as TimeZone;
/** Before any day that could be noted. */

interface Reading extends CopyWish {
  readonly words: Words;
  readonly vault: ReadingVault;
  readonly teams: readonly TeamRow[];
}

/** Reads everything that is kept about one member, and changes nothing. Throws `unauthorized` where the directory does not know them. */
export async function readCopy(trx: Trx, deps: CopyDeps, wish: CopyWish): Promise<MemberCopy> {
  const { organizationId, memberId, now } = wish;
  const entry = await findDirectoryEntry(trx, organizationId, memberId);
  if (entry === undefined) throw signedOut();
  const organization = await findOrganization(trx, organizationId);
  const preferences = await findPreferences(trx, organizationId, memberId);
  const words = wordsFor(preferences?.language ?? entry.language);
  const vault = await readVault(trx, deps, wish);
  const teams = await findTeams(trx, organizationId);
  const reading: Reading = { ...wish, words, vault, teams };
  const wording = preferences?.consent_wording ?? null;
  return {
    format: "evenkeel-copy-1",
    madeAt: now.toString(),
    organization: organization.name,
    directory: {
      ...directoryOf(entry, { teams, leaves: await findLeaves(trx, organizationId, [memberId]) }),
      manager: await findManagerName(trx, organizationId, entry),
    },
    accounts: await findAccounts(trx, organizationId, memberId),
    identities: await findIdentities(trx, organizationId, memberId),
    messages: messagesOf(
      preferences,
      await findNextPrompt(trx, organizationId, memberId),
      wordsOfRhythm(preferences, {
        words,
        now,
        member: { time_zone: preferences?.time_zone ?? entry.time_zone },
      }),
    ),
    consent:
      wording === null
        ? null
        : { wording, text: await readConsentText(trx, { organization, wording, words, now }) },
    programs: await readPrograms(trx, reading),
    ...(await readWritten(trx, reading)),
    remembered: await readRemembered(trx, deps, reading),
    peers: await readPeers(trx, deps, reading),
    ...(await readSent(trx, reading)),
    counted: await readCounted(trx, reading),
    answers: wish.withAnswers ? await readOwnAnswers(trx, deps, reading) : null,
    keptAnswers: wish.withAnswers ? await readKeptAnswers(trx, vault, reading) : null,
    promises: await readPromises(trx, reading),
    ...(await readSignIns(trx, reading)),
  };
}

function directoryOf(
  entry: NonNullable<Awaited<ReturnType<typeof findDirectoryEntry>>>,
  { teams, leaves }: { teams: readonly TeamRow[]; leaves: readonly LeaveRow[] },
): Omit<MemberCopy["directory"], "manager"> {
  const { id, name, email, country, location, tags, roles, language } = entry;
  return {
    id,
    name,
    email,
    team: nameOf(entry.team_id, teams),
    leads: teams.filter(({ lead_id }) => lead_id === id).map((team) => team.name),
    timeZone: entry.time_zone,
    language,
    country,
    location,
    tags,
    roles,
    activeSince: entry.active_since.toString(),
    leaves: leaves.map(({ from, until }) => ({ from, until })),
    userName: entry.user_name,
    externalId: entry.external_id,
  };
}

function nameOf(team: TeamId, teams: readonly TeamRow[]): string {
  return teams.find(({ id }) => id === team)?.name ?? "";
}

function messagesOf(
  row: PreferencesRow | undefined,
  nextAt: Instant | null,
  rhythm: string,
): MemberCopy["messages"] {
  return {
    contact: row?.contact ?? "not_invited",
    rhythm,
    weekdays: row?.weekdays ?? [],
    localTime: row?.local_time ?? null,
    everyWeeks: row?.every_weeks ?? null,
    countedFrom: row?.anchor ?? null,
    pausedUntil: row?.paused_until?.toString() ?? null,
    nextAt: nextAt?.toString() ?? null,
    timeZone: row?.time_zone ?? null,
    language: row?.language ?? null,
  };
}

/** Journal, kept lines, ticks, and practices under way. */
async function readWritten(
  trx: Trx,
  { organizationId, memberId, vault, words }: Reading,
): Promise<Pick<MemberCopy, "journal" | "practiced" | "runs">> {
  const entries = await readEntries(trx, vault, { organizationId, memberId });
  const of = (kind: Entry["kind"]) => entries.filter((entry) => entry.kind === kind);
  const at = (millis: number) => new Date(millis).toISOString();
  const runs = await findRuns(trx, organizationId, memberId);
  const underWay = runs.map(({ id, sealed, expires_on }) => ({
    state: vault.open("run", id, sealed),
    expires_on,
  }));
  const names = underWay.map(({ state }) => practiceNameIn(state));
  const titleOfRun = titles(await knowing(trx, organizationId, words, names));
  return {
    journal: of("lines").map((entry) => ({
      writtenOn: entry.writtenOn,
      writtenAt: at(entry.at),
      practice: entry.practice,
      title: titleOf(entry, words),
      lines: linesOf(entry, words),
    })),
    practiced: of("tick").map((entry) => ({
      doneOn: entry.writtenOn,
      doneAt: at(entry.at),
      practice: entry.practice,
      title: titleOf(entry, words),
    })),
    runs: underWay.map(({ state, expires_on }) => ({
      title: titleOfRun(practiceNameIn(state)),
      forgottenOn: expires_on,
      state,
    })),
  };
}

/** What practices remember of the member, in words. */
async function readRemembered(
  trx: Trx,
  deps: CopyDeps,
  { organizationId, memberId, now, words }: Reading,
): Promise<MemberCopy["remembered"]> {
  const today = localMoment(now, UTC).day;
  const memory = await readMemory(trx, deps, { organizationId, memberId, today });
  const { practices, families } = memory.setAside;
  const names = [...practices, ...memory.checks.map(({ practice }) => practice)];
  const title = titles(await knowing(trx, organizationId, words, names));
  return {
    setAside: [...practices.map(title), ...families.map((family) => words.chat.library.families[family])],
    without: memory.variants.map((variant) => words.run.variants[variant]),
    minutes: memory.minutes,
    style: words.styles.names[memory.style],
    heardOn: memory.heardOn === null ? null : dateOf(memory.heardOn),
    skippedOn: memory.skippedOn === null ? null : dateOf(memory.skippedOn),
    remindedOn: memory.remindedOn === null ? null : dateOf(memory.remindedOn),
    felt: memory.checks.map(({ practice, feeling, on }) => ({
      on: dateOf(on),
      title: title(practice),
      feeling: words.run.feelings[feeling],
    })),
  };
}

function titles(words: Words): (practice: string) => string {
  return (practice) => practiceText(practice, words)?.title ?? practice;
}

async function readSent(
  trx: Trx,
  { organizationId, memberId }: Reading,
): Promise<Pick<MemberCopy, "deliveries" | "browserChat">> {
  const deliveries = await findDeliveries(trx, organizationId, memberId);
  const messages = await findOwnMessages(trx, organizationId, memberId);
  return {
    deliveries: deliveries.map(({ kind, due_at, expires_at, state, reason }) => ({
      kind,
      dueAt: due_at.toString(),
      expiresAt: expires_at.toString(),
      state,
      reason,
    })),
    browserChat: messages.map(({ envelope, sent_at }) => ({
      sentAt: sent_at.toString(),
      text: envelope.text,
    })),
  };
}

async function readCounted(
  trx: Trx,
  { organizationId, memberId, teams }: Reading,
): Promise<MemberCopy["counted"]> {
  const slots = await findOwnSlots(trx, organizationId, memberId);
  return slots.map(({ opens_at, closes_at, team_id, counted_in }) => ({
    opensAt: opens_at.toString(),
    closesAt: closes_at.toString(),
    team: nameOf(team_id, teams),
    group: counted_in === null ? null : nameOf(teamOfNode(counted_in), teams),
  }));
}

async function readSignIns(
  trx: Trx,
  { organizationId, memberId, now }: Reading,
): Promise<Pick<MemberCopy, "sessions" | "requests" | "accesses">> {
  const sessions = await findSessions(trx, organizationId, memberId, now);
  const requests = await findRequests(trx, organizationId, memberId);
  const accesses = await findOwnAccesses(trx, organizationId, memberId);
  return {
    sessions: sessions.map(({ expires_at, seen_hour }) => ({
      until: expires_at.toString(),
      seenInHourFrom: seen_hour.toString(),
    })),
    requests: requests.map(({ kind, expires_at }) => ({ kind, expiresAt: expires_at.toString() })),
    accesses: accesses.map(({ at, role, verb, subject }) => ({ at: at.toString(), role, verb, subject })),
  };
}
