import { mkdir } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/db/database.ts";
import { createLog } from "../../src/log.ts";
import { type Serving, serve } from "../../src/serve.ts";
import { axe } from "../browser/axe.ts";
import { openBrowser } from "../browser/launch.ts";
import { asOwner, openEmbedded } from "../db/databases.ts";
import { createWorld, type World } from "../world.ts";

const LINE = "Ayudé a una compañera con su informe";
const SHOTS = new URL("../.output/spanish/", import.meta.url).pathname;

let database: Database;
let world: World;
let serving: Serving;
let browser: Browser;
let page: Page;
const problems: string[] = [];
const read: string[] = [];

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  database = await openEmbedded();
  world = await createWorld(database);
  // All of them: what a page shows of a group is then in Spanish too, and nothing of ours has an excuse.
  await asOwner(database).updateTable("members").set({ language: "es-MX" }).execute();
  const log = createLog("silent", () => {});
  serving = await serve(world.composition, { host: "127.0.0.1", port: world.port, log, clock: world });
  browser = await openBrowser();
  const context = await browser.newContext({
    locale: "es-MX",
    viewport: { width: 390, height: 844 },
    reducedMotion: "reduce",
  });
  page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
});

afterAll(async () => {
  await browser?.close();
  await serving?.close();
  await database?.close();
});

/** English that would give a forgotten word away: none of these is Spanish. */
const ENGLISH =
  /\b(?:the|and|you|your|with|what|this|that|are|for|not|page|week|card|open|close|save|about|from|was)\b/giu;

/** Looks at what is on the screen: a picture, the words, and the rules of accessibility. */
async function look(name: string): Promise<void> {
  await page.screenshot({ path: `${SHOTS}${name}.png`, fullPage: true });
  expect(await page.locator("html").getAttribute("lang"), name).toBe("es");
  const text = await page.locator("body").innerText();
  read.push(text);
  expect(text.match(ENGLISH) ?? [], name).toEqual([]);
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
}

const dialog = () => page.getByRole("dialog");
const press = (name: string | RegExp) => page.getByRole("button", { name }).last().click();

async function shows(text: string | RegExp): Promise<void> {
  await dialog().getByText(text).first().waitFor();
}

test("an employee whose language is Spanish consents, practices, writes, answers and reads their pages in Spanish", {
  timeout: 300_000,
}, async () => {
  await world.advance("2026-01-05T14:00:00Z");
  await page.goto(`${world.publicUrl}/demo/sign-in?as=employee`);
  await page.getByText("Evenkeel ofrece prácticas breves").waitFor();
  await look("01-invitation");

  await press("Empezar");
  await shows("Lo que escribes");
  await look("02-consent");
  await press("Sí, empezar");
  await shows(/Las tarjetas llegan los lunes y jueves a las 10:00/);
  await look("03-set");
  await page.keyboard.press("Escape");

  await world.advance("2026-02-05T12:00:00Z");
  await page.goto(`${world.publicUrl}/demo/sign-in?as=employee`);
  await page.getByText("Tienes una tarjeta lista").first().waitFor();
  await press("Abrir");
  await shows("¿Qué te ayudaría ahora?");
  await look("04-home");

  await press("Buscar por necesidad");
  await press("Quiero reflexionar");
  await look("05-need");
  await press(/^Esfuerzo y amabilidad/);
  await walkLog();
  await answerTwoQuestions();

  await press("Ir al inicio");
  await press("Mi diario");
  await shows(LINE);
  await look("09-journal");
  for (const name of ["Ir al inicio", "Ayuda urgente"]) await press(name);
  await shows("Ayuda urgente");
  await look("10-help");

  for (const path of ["/me", "/privacy", "/team"]) {
    await page.goto(`${world.publicUrl}${path}`);
    await look(`11${path.replace("/", "-")}`);
  }
  expect(problems).toEqual([]);
});

/** Walks the effort-and-kindness log with a line in it, and keeps it. */
async function walkLog(): Promise<void> {
  await shows(/Paso 1 de/);
  await dialog().getByRole("textbox").first().fill(LINE);
  await look("06-practice");
  for (let step = 0; step < 6; step++) {
    const keep = dialog().getByRole("button", { name: /^Guardar/ });
    if ((await keep.count()) > 0) {
      await look("07-keep");
      await keep.click();
      break;
    }
    const choices = dialog().getByRole("radio");
    if ((await choices.count()) > 0) await choices.first().check();
    const before = await dialog().innerText();
    await dialog()
      .getByRole("button", { name: /^Continuar|^Cuando quieras/ })
      .click();
    await page.waitForFunction(
      (old) => document.querySelector<HTMLElement>("dialog[open]")?.innerText !== old,
      before,
    );
  }
  await press("Más ligero");
  await dialog().getByRole("button", { name: "Ir al inicio" }).waitFor();
}

async function answerTwoQuestions(): Promise<void> {
  await page.keyboard.press("Escape");
  await press("Inicio");
  await press("Dos preguntas");
  await shows("¿en cuántos de los días que trabajaste");
  const groups = dialog().getByRole("radiogroup");
  for (let i = 0; i < (await groups.count()); i++) await groups.nth(i).getByRole("radio").nth(1).check();
  await look("08-questions");
  await press("Guardar respuestas");
  await shows("Guardado y sellado");
}

test("a leader, HR and an auditor read their pages in Spanish", async () => {
  for (const [persona, paths] of [
    ["manager", ["/team"]],
    ["hr", ["/hr", "/hr/level", "/hr/outlook"]],
    ["auditor", ["/privacy", "/hr/level"]],
  ] as const) {
    await page.goto(`${world.publicUrl}/demo/sign-in?as=${persona}`);
    for (const path of paths) {
      await page.goto(`${world.publicUrl}${path}`);
      await look(`20-${persona}${path.replaceAll("/", "-")}`);
    }
  }
});
