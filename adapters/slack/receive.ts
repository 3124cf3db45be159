import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { SlackDeps } from "./deps.ts";
import { addInstallRoutes } from "./install.ts";
import type { Answered, Intake } from "./intake.ts";
import { type Fields, parseObject } from "./read-body.ts";
import { signatureCheck } from "./signature.ts";
import { wordsIn } from "./words.ts";

/** Slack states no limit; its largest body is a view of 250 kB, escaped. */
const BODY_BYTES = 1024 * 1024;

const JSON_BODY = /^application\/json\b/i;
const FORM_BODY = /^application\/x-www-form-urlencoded\b/i;

/** Slack's routes. What is not signed by Slack, or not now, gets 401 and has no effect. */
export function slackRoutes(deps: SlackDeps, intake: Intake): Hono {
  const app = new Hono();
  const verify = signatureCheck(deps.config.signingSecret);

  /** The body as text, where it is Slack's and of this type; the refusal otherwise. */
  const read = async (c: Context, type: RegExp): Promise<string | Response> => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    const timestamp = c.req.header("x-slack-request-timestamp") ?? "";
    const signature = c.req.header("x-slack-signature") ?? "";
    if (!(await verify({ timestamp, signature, body }, deps.now()))) return c.body(null, 401);
    if (!type.test(c.req.header("content-type") ?? "")) return c.text(wordsIn(undefined).malformed, 415);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(body);
    } catch {
      return c.text(wordsIn(undefined).malformed, 400);
    }
  };

  const counted = bodyLimit({ maxSize: BODY_BYTES, onError: (c) => c.body(null, 413) });
  app.use("/slack/*", (c, next) => (saysItFits(c) ? next() : counted(c, next)));
  app.post("/slack/events", async (c) => {
    const text = await read(c, JSON_BODY);
    return typeof text === "string" ? answer(c, await intake.event(text, c)) : text;
  });
  app.post("/slack/commands", async (c) => {
    const text = await read(c, FORM_BODY);
    return typeof text === "string" ? answer(c, await intake.command(formOf(text), c)) : text;
  });
  app.post("/slack/interactions", async (c) => {
    const text = await read(c, FORM_BODY);
    if (typeof text !== "string") return text;
    const payload = parseObject(new URLSearchParams(text).get("payload") ?? "");
    return answer(c, payload === null ? { kind: "malformed" } : await intake.interaction(payload, c));
  });
  addInstallRoutes(app, deps);
  return app;
}

/** Whether the request says how long it is, and that is not too long: then it need not be counted, which costs as much as all the rest. */
function saysItFits(c: Context): boolean {
  if (c.req.header("transfer-encoding") !== undefined) return false;
  return Number(c.req.header("content-length") ?? Number.NaN) <= BODY_BYTES;
}

function formOf(text: string): Fields {
  return Object.fromEntries(new URLSearchParams(text));
}

function answer(c: Context, answered: Answered): Response {
  // The same body would be as unreadable the next time.
  if (answered.kind === "malformed")
    return c.text(wordsIn(undefined).malformed, 400, { "X-Slack-No-Retry": "1" });
  if (answered.kind === "not_kept") return c.body(null, 503);
  return answered.body === null ? c.body(null, 200) : c.json(answered.body);
}
