import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { etag } from "hono/etag";
import { HTTPException } from "hono/http-exception";
import type { HandleChatEvent } from "../../src/core/chat/reply.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { act } from "./act.ts";
import { CHAT_SCRIPT } from "./chat-script.ts";
import { CHAT_STYLE } from "./chat-style.ts";
import type { BrowserDeps } from "./deps.ts";
import { CURSOR, DEFAULT_PACE, streamEnvelopes } from "./events.ts";
import { BROWSER_LIMITS } from "./limits.ts";
import { ACT } from "./render.ts";
import { ERROR_STATUS, refuse, SIGN_IN, showPage, wordsOf } from "./respond.ts";

/** The routes of the chat. `closing` ends the streams that are open. */
export function browserRoutes(deps: BrowserDeps, handle: HandleChatEvent, closing: AbortSignal): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    const own = wordsOf(c, null);
    if (error instanceof HTTPException && error.status === 403)
      return refuse(c, deps, { status: 403, sentence: own.foreign, own });
    if (error instanceof EvenkeelError && error.code !== "bug")
      return refuse(c, deps, { status: ERROR_STATUS[error.code], sentence: error.message, own });
    // Not ours to word: whoever mounts these routes records it and answers.
    throw error;
  });

  app.get("/chat", async (c) => {
    const person = await deps.identify(c.req.raw);
    return person ? showPage(c, { deps, person, page: { kind: "chat" } }) : c.redirect(SIGN_IN, 303);
  });

  app.get("/chat/events", async (c) => {
    // A page that comes back on its old connection would keep a closing server from closing.
    if (closing.aborted) return c.body(null, 503, { Connection: "close" });
    const person = await deps.identify(c.req.raw);
    // Not a redirect: a sign-in page is no stream of events.
    if (!person) return c.text(wordsOf(c, null).signedOut, 401);
    const after = c.req.header("last-event-id") ?? c.req.query("after") ?? "";
    if (after !== "" && !CURSOR.test(after)) return c.text(wordsOf(c, person).malformed, 400);
    return streamEnvelopes(c, {
      transcript: deps.transcript,
      address: { workspace: person.workspace, account: person.account },
      after: after === "" ? null : after,
      own: wordsOf(c, person),
      pace: deps.pace ?? DEFAULT_PACE,
      closing,
    });
  });

  const tooLarge = bodyLimit({
    maxSize: BROWSER_LIMITS.postBytes,
    onError: (c) => {
      const own = wordsOf(c, null);
      return refuse(c, deps, { status: 413, sentence: own.tooLarge, own });
    },
  });
  app.post(ACT, csrf(), tooLarge, (c) => act(c, deps, handle));
  // Where the address of a page without script ends up when it is opened anew.
  app.get(ACT, (c) => c.redirect("/chat", 303));

  app.get("/chat/chat.css", etag(), asset("text/css", CHAT_STYLE));
  app.get("/chat/chat.js", etag(), asset("text/javascript", CHAT_SCRIPT));
  return app;
}

function asset(type: string, text: string): MiddlewareHandler {
  return async (c) =>
    c.body(text, 200, {
      "Content-Type": `${type}; charset=utf-8`,
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
    });
}
