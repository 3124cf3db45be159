import { askedIn } from "../app/summary/window-plan.ts";
import type { MemberId, TeamId } from "../core/ids.ts";
import { type Tier, WINDOWS_PER_YEAR } from "../core/privacy/accountant.ts";
import type { MemberRecord } from "../core/privacy/contribution.ts";
import type { DirectoryRoster } from "../core/privacy/roster.ts";
import type { CountedRoster } from "../core/privacy/tree.ts";
import { seeded } from "../demo/made-up-random.ts";
import type { Engine } from "./engine.ts";
import type { AttackName, Threat } from "./finding.ts";
import { costliestMember, type InsidersWindow, insidersWindow } from "./insider.ts";
import { recordOf, recordsOfOthers } from "./made-up.ts";

/** An attack on one member over some windows: named, with what the insider sees. */
export interface Scenario extends AttackName {
  readonly member: MemberId;
  readonly windows: readonly InsidersWindow[];
}

/** How the directory and the member's answers run over the windows. */
interface Course extends AttackName {
  /** The directory at the opening of window `index`. */
  readonly directory: (index: number) => DirectoryRoster;
  /** Scores of the two cases, 0 to 100; null for no answer. Default: silent against the highest. */
  readonly scores?: (index: number) => readonly [number | null, number | null];
  readonly from?: number;
  readonly until?: number;
}

/** What scenarios are made from. */
export interface Stage {
  readonly engine: Engine;
  readonly tier: Tier;
  readonly directory: DirectoryRoster;
}

const SILENT_OR_HIGHEST = [null, 100] as const;
const LOWEST_OR_HIGHEST = [0, 100] as const;
/** The middle of the year, in which things happen. */
const TURN = 6;

/** The member of an ordinary window whose answers cost most. */
export function mostExposed({ engine, tier, directory }: Stage): MemberId {
  const roster = engine.count(directory);
  return costliestMember(engine.plan({ index: 1, tier, roster, changed: new Set(), asked: askedIn(1) }));
}

function play(stage: Stage, member: MemberId, course: Course): Scenario {
  const { engine, tier } = stage;
  const { id, threat, name, what, from = 0, until = WINDOWS_PER_YEAR } = course;
  const windows: InsidersWindow[] = [];
  let before: CountedRoster | null = null;
  for (let index = from; index < until; index++) {
    const directory = course.directory(index);
    const roster = engine.count(directory);
    const changed: ReadonlySet<TeamId> = before === null ? new Set() : engine.changed(before, roster);
    before = roster;
    const asked = askedIn(index);
    const plan = engine.plan({ index, tier, roster, changed, asked });
    const record = (score: number | null): MemberRecord[] =>
      score === null ? [] : [recordOf(member, score, asked)];
    const [one, other] = course.scores?.(index) ?? SILENT_OR_HIGHEST;
    const others = recordsOfOthers(directory, member, { asked, random: seeded(1000 + index) });
    windows.push(insidersWindow(plan, others, { members: [member], records: [record(one), record(other)] }));
  }
  return { id, threat, name, what, member, windows };
}

/** One ordinary window, in both ways in which a record can differ most. */
export function windowScenarios(stage: Stage): Scenario[] {
  const member = mostExposed(stage);
  const name = (id: string, threat: Threat, words: string): Course => ({
    id,
    threat,
    name: `One window, ${words}`,
    what: `Somebody who knows everyone else's answers guesses ${words} from all that one window published.`,
    directory: () => stage.directory,
    from: 1,
    until: 2,
  });
  return [
    play(stage, member, name("insider-window", "T3", "whether you answered")),
    play(stage, member, {
      ...name("insider-window-level", "T3", "whether you answered high or low"),
      scores: () => LOWEST_OR_HIGHEST,
    }),
  ];
}

/** A year, and all that may happen to a member in it. */
export function yearScenarios(stage: Stage): Scenario[] {
  const { directory } = stage;
  const member = mostExposed(stage);
  const team = directory.members.find(({ id }) => id === member)?.team;
  const elsewhere = directory.members.findLast((each) => each.team !== team)?.team ?? team;
  const without = { ...directory, members: directory.members.filter(({ id }) => id !== member) };
  const moved = seat(directory, ({ id }) => id === member, elsewhere);
  const alone = seat(directory, (each) => each.team === team && each.id !== member, elsewhere);
  const course = (id: string, who: string, at: (index: number) => DirectoryRoster): Course => ({
    id: `insider-year-${id}`,
    threat: id === "stays" ? "T3" : "T1",
    name: `A year, a member ${who}`,
    what: `The same insider, after a year of published numbers, about a member ${who}.`,
    directory: at,
  });
  const turning = (before: DirectoryRoster, after: DirectoryRoster) => (index: number) =>
    index < TURN ? before : after;
  return [
    course("stays", "who always answers or never does", () => directory),
    {
      ...course("level", "who always answers high or low", () => directory),
      scores: () => LOWEST_OR_HIGHEST,
    },
    course("joins", "who joins half-way", turning(without, directory)),
    course("leaves", "who leaves half-way", turning(directory, without)),
    course("moves", "who changes teams half-way", turning(directory, moved)),
    {
      ...course(
        "withdraws",
        "who answers, and in every second window withdraws or is erased",
        () => directory,
      ),
      scores: (index: number) => (index % 2 === 0 ? SILENT_OR_HIGHEST : ([null, null] as const)),
    },
    course(
      "isolated",
      "whose whole team is taken away, among bots whose answers are known",
      turning(directory, alone),
    ),
  ].map((each) => play(stage, member, each));
}

function seat(
  directory: DirectoryRoster,
  who: (member: DirectoryRoster["members"][number]) => boolean,
  team: TeamId | undefined,
): DirectoryRoster {
  return {
    ...directory,
    members: directory.members.map((each) => (who(each) && team !== undefined ? { ...each, team } : each)),
  };
}

/** People who answer alike: their whole team, or the first `count` of it. */
export function alikeScenario(
  stage: Stage,
  name: AttackName,
  count: number,
): Scenario & { readonly together: readonly MemberId[] } {
  const { engine, tier, directory } = stage;
  const member = mostExposed(stage);
  const team = directory.members.find(({ id }) => id === member)?.team;
  const together = directory.members.flatMap((each) => (each.team === team ? [each.id] : [])).slice(0, count);
  const roster = engine.count(directory);
  const asked = askedIn(1);
  const plan = engine.plan({ index: 1, tier, roster, changed: new Set(), asked });
  const inGroup = new Set(together);
  const others = recordsOfOthers(directory, null, { asked, random: seeded(1) }).filter(
    (record) => !inGroup.has(record.member),
  );
  const all = (score: number) => together.map((id) => recordOf(id, score, asked));
  const windows = [insidersWindow(plan, others, { members: together, records: [all(0), all(100)] })];
  return { ...name, member, windows, together };
}
