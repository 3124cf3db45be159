import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Browser, Page } from "playwright-core";
import { type TeamsClientOptions, teamsClient } from "../../contracts/teams-client.ts";
import { DIALOG_PAGE } from "./dialog-page.ts";

/** One person's Teams in a page: cards as Microsoft's renderer shows them, and dialogs, which the Playground lacks. */
export interface DialogHost {
  readonly page: Page;
  /** What the page complained of. */
  readonly troubles: readonly string[];
  /** Fetches what arrived meanwhile. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

const RENDERER = new URL("../../../node_modules/adaptivecards/dist/adaptivecards.js", import.meta.url);

/** Opens the page for one person of the bot at `baseUrl`, and adds the bot to their chat. */
export async function openDialogHost(
  browser: Browser,
  of: TeamsClientOptions & { readonly viewport?: { readonly width: number; readonly height: number } },
): Promise<DialogHost> {
  const client = teamsClient(of);
  const app = new Hono();
  app.get("/", (c) => c.html(DIALOG_PAGE));
  app.get("/favicon.ico", (c) => c.body(null, 204));
  const renderer = await readFile(RENDERER);
  app.get("/adaptivecards.js", (c) =>
    c.body(new Uint8Array(renderer), 200, { "content-type": "text/javascript" }),
  );
  app.post("/messages", (c) => c.json(of.peer.posts(client.conversation)));
  app.post("/type", async (c) => {
    const { text } = await c.req.json();
    return client.send({ type: "message", text });
  });
  app.post("/invoke", async (c) => {
    const { name, data } = await c.req.json();
    return client.send({ type: "invoke", name, value: { data, context: { theme: "default" } } });
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  await client.install();

  const context = await browser.newContext({ viewport: of.viewport ?? { width: 900, height: 800 } });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (said) => {
    if (said.type() === "error") troubles.push(said.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    page,
    troubles,
    refresh: () => page.evaluate("refresh()"),
    async close() {
      await context.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
