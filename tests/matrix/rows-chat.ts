import { EVERYONE, HR, type Row } from "./row.ts";

/** What chat platforms send is signed: unsigned it is nobody's, whoever is signed in beside it. */
const UNSIGNED = { may: [], others: [400, 401, 403], signedOut: [400, 401, 403] } as const;

/** The chat in a web page, and where the platforms reach us. */
export const CHAT_ROWS: readonly Row[] = [
  { route: "GET /chat", may: EVERYONE, signedOut: [303], page: "chat" },
  { route: "GET /chat/events", may: EVERYONE, signedOut: [401] },
  {
    route: "POST /chat/act",
    may: EVERYONE,
    form: () => ({ do: "home.open" }),
    answers: [400],
    signedOut: [303],
  },
  { route: "GET /chat/act", may: "anyone" },
  { route: "GET /chat/chat.css", may: "anyone" },
  { route: "GET /chat/chat.js", may: "anyone" },
  { route: "GET /slack/install", may: HR },
  { route: "GET /slack/oauth/callback", may: "anyone", answers: [400, 403] },
  { route: "GET /slack/manifest.json", may: "anyone" },
  { route: "POST /slack/events", ...UNSIGNED },
  { route: "POST /slack/commands", ...UNSIGNED },
  { route: "POST /slack/interactions", ...UNSIGNED },
  { route: "POST /teams/messages", ...UNSIGNED },
  { route: "GET /teams/app.zip", may: "anyone" },
];
