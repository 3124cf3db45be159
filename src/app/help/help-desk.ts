import type { Instant } from "../../core/time/instant.ts";
import type { Session } from "../sign-in/session.ts";
import type { ChangeDeps } from "./change-help.ts";
import { checkEmergency, type LineRef, type LineStep, saveLine, stepLine } from "./change-lines.ts";
import { saveContacts, saveRoutes, saveSupport } from "./change-work-help.ts";
import type { HelpForm, HelpMistakes } from "./help-form.ts";
import type { CountriesPage, HelpOverview, LinePage, WorkHelpPage } from "./help-pages.ts";
import { countDueLines, readHelpOverview } from "./read-help-overview.ts";
import { readCountriesPage, readLinePage, readWorkHelp } from "./read-help-pages.ts";

export const WORK_HELP = ["support", "routes", "contacts"] as const;
export type WorkHelp = (typeof WORK_HELP)[number];

/**
 * The help that people here are shown, as HR keeps it and auditors read it. What changes it is HR's alone and returns what is wrong with the
 * form, by field; nothing is changed then.
 */
export interface HelpDesk {
  read(session: Session, country: string): Promise<HelpOverview>;
  /** Lines that somebody here should look at. */
  countDue(session: Session): Promise<number>;
  readCountries(session: Session): Promise<CountriesPage>;
  readLine(session: Session, line: LineRef): Promise<LinePage>;
  readWorkHelp(session: Session): Promise<WorkHelpPage>;
  saveLine(session: Session, line: LineRef & { readonly form: HelpForm }): Promise<HelpMistakes>;
  stepLine(
    session: Session,
    wish: { readonly country: string; readonly id: string; readonly step: LineStep; readonly form: HelpForm },
  ): Promise<HelpMistakes>;
  checkEmergency(
    session: Session,
    wish: { readonly country: string; readonly form: HelpForm },
  ): Promise<HelpMistakes>;
  saveWorkHelp(session: Session, part: WorkHelp, form: HelpForm): Promise<HelpMistakes>;
}

const SAVE = { support: saveSupport, routes: saveRoutes, contacts: saveContacts } as const;

export function createHelpDesk(deps: ChangeDeps, now: () => Instant): HelpDesk {
  return {
    read: (session, country) => readHelpOverview(deps, session, country, now()),
    countDue: (session) => countDueLines(deps, session, now()),
    readCountries: (session) => readCountriesPage(deps, session, now()),
    readLine: (session, line) => readLinePage(deps, session, line, now()),
    readWorkHelp: (session) => readWorkHelp(deps, session, now()),
    saveLine: (session, line) => saveLine(deps, session, line, now()),
    stepLine: (session, wish) => stepLine(deps, session, wish, now()),
    checkEmergency: (session, wish) => checkEmergency(deps, session, wish, now()),
    saveWorkHelp: (session, part, form) => SAVE[part](deps, session, form, now()),
  };
}
