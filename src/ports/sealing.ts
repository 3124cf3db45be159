import type { Id, MemberId, OrganizationId, WindowId, WorkspaceId } from "../core/ids.ts";
import type { PrivateText } from "../core/private-text.ts";
import type { Rewrapping } from "./keyring.ts";

export interface MemberOwner {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
}

export interface WorkspaceOwner {
  readonly organizationId: OrganizationId;
  readonly workspaceId: WorkspaceId;
}

export interface WindowOwner {
  readonly organizationId: OrganizationId;
  readonly windowId: WindowId;
}

/** Whose wrapped key it is. */
export type KeyOwner = MemberOwner | WorkspaceOwner | WindowOwner;

/** Seals and opens text under one owner's key. `kind` and `row` are bound to the seal: it opens nowhere else. */
export interface TextSeal {
  /** Padded, so that its length tells little. */
  seal(kind: string, row: string, text: string): Uint8Array;
  /** Throws EvenkeelError("unavailable") where it does not open. */
  open(kind: string, row: string, sealed: Uint8Array): PrivateText;
}

/** Names and seals the answers of one window. */
export interface WindowSeal {
  /** HMAC(window key, member, week): the same answer's row again, and nobody's name. `week` is 0 to 3. */
  slot(memberId: MemberId, week: number): Uint8Array;
  /** Seals a fixed-length record; the slot is bound to it. */
  seal(slot: Uint8Array, record: Uint8Array): Uint8Array;
  open(slot: Uint8Array, sealed: Uint8Array): Uint8Array;
  /** How many bytes a record of this length has when it is sealed. */
  sealedBytes(recordBytes: number): number;
}

/** Everything that hides something: keys of members, workspaces and windows under the keyring, and tokens that are stored hashed. */
export interface Sealing {
  /** A new random member key, wrapped by the keyring: what is stored. */
  createMemberKey(owner: MemberOwner): Uint8Array;
  openMember(owner: MemberOwner, wrapped: Uint8Array): TextSeal;
  /** For a workspace's tokens, and for its events until they are handled. */
  createWorkspaceKey(owner: WorkspaceOwner): Uint8Array;
  openWorkspace(owner: WorkspaceOwner, wrapped: Uint8Array): TextSeal;
  createWindowKey(owner: WindowOwner): Uint8Array;
  openWindow(owner: WindowOwner, wrapped: Uint8Array): WindowSeal;
  /** For what only the browser that holds this token is to open again. */
  openToken(token: string): TextSeal;
  /** Two ids as base64url that nobody can guess or read without the keyring; it opens with the same `context` alone. */
  sealLink(ids: readonly [Id<string>, Id<string>], context: string): string;
  /** Null where it is none of ours. */
  openLink(link: string, context: string): readonly [string, string] | null;
  /** Rotation: the owner's key under the keyring's first key. What it seals stays as it is. */
  rewrap(owner: KeyOwner, wrapped: Uint8Array): Rewrapping;
  /** A fresh base64url secret of 256 bits. */
  token(): string;
  /** SHA-256: what is stored of a token, and what chains the ledger. */
  hash(data: string | Uint8Array): Uint8Array;
}
