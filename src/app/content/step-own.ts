import { isSound, lintOwn } from "../../content/lint/own.ts";
import { said } from "../../content/words/said.ts";
import type { OrganizationId } from "../../core/ids.ts";
import { nameOfOwn } from "../../core/practice/own.ts";
import { type OwnStep, standingAfter, versionAtHand } from "../../core/practice/own-standing.ts";
import { plannedIn } from "../../core/program/program.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import {
  findOwnInUse,
  hasOtherHr,
  type OwnPracticeRow,
  saveOwnStanding,
} from "../../db/program/own-practices.ts";
import { findPrograms } from "../../db/program/programs.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";
import { toPrograms } from "../program/definition.ts";
import { contentOf } from "./own-content.ts";
import { lockOwn } from "./save-own.ts";

export interface OwnWish {
  readonly name: string;
  readonly step: OwnStep;
}

/**
 * Moves what HR wrote on by one step. Only what the linter finds no error in is put to review or used; what is approved takes the place of
 * the version that was in use. Throws `refused` where a rule forbids it, `conflict` where it is not where the page showed it.
 */
export async function stepOwnPractice(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  { name, step }: OwnWish,
  now: Instant,
): Promise<void> {
  hrOnly(session);
  const { organizationId, memberId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const rows = await lockOwn(trx, organizationId, name);
    const row = versionAtHand(rows);
    if (row === undefined) throw said("conflict", "moved_on");
    const alone = !(await hasOtherHr(trx, organizationId, memberId));
    const after = standingAfter(versionOf(row), step, { by: memberId, alone });
    if (after.kind === "refused")
      throw after.reason === "own_request" ? said("refused", "own_second") : said("conflict", "moved_on");
    if (step === "ask" || step === "approve") await refuseUnsound(trx, organizationId, row, now);
    const { id, version } = row;
    const before = rows.find(({ state }) => state === "in_use");
    if (step === "approve" && before === undefined) await refuseTooMany(trx, organizationId);
    if (takesAway(step, { row, before })) await refusePlanned(trx, organizationId, row);
    if (step === "approve" && before !== undefined)
      await saveOwnStanding(trx, organizationId, { id, version: before.version, state: "ended" });
    await saveOwnStanding(trx, organizationId, {
      id,
      version,
      state: after.state,
      ...(step === "ask" ? { asked_by: memberId } : {}),
      ...(step === "send_back" ? { asked_by: null } : {}),
      ...(step === "approve" ? { approved_by: memberId, approved_at: now } : {}),
    });
    await logDeed(trx, deps, session, { verb: `content.${step}`, subject: id, now });
  });
}

/** A view in chat lists all of them. */
const MOST_IN_USE = 20;

async function refuseTooMany(trx: Trx, organizationId: OrganizationId): Promise<void> {
  const inUse = await findOwnInUse(trx, organizationId);
  if (inUse.length >= MOST_IN_USE) throw said("refused", "own_many");
}

export function versionOf({ version, state, written_by, asked_by }: OwnPracticeRow) {
  return { version, state, writtenBy: written_by, askedBy: asked_by };
}

async function refuseUnsound(
  trx: Trx,
  organizationId: OrganizationId,
  row: OwnPracticeRow,
  now: Instant,
): Promise<void> {
  const { time_zone } = await findOrganization(trx, organizationId);
  const today = localDate(now, time_zone as TimeZone);
  if (!isSound(lintOwn(contentOf(row), today))) throw said("refused", "own_unsound");
}

/** Whether what members can open now, in its length, is not there any more after this step. */
function takesAway(
  step: OwnStep,
  { row, before }: { readonly row: OwnPracticeRow; readonly before: OwnPracticeRow | undefined },
): boolean {
  if (before === undefined) return false;
  if (step === "end") return row === before;
  return step === "approve" && contentOf(before).minutes !== contentOf(row).minutes;
}

/** What a program opens that is not over stays there to be opened, in the length that was planned. */
async function refusePlanned(
  trx: Trx,
  organizationId: OrganizationId,
  { id }: OwnPracticeRow,
): Promise<void> {
  const name = nameOfOwn(id);
  const isPlanned = toPrograms(await findPrograms(trx, organizationId))
    .flat()
    .some(
      ({ state, definition }) =>
        state !== "ended" &&
        definition.weeks.some((week) => plannedIn(week).some(({ practice }) => practice === name)),
    );
  if (isPlanned) throw said("refused", "own_planned");
}
