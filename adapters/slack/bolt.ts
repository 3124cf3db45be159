import type { App, Receiver } from "@slack/bolt";
import { EvenkeelError } from "../../src/core/errors.ts";
import { clientOptions, QUIET } from "./client.ts";
import { type Fields, fieldsOf } from "./read-body.ts";
import type { Turn } from "./turn.ts";

/** What Bolt hands on to: one function for each kind of body. */
export interface Listeners {
  command(form: Fields, turn: Turn): Promise<void>;
  press(payload: Fields, turn: Turn): Promise<void>;
  submission(payload: Fields, turn: Turn): Promise<void>;
  homeOpened(body: Fields): Promise<void>;
  removed(body: Fields): Promise<void>;
}

/** Bolt, between a body that was verified and the listener it is for. */
export interface Bolt {
  /** Throws what the listener threw. */
  process(body: Fields, turn?: Turn): Promise<void>;
}

/** Bolt in front of `listeners`. Nothing is loaded before the first body. */
export function startBolt(apiUrl: string, listeners: Listeners): Bolt {
  let starting: Promise<App> | null = null;
  return {
    process: async (body, turn) => {
      starting ??= startApp(apiUrl, listeners);
      const app = await starting;
      try {
        await app.processEvent({
          body: { ...body },
          ack: async () => {},
          ...(turn === undefined ? {} : { customProperties: { turn } }),
        });
      } catch (error) {
        // Bolt wraps an error that has no code of its own.
        throw error instanceof Error && "original" in error ? error.original : error;
      }
    },
  };
}

// Loaded at the first need: Bolt brings two HTTP servers and an OAuth client that are never used, 7 to 20 MB, also where Slack is quiet.
/**
 * Bolt's App behind a receiver of ours that listens on nothing. It is given no token and no installation store: it would acknowledge
 * events before they are safe, keep a client for each token, and lose an event when the database is away.
 */
async function startApp(apiUrl: string, listeners: Listeners): Promise<App> {
  const { App } = await import("@slack/bolt");
  const receiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };
  const app = new App({
    receiver,
    authorize: async ({ teamId, enterpriseId }) => ({
      ...(teamId === undefined ? {} : { teamId }),
      ...(enterpriseId === undefined ? {} : { enterpriseId }),
    }),
    clientOptions: clientOptions(apiUrl),
    logger: QUIET,
    ignoreSelf: false,
    convoStore: false,
    attachFunctionToken: false,
  });
  app.error(async (error) => {
    throw error;
  });
  const turnOf = (context: Readonly<Record<string, unknown>>): Turn => {
    if (context.turn === undefined) throw new EvenkeelError("bug", "An interaction came without a turn.");
    return context.turn as Turn;
  };
  // The name is what the operator's manifest says it is; Slack sends no other app's commands here.
  app.command(/.*/, ({ body, context }) => listeners.command(fieldsOf(body), turnOf(context)));
  app.action({ type: "block_actions" }, ({ body, context }) =>
    listeners.press(fieldsOf(body), turnOf(context)),
  );
  app.view({ type: "view_submission" }, ({ body, context }) =>
    listeners.submission(fieldsOf(body), turnOf(context)),
  );
  app.event("app_home_opened", ({ body }) => listeners.homeOpened(fieldsOf(body)));
  app.event("app_uninstalled", ({ body }) => listeners.removed(fieldsOf(body)));
  app.event("tokens_revoked", ({ body }) => listeners.removed(fieldsOf(body)));
  return app;
}
