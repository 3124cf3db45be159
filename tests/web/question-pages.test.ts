import { expect, test } from "vitest";
import type { QuestionsPage } from "../../src/app/questions/questions-page.ts";
import { webApp } from "../../src/web/app.ts";
import { sparkline, trendChart, trendPicture, trendTable } from "../../src/web/chart.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { newlyAsked, sameQuestions } from "../../src/web/new-questions.ts";
import { quarterCard } from "../../src/web/pages/quarter.ts";
import { whoseText } from "../../src/web/pages/whose-questions.ts";
import { webWords } from "../../src/web/words.ts";
import { HARBOR, PRIVACY } from "./fixtures.ts";
import { QUARTER } from "./quarter-fixtures.ts";
import { LANTERN, QUESTIONS_PAGE, questionDesk } from "./question-fixtures.ts";
import { cookie, form } from "./requests.ts";
import { point, TEAM_PAGES } from "./team-fixtures.ts";
import { webDeps } from "./web-deps.ts";

const PAGE = "/hr/content/questions";
const en = webWords("en");
const es = webWords("es");
const LIST = { id: "set-1", name: "The Lantern List" };
const BROKEN = [
  point(1, [50, 44, 56, 0.8, "likely_elevated"]),
  point(2, [52, 46, 58, 0.9, "likely_elevated"]),
  { ...point(3, [30, 24, 36, 0.02, "cant_tell"]), questions: LIST },
  { ...point(4, [31, 25, 37, 0.02, "cant_tell"]), questions: LIST },
];

async function read(path: string, as = "hr", over: Partial<WebDeps> = {}): Promise<string> {
  const answer = await webApp(webDeps(over)).request(path, cookie(as));
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replace(/<(script|head)[\s\S]*?<\/\1>/g, "").replace(/\s+/g, " ");
}

const showing = (over: Partial<QuestionsPage>) => ({
  questions: questionDesk([], { ...QUESTIONS_PAGE, ...over }),
});

test("HR and auditors read, HR alone brings and moves, and nobody gets in without a session", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const posts: readonly (readonly [string, Record<string, string>])[] = [
    [PAGE, { name: "a", rights: "b", licensed: "yes", text: "part,key,en,es" }],
    [`${PAGE}/step`, { id: LANTERN.id, step: "ask" }],
  ];
  for (const path of [PAGE, `${PAGE}/template.csv`]) {
    for (const as of ["employee", "manager"]) expect((await app.request(path, cookie(as))).status).toBe(403);
    for (const as of ["hr", "auditor"]) expect((await app.request(path, cookie(as))).status).toBe(200);
    expect((await app.request(path)).headers.get("location") ?? "").toContain("/sign-in");
  }
  for (const [path, fields] of posts) {
    for (const as of ["employee", "manager", "auditor"])
      for (const sent of [fields, {}])
        expect((await app.request(path, form(sent, { as }))).status, path).toBe(403);
    expect((await app.request(path, form(fields))).status).toBe(401);
  }
  expect(deps.calls).toEqual([]);
  for (const [path, fields] of posts) {
    const answer = await app.request(path, form(fields, { as: "hr" }));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toMatch(/^\/hr\/content\/questions\?done=(saved#hand|stepped)$/);
  }
  expect(deps.calls).toEqual(["questions a b true 14", `questions ${LANTERN.id} ask`]);
  expect((await app.request(`${PAGE}/step`, form({ step: "burn" }, { as: "hr" }))).status).toBe(400);
});

test("an uploaded file is read as text in whatever encoding, a picture is not, and neither is a huge one", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const send = (bytes: Uint8Array<ArrayBuffer>) => {
    const body = new FormData();
    body.set("name", "The Lantern List");
    body.set("rights", "R");
    body.set("file", new File([bytes], "questions.csv"));
    return app.request(PAGE, {
      method: "POST",
      body,
      headers: { ...cookie("hr").headers, Origin: deps.publicUrl },
    });
  };
  const utf16 = new Uint8Array(Buffer.from("\uFEFFpart,key,en,es", "utf16le"));
  expect((await send(utf16)).status).toBe(303);
  expect((await send(Uint8Array.of(0x89, 0x50, 0, 1))).status).toBe(400);
  expect(deps.calls).toEqual([
    "questions The Lantern List R false 14",
    "questions The Lantern List R false none",
  ]);
  const large = await send(new Uint8Array(300 * 1024).fill(65));
  expect(large.status).toBe(400);
  expect(await large.text()).toContain("larger than 256 kB");
  expect(deps.calls).toHaveLength(2);
});

test("problems are told by line, what was typed is kept, and nothing is markup", async () => {
  const app = webApp(webDeps());
  const answer = await app.request(PAGE, form({ name: "<i>List", rights: '"R"', text: "x" }, { as: "hr" }));
  expect(answer.status).toBe(400);
  const page = await answer.text();
  expect(page).toContain("2 things to mend");
  expect(page).toContain("Confirm that you hold a licence");
  expect(page).toContain("“&lt;b&gt;EX9” is no part.");
  expect(page).toContain('value="&lt;i&gt;List"');
  expect(page).toContain("Nothing was stored.");
});

