import { Hono } from "hono";
import { BELIEFS, KNOWLEDGE } from "../app/privacy/receipt-attack.ts";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { attackBody, privacyBody } from "./pages/privacy.ts";
import { signedIn, type WebEnv } from "./request.ts";

/** What was chosen, or the first choice where the address holds something else. */
function choice<T extends string>(choices: readonly [T, ...T[]], asked: string | undefined): T {
  return choices.find((each) => each === asked) ?? choices[0];
}

/** The promise, the bound, the receipt and the ledger: open to every member. */
export function privacyRoutes(
  deps: Pick<WebDeps, "readPrivacyPage" | "readAttackPage" | "readLedgerFile" | "browserChat" | "readDemo">,
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/privacy", async (c) => {
    const session = signedIn(c);
    const page = await deps.readPrivacyPage(session);
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.privacy.kicker, privacyBody(page, at.words)));
  });
  routes.get("/privacy/ledger.json", async (c) => {
    const file = await deps.readLedgerFile(signedIn(c));
    c.header("Content-Disposition", 'attachment; filename="ledger.json"');
    return c.json(file);
  });
  routes.get("/privacy/attack", async (c) => {
    const session = signedIn(c);
    const page = await deps.readAttackPage(session, {
      knowledge: choice(KNOWLEDGE, c.req.query("knows")),
      belief: choice(BELIEFS, c.req.query("torn")),
    });
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.privacy.attack.title, attackBody(page, at.words)));
  });
  return routes;
}
