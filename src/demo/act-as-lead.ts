import { announceTeamAction, reportTeamAction } from "../app/action/announce-team-action.ts";
import type { Lead } from "../app/action/own-team.ts";
import { recordTeamAction } from "../app/action/record-team-action.ts";
import type { Deps } from "../app/deps.ts";
import type { TeamActionId } from "../core/pulse/team-action.ts";
import type { Instant, TimeZone } from "../core/time/instant.ts";
import { localDate } from "../core/time/local-time.ts";
import type { DemoOrganization } from "./found-organization.ts";
import { PERSONAS } from "./organization.ts";

/** Weeks before the end of the history: a promise that is reported on four weeks later, and one that the team still waits for. */
const PROMISED_WEEKS_AGO = 7;
const REPORTED_WEEKS_AGO = 3;
const PROMISED_AGAIN_WEEKS_AGO = 1;
const DUE_HOURS = 24 * 21;

interface Moment {
  readonly left: number;
  readonly monday: Instant;
}

/** The made-up manager acts on what the made-up team's figures say. To be called before each week that is played. */
export function createMadeUpLead(
  deps: Pick<Deps, "database" | "random">,
  { id, teamIds, members }: Pick<DemoOrganization, "id" | "teamIds" | "members">,
): (week: Moment) => Promise<void> {
  const persona = PERSONAS.find((each) => each.persona === "manager");
  const member = members.find(({ name }) => name === persona?.name);
  const team = persona && teamIds.get(persona.team);
  if (member === undefined || team === undefined) return async () => {};
  const lead: Lead = { organizationId: id, memberId: member.id };
  let first: TeamActionId | null = null;
  const promise = async (suggestion: string, now: Instant) => {
    const dueOn = localDate(now.add({ hours: DUE_HOURS }), "UTC" as TimeZone);
    const form = { suggestion, theme: "", words: "", owner: "Lead of Customer Care", dueOn };
    const action = await recordTeamAction(deps, lead, { team, form }, now);
    await announceTeamAction(deps, lead, { team, action }, now);
    return action;
  };
  return async ({ left, monday }) => {
    if (left === PROMISED_WEEKS_AGO) first = await promise("su-hard-problem-pair", monday);
    if (left === REPORTED_WEEKS_AGO && first !== null) {
      const words =
        "Every escalation has a second name since the second week. On late shifts it holds only from Monday to Thursday: for the rest we lack people, and I have asked for them.";
      const form = { outcome: "partly", words } as const;
      await reportTeamAction(deps, lead, { team, action: first, form }, monday);
    }
    if (left === PROMISED_AGAIN_WEEKS_AGO) await promise("wl-stop-list", monday);
  };
}
