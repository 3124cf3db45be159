import type { Deps } from "./app/deps.ts";
import { askToSignIn, claimAttempt } from "./app/sign-in/ask-to-sign-in.ts";
import { beginByProvider, finishByProvider } from "./app/sign-in/by-provider.ts";
import { claimLink, readLink } from "./app/sign-in/link.ts";
import { endOtherSession, endSession, readSession } from "./app/sign-in/session.ts";
import type { Instant } from "./core/time/instant.ts";
import type { IdentityProvider } from "./ports/identity-provider.ts";
import type { WebDeps } from "./web/deps.ts";

type SignInDeps = Pick<
  WebDeps,
  | "askToSignIn"
  | "claimAttempt"
  | "claimLink"
  | "endOtherSession"
  | "endSession"
  | "providers"
  | "readLink"
  | "readSession"
>;

/** Signing in as the pages see it. `asked` is told of each attempt that waits for chat. */
export function signInDeps(
  deps: Deps,
  {
    now,
    providers,
    asked,
  }: { now(): Instant; providers: readonly IdentityProvider[]; asked(attempt: string): void },
): SignInDeps {
  return {
    readSession: (token) => readSession(deps, token, now()),
    endSession: (token) => endSession(deps, token),
    endOtherSession: (session, id) => endOtherSession(deps, session, id, now()),
    askToSignIn: async (ask) => {
      const made = await askToSignIn(deps, ask, now());
      asked(made.attempt);
      return made;
    },
    claimAttempt: (claim) => claimAttempt(deps, claim, now()),
    readLink: (token) => readLink(deps, token, now()),
    claimLink: (token) => claimLink(deps, token, now()),
    providers: providers.map((provider) => ({
      id: provider.id,
      name: provider.name,
      begin: (ask) => beginByProvider({ ...deps, provider }, ask, now()),
      finish: (claim) => finishByProvider({ ...deps, provider }, claim, now()),
    })),
  };
}
