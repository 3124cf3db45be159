import { DAY } from "../core/privacy/windows.ts";
import { HALF_AFTER } from "../core/time/silence.ts";
import type { DumpedTable } from "./dump.ts";
import { type Finding, finding } from "./finding.ts";
import type { Played } from "./played.ts";

/** Columns of a member's preferences that say when messages come, and nothing of what they do. */
const SCHEDULE = ["contact", "weekdays", "local_time", "every_weeks", "anchor", "paused_until"];

/**
 * Compares the messages of members on the same schedule, word by word and minute by minute: whoever exports them must not see who
 * answers, who practises, and who does nothing (T5). Leads hear of summaries, and are compared with each other. From the fifth week on
 * cards thin out for who did not open Evenkeel, which no answer counts as: then those who did, the accounts in `opened`, are compared
 * with each other, and so are all others.
 */
export function attackMessages(
  played: Played,
  tables: readonly DumpedTable[],
  opened: ReadonlySet<string> = new Set(),
): Finding {
  const lead = played.members.at(-1)?.id;
  const schedules = new Map<string, string>();
  for (const { values } of tables.find(({ name }) => name === "preferences")?.rows ?? [])
    schedules.set(values.member_id ?? "", JSON.stringify(SCHEDULE.map((name) => values[name])));
  const first = Math.min(...played.sent.map(({ at }) => Date.parse(at)));
  const groups = new Map<string, string[]>();
  for (const { id, account } of played.members) {
    const schedule = `${schedules.get(id)} ${id === lead}`;
    const own = played.sent.filter((sent) => sent.account === account);
    const isEarly = ({ at }: (typeof own)[number]) => Date.parse(at) < first + HALF_AFTER * DAY;
    for (const [group, sent] of [
      [schedule, own.filter(isEarly)],
      [`${schedule} ${opened.has(account)}, later`, own.filter((one) => !isEarly(one))],
    ] as const) {
      const transcript = sent.map(({ at, envelope }) => JSON.stringify([at, envelope])).join("\n");
      groups.set(group, [...(groups.get(group) ?? []), transcript]);
    }
  }
  const unlike = [...groups.values()].reduce((sum, transcripts) => sum + unlikeMost(transcripts), 0);
  return finding({
    id: "messages",
    threat: "T5",
    name: "Exporting the messages",
    what: "An administrator exports all messages of the weeks and compares people on the same schedule: the messages of who answers and practises, and of who does nothing, must be the same, at the same times; after four weeks those of who answers and who does not, for then cards thin out for whoever did not open Evenkeel.",
    figure: unlike,
    unit: "people who stand out",
    bound: 0,
    sample: `${played.sent.length} messages to ${played.members.length} people on ${new Set(schedules.values()).size} schedules`,
  });
}

/** How many texts are not the one that most have. */
function unlikeMost(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return texts.length - Math.max(0, ...counts.values());
}
