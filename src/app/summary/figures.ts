import { z } from "zod";
import type { TeamId } from "../../core/ids.ts";
import type { WindowLevels } from "../../core/privacy/level.ts";
import type { WindowReleases, WithheldReason } from "../../core/privacy/node.ts";
import {
  answeringShare,
  dueQuarter,
  type QuarterFigures,
  quarterFiguresInSteps,
} from "../../core/privacy/quarter.ts";
import { atOnce } from "../../core/privacy/steps.ts";
import { changeToTell, verdictOf } from "../../core/privacy/verdict.ts";
import { questionIn } from "./window-plan.ts";

const REASON = z.enum([
  "roster_under_8",
  "roster_small",
  "residual",
  "roster_changed",
  "roster_objected",
  "calibration",
] satisfies WithheldReason[]);
const INTERVAL = { estimate: z.number(), low: z.number(), high: z.number() };
const SHARE = z.object(INTERVAL);
/** A quarter that was over with this window, for groups of 100 and more (rule 11). */
const QUARTER = z.object({
  engine: z.string(),
  first: z.number(),
  last: z.number(),
  since: z.number().optional(),
  people: z.number(),
  topics: z.array(
    z.object({
      metric: z.string(),
      windows: z.number(),
      share: SHARE.nullable(),
      change: SHARE.nullable(),
    }),
  ),
  participation: SHARE.nullable(),
  silence: z.boolean(),
  reach: z.number().nullable(),
});
const BESIDE = {
  /** The whole organization's share of people with any answer; its page alone has it. */
  answering: SHARE.optional(),
  quarter: QUARTER.optional(),
};
const SHAPE = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("shown"),
    rosterSize: z.number(),
    ...INTERVAL,
    probability: z.number(),
    verdict: z.enum(["likely_elevated", "not_elevated", "cant_tell"]),
    change: z.object({ ...INTERVAL, since: z.number() }).nullable(),
    reach: z.number(),
    ...BESIDE,
  }),
  z.object({
    kind: z.literal("withheld"),
    rosterSize: z.number(),
    reason: REASON,
    /** The smallest group around this one that was drawn. */
    within: z.string().nullable(),
    ...BESIDE,
  }),
]);

/** What a node's page says of one window. Computed once, stored with the engine's version, never again (rules 20, 22). */
export type Figures = z.infer<typeof SHAPE>;

export function readFigures(stored: object): Figures {
  return SHAPE.parse(stored);
}

/** What every node of the last window reads, from releases alone. */
export function figuresOf(
  windows: readonly WindowReleases[],
  levels: WindowLevels,
): ReadonlyMap<TeamId, Figures> {
  return atOnce(figuresInSteps(windows, levels));
}

/** The same, pausing between its steps. */
export function* figuresInSteps(
  windows: readonly WindowReleases[],
  { levels, answering }: WindowLevels,
): Generator<void, ReadonlyMap<TeamId, Figures>> {
  const figures = new Map<TeamId, Figures>();
  const last = windows.at(-1);
  for (const release of last?.releases ?? []) {
    const level = levels.get(release.node);
    if (release.metric !== "strain" || level === undefined) continue;
    if (release.withheld !== null) {
      const { rosterSize, withheld: reason, parent: within } = release;
      figures.set(release.node, { kind: "withheld", rosterSize, reason, within });
      continue;
    }
    const { estimate, low, high, probability, reach, rosterSize } = level;
    const verdict = verdictOf(level, answering);
    const change = changeToTell(level);
    figures.set(release.node, {
      kind: "shown",
      rosterSize,
      estimate,
      low,
      high,
      probability,
      verdict,
      change,
      reach,
    });
  }
  for (const { node, rosterSize, reason, within = null } of last?.withheld ?? []) {
    figures.set(node, { kind: "withheld", rosterSize, reason, within });
  }
  return yield* addQuarter(figures, windows);
}

/** Beside the level: the answering share of the whole organization, and a quarter where one is over with this window. */
function* addQuarter(
  figures: ReadonlyMap<TeamId, Figures>,
  windows: readonly WindowReleases[],
): Generator<void, ReadonlyMap<TeamId, Figures>> {
  const released = answeringShare(windows);
  const due = dueQuarter(windows.map(({ index }) => index));
  const quarters =
    due === null ? new Map<TeamId, QuarterFigures>() : yield* quarterFiguresInSteps(windows, due, questionIn);
  return new Map(
    Array.from(figures, ([node, own]) => {
      const quarter = quarters.get(node);
      return [
        node,
        {
          ...own,
          ...(released?.node === node ? { answering: released.share } : {}),
          ...(quarter === undefined ? {} : { quarter: { ...quarter, topics: [...quarter.topics] } }),
        },
      ] as const;
    }),
  );
}
