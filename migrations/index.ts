import type { Migration } from "kysely/migration";
import * as foundation from "./0001-foundation.ts";
import * as roles from "./0002-roles.ts";
import * as chatPlatforms from "./0003-chat-platforms.ts";
import * as expiry from "./0004-expiry.ts";
import * as rosterObjections from "./0005-roster-objections.ts";
import * as policy from "./0006-policy.ts";
import * as accessLog from "./0007-access-log.ts";
import * as exportLinks from "./0008-exports.ts";
import * as practiceMemory from "./0009-practice-memory.ts";
import * as ownHistory from "./0010-own-history.ts";
import * as preferences from "./0011-preferences.ts";
import * as deliveryLanes from "./0012-delivery-lanes.ts";
import * as schedules from "./0013-schedules.ts";
import * as draining from "./0014-draining.ts";
import * as programs from "./0015-programs.ts";
import * as hardEvents from "./0016-hard-events.ts";
import * as pairings from "./0017-pairings.ts";
import * as directory from "./0018-directory.ts";
import * as planning from "./0019-planning.ts";
import * as identities from "./0020-identities.ts";
import * as teamActions from "./0021-team-actions.ts";
import * as setup from "./0022-setup.ts";
import * as rules from "./0023-rules.ts";
import * as testCards from "./0024-test-cards.ts";
import * as ownPractices from "./0025-own-practices.ts";
import * as namelessActions from "./0026-nameless-actions.ts";
import * as questionSets from "./0027-question-sets.ts";
import * as keptHelp from "./0028-kept-help.ts";
import * as namelessOfficers from "./0029-nameless-officers.ts";

/** All migrations by name, in order. Imported one by one, so that they bundle. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-foundation": foundation,
  "0002-roles": roles,
  "0003-chat-platforms": chatPlatforms,
  "0004-expiry": expiry,
  "0005-roster-objections": rosterObjections,
  "0006-policy": policy,
  "0007-access-log": accessLog,
  "0008-exports": exportLinks,
  "0009-practice-memory": practiceMemory,
  "0010-own-history": ownHistory,
  "0011-preferences": preferences,
  "0012-delivery-lanes": deliveryLanes,
  "0013-schedules": schedules,
  "0014-draining": draining,
  "0015-programs": programs,
  "0016-hard-events": hardEvents,
  "0017-pairings": pairings,
  "0018-directory": directory,
  "0019-planning": planning,
  "0020-identities": identities,
  "0021-team-actions": teamActions,
  "0022-setup": setup,
  "0023-rules": rules,
  "0024-test-cards": testCards,
  "0025-own-practices": ownPractices,
  "0026-nameless-actions": namelessActions,
  "0027-question-sets": questionSets,
  "0028-kept-help": keptHelp,
  "0029-nameless-officers": namelessOfficers,
};
