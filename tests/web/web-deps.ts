import { readFile } from "node:fs/promises";
import { Temporal } from "temporal-polyfill";
import type { Session } from "../../src/app/sign-in/session.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { drawPngByNode } from "../../src/draw-png.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { programBuilder } from "./builder-fixtures.ts";
import { contentDesk } from "./content-fixtures.ts";
import { COPY, ERASING } from "./copy-fixtures.ts";
import { keptDirectory, scimService } from "./directory-fixtures.ts";
import { MY_PAGE, PRIVACY, SESSIONS } from "./fixtures.ts";
import { helpDesk } from "./help-fixtures.ts";
import { HR } from "./hr-fixtures.ts";
import { helpIn, ownJournal } from "./journal-fixtures.ts";
import { ASKED, levelPage } from "./level-fixtures.ts";
import { MESSAGES } from "./messages-fixtures.ts";
import { attackPage, OBJECTIONS, OUTLOOK, objectionPage } from "./privacy-fixtures.ts";
import { programDeps } from "./program-deps.ts";
import { questionDesk } from "./question-fixtures.ts";
import { organizationRules } from "./rules-fixtures.ts";
import { setupPages } from "./setup-fixtures.ts";
import { teamActions } from "./team-action-fixtures.ts";
import { TEAM_PAGES } from "./team-fixtures.ts";

const FONT = new URL(
  "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  import.meta.url,
);

/** Dependencies over fixtures, with what was asked of them written down. */
export interface RecordedDeps extends WebDeps {
  readonly calls: string[];
}

function isKnown(token: string): token is keyof typeof SESSIONS {
  return Object.hasOwn(SESSIONS, token);
}

function onlyHr<T>(session: Session, value: T): T {
  if (!session.roles.includes("hr")) throw new EvenkeelError("forbidden", "A secret reason.");
  return value;
}

function onlyAuditors<T>(session: Session, value: T): T {
  if (!session.roles.some((role) => role === "auditor"))
    throw new EvenkeelError("forbidden", "A secret reason.");
  return value;
}

