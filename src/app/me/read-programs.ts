import type { Words } from "../../content/words.ts";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { findProgram } from "../../db/programs.ts";
import type { Trx } from "../../db/transact.ts";
import { readEnrollment } from "../program/enrollment.ts";
import { offeredProgram } from "../program/offered-program.ts";
import type { ReadingVault } from "../vault.ts";
import type { MemberCopy } from "./copy.ts";

/** The program that the member takes part in, opened. */
export async function readPrograms(
  trx: Trx,
  member: { organizationId: OrganizationId; memberId: MemberId; vault: ReadingVault; words: Words },
): Promise<MemberCopy["programs"]> {
  const { organizationId, vault, words } = member;
  const enrollment = await readEnrollment(trx, vault, member);
  if (enrollment === null) return [];
  const row = await findProgram(trx, organizationId, enrollment.program);
  const { contentId, progress } = enrollment;
  const { startsOn, nudgeDays, pausedOn } = progress;
  const title = (row && offeredProgram(row, words.locale)?.words.title) ?? contentId;
  return [{ id: contentId, title, startsOn, nudgeDays, pausedOn }];
}
