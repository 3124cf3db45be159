import { Hono } from "hono";
import { said } from "../content/words/said.ts";
import { rememberSession } from "./cookies.ts";
import { PERSONAS, type Persona, type WebDeps } from "./deps.ts";
import { chrome, openPage } from "./layout.ts";
import { demoBody } from "./pages/demo.ts";
import type { WebEnv } from "./request.ts";

/** Where a persona begins unless the demo names another page. */
const FIRST_PAGE: Readonly<Record<Persona, string>> = {
  employee: "/chat",
  manager: "/team",
  hr: "/hr",
  auditor: "/privacy",
};

/** The doors into the made-up organization. Without a demo there are no such routes, and both answer 404. */
export function demoRoutes(
  deps: Pick<WebDeps, "readDemo" | "signInAsPersona" | "secureCookies" | "browserChat">,
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const { readDemo, signInAsPersona } = deps;
  if (readDemo === undefined || signInAsPersona === undefined) return routes;
  routes.get("/demo", async (c) => {
    const demo = await readDemo();
    const at = chrome(c, deps);
    return c.html(openPage(at, at.words.demo.kicker, demoBody(demo, at.words)));
  });
  routes.get("/demo/sign-in", async (c) => {
    const persona = PERSONAS.find((name) => name === c.req.query("as"));
    if (persona === undefined) {
      throw said("invalid", "no_such_persona");
    }
    const opens = (await readDemo()).personas.find((p) => p.persona === persona)?.opens;
    rememberSession(c, deps, await signInAsPersona(persona));
    return c.redirect(
      opens ?? (persona === "employee" && !deps.browserChat ? "/me" : FIRST_PAGE[persona]),
      303,
    );
  });
  return routes;
}
