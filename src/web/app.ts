import { Hono } from "hono";
import { actionRoutes } from "./action-routes.ts";
import { assetRoutes } from "./assets.ts";
import { builderRoutes } from "./builder-routes.ts";
import { chartRoutes } from "./chart-routes.ts";
import { contentRoutes } from "./content-routes.ts";
import { demoRoutes } from "./demo-routes.ts";
import type { WebDeps } from "./deps.ts";
import { onError, onNotFound } from "./errors.ts";
import { healthRoutes } from "./health-routes.ts";
import { helpRoutes } from "./help-routes.ts";
import { homeRoutes } from "./home-routes.ts";
import { hrRoutes } from "./hr-routes.ts";
import { importRoutes } from "./import-routes.ts";
import { journalRoutes } from "./journal-routes.ts";
import { levelRoutes } from "./level-routes.ts";
import { logRoutes } from "./log-routes.ts";
import { meDataRoutes } from "./me-data-routes.ts";
import { meRoutes } from "./me-routes.ts";
import { messagesRoutes } from "./messages-routes.ts";
import { outlookRoutes } from "./outlook-routes.ts";
import { peopleRoutes } from "./people-routes.ts";
import { policyRoutes } from "./policy-routes.ts";
import { privacyRoutes } from "./privacy-routes.ts";
import { programRoutes } from "./program-routes.ts";
import { providerRoutes } from "./provider-routes.ts";
import { questionsRoutes } from "./questions-routes.ts";
import { readSignedIn, type WebEnv } from "./request.ts";
import { rolesRoutes } from "./roles-routes.ts";
import { scimRoutes } from "./scim/routes.ts";
import { scimPageRoutes } from "./scim-page-routes.ts";
import { ownFormsOnly, secureHeaders } from "./security.ts";
import { setupRoutes } from "./setup-routes.ts";
import { signInRoutes } from "./sign-in-routes.ts";
import { teamActionRoutes } from "./team-action-routes.ts";
import { teamRoutes } from "./team-routes.ts";

/**
 * All pages of the web side. To sit beside other routes, pass on what those did not take:
 * `root.all("*", (c) => web.fetch(c.req.raw, c.env))`. Its rule for forms and its 404 then stay its own.
 */
export function webApp(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.onError(onError(deps));
  app.notFound(onNotFound(deps));
  // With headers of its own: a chat platform's page shows what comes from here.
  app.route("/", chartRoutes(deps));
  app.use(secureHeaders(deps));
  // Before anyone is looked up: these answer even while the database does not.
  app.route("/", assetRoutes(deps));
  app.route("/", healthRoutes(deps));
  // By token, not by cookie: no form of a browser is a way in.
  app.route("/", scimRoutes(deps));
  app.use(ownFormsOnly(deps));
  app.use(readSignedIn(deps));
  for (const routes of [
    homeRoutes,
    // Before the one-time links, of which each has an address of its own.
    providerRoutes,
    signInRoutes,
    teamRoutes,
    teamActionRoutes,
    hrRoutes,
    programRoutes,
    // Before the content, of which each has an address of its own.
    questionsRoutes,
    contentRoutes,
    builderRoutes,
    actionRoutes,
    levelRoutes,
    policyRoutes,
    helpRoutes,
    rolesRoutes,
    logRoutes,
    messagesRoutes,
    outlookRoutes,
    // Before the people, of whom each has an address of its own.
    importRoutes,
    scimPageRoutes,
    peopleRoutes,
    meRoutes,
    meDataRoutes,
    journalRoutes,
    privacyRoutes,
    demoRoutes,
    setupRoutes,
  ]) {
    app.route("/", routes(deps));
  }
  return app;
}
