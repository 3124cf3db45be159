import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ErrorCode } from "../../src/core/errors.ts";
import { preferredLocale } from "../../src/core/locale.ts";
import type { Address } from "../../src/ports/chat-surface.ts";
import type { BrowserDeps, BrowserPerson, StoredEnvelope, Transcript } from "./deps.ts";
import { pageHeaders, renderChatPage, renderSentencePage, renderViewPage } from "./page.ts";
import type { NextPage, ScriptAnswer } from "./reply.ts";
import type { BrowserWords } from "./words.en.ts";
import { wordsIn } from "./words.ts";

export const SIGN_IN = "/sign-in?next=/chat";

export const ERROR_STATUS: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  refused: 422,
  unavailable: 503,
  bug: 500,
};

/** How many of the newest envelopes the page shows: some months of them. */
const SHOWN = 100;
const READ_AT_ONCE = 200;

/** Whether our script asks. It reads JSON; a browser that submits a form by itself gets a page. */
export function isScript(c: Context): boolean {
  return c.req.header("accept") === "application/json";
}

/** The words for whoever asks: in their own language, or in what their browser asks for while nobody is signed in. */
export function wordsOf(c: Context, person: BrowserPerson | null): BrowserWords {
  return wordsIn(person?.language ?? preferredLocale(c.req.header("accept-language")));
}

/** The answer to our script. */
export function answer(c: Context, said: ScriptAnswer, status: ContentfulStatusCode = 200): Response {
  return c.json(said, status, { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
}

/** A sentence on why not, for the script or as a page. */
export async function refuse(
  c: Context,
  deps: Pick<BrowserDeps, "stylesheets" | "nonce">,
  refusal: { readonly status: ContentfulStatusCode; readonly sentence: string; readonly own: BrowserWords },
): Promise<Response> {
  const { status, sentence, own } = refusal;
  if (isScript(c)) return answer(c, { kind: "refused", text: sentence }, status);
  const page = renderSentencePage({ own, stylesheets: deps.stylesheets, sentences: [sentence] });
  return c.html(page, status, pageHeaders(deps.nonce()));
}

/** A whole page for the person who is signed in. */
export async function showPage(
  c: Context,
  shown: {
    readonly deps: BrowserDeps;
    readonly person: BrowserPerson;
    readonly page: NextPage;
    readonly status?: ContentfulStatusCode;
  },
): Promise<Response> {
  const { deps, person, page } = shown;
  const nonce = deps.nonce();
  const frame = { person, stylesheets: deps.stylesheets, nonce };
  const send = (html: Parameters<Context["html"]>[0]) =>
    c.html(html, shown.status ?? 200, pageHeaders(nonce));
  if (page.kind === "sentences")
    return send(renderSentencePage({ own: wordsIn(person.language), ...frame, sentences: page.sentences }));
  if (page.kind === "chat") {
    const envelopes = await newest(deps.transcript, person);
    return send(
      renderChatPage(frame, page.hint === undefined ? { envelopes } : { envelopes, hint: page.hint }),
    );
  }
  const { carried, kind: _, ...marks } = page;
  const top = carried.at(-1);
  return top ? send(renderViewPage(frame, { ...marks, ...top, carried })) : c.redirect("/chat", 303);
}

/** The newest envelopes of the address, oldest first. The transcript is read forward, for it has no other order. */
async function newest(transcript: Transcript, address: Address): Promise<readonly StoredEnvelope[]> {
  const to = { workspace: address.workspace, account: address.account };
  let kept: readonly StoredEnvelope[] = [];
  for (;;) {
    const more = await transcript.after(to, kept.at(-1)?.cursor ?? null, READ_AT_ONCE);
    kept = [...kept, ...more].slice(-SHOWN);
    if (more.length < READ_AT_ONCE) return kept;
  }
}
