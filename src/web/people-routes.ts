import { Hono } from "hono";
import type { Correction } from "../app/directory/correct-person.ts";
import type { WebDeps } from "./deps.ts";
import { type Chrome, chrome, shell } from "./layout.ts";
import type { Html } from "./marks.ts";
import { peopleBody } from "./pages/people.ts";
import { type PersonNews, personBody } from "./pages/person.ts";
import { field, part, signedIn, type WebContext, type WebEnv } from "./request.ts";

type PeopleDeps = Pick<WebDeps, "directory" | "identities" | "browserChat" | "readDemo">;

/** A page of the directory for whoever is signed in. */
export function directoryPage(
  c: WebContext,
  deps: Pick<WebDeps, "browserChat" | "readDemo">,
  draw: (words: Chrome["words"]) => { readonly title: string; readonly body: Html },
  status: 200 | 400 = 200,
) {
  const session = signedIn(c);
  const at = chrome(c, deps);
  const { title, body } = draw(at.words);
  return c.html(shell({ ...at, session }, title, body), status);
}

async function personPage(c: WebContext, deps: PeopleDeps, news: PersonNews, status: 200 | 400 = 200) {
  const page = await deps.directory.readPerson(signedIn(c), part(c, "id"));
  return directoryPage(
    c,
    deps,
    (words) => ({ title: page.name, body: personBody(page, words, news) }),
    status,
  );
}

async function correctionOf(c: WebContext): Promise<Correction> {
  return {
    name: await field(c, "name"),
    team: await field(c, "team"),
    manager: await field(c, "manager"),
    timeZone: await field(c, "timeZone"),
    language: await field(c, "language"),
    country: await field(c, "country"),
    location: await field(c, "location"),
    tags: await field(c, "tags"),
  };
}

const DONE = ["saved", "left", "returned", "leave", "leave-removed", "signed-out"] as const;

/** `/hr/people/:id/…`: one entry, its corrections, and its leaves. */
function personRoutes(deps: PeopleDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const back = (c: WebContext, done: (typeof DONE)[number]) =>
    c.redirect(`/hr/people/${encodeURIComponent(part(c, "id"))}?done=${done}`, 303);
  routes.get("/hr/people/:id", (c) => {
    const done = DONE.find((known) => known === c.req.query("done"));
    return personPage(c, deps, done === undefined ? {} : { done });
  });
  routes.post("/hr/people/:id", async (c) => {
    const form = await correctionOf(c);
    const wrong = await deps.directory.correct(signedIn(c), part(c, "id"), form);
    return Object.keys(wrong).length === 0 ? back(c, "saved") : personPage(c, deps, { wrong, form }, 400);
  });
  routes.post("/hr/people/:id/end", async (c) => {
    await deps.directory.end(signedIn(c), part(c, "id"));
    return back(c, "left");
  });
  routes.post("/hr/people/:id/return", async (c) => {
    await deps.directory.bringBack(signedIn(c), part(c, "id"));
    return back(c, "returned");
  });
  routes.post("/hr/people/:id/sign-ins/end", async (c) => {
    await deps.identities.endOf(signedIn(c), part(c, "id"));
    return back(c, "signed-out");
  });
  routes.post("/hr/people/:id/leave", async (c) => {
    const leave = { id: part(c, "id"), from: await field(c, "from"), until: await field(c, "until") };
    const wrongLeave = await deps.directory.enterLeave(signedIn(c), leave);
    return wrongLeave === null ? back(c, "leave") : personPage(c, deps, { wrongLeave }, 400);
  });
  routes.post("/hr/people/:id/leave/remove", async (c) => {
    await deps.directory.removeLeave(signedIn(c), { id: part(c, "id"), from: await field(c, "from") });
    return back(c, "leave-removed");
  });
  return routes;
}

/** `/hr/people`: the directory as HR keeps it. Who may is decided by the use cases. */
export function peopleRoutes(deps: PeopleDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr/people", async (c) => {
    const search = {
      text: c.req.query("q") ?? "",
      left: c.req.query("left") === "1",
      page: Number(c.req.query("page") ?? "1"),
    };
    const page = await deps.directory.read(signedIn(c), search);
    return directoryPage(c, deps, (words) => ({
      title: words.directory.title,
      body: peopleBody(page, words),
    }));
  });
  routes.route("/", personRoutes(deps));
  return routes;
}
