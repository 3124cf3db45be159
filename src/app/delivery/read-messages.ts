import { type RoughCount, roughly, TROUBLES, type Trouble, troubleOf } from "../../core/delivery/figures.ts";
import { EvenkeelError } from "../../core/errors.ts";
import { type MemberId, type OrganizationId, parseId, type WorkspaceId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import {
  cancelPlanned,
  countMessages,
  findSendingWorkspaces,
  type MessageCount,
} from "../../db/delivery/message-figures.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";
import type { LaneFigures, MessagesPage } from "./messages-page.ts";

const HOURS_SHOWN = 24;

type MessagesDeps = Pick<Deps, "database" | "random">;

function allow(session: Session): void {
  if (session.roles.includes("hr")) return;
  throw new EvenkeelError(
    "forbidden",
    "This page is for HR. What you receive yourself is under My page. Nothing was changed.",
  );
}

/** How messages go out, workspace by workspace: rough numbers, what went wrong, what waits. Throws `forbidden` for all but HR. */
export async function readMessages(
  deps: MessagesDeps,
  session: Session,
  now: Instant,
): Promise<MessagesPage> {
  allow(session);
  const { organizationId } = session;
  return asApp(deps.database, organizationId, async (trx) => {
    const { time_zone: timeZone, messages_paused_at } = await findOrganization(trx, organizationId);
    const workspaces = await findSendingWorkspaces(trx, organizationId);
    const counts = await countMessages(trx, organizationId, {
      since: now.subtract({ hours: HOURS_SHOWN }),
      now,
    });
    await log(trx, deps, { ...session, verb: "messages.read", subject: null, now });
    const lanes = workspaces.map(({ id, name, platform, state, paused_until, accounts }): LaneFigures => {
      const waits = paused_until !== null && paused_until.epochMilliseconds > now.epochMilliseconds;
      return {
        workspace: { id, name, platform },
        isStopped: state === "stopped",
        pausedUntil: waits ? paused_until.toString() : null,
        ...figuresOf(counts, id, { accounts, now }),
      };
    });
    const nowhere = figuresOf(counts, null, { accounts: Number.POSITIVE_INFINITY, now });
    const reached: LaneFigures = { workspace: null, isStopped: false, pausedUntil: null, ...nowhere };
    const isEmpty = nowhere.waiting === 0 && nowhere.troubles.length === 0;
    return {
      lanes: isEmpty ? lanes : [...lanes, reached],
      stoppedSince: messages_paused_at?.toString() ?? null,
      timeZone,
    };
  });
}

function figuresOf(
  counts: readonly MessageCount[],
  workspaceId: WorkspaceId | null,
  { accounts, now }: { accounts: number; now: Instant },
): Pick<LaneFigures, "waiting" | "oldestMinutes" | "sent" | "troubles"> {
  const own = counts.filter(({ workspace_id }) => workspace_id === workspaceId);
  const total = (of: readonly MessageCount[]): RoughCount =>
    roughly(
      of.reduce((sum, { count }) => sum + count, 0),
      accounts,
    );
  const waiting = own.filter(({ state }) => state === "planned" || state === "sending");
  const oldest = Math.min(...waiting.map((each) => each.oldest.epochMilliseconds));
  const failed = (trouble: Trouble) =>
    own.filter(
      ({ state, reason }) =>
        (state === "failed" || state === "unknown") && troubleOf(state, reason ?? "") === trouble,
    );
  return {
    waiting: total(waiting),
    oldestMinutes: waiting.length === 0 ? null : Math.round((now.epochMilliseconds - oldest) / 60_000),
    sent: total(own.filter(({ state }) => state === "sent")),
    troubles: TROUBLES.map((trouble) => ({ trouble, count: total(failed(trouble)) })).filter(
      ({ count }) => count !== 0,
    ),
  };
}

/**
 * Takes what waits out of the queue, of the workspace with that id, or of all (null). What is being sent goes on its way, and so does what
 * people asked for themselves. Throws `forbidden` for all but HR, `not_found` for what is no workspace of theirs.
 */
export async function cancelMessages(
  deps: MessagesDeps,
  session: Session,
  { workspace, now }: { workspace: string | null; now: Instant },
): Promise<void> {
  allow(session);
  const { organizationId } = session;
  const id = workspace === null ? null : parseId<"workspace">(workspace);
  await asApp(deps.database, organizationId, async (trx) => {
    if (workspace !== null) {
      const known = (await findSendingWorkspaces(trx, organizationId)).some((each) => each.id === id);
      if (!known) throw new EvenkeelError("not_found", "There is no such chat here. Nothing was canceled.");
    }
    await cancelPlanned(trx, organizationId, id);
    await log(trx, deps, { ...session, verb: "messages.cancel", subject: id, now });
  });
}

function log(
  trx: Trx,
  { random }: Pick<Deps, "random">,
  done: {
    readonly organizationId: OrganizationId;
    readonly memberId: MemberId;
    readonly verb: string;
    readonly subject: string | null;
    readonly now: Instant;
  },
): Promise<void> {
  return recordAccess(trx, done.organizationId, {
    id: newId(random, done.now),
    at: done.now,
    actor: done.memberId,
    role: "hr",
    verb: done.verb,
    subject: done.subject,
  });
}
