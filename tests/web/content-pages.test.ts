import { expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { HARBOR_WALK } from "../own-content.ts";
import { IN_USE, UNSOUND } from "./content-fixtures.ts";
import { SESSIONS } from "./fixtures.ts";
import { cookie, form } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

const READ = ["/hr/content", "/hr/content/soft-breath", `/hr/content/own/${IN_USE}`];
const WRITE: readonly (readonly [string, Record<string, string>])[] = [
  ["/hr/content/own", { need: "N1", minutes: "3" }],
  [`/hr/content/own/${IN_USE}/draft`, { need: "N1", minutes: "3" }],
  [`/hr/content/own/${IN_USE}/step`, { step: "end" }],
];

async function read(path: string, as = "hr", over: Partial<WebDeps> = {}): Promise<string> {
  const answer = await webApp(webDeps(over)).request(path, cookie(as));
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replace(/<(script|head)[\s\S]*?<\/\1>/g, "").replace(/\s+/g, " ");
}

test("HR and auditors read, HR alone writes, and nobody gets in without a session", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  for (const as of ["employee", "manager"]) {
    for (const path of [...READ, "/hr/content/own/new", `/hr/content/own/${IN_USE}/edit`])
      expect((await app.request(path, cookie(as))).status, path).toBe(403);
    // Whatever else is wrong with what they send.
    for (const [path] of WRITE) expect((await app.request(path, form({}, { as }))).status, path).toBe(403);
  }
  for (const path of READ) expect((await app.request(path, cookie("auditor"))).status, path).toBe(200);
  expect((await app.request("/hr/content/own/new", cookie("auditor"))).status).toBe(403);
  const edit = await app.request(`/hr/content/own/${IN_USE}/edit`, cookie("auditor"));
  expect(edit.headers.get("location")).toBe(`/hr/content/own/${IN_USE}`);
  for (const [path, fields] of WRITE) {
    expect((await app.request(path, form(fields, { as: "auditor" }))).status, path).toBe(403);
    expect((await app.request(path, form(fields))).status, path).toBe(401);
  }
  for (const path of READ)
    expect((await app.request(path)).headers.get("location") ?? "", path).toContain("/sign-in");
  expect(deps.calls).toEqual([]);
  for (const path of ["/hr/content/nothing", `/hr/content/own/${IN_USE.replace("c0de", "beef")}`])
    expect((await app.request(path, cookie("hr"))).status, path).toBe(404);
});

test("the list says of each entry what it is, its grade, and that nobody reviewed it; the filter keeps what was chosen", async () => {
  const page = await read("/hr/content?kind=practice&grade=B&need=N1&language=es&kind=x");
  expect(page).toContain('<option value="practice" selected>');
  expect(page).toContain('<option value="B" selected>');
  expect(page).toContain('<option value="N1" selected>');
  expect(page).toContain("Not reviewed");
  expect(page).toContain("A machine wrote what ships. No clinician has reviewed it yet");
  expect(page).toContain(`href="/hr/content/own/${IN_USE}"`);
  expect(page).toContain("1, 3 min · Grade C.</b> Sessions as short as this helped less often");
  expect(page).toContain("5 min · Grade B.</b> Slow breathing");
  expect(await read("/hr/content?grade=A")).toContain("Nothing fits all of that.");
  expect(await read("/hr/content?grade=Z&kind=%3Cb%3E")).not.toContain("&lt;b&gt;");
  expect(await read("/hr/content", "auditor")).not.toContain("Write a practice of your own");
});

test("a practice shows its steps, claim, cautions, sources and how each was read, and other ways to do it", async () => {
  const page = await read("/hr/content/soft-breath");
  for (const said of [
    "What members are told",
    "Longer versions helped in some studies.",
    "Fincham et al. 2023",
    "Breathwork on stress g -0.35",
    "an abstract or excerpt was read",
    "To be careful with",
    "has its own words",
  ])
    expect(page).toContain(said);
});

test("the preview is the member's view in the length, way and language that were chosen, and does nothing", async () => {
  const preview = async (query: string) => {
    const page = await read(`/hr/content/soft-breath?${query}`);
    return page.slice(page.indexOf('id="preview"'));
  };
  const short = await preview("minutes=1");
  const long = await preview("minutes=5");
  const views = (page: string) => page.split('<li class="view"').length - 1;
  expect(views(short)).toBeGreaterThan(3);
  expect(short).not.toBe(long);
  expect(short).not.toBe(await preview("minutes=1&variant=NB"));
  const spanish = await preview("minutes=1&language=es");
  expect(spanish).toContain("Ayuda urgente");
  expect(spanish).toContain('<li class="view" lang="es">');
  // What the practice has not is shown as its first length, as written, in the reader's language.
  const first = await preview("");
  for (const query of ["minutes=99", "variant=XX", "language=de"]) expect(await preview(query)).toBe(first);
  const buttons = short.split("<ol ")[1]?.match(/<button[^>]*>/g) ?? [];
  expect(buttons.length).toBeGreaterThan(10);
  expect(buttons.every((button) => button.includes(" disabled"))).toBe(true);
  expect(short.split("<ol ")[1]?.split("</ol>")[0]).not.toContain("<form");
});

