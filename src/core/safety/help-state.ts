import { dayNumber, type LocalDate } from "../time/local-time.ts";
import type { CountryCode, CountryHelp, DeploymentHelp, Helpline, Purpose } from "./helplines.ts";

/** How a line stands: `hidden` by the deployment, `expired` and so shown to nobody, about to expire, confirmed by nobody, or fine. */
export type LineState = "hidden" | "expired" | "expiring" | "unconfirmed" | "fine";

export interface LineStanding {
  readonly id: string;
  readonly name: string;
  readonly purpose: Purpose;
  /** From the deployment's own file, not from the built-in list. */
  readonly isOwn: boolean;
  readonly state: LineState;
  readonly expiresOn: LocalDate;
}

export interface CountryStanding {
  readonly country: CountryCode;
  readonly emergency: number;
  /** Whether somebody in distress there finds at least one line of people. */
  readonly hasCrisisLine: boolean;
  readonly lines: readonly LineStanding[];
}

/** A line that expires within so many days has to be looked at now. */
const SOON_DAYS = 30;

/** How the help of a country stands on `today`, from the deployment's rows and the built-in ones. */
export function standingOf(
  country: CountryCode,
  {
    deployment,
    builtIn,
    today,
  }: {
    readonly deployment: DeploymentHelp;
    readonly builtIn: readonly CountryHelp[];
    readonly today: LocalDate;
  },
): CountryStanding {
  const own = deployment.countries.find((each) => each.country === country);
  const shipped = builtIn.find((each) => each.country === country);
  const ownIds = new Set(own?.lines.map(({ id }) => id));
  const describe = (line: Helpline, isOwn: boolean): LineStanding => ({
    id: line.id,
    name: line.name,
    purpose: line.purpose ?? "crisis",
    isOwn,
    state: !isOwn && deployment.hidden.includes(line.id) ? "hidden" : stateOf(line, today),
    expiresOn: line.expiresOn,
  });
  const lines = [
    ...(own?.lines ?? []).map((line) => describe(line, true)),
    ...(shipped?.lines ?? []).filter(({ id }) => !ownIds.has(id)).map((line) => describe(line, false)),
  ];
  const emergency =
    own !== undefined && own.emergency.length > 0 ? own.emergency : (shipped?.emergency ?? []);
  const isShown = ({ state, purpose }: LineStanding) =>
    purpose === "crisis" && state !== "hidden" && state !== "expired";
  return { country, emergency: emergency.length, hasCrisisLine: lines.some(isShown), lines };
}

function stateOf({ expiresOn, verified }: Helpline, today: LocalDate): LineState {
  if (expiresOn <= today) return "expired";
  if (dayNumber(expiresOn) - dayNumber(today) <= SOON_DAYS) return "expiring";
  return verified === false ? "unconfirmed" : "fine";
}

/** Fewer would be no choice. */
export const FEWEST_ROUTES = 2;

/** Ways to turn to at work that do without one's own manager. */
export function independentRoutes({ routes }: DeploymentHelp): number {
  return routes.filter(({ kind }) => kind !== "manager").length;
}
