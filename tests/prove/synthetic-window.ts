import { Temporal } from "temporal-polyfill";
import { newId, newUnorderedId } from "../../src/app/new-id.ts";
import { pairOfWeek, WEEKS } from "../../src/app/pulse/answering.ts";
import { appendToLedger } from "../../src/app/summary/ledger.ts";
import { planFrozen, toStorable } from "../../src/app/summary/window-plan.ts";
import type { AnswerId, OrganizationId, TeamId, WindowId } from "../../src/core/ids.ts";
import { countedIn, type Plan } from "../../src/core/privacy/plan.ts";
import type { DirectoryRoster } from "../../src/core/privacy/roster.ts";
import { countRoster } from "../../src/core/privacy/tree.ts";
import { PUBLICATION_DELAY, WINDOW_LENGTH } from "../../src/core/privacy/windows.ts";
import { encodeAnswers } from "../../src/core/pulse/answer-record.ts";
import type { AnswerValue } from "../../src/core/pulse/instrument.ts";
import type { Instant } from "../../src/core/time/instant.ts";
import { generateKey, parseKeyring } from "../../src/crypto/keyring.ts";
import { createRandom } from "../../src/crypto/random.ts";
import { createSealing } from "../../src/crypto/sealing.ts";
import type { Database } from "../../src/db/database.ts";
import { insertOrganization } from "../../src/db/directory/found.ts";
import { rawOf } from "../../src/db/engine/raw.ts";
import { insertRoster } from "../../src/db/pulse/rosters.ts";
import { insertWindow } from "../../src/db/pulse/windows.ts";
import { asApp } from "../../src/db/transact.ts";
import type { Random } from "../../src/ports/random.ts";
import type { Sealing, WindowSeal } from "../../src/ports/sealing.ts";
import type { Stream } from "../privacy/random.ts";

/** What a close stands on, without a service around it. */
export interface ClosingDeps {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly random: Random;
}

/** Real sealing under these EVENKEEL_KEYS. */
export function closingDeps(database: Database, keys: string): ClosingDeps {
  const random = createRandom();
  const ring = parseKeyring(keys, random);
  if (ring.kind === "invalid") throw new Error(ring.failures.join(" "));
  return { database, sealing: createSealing(ring.keyring, random), random };
}

export function newKeys(): string {
  return generateKey("proof", createRandom());
}

/** An organization as far as windows need it, under the strict tier. */
export async function foundSynthetic(deps: ClosingDeps): Promise<OrganizationId> {
  const { database, random } = deps;
  const at = opensAt(0);
  const id = newId<"organization">(random, at);
  await insertOrganization(database, {
    id,
    name: "Synthetic",
    timeZone: "UTC",
    synthetic: true,
    createdAt: at,
    custodians: ["Nobody (a proof)"],
  });
  await asApp(database, id, (trx) => {
    const body = { kind: "tier", at: at.epochMilliseconds, tier: "strict" } as const;
    return appendToLedger(trx, deps, { organizationId: id, ledger: [], body });
  });
  return id;
}

/** Instants of the windows of a synthetic organization, by index. */
export function opensAt(index: number): Instant {
  return Temporal.Instant.from("2026-01-05T06:00:00Z").add({ milliseconds: index * WINDOW_LENGTH });
}

/** An instant at which the window of that index may close. */
export function closesAt(index: number): Instant {
  return opensAt(index + 1).add({ hours: 1 });
}

export interface OpenedWindow {
  readonly organizationId: OrganizationId;
  readonly windowId: WindowId;
  readonly plan: Plan;
  readonly answers: number;
}

/** Opens a window over this directory, by the same functions as openWindow, and answers it: each week with probability `share`. */
export async function openAnswered(
  deps: ClosingDeps,
  organizationId: OrganizationId,
  { index, directory, share, stream }: SyntheticWindow,
): Promise<OpenedWindow> {
  const { database, sealing, random } = deps;
  const at = opensAt(index);
  const windowId = newId<"window">(random, at);
  const roster = countRoster(directory);
  const tree = { teams: directory.teams, changed: [] };
  const plan = planFrozen({ index, tier: "strict" }, tree, roster);
  const counted = countedIn(plan);
  const wrappedKey = sealing.createWindowKey({ organizationId, windowId });
  await asApp(database, organizationId, async (trx) => {
    const closes = at.add({ milliseconds: WINDOW_LENGTH });
    const publishes = closes.add({ milliseconds: PUBLICATION_DELAY });
    await insertWindow(trx, organizationId, {
      id: windowId,
      index,
      tier: "strict",
      opensAt: at,
      closesAt: closes,
      publishesAt: publishes,
      plan: toStorable(tree),
      questions: null,
      wrappedKey,
    });
    await trx.updateTable("windows").set({ last_tick_at: closes }).where("id", "=", windowId).execute();
    const rows = directory.members.map(({ id, team }) => ({
      member_id: id,
      team_id: team as TeamId,
      counted_in: counted.get(id) ?? null,
    }));
    await insertRoster(trx, organizationId, windowId, rows);
  });
  const seal = sealing.openWindow({ organizationId, windowId }, wrappedKey);
  const answers = await answerAll(deps, { organizationId, windowId }, seal, {
    index,
    directory,
    share,
    stream,
  });
  return { organizationId, windowId, plan, answers };
}

export interface SyntheticWindow {
  readonly index: number;
  readonly directory: DirectoryRoster;
  readonly share: number;
  readonly stream: Stream;
}

const ROWS_AT_ONCE = 2_000;

async function answerAll(
  { database, random }: ClosingDeps,
  { organizationId, windowId }: { organizationId: OrganizationId; windowId: WindowId },
  seal: WindowSeal,
  { index, directory, share, stream }: SyntheticWindow,
): Promise<number> {
  const { owner } = rawOf(database);
  let waiting: {
    organization_id: OrganizationId;
    window_id: WindowId;
    id: AnswerId;
    slot: Uint8Array;
    sealed: Uint8Array;
  }[] = [];
  let count = 0;
  const flush = async () => {
    if (waiting.length > 0) await owner.insertInto("answers").values(waiting).execute();
    count += waiting.length;
    waiting = [];
  };
  const pairs = Array.from({ length: WEEKS }, (_, week) => pairOfWeek({ index }, week).items);
  const felt = () => stream.integer(0, 4) as AnswerValue;
  for (const { id: member } of directory.members) {
    for (const [week, [first, second]] of pairs.entries()) {
      if (stream.uniform() >= share) continue;
      const slot = seal.slot(member, week);
      const answers = [
        { item: first.id, value: felt() },
        { item: second.id, value: felt() },
      ] as const;
      waiting.push({
        organization_id: organizationId,
        window_id: windowId,
        id: newUnorderedId<"answer">(random),
        slot,
        sealed: seal.seal(slot, encodeAnswers(member, answers)),
      });
      if (waiting.length === ROWS_AT_ONCE) await flush();
    }
  }
  await flush();
  return count;
}
