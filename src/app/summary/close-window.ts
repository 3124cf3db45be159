import { EvenkeelError } from "../../core/errors.ts";
import type { MemberId, OrganizationId, WindowId } from "../../core/ids.ts";
import { TIER_RHO } from "../../core/privacy/accountant.ts";
import { ENGINE_VERSION } from "../../core/privacy/constants.ts";
import type { MemberRecord } from "../../core/privacy/contribution.ts";
import { type ChargeEntry, digestReleases } from "../../core/privacy/ledger.ts";
import { estimateLevels } from "../../core/privacy/level.ts";
import type { WindowReleases } from "../../core/privacy/node.ts";
import { deriveFromReleases, drawReleases } from "../../core/privacy/release.ts";
import { mayClose, publicationSlot } from "../../core/privacy/windows.ts";
import { decodeAnswers } from "../../core/pulse/answer-record.ts";
import { findItem, type ItemAnswer, isStrainItem } from "../../core/pulse/instrument.ts";
import { keyedScore, strainScore, UNCALIBRATED_CENTERS } from "../../core/pulse/scoring.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findHistory, insertReleases, insertSummaries, toRelease } from "../../db/releases.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import {
  destroyWindow,
  findAnswers,
  findRoster,
  findWindowForClosing,
  findWindowKey,
  type RosterRow,
  type WindowRow,
} from "../../db/windows.ts";
import type { WindowSeal } from "../../ports/sealing.ts";
import type { Deps } from "../deps.ts";
import { WEEKS } from "../pulse/answering.ts";
import { figuresOf } from "./figures.ts";
import { chargeLedger, checkLedger } from "./ledger.ts";
import { countFrozen, planFrozen, readFrozenTree } from "./window-plan.ts";

export type Closing =
  | { readonly kind: "closed"; readonly values: number }
  | { readonly kind: "voided" }
  | { readonly kind: "not_yet" };

/**
 * Closes a window in one transaction: contributions, noise, releases, what each page will show, the ledger's charge, and the
 * destruction of answers, roster and key. It happens whole or not at all; a second close finds nothing open and does nothing.
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
    const rows = await findRoster(trx, organizationId, windowId);
    const tree = readFrozenTree(window.plan);
    const plan = planFrozen(window, tree, countFrozen(tree, rows));
    const wrapped = await findWindowKey(trx, organizationId, windowId);
    if (wrapped === null) return voidWindow(trx, deps, { organizationId, window });
    const charge = chargeOf(window, { rho: plan.charge, reason: "closed" });
    // Before anything is drawn: a draw that is thrown away may still lie on the disk, and a second one beside it tells more.
    await checkLedger(trx, organizationId, charge);
    const seal = deps.sealing.openWindow({ organizationId, windowId }, wrapped);
    const records = await readRecords(trx, seal, { organizationId, window, rows });
    const drawn = drawReleases({ plan, records, random: deps.random });
    const history = [...(await readHistory(trx, organizationId)), drawn];
    await insertReleases(trx, organizationId, windowId, drawn.releases);
    const derived = deriveFromReleases(history, (windows) => figuresOf(windows, estimateLevels(windows)));
    await insertSummaries(
      trx,
      organizationId,
      windowId,
      ENGINE_VERSION,
      Array.from(derived.values, ([node, figures]) => ({ node, figures })),
    );
    const releases = await digestReleases(drawn, deps.sealing.hash);
    await chargeLedger(trx, deps, { organizationId, charge: { ...charge, releases } });
    const openedAt = window.opens_at.epochMilliseconds;
    const slot = publicationSlot({ openedAt, closedAt: now.epochMilliseconds });
    const publishesAt = window.opens_at.add({ milliseconds: slot - openedAt });
    await destroyWindow(trx, organizationId, windowId, { state: "closed", publishesAt });
    return { kind: "closed", values: drawn.releases.length };
  });
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
  { organizationId, window }: { organizationId: OrganizationId; window: WindowRow },
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

/** All windows drawn so far, as the engine takes them. */
export async function readHistory(trx: Trx, organizationId: OrganizationId): Promise<WindowReleases[]> {
  const windows = new Map<number, WindowReleases & { releases: ReturnType<typeof toRelease>[] }>();
  for (const row of await findHistory(trx, organizationId)) {
    const window = windows.get(row.index) ?? { index: row.index, releases: [], withheld: [] };
    window.releases.push(toRelease(row));
    windows.set(row.index, window);
  }
  return [...windows.values()];
}

/**
 * Opens the answers of those on the roster, found by the names that only the window's key can make, and scores them. A row that
 * does not open was tampered with: it counts as no answer, so that one bad row cannot hold back everyone's window.
 */
async function readRecords(
  trx: Trx,
  seal: WindowSeal,
  {
    organizationId,
    window,
    rows,
  }: { organizationId: OrganizationId; window: WindowRow; rows: readonly RosterRow[] },
): Promise<MemberRecord[]> {
  const sealedBySlot = new Map<string, Uint8Array>();
  for (const { slot, sealed } of await findAnswers(trx, organizationId, window.id))
    sealedBySlot.set(key(slot), sealed);
  return rows.flatMap(({ member_id, counted_in }): MemberRecord[] => {
    if (counted_in === null) return [];
    const answers = Array.from({ length: WEEKS }, (_, week) => seal.slot(member_id, week)).flatMap((slot) => {
      const sealed = sealedBySlot.get(key(slot));
      return sealed === undefined ? [] : openAnswers(seal, slot, sealed);
    });
    return answers.length === 0 ? [] : [recordOf(member_id, answers)];
  });
}

function openAnswers(seal: WindowSeal, slot: Uint8Array, sealed: Uint8Array): readonly ItemAnswer[] {
  try {
    return decodeAnswers(seal.open(slot, sealed)) ?? [];
  } catch (error) {
    if (error instanceof EvenkeelError && error.code === "unavailable") return [];
    throw error;
  }
}

function key(slot: Uint8Array): string {
  return String.fromCharCode(...slot);
}

function recordOf(member: MemberId, answers: readonly ItemAnswer[]): MemberRecord {
  const scores: { dimensions: Record<string, number[]>; drivers: Record<string, number[]> } = {
    dimensions: {},
    drivers: {},
  };
  for (const { item: id, value } of answers) {
    const item = findItem(id);
    if (item === null || typeof value !== "number") continue;
    const group = isStrainItem(item) ? scores.dimensions : scores.drivers;
    group[item.construct] = [...(group[item.construct] ?? []), keyedScore(item, value)];
  }
  return {
    member,
    strain: strainScore(answers, UNCALIBRATED_CENTERS),
    dimensions: means(scores.dimensions),
    drivers: means(scores.drivers),
  };
}

function means(scores: Readonly<Record<string, readonly number[]>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(scores).map(([construct, values]) => [
      construct,
      values.reduce((sum, value) => sum + value, 0) / values.length,
    ]),
  );
}
