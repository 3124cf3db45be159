import type { QuestionDesk } from "../../src/app/questions/question-desk.ts";
import type { QuestionsPage, SetLine } from "../../src/app/questions/questions-page.ts";
import type { Session } from "../../src/app/sign-in/session.ts";
import { EvenkeelError } from "../../src/core/errors.ts";

/** Made up, as every word of it is. */
export const LANTERN: SetLine = {
  id: "01970000-0000-7000-8000-0000000000a1",
  state: "draft",
  name: "The Lantern List <i>",
  rights: "© The Paper Lantern Society, licence 12 & 13",
  broughtBy: "Noor Haddad",
  broughtOn: "2026-09-14",
  agreedBy: null,
  steps: ["ask", "drop"],
};

export const QUESTIONS_PAGE: QuestionsPage = {
  whose: { now: null, next: null },
  asked: null,
  hand: LANTERN,
  waitsFor: null,
  mayWrite: true,
  mayBring: true,
  constructs: [
    { id: "EX", name: "Energy", meaning: "how much energy is left", items: ["EX1", "EX2", "EX3"] },
  ],
  preview: {
    name: LANTERN.name,
    language: "en",
    theirs: ["Energy"],
    ours: ["Focus"],
    views: [
      {
        title: "Two questions",
        blocks: [
          { kind: "text", text: "In the weeks of paper lanterns:" },
          {
            kind: "choices",
            name: "ex1",
            label: "My lantern was out before the evening.",
            options: [{ value: "0", label: "Not once" }],
            optional: true,
          },
        ],
        buttons: [],
      },
    ],
  },
};

function allow(session: Session, roles: readonly string[]): void {
  if (!session.roles.some((role) => roles.includes(role)))
    throw new EvenkeelError("forbidden", "A secret reason.");
}

/** Over the fixture, with what was asked of it written down. */
export function questionDesk(calls: string[], page: QuestionsPage = QUESTIONS_PAGE): QuestionDesk {
  return {
    read: async (session) => {
      allow(session, ["hr", "auditor"]);
      return page;
    },
    checkWriter: (session) => allow(session, ["hr"]),
    template: (session) => {
      allow(session, ["hr", "auditor"]);
      return "\uFEFFpart,key,en,es\r\n";
    },
    save: async (session, { name, rights, licensed, text }) => {
      allow(session, ["hr"]);
      calls.push(`questions ${name} ${rights} ${licensed} ${text?.length ?? "none"}`);
      if (text === "part,key,en,es") return { kind: "saved" };
      return {
        kind: "problems",
        problems: [
          { line: null, code: "license_missing", value: "" },
          { line: 3, code: "part_unknown", value: "<b>EX9" },
        ],
      };
    },
    step: async (session, { id, step }) => {
      allow(session, ["hr"]);
      calls.push(`questions ${id} ${step}`);
    },
  };
}
