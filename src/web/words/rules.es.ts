import { HELP_DESK_ES } from "./help-desk.es.ts";
import { HELP_OVERVIEW_ES } from "./help-overview.es.ts";
import { LOG_ES } from "./log.es.ts";
import { POLICY_ES } from "./policy.es.ts";
import { ROLES_ES } from "./roles.es.ts";
import type { RULES_EN } from "./rules.en.ts";

export const RULES_ES: typeof RULES_EN = {
  policy: POLICY_ES,
  roles: ROLES_ES,
  log: LOG_ES,
  help: HELP_OVERVIEW_ES,
  helpDesk: HELP_DESK_ES,
};
