import { z } from "zod";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { WeekAnswers } from "../../core/pulse/answer-record.ts";
import { KEPT_WEEK, openWeek } from "../../core/pulse/kept-answers.ts";
import { deleteHistory, findHistory, insertHistory } from "../../db/pulse/own-histories.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { openVault, type ReadingVault } from "../vault.ts";

/** Windows that a copy holds: five years of them. Older ones fall out. */
export const MOST_WINDOWS = 65;

const SHAPE = z.object({
  version: z.literal(1),
  windows: z.array(z.object({ opensAt: z.string(), weeks: z.array(z.string().length(KEPT_WEEK)).length(4) })),
});

/** Windows that closed since the copy was begun, answered or not, oldest first. */
export type History = z.infer<typeof SHAPE>;

const EMPTY_HISTORY: History = { version: 1, windows: [] };

export function parseHistory(value: unknown): History {
  return SHAPE.parse(value);
}

interface Owner {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
}

/** One week that was answered, of a window that is closed. */
export interface KeptAnswers {
  /** An ISO instant. */
  readonly opensAt: string;
  /** 0 to 3. */
  readonly week: number;
  readonly answers: WeekAnswers;
}

/** The member's own copy, oldest first; null where they want none. */
export async function readHistory(
  trx: Trx,
  vault: ReadingVault,
  { organizationId, memberId }: Owner,
): Promise<readonly KeptAnswers[] | null> {
  const sealed = await findHistory(trx, organizationId, memberId);
  if (sealed === null) return null;
  const { windows } = parseHistory(vault.open("own_history", memberId, sealed));
  return windows.flatMap(({ opensAt, weeks }) =>
    weeks.flatMap((kept, week): KeptAnswers[] => {
      const answers = openWeek(kept);
      return answers === null ? [] : [{ opensAt, week, answers }];
    }),
  );
}

/** Switches the copy on. It begins with the window that closes next. Reads no answer, and writes the same whether there are any or not. */
export async function keepHistory(
  deps: Pick<Deps, "database" | "sealing">,
  { organizationId, memberId }: Owner,
): Promise<void> {
  await asApp(deps.database, organizationId, async (trx) => {
    const vault = await openVault(trx, deps, { organizationId, memberId });
    const sealed = vault.seal("own_history", memberId, EMPTY_HISTORY);
    await insertHistory(trx, organizationId, memberId, sealed);
  });
}

/** Switches it off, and deletes what was kept. */
export async function stopHistory(
  deps: Pick<Deps, "database">,
  { organizationId, memberId }: Owner,
): Promise<void> {
  await asApp(deps.database, organizationId, (trx) => deleteHistory(trx, organizationId, memberId));
}
