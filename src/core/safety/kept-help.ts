import { dateOf, dayNumber, type LocalDate } from "../time/local-time.ts";
import { standingOf } from "./help-state.ts";
import { deploymentProblems, type HelpProblem } from "./helpline-rules.ts";
import {
  type CountryCode,
  type CountryHelp,
  type DeploymentHelp,
  type EmergencyNumber,
  type Helpline,
  NO_DEPLOYMENT_HELP,
} from "./helplines.ts";

/** That somebody called a built-in line or number, or read its own page. Its words stay the built-in list's. */
export interface BuiltInCheck {
  /** A line's id, or nameOfEmergency of a number. */
  readonly of: string;
  /** As waysOf told when it was checked: a line whose numbers changed since was checked by nobody. */
  readonly ways: string;
  readonly by: string;
  readonly on: LocalDate;
}

/** What an organization keeps for its own people: what a deployment may add, and what of the built-in list somebody here checked. */
export interface KeptHelp extends DeploymentHelp {
  readonly checks: readonly BuiltInCheck[];
}

export const NO_KEPT_HELP: KeptHelp = { ...NO_DEPLOYMENT_HELP, checks: [] };

/** What a line rests on: what the organization keeps, the deployment's settings file, or the built-in list. */
export type LineOrigin = "kept" | "file" | "built_in";

/** The lists that what an organization keeps is laid over. */
export interface HelpGround {
  /** The deployment's own, from its settings file. */
  readonly base: DeploymentHelp;
  readonly builtIn: readonly CountryHelp[];
  readonly today: LocalDate;
}

/** From a check of a line to the day from which it is hidden unless somebody looks again (CONTENT.md, L28). */
export const LONGEST_CHECKED_DAYS = 90;

/** At most so many in the deployment's file and in what is kept, together: more would be no help, and fit no view. */
export const MOST_ROUTES = 6;

/**
 * Lays what an organization keeps over the deployment's help. Its own lines come first, then the file's, then built-in lines that it
 * confirmed. Single things (support, policy, security, usual country) take the file's place while they are there. The file's lines, routes
 * and hidden lines stay, and so does every emergency number: what is kept confirms a known one, and gives one only to a country without any.
 */
export function layHelp(kept: KeptHelp, { base, builtIn, today }: HelpGround): DeploymentHelp {
  const checked = builtIn.filter((each) => checksOf(each, kept.checks, today).size > 0);
  const codes = new Set([...base.countries, ...kept.countries, ...checked].map(({ country }) => country));
  const find = (list: readonly CountryHelp[], code: CountryCode) =>
    list.find(({ country }) => country === code);
  const hidden = [...new Set([...base.hidden, ...kept.hidden])];
  return {
    country: kept.country ?? base.country,
    countries: [...codes].map((country) => {
      const lists = { file: find(base.countries, country), own: find(kept.countries, country) };
      const shipped = find(builtIn, country);
      const known = shipped === undefined ? NO_CHECKS : checksOf(shipped, kept.checks, today);
      return layCountry(country, { ...lists, shipped }, { hidden, known });
    }),
    hidden,
    support: kept.support ?? base.support,
    routes: [...kept.routes.slice(0, Math.max(0, MOST_ROUTES - base.routes.length)), ...base.routes],
    policy: kept.policy ?? base.policy,
    security: kept.security ?? base.security,
    peersTrained: base.peersTrained,
  };
}

type Part = CountryHelp | undefined;
type Checks = ReadonlyMap<string, BuiltInCheck>;

const NO_CHECKS: Checks = new Map();

function layCountry(
  country: CountryCode,
  { file, own, shipped }: { readonly file: Part; readonly own: Part; readonly shipped: Part },
  { hidden, known }: { readonly hidden: readonly string[]; readonly known: Checks },
): CountryHelp {
  const taken = new Set([...hidden, ...(file?.lines ?? []).map(({ id }) => id)]);
  const confirmed = (shipped?.lines ?? []).flatMap((line) => {
    const check = known.get(line.id);
    return check === undefined || taken.has(line.id) ? [] : [checkedLine(line, check)];
  });
  const emergency = (shipped?.emergency ?? []).map((each) => {
    const check = known.get(nameOfEmergency(country, each));
    return check === undefined ? each : { ...each, verified: { by: check.by, on: check.on } };
  });
  return {
    country,
    timeZone: file?.timeZone ?? shipped?.timeZone ?? own?.timeZone ?? "",
    emergency: [file?.emergency ?? [], emergency, own?.emergency ?? []].find((list) => list.length > 0) ?? [],
    lines: [...(own?.lines ?? []).filter(({ id }) => !taken.has(id)), ...(file?.lines ?? []), ...confirmed],
  };
}

