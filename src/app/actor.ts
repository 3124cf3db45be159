import type { Words } from "../content/words.ts";
import type { Action } from "../core/chat/action.ts";
import type { ViewValues } from "../core/chat/event.ts";
import type { View } from "../core/chat/view.ts";
import type { OrganizationId, WorkspaceId } from "../core/ids.ts";
import type { DeploymentHelp } from "../core/safety/helplines.ts";
import type { Instant } from "../core/time/instant.ts";
import type { MemberRow } from "../db/directory/directory.ts";

/** The member behind a chat event, with their words and the moment it happened. */
export interface Actor {
  readonly organizationId: OrganizationId;
  readonly workspaceId: WorkspaceId;
  readonly member: MemberRow;
  readonly words: Words;
  /** What their organization shows to who asks for people to turn to. */
  readonly help: DeploymentHelp;
  readonly now: Instant;
}

/** What was asked: the action, and what the view held. */
export interface Asked {
  readonly action: Action;
  readonly values: ViewValues;
}

/** What a use case shows next. Whether that opens a view or takes the place of one is the edge's matter. */
export type Shown =
  | { readonly kind: "view"; readonly view: View }
  /** Laid over what is open, so that going back returns to it. */
  | {
      readonly kind: "over";
      readonly view: View;
      /** What the pressed button asks for when it is pressed again there. */
      readonly again?: Action;
    }
  | { readonly kind: "close" }
  | { readonly kind: "invalid"; readonly fields: Readonly<Record<string, string>> };

export function show(view: View): Shown {
  return { kind: "view", view };
}
