import type { OrganizationId, TeamId, WindowId } from "../../core/ids.ts";
import { TIER_RHO } from "../../core/privacy/accountant.ts";
import { ENGINE_VERSION } from "../../core/privacy/constants.ts";
import { type ChargeEntry, digestReleases } from "../../core/privacy/ledger.ts";
import { estimateLevelsInSteps } from "../../core/privacy/level.ts";
import type { Release, WindowReleases } from "../../core/privacy/node.ts";
import type { Plan } from "../../core/privacy/plan.ts";
import { dueQuarter, quarterOf } from "../../core/privacy/quarter.ts";
import { deriveInSteps, drawInSteps, tallyInSteps } from "../../core/privacy/release.ts";
import { HISTORY_WINDOWS } from "../../core/privacy/timeline.ts";
import { mayClose, publicationSlot } from "../../core/privacy/windows.ts";
import type { QuestionSetId } from "../../core/pulse/imported.ts";
import type { Instant } from "../../core/time/instant.ts";
import {
  findDrawnBefore,
  findEarlierReleases,
  insertReleases,
  insertSummaries,
} from "../../db/pulse/releases.ts";
import { findRosterMembers } from "../../db/pulse/rosters.ts";
import {
  destroyHeld,
  destroyWindow,
  endWindow,
  findPlan,
  findWindowForClosing,
  findWindowKey,
  type WindowRow,
} from "../../db/pulse/windows.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { WindowSeal } from "../../ports/sealing.ts";
import type { Deps } from "../deps.ts";
import { extendHistories } from "../pulse/extend-histories.ts";
import { readQuestions } from "../questions/asked-questions.ts";
import { type Figures, figuresInSteps } from "./figures.ts";
import { scorerOf } from "./heard-answers.ts";
import { chargeLedger, checkLedger } from "./ledger.ts";
import { findLeftOutAtClose } from "./left-out.ts";
import { hearAnswers } from "./tally-answers.ts";
import { slicesOf, workInTurns } from "./turns.ts";
import { watchedWindow } from "./watched-window.ts";
import { countFrozenInSteps, planFrozenInSteps, readFrozenTree } from "./window-plan.ts";

export type Closing =
  | { readonly kind: "closed"; readonly values: number }
  | { readonly kind: "voided" }
  | { readonly kind: "not_yet" };

/** A window that is being closed, in the transaction that does it. */
interface Close {
  readonly organizationId: OrganizationId;
  readonly window: WindowRow;
}

/** Rows that are written with one statement: putting more together would hold up everyone else. */
const ROWS_AT_ONCE = 1_000;

/**
 * Closes a window in one transaction: contributions, noise, releases, what each page will show, the ledger's charge, and the
 * destruction of answers, roster and key. It happens whole or not at all; a second close finds nothing open and does nothing.
 * Before that, members who want a copy of their own answers get it.
 * It works in slices and gives others a turn between them. Nothing is drawn before every contribution is summed.
 * Throws `refused` where the ledger forbids it.
 */
export async function closeWindow(
  deps: Pick<Deps, "database" | "sealing" | "random">,
  { organizationId, windowId }: { organizationId: OrganizationId; windowId: WindowId },
  now: Instant,
): Promise<Closing> {
  return asApp(deps.database, organizationId, async (trx) => {
    const window = await findWindowForClosing(trx, organizationId, windowId);
    if (window === undefined || !isTime(window, now)) return { kind: "not_yet" };
    const close: Close = { organizationId, window };
    const wrapped = await findWindowKey(trx, organizationId, windowId);
    if (wrapped === null) return voidWindow(trx, deps, close);
    const seal = deps.sealing.openWindow({ organizationId, windowId }, wrapped);
    await extendHistories(trx, deps, { organizationId, window, seal });
    const { plan, history, drawn, charge } = await drawWindow(trx, deps, { ...close, seal });
    const summaries = await summarize(trx, close, { history, drawn });
    const [, releases] = await meanwhile(storeSummaries(trx, close, summaries), async () =>
      workInTurns(digestReleases(drawn, deps.sealing.hash)),
    );
    await chargeLedger(trx, deps, { organizationId, charge: { ...charge, releases } });
    const openedAt = window.opens_at.epochMilliseconds;
    const slot = publicationSlot({ openedAt, closedAt: now.epochMilliseconds });
    const publishesAt = window.opens_at.add({ milliseconds: slot - openedAt });
    await endWindow(trx, organizationId, windowId, { state: "closed", publishesAt });
    return { kind: "closed", values: plan.draws.length };
  });
}

interface Drawn {
  readonly plan: Plan;
  readonly drawn: WindowReleases;
  readonly charge: ChargeEntry;
  /** The windows before this one, as far as its levels rest on them, and, where a quarter is over with it, its quarter and the one before. */
  readonly history: readonly WindowReleases[];
}

