import { LANTERN, LANTERN_FORM } from "../lantern.ts";
import { HR, HR_AND_AUDITOR, type Row } from "./row.ts";

/** The content library, practices that HR writes, and questions that it brings. */
export const CONTENT_ROWS: readonly Row[] = [
  { route: "GET /hr/content", may: HR_AND_AUDITOR, page: "content" },
  { route: "GET /hr/content/questions", may: HR_AND_AUDITOR, page: "questions" },
  { route: "GET /hr/content/questions/template.csv", may: HR_AND_AUDITOR },
  {
    route: "POST /hr/content/questions/step",
    may: HR,
    form: ({ questionSet }) => ({ id: questionSet, step: "drop" }),
    once: true,
    stranger: [409],
  },
  {
    route: "POST /hr/content/questions",
    may: HR,
    form: () => ({ name: LANTERN.name, rights: LANTERN.rights, licensed: "yes", text: LANTERN_FORM.text }),
  },
  {
    route: "GET /hr/content/:id",
    may: HR_AND_AUDITOR,
    at: () => ({ id: "ground-senses" }),
    page: "content-practice",
  },
  { route: "GET /hr/content/own/new", may: HR, page: "own-new" },
  { route: "POST /hr/content/own", may: HR, form: () => ({ need: "N2", minutes: "1", title_en: "A pause" }) },
  {
    route: "GET /hr/content/own/:id",
    may: HR_AND_AUDITOR,
    at: ({ ownPractice }) => ({ id: ownPractice }),
    page: "own-practice",
  },
  {
    route: "GET /hr/content/own/:id/edit",
    may: HR_AND_AUDITOR,
    at: ({ ownPractice }) => ({ id: ownPractice }),
    page: "own-edit",
  },
  {
    route: "POST /hr/content/own/:id/draft",
    may: HR,
    at: ({ ownPractice }) => ({ id: ownPractice }),
    form: () => ({ need: "N2", minutes: "1", title_en: "A pause" }),
  },
  {
    route: "POST /hr/content/own/:id/step",
    may: HR,
    at: ({ ownPractice }) => ({ id: ownPractice }),
    form: () => ({ step: "ask" }),
  },
];
