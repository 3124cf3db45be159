import { Temporal } from "temporal-polyfill";
import { findProgramContent } from "../../content/programs.ts";
import { said } from "../../content/words/said.ts";
import { EvenkeelError, type Saying } from "../../core/errors.ts";
import type { OrganizationId } from "../../core/ids.ts";
import {
  changeProgram,
  type Days,
  type ProgramRefusal,
  type ProgramStep,
} from "../../core/program/change.ts";
import { checkProgram, type ProgramProblem } from "../../core/program/check.ts";
import type { ProgramVersion } from "../../core/program/program.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { dateOf, dayNumber, localDate } from "../../core/time/local-time.ts";
import { findAction } from "../../db/action/organization-actions.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { saveStanding } from "../../db/program/programs.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import { type PlannablePractice, readPlannable } from "../content/plannable.ts";
import type { Deps } from "../deps.ts";
import { hrOrAuditor, logDeed, type Officer } from "./allow.ts";
import { lockProgram } from "./find-program.ts";

const SAYINGS: Readonly<Record<Exclude<ProgramRefusal, "not_allowed">, Saying>> = {
  no_such_change: "program_moved",
  own_request: "own_program",
  no_pilot_group: "pilot_missing",
  paused: "program_paused",
};

/** Leaves review: what people are to follow must be sound, and go with a change that the organization itself makes. */
const APPROVALS: readonly ProgramStep[] = ["approve", "approve_pilot"];

/**
 * Moves a program on by one step, whatever anybody does in it: nobody could say who does. Throws `refused` where a rule forbids it,
 * `conflict` where the program is not where the page showed it, `forbidden` for all but HR and auditors.
 */
export async function stepProgram(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  { program, step }: { readonly program: string; readonly step: ProgramStep },
  now: Instant,
): Promise<void> {
  hrOrAuditor(session);
  const { organizationId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const { versions } = await lockProgram(trx, organizationId, program);
    const { time_zone } = await findOrganization(trx, organizationId);
    const days = daysAt(now, time_zone as TimeZone);
    const by = { member: session.memberId, roles: session.roles };
    const change = changeProgram(versions, { step, by }, days);
    if (change.kind === "refused") throw refusal(change.reason);
    for (const version of change.versions) {
      if (step === "ask") refuseUnsound(version, days.today, await readPlannable(trx, organizationId));
      if (APPROVALS.includes(step)) await refuseWithoutAction(trx, organizationId, version);
      await saveStanding(trx, organizationId, {
        id: version.id,
        version: version.version,
        state: version.state,
        pilot_from: version.pilotFrom,
        active_from: version.activeFrom,
        asked_by: version.askedBy,
        approved_by: version.approvedBy,
      });
    }
    const [first] = change.versions;
    if (first !== undefined)
      await logDeed(trx, deps, session, { verb: `program.${step}`, subject: first.id, now });
  });
}

/** The latest date of all zones is that of UTC+14: weeks that begin after it have begun for nobody. */
export function daysAt(now: Instant, zone: TimeZone): Days {
  const latest = Temporal.Instant.fromEpochMilliseconds(now.epochMilliseconds).add({ hours: 14 });
  return {
    today: localDate(now, zone),
    nextWeeks: dateOf(dayNumber(localDate(latest, "UTC" as TimeZone)) + 1),
  };
}

function refusal(reason: ProgramRefusal): EvenkeelError {
  if (reason === "not_allowed")
    return new EvenkeelError("forbidden", "Only HR does this. Nothing was changed.");
  return said(reason === "no_such_change" ? "conflict" : "refused", SAYINGS[reason]);
}

/** What is wrong with a version, as it would open. `practices`: all that a program can hold. */
export function problemsOf(
  version: ProgramVersion,
  today: string,
  practices: readonly PlannablePractice[],
): readonly ProgramProblem[] {
  return checkProgram(version.definition, {
    limits: { for: findProgramContent(version.contentId)?.for ?? "everyone", practices },
    opensOn: version.opensOn,
    today,
  });
}

function refuseUnsound(
  version: ProgramVersion,
  today: string,
  practices: readonly PlannablePractice[],
): void {
  if (problemsOf(version, today, practices).length > 0) throw said("refused", "plan_unsound");
}

async function refuseWithoutAction(
  trx: Trx,
  organizationId: OrganizationId,
  { action, contentId }: ProgramVersion,
): Promise<void> {
  const wanted = findProgramContent(contentId)?.organizationActionOn ?? [];
  const row = action && (await findAction(trx, organizationId, action));
  if (!row || !wanted.some((theme) => theme === row.theme)) throw said("refused", "action_missing");
}
