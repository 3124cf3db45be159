import type { LocalDate } from "../time/local-time.ts";
import { FEWEST_ROUTES, independentRoutes } from "./help-state.ts";
import type { CountryHelp, DeploymentHelp, Helpline } from "./helplines.ts";

export interface HelpProblem {
  readonly country: string;
  /** Null: it concerns the country as a whole, or the deployment. */
  readonly line: string | null;
  readonly problem:
    | "no_emergency_number"
    | "no_line"
    | "no_source"
    | "no_channel"
    | "no_hours"
    | "hours_wrong"
    | "no_zone"
    | "expired"
    | "not_verified"
    | "work_contact"
    | "support_incomplete"
    | "too_few_routes"
    | "route_incomplete"
    | "twice";
}

// A line of people outside of work: nobody may find their own lead or HR behind it.
const AT_WORK =
  /\b(hr|human resources|people team|managers?|supervisors?|line lead|rr\.? ?hh|recursos humanos|gerentes?|jef[ae]s?|supervisor[ae]s?)\b/i;

/** What is wrong with a list of help on `today`: a list without problems may be shown. */
export function helpProblems(list: readonly CountryHelp[], today: LocalDate): readonly HelpProblem[] {
  return list.flatMap((help) => {
    const { country } = help;
    const whole: HelpProblem["problem"][] = [];
    if (help.emergency.length === 0) whole.push("no_emergency_number");
    if (!help.lines.some(isCrisis)) whole.push("no_line");
    if (help.timeZone === "") whole.push("no_zone");
    if (list.filter((other) => other.country === country).length > 1) whole.push("twice");
    if (help.emergency.some(({ source }) => source.at === "")) whole.push("no_source");
    return [
      ...whole.map((problem) => ({ country, line: null, problem })),
      ...help.lines.flatMap((line) => {
        const found = lineProblems(line, today);
        if (help.lines.filter(({ id }) => id === line.id).length > 1) found.push("twice");
        return found.map((problem) => ({ country, line: line.id, problem }));
      }),
    ];
  });
}

const isCrisis = ({ purpose = "crisis" }: Helpline): boolean => purpose === "crisis";

function lineProblems(line: Helpline, today: LocalDate): HelpProblem["problem"][] {
  const found: HelpProblem["problem"][] = [];
  if (line.source.at === "") found.push("no_source");
  if (line.channels.length === 0) found.push("no_channel");
  if (line.expiresOn <= today) found.push("expired");
  if (AT_WORK.test(line.name)) found.push("work_contact");
  if (line.hours.kind !== "weekly") return found;
  if (line.hours.spans.length === 0) found.push("no_hours");
  if (line.hours.spans.some(({ from, until }) => until !== "00:00" && until <= from))
    found.push("hours_wrong");
  return found;
}

/**
 * What is wrong with a deployment's own help on `today`. It may add, reorder and hide, but leaves every country an emergency number
 * and a line, adds nothing that nobody verified, says of its own service what the employer gets to know, and names two routes or none.
 */
export function deploymentProblems(
  deployment: DeploymentHelp,
  builtIn: readonly CountryHelp[],
  today: LocalDate,
): readonly HelpProblem[] {
  const { countries, hidden, support } = deployment;
  // Emergency numbers left out are the built-in ones, so only a country that has none anywhere lacks them.
  const merged = countries.map((help) => ({
    help,
    shipped: builtIn.find(({ country }) => country === help.country),
  }));
  const own = helpProblems(countries, today).filter(({ country, line, problem }) => {
    const shipped = merged.find(({ help }) => help.country === country)?.shipped;
    return shipped === undefined || line !== null || !["no_emergency_number", "no_line"].includes(problem);
  });
  const unverified = countries.flatMap(({ country, lines }) =>
    lines
      .filter(({ verified }) => verified === false)
      .map(({ id }) => ({ country, line: id, problem: "not_verified" as const })),
  );
  const emptied = builtIn
    .filter(({ lines }) => lines.some(isCrisis))
    .filter(({ lines }) => lines.filter(isCrisis).every(({ id }) => hidden.includes(id)))
    .filter(({ country }) => !countries.some((help) => help.country === country && help.lines.some(isCrisis)))
    .map(({ country }) => ({ country, line: null, problem: "no_line" as const }));
  const incomplete = support !== null && Object.values(support).some((value) => value.trim() === "");
  return [
    ...own,
    ...unverified,
    ...emptied,
    ...[...(incomplete ? (["support_incomplete"] as const) : []), ...routeProblems(deployment)].map(
      (problem) => ({
        country: deployment.country ?? "",
        line: null,
        problem,
      }),
    ),
  ];
}

/** Fewer than two ways that do not lead through a manager are no choice. None at all is said to be none. */
function routeProblems(deployment: DeploymentHelp): readonly ("too_few_routes" | "route_incomplete")[] {
  const { routes } = deployment;
  const blank = routes.some((route) => Object.values(route).some((value) => value.trim() === ""));
  return [
    ...(routes.length > 0 && independentRoutes(deployment) < FEWEST_ROUTES
      ? (["too_few_routes"] as const)
      : []),
    ...(blank ? (["route_incomplete"] as const) : []),
  ];
}