test("a draft shows each question in its language, what becomes of it, and who brought it", async () => {
  const page = await read(`${PAGE}?done=saved`);
  expect(page).toContain("The Lantern List &lt;i&gt;");
  expect(page).toContain("licence 12 &amp; 13");
  expect(page).toContain("My lantern was out before the evening.");
  expect(page).toContain("Put them forward");
  expect(page).toContain("Everyone is asked Evenkeel’s own questions.");
  expect(page).toContain(`action="${PAGE}" enctype="multipart/form-data"`);
  const auditor = await read(
    PAGE,
    "auditor",
    showing({ mayBring: false, mayWrite: false, hand: { ...LANTERN, steps: [] } }),
  );
  expect(auditor).not.toContain("multipart/form-data");
  expect(auditor).not.toContain(`${PAGE}/step`);
});

test("what waits says for whom, and what is asked how it ends", async () => {
  const waiting = { ...LANTERN, state: "waiting", steps: ["withdraw"] } as const;
  const page = (waitsFor: QuestionsPage["waitsFor"]) =>
    read(PAGE, "hr", showing({ hand: waiting, waitsFor, mayBring: false }));
  expect(await page("auditor")).toContain('href="/hr/policy#waiting"');
  expect(await page("other_hr")).toContain("Somebody else of HR has to say yes.");
  expect(await page("nobody")).toContain("An auditor was named since.");
  const asked = { ...LANTERN, state: "in_force", steps: ["end"] } as const;
  const whose = { now: { name: "L", rights: "R", since: "2026-03-30" }, next: "own" } as const;
  const ended = await read(PAGE, "hr", showing({ hand: null, asked, whose }));
  expect(ended).toContain("Ask our own questions again");
  expect(ended).toContain("Everyone is asked the questions of “L” since 30 Mar 2026. Rights: R");
  expect(ended).toContain("From the next window on they are Evenkeel’s own again.");
});

test("everyone reads on their privacy page which questions are asked, since when, and who holds the rights", async () => {
  const questions = { now: { name: "L & L", rights: "© <b>", since: "2026-03-30" }, next: null };
  const readPrivacyPage: WebDeps["readPrivacyPage"] = async () => ({
    ...PRIVACY,
    rules: { ...PRIVACY.rules, questions },
  });
  expect(await read("/privacy", "employee", { readPrivacyPage })).toContain(
    "Everyone is asked the questions of “L &amp; L” since 30 Mar 2026. Rights: © &lt;b&gt;",
  );
  expect(await read("/privacy", "employee")).toContain("Everyone is asked Evenkeel’s own questions.");
  expect(whoseText({ now: null, next: { name: "L", rights: "R" } }, es)).toBe(
    "A toda la plantilla se le hacen las preguntas propias de Evenkeel. Desde la próxima ventana serán las de “L”. Derechos: R",
  );
});

test("a trend breaks where other questions began: no line crosses, and nothing before is compared", () => {
  expect(newlyAsked(BROKEN).map(({ index }) => index)).toEqual([3]);
  expect(sameQuestions(BROKEN).map(({ index }) => index)).toEqual([3, 4]);
  const chart = String(trendChart(BROKEN, "Sales", en));
  // Two drawings of the same, each with two runs.
  expect(chart.split('class="c-line"')).toHaveLength(1 + 2 * 2);
  expect(chart.split('class="c-new"')).toHaveLength(1 + 2);
  expect(chart).toContain("New questions since 30 Mar 2026: earlier figures measured something else.");
  expect(chart).toContain("The first figure is 30.");
  expect(String(sparkline(BROKEN, en))).toContain("from 30 to 31.");
  expect(String(trendTable(BROKEN, en)).split("New questions since")).toHaveLength(2);
  expect(trendPicture(BROKEN, "Sales", es)).toContain("preguntas nuevas");
  const whole = BROKEN.map((each) => ({ ...each, questions: null }));
  const unbroken =
    String(trendChart(whole, "Sales", en)) + String(trendTable(whole, en)) + trendPicture(whole, "Sales", en);
  expect(unbroken).not.toContain('c-new"');
  expect(unbroken).not.toMatch(/new questions/i);
});

test("a team's page says where the trend broke, and what our line is worth for these questions", async () => {
  const known = TEAM_PAGES.get(HARBOR);
  if (known?.content.kind !== "shown") throw new Error("No page is shown.");
  const content = { ...known.content, trend: BROKEN, change: null };
  const readTeamPage: WebDeps["readTeamPage"] = async () => ({ ...known, content });
  const page = await read(`/team/${HARBOR}`, "manager", { readTeamPage });
  expect(page).toContain("<p>New questions since 30 Mar 2026: earlier figures measured something else.</p>");
  expect(page).toContain("Nobody has validated it for these.");
  expect(await read(`/team/${HARBOR}`, "manager")).not.toContain("Nobody has validated it for these.");
});

test("a quarter with new questions says so in place of what changed", () => {
  const card = (since: string | null) =>
    String(quarterCard([{ ...QUARTER, since }, QUARTER], { title: "By quarter", key: "q" }, en));
  expect(card("2026-04-27")).toContain("New questions since 27 Apr 2026");
  expect(card("2026-04-27")).not.toContain(`<h3>${en.quarter.changes}`);
  expect(card(null)).toContain(`<h3>${en.quarter.changes}`);
});
