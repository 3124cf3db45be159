import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { decodeFile } from "../app/directory/decode-file.ts";
import { said } from "../content/words/said.ts";
import { SET_STEPS } from "../core/pulse/set-standing.ts";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { questionsBody, type Refused } from "./pages/questions.ts";
import { doneOf, field, oneOf, signedIn, type WebContext, type WebEnv } from "./request.ts";

/** 27 questions in every language are some ten kilobytes. */
const MOST_BYTES = 256 * 1024;

/** The file that was uploaded, else the text that was pasted; null where it is no text. */
async function sentText(c: WebContext): Promise<string | null> {
  const { file } = await c.req.parseBody();
  if (!(file instanceof File) || file.size === 0) return field(c, "text");
  const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
  return decoded.kind === "not_text" ? null : decoded.text;
}

/** `/hr/content/questions`, for HR and auditors. Who may do what is decided by the use cases. */
export function questionsRoutes(deps: Pick<WebDeps, "questions" | "browserChat" | "readDemo">): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const { questions } = deps;
  const page = async (c: WebContext, refused: Refused | null, status: 200 | 400 = 200) => {
    const session = signedIn(c);
    const shown = await questions.read(session, { language: c.req.query("language") });
    const at = chrome(c, deps);
    const done = doneOf(c.req.query("done"), at.words.questions.done);
    const body = questionsBody(shown, at.words, { done, refused });
    return c.html(shell({ ...at, session }, at.words.questions.title, body), status);
  };
  routes.get("/hr/content/questions", (c) => page(c, null));
  routes.get("/hr/content/questions/template.csv", (c) => {
    const text = questions.template(signedIn(c));
    return c.body(text, 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="evenkeel-questions.csv"',
    });
  });
  routes.post("/hr/content/questions", limit(), async (c) => {
    const session = signedIn(c);
    questions.checkWriter(session);
    const [name, rights] = [await field(c, "name"), await field(c, "rights")];
    const licensed = (await field(c, "licensed")) === "yes";
    const form = { name, rights, licensed, text: await sentText(c) };
    const saved = await questions.save(session, form);
    if (saved.kind === "problems") return page(c, { problems: saved.problems, name, rights }, 400);
    return c.redirect("/hr/content/questions?done=saved#hand", 303);
  });
  routes.post("/hr/content/questions/step", async (c) => {
    const session = signedIn(c);
    questions.checkWriter(session);
    const step = oneOf(SET_STEPS, await field(c, "step"));
    await questions.step(session, { id: await field(c, "id"), step });
    return c.redirect("/hr/content/questions?done=stepped", 303);
  });
  return routes;
}

function limit() {
  return bodyLimit({
    maxSize: MOST_BYTES,
    onError: (_: Context) => {
      throw said("invalid", "questions_large");
    },
  });
}
