import type { Row } from "./row.ts";

/** What is open to everyone, signed in or not: what this is, the ways in, and what the runtime asks for. */
export const OPEN_ROWS: readonly Row[] = [
  { route: "GET /", may: "anyone", page: "home" },
  { route: "GET /welcome", may: "anyone", page: "welcome" },
  { route: "GET /assets/app.css", may: "anyone" },
  { route: "GET /assets/mark.svg", may: "anyone" },
  { route: "GET /assets/inter.woff2", may: "anyone" },
  { route: "GET /healthz", may: "anyone" },
  { route: "GET /readyz", may: "anyone", answers: [200, 503] },
  { route: "GET /demo", may: "anyone", tells: ["the organization's name"], page: "demo" },
  { route: "GET /demo/sign-in", may: "anyone", query: "?as=nobody", answers: [400] },
  { route: "GET /sign-in", may: "anyone", page: "sign-in" },
  { route: "POST /sign-in", may: "anyone", form: () => ({ email: "nobody@elsewhere.example", next: "/hr" }) },
  { route: "GET /sign-in/wait", may: "anyone" },
  { route: "POST /sign-in/wait", may: "anyone", answers: [410] },
  { route: "GET /sign-in/:token", may: "anyone", at: () => ({ token: "no-such-token" }), answers: [410] },
  { route: "POST /sign-in/:token", may: "anyone", at: () => ({ token: "no-such-token" }), answers: [410] },
  // Without a provider that was set up, the addresses below are those of one-time links, or of nothing.
  { route: "GET /sign-in/oidc", may: "anyone", answers: [410] },
  { route: "POST /sign-in/oidc", may: "anyone", answers: [410] },
  { route: "GET /sign-in/oidc/callback", may: "anyone", answers: [404] },
  // A picture's address is sealed: no other shows one.
  {
    route: "GET /charts/:locale/:window/:file",
    may: "anyone",
    at: () => ({ locale: "en", window: "0", file: "guessed.png" }),
    answers: [404],
  },
  // There is an organization: nothing is left to set up.
  ...[
    "GET /setup",
    "POST /setup",
    "GET /setup/organization",
    "POST /setup/organization",
    "GET /setup/level",
    "POST /setup/level",
    "GET /setup/sign-in",
    "POST /setup/sign-in",
    "GET /setup/chat",
    "POST /setup/chat/test",
    "POST /setup/teams",
    "GET /setup/slack-manifest.json",
    "GET /setup/people",
    "POST /setup/people",
    "POST /setup/people/confirm",
    "GET /setup/done",
    "POST /setup/finish",
  ].map((route): Row => ({ route, may: "anyone", form: () => ({ token: "guessed" }), answers: [404] })),
  { route: "POST /sign-out", may: "anyone" },
];
