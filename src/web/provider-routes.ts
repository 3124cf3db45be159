import { Hono } from "hono";
import { forgetHandle, readHandle, rememberHandle, rememberSession } from "./cookies.ts";
import type { ProviderSignIn, WebDeps } from "./deps.ts";
import { answerProblem } from "./errors.ts";
import { chrome, openPage } from "./layout.ts";
import { goneBody, notConfirmedBody, onwardBody, providerPaths, unknownBody } from "./pages/sign-in.ts";
import { type RateLimit, rateLimit } from "./rate-limit.ts";
import { field, firstPage, type WebContext, type WebEnv } from "./request.ts";
import { safePath } from "./safe-path.ts";

type ProviderRouteDeps = Pick<
  WebDeps,
  | "browserChat"
  | "clientAddress"
  | "now"
  | "providers"
  | "publicUrl"
  | "readDemo"
  | "readSession"
  | "secureCookies"
>;

const TEN_MINUTES = 600;
/** An office may share one address. */
const TRIES_OF_ADDRESS = 60;
/** More than any provider sends: a code, a state, an issuer. */
const MAX_QUERY = 4096;

/** Signing in through identity providers; no routes where none is set up. */
export function providerRoutes(deps: ProviderRouteDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const begins = rateLimit({ tries: TRIES_OF_ADDRESS, seconds: TEN_MINUTES });
  const returns = rateLimit({ tries: TRIES_OF_ADDRESS, seconds: TEN_MINUTES });
  for (const provider of deps.providers) routes.route("/", routesOf({ deps, provider, begins, returns }));
  return routes;
}

function routesOf({
  deps,
  provider,
  begins,
  returns,
}: {
  readonly deps: ProviderRouteDeps;
  readonly provider: ProviderSignIn;
  readonly begins: RateLimit;
  readonly returns: RateLimit;
}): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const { begin, back } = providerPaths(provider.id);
  if (begin !== back) routes.get(begin, (c) => c.redirect("/sign-in", 303));
  // A form of ours begins it, so that no other site can. The page leads on by itself: a redirect after a form would have to be allowed
  // by its policy, to a host that the provider may change.
  routes.post(begin, async (c) => {
    if (!begins.allow(deps.clientAddress(c), deps.now())) return answerProblem(c, deps, "too_many");
    const next = safePath(await field(c, "next"));
    const { handle, url } = await provider.begin({ redirectUri: `${deps.publicUrl}${back}`, next });
    rememberHandle(c, deps, handle);
    c.header("Refresh", `0; url=${url}`);
    const at = chrome(c, deps);
    const title = at.words.signIn.onwardTitle(provider.name);
    return c.html(openPage(at, title, onwardBody({ name: provider.name, url }, at.words), "slim"));
  });
  routes.get(back, async (c) => {
    const query = new URL(c.req.url).search.slice(1);
    // Somebody opens the form's own address again.
    if (query === "") return c.redirect("/sign-in", 303);
    if (!returns.allow(deps.clientAddress(c), deps.now())) return answerProblem(c, deps, "too_many");
    const handle = readHandle(c, deps);
    forgetHandle(c, deps);
    const claim =
      handle === null || query.length > MAX_QUERY
        ? ({ kind: "gone" } as const)
        : await provider.finish({ handle, query });
    if (claim.kind !== "session") return nobodyPage(c, deps, claim.kind);
    rememberSession(c, deps, claim.token);
    const session = await deps.readSession(claim.token);
    return c.redirect(safePath(claim.next) ?? (session === null ? "/" : firstPage(session)), 303);
  });
  return routes;
}

function nobodyPage(c: WebContext, deps: ProviderRouteDeps, why: "gone" | "refused" | "unknown") {
  const at = chrome(c, deps);
  const { signIn } = at.words;
  if (why === "gone") return c.html(openPage(at, signIn.goneTitle, goneBody(at.words), "slim"), 410);
  if (why === "refused")
    return c.html(openPage(at, signIn.notConfirmedTitle, notConfirmedBody(at.words), "slim"), 403);
  return c.html(openPage(at, signIn.unknownTitle, unknownBody(at.words), "slim"), 403);
}
