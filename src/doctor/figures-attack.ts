import { figuresOf } from "../app/summary/figures.ts";
import { askedIn } from "../app/summary/window-plan.ts";
import type { MemberRecord } from "../core/privacy/contribution.ts";
import { estimateLevels } from "../core/privacy/level.ts";
import type { WindowReleases } from "../core/privacy/node.ts";
import { addRecords, deriveFromReleases, emptyTally } from "../core/privacy/release.ts";
import { seeded } from "../demo/made-up-random.ts";
import type { Random } from "../ports/random.ts";
import { type Finding, finding } from "./finding.ts";
import { recordOf, recordsOfOthers } from "./made-up.ts";
import { mostExposed, type Stage } from "./scenarios.ts";

/** What pages are made from. The real one has no use for the answers, which is the point. */
export interface Figures {
  derive(history: readonly WindowReleases[], answers: readonly MemberRecord[]): string;
}

/** The functions that closing a window calls, as the text that is stored. */
export const FIGURES: Figures = {
  derive(history) {
    const { values } = deriveFromReleases(history, (windows) => figuresOf(windows, estimateLevels(windows)));
    return JSON.stringify([...values]);
  },
};

/** Windows of history that figures are made from. */
const WINDOWS = 3;

/**
 * The same releases, and somebody's answers changed: whatever then changes on a page was made from raw answers, at a cost to privacy
 * that no ledger has (T1). And the same again, `repeats` times: figures are a pure function.
 */
export function attackFigures(
  stage: Stage & { readonly random: Random },
  { figures, repeats }: { readonly figures: Figures; readonly repeats: number },
): Finding {
  const { engine, tier, directory, random } = stage;
  const roster = engine.count(directory);
  const answersIn = (index: number) =>
    recordsOfOthers(directory, null, { asked: askedIn(index), random: seeded(index) });
  const history = Array.from({ length: WINDOWS }, (_, index) => {
    const plan = engine.plan({ index, tier, roster, changed: new Set(), asked: askedIn(index) });
    return engine.draw({ plan, tally: addRecords(plan, emptyTally(plan), answersIn(index)), random });
  });
  const member = mostExposed(stage);
  const others = answersIn(WINDOWS - 1).filter((record) => record.member !== member);
  const neighbors = [null, 0, 40, 100].map((score) =>
    score === null ? others : [...others, recordOf(member, score, askedIn(WINDOWS - 1))],
  );
  const shown = figures.derive(history, others);
  const readings = Array.from({ length: repeats }, (_, i) =>
    figures.derive(history, neighbors[i % neighbors.length] ?? others),
  );
  return finding({
    id: "figures",
    threat: "T1",
    name: "Figures made from answers",
    what: "Changes one person's answers while the published noisy numbers stay the same: no figure on any page may change by it.",
    figure: readings.filter((text) => text !== shown).length,
    unit: "figures changed",
    bound: 0,
    sample: `${repeats} times the figures of ${roster.nodes.length} groups after ${WINDOWS} windows, in four versions of one person's answers`,
  });
}
