import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateKey } from "../src/crypto/keyring.ts";
import { createRandom } from "../src/crypto/random.ts";
import { freshDatabase } from "./db/fresh-database.ts";
import { freePort } from "./world.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** The service in a process of its own, as `npm start` starts it. */
interface Started {
  readonly said: string;
  /** The token at the terminal; null where the start printed none. */
  readonly token: string | null;
  readonly logged: () => string;
  stop(): Promise<number | null>;
}

async function start(directory: string, env: Readonly<Record<string, string>>): Promise<Started> {
  const child: ChildProcess = spawn(process.execPath, [MAIN], {
    cwd: directory,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let logged = "";
  child.stdout?.on("data", (chunk) => (logged += String(chunk)));
  const ready = new Promise<void>((resolve, reject) => {
    child.stderr?.on("data", (chunk) => {
      said += String(chunk);
      if (said.includes("is ready at")) resolve();
    });
    child.once("exit", (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
  await ready;
  return {
    said,
    token: /^ {2}([\w-]{43})$/m.exec(said)?.[1] ?? null,
    logged: () => logged,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      const [code] = await exited;
      return code;
    },
  };
}

/** A browser of no script: it keeps cookies, and sends forms from our own pages. */
function visitor(url: string) {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}) => {
    const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join("; ");
    const headers = { origin: url, cookie };
    const answer = await fetch(url + path, { ...init, headers, redirect: "manual" });
    for (const set of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (set.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    return { status: answer.status, to: answer.headers.get("location"), page: await answer.text() };
  };
  return {
    get: (path: string) => ask(path),
    post: (path: string, fields: Readonly<Record<string, string>> = {}) =>
      ask(path, { method: "POST", body: new URLSearchParams(fields) }),
  };
}

const PEOPLE = [
  "email,name,team,parent_team,manager,time_zone,language,country,location,tags",
  "alba@kestrel.example,Alba Example,Kestrel Works,,,,,PT,,",
  "jo@kestrel.example,Jo Example,Yard,Kestrel Works,,,,PT,,",
].join("\n");

describe.each(["embedded", "postgres"] as const)("A first start (%s)", (kind) => {
  let directory = "";
  let port = 0;
  let url = "";
  let env: Record<string, string> = {};
  let service: Started;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "evenkeel-setup-"));
    port = await freePort();
    url = `http://localhost:${port}`;
    env = { PUBLIC_URL: url, HOST: "127.0.0.1", PORT: String(port) };
    if (kind === "postgres")
      env = {
        ...env,
        DATABASE_URL: await freshDatabase({ template: null }),
        EVENKEEL_KEYS: generateKey("first", createRandom()),
      };
    service = await start(directory, env);
  });
  afterAll(async () => {
    await service?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  test("is ready, asks for its token, and is walked to an organization with people, a program and a chat", async () => {
    expect(service.said).toContain(`\n  ${url}/setup\n`);
    const token = service.token ?? "";
    const { get, post } = visitor(url);
    const ready = await get("/readyz");
    expect([ready.status, JSON.parse(ready.page).ok]).toEqual([200, true]);
    expect((await get("/setup")).page).toContain("Enter the token");
    expect((await post("/setup", { token: "guess" })).status).toBe(400);
    expect((await post("/setup", { token })).to).toBe("/setup/organization");
    const organization = {
      organization: "Kestrel Works",
      timeZone: "Europe/Lisbon",
      language: "en",
      country: "PT",
      name: "Alba Example",
      email: "alba@kestrel.example",
      custodians: "Robin Example (operations)",
    };
    expect((await post("/setup/organization", organization)).to).toBe("/setup/level");
    expect((await post("/setup/level", { tier: "strict" })).to).toBe("/setup/chat");
    const chat = await get("/setup/chat");
    expect(chat.page).toContain("<code>SLACK_SIGNING_SECRET</code>");
    const manifest = JSON.parse((await get("/setup/slack-manifest.json")).page);
    expect(manifest.oauth_config.redirect_urls).toEqual([
      `${url}/slack/oauth/callback`,
      `${url}/sign-in/provider/slack`,
    ]);
    const look = await post("/setup/people", { text: PEOPLE, everybody: "yes" });
    const seal = /name="seal" value="([0-9a-f]+)"/.exec(look.page)?.[1] ?? "";
    const imported = await post("/setup/people/confirm", { text: PEOPLE, everybody: "yes", seal });
    expect(imported.page).toContain("1 new, 0 changed, 0 left");
    expect((await get("/hr/people")).page).toContain("Jo Example");
    expect((await get("/privacy")).page).toContain("Robin Example (operations)");
    const made = await post("/hr/programs", { content: "softer-self-talk" });
    expect(made.status).toBe(303);
    expect((await get(made.to ?? "/nowhere")).status).toBe(200);
    expect((await get("/chat")).page).toContain('id="stream"');
    expect((await post("/setup/finish")).to).toBe("/hr");
    for (const path of ["/setup", "/setup/chat"]) expect((await get(path)).status).toBe(404);
    expect((await visitor(url).post("/setup", { token })).status).toBe(404);
    expect(service.logged()).not.toContain(token);
  });

  test("is followed by starts that let HR in again, while no chat and no provider knows them", async () => {
    expect(await service.stop()).toBe(0);
    service = await start(directory, env);
    expect(service.said).toContain("Nobody of HR has a way to sign in yet");
    const { get, post } = visitor(url);
    expect((await post("/setup", { token: service.token ?? "" })).to).toBe("/setup/chat");
    expect((await get("/hr")).page).toContain("Kestrel Works");
  });
});