/** Sums what the roster's people contributed, and draws each number once. */
async function drawWindow(
  trx: Trx,
  deps: Pick<Deps, "random">,
  { organizationId, window, seal }: Close & { readonly seal: WindowSeal },
): Promise<Drawn> {
  const members = await findRosterMembers(trx, organizationId, window.id);
  const objected = await findLeftOutAtClose(trx, organizationId, window.id);
  const tree = { ...readFrozenTree(await findPlan(trx, organizationId, window.id)), objected };
  const roster = await workInTurns(countFrozenInSteps(tree, members));
  const plan = await workInTurns(planFrozenInSteps(window, tree, roster));
  const charge = chargeOf(window, { rho: plan.charge, reason: "closed" });
  // Before anything is drawn: a draw that is thrown away may still lie on the disk, and a second one beside it tells more.
  await checkLedger(trx, organizationId, charge);
  // Other keys turn other answers around; every score stays in 0 to 100, and what one person can move by the same (rules 4 and 5).
  const keys = (await readQuestions(trx, organizationId, window.questions_id))?.keys ?? {};
  const heard = await hearAnswers(trx, seal, { organizationId, window, plan, keys });
  const [history, drawn] = await meanwhile(readHistory(trx, { organizationId, window }), async () => {
    const tally = await workInTurns(tallyInSteps(plan, scorerOf(heard)));
    return workInTurns(drawInSteps({ plan, tally, random: deps.random }));
  });
  return { plan, drawn: { ...drawn, ...askedIn(window.questions_id) }, charge, history };
}

/** Works while the database is busy; returns what both came to, once both are over, also where one of them throws. */
async function meanwhile<A, B>(inDatabase: Promise<A>, work: () => Promise<B>): Promise<readonly [A, B]> {
  const [stored, worked] = await Promise.allSettled([inDatabase, work()]);
  if (stored.status === "rejected") throw stored.reason;
  if (worked.status === "rejected") throw worked.reason;
  return [stored.value, worked.value];
}

/**
 * What each page will show of this window, worked out from all releases so far. Meanwhile the database takes in what was drawn, and
 * destroys what it was drawn from.
 */
async function summarize(
  trx: Trx,
  close: Close,
  { history, drawn }: Pick<Drawn, "history" | "drawn">,
): Promise<readonly Summary[]> {
  const [, derived] = await meanwhile(storeDrawn(trx, close, drawn), () =>
    workInTurns(deriveInSteps([...history, drawn], readInSteps)),
  );
  return Array.from(derived.values, ([node, figures]) => ({ node, figures }));
}

async function storeDrawn(
  trx: Trx,
  { organizationId, window }: Close,
  { releases }: WindowReleases,
): Promise<void> {
  for (const slice of slicesOf(releases, ROWS_AT_ONCE))
    await insertReleases(trx, organizationId, window.id, slice);
  await destroyHeld(trx, organizationId, window.id);
}

async function storeSummaries(
  trx: Trx,
  { organizationId, window }: Close,
  summaries: readonly Summary[],
): Promise<void> {
  for (const slice of slicesOf(summaries, ROWS_AT_ONCE))
    await insertSummaries(trx, organizationId, window.id, ENGINE_VERSION, slice);
}

interface Summary {
  readonly node: TeamId;
  readonly figures: Figures;
}

function* readInSteps(windows: readonly WindowReleases[]): Generator<void, ReadonlyMap<TeamId, Figures>> {
  return yield* figuresInSteps(windows, yield* estimateLevelsInSteps(windows));
}

function chargeOf(window: WindowRow, { rho, reason }: Pick<ChargeEntry, "rho" | "reason">): ChargeEntry {
  return {
    kind: "charge",
    at: window.opens_at.epochMilliseconds,
    window: window.id,
    index: window.index,
    tier: window.tier,
    rho,
    reason,
    releases: null,
  };
}

/**
 * A window whose key is gone can never be drawn: nothing of it is shown, its sealed answers are destroyed, and it is charged in
 * full, as if it had been.
 */
async function voidWindow(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  { organizationId, window }: Close,
): Promise<Closing> {
  const charge = chargeOf(window, { rho: TIER_RHO[window.tier], reason: "voided" });
  await chargeLedger(trx, deps, { organizationId, charge });
  await destroyWindow(trx, organizationId, window.id, { state: "void", publishesAt: window.publishes_at });
  return { kind: "voided" };
}

/** Rule 1: four weeks have passed, and the ticks saw them pass. */
function isTime(window: WindowRow, now: Instant): boolean {
  return mayClose(watchedWindow(window), now.epochMilliseconds).kind === "allowed";
}

/** The windows before this one, as far as its levels rest on them. */
async function readHistory(trx: Trx, { organizationId, window }: Close): Promise<readonly WindowReleases[]> {
  const since = window.index - HISTORY_WINDOWS + 1;
  const before = await findDrawnBefore(trx, organizationId, window.index);
  const indexes = before.map(({ index }) => index);
  const due = dueQuarter([...indexes, window.index]);
  const allSince = due === null ? null : quarterOf(Math.max(0, due.first - 1)).first;
  const found = await findEarlierReleases(trx, organizationId, { index: window.index, since, allSince });
  const windows = new Map<number, Release[]>(indexes.map((index) => [index, []]));
  for (const { index, ...release } of found) windows.get(index)?.push(release);
  return before.map(({ index, questions }) => ({
    index,
    ...askedIn(questions),
    releases: windows.get(index) ?? [],
    withheld: [],
  }));
}

function askedIn(questions: QuestionSetId | null): Pick<WindowReleases, "questions"> {
  return questions === null ? {} : { questions };
}
