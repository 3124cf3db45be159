import { remindOfReports } from "../app/action/remind-of-reports.ts";
import { drainDeliveries } from "../app/delivery/drain-deliveries.ts";
import { planPrompts } from "../app/delivery/plan-prompts.ts";
import type { Deps } from "../app/deps.ts";
import { inviteMembers } from "../app/onboarding/invite-members.ts";
import { holdPairingRound } from "../app/peers/hold-round.ts";
import { announceRequest } from "../app/policy/announce-request.ts";
import { endStaleSetups } from "../app/setup/offer-token.ts";
import { advanceWindows } from "../app/summary/advance-windows.ts";
import { openBrowserChat } from "../app/workspace/browser-chat.ts";
import { workInbox } from "../app/workspace/inbox.ts";
import { syncPeople } from "../app/workspace/people.ts";
import type { Platform } from "../core/chat/event.ts";
import type { OrganizationId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import {
  claimSlot,
  deleteStaleProviderRequests,
  findOrganizations,
  recordTick,
  tidyEmbedded,
} from "../db/cross-organization.ts";
import { describeError, type Log } from "../log.ts";
import type { ChatSurface, InboxSurface, PeopleSurface } from "../ports/chat-surface.ts";
import type { WakeUp } from "../ports/wake-up.ts";
import { retain } from "./retain.ts";
import { wakeLanes } from "./wake-lanes.ts";

export interface TickDeps extends Deps {
  readonly surfaces: readonly ChatSurface[];
  /** Where kept events are handled; null where no platform keeps any. */
  readonly inbox: InboxSurface | null;
  /** Who lists a workspace's people; null where no platform does. */
  readonly people: { readonly platform: Platform; readonly surface: PeopleSurface } | null;
  /** Whether people can sign in without a chat: then the one in the browser is everyone's where the organization has no other. */
  readonly signsInWithoutChat: boolean;
  /** Who sends what is due; null: the tick itself. */
  readonly wakeUp: WakeUp | null;
  readonly log: Log;
}

/** Shorter than the minute between two ticks, longer than two clocks disagree. */
const SLOT_MILLIS = 45_000;

/**
 * Every minute, on every replica; one of them is elected. Does all that is due up to `now`, never "this minute's work": a tick
 * that was missed is made up for by the next.
 */
export async function tick(deps: TickDeps, now: Instant): Promise<void> {
  if (!(await claimSlot(deps.database, "tick", now, SLOT_MILLIS))) return;
  await tidyEmbedded(deps.database, now);
  await deleteStaleProviderRequests(deps.database, now);
  await endStaleSetups(deps.database, now);
  for (const { id } of await findOrganizations(deps.database)) await tickOrganization(deps, id, now);
}

/** Events that a process acknowledged and did not live to handle. */
async function workLeftEvents(deps: TickDeps, organizationId: OrganizationId, now: Instant): Promise<void> {
  const { inbox, log } = deps;
  if (inbox === null) return;
  const failed = (error: unknown) => log.warn("An event waits for the next tick", describeError(error));
  await workInbox({ ...deps, inbox, failed }, organizationId, now);
}

async function comparePeople(deps: TickDeps, organizationId: OrganizationId, now: Instant): Promise<void> {
  const { people } = deps;
  if (people !== null) await syncPeople({ ...deps, people }, organizationId, now);
  if (deps.signsInWithoutChat) await openBrowserChat(deps, organizationId);
}

/** Sends what is due, or wakes who does; see wakeLanes. */
export async function drain(
  deps: TickDeps,
  organizationId: OrganizationId,
  due: { readonly now: Instant; readonly all: boolean },
): Promise<void> {
  const { wakeUp, log } = deps;
  if (wakeUp !== null) return wakeLanes({ ...deps, wakeUp }, organizationId, due);
  const report = (error: unknown) => log.error("A message was not sent", describeError(error));
  await drainDeliveries({ ...deps, report }, organizationId, due.now);
}

/** All that is due for one organization up to `now`. A step that fails is logged, and does not keep the others from happening. */
export async function tickOrganization(
  deps: TickDeps,
  organizationId: OrganizationId,
  now: Instant,
): Promise<boolean> {
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["windows", () => advanceWindows(deps, organizationId, now)],
    ["notices", () => announceRequest(deps, organizationId, now)],
    ["reports", () => remindOfReports(deps, organizationId, now)],
    ["inbox", () => workLeftEvents(deps, organizationId, now)],
    ["people", () => comparePeople(deps, organizationId, now)],
    ["invitations", () => inviteMembers(deps, organizationId, now)],
    ["pairs", () => holdPairingRound(deps, organizationId, now)],
    ["prompts", () => planPrompts(deps, organizationId, now)],
    ["drain", () => drain(deps, organizationId, { now, all: false })],
    ["retain", () => retain(deps, organizationId, now)],
  ];
  let whole = true;
  for (const [step, run] of steps) {
    try {
      await run();
    } catch (error) {
      whole = false;
      deps.log.error("A step of a tick failed; the next tick tries again", {
        step,
        organization: organizationId,
        ...describeError(error),
      });
    }
  }
  await recordTick(deps.database, organizationId, now);
  return whole;
}