test("what the check found stands by field and sentence, with the words in question", async () => {
  const page = await read(`/hr/content/own/${UNSOUND}?done=saved`);
  expect(page).toContain("Saved. What the check found is listed below.");
  expect(page).toContain("Step 2, English");
  expect(page).toContain("“This will cure stress”");
  expect(page).toMatch(/the words: “<b lang="en">cure<\/b>”/);
  expect(page).toContain("Nobody is told what they feel");
  const sound = await read(`/hr/content/own/${IN_USE}`);
  expect(sound).toContain("<p>No error.</p>");
  // What is written can be kept, so the preview holds the question.
  expect(sound).toContain("Would you like to keep this line?");
  expect(sound).toContain("Take it out for good");
  expect(await read(`/hr/content/own/${IN_USE}`, "auditor")).not.toContain('<button class="danger"');
});

test("the form, sent back as it stands, is the practice; a step that is left out is gone", async () => {
  const page = await read(`/hr/content/own/${IN_USE}/edit`);
  const sent: Record<string, string> = {};
  const text = (html: string) => html.replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  for (const [, name = "", rest = ""] of page.matchAll(/<select id="([^"]+)" [^>]*>([\s\S]*?)<\/select>/g))
    sent[name] = /<option value="([^"]*)" selected/.exec(rest)?.[1] ?? "";
  for (const [, name = "", value = ""] of page.matchAll(/<input id="([^"]+)"[^>]* value="([^"]*)"/g))
    sent[name] = text(value);
  const raw = await (await webApp(webDeps()).request(`/hr/content/own/${IN_USE}/edit`, cookie("hr"))).text();
  for (const [, name = "", value = ""] of raw.matchAll(/<textarea id="([^"]+)"[^>]*>([^<]*)</g))
    sent[name] = text(value).replaceAll("\n", "\r\n");
  const deps = webDeps();
  const post = (fields: Record<string, string>) =>
    webApp(deps).request(`/hr/content/own/${IN_USE}/draft`, form(fields, { as: "hr" }));
  expect((await post(sent)).headers.get("location")).toBe(`/hr/content/own/${UNSOUND}?done=saved`);
  expect(JSON.parse(deps.calls[0]?.replace(`write own:${IN_USE} `, "") ?? "")).toEqual(HARBOR_WALK);
  await post({ ...sent, step1: "" });
  expect(JSON.parse(deps.calls[1]?.replace(`write own:${IN_USE} `, "") ?? "")).toMatchObject({
    steps: ["modal", "tap"],
    care: 2,
  });
  for (const wrong of [
    { need: "N99" },
    { minutes: "5" },
    { step1: "wait" },
    { title_en: "x".repeat(201) },
    { step1_text_en: "x".repeat(1001) },
    { step1_options_en: "x\n".repeat(13) },
  ])
    expect((await post({ ...sent, ...wrong })).status, JSON.stringify(wrong)).toBe(400);
  const step = (name: string) =>
    webApp(deps).request(`/hr/content/own/${IN_USE}/step`, form({ step: name }, { as: "hr" }));
  expect((await step("end")).headers.get("location")).toBe(`/hr/content/own/${IN_USE}?done=stepped`);
  expect((await step("publish")).status).toBe(400);
  expect(deps.calls.at(-1)).toBe(`end own:${IN_USE}`);
});

test("every page speaks Spanish to whoever reads Spanish", async () => {
  const spanish: Partial<WebDeps> = {
    readSession: async () => ({ ...SESSIONS.hr, language: "es-AR" }),
  };
  for (const [path, said] of [
    ["/hr/content", "Sin revisar"],
    ["/hr/content/soft-breath", "En qué se apoya el grado"],
    [`/hr/content/own/${UNSOUND}`, "Que arreglar antes de usarla"],
    ["/hr/content/own/new", "Guardar el borrador"],
  ] as const) {
    const page = await read(path, "hr", spanish);
    expect(page, path).toContain(said);
    expect(page, path).not.toMatch(/Not reviewed|To mend|Save the draft|Step by step/);
  }
});
