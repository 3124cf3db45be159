import type { Platform } from "../../core/chat/event.ts";
import type { RoughCount, Trouble } from "../../core/delivery/figures.ts";
import type { WorkspaceId } from "../../core/ids.ts";

/** What an operator sees of a workspace's messages: rough numbers, and never whose they are. */
export interface LaneFigures {
  /** Null: messages of people whom no chat reaches. */
  readonly workspace: { readonly id: WorkspaceId; readonly name: string; readonly platform: Platform } | null;
  readonly isStopped: boolean;
  /** Due and not sent yet. */
  readonly waiting: RoughCount;
  /** How long the oldest of them waits, in minutes; null where none does. */
  readonly oldestMinutes: number | null;
  /** Within a day. */
  readonly sent: RoughCount;
  readonly troubles: readonly { readonly trouble: Trouble; readonly count: RoughCount }[];
  /** The platform asked to wait until then, an ISO instant; null where it did not. */
  readonly pausedUntil: string | null;
}

/** `/hr/messages`. */
export interface MessagesPage {
  readonly lanes: readonly LaneFigures[];
  /** The organization's messages are stopped since then, an ISO instant; null where they are not. */
  readonly stoppedSince: string | null;
  readonly timeZone: string;
}
