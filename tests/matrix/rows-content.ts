import { HR, HR_AND_AUDITOR, type Row } from "./row.ts";

/** The content library, and practices that HR writes. */
export const CONTENT_ROWS: readonly Row[] = [
  { route: "GET /hr/content", may: HR_AND_AUDITOR, page: "content" },
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
