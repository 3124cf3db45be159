import { ACTION_WORDS, ACTIONS } from "../../content/actions.ts";
import { localeOf } from "../../core/locale.ts";
import { ACTION_THEMES, type ActionTheme } from "../../core/pulse/manager-action.ts";
import { MOST_OPEN, weeksAfter } from "../../core/pulse/team-action.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findDraftActions } from "../../db/action/team-actions.ts";
import { findOrganization, hasTeam } from "../../db/directory/directory.ts";
import { asReader } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { readOfTeam } from "../summary/team-access.ts";
import { ledTeam } from "./own-team.ts";
import { weeksToReport } from "./record-team-action.ts";
import { type NotedAction, notedOf, readTold, type ToldAction } from "./told-action.ts";

const SHOWN = 50;

/** `/team/:id/actions`: what was promised, by when, and what happened. The same for all but the lead, who sees drafts beside it. */
export interface TeamActionsPage {
  readonly team: { readonly id: string; readonly name: string };
  readonly told: readonly ToldAction[];
  /** For the lead of this very team; null for everyone else. */
  readonly own: {
    /** Not told yet. `isLate`: its day is over, so that it can only be deleted. `weeks`: how long the team would wait for the report. */
    readonly drafts: readonly (NotedAction & { readonly isLate: boolean; readonly weeks: number })[];
    /** Whether the team may be told of one more: it waits for fewer than three reports. */
    readonly mayTell: boolean;
    /** People of teams below are told by their own leads. */
    readonly hasTeamsBelow: boolean;
  } | null;
}

/** Throws `not_found`, and `forbidden` where the team's page is not open to the reader. */
export async function readTeamActions(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  team: string,
  now: Instant,
): Promise<TeamActionsPage> {
  const { organizationId, language } = session;
  return readOfTeam(
    deps,
    session,
    { team, verb: "team_actions.read", now },
    async (trx, open): Promise<TeamActionsPage> => {
      const { id, name, lead_id } = open.team;
      const zone = open.organization.time_zone as TimeZone;
      const told = await readTold(trx, { organizationId, team: id, zone, language, now, most: SHOWN });
      const isLead = lead_id === session.memberId;
      const drafts = isLead ? await findDraftActions(trx, organizationId, id, SHOWN) : [];
      const today = localDate(now, zone);
      return {
        team: { id, name },
        told,
        own: isLead
          ? {
              drafts: drafts.map((row) => ({
                ...notedOf(row, language),
                isLate: row.due_on < today,
                weeks: weeksToReport(row.suggestion),
              })),
              mayTell: told.filter(({ state }) => state !== "reported").length < MOST_OPEN,
              hasTeamsBelow: await hasTeam(trx, organizationId, ["parent_id", id]),
            }
          : null,
      };
    },
  );
}

/** One of our suggestions, as the form shows it. */
export interface FormSuggestion {
  readonly id: string;
  readonly title: string;
  readonly firstStep: string;
  readonly timeCost: string;
  /** How the team hears back. */
  readonly hearsBack: string;
  /** What to say to those who decide, where it is not in the lead's own power; else null. */
  readonly askUpward: string | null;
}

/** The form in which a lead promises something. */
export interface TeamActionFormPage {
  readonly team: { readonly id: string; readonly name: string };
  /** The suggestion that is followed; null for a change of their own. */
  readonly suggestion: FormSuggestion | null;
  /** All suggestions by part of the work, to choose another. */
  readonly themes: readonly {
    readonly id: ActionTheme;
    readonly name: string;
    readonly suggestions: readonly { readonly id: string; readonly title: string }[];
  }[];
  /** ISO dates between which the day may lie. */
  readonly today: string;
  readonly latest: string;
}

/** For the lead of this very team. An unknown suggestion counts as none. Throws `not_found`, `forbidden`. */
export async function readTeamActionForm(
  deps: Pick<Deps, "database">,
  session: Session,
  { team, suggestion }: { readonly team: string; readonly suggestion: string },
  now: Instant,
): Promise<TeamActionFormPage> {
  const { organizationId } = session;
  const words = ACTION_WORDS[localeOf(session.language)];
  const known: Readonly<Record<string, Omit<FormSuggestion, "id" | "askUpward"> & { askUpward?: string }>> =
    words.actions;
  const chosen = known[suggestion];
  return asReader(deps.database, organizationId, async (trx) => {
    const { id, name } = await ledTeam(trx, session, team);
    const { time_zone } = await findOrganization(trx, organizationId);
    const today = localDate(now, time_zone as TimeZone);
    const { title, firstStep, timeCost, hearsBack, askUpward = null } = chosen ?? {};
    return {
      team: { id, name },
      suggestion:
        title === undefined || firstStep === undefined || timeCost === undefined || hearsBack === undefined
          ? null
          : { id: suggestion, title, firstStep, timeCost, hearsBack, askUpward },
      themes: ACTION_THEMES.map((theme) => ({
        id: theme,
        name: words.themes[theme],
        suggestions: ACTIONS.filter((action) => action.theme === theme).map((action) => ({
          id: action.id,
          title: known[action.id]?.title ?? action.id,
        })),
      })),
      today,
      latest: weeksAfter(today, weeksToReport(suggestion)),
    };
  });
}
