import type { Session } from "../../src/app/sign-in/session.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import {
  ACTIONS_PAGE,
  CODE,
  DRAFT_PAGE,
  DRAFT_PROGRAM,
  JOIN,
  NEWS,
  PROGRAM_PAGE,
  PROGRAMS_PAGE,
} from "./program-fixtures.ts";
import { REHEARSAL } from "./rehearsal-fixtures.ts";

type ProgramDeps = Pick<
  WebDeps,
  | "readProgramsPage"
  | "readProgramPage"
  | "readRehearsalPage"
  | "createProgram"
  | "saveProgramDraft"
  | "stepProgram"
  | "reviseProgram"
  | "readJoinPage"
  | "joinByLink"
  | "readActionsPage"
  | "recordAction"
  | "announceAction"
  | "changeAsking"
  | "readNews"
  | "pauseMessages"
  | "declareEvent"
  | "endHardEvent"
>;

/** Programs and actions over fixtures, refusing whom the use cases refuse, with what was asked of them written down. */
export function programDeps(calls: string[]): ProgramDeps {
  const only = ({ roles }: Session, ...allowed: readonly string[]) => {
    if (!roles.some((role) => allowed.includes(role)))
      throw new EvenkeelError("forbidden", "A secret reason.");
  };
  const known = (code: string) => {
    if (code !== CODE) throw new EvenkeelError("not_found", "A secret reason.");
  };
  return {
    readProgramsPage: async (session) => {
      only(session, "hr", "auditor");
      return { ...PROGRAMS_PAGE, mayEdit: session.roles.includes("hr") };
    },
    readProgramPage: async (session, id) => {
      only(session, "hr", "auditor");
      if (id !== DRAFT_PROGRAM) return PROGRAM_PAGE;
      return session.roles.includes("hr") ? DRAFT_PAGE : { ...DRAFT_PAGE, draft: null };
    },
    readRehearsalPage: async (session, { from = "", weeks = "", dry }) => {
      only(session, "hr", "auditor");
      calls.push(`rehearse ${from} ${weeks}`);
      return dry ? REHEARSAL : { ...REHEARSAL, dryRun: null };
    },
    createProgram: async (session, content) => {
      only(session, "hr");
      calls.push(`begin ${content}`);
      return DRAFT_PROGRAM;
    },
    saveProgramDraft: async (session, form) => {
      only(session, "hr");
      calls.push(`save ${JSON.stringify(form)}`);
    },
    stepProgram: async (session, { program, step }) => {
      only(session, "hr", "auditor");
      calls.push(`${step} ${program}`);
    },
    reviseProgram: async (session, id) => {
      only(session, "hr");
      calls.push(`revise ${id}`);
    },
    readJoinPage: async (_, code) => {
      known(code);
      return JOIN;
    },
    joinByLink: async (_, code) => {
      known(code);
      calls.push(`join ${code}`);
    },
    readActionsPage: async (session) => {
      only(session, "hr", "auditor");
      return session.roles.includes("hr")
        ? ACTIONS_PAGE
        : {
            ...ACTIONS_PAGE,
            asking: { ...ACTIONS_PAGE.asking, isWished: true },
            say: { mayAsk: false, mayAnswer: "yes" },
          };
    },
    recordAction: async (session, form) => {
      only(session, "hr");
      calls.push(`record ${form.kind} ${form.suggestion}`);
    },
    announceAction: async (session, id) => {
      only(session, "hr");
      calls.push(`announce ${id}`);
    },
    changeAsking: async (session, wish) => {
      only(session, wish === "yes" || wish === "no" ? "auditor" : "hr");
      calls.push(`asking ${wish}`);
    },
    readNews: async () => NEWS,
    pauseMessages: async (session, paused) => {
      only(session, "hr");
      calls.push(`pause ${paused}`);
    },
    declareEvent: async (session, teams) => {
      only(session, "hr");
      calls.push(`hard time for ${teams.length}`);
    },
    endHardEvent: async (session, event) => {
      only(session, "hr");
      calls.push(`end ${event}`);
    },
  };
}
