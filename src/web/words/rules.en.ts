import { HELP_DESK_EN } from "./help-desk.en.ts";
import { HELP_OVERVIEW_EN } from "./help-overview.en.ts";
import { LOG_EN } from "./log.en.ts";
import { POLICY_EN } from "./policy.en.ts";
import { ROLES_EN } from "./roles.en.ts";

/** What holds for the whole organization, who has a say, and what was done. */
export const RULES_EN = {
  policy: POLICY_EN,
  roles: ROLES_EN,
  log: LOG_EN,
  help: HELP_OVERVIEW_EN,
  helpDesk: HELP_DESK_EN,
};
