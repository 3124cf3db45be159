import type { ActionsPage, NewsPage } from "../../src/app/action/read-actions.ts";
import type { JoinPage } from "../../src/app/program/join-by-link.ts";
import type { Draft, ProgramPage, ProgramRow, ProgramsPage } from "../../src/app/program/program-page.ts";
import { PRACTICES } from "../../src/content/library.ts";
import { SWITCH_OFF } from "../../src/content/programs/switch-off.ts";
import { practiceText, wordsFor } from "../../src/content/words.ts";
import type { TeamId } from "../../src/core/ids.ts";
import { definitionOf, type OrganizationActionId } from "../../src/core/program/program.ts";

function id(n: number): string {
  return `01970000-0000-7000-8000-${String(n).padStart(12, "0")}`;
}

export const PROGRAM = id(20);
export const DRAFT_PROGRAM = id(21);
export const ACTION = id(22) as OrganizationActionId;
export const CODE = "5e1f".repeat(8);
const ORGANIZATION = { name: "Northwind Ferries", synthetic: true };

export const PROGRAM_ROWS: readonly ProgramRow[] = [
  {
    id: PROGRAM,
    name: "Switch off after work",
    version: 1,
    state: "active",
    weeks: 4,
    everyWeeks: 1,
    nudgesAWeek: 3,
    minutesAWeek: 9,
    opensOn: "2026-09-21",
    organizationAction:
      "Quiet hours from 19:00 to 7:00 for all rosters, managers first, with a paid on-call rota.",
    audience: { to: "everyone", names: [] },
  },
  {
    id: DRAFT_PROGRAM,
    name: "Softer self-talk",
    version: 1,
    state: "draft",
    weeks: 4,
    everyWeeks: 2,
    nudgesAWeek: 3,
    minutesAWeek: 12,
    opensOn: "2026-11-02",
    organizationAction: null,
    audience: { to: "some", names: ["Crew", "Lisbon"] },
  },
];

const [OPEN, DRAFTED] = PROGRAM_ROWS as [ProgramRow, ProgramRow];

export const PROGRAM_PAGE: ProgramPage = {
  ...OPEN,
  description:
    "Four weeks on ending the working day: a closing routine, parking what is unfinished, and rest that need not be earned.",
  isNot: "It is not care and not a crisis service, and it does not replace fewer or better shifts.",
  weekList: [
    {
      week: 1,
      aim: "A marker for the end of work",
      practices: [
        { id: "close-the-day", title: "Close the day", minutes: "2 to 4", grade: "B" },
        { id: "micro-break", title: "A break of one minute", minutes: "1", grade: "B" },
      ],
    },
    {
      week: 2,
      aim: "Thoughts that can wait",
      practices: [{ id: "park-the-loop", title: "Park the loop", minutes: "2 to 3", grade: "C" }],
    },
  ],
  versions: [
    {
      version: 1,
      state: "active",
      opensOn: "2026-09-21",
      pilotFrom: "2026-09-07",
      activeFrom: "2026-09-21",
      askedBy: "Lena Fischer",
      approvedBy: "Jonas Weber",
    },
  ],
  actionOn: ["Recovery"],
  languages: ["en", "es"],
  pilotNames: ["Harbor operations"],
  joinUntil: null,
  link: `/join/${CODE}`,
  steps: ["pause", "end"],
  mayEdit: true,
  mayRevise: true,
  draft: null,
  log: [
    { on: "2026-09-01", verb: "program.create", role: "hr", name: "Lena Fischer" },
    { on: "2026-09-04", verb: "program.approve_pilot", role: "auditor", name: "Jonas Weber" },
  ],
};

export const DRAFT: Draft = {
  version: 1,
  definition: definitionOf(SWITCH_OFF),
  opensOn: "2026-11-02",
  action: ACTION,
  choices: {
    practices: PRACTICES.map(({ practice }) => ({
      id: practice.id,
      name: practiceText(practice.id, wordsFor("en"))?.title ?? practice.id,
      minutes: practice.lengths.map(({ minutes }) => minutes),
    })),
    teams: [{ id: id(1) as TeamId, name: "Harbor operations" }],
    locations: ["Lisbon", "Porto"],
    tags: ["night"],
    actions: [{ id: ACTION, name: "Agree on quiet hours" }],
  },
  problems: [],
};

export const DRAFT_PAGE: ProgramPage = {
  ...PROGRAM_PAGE,
  ...DRAFTED,
  versions: [],
  steps: ["ask", "end"],
  mayRevise: false,
  draft: DRAFT,
};

export const PROGRAMS_PAGE: ProgramsPage = {
  organization: ORGANIZATION,
  programs: PROGRAM_ROWS,
  templates: [{ id: "switch-off", name: "Switch off after work" }],
  mayEdit: true,
};

export const ACTIONS_PAGE: ActionsPage = {
  organization: ORGANIZATION,
  asking: {
    kind: "unanswered",
    publishedOn: "2026-09-15",
    nextOn: "2026-10-12",
    isLate: false,
    isWished: false,
  },
  actions: [
    {
      id: ACTION,
      kind: "action",
      title: "Agree on quiet hours",
      theme: "RD",
      owner: "Head of operations",
      dueOn: "2026-10-30",
      recordedOn: "2026-09-16",
      announcedOn: null,
    },
    {
      id: id(23),
      kind: "no_change",
      title: "The new rota starts in November, and is to be seen first.",
      theme: null,
      owner: "",
      dueOn: null,
      recordedOn: "2026-08-20",
      announcedOn: "2026-08-21",
    },
  ],
  suggestions: [{ id: "rd-quiet-hours", title: "Agree on quiet hours", theme: "RD" }],
  themes: [{ id: "RD", name: "Recovery" }],
  say: { mayAsk: true, mayAnswer: "no" },
};

export const NEWS: NewsPage = {
  told: [
    {
      on: "2026-09-16",
      kind: "action",
      title: "Agree on quiet hours",
      owner: "Head of operations",
      dueOn: "2026-10-30",
    },
    {
      on: "2026-08-21",
      kind: "no_change",
      title: "The new rota starts in November, and is to be seen first.",
      owner: "",
      dueOn: null,
    },
  ],
};

export const JOIN: JoinPage = {
  code: CODE,
  title: "Switch off after work",
  whatItIs: "Four weeks on ending work for the day.",
  facts: [{ label: "How to stop", value: "Two taps: open any card, then Change or pause." }],
  place: "open",
};
