import { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import type { WebEnv } from "./request.ts";

/** `/healthz`: the process answers. `/readyz`: it may be sent traffic; 503 with the check that failed where not. */
export function healthRoutes(deps: Pick<WebDeps, "ready">): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/healthz", (c) => c.json({ ok: true }));
  routes.get("/readyz", async (c) => {
    const readiness = await deps.ready();
    return c.json(readiness, readiness.ok ? 200 : 503);
  });
  return routes;
}
