import { z } from "zod";
import type { EnrollmentId, MemberId, OrganizationId, ProgramId } from "../../core/ids.ts";
import type { Progress } from "../../core/program/next.ts";
import { findEnrollments } from "../../db/practice-data.ts";
import type { Trx } from "../../db/transact.ts";
import type { ReadingVault } from "../vault.ts";

const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
const SHAPE = z.object({
  version: z.literal(1),
  program: z.string(),
  contentId: z.string(),
  startsOn: z.string(),
  nudgeDays: z.array(weekday),
  pausedOn: z.string().nullable(),
});

/** A member's place in a program. Rests sealed: who takes part in what is nobody's to read. */
export interface Enrollment {
  readonly id: EnrollmentId;
  readonly program: ProgramId;
  readonly contentId: string;
  readonly progress: Progress;
}

/** The member's enrollment; null where there is none. Joining again takes the place of what was before. */
export async function readEnrollment(
  trx: Trx,
  vault: ReadingVault,
  member: { organizationId: OrganizationId; memberId: MemberId },
): Promise<Enrollment | null> {
  const [row] = await findEnrollments(trx, member.organizationId, member.memberId);
  if (row === undefined) return null;
  const { program, contentId, ...progress } = SHAPE.parse(vault.open("enrollment", row.id, row.sealed));
  return { id: row.id, program: program as ProgramId, contentId, progress };
}

/** What is sealed of an enrollment. */
export function toSealable({ program, contentId, progress }: Omit<Enrollment, "id">): z.infer<typeof SHAPE> {
  return { version: 1, program, contentId, ...progress, nudgeDays: [...progress.nudgeDays] };
}
