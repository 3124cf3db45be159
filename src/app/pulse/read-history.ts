import { findOrganization } from "../../db/directory/directory.ts";
import { findHistory } from "../../db/pulse/own-histories.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Writer } from "../journal/change-entry.ts";
import type { OwnAnswer } from "../me/copy.ts";
import { readKeptAnswers, readOwnAnswers } from "../me/read-own-answers.ts";
import { type AskedQuestions, readAskedThen } from "../questions/asked-questions.ts";
import { readVault } from "../vault.ts";

type HistoryDeps = Pick<Deps, "database" | "sealing">;

/** Whether a copy is kept, and who could technically read it. Holds no answer, and does not depend on any (T8). */
export interface HistorySetting {
  readonly isOn: boolean;
  readonly custodians: readonly string[];
}

export async function readSetting(
  deps: Pick<Deps, "database">,
  { organizationId, memberId }: Writer,
): Promise<HistorySetting> {
  return asApp(deps.database, organizationId, async (trx) => {
    const { custodians } = await findOrganization(trx, organizationId);
    return { isOn: (await findHistory(trx, organizationId, memberId)) !== null, custodians };
  });
}

/** The answers of one week. */
export interface AnsweredWeek {
  readonly windowOpensAt: string;
  /** 1 to 4. */
  readonly week: number;
  readonly answers: readonly OwnAnswer[];
  /** Where other questions began since the answered week before: their instrument, or null for our own; undefined where none did. */
  readonly began?: string | null;
}

/** The member's answers, newest week first: those of open windows, and those of which a copy was kept. Changes nothing. */
export async function readAnsweredWeeks(deps: HistoryDeps, writer: Writer): Promise<readonly AnsweredWeek[]> {
  const { organizationId, memberId } = writer;
  const { answers, asked } = await asApp(deps.database, organizationId, async (trx) => {
    const vault = await readVault(trx, deps, { organizationId, memberId });
    const kept = await readKeptAnswers(trx, vault, writer);
    return {
      answers: [...kept, ...(await readOwnAnswers(trx, deps, writer))],
      asked: await readAskedThen(trx, organizationId),
    };
  });
  const weeks = new Map<string, AnsweredWeek>();
  for (const answer of answers) {
    const { windowOpensAt, week } = answer;
    const name = `${Date.parse(windowOpensAt)} ${week}`;
    const known = weeks.get(name)?.answers ?? [];
    weeks.set(name, { windowOpensAt, week, answers: [...known, answer] });
  }
  return markChanges([...weeks.values()], asked).reverse();
}

/** Oldest first. The first week has none before it that it could differ from. */
function markChanges(
  weeks: readonly AnsweredWeek[],
  asked: (opensAt: string) => AskedQuestions | null,
): AnsweredWeek[] {
  return weeks.map((week, i) => {
    const before = weeks[i - 1];
    const now = asked(week.windowOpensAt);
    if (before === undefined || asked(before.windowOpensAt)?.id === now?.id) return week;
    return { ...week, began: now?.name ?? null };
  });
}
