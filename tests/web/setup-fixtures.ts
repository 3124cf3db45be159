import type { FoundingForm } from "../../src/app/setup/filled-in.ts";
import type { SetupState } from "../../src/app/setup/first-run.ts";
import type { SetupWays } from "../../src/app/setup/read-ways.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import type { SetupPages } from "../../src/web/deps.ts";

export const FORM: FoundingForm = {
  organization: "Northwind Ferries",
  timeZone: "Europe/Dublin",
  language: "en",
  country: "IE",
  name: "Lena Fischer",
  email: "lena@northwind.example",
  custodians: "Ines Example (operations)\nTom Example (operations)",
};

export const WAYS: SetupWays = {
  chats: [{ platform: "slack", name: "Northwind", state: "active" }],
  own: { chat: false, provider: false },
  people: 1,
  topTeam: "Northwind Ferries",
};

/** Where the browsers of these secrets stand. */
const STATES: Readonly<Record<string, SetupState>> = {
  fresh: { step: "organization", form: null },
  filled: { step: "organization", form: FORM },
  founded: { step: "founded", signedIn: true },
  idle: { step: "founded", signedIn: false },
};

/** The first run over data: a server that waits to be set up, whose token is "good". */
export function setupPages(calls: string[], over: Partial<SetupPages> = {}): SetupPages {
  const guess = { window: 57, year: 72, twoYears: 80, fiveYears: 90 };
  return {
    read: async (browser) => (browser === null ? undefined : STATES[browser]) ?? { step: "token" },
    takeToken: async (token) => {
      calls.push("take token");
      return token === "good" ? { browser: "fresh", session: null } : null;
    },
    fillIn: async (browser, { organization, email }) => {
      calls.push(`fill in ${browser} ${organization}`);
      return email.includes("@") ? null : { email: "email_wrong", custodians: "missing" };
    },
    guess: { strict: guess, standard: { ...guess, window: 60, year: 80 } },
    found: async (browser, tier) => {
      calls.push(`found ${browser} ${tier}`);
      return { token: "hr" };
    },
    signIn: async (browser) => (browser === "idle" ? { token: "hr" } : null),
    readWays: async (session) => {
      if (!session.roles.includes("hr")) throw new EvenkeelError("forbidden", "A secret reason.");
      return WAYS;
    },
    finish: async (browser) => void calls.push(`finish ${browser}`),
    missing: {
      slack: [],
      teams: ["TEAMS_CLIENT_ID", "TEAMS_CLIENT_SECRET", "TEAMS_TENANT_ID"],
      provider: ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
    },
    slackManifest: ({ socketMode }) => ({ socketMode }),
    test: async (_, platform) => {
      calls.push(`test ${platform}`);
      return platform === "slack"
        ? { kind: "refused", code: "invalid_auth" }
        : { kind: "unreachable", host: "login.example.org" };
    },
    ...over,
  };
}
