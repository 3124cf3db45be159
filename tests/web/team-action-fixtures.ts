import type { TeamActionFormPage, TeamActionsPage } from "../../src/app/action/read-team-actions.ts";
import type { TeamActions } from "../../src/app/action/team-actions.ts";
import type { ToldAction } from "../../src/app/action/told-action.ts";
import type { Session } from "../../src/app/sign-in/session.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { HARBOR, id } from "./fixtures.ts";

export const DRAFT_ACTION = id(70);
export const LATE_DRAFT = id(71);
export const OPEN_ACTION = id(72);
export const OVERDUE_ACTION = id(73);

/** One of each: waited for, overdue, and reported on. */
export const TOLD: readonly ToldAction[] = [
  {
    id: OPEN_ACTION,
    title: "Protect one break a day, with cover",
    theme: "Workload",
    owner: "Harbor operations lead",
    dueOn: "2026-10-02",
    toldOn: "2026-09-14",
    reportBy: "2026-10-12",
    state: "open",
    report: null,
  },
  {
    id: OVERDUE_ACTION,
    title: "Night shifts are planned three weeks ahead.",
    theme: "Clarity",
    owner: "Harbor operations lead, with the planners",
    dueOn: "2026-09-10",
    toldOn: "2026-08-17",
    reportBy: "2026-09-14",
    state: "overdue",
    report: null,
  },
  {
    id: id(74),
    title: "List what the team decides alone",
    theme: "Control over work",
    owner: "Harbor operations lead",
    dueOn: "2026-07-20",
    toldOn: "2026-06-22",
    reportBy: "2026-07-20",
    state: "reported",
    report: {
      outcome: "partly",
      words: "Two of three approvals moved. The third waits for the port authority.",
      on: "2026-07-17",
    },
  },
];

export const TEAM_ACTIONS_PAGE: TeamActionsPage = {
  team: { id: HARBOR, name: "Harbor operations" },
  told: TOLD,
  own: {
    drafts: [
      {
        id: DRAFT_ACTION,
        title: "Agree what the team stops for four weeks",
        theme: "Workload",
        owner: "Harbor operations lead",
        dueOn: "2026-10-16",
        isLate: false,
        weeks: 4,
      },
      {
        id: LATE_DRAFT,
        title: "Handover notes fit on one page.",
        theme: "Clarity",
        owner: "Harbor operations lead",
        dueOn: "2026-09-04",
        isLate: true,
        weeks: 1,
      },
    ],
    mayTell: true,
    hasTeamsBelow: false,
  },
};

export const TEAM_ACTION_FORM: TeamActionFormPage = {
  team: { id: HARBOR, name: "Harbor operations" },
  suggestion: {
    id: "wl-escalate",
    title: "Take the gap upward with options",
    firstStep: "Write the trade-off on one page and ask for a decision with a date.",
    timeCost: "1 hour, then 30 minutes each time somebody decides about it",
    hearsBack: "Tell the team what was asked for, and what the answer was.",
    askUpward: "We have more work than hours. Which of these three do you choose, and by when?",
  },
  themes: [
    {
      id: "WL",
      name: "Workload",
      suggestions: [
        { id: "wl-escalate", title: "Take the gap upward with options" },
        { id: "wl-stop-list", title: "Agree what the team stops for four weeks" },
      ],
    },
    { id: "CL", name: "Clarity", suggestions: [{ id: "cl-top-three", title: "Publish three priorities" }] },
  ],
  today: "2026-09-20",
  latest: "2026-10-18",
};

/** Promises over fixtures, refusing whom the use cases refuse, with what was asked of them written down. */
export function teamActions(calls: string[]): TeamActions {
  const leads = (session: Session, team: string) => session.leads.some((led) => led.id === team);
  const only = (session: Session, team: string) => {
    if (!leads(session, team)) throw new EvenkeelError("forbidden", "A secret reason.");
  };
  return {
    read: async (session, team) => {
      if (team !== HARBOR) throw new EvenkeelError("forbidden", "A secret reason.");
      return leads(session, team) ? TEAM_ACTIONS_PAGE : { ...TEAM_ACTIONS_PAGE, own: null };
    },
    readForm: async (session, { team, suggestion }) => {
      only(session, team);
      if (suggestion === TEAM_ACTION_FORM.suggestion?.id) return TEAM_ACTION_FORM;
      return { ...TEAM_ACTION_FORM, suggestion: null };
    },
    record: async (session, { team, form }) => {
      only(session, team);
      const { suggestion, theme, words, owner, dueOn } = form;
      calls.push(`promise ${[suggestion, theme, words, owner, dueOn].join("|")}`);
    },
    discard: async (session, { team, action }) => {
      only(session, team);
      calls.push(`discard ${action}`);
    },
    announce: async (session, { team, action }) => {
      only(session, team);
      calls.push(`announce ${action}`);
    },
    report: async (session, { team, action, form }) => {
      only(session, team);
      calls.push(`report ${action} ${form.outcome} ${form.words}`);
    },
  };
}
