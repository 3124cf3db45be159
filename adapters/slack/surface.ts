import type {
  ChatSurface,
  InboxSurface,
  PeopleSurface,
  TestableSurface,
} from "../../src/ports/chat-surface.ts";
import { testConnection } from "./connection.ts";
import type { SlackDeps } from "./deps.ts";
import { createIntake, type Intake } from "./intake.ts";
import { listPeople } from "./people.ts";
import { slackRoutes } from "./receive.ts";
import { sendEnvelope } from "./send.ts";

export interface SlackSurface extends ChatSurface, PeopleSurface, InboxSurface, TestableSurface {
  readonly platform: "slack";
  /** Where verified bodies go in: by the routes, and by Socket Mode. */
  readonly intake: Intake;
}

/** Slack. Kept events are answered by whom `routes` was last given: mount the routes before events are handled. */
export function slackSurface(deps: SlackDeps): SlackSurface {
  const intake = createIntake(deps);
  const sending = { ...deps, recent: new Map() };
  return {
    platform: "slack",
    intake,
    routes: (handle) => {
      intake.answerWith(handle);
      return slackRoutes(deps, intake);
    },
    send: (to, envelope) => sendEnvelope(sending, to, envelope),
    listPeople: (workspace) => listPeople(deps, workspace),
    test: (workspace) => testConnection(deps, workspace),
    handleKept: (body) => intake.handleKept(body),
  };
}
