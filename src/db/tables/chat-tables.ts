import type { Generated, GeneratedAlways, JSONColumnType } from "kysely";
import type { Envelope } from "../../core/chat/envelope.ts";
import type { Platform } from "../../core/chat/event.ts";
import type { AccountId, DeliveryId, MemberId, OrganizationId, WorkspaceId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";

/** The tables of chat platforms: where they are connected, whom they know, what came from them and what the browser was sent. */
export interface ChatTables {
  workspaces: {
    organization_id: OrganizationId;
    id: WorkspaceId;
    platform: Platform;
    external_id: string;
    name: string;
    state: Generated<"active" | "stopped">;
    /** The platform asked to wait until then. */
    paused_until: Instant | null;
    /** When its people were last compared with the directory. */
    synced_at: Instant | null;
    /** Messages a second that it takes, as far as is known (core/delivery/pace.ts), and at how many its platform last complained. */
    pace: Generated<number | null>;
    pace_limit: Generated<number | null>;
    paced_at: Generated<Instant | null>;
    /** The time before this is given to messages that are being sent. */
    next_send_at: Generated<Instant | null>;
  };
  installations: {
    organization_id: OrganizationId;
    workspace_id: WorkspaceId;
    wrapped: Uint8Array;
    sealed: Uint8Array;
  };
  conversations: {
    organization_id: OrganizationId;
    account_id: AccountId;
    external_id: string;
    service_url: string;
  };
  accounts: {
    organization_id: OrganizationId;
    id: AccountId;
    workspace_id: WorkspaceId;
    member_id: MemberId;
    external_id: string;
    reachable: Generated<boolean>;
  };
  inbox: {
    organization_id: OrganizationId;
    workspace_id: WorkspaceId;
    event_id: string;
    sealed: Uint8Array | null;
    received_at: Instant;
    claimed_at: Instant | null;
  };
  browser_messages: {
    organization_id: OrganizationId;
    account_id: AccountId;
    position: GeneratedAlways<number>;
    id: DeliveryId;
    envelope: JSONColumnType<Envelope>;
    sent_at: Instant;
  };
}
