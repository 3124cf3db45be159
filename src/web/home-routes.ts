import { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { chrome, openPage } from "./layout.ts";
import { homeBody } from "./pages/home.ts";
import type { WebEnv } from "./request.ts";

/** `/`: what this is, for anyone. */
export function homeRoutes(deps: Pick<WebDeps, "browserChat" | "readDemo">): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/", (c) => {
    const at = chrome(c, deps);
    const body = homeBody({ signedIn: at.session !== null, demo: at.demo }, at.words);
    return c.html(openPage(at, at.words.home.title, body));
  });
  return routes;
}
