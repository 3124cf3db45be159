import { z } from "zod";
import type { Platform } from "../../core/chat/event.ts";
import { EvenkeelError } from "../../core/errors.ts";
import type { OrganizationId, WorkspaceId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import { findInstallation } from "../../db/cross-organization.ts";
import {
  deleteInstallation,
  findInstallationOf,
  markStopped,
  saveInstallation,
  saveWorkspace,
} from "../../db/delivery/workspaces.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";

type InstallationDeps = Pick<Deps, "database" | "sealing" | "random">;

/** A workspace as its platform names it. */
export interface NamedWorkspace {
  readonly platform: Platform;
  readonly externalId: string;
  readonly name: string;
}

/** What a platform gave us for a workspace: its own shape, kept as JSON and sealed. */
export type Tokens = Readonly<Record<string, unknown>>;

const TOKENS = z.record(z.string(), z.unknown());

/** Who configures the organization connects its chats. */
export function mayConnect(session: Session): boolean {
  return session.roles.includes("hr");
}

/**
 * Connects a workspace to the organization of whoever is signed in, with its tokens if it has any. Connecting it again replaces them.
 * "taken": it belongs to another organization, which has to let it go first. Throws `forbidden` for all but HR.
 */
export async function connectWorkspace(
  deps: InstallationDeps,
  session: Session,
  connection: { workspace: NamedWorkspace; tokens: Tokens | null; now: Instant },
): Promise<"saved" | "taken"> {
  if (!mayConnect(session))
    throw new EvenkeelError("forbidden", "Only HR connects a chat to Evenkeel. Nothing was changed.");
  const { workspace, tokens, now } = connection;
  const { organizationId, memberId } = session;
  const known = await findInstallation(deps.database, workspace.platform, workspace.externalId);
  if (known !== null && known.organizationId !== organizationId) return "taken";
  await asApp(deps.database, organizationId, async (trx) => {
    const id = await saveWorkspace(trx, organizationId, { id: newId(deps.random, now), ...workspace });
    if (tokens !== null) await sealTokens(trx, deps, { organizationId, workspaceId: id }, tokens);
    await recordAccess(trx, organizationId, {
      id: newId(deps.random, now),
      at: now,
      actor: memberId,
      role: "hr",
      verb: "workspace.connect",
      subject: id,
    });
  });
  return "saved";
}

async function sealTokens(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  owner: { organizationId: OrganizationId; workspaceId: WorkspaceId },
  tokens: Tokens,
): Promise<void> {
  const { organizationId, workspaceId } = owner;
  const known = await findInstallationOf(trx, organizationId, workspaceId, { lock: true });
  const wrapped = known?.wrapped ?? deps.sealing.createWorkspaceKey(owner);
  const seal = deps.sealing.openWorkspace(owner, wrapped);
  const sealed = seal.seal("tokens", workspaceId, JSON.stringify(tokens));
  await saveInstallation(trx, organizationId, workspaceId, { wrapped, sealed });
}

function openTokens(
  deps: Pick<Deps, "sealing">,
  owner: { organizationId: OrganizationId; workspaceId: WorkspaceId },
  row: { wrapped: Uint8Array; sealed: Uint8Array },
): Tokens {
  const seal = deps.sealing.openWorkspace(owner, row.wrapped);
  return TOKENS.parse(JSON.parse(seal.open("tokens", owner.workspaceId, row.sealed).reveal()));
}

/** The tokens of a workspace; null where it is not installed, or was stopped. */
export async function readTokens(
  deps: Pick<Deps, "database" | "sealing">,
  platform: Platform,
  externalId: string,
): Promise<Tokens | null> {
  const owner = await findInstallation(deps.database, platform, externalId);
  if (owner === null || owner.state === "stopped") return null;
  const { organizationId, workspaceId } = owner;
  const row = await asApp(deps.database, organizationId, (trx) =>
    findInstallationOf(trx, organizationId, workspaceId),
  );
  return row === undefined ? null : openTokens(deps, owner, row);
}

/**
 * Replaces a workspace's tokens while no other process can: `renew` gets them as they are under the lock, and gives what to store, or the
 * same object to leave them. Null where it is not installed, or was stopped.
 */
export async function renewTokens<T extends Tokens>(
  deps: Pick<Deps, "database" | "sealing">,
  workspace: { platform: Platform; externalId: string },
  renew: (current: Tokens) => Promise<T>,
): Promise<T | null> {
  const owner = await findInstallation(deps.database, workspace.platform, workspace.externalId);
  if (owner === null || owner.state === "stopped") return null;
  const { organizationId, workspaceId } = owner;
  return asApp(deps.database, organizationId, async (trx) => {
    const row = await findInstallationOf(trx, organizationId, workspaceId, { lock: true });
    if (row === undefined) return null;
    const current = openTokens(deps, owner, row);
    const next = await renew(current);
    if (next !== current) await sealTokens(trx, deps, owner, next);
    return next;
  });
}

/** The workspace took our access back: its tokens are deleted, and nothing is sent there any more. Doing it twice is no error. */
export async function stopWorkspace(
  deps: Pick<Deps, "database">,
  platform: Platform,
  externalId: string,
): Promise<void> {
  const owner = await findInstallation(deps.database, platform, externalId);
  if (owner === null) return;
  const { organizationId, workspaceId } = owner;
  await asApp(deps.database, organizationId, async (trx) => {
    await markStopped(trx, organizationId, workspaceId);
    await deleteInstallation(trx, organizationId, workspaceId);
  });
}
