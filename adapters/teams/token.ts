import { EvenkeelError } from "../../src/core/errors.ts";
import { fieldsOf } from "./activity.ts";
import type { TeamsConfig } from "./config.ts";
import { wordsIn } from "./words.ts";

/** The scope of a bot's own token: learn.microsoft.com, Bot Connector authentication. */
const SCOPE = "https://api.botframework.com/.default";
/** A token is replaced this long before it ends. */
const EARLY_MS = 5 * 60 * 1000;
// A redirect is no answer of Microsoft's: the status says so ("error" would say it sooner, but workerd knows only this).
const REDIRECT = "manual";
const TIMEOUT_MS = 5000;

export interface BotToken {
  /** The token, asked for once for all who wait. Throws EvenkeelError: "unavailable" (nobody answers), "refused" (the secret is wrong). */
  get(): Promise<string>;
  /** The next call asks anew: a connector did not take the one we have. */
  drop(): void;
}

/** The bot's token by client credentials of its registration. `now` in milliseconds since 1970. */
export function botToken(config: TeamsConfig, now: () => number): BotToken {
  let held: { readonly token: string; readonly until: number } | null = null;
  let asking: Promise<string> | null = null;

  async function ask(): Promise<string> {
    const { token, seconds } = await requestToken(config);
    held = { token, until: now() + seconds * 1000 - EARLY_MS };
    return token;
  }

  return {
    get() {
      if (held !== null && now() < held.until) return Promise.resolve(held.token);
      asking ??= ask().finally(() => {
        asking = null;
      });
      return asking;
    },
    drop() {
      held = null;
    },
  };
}

async function requestToken(
  config: TeamsConfig,
): Promise<{ readonly token: string; readonly seconds: number }> {
  const answer = await fetch(`${config.loginUrl}/${encodeURIComponent(config.tenantId)}/oauth2/v2.0/token`, {
    method: "POST",
    redirect: REDIRECT,
    signal: AbortSignal.timeout(TIMEOUT_MS),
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: config.clientId,
      client_secret: config.clientSecret,
      scope: SCOPE,
    }),
  }).catch((cause) => {
    throw new EvenkeelError("unavailable", wordsIn(undefined).unavailable, { cause });
  });
  // What the login endpoint says of the secret stays there.
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
    throw new EvenkeelError(
      "refused",
      `Teams' login endpoint refused the bot's credentials (${answer.status}).`,
    );
  if (!answer.ok) throw new EvenkeelError("unavailable", wordsIn(undefined).unavailable);
  const { access_token: token, expires_in: seconds } = fieldsOf(await answer.json().catch(() => null));
  if (typeof token !== "string" || token === "")
    throw new EvenkeelError("unavailable", wordsIn(undefined).unavailable);
  return { token, seconds: Number(seconds) > 0 ? Number(seconds) : 3600 };
}
