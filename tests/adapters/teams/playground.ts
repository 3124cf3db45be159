import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";

const CLI = fileURLToPath(
  new URL("../../../node_modules/@microsoft/m365agentsplayground/cli.js", import.meta.url),
);

/** Who uses the Playground, and in which tenant. */
export interface PlaygroundPerson {
  readonly tenant: string;
  /** Entra object id. */
  readonly account: string;
  readonly name: string;
  readonly email: string;
}

/** Whom the Playground plays where it is told nothing: not ids as Microsoft makes them, but what its activities say. */
export const DEFAULT_PERSON: PlaygroundPerson = {
  tenant: "00000000-0000-0000-0000-0000000000001",
  account: "00000000-0000-0000-0000-0000000000020",
  name: "Alex Wilber",
  email: "alexw@example.com",
};

export interface Playground {
  /** Where its page is. */
  readonly url: string;
  /** What it wrote to its log. */
  logged(): string;
  stop(): Promise<void>;
}

/**
 * Starts Microsoft's Agents Playground against the bot at `botUrl` (without a slash at the end). It sends no Authorization header, so the
 * bot wants TEAMS_LOCAL_UNAUTHENTICATED=1, and its connector is http://localhost:PORT/_connector. Whom it plays is read from
 * `.m365agentsplayground.yml` in the working directory (or M365_AGENTS_PLAYGROUND_CONFIG_PATH): version, tenantId, bot, currentUser
 * (aadObjectId, email, …), users (five at least), personalChat, groupChat, team. Without that file it is DEFAULT_PERSON. It keeps its own browser shut
 * by TEAMSAPPTESTER_BROWSER=none, and tells Microsoft nothing by --disable-telemetry.
 */
export async function startPlayground(of: {
  readonly botUrl: string;
  readonly person?: PlaygroundPerson;
}): Promise<Playground> {
  const directory = await mkdtemp(join(tmpdir(), "evenkeel-playground-"));
  if (of.person) await writeFile(join(directory, ".m365agentsplayground.yml"), settingsOf(of.person));
  const port = await freePort();
  const endpoint = `${of.botUrl}/teams/messages`;
  const child = spawn(
    process.execPath,
    [CLI, "start", "-e", endpoint, "-c", "msteams", "-p", `${port}`, "--disable-telemetry"],
    {
      cwd: directory,
      env: { HOME: directory, TEAMSAPPTESTER_BROWSER: "none" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (log += String(part)));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://localhost:${port}/`;
  await untilServed(
    url,
    () => child.exitCode === null,
    () => log,
  );
  return {
    url,
    logged: () => log,
    async stop() {
      child.kill("SIGKILL");
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function settingsOf({ tenant, account, name, email }: PlaygroundPerson): string {
  const quoted = (text: string) => JSON.stringify(text);
  // Fewer than five colleagues are not accepted.
  const others = Array.from(
    { length: 5 },
    (_, n) => `  - id: "other-${n}"
    name: "Colleague ${n}"
    userPrincipleName: "colleague${n}@example.org"
    aadObjectId: "other-object-${n}"
    givenName: "Colleague"
    surname: "${n}"
    email: "colleague${n}@example.org"
`,
  );
  return `version: "0.1.1"
tenantId: ${quoted(tenant)}
bot:
  id: "00000000-0000-0000-0000-00000000000011"
  name: "Evenkeel"
currentUser:
  id: "user-id-0"
  name: ${quoted(name)}
  userPrincipleName: ${quoted(email)}
  aadObjectId: ${quoted(account)}
  givenName: ${quoted(name.split(" ")[0] ?? name)}
  surname: ${quoted(name.split(" ").at(-1) ?? name)}
  email: ${quoted(email)}
users:
${others.join("")}personalChat:
  id: "personal-chat-id"
groupChat:
  id: "group-chat-id"
  name: "Group Chat"
team:
  id: "team-id"
  name: "My Team"
  aadGroupId: "00000000-0000-0000-0000-000000000031"
  channels:
    - id: "channel-id"
      name: "Announcements"
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (typeof address !== "object" || address === null) throw new Error("no port is free");
  return address.port;
}

const PATIENCE_MS = 30_000;

async function untilServed(url: string, isAlive: () => boolean, log: () => string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until && isAlive()) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`the Playground did not start: ${log().slice(-2000)}`);
}

/** The Playground's page in a browser: one person's chat, without dialogs. */
export interface OpenedPlayground {
  readonly page: Page;
  /** Types a message and sends it. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the Playground's page. It then adds the bot to the chat, as Teams does. */
export async function openPlayground(
  browser: Browser,
  { url }: Pick<Playground, "url">,
  viewport = { width: 1300, height: 900 },
): Promise<OpenedPlayground> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(url);
  return {
    page,
    async type(text) {
      const field = page.getByRole("textbox").last();
      await field.click();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    close: () => context.close(),
  };
}
