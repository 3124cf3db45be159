import { EvenkeelError } from "../../core/errors.ts";
import type { TeamId } from "../../core/ids.ts";
import type { RosterMember, Team } from "../../core/privacy/node.ts";

/** The shape of an organization: who sits where and who leads what. All that an outlook needs, and more than it keeps. */
export interface Organization {
  readonly teams: readonly Team[];
  readonly members: readonly RosterMember[];
  /** What a team is called; its id where it has no name of its own. */
  readonly names: ReadonlyMap<TeamId, string>;
}

/** Put above several teams that have no parent, so that there is a whole organization. */
const WHOLE_ORGANIZATION = "(whole organization)" as TeamId;

/** Puts one root above teams of which several have no parent. */
export function withOneRoot(organization: Organization): Organization {
  const { teams, names } = organization;
  if (teams.filter(({ parent }) => parent === null).length < 2) return organization;
  const adopted = teams.map((team) =>
    team.parent === null ? { ...team, parent: WHOLE_ORGANIZATION } : team,
  );
  return {
    ...organization,
    teams: [{ id: WHOLE_ORGANIZATION, parent: null, lead: null }, ...adopted],
    names: new Map([...names, [WHOLE_ORGANIZATION, "The whole organization"]]),
  };
}

/** Problems named at once; more would not be read. */
const MOST_PROBLEMS = 12;

/** One error for all that is wrong with a file, each problem with its place. */
export function refuseFile(problems: readonly string[]): EvenkeelError {
  const named = problems.slice(0, MOST_PROBLEMS);
  const more = problems.length - named.length;
  const rest = more > 0 ? [`and ${more} more`] : [];
  return new EvenkeelError(
    "invalid",
    `The file cannot be used. Nothing was computed.\n${[...named, ...rest].map((line) => `  ${line}`).join("\n")}`,
  );
}
