import { type Context, Hono } from "hono";
import { browserSurface } from "../adapters/browser/surface.ts";
import { drainDeliveries } from "./app/delivery/drain-deliveries.ts";
import { createTranscript } from "./app/delivery/transcript.ts";
import type { Deps } from "./app/deps.ts";
import { createChatHandler } from "./app/handle-chat-event.ts";
import { readMyPage, removeOwnEntry } from "./app/privacy/read-my-page.ts";
import { readPrivacyPage } from "./app/privacy/read-privacy-page.ts";
import { askToSignIn, claimAttempt } from "./app/sign-in/ask-to-sign-in.ts";
import { readBrowserPerson } from "./app/sign-in/browser-person.ts";
import { claimLink, readLink } from "./app/sign-in/link.ts";
import { endOtherSession, endSession, readSession } from "./app/sign-in/session.ts";
import { readHrOverview, readProgramPage } from "./app/summary/read-hr-pages.ts";
import { readTeamPage } from "./app/summary/read-team-page.ts";
import type { HandleChatEvent } from "./core/chat/reply.ts";
import { parseId } from "./core/ids.ts";
import type { Instant } from "./core/time/instant.ts";
import { readDemo, signInAsPersona } from "./demo/doors.ts";
import { checkReadiness } from "./jobs/ready.ts";
import { type TickDeps, tick } from "./jobs/tick.ts";
import { describeError, type Log } from "./log.ts";
import type { Clock } from "./ports/clock.ts";
import { webApp } from "./web/app.ts";
import { sessionToken } from "./web/cookies.ts";
import type { WebDeps } from "./web/deps.ts";

/** What differs between runtimes. */
export interface Runtime {
  readonly clock: Clock;
  readonly log: Log;
  /** The variable Inter as woff2. */
  font(): Promise<Uint8Array>;
  /** Where a request comes from, for rate limits. */
  clientAddress(context: Context): string;
}

export interface Composition {
  readonly app: Hono;
  readonly handle: HandleChatEvent;
  readonly tickDeps: TickDeps;
  /** Does all that is due up to now, on one replica. */
  tick(now: Instant): Promise<void>;
  /** Ends open event streams, so that the server can close. */
  stop(): void;
}

/** The one place that knows everything: puts adapters, pages, jobs and use cases together. */
export function compose(deps: Deps, runtime: Runtime, { demo }: { readonly demo: boolean }): Composition {
  const { clock, log } = runtime;
  const now = () => clock.now();
  const handle = createChatHandler(deps);
  const secureCookies = !demo;
  const browser = browserSurface({
    identify: async (request) => {
      const token = sessionToken(request, { secureCookies });
      // Opening the page counts as use. A page that looks for messages by itself does not; nor does a post, for it may store an
      // answer, and a session's row written beside it would tell whose answer that is.
      const isUse = request.method === "GET" && new URL(request.url).pathname === "/chat";
      const session = token === null ? null : await readSession(deps, token, now(), { isUse });
      return session && readBrowserPerson(deps, session);
    },
    transcript: createTranscript(deps, now),
    now,
    nonce: () => base64(deps.random.bytes(18)),
    stylesheets: ["/assets/app.css"],
  });
  const tickDeps: TickDeps = { ...deps, surfaces: [browser], log };
  const web = webApp({
    ...webDeps(tickDeps, runtime, { secureCookies }),
    ...(demo ? demoDeps(deps, now) : {}),
  });
  const app = new Hono();
  for (const surface of tickDeps.surfaces) app.route("/", surface.routes(handle));
  app.all("*", (c) => web.fetch(c.req.raw, c.env));
  return { app, handle, tickDeps, tick: (at) => tick(tickDeps, at), stop: () => browser.close() };
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function webDeps(
  deps: TickDeps,
  { clock, log, font, clientAddress }: Runtime,
  { secureCookies }: { secureCookies: boolean },
): WebDeps {
  const now = () => clock.now();
  return {
    publicUrl: deps.publicUrl,
    secureCookies,
    browserChat: true,
    clientAddress,
    now,
    nonce: () => base64(deps.random.bytes(18)),
    secret: () => deps.sealing.token(),
    font,
    report: (error) => log.error("A page failed", describeError(error)),
    readSession: (token) => readSession(deps, token, now()),
    endSession: (token) => endSession(deps, token),
    endOtherSession: (session, id) => endOtherSession(deps, session, id, now()),
    askToSignIn: async (ask) => {
      const asked = await askToSignIn(deps, ask, now());
      // The message must not wait for the next tick: somebody sits before the page.
      void drainSoon(deps, asked.attempt, now());
      return asked;
    },
    claimAttempt: (claim) => claimAttempt(deps, claim, now()),
    readLink: (token) => readLink(deps, token, now()),
    claimLink: (token) => claimLink(deps, token, now()),
    readTeamPage: (session, id) => readTeamPage(deps, session, id, now()),
    readHrOverview: (session) => readHrOverview(deps, session, now()),
    readProgramPage: (session, id) => readProgramPage(deps, session, id, now()),
    readMyPage: (session) => readMyPage(deps, session, now()),
    readPrivacyPage: (session) => readPrivacyPage(deps, session, now()),
    deleteEntry: (session, id) => removeOwnEntry(deps, session, id),
    ready: () => checkReadiness(deps, now()),
  };
}

/** Sends what a sign-in planned. A failure is logged and left to the next tick. */
async function drainSoon(deps: TickDeps, attempt: string, now: Instant): Promise<void> {
  const organizationId = parseId<"organization">(attempt.split(".")[0] ?? "");
  if (organizationId === null) return;
  try {
    await drainDeliveries(deps, organizationId, now);
  } catch (error) {
    deps.log.warn("A sign-in message waits for the next tick", describeError(error));
  }
}

function demoDeps(deps: Deps, now: () => Instant): Pick<WebDeps, "readDemo" | "signInAsPersona"> {
  return {
    readDemo: () => readDemo(deps),
    signInAsPersona: (persona) => signInAsPersona(deps, persona, now()),
  };
}
