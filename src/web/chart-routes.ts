import { Hono } from "hono";
import { said } from "../content/words/said.ts";
import { localeOf } from "../core/locale.ts";
import { trendPicture } from "./chart.ts";
import type { WebDeps } from "./deps.ts";
import { part, type WebEnv } from "./request.ts";
import { webWords } from "./words.ts";

/**
 * A group's trend as a picture for a chat, by an address that only the message holds: chat platforms fetch it signed in as nobody, and
 * show it on pages of their own.
 */
export function chartRoutes(deps: Pick<WebDeps, "readChart" | "drawPng">): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/charts/:locale/:window/:file", async (c) => {
    const locale = localeOf(part(c, "locale"));
    const file = part(c, "file");
    const window = part(c, "window");
    if (!file.endsWith(".png") || !/^\d{1,4}$/.test(window)) throw said("not_found", "no_picture");
    const link = file.slice(0, -".png".length);
    const { name, trend } = await deps.readChart({ locale, window: Number(window), link });
    const png = await deps.drawPng(trendPicture(trend, name, webWords(locale)));
    return c.body(new Uint8Array(png), 200, {
      "Content-Type": "image/png",
      "Cache-Control": "private, max-age=86400",
      "Content-Security-Policy": "default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "X-Robots-Tag": "noindex",
    });
  });
  return routes;
}