/** The demo's deps unless `over` says otherwise. The token of a session is the persona's name. */
export function webDeps(over: Partial<WebDeps> = {}): RecordedDeps {
  const calls: string[] = [];
  let serial = 0;
  const fresh = () => {
    serial += 1;
    return String(serial).padStart(22, "n");
  };
  return {
    calls,
    publicUrl: "http://localhost:3000",
    secureCookies: true,
    browserChat: true,
    clientAddress: () => "192.0.2.1",
    now: () => Temporal.Instant.from("2026-09-20T10:00:00Z"),
    nonce: fresh,
    secret: fresh,
    font: () => readFile(FONT),
    readChart: async () => ({ name: "Sales", trend: [] }),
    drawPng: drawPngByNode,
    readSession: async (token) => (isKnown(token) ? SESSIONS[token] : null),
    endSession: async (token) => void calls.push(`end ${token}`),
    endOtherSession: async (_, id) => void calls.push(`end other ${id}`),
    askToSignIn: async ({ email }) => {
      calls.push(`ask ${email}`);
      return { attempt: "attempt-1", digits: "47" };
    },
    claimAttempt: async ({ attempt, browser }) => {
      calls.push(`claim ${attempt} ${browser}`);
      return { kind: "not_yet" };
    },
    readLink: async (token) => ({ kind: token === "good" || token === "managers" ? "usable" : "gone" }),
    claimLink: async (token) => {
      calls.push(`claim link ${token}`);
      if (token === "good") return { kind: "session", token: "employee" };
      return { kind: token === "managers" ? "start_in_browser" : "gone" };
    },
    providers: [],
    identities: {
      readOwn: async () => [{ issuer: "https://slack.com", name: "Slack" }],
      endOwn: async (_, issuer) => void calls.push(`forget ${issuer}`),
      endOf: async (session, id) => void calls.push(`end sign-ins of ${onlyHr(session, id)}`),
    },
    readTeamPage: async (_, teamId) => {
      const page = TEAM_PAGES.get(teamId);
      if (page === undefined) throw new EvenkeelError("forbidden", "A secret reason.");
      return page;
    },
    teamActions: teamActions(calls),
    readHrOverview: async (session) => onlyHr(session, HR),
    ...programDeps(calls),
    builder: programBuilder(calls),
    directory: keptDirectory(calls),
    scim: scimService(calls),
    connectable: { slack: true, teams: true },
    connectTeams: async (session) => onlyHr(session, void calls.push("connect teams")),
    chooseInvitation: async (session, how) => void calls.push(`invite ${onlyHr(session, how)}`),
    readMessages: async (session) => onlyHr(session, MESSAGES),
    cancelMessages: async (session, workspace) => void calls.push(`cancel ${onlyHr(session, workspace)}`),
    helpDesk: helpDesk(calls),
    rules: organizationRules(calls),
    readLevelPage: async ({ roles }) => {
      const mayAsk = roles.includes("hr");
      if (!mayAsk && !roles.includes("auditor")) throw new EvenkeelError("forbidden", "A secret reason.");
      return levelPage(mayAsk ? {} : { level: ASKED, mayAsk, mayAnswer: "yes" });
    },
    askForTier: async (session, tier) => {
      onlyHr(session, null);
      calls.push(`ask for ${tier}`);
    },
    withdrawRequest: async (session, id) => {
      onlyHr(session, null);
      calls.push(`withdraw ${id}`);
    },
    answerRequest: async ({ roles }, { request, answer }) => {
      if (!roles.includes("auditor")) throw new EvenkeelError("forbidden", "A secret reason.");
      calls.push(`answer ${answer} to ${request}`);
    },
    readLedgerFile: async () => ({ organization: "Northwind Ferries", entries: [] }),
    heedWriting: async (_, { texts, country }) =>
      texts.join(" ").includes("end my life") ? helpIn(country === "" ? "GB" : country) : null,
    openHelp: async (_, country) => helpIn(country ?? "GB"),
    questions: questionDesk(calls),
    content: contentDesk(calls),
    journal: ownJournal(calls),
    readMyPage: async () => MY_PAGE,
    readPrivacyPage: async (session) => ({
      ...PRIVACY,
      waiting: session.roles.some((role) => role === "auditor") ? 2 : null,
    }),
    readObjectionPage: async () => objectionPage(),
    objectToRoster: async (_, { window, node, reason }) => {
      calls.push(`object ${window} ${node} ${reason}`);
      return "waiting";
    },
    readObjections: async (session) => onlyAuditors(session, OBJECTIONS),
    decideObjection: async (session, { node, decision, reasons }) => {
      onlyAuditors(session, null);
      calls.push(`decide ${node} ${decision} ${reasons}`);
    },
    readAttackPage: async (_, attack) => attackPage(attack),
    readOutlookPage: async (session) => onlyHr(session, OUTLOOK),
    downloadCopy: async (_, { withAnswers }) => {
      calls.push(`copy ${withAnswers}`);
      return COPY;
    },
    readCopyLink: async (token) =>
      token === "good" ? "usable" : token === "managers" ? "start_in_browser" : "gone",
    claimCopy: async ({ token, withAnswers }) => {
      calls.push(`claim copy ${token} ${withAnswers}`);
      if (token === "good") return { kind: "copy", copy: COPY };
      return { kind: token === "managers" ? "start_in_browser" : "gone" };
    },
    readErasing: async () => ERASING,
    erase: async ({ name }) => {
      calls.push(`erase ${name}`);
      return ERASING;
    },
    stopMessages: async ({ name }) => void calls.push(`stop messages ${name}`),
    deleteEntry: async (_, id) => void calls.push(`delete ${id}`),
    signInAsPersona: async (persona) => persona,
    readDemo: async () => ({
      organizationName: "Northwind Ferries",
      personas: [
        {
          persona: "employee",
          name: "Ama Mensah",
        },
        {
          persona: "manager",
          name: "Noor Haddad",
        },
        { persona: "hr", name: "Lena Fischer" },
        { persona: "auditor", name: "Jonas Weber" },
      ],
    }),
    setup: setupPages(calls),
    ready: async () => ({ ok: true, checks: [{ name: "database", ok: true, detail: "reachable" }] }),
    report: (error) => void calls.push(`report ${String(error)}`),
    ...over,
  };
}