/**
 * The checks that still hold of a country of the built-in list, by what they are of. One that ran out leaves a line as it was: confirmed by
 * nobody, and shown.
 */
function checksOf(
  { country, emergency, lines }: CountryHelp,
  checks: readonly BuiltInCheck[],
  today: LocalDate,
): Checks {
  const ways = new Map([
    ...emergency.map((each) => [nameOfEmergency(country, each), each.number] as const),
    ...lines.map((line) => [line.id, waysOf(line)] as const),
  ]);
  const holds = ({ of, on, ...check }: BuiltInCheck) =>
    ways.get(of) === check.ways && dayNumber(today) < lastDayOf(on);
  return new Map(checks.filter(holds).map((each) => [each.of, each]));
}

/** What a check of an emergency number is of: "IE any 112". */
export function nameOfEmergency(country: CountryCode, { service, number }: EmergencyNumber): string {
  return `${country} ${service} ${number}`;
}

/** How a line is reached, as one text that changes when any of it does. */
export function waysOf({ channels }: Pick<Helpline, "channels">): string {
  return channels.map((channel) => Object.values(channel).join(" ")).join(", ");
}

/** The line, checked by somebody on a day: it holds from then on for as long as a check may. */
export function checkedLine(line: Helpline, { by, on }: { by: string; on: LocalDate }): Helpline {
  return { ...line, verified: { by, on }, expiresOn: dateOf(lastDayOf(on)) };
}

/** Where a line of a country comes from. A built-in line that was confirmed stays built in. */
export function originOf(
  id: string,
  country: CountryCode,
  { base, builtIn }: Pick<HelpGround, "base" | "builtIn">,
): LineOrigin {
  const has = (list: readonly CountryHelp[]) =>
    list.some((each) => each.country === country && each.lines.some((line) => line.id === id));
  return has(base.countries) ? "file" : has(builtIn) ? "built_in" : "kept";
}

/** The number of the day from which a line that was checked on a day is hidden, at the latest: then somebody looks again. */
export function lastDayOf(checkedOn: LocalDate): number {
  return dayNumber(checkedOn) + LONGEST_CHECKED_DAYS;
}

const BEFORE_ALL_EXPIRY = "0001-01-01";

/**
 * What a change of what is kept would break that was whole before. Also a country whose last line of people that is shown would go:
 * `no_line`.
 */
export function changeProblems(
  before: KeptHelp,
  after: KeptHelp,
  ground: HelpGround,
): readonly HelpProblem[] {
  const [was, is] = [layHelp(before, ground), layHelp(after, ground)];
  const of = (laid: DeploymentHelp) => deploymentProblems(laid, ground.builtIn, BEFORE_ALL_EXPIRY);
  const name = ({ country, line, problem }: HelpProblem) => `${country} ${line} ${problem}`;
  const known = new Set(of(was).map(name));
  const codes = [...ground.builtIn, ...was.countries, ...is.countries].map(({ country }) => country);
  const hasLine = (country: CountryCode, deployment: DeploymentHelp) =>
    standingOf(country, { deployment, builtIn: ground.builtIn, today: ground.today }).hasCrisisLine;
  const emptied = [...new Set(codes)].filter((country) => hasLine(country, was) && !hasLine(country, is));
  return [
    ...of(is).filter((problem) => !known.has(name(problem))),
    ...emptied.map((country) => ({ country, line: null, problem: "no_line" as const })),
  ];
}

/** What is kept, with one country's part replaced. A part that holds nothing goes. */
export function withCountry(
  kept: KeptHelp,
  country: CountryCode,
  change: (part: CountryHelp) => CountryHelp,
): KeptHelp {
  const part = kept.countries.find((each) => each.country === country);
  const changed = change(part ?? { country, timeZone: "", emergency: [], lines: [] });
  const others = kept.countries.filter((each) => each.country !== country);
  const isEmpty = changed.lines.length === 0 && changed.emergency.length === 0;
  return { ...kept, countries: isEmpty ? others : [...others, changed] };
}
