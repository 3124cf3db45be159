import { z } from "zod";
import type { EnrollmentId, MemberId, OrganizationId, ProgramId } from "../../core/ids.ts";
import { dateOf, dayNumber, type LocalDate } from "../../core/time/local-time.ts";
import { findEnrollments, saveEnrollment } from "../../db/member/practice-data.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newUnorderedId } from "../new-id.ts";
import { openVault, type ReadingVault } from "../vault.ts";

/** A member's place in a program. */
export interface Place {
  readonly program: ProgramId;
  /** The date on which their first week begins. */
  readonly startsOn: LocalDate;
  readonly pausedOn: LocalDate | null;
  /** Heavier counts against going on from this day. */
  readonly heedFrom: LocalDate;
}

interface Owner {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
}

/** More than anybody needs at three cards a week; it keeps the row at one length. */
export const MOST_PLACES = 8;

/** Every row is as long as a full one: neither a dump nor two compared tell who joined how much, or anything. */
const LENGTH = 1_000;

const PLACES = z.object({
  version: z.literal(2),
  places: z.array(
    z.object({ program: z.string(), starts: z.number(), paused: z.number().nullable(), heed: z.number() }),
  ),
  fill: z.string(),
});
/** How the one place of a member was sealed before there could be several. */
const ONE_PLACE = z.object({
  version: z.literal(1),
  program: z.string(),
  startsOn: z.string(),
  pausedOn: z.string().nullable(),
});

/** A member's places, in the order in which they joined. They rest sealed: who takes part in what is nobody's to read. */
export async function readPlaces(
  trx: Trx,
  vault: ReadingVault,
  { organizationId, memberId }: Owner,
): Promise<readonly Place[]> {
  return (await readRow(trx, vault, { organizationId, memberId }))?.places ?? [];
}

async function readRow(
  trx: Trx,
  vault: ReadingVault,
  { organizationId, memberId }: Owner,
): Promise<{ readonly id: EnrollmentId; readonly places: readonly Place[] } | null> {
  const [row] = await findEnrollments(trx, organizationId, memberId);
  if (row === undefined) return null;
  return { id: row.id, places: unsealed(vault.open("enrollment", row.id, row.sealed)) };
}

function unsealed(value: unknown): readonly Place[] {
  const one = ONE_PLACE.safeParse(value);
  if (one.success) {
    const { program, startsOn, pausedOn } = one.data;
    return [{ program: program as ProgramId, startsOn, pausedOn, heedFrom: startsOn }];
  }
  return PLACES.parse(value).places.map(({ program, starts, paused, heed }) => ({
    program: program as ProgramId,
    startsOn: dateOf(starts),
    pausedOn: paused === null ? null : dateOf(paused),
    heedFrom: dateOf(heed),
  }));
}

function sealable(places: readonly Place[]): z.infer<typeof PLACES> {
  const packed = places.map(({ program, startsOn, pausedOn, heedFrom }) => ({
    program,
    starts: dayNumber(startsOn),
    paused: pausedOn === null ? null : dayNumber(pausedOn),
    heed: dayNumber(heedFrom),
  }));
  const short = { version: 2, places: packed, fill: "" } as const;
  return { ...short, fill: " ".repeat(Math.max(0, LENGTH - JSON.stringify(short).length)) };
}

/** Changes the member's places in their one row, which is written whatever came of it, and returns them. */
export async function changePlaces(
  trx: Trx,
  deps: Pick<Deps, "sealing" | "random">,
  { organizationId, memberId }: Owner,
  change: (places: readonly Place[]) => readonly Place[],
): Promise<readonly Place[]> {
  const vault = await openVault(trx, deps, { organizationId, memberId });
  const row = await readRow(trx, vault, { organizationId, memberId });
  const places = change(row?.places ?? []);
  const id = row?.id ?? newUnorderedId<"enrollment">(deps.random);
  const sealed = vault.seal("enrollment", id, sealable(places));
  await saveEnrollment(trx, organizationId, memberId, { id, sealed });
  return places;
}
