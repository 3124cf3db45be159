import { Hono } from "hono";
import { BELIEFS, KNOWLEDGE } from "../app/privacy/receipt-attack.ts";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { objectedBody, objectionBody, objectionsBody } from "./pages/objection.ts";
import { attackBody, privacyBody } from "./pages/privacy.ts";
import { field, signedIn, type WebEnv } from "./request.ts";

/** What was chosen, or the first choice where the address holds something else. */
function choice<T extends string>(choices: readonly [T, ...T[]], asked: string | undefined): T {
  return choices.find((each) => each === asked) ?? choices[0];
}

/** The promise, the bound, the receipt and the ledger: open to every member. */
export function privacyRoutes(
  deps: Pick<WebDeps, "readPrivacyPage" | "readAttackPage" | "readLedgerFile" | "browserChat" | "readDemo"> &
    ObjectionDeps,
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
  routes.route("/", objectionRoutes(deps));
  return routes;
}

type ObjectionDeps = Pick<
  WebDeps,
  "readObjectionPage" | "objectToRoster" | "readObjections" | "decideObjection" | "browserChat" | "readDemo"
>;

/** Objecting to the own list, open to everyone on one; deciding on objections, open to auditors. The use cases decide. */
function objectionRoutes(deps: ObjectionDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/privacy/object", async (c) => {
    const session = signedIn(c);
    const page = await deps.readObjectionPage(session);
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.privacy.objection.title, objectionBody(page, at.words)));
  });
  // Answered with a page of its own, not a redirect: an address that says "objected" would stay in the browser's history.
  routes.post("/privacy/object", async (c) => {
    const session = signedIn(c);
    const form = {
      window: await field(c, "window"),
      node: await field(c, "node"),
      reason: await field(c, "reason"),
    };
    const state = await deps.objectToRoster(session, form);
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.privacy.objection.title, objectedBody(state, at.words)));
  });
  routes.get("/privacy/objections", async (c) => {
    const session = signedIn(c);
    const page = await deps.readObjections(session);
    const at = chrome(c, deps);
    const { title } = at.words.privacy.objection.auditor;
    return c.html(shell({ ...at, session }, title, objectionsBody(page, at.words)));
  });
  routes.post("/privacy/objections", async (c) => {
    const [window, node] = [await field(c, "window"), await field(c, "node")];
    const [decision, reasons] = [await field(c, "decision"), await field(c, "reasons")];
    await deps.decideObjection(signedIn(c), { window, node, decision, reasons });
    return c.redirect("/privacy/objections", 303);
  });
  return routes;
}
