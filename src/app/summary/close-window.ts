import type { OrganizationId, TeamId, WindowId } from "../../core/ids.ts";
import { TIER_RHO } from "../../core/privacy/accountant.ts";
import { ENGINE_VERSION } from "../../core/privacy/constants.ts";
import { type ChargeEntry, digestReleases } from "../../core/privacy/ledger.ts";
import { estimateLevelsInSteps } from "../../core/privacy/level.ts";
import type { WindowReleases } from "../../core/privacy/node.ts";
import { deriveInSteps, drawInSteps } from "../../core/privacy/release.ts";
import { mayClose, publicationSlot } from "../../core/privacy/windows.ts";
import type { Instant } from "../../core/time/instant.ts";
import { deleteWindowAnswers } from "../../db/answer-slices.ts";
import { findHistory, insertReleases, insertSummaries, toRelease } from "../../db/releases.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import {
  destroyWindow,
  findRoster,
  findWindowForClosing,
  findWindowKey,
  type WindowRow,
} from "../../db/windows.ts";
import type { Deps } from "../deps.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { chargeLedger, checkLedger } from "./ledger.ts";
import { findLeftOutAtClose } from "./left-out.ts";
import { tallyAnswers } from "./tally-answers.ts";
import { giveTurn, slicesOf, workInTurns } from "./turns.ts";
import { countFrozen, planFrozen, readFrozenTree } from "./window-plan.ts";

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
const ROWS_AT_ONCE = 500;

/**
 * Closes a window in one transaction: contributions, noise, releases, what each page will show, the ledger's charge, and the
 * destruction of answers, roster and key. It happens whole or not at all; a second close finds nothing open and does nothing.
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
    const drawn = await drawWindow(trx, deps, { ...close, wrapped });
    const summaries = await summarize(trx, close, drawn);
    await store(trx, close, { releases: drawn.window.releases, summaries });
    const releases = await workInTurns(digestReleases(drawn.window, deps.sealing.hash));
    await chargeLedger(trx, deps, { organizationId, charge: { ...drawn.charge, releases } });
    const openedAt = window.opens_at.epochMilliseconds;
    const slot = publicationSlot({ openedAt, closedAt: now.epochMilliseconds });
    const publishesAt = window.opens_at.add({ milliseconds: slot - openedAt });
    await destroyWindow(trx, organizationId, windowId, { state: "closed", publishesAt });
    return { kind: "closed", values: drawn.window.releases.length };
  });
}

interface Drawn {
  readonly window: WindowReleases;
  readonly charge: ChargeEntry;
}

/** Sums what the roster's people contributed, and draws each number once. */
async function drawWindow(
  trx: Trx,
  deps: Pick<Deps, "sealing" | "random">,
  { organizationId, window, wrapped }: Close & { readonly wrapped: Uint8Array },
): Promise<Drawn> {
  const rows = await findRoster(trx, organizationId, window.id);
  await giveTurn();
  const objected = await findLeftOutAtClose(trx, organizationId, window.id);
  const tree = { ...readFrozenTree(window.plan), objected };
  const roster = countFrozen(tree, rows);
  await giveTurn();
  const plan = planFrozen(window, tree, roster);
  await giveTurn();
  const charge = chargeOf(window, { rho: plan.charge, reason: "closed" });
  // Before anything is drawn: a draw that is thrown away may still lie on the disk, and a second one beside it tells more.
  await checkLedger(trx, organizationId, charge);
  const seal = deps.sealing.openWindow({ organizationId, windowId: window.id }, wrapped);
  const tally = await tallyAnswers(trx, seal, { organizationId, windowId: window.id, rows, plan });
  return { window: await workInTurns(drawInSteps({ plan, tally, random: deps.random })), charge };
}

/** What each page will show of this window, worked out from all releases so far. Meanwhile the database destroys the answers. */
async function summarize(
  trx: Trx,
  { organizationId, window }: Close,
  drawn: Drawn,
): Promise<readonly Summary[]> {
  const history = [...(await readHistory(trx, organizationId)), drawn.window];
  const destroyed = deleteWindowAnswers(trx, organizationId, window.id);
  // Awaited below, also where the work before that throws.
  destroyed.catch(() => {});
  try {
    const derived = await workInTurns(deriveInSteps(history, figuresInSteps));
    return Array.from(derived.values, ([node, figures]) => ({ node, figures }));
  } finally {
    await destroyed;
  }
}

interface Summary {
  readonly node: TeamId;
  readonly figures: Figures;
}

async function store(
  trx: Trx,
  { organizationId, window }: Close,
  { releases, summaries }: { releases: WindowReleases["releases"]; summaries: readonly Summary[] },
): Promise<void> {
  for (const slice of slicesOf(releases, ROWS_AT_ONCE))
    await insertReleases(trx, organizationId, window.id, slice);
  for (const slice of slicesOf(summaries, ROWS_AT_ONCE))
    await insertSummaries(trx, organizationId, window.id, ENGINE_VERSION, slice);
}

function* figuresInSteps(windows: readonly WindowReleases[]): Generator<void, ReadonlyMap<TeamId, Figures>> {
  return figuresOf(windows, yield* estimateLevelsInSteps(windows));
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
  const watch = { lastTickAt: window.last_tick_at.epochMilliseconds, unobserved: window.unobserved_ms };
  const openedAt = window.opens_at.epochMilliseconds;
  return mayClose({ openedAt, watch }, now.epochMilliseconds).kind === "allowed";
}

/** All windows stored so far, as the engine takes them. */
export async function readHistory(trx: Trx, organizationId: OrganizationId): Promise<WindowReleases[]> {
  const windows = new Map<number, WindowReleases & { releases: ReturnType<typeof toRelease>[] }>();
  for (const row of await findHistory(trx, organizationId)) {
    const window = windows.get(row.index) ?? { index: row.index, releases: [], withheld: [] };
    window.releases.push(toRelease(row));
    windows.set(row.index, window);
  }
  return [...windows.values()];
}
