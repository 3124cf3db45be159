import type { OrganizationId, WorkspaceId } from "../core/ids.ts";

/** A workspace whose messages are to be sent. */
export interface Wake {
  readonly organizationId: OrganizationId;
  readonly workspaceId: WorkspaceId;
  /** 0: at once. Its platform asked to wait, or nothing is due before. */
  readonly afterSeconds: number;
}

/** Wakes whoever drains workspaces: the loop of this process on Node, a queue's consumer on Workers. */
export interface WakeUp {
  /** Waking what has nothing to send costs a look; waking twice is no error. */
  wake(lanes: readonly Wake[]): Promise<void>;
}
