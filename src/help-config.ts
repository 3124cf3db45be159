import { DEPLOYMENT_HELP } from "./app/help/help-schema.ts";
import { HELPLINES } from "./content/helplines.ts";
import { deploymentProblems, type HelpProblem } from "./core/safety/helpline-rules.ts";
import { type DeploymentHelp, NO_DEPLOYMENT_HELP } from "./core/safety/helplines.ts";
import type { Env, Report } from "./ports/environment.ts";

const NAME = "EVENKEEL_HELP";
const EXAMPLE = "./help.json, as docs/safety.md shows it";

const WRONG: Readonly<Record<HelpProblem["problem"], string>> = {
  no_emergency_number: "has no emergency number",
  no_line: "is left without a line of people to talk with",
  no_source: "does not say where it was read",
  no_channel: "cannot be reached in any way",
  no_hours: "opens weekly, but on no day",
  hours_wrong: "closes before it opens",
  no_zone: "has no time zone",
  expired: "has expired",
  not_verified: "was verified by nobody",
  work_contact: "names somebody at work as help in a crisis",
  support_incomplete: "leaves open what work gets to know",
  too_few_routes: "needs two routes that do without a manager, or none",
  route_incomplete: "leaves a route unexplained",
  twice: "is listed twice",
};

// An expired row is hidden, which is no reason not to start: the emergency number stays.
const BEFORE_ALL_EXPIRY = "0001-01-01";

/** What the deployment adds to the built-in help: the JSON text in EVENKEEL_HELP (an edge with files puts a file's text there). */
export function readHelp(env: Env, report: Report): DeploymentHelp {
  const text = env[NAME]?.trim() ?? "";
  if (text === "") return NO_DEPLOYMENT_HELP;
  const json = parseJson(text);
  if (json === undefined) {
    report(NAME, "names no file that can be read here, or one that is not JSON", EXAMPLE);
    return NO_DEPLOYMENT_HELP;
  }
  const read = DEPLOYMENT_HELP.safeParse(json);
  if (!read.success) {
    for (const { path, message } of read.error.issues.slice(0, 10))
      report(NAME, `is wrong at ${path.join(".") || "its start"}: ${message}`, EXAMPLE);
    return NO_DEPLOYMENT_HELP;
  }
  const problems = deploymentProblems(read.data, HELPLINES, BEFORE_ALL_EXPIRY);
  for (const { country: where, line: id, problem } of problems)
    report(NAME, `is wrong: ${[where, id].filter(Boolean).join(" ") || "it"} ${WRONG[problem]}`, EXAMPLE);
  return read.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
