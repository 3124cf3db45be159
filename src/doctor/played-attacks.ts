import { closeWindow } from "../app/summary/close-window.ts";
import { openWindow } from "../app/summary/open-window.ts";
import { findOpenWindows } from "../db/pulse/windows.ts";
import { asApp } from "../db/transact.ts";
import { seeded, type Uniform } from "../demo/made-up-random.ts";
import { type DumpedTable, dump } from "./dump.ts";
import { type Finding, finding } from "./finding.ts";
import type { Played, PlayedMember } from "./played.ts";
import {
  answer,
  consentAll,
  day,
  OPENING,
  openQuestions,
  type Questions,
  type Rhythm,
  USUAL,
} from "./played-weeks.ts";

/** Seven in ten leave the day and hour of their messages as they are. */
const KEEP_THE_USUAL = 0.7;
/** Mean delay from a message to the answer, in hours; delays are exponential. An assumption. */
const DELAY_HOURS = 3;

function rhythmOf(random: Uniform): Rhythm {
  if (random() < KEEP_THE_USUAL) return USUAL;
  const hour = 9 + Math.floor(8 * random());
  return { weekday: 1 + Math.floor(3 * random()), at: `${String(hour).padStart(2, "0")}:00` };
}

/** Plays up to the fifth day of the first window: everyone was asked, and seven in ten answered some time after their message. */
export async function playFirstWeek(played: Played): Promise<Questions> {
  const random = seeded(41);
  const rhythms = played.members.map(() => rhythmOf(random));
  await consentAll(played, (index) => rhythms[index] ?? USUAL);
  await played.advance(day(OPENING, 1));
  // The last one leads the whole and is asked nothing.
  const times = played.members.slice(0, -1).flatMap(({ account }, i) => {
    const { weekday, at } = rhythms[i] ?? USUAL;
    const hours = (weekday - 1) * 24 + Number(at.slice(0, 2)) - 6 - DELAY_HOURS * Math.log(1 - random());
    return random() < 0.7 && hours < 4 * 24 ? [{ account, hours }] : [];
  });
  times.sort((a, b) => a.hours - b.hours);
  let questions: Questions | null = null;
  for (const { account, hours } of times) {
    const to = day(OPENING, Math.max(2, Math.ceil(hours)));
    if (to.epochMilliseconds > played.now().epochMilliseconds) await played.advance(to);
    questions ??= await openQuestions(played, account);
    await answer(played, account, questions, Math.floor(random() * 5));
  }
  await played.advance(day(OPENING + 4, 12));
  if (questions === null) throw new Error("Nobody answered.");
  return questions;
}

/** One answer, and whatever else in the database and the log came of it (T4). */
export async function attackOneRow(
  played: Played,
  { account, id }: PlayedMember,
  questions: Questions,
): Promise<Finding> {
  const before = await dump(played.deps.database, played.id);
  const lines = played.logged.length;
  await answer(played, account, questions, 4);
  const after = await dump(played.deps.database, played.id);
  const changed = after.flatMap((table) => {
    const known = new Set(textsOf(before.find(({ name }) => name === table.name)));
    return table.name === "answers"
      ? []
      : textsOf(table)
          .filter((row) => !known.has(row))
          .map(() => table.name);
  });
  const naming = played.logged.slice(lines).filter((line) => line.includes(id) || line.includes(account));
  const found = [...new Set([...changed, ...naming.map(() => "the log")])];
  return finding({
    id: "one-row",
    threat: "T4",
    name: "Looking for what an answer leaves beside its own row",
    what: "When somebody answers, nothing may be written but the sealed answer: no event, message, session, run or log line that names them.",
    figure: changed.length + naming.length,
    unit: "rows and lines",
    bound: 0,
    sample: `every row of ${after.length} tables before and after one answer${found.length === 0 ? "" : `; found in ${found.join(", ")}`}`,
  });
}

function textsOf(table: DumpedTable | undefined): string[] {
  return (table?.rows ?? []).map(({ values, transaction }) => JSON.stringify([transaction, values]));
}

/** Closes and opens windows by force in the midst of one, with the clock right, far ahead and behind (T1). */
export async function attackByForce(played: Played): Promise<Finding> {
  const { deps, id: organizationId } = played;
  const open = await asApp(deps.database, organizationId, (trx) => findOpenWindows(trx, organizationId));
  const now = played.now();
  const instants = [0, 1, -1, 29, 57, 365, 3650].map((days) => now.add({ hours: 24 * days }));
  let early = 0;
  for (const at of instants) {
    if (await openWindow(deps, organizationId, at)) early++;
    for (const { id: windowId } of open)
      if ((await closeWindow(deps, { organizationId, windowId }, at)).kind !== "not_yet") early++;
  }
  return finding({
    id: "forced",
    threat: "T1",
    name: "Forcing a window open or closed",
    what: "Somebody runs the jobs that open and close windows by hand, with the right time and with wrong ones, while a window is half over.",
    figure: early,
    unit: "windows early",
    bound: 0,
    sample: `${instants.length} instants, ${open.length} open ${open.length === 1 ? "window" : "windows"}`,
  });
}
