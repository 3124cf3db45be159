import type { Instant } from "../../core/time/instant.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { announceTeamAction, type ReportForm, reportTeamAction } from "./announce-team-action.ts";
import {
  readTeamActionForm,
  readTeamActions,
  type TeamActionFormPage,
  type TeamActionsPage,
} from "./read-team-actions.ts";
import { discardTeamAction, recordTeamAction, type TeamActionForm } from "./record-team-action.ts";

/** A team, and one of the actions of its lead; ids as they came from outside. */
interface OneAction {
  readonly team: string;
  readonly action: string;
}

/** What leads promise their teams. All but the first are the lead's own and throw `forbidden` for everyone else. */
export interface TeamActions {
  /** For whoever the team's page is open to. */
  read(session: Session, team: string): Promise<TeamActionsPage>;
  readForm(session: Session, wish: { team: string; suggestion: string }): Promise<TeamActionFormPage>;
  record(session: Session, wish: { team: string; form: TeamActionForm }): Promise<unknown>;
  discard(session: Session, wish: OneAction): Promise<void>;
  announce(session: Session, wish: OneAction): Promise<void>;
  report(session: Session, wish: OneAction & { form: ReportForm }): Promise<void>;
}

export function createTeamActions(deps: Pick<Deps, "database" | "random">, now: () => Instant): TeamActions {
  return {
    read: (session, team) => readTeamActions(deps, session, team, now()),
    readForm: (session, wish) => readTeamActionForm(deps, session, wish, now()),
    record: (session, wish) => recordTeamAction(deps, session, wish, now()),
    discard: (session, wish) => discardTeamAction(deps, session, wish, now()),
    announce: (session, wish) => announceTeamAction(deps, session, wish, now()),
    report: (session, wish) => reportTeamAction(deps, session, wish, now()),
  };
}
