import type { Context } from "hono";
import type { HandleChatEvent } from "../../src/core/chat/reply.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import type { BrowserDeps, BrowserPerson } from "./deps.ts";
import { type ReadPost, readPost } from "./read-event.ts";
import { answerScript, keepWritten, nextPage, showing } from "./reply.ts";
import { answer, ERROR_STATUS, isScript, refuse, SIGN_IN, showPage, wordsOf } from "./respond.ts";

/** Answers a posted form: reads it into one event, hands that over, and shows the reply to the script or as a page. */
export async function act(c: Context, deps: BrowserDeps, handle: HandleChatEvent): Promise<Response> {
  const person = await deps.identify(c.req.raw);
  const own = wordsOf(c, person);
  if (!person) {
    if (!isScript(c)) return c.redirect(SIGN_IN, 303);
    return answer(c, { kind: "refused", text: own.signedOut, signIn: SIGN_IN }, 401);
  }
  const form = await readForm(c.req.raw);
  if (!form) return refuse(c, deps, { status: 400, sentence: own.malformed, own });
  const actor = { platform: "browser", workspace: person.workspace, account: person.account } as const;
  const post = readPost(form, actor, deps.now());
  if (post.kind === "refused") return refuse(c, deps, { status: 400, sentence: own[post.problem], own });
  if (post.kind === "back") return showPage(c, { deps, person, page: showing(post.carried.slice(0, -1)) });
  if (isScript(c)) return answer(c, await answerScript(post.event, await handle(post.event), own));
  return actWithoutScript(c, { deps, handle, person, post });
}

async function actWithoutScript(
  c: Context,
  turn: {
    readonly deps: BrowserDeps;
    readonly handle: HandleChatEvent;
    readonly person: BrowserPerson;
    readonly post: Extract<ReadPost, { kind: "event" }>;
  },
): Promise<Response> {
  const { deps, handle, person, post } = turn;
  try {
    const page = nextPage(post.event, await handle(post.event), post.carried);
    if (page.kind === "chat" && page.hint === undefined) return c.redirect("/chat", 303);
    const missed = page.kind === "sentences" || (page.kind === "view" && page.wrong !== undefined);
    return showPage(c, { deps, person, page, status: missed ? 422 : 200 });
  } catch (error) {
    // With a view on the page, the sentence stands in it, beside what was written.
    if (!(error instanceof EvenkeelError) || error.code === "bug" || post.carried.length === 0) throw error;
    const carried = keepWritten(post.event, post.carried);
    const page = { kind: "view", carried, notice: error.message } as const;
    return showPage(c, { deps, person, page, status: ERROR_STATUS[error.code] });
  }
}

/** Null where the body is no form. */
async function readForm(request: Request): Promise<FormData | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return null;
  try {
    return await request.formData();
  } catch {
    return null;
  }
}
