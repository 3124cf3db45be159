import { AUDITOR, HR, HR_AND_AUDITOR, type Row } from "./row.ts";

/** The organization's pages: overview, chats, messages, hard times, the privacy level. */
export const HR_ROWS: readonly Row[] = [
  { route: "GET /hr", may: HR_AND_AUDITOR, page: "hr" },
  { route: "POST /hr/teams", may: HR },
  { route: "POST /hr/invitation", may: HR, form: () => ({ invitation: "dm" }) },
  { route: "GET /hr/outlook", may: HR_AND_AUDITOR, page: "outlook" },
  { route: "GET /hr/messages", may: HR, page: "messages" },
  { route: "POST /hr/messages", may: HR, form: () => ({ messages: "pause" }) },
  {
    route: "POST /hr/messages/cancel",
    may: HR,
    form: ({ workspace }) => ({ workspace }),
  },
  { route: "POST /hr/hard-times", may: HR, form: ({ ownTeam }) => ({ teams: ownTeam }), stranger: [400] },
  {
    route: "POST /hr/hard-times/:id/end",
    may: HR,
    at: ({ hardEvent }) => ({ id: hardEvent }),
    stranger: [409],
  },
  { route: "GET /hr/level", may: HR_AND_AUDITOR, page: "level" },
  {
    route: "POST /hr/level/answer",
    may: AUDITOR,
    form: ({ tierRequest }) => ({ request: tierRequest, answer: "yes" }),
    stranger: [409],
  },
  {
    route: "POST /hr/level/withdraw",
    may: HR,
    form: ({ tierRequest }) => ({ request: tierRequest }),
    stranger: [409],
  },
  { route: "POST /hr/level", may: HR, form: () => ({ tier: "standard" }) },
];
