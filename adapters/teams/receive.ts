import { type Context, Hono } from "hono";
import { getRuntimeKey } from "hono/adapter";
import { bodyLimit } from "hono/body-limit";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { HandleChatEvent } from "../../src/core/chat/reply.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { type Activity, readActivity } from "./activity.ts";
import { isLoopback } from "./config.ts";
import type { Connector } from "./connector.ts";
import type { TeamsDeps } from "./deps.ts";
import { teamsPackage } from "./install.ts";
import { knownConversations } from "./known-conversations.ts";
import { TEAMS_LIMITS } from "./limits.ts";
import type { TurnAnswer } from "./sdk.ts";
import { type Turn, type TurnContext, takeTurn } from "./turn.ts";
import type { Verifier } from "./verify.ts";
import { wordsIn } from "./words.ts";

/** The routes of Teams. */
export function teamsRoutes(
  of: { readonly deps: TeamsDeps; readonly connector: Connector; readonly verifier: Verifier },
  handle: HandleChatEvent,
): Hono {
  const { deps, connector, verifier } = of;
  const context = { deps, connector, handle, conversations: knownConversations(deps.conversations) };
  const once = answeredOnce();
  const app = new Hono();
  app.onError((error, c) => {
    if (!(error instanceof EvenkeelError) || error.code !== "unavailable") deps.report(error);
    return say(c, 503, wordsIn(undefined).unavailable);
  });

  const tooLarge = bodyLimit({
    maxSize: TEAMS_LIMITS.requestBytes,
    onError: (c) => say(c, 413, wordsIn(undefined).tooLarge),
  });
  const counted: typeof tooLarge = (c, next) => (saysItFits(c) ? next() : tooLarge(c, next));
  app.post("/teams/messages", counted, (c) => {
    const answering = receive(c, { context, verifier, once });
    // Others may wait for what this request began: keys, a token, the same activity. It goes on, also where its sender went away.
    keepAlive(c, answering);
    return answering;
  });

  app.get("/teams/app.zip", async (c) =>
    c.body(new Uint8Array(await teamsPackage(deps.publicUrl, deps.config)), 200, {
      "Content-Type": "application/zip",
      "Content-Disposition": 'attachment; filename="evenkeel-teams.zip"',
      "Cache-Control": "no-cache",
    }),
  );
  return app;
}

async function receive(
  c: Context,
  of: {
    readonly context: TurnContext;
    readonly verifier: Verifier;
    readonly once: ReturnType<typeof answeredOnce>;
  },
): Promise<Response> {
  const { context, verifier, once } = of;
  const { deps, connector } = context;
  const { slow, stop } = timer(TEAMS_LIMITS.answerMs);
  try {
    const activity = readActivity(await c.req.json().catch(() => null));
    if (activity === null) return say(c, 400, wordsIn(undefined).malformed);
    const verdict = await verifier.verify({
      activity,
      authorization: c.req.header("authorization") ?? null,
      fromThisMachine: isFromThisMachine(c, deps),
      now: deps.now().epochMilliseconds,
    });
    if (verdict.kind === "refused") return say(c, verdict.status, verdict.sentence);
    const turn: Turn = { activity, tenant: verdict.tenant, slow, background: (work) => keepAlive(c, work) };
    const answer = await once(keyOf(activity, verdict.tenant), () =>
      connector.receive(activity, () => takeTurn(context, turn)),
    );
    return respond(c, answer);
  } finally {
    stop();
  }
}

function say(c: Context, status: ContentfulStatusCode, error: string): Response {
  return c.json({ error }, status, { "Cache-Control": "no-store" });
}

function respond(c: Context, { status, body }: TurnAnswer): Response {
  const headers = { "Cache-Control": "no-store" };
  if (body === undefined || body === null) return c.body(null, status as ContentfulStatusCode, headers);
  return c.json(body, status as ContentfulStatusCode, headers);
}

// A page in a browser on this machine reaches this address too, but cannot hide that it is a page.
function isFromThisMachine(c: Context, deps: TeamsDeps): boolean {
  if (c.req.header("origin") !== undefined || c.req.header("sec-fetch-site") !== undefined) return false;
  const address = deps.clientAddress(c).replace(/^::ffff:/i, "");
  return address === "::1" || isLoopback(address);
}

function timer(milliseconds: number): { readonly slow: Promise<"slow">; stop(): void } {
  const { promise, resolve } = Promise.withResolvers<"slow">();
  const waiting = setTimeout(() => resolve("slow"), milliseconds);
  return { slow: promise, stop: () => clearTimeout(waiting) };
}

// Workers end what nobody waits for; elsewhere the process goes on anyway.
function keepAlive(c: Context, work: Promise<unknown>): void {
  if (getRuntimeKey() === "workerd") c.executionCtx.waitUntil(work.catch(() => {}));
}

function keyOf({ id, conversation }: Activity, tenant: string): string | null {
  return id === "" ? null : `${tenant} ${conversation.id} ${id}`;
}

/** How many activities are remembered as answered: some minutes of a busy tenant, and the app keeps account of the rest. */
const REMEMBERED = 5000;

/**
 * Does what comes twice under the same key once. Whoever asks while it is done gets the same answer; later, an empty one: what was
 * answered may be private, so it is not kept. What ended in an error may be tried again.
 */
function answeredOnce() {
  const seen = new Map<string, Promise<TurnAnswer> | null>();
  return async (key: string | null, answer: () => Promise<TurnAnswer>): Promise<TurnAnswer> => {
    if (key === null) return answer();
    const before = seen.get(key);
    if (before !== undefined) return before ?? { status: 200 };
    const [oldest] = seen.keys();
    if (seen.size >= REMEMBERED && oldest !== undefined) seen.delete(oldest);
    const answering = answer();
    seen.set(key, answering);
    try {
      const given = await answering;
      if (given.status < 500) seen.set(key, null);
      else seen.delete(key);
      return given;
    } catch (error) {
      seen.delete(key);
      throw error;
    }
  };
}

/** Whether the request says how long it is, and that is not too long: then it need not be counted, which costs much of the whole. */
function saysItFits(c: Context): boolean {
  if (c.req.header("transfer-encoding") !== undefined) return false;
  return Number(c.req.header("content-length") ?? Number.NaN) <= TEAMS_LIMITS.requestBytes;
}
