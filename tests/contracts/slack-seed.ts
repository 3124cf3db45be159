import { createEmulator, type Emulator } from "emulate";

/** Somebody in a workspace of the peer. */
export interface SeedPerson {
  readonly email: string;
  readonly name: string;
  /** IANA name. */
  readonly timeZone?: string;
  /** As Slack writes it, such as "en-US". */
  readonly locale?: string;
  /** Further fields of Slack's user object, such as `is_restricted`. */
  readonly flags?: Readonly<Record<string, unknown>>;
}

/** A workspace of the peer. Its bot is installed from the start, with `botToken`. */
export interface SeedWorkspace {
  /** "T" and capitals or digits, such as "TACME". */
  readonly id: string;
  readonly name: string;
  readonly people: readonly SeedPerson[];
}

/** The Slack app that is known to every workspace of the peer. */
export const SEED_APP = {
  clientId: "11.22",
  clientSecret: "peer-client-secret",
  appId: "A0EVENKEEL",
} as const;

/** One workspace while the peer runs: an emulator of its own, for each knows a single team. */
export interface RunningWorkspace {
  readonly seed: SeedWorkspace;
  readonly emulator: Emulator;
  readonly botToken: string;
  readonly botUserId: string;
  /** Slack's user id by email. */
  readonly accounts: ReadonlyMap<string, string>;
}

/** The emulator calls its only team so; the peer says the workspace's own id instead. */
export const EMULATED_TEAM = "T000000001";

/** Starts the pinned `emulate` for one workspace and asks it which ids it gave to the people. */
export async function startWorkspace(
  seed: SeedWorkspace,
  redirectUris: readonly string[],
): Promise<RunningWorkspace> {
  const botToken = `xoxb-${seed.id}-seeded`;
  const botUserId = `U0BOT${seed.id}`;
  const emulator = await createEmulator({
    service: "slack",
    port: 0,
    seed: {
      slack: {
        team: { name: seed.name, domain: seed.id.toLowerCase() },
        users: seed.people.map(({ email, name }) => ({
          name: email.replaceAll(/\W/g, "-"),
          real_name: name,
          email,
        })),
        oauth_apps: [
          {
            client_id: SEED_APP.clientId,
            client_secret: SEED_APP.clientSecret,
            app_id: SEED_APP.appId,
            name: "Evenkeel",
            redirect_uris: [...redirectUris],
            scopes: ["chat:write", "commands", "users:read", "users:read.email"],
            bot_user_id: botUserId,
          },
        ],
        tokens: [{ token: botToken, type: "bot", user_id: botUserId, app_id: SEED_APP.appId }],
      },
    },
  });
  const answer = await fetch(`${emulator.url}/api/users.list`, {
    method: "POST",
    headers: { authorization: `Bearer ${botToken}` },
    body: new URLSearchParams({ limit: "1000" }),
  });
  const { members = [] } = (await answer.json()) as {
    members?: { id: string; profile: { email?: string } }[];
  };
  const accounts = new Map(members.map(({ id, profile }) => [profile.email ?? "", id]));
  return { seed, emulator, botToken, botUserId, accounts };
}
