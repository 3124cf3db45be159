import type { LogPage } from "../../src/app/log/log-page.ts";
import type { OpenApproval, Say } from "../../src/app/policy/open-approval.ts";
import type { OrganizationRules } from "../../src/app/policy/organization-rules.ts";
import type { PolicyPage } from "../../src/app/policy/policy-page.ts";
import type { RoleHolder, RolesPage } from "../../src/app/policy/read-roles-page.ts";
import type { Session } from "../../src/app/sign-in/session.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { QUIET_TIMES } from "../../src/core/time/quiet-policy.ts";
import { LEVEL } from "./level-fixtures.ts";

const ORGANIZATION = { name: "Northwind Ferries", synthetic: true };
export const APPROVAL = "01970000-0000-7000-8000-000000000080";

export const HR_SAYS: Say = { mayAsk: true, mayAnswer: "no" };
export const AUDITOR_SAYS: Say = { mayAsk: false, mayAnswer: "yes" };

export const LOWERING: OpenApproval = {
  id: APPROVAL,
  kind: "smallest_group",
  person: null,
  value: 8,
  questions: null,
  askedOn: "2026-09-14",
};
export const RESTORED: OpenApproval = {
  ...LOWERING,
  id: `${APPROVAL.slice(0, -1)}1`,
  kind: "restore",
  value: null,
};
export const NAMING: OpenApproval = { ...LOWERING, kind: "name_auditor", value: null, person: "Tomas Silva" };

export function policyPage(over: Partial<PolicyPage> = {}): PolicyPage {
  const guess = { window: 57, year: 72, twoYears: 79, fiveYears: 90 };
  const sizes = [8, 10, 12, 15, 20, 30, 50];
  return {
    organization: ORGANIZATION,
    level: LEVEL,
    shape: { people: 412, shownGroups: 24, shownPeople: 366 },
    meanings: [
      { tier: "strict", guess, expected: { recall: 0.31, precision: 0.83, undecided: 0.47 } },
      {
        tier: "standard",
        guess: { window: 60, year: 82, twoYears: 90, fiveYears: 98 },
        expected: { recall: 0.49, precision: 0.85, undecided: 0.38 },
      },
    ],
    thresholds: {
      smallest_group: {
        now: 10,
        offered: sizes.map((people, i) => ({ people, groups: { count: 30 - 4 * i, people: 400 - 40 * i } })),
      },
      smallest_for_hr: {
        now: 50,
        offered: [50, 75, 100, 150, 200, 500, 1000].map((people) => ({ people, groups: null })),
      },
    },
    approvals: [],
    say: HR_SAYS,
    hasAuditor: true,
    quiet: { from: "18:00", until: "08:00", choices: QUIET_TIMES },
    daysOff: [
      { date: "2026-12-24", country: "" },
      { date: "2026-12-28", country: "PT" },
    ],
    countries: ["IE", "PT"],
    today: "2026-09-20",
    custodians: ["Ines Example"],
    tier: "strict",
    ...over,
  };
}

const holder = (name: string, role: "hr" | "auditor", over: Partial<RoleHolder> = {}): RoleHolder => ({
  id: `01970000-0000-7000-8000-0000000000${role === "hr" ? "9" : "a"}${name.length % 10}`,
  name,
  role,
  since: null,
  by: null,
  countsFrom: null,
  isBoth: false,
  isSelf: false,
  ...over,
});

export function rolesPage(over: Partial<RolesPage> = {}): RolesPage {
  return {
    organization: ORGANIZATION.name,
    hr: [
      holder("Lena Fischer", "hr", { isSelf: true }),
      holder("Mira Kovač", "hr", { since: "2026-05-04", by: "Lena Fischer" }),
    ],
    auditors: [
      holder("Jonas Weber", "auditor"),
      holder("Ana Lopes", "auditor", { since: "2026-09-16", by: "Lena Fischer", countsFrom: "2026-09-23" }),
    ],
    hasAuditor: true,
    approvals: [],
    say: HR_SAYS,
    waitDays: 7,
    ...over,
  };
}

export function logPage(over: Partial<LogPage> = {}): LogPage {
  const entry = { actor: null, subject: null, counts: [], change: null };
  return {
    organization: ORGANIZATION.name,
    timeZone: "Europe/Lisbon",
    ask: { group: null, role: null, from: "", until: "" },
    entries: [
      {
        ...entry,
        at: "2026-09-19T15:02:00Z",
        role: "hr",
        actor: "Lena Fischer",
        verb: "threshold.raise",
        change: { before: 8, after: 10 },
      },
      {
        ...entry,
        at: "2026-09-18T09:30:00Z",
        role: "auditor",
        actor: "Jonas Weber",
        verb: "summary.read",
        subject: "Crew",
      },
      { ...entry, at: "2026-09-18T08:30:00Z", role: "lead", verb: "summary.read" },
      {
        ...entry,
        at: "2026-09-17T10:00:00Z",
        role: "hr",
        actor: "Lena Fischer",
        verb: "directory.import",
        counts: [
          { name: "joined", count: 12 },
          { name: "left", count: 9 },
        ],
      },
      {
        ...entry,
        at: "2026-09-16T10:00:00Z",
        role: "hr",
        actor: "Lena Fischer",
        verb: "role.grant",
        subject: "Ana Lopes",
        change: { before: null, after: "auditor" },
      },
    ],
    older: "2026-09-16T10:00:00Z_01970000-0000-7000-8000-000000000099",
    isLater: false,
    ...over,
  };
}

function only<T>(session: Session, roles: readonly string[], value: T): T {
  if (!session.roles.some((role) => roles.includes(role)))
    throw new EvenkeelError("forbidden", "A secret reason.");
  return value;
}

const OFFICERS = ["hr", "auditor"];

/** The rules of an organization over fixtures, with what was asked of them written down. */
export function organizationRules(calls: string[]): OrganizationRules {
  const hr = (session: Session, call: string) => void calls.push(only(session, ["hr"], call));
  return {
    readPolicy: async (session) => {
      const page = only(session, OFFICERS, policyPage());
      return session.roles.includes("hr")
        ? page
        : { ...page, approvals: [LOWERING, RESTORED], say: AUDITOR_SAYS };
    },
    changeThreshold: async (session, { threshold, people }) => {
      hr(session, `threshold ${threshold} ${people}`);
      return people >= 10 ? "raised" : "asked";
    },
    changeQuietHours: async (session, { from, until }) => hr(session, `quiet ${from} ${until}`),
    addDaysOff: async (session, { from, until, country }) => hr(session, `days ${from} ${until} ${country}`),
    endDayOff: async (session, { date, country }) => hr(session, `no day ${date} ${country}`),
    readRoles: async (session) => {
      const page = only(session, OFFICERS, rolesPage());
      return session.roles.includes("hr") ? page : { ...page, approvals: [NAMING], say: AUDITOR_SAYS };
    },
    grantRole: async (session, { email, role }) => {
      hr(session, `grant ${role} ${email}`);
      return role === "auditor" ? "asked" : "done";
    },
    endRole: async (session, { member, role }) => {
      calls.push(only(session, OFFICERS, `end ${role} ${member}`));
      return "done";
    },
    withdrawApproval: async (session, id) => hr(session, `withdraw approval ${id}`),
    answerApproval: async (session, { id, answer }) =>
      void calls.push(only(session, ["auditor"], `approval ${id} ${answer}`)),
    readLog: async (session, ask) => {
      calls.push(`log ${JSON.stringify(ask)}`);
      return only(session, OFFICERS, logPage());
    },
  };
}
