import { expect, test } from "vitest";
import { BELIEFS, KNOWLEDGE } from "../../src/app/privacy/receipt-attack.ts";
import { ENGLISH } from "../../src/content/lint/language.en.ts";
import { webApp } from "../../src/web/app.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { HARBOR, HIDDEN, PRIVACY } from "./fixtures.ts";
import { attackPage, outlookPage } from "./privacy-fixtures.ts";
import { cookie } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

async function open(path: string, as: string, over: Partial<WebDeps> = {}): Promise<string> {
  const answer = await webApp(webDeps(over)).request(path, cookie(as));
  expect(answer.status, path).toBe(200);
  return answer.text();
}

function text(body: string): string {
  return body
    .replace(/<(script|head)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

test("receipt, playground and outlook use no word that we keep away from, and promise no more than holds", async () => {
  const attacks = KNOWLEDGE.flatMap((knows) =>
    BELIEFS.map((torn) => `/privacy/attack?knows=${knows}&torn=${torn}`),
  );
  const pages = [
    ["/privacy", "employee"],
    ["/hr/outlook", "hr"],
    ...attacks.map((path) => [path, "employee"]),
  ];
  for (const [path = "", as = ""] of pages) {
    const said = text(await open(path, as)).replace(/not a diagnosis/gi, "");
    for (const { why, pattern } of ENGLISH.banned)
      expect(said.match(pattern)?.[0] ?? null, `${path}: ${why}`).toBeNull();
    expect(said, path).not.toMatch(/anonym|nobody can|no one can|completely safe|NaN|undefined|\[object/i);
  }
});

test("the receipt states group, days, both bounds, and leads to the page that the lead reads", async () => {
  const body = await open("/privacy", "employee");
  const said = text(body);
  for (const part of [
    "Until 11 Oct 2026, 8 people are counted together as “Harbor operations”",
    "13 Oct 2026",
    "50 → 57",
    "50 → 63",
    "With the running one: 65",
    "4 windows closed since you came on 12 Jan 2026",
  ])
    expect(said).toContain(part);
  expect(body).toContain(`href="/team/${HARBOR}"`);
});

test("readings are told by month, role and day, and a group that nobody looked at is told so", async () => {
  const said = text(await open("/privacy", "employee"));
  expect(said).toContain("September 2026 A lead 2 Sept, 15 Sept 3");
  expect(said).toContain("August 2026 Auditor 19 Aug 2");
  const none = { ...PRIVACY, receipt: { ...PRIVACY.receipt, readings: [] } };
  expect(text(await open("/privacy", "employee", { readPrivacyPage: async () => none }))).toContain(
    "Nobody in such a role has opened it",
  );
});

test("whoever is counted nowhere gets a receipt that says so", async () => {
  const bound = { window: null, joined: 50, both: 50, windows: 0 };
  const page = { ...PRIVACY, countedIn: null, receipt: { ...PRIVACY.receipt, bound } };
  const said = text(await open("/privacy", "employee", { readPrivacyPage: async () => page }));
  expect(said).toContain("You are counted in no group");
  expect(said).toContain("Nothing that this window publishes holds an answer of yours");
  expect(said).toContain("No window has closed since you came");
});

test("the playground takes choices from the address, and the first ones where it holds something else", async () => {
  const asked: unknown[] = [];
  const readAttackPage: WebDeps["readAttackPage"] = async (_, attack) => {
    asked.push(attack);
    return attackPage(attack);
  };
  const body = await open("/privacy/attack?knows=half&torn=some_or_little", "employee", { readAttackPage });
  expect(body).toContain('<option value="half" selected>');
  expect(body).toContain('<option value="some_or_little" selected>');
  await open("/privacy/attack?knows=%3Cb%3E&torn=", "employee", { readAttackPage });
  expect(asked).toEqual([
    { knowledge: "half", belief: "some_or_little" },
    { knowledge: "all", belief: "much_or_little" },
  ]);
  expect(await open("/privacy/attack?knows=<script>", "employee")).not.toContain("<script>alert");
});

test("the playground says how far the guess moves, what it is worth, and that a real figure is drawn once", async () => {
  const said = text(await open("/privacy/attack", "employee"));
  expect(said).toMatch(/gives “much strain” \d+ in 100/);
  expect(said).toContain("56 in 100");
  expect(said).toContain("57 in 100");
  expect(said).toContain("averaged over 1,000 draws");
  expect(said).toContain("The answers are made up");
  expect(said).toContain("drawn once and never again");
  expect(text(await open("/privacy/attack?torn=little_or_silent", "employee"))).toContain(
    "No figure tells these two apart",
  );
});

test("pages of one's own privacy and of the outlook open to whoever is signed in, and to their roles", async () => {
  const app = webApp(webDeps());
  expect((await app.request("/privacy/attack")).status).toBe(303);
  expect((await app.request("/hr/outlook", cookie("employee"))).status).toBe(403);
});

test("every summary says by how many points at most one person can have moved it, the one to read instead too", async () => {
  expect(text(await open(`/team/${HARBOR}`, "manager"))).toContain(
    "can have moved this figure by at most 2.2 points",
  );
  expect(text(await open(`/team/${HIDDEN}`, "manager"))).toContain(
    "can have moved this figure by at most 0.9 points",
  );
});

test("the outlook says plainly when summaries would not serve, and names no group", async () => {
  const body = await open("/hr/outlook", "hr", { readOutlookPage: async () => outlookPage([8, 8, 9, 6, 5]) });
  const said = text(body);
  expect(said).toContain("Do not switch summaries on.");
  expect(said).toContain("2 groups, 11 people: fewer than 8 people");
  expect(said).toContain("57");
  expect(body).not.toMatch(/t0|t4/);
  expect(await open("/hr", "hr")).toContain('href="/hr/outlook"');
});
