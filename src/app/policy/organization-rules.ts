import type { Threshold } from "../../core/privacy/thresholds.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Role } from "../../db/directory/role-holders.ts";
import type { Deps } from "../deps.ts";
import type { LogAsk, LogPage } from "../log/log-page.ts";
import { readLog } from "../log/read-log.ts";
import type { Session } from "../sign-in/session.ts";
import { answerApproval, withdrawApproval } from "./approvals.ts";
import { endRole, grantRole, type RoleChange } from "./change-role.ts";
import { changeThreshold } from "./change-threshold.ts";
import type { PolicyPage } from "./policy-page.ts";
import { addDaysOff, changeQuietHours, type DaysOffForm, endDayOff } from "./quiet-times.ts";
import { readPolicyPage } from "./read-policy-page.ts";
import { type RolesPage, readRolesPage } from "./read-roles-page.ts";

/** What holds for the whole organization, who has a say, and what was done. Pages are HR's and auditors'; each deed says whose it is. */
export interface OrganizationRules {
  readPolicy(session: Session): Promise<PolicyPage>;
  changeThreshold(
    session: Session,
    wish: { readonly threshold: Threshold; readonly people: number },
  ): Promise<"raised" | "asked">;
  changeQuietHours(session: Session, form: { readonly from: string; readonly until: string }): Promise<void>;
  addDaysOff(session: Session, form: DaysOffForm): Promise<void>;
  endDayOff(session: Session, day: { readonly date: string; readonly country: string }): Promise<void>;
  readRoles(session: Session): Promise<RolesPage>;
  grantRole(session: Session, wish: { readonly email: string; readonly role: Role }): Promise<RoleChange>;
  endRole(session: Session, wish: { readonly member: string; readonly role: Role }): Promise<RoleChange>;
  /** HR takes back what waits for an auditor; an auditor answers it. */
  withdrawApproval(session: Session, id: string): Promise<void>;
  answerApproval(
    session: Session,
    given: { readonly id: string; readonly answer: "yes" | "no" },
  ): Promise<void>;
  readLog(session: Session, ask: LogAsk): Promise<LogPage>;
}

export function createOrganizationRules(
  deps: Pick<Deps, "database" | "random">,
  now: () => Instant,
): OrganizationRules {
  return {
    readPolicy: (session) => readPolicyPage(deps, session, now()),
    changeThreshold: (session, wish) => changeThreshold(deps, session, wish, now()),
    changeQuietHours: (session, form) => changeQuietHours(deps, session, form, now()),
    addDaysOff: (session, form) => addDaysOff(deps, session, form, now()),
    endDayOff: (session, day) => endDayOff(deps, session, day, now()),
    readRoles: (session) => readRolesPage(deps, session, now()),
    grantRole: (session, wish) => grantRole(deps, session, wish, now()),
    endRole: (session, wish) => endRole(deps, session, wish, now()),
    withdrawApproval: (session, id) => withdrawApproval(deps, session, id, now()),
    answerApproval: (session, given) => answerApproval(deps, session, given, now()),
    readLog: (session, ask) => readLog(deps, session, ask, now()),
  };
}
