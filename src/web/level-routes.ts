import { Hono } from "hono";
import { said } from "../content/words/said.ts";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { type LevelDone, levelBody } from "./pages/level.ts";
import { field, signedIn, type WebEnv } from "./request.ts";
import type { Words } from "./words/en.ts";

function doneOf(asked: string | undefined, words: Words): LevelDone | null {
  return asked !== undefined && Object.hasOwn(words.level.done, asked) ? (asked as LevelDone) : null;
}

/** One of the values that a form of ours sends. Throws `invalid` for anything else. */
function oneOf<const T extends string>(known: readonly T[], sent: string): T {
  const found = known.find((each) => each === sent);
  if (found === undefined) throw said("invalid", "form_unknown");
  return found;
}

/** `/hr/level`: HR asks for another privacy level and takes it back, an auditor answers. Who may is decided by the use cases. */
export function levelRoutes(
  deps: Pick<
    WebDeps,
    "readLevelPage" | "askForTier" | "withdrawRequest" | "answerRequest" | "browserChat" | "readDemo"
  >,
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr/level", async (c) => {
    const session = signedIn(c);
    const page = await deps.readLevelPage(session);
    const at = chrome(c, deps);
    const body = levelBody(page, at.words, doneOf(c.req.query("done"), at.words));
    return c.html(shell({ ...at, session }, at.words.level.title, body));
  });
  routes.post("/hr/level", async (c) => {
    await deps.askForTier(signedIn(c), oneOf(["strict", "standard"], await field(c, "tier")));
    return c.redirect("/hr/level?done=asked", 303);
  });
  routes.post("/hr/level/withdraw", async (c) => {
    await deps.withdrawRequest(signedIn(c), await field(c, "request"));
    return c.redirect("/hr/level?done=withdrawn", 303);
  });
  routes.post("/hr/level/answer", async (c) => {
    const session = signedIn(c);
    const answer = oneOf(["yes", "no"], await field(c, "answer"));
    await deps.answerRequest(session, { request: await field(c, "request"), answer });
    return c.redirect(`/hr/level?done=${answer}`, 303);
  });
  return routes;
}
