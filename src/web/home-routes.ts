import { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { chrome, openPage } from "./layout.ts";
import { homeBody } from "./pages/home.ts";
import { welcomeBody } from "./pages/welcome.ts";
import type { WebEnv } from "./request.ts";

/** `/`: what this is, for anyone. */
export function homeRoutes(deps: Pick<WebDeps, "browserChat" | "readDemo" | "connectable">): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/", (c) => {
    const at = chrome(c, deps);
    const body = homeBody({ signedIn: at.session !== null, demo: at.demo }, at.words);
    return c.html(openPage(at, at.words.home.title, body));
  });
  // Where HR's link leads. The same for everyone, and nothing is noted of who opens it.
  routes.get("/welcome", (c) => {
    const at = chrome(c, deps);
    return c.html(openPage(at, at.words.welcome.title, welcomeBody(deps, at.words)));
  });
  return routes;
}
