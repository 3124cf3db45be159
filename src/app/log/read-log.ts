import { parseId } from "../../core/ids.ts";
import { type Instant, parseInstant, type TimeZone } from "../../core/time/instant.ts";
import { dateOf, dayNumber, instantOf } from "../../core/time/local-time.ts";
import { type AccessFilter, type AccessRow, findAccesses } from "../../db/access-log.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { asApp, asReader } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOrAuditor, logDeed } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import {
  LOG_GROUPS,
  LOG_ROLES,
  type LogAsk,
  type LogEntry,
  type LogGroup,
  type LogPage,
} from "./log-page.ts";

const PAGE = 50;

/**
 * What verbs of each kind begin with. What is not named here is shown to nobody: above all `member`, which is what an operator did because
 * a member asked for it, and would tell that one did.
 */
const FAMILIES: Readonly<Record<LogGroup, readonly string[]>> = {
  readings: ["summary", "overview", "outlook", "objections", "log", "team_actions"],
  rules: ["tier", "threshold", "asking", "quiet", "invitation", "restore", "helplines", "questions"],
  roles: ["role"],
  directory: ["directory", "scim", "sign_in"],
  programs: ["program", "programs", "action", "actions", "event", "team_action", "content"],
  messages: ["messages"],
  server: ["server", "workspace", "organization", "setup"],
};

/** That a group was left out or kept tells that somebody objected there: auditors decided it, and HR is told nothing of it. */
const AUDITORS_OWN = ["roster"];

/** The access log, the newest first, in pages. For HR and auditors; throws `forbidden` for everyone else. That it was read is on it. */
export async function readLog(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  ask: LogAsk,
  now: Instant,
): Promise<LogPage> {
  hrOrAuditor(session);
  const { organizationId } = session;
  const group = LOG_GROUPS.find((each) => each === ask.group) ?? null;
  const role = LOG_ROLES.find((each) => each === ask.role) ?? null;
  const after = readAfter(ask.after);
  const page = await asReader(deps.database, organizationId, async (trx): Promise<LogPage> => {
    const { name, time_zone } = await findOrganization(trx, organizationId);
    const zone = time_zone as TimeZone;
    const [from, until] = [startOf(ask.from, zone), startOf(ask.until, zone, 1)];
    const found = await findAccesses(trx, organizationId, {
      families: familiesOf(group, session),
      role,
      from,
      until,
      after,
      limit: PAGE + 1,
    });
    const rows = found.slice(0, PAGE);
    const last = rows.at(-1);
    return {
      organization: name,
      timeZone: time_zone,
      ask: {
        group,
        role,
        from: from === null ? "" : ask.from,
        until: until === null ? "" : ask.until,
      },
      entries: rows.map(toEntry),
      older: found.length > PAGE && last !== undefined ? `${last.at}_${last.id}` : null,
      isLater: after !== null,
    };
  });
  await asApp(deps.database, organizationId, (trx) =>
    logDeed(trx, deps, session, { verb: "log.read", subject: null, now }),
  );
  return page;
}

function familiesOf(group: LogGroup | null, { roles }: Session): readonly string[] {
  const known = group === null ? Object.values(FAMILIES).flat() : FAMILIES[group];
  const isAuditors = roles.includes("auditor") && !roles.includes("hr");
  return isAuditors && (group === null || group === "rules") ? [...known, ...AUDITORS_OWN] : known;
}

/** The first moment of a day, `later` days on; null where the text is no date. */
function startOf(date: string, zone: TimeZone, later = 0): Instant | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  try {
    const day = dayNumber(date) + later;
    return dateOf(day) === "" ? null : instantOf({ day, minute: 0 }, zone);
  } catch {
    return null;
  }
}

function readAfter(text: string): AccessFilter["after"] {
  const [moment = "", name = ""] = text.split("_");
  const [at, id] = [parseInstant(moment), parseId<"access">(name)];
  return at === null || id === null ? null : { at, id };
}

/** A lead's name and group stay out of it: HR sees no tree of leads. So do the people whose entries of the directory were kept. */
function toEntry({ at, role, verb, counts, change, actor, person, team }: AccessRow): LogEntry {
  const isOfficer = role === "hr" || role === "auditor";
  const subject = verb.startsWith("role.") ? person : verb === "summary.read" && isOfficer ? team : null;
  return {
    at: at.toString(),
    role,
    actor: isOfficer ? actor : null,
    verb,
    subject,
    counts: Object.entries(counts ?? {})
      .filter(([, count]) => count > 0)
      .map(([name, count]) => ({ name, count })),
    change: change ?? null,
  };
}
