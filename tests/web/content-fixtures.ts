import type { ContentDesk } from "../../src/app/content/content-desk.ts";
import type { ContentPage, OwnPage } from "../../src/app/content/content-page.ts";
import { previewOf } from "../../src/app/content/preview.ts";
import { lineOf } from "../../src/app/content/read-content.ts";
import { readPracticePage } from "../../src/app/content/read-practice.ts";
import { hrOnly, hrOrAuditor } from "../../src/app/program/allow.ts";
import { PRACTICES } from "../../src/content/library.ts";
import { lintOwn } from "../../src/content/lint/own.ts";
import { toShelf } from "../../src/content/own.ts";
import { practiceOf, withShelf, wordsFor } from "../../src/content/words.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { LOCALES } from "../../src/core/locale.ts";
import { nameOfOwn, type OwnContent, type OwnPracticeId } from "../../src/core/practice/own.ts";
import { NEEDS } from "../../src/core/practice/practice.ts";
import { HARBOR_WALK, saying } from "../own-content.ts";

/** A practice in use, and a draft that the linter finds errors in. */
export const IN_USE = "0190a5b0-0000-7000-8000-00000000c0de";
export const UNSOUND = "0190a5b0-0000-7000-8000-00000000dead";

const WORDS = wordsFor("en");

function contentPage(filter: ContentPage["filter"], mayWrite: boolean): ContentPage {
  const line = {
    kind: "prompt",
    lengths: [{ minutes: 3, grade: "none", claim: "We know of no study on it." }],
    needs: ["Running on empty"],
    languages: LOCALES,
    reviewed: false,
  } as const;
  const nothing = filter.grade === "A";
  return {
    filter,
    needs: NEEDS.map((id) => ({ id, name: WORDS.chat.library.needs[id] })),
    own: nothing
      ? []
      : [
          { ...line, id: `own:${IN_USE}`, title: "A pause at the quay", state: "in_use", version: 2 },
          { ...line, id: `own:${UNSOUND}`, title: "", state: "draft", version: 1 },
        ],
    practices: nothing ? [] : PRACTICES.slice(0, 18).map((entry) => lineOf(entry, WORDS)),
    programs: nothing
      ? []
      : [{ id: "switch-off", title: "Switch off", weeks: 4, minutesAWeek: 9, languages: LOCALES }],
    questions: nothing
      ? []
      : [
          {
            id: "EX1",
            text: "I had no energy left before my work day ended.",
            construct: "Energy",
            key: "+",
            strain: true,
            languages: LOCALES,
          },
          {
            id: "WL1",
            text: "The work asked of me fit into my hours.",
            construct: "Workload",
            key: "R",
            strain: false,
            languages: LOCALES,
          },
        ],
    mayWrite,
  };
}

function ownPage(id: string, mayEdit: boolean, language: string | undefined): OwnPage {
  const isUsed = id === IN_USE;
  const content: OwnContent = isUsed
    ? HARBOR_WALK
    : saying("Relax, you feel fine now. This will cure stress.");
  const name = nameOfOwn(id as OwnPracticeId);
  const spoken = LOCALES.find((each) => each === language) ?? "en";
  const shelf = toShelf([{ id: id as OwnPracticeId, version: 1, content, inUse: true }]);
  const words = withShelf(wordsFor(spoken), shelf);
  const practice = practiceOf(name, words);
  if (practice === undefined) throw new Error("It stands on its shelf.");
  return {
    name,
    title: content.texts.en?.title ?? "",
    version: isUsed ? 2 : 1,
    state: isUsed ? "in_use" : "draft",
    content,
    need: "Running on empty",
    findings: lintOwn(content, "2026-09-20"),
    steps: mayEdit ? ["end"] : [],
    mayEdit,
    waitsForOther: false,
    inUse: null,
    versions: [
      {
        version: 1,
        state: isUsed ? "ended" : "draft",
        writtenBy: "Lena Fischer",
        writtenOn: "2026-08-03",
        approvedBy: isUsed ? "Ida Olsen" : null,
      },
      ...(isUsed
        ? ([
            {
              version: 2,
              state: "in_use",
              writtenBy: null,
              writtenOn: "2026-09-01",
              approvedBy: "Lena Fischer",
            },
          ] as const)
        : []),
    ],
    preview: {
      minutes: 3,
      variant: null,
      language: spoken,
      views: previewOf(practice, words, { minutes: 3, variants: [] }),
    },
  };
}

/** The desk over fixtures; what ships is read by the real use case, for it needs no database. */
export function contentDesk(calls: string[]): ContentDesk {
  return {
    read: async (session, filter) => {
      hrOrAuditor(session);
      return contentPage(filter, session.roles.includes("hr"));
    },
    readPractice: readPracticePage,
    readOwn: async (session, { name, language }) => {
      hrOrAuditor(session);
      const id = name.slice("own:".length);
      if (id !== IN_USE && id !== UNSOUND) throw new EvenkeelError("not_found", "A secret reason.");
      return ownPage(id, session.roles.includes("hr"), language);
    },
    checkWriter: hrOnly,
    saveOwn: async (session, { name, content }) => {
      hrOnly(session);
      calls.push(`write ${name} ${JSON.stringify(content)}`);
      return `own:${UNSOUND}`;
    },
    stepOwn: async (session, { name, step }) => {
      hrOnly(session);
      calls.push(`${step} ${name}`);
    },
  };
}
