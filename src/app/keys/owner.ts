import type { MemberId, OrganizationId, WindowId, WorkspaceId } from "../../core/ids.ts";
import type { KeyKind } from "../../db/member/key-rows.ts";
import type { KeyOwner } from "../../ports/sealing.ts";

/** Whose wrapped key a row of this kind is; `id` is the row's. */
export function ownerOf(kind: KeyKind, organizationId: OrganizationId, id: string): KeyOwner {
  if (kind === "member") return { organizationId, memberId: id as MemberId };
  if (kind === "window") return { organizationId, windowId: id as WindowId };
  return { organizationId, workspaceId: id as WorkspaceId };
}
