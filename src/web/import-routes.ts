import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { decodeFile, type Encoding } from "../app/directory/decode-file.ts";
import type { ImportOutcome } from "../app/directory/import-people.ts";
import { said } from "../content/words/said.ts";
import type { WebDeps } from "./deps.ts";
import type { Html } from "./marks.ts";
import {
  directoryPlace,
  type ImportPlace,
  importBody,
  importedBody,
  importProblemsBody,
  leaveFileBody,
  planBody,
} from "./pages/import.ts";
import { directoryPage } from "./people-routes.ts";
import { field, signedIn, type WebContext, type WebEnv } from "./request.ts";
import type { Words } from "./words/en.ts";

type ImportDeps = Pick<WebDeps, "directory" | "browserChat" | "readDemo">;

/** Some 60,000 people; a file of more is better sent in parts, or by an identity provider. */
const MOST_BYTES = 8 * 1024 * 1024;

interface Sent {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The file that was uploaded, else the text that was pasted; null where it is no text. */
async function readSent(c: WebContext): Promise<Sent | null> {
  const { file } = await c.req.parseBody();
  if (!(file instanceof File) || file.size === 0) return { text: await field(c, "text"), encoding: "utf-8" };
  const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
  return decoded.kind === "not_text" ? null : decoded;
}

const NOT_TEXT = [{ line: null, code: "not_text", value: "" }] as const;

/** Where the steps of an import stand, and what is drawn around them. */
interface ImportSteps {
  readonly path: string;
  page(
    c: WebContext,
    draw: (words: Words) => { readonly title: string; readonly body: Html },
    status?: 200 | 400,
  ): Response | Promise<Response>;
  place(words: Words): ImportPlace;
}

/** Shows what an import would do or did. `stale`: it was confirmed, and something had changed. */
function show(
  c: WebContext,
  { page, place }: ImportSteps,
  outcome: ImportOutcome,
  { text, encoding, everybody, stale }: Sent & { readonly everybody: boolean; readonly stale: boolean },
) {
  if (outcome.kind === "imported")
    return page(c, (words) => ({
      title: words.import.done,
      body: importedBody(outcome.counts, place(words), words),
    }));
  if (outcome.kind === "problems")
    return page(
      c,
      (words) => ({
        title: words.import.title,
        body: importProblemsBody(outcome.problems, place(words), words),
      }),
      400,
    );
  const { plan, seal } = outcome;
  const shown = { plan, seal, file: { text, everybody }, encoding, stale };
  return page(c, (words) => ({
    title: words.import.planTitle,
    body: planBody(shown, place(words), words),
  }));
}

/** The look at a directory file, which stores nothing, and the confirm, which does what was shown. Both for HR alone. */
export function importSteps(deps: Pick<ImportDeps, "directory">, steps: ImportSteps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.post(steps.path, fileLimit(), async (c) => {
    const session = signedIn(c);
    const everybody = (await field(c, "everybody")) === "yes";
    const sent = await readSent(c);
    const file = { text: sent?.text ?? "", everybody };
    const preview =
      sent === null
        ? ({ kind: "problems", problems: NOT_TEXT } as const)
        : await deps.directory.preview(session, file);
    return show(c, steps, preview, { ...file, encoding: sent?.encoding ?? "utf-8", stale: false });
  });
  routes.post(`${steps.path}/confirm`, fileLimit(), async (c) => {
    const file = { text: await field(c, "text"), everybody: (await field(c, "everybody")) === "yes" };
    const outcome = await deps.directory.import(signedIn(c), { ...file, seal: await field(c, "seal") });
    return show(c, steps, outcome, { ...file, encoding: "utf-8", stale: true });
  });
  return routes;
}

function fileLimit() {
  return bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw said("invalid", "file_too_large");
    },
  });
}

function leaveRoutes(deps: ImportDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const page = (c: WebContext, news: Parameters<typeof leaveFileBody>[0], status: 200 | 400 = 200) =>
    directoryPage(
      c,
      deps,
      (words) => ({ title: words.import.leave.title, body: leaveFileBody(news, words) }),
      status,
    );
  routes.get("/hr/people/leave", (c) => {
    deps.directory.check(signedIn(c));
    return page(c, {});
  });
  routes.post("/hr/people/leave", fileLimit(), async (c) => {
    const session = signedIn(c);
    const sent = await readSent(c);
    if (sent === null) return page(c, { problems: NOT_TEXT }, 400);
    const outcome = await deps.directory.importLeaves(session, sent.text);
    return outcome.kind === "problems"
      ? page(c, { problems: outcome.problems }, 400)
      : page(c, { taken: outcome.leaves });
  });
  return routes;
}

/** `/hr/people/import` and its neighbors: files in and out. A look stores nothing; only the confirm does. */
export function importRoutes(deps: ImportDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr/people/import", (c) => {
    deps.directory.check(signedIn(c));
    return directoryPage(c, deps, (words) => ({ title: words.import.title, body: importBody(words) }));
  });
  const page: ImportSteps["page"] = (c, draw, status) => directoryPage(c, deps, draw, status);
  routes.route("/", importSteps(deps, { path: "/hr/people/import", page, place: directoryPlace }));
  routes.get("/hr/people/export.csv", async (c) => {
    const file = await deps.directory.export(signedIn(c));
    return c.body(file, 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="directory.csv"',
    });
  });
  routes.route("/", leaveRoutes(deps));
  return routes;
}
