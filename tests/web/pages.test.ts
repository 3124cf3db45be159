import { expect, test } from "vitest";
import { ENGLISH } from "../../src/content/lint/language.en.ts";
import { PULSE } from "../../src/content/pulse.ts";
import type { TeamId } from "../../src/core/ids.ts";
import { directStaffNode } from "../../src/core/privacy/roster.ts";
import { webApp } from "../../src/web/app.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { keySentence } from "../../src/web/pages/team.ts";
import { en } from "../../src/web/words/en.ts";
import {
  CALM,
  CREW,
  DECK,
  FRESH,
  HARBOR,
  HIDDEN,
  LARGE,
  MY_PAGE,
  OPEN_QUESTION,
  PRIVACY,
  WHOLE,
} from "./fixtures.ts";
import { HR } from "./hr-fixtures.ts";
import { PROGRAM } from "./program-fixtures.ts";
import { cookie, form } from "./requests.ts";
import { point } from "./team-fixtures.ts";
import { webDeps } from "./web-deps.ts";

/** The text of a page as a reader has it: no markup, no attributes, no script. */
async function read(path: string, as: string | null, over: Partial<WebDeps> = {}): Promise<string> {
  const answer = await webApp(webDeps(over)).request(path, as === null ? {} : cookie(as));
  expect(answer.status, path).toBeLessThan(500);
  return (await answer.text())
    .replace(/<(script|head)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

const OPEN_PAGES = ["/", "/sign-in", "/sign-in/good", "/sign-in/used", "/demo", "/nowhere"];
const SIGNED_IN: readonly (readonly [string, string])[] = [
  [`/team/${HARBOR}`, "manager"],
  [`/team/${CALM}`, "manager"],
  [`/team/${OPEN_QUESTION}`, "employee"],
  [`/team/${WHOLE}`, "manager"],
  [`/team/${LARGE}`, "hr"],
  [`/team/${HIDDEN}`, "employee"],
  [`/team/${FRESH}`, "employee"],
  [`/team/${HARBOR}/actions`, "manager"],
  [`/team/${HARBOR}/actions/new`, "manager"],
  [`/team/${HARBOR}/meeting`, "manager"],
  [`/team/${HIDDEN}/meeting`, "manager"],
  ["/team", "director"],
  ["/hr", "hr"],
  [`/hr/programs/${PROGRAM}`, "hr"],
  [`/hr/programs/${PROGRAM}/rehearsal?dry=yes`, "hr"],
  ["/hr/policy", "auditor"],
  ["/hr/roles", "auditor"],
  ["/hr/log", "hr"],
  ["/hr/help", "hr"],
  ["/me", "employee"],
  ["/privacy", "auditor"],
];

test("no page uses a word that we keep away from, or promises more than holds", async () => {
  // "Not a diagnosis" has to be said; a coin toss is not a claim about health.
  const allowed = /not a diagnosis/gi;
  const pages = [...OPEN_PAGES.map((path) => [path, null] as const), ...SIGNED_IN];
  for (const [path, as] of pages) {
    const text = (await read(path, as)).replace(allowed, "");
    for (const { why, pattern } of ENGLISH.banned)
      expect(text.match(pattern)?.[0] ?? null, `${path}: ${why}`).toBeNull();
    expect(text, path).not.toMatch(/anonym|nobody can|no one can|completely safe/i);
  }
});

test("the lead and the members read the same page, but for the menu and what the lead can do about it", async () => {
  const app = webApp(webDeps());
  const main = async (as: string) => {
    const body = await (await app.request(`/team/${HARBOR}`, cookie(as))).text();
    return /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? "";
  };
  const own = /<section class="card tint noprint" id="for-the-lead">[\s\S]*?<\/section>/;
  const toPromise =
    /<p class="noprint"><a [^>]*href="\/team\/[^"]*\/actions\/new[^"]*"[^>]*>[^<]*<\/a><\/p>/g;
  const [leads, members] = [await main("manager"), await main("employee")];
  expect(leads.match(toPromise)).toHaveLength(4);
  expect(leads).toMatch(own);
  expect(members).toMatch(/Strain indicator[\s\S]*What was promised/);
  expect(leads.replace(own, "").replace(toPromise, "")).toBe(members);
});

test("a team's page says what it means, how sure it is, and by how much one person could have moved it", async () => {
  const text = await read(`/team/${HARBOR}`, "manager");
  for (const part of [
    "Strain indicator",
    "Likely elevated",
    "Strain has risen since the window before, and is likely above our reference line.",
    "up 3.3 points (90 % range 0.4 to 6.2)",
    "never a person, and is not a diagnosis",
    "differentially private",
    "2.2 points",
    "from 50 in 100 to at most 57 in 100",
    "45: our reference line, an assumption",
    "30 minutes, once",
    "What this can’t show, and why",
  ]) {
    expect(text).toContain(part);
  }
});

test("the chart and the table tell the same windows, and a gap tells its reason", async () => {
  const body = await (await webApp(webDeps()).request(`/team/${HARBOR}`, cookie("manager"))).text();
  const [chart = ""] = /<svg[^>]*class="wide"[\s\S]*?<\/svg>/.exec(body) ?? [];
  expect(chart.match(/<circle/g)).toHaveLength(7);
  expect(chart.match(/class="c-hid"/g)).toHaveLength(2);
  // One line and one band on each side of the gap.
  expect(chart.match(/class="c-line"/g)).toHaveLength(2);
  expect(chart.match(/class="c-band"/g)).toHaveLength(2);
  expect(chart).toContain("group changed");
  expect(chart).toMatch(/<title[^>]*>Strain indicator of Harbor operations/);
  expect(chart).toMatch(/<desc[^>]*>9 windows of four weeks, 2 of them without a figure/);
  expect(chart).not.toContain("NaN");
  const rows = body.match(/<tr><th scope="row">/g);
  expect(rows).toHaveLength(9);
  expect(body).toContain("More than 30 % of the people counted here changed");
});

test("a single window, a window that never was, and extreme figures draw without a flaw", async () => {
  const base = await webDeps().readTeamPage({} as never, HARBOR);
  if (base.content.kind !== "shown") throw new Error("the fixture is shown");
  const trends = [
    [point(4, [43, 31, 55, 0.4, "cant_tell"])],
    [point(1, [30, 20, 40, 0.02, "not_elevated"]), point(5, [99, 90, 108, 1, "likely_elevated"])],
    [point(1, [2, -6, 10, 0, "not_elevated"]), point(2, null, null)],
    Array.from({ length: 13 }, (_, i) => point(i, [40 + i, 30 + i, 50 + i, 0.5, "cant_tell"])),
  ];
  for (const trend of trends) {
    const latest = trend.findLast((p) => p.figures !== null) ?? point(0, null);
    const content = { ...base.content, trend, latest };
    const body = await (
      await webApp(webDeps({ readTeamPage: async () => ({ ...base, content }) })).request(
        `/team/${HARBOR}`,
        cookie("manager"),
      )
    ).text();
    expect(body).not.toMatch(/NaN|undefined|Infinity|\[object/);
  }
});

test("a sentence for every verdict and direction, and none speaks of a change that is none", () => {
  const up = { points: 4, low: 1, high: 7, since: "2026-04-26" };
  const said = new Set<string>();
  for (const verdict of ["likely_elevated", "not_elevated", "cant_tell"] as const) {
    for (const change of [null, up, { points: -4, low: -7, high: -1, since: "2026-04-26" }]) {
      const sentence = keySentence({ latest: point(1, [45, 40, 50, 0.5, verdict]), change }, en);
      said.add(sentence);
      if (change === null) expect(sentence).not.toMatch(/risen|come down/);
    }
  }
  expect(said.size).toBe(9);
  const low = keySentence({ latest: point(1, [30, 25, 35, 0.03, "cant_tell"]), change: null }, en);
  expect(low).toContain("too little is known");
});

test("a hidden team says why in terms of the roster, and what to read instead", async () => {
  const text = await read(`/team/${HIDDEN}`, "manager");
  expect(text).toContain("Fewer than 8 people were counted here");
  expect(text).toContain("This follows from the roster alone");
  expect(text).toContain("the smallest group around the team that has a figure: 64 people");
  expect(await read(`/team/${FRESH}`, "manager")).toContain("It comes on 13 Oct 2026");
});

test("a group of nine is told beforehand that it will usually read that we can't tell", async () => {
  expect(await read(`/team/${OPEN_QUESTION}`, "employee")).toContain("With 9 people counted");
  expect(await read(`/team/${HARBOR}`, "employee")).not.toContain("will usually read");
});

test("one's own team opens at once; who leads several chooses", async () => {
  const app = webApp(webDeps());
  const to = async (as: string) => (await app.request("/team", cookie(as))).headers.get("location");
  expect(await to("manager")).toBe(`/team/${HARBOR}`);
  expect(await to("employee")).toBe(`/team/${HARBOR}`);
  expect(await to("auditor")).toBe("/privacy");
  expect(await to("hr")).toBe("/hr");
  expect(await read("/team", "director")).toContain("Ticket office");
});

test("the organization's page counts small groups and names none", async () => {
  const text = await read("/hr", "hr");
  expect(text).toContain("13 groups");
  expect(text).not.toContain("Night watch");
  expect(text).toContain("Quiet hours from 19:00 to 7:00");
});

test("a quarter reads as ranges in a fixed order, with what cannot be told and what was not asked", async () => {
  const text = await read(`/team/${WHOLE}`, "manager");
  expect(text).toContain("What is asked about, by quarter");
  expect(text).toContain("about 38 (29 to 48)");
  expect(text).toMatch(/Focus\s*can’t tell/);
  expect(text).toMatch(/Recognition\s*not asked/);
  const order = PULSE.en.constructs;
  const places = [order.EX, order.MD, order.CS, order.ES, order.RD, order.WL, order.AU].map((name) =>
    text.indexOf(`${name}: `),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(text).toContain("Workload: more people than in the quarter before, by about 12 in 100");
  expect(text).toContain("Check capacity before saying yes");
  expect(text).toContain("at most 0.3 in 100");
});

test("a quarter that tells nothing says so without a chart, and a group under 100 hears that it gets none", async () => {
  const open = await read(`/team/${LARGE}`, "hr");
  expect(open).toContain("Nothing here can be told apart from noise this time.");
  expect(open).not.toContain("with 90 % ranges");
  const small = await read(`/team/${HARBOR}`, "manager");
  expect(small).not.toContain("What is asked about, by quarter");
  expect(small).toContain("Groups under 100 people never get these");
  expect(small).not.toContain("How many answer");
});

test("the answering share stands on the whole organization's page and on HR's, as a range", async () => {
  for (const text of [await read(`/team/${WHOLE}`, "manager"), await read("/hr", "hr")]) {
    expect(text).toContain("between 61 and 73 in 100 people of the whole organization");
  }
});

test("HR reads by how much one person can have moved a group, and where its quarter stands", async () => {
  const body = await (await webApp(webDeps()).request("/hr", cookie("hr"))).text();
  expect(body).toContain("one person moved it by at most 0.9 points");
  expect(body).toContain(`href="/team/${CREW}#by-quarter"`);
  expect(body).not.toContain(`href="/team/${DECK}#by-quarter"`);
});

test("direct staff who form a group lead to their team's page", async () => {
  const node = directStaffNode(HARBOR) as TeamId;
  const groups = HR.groups.slice(0, 1).map((group) => ({ ...group, id: node }));
  const body = await (
    await webApp(webDeps({ readHrOverview: async () => ({ ...HR, groups }) })).request("/hr", cookie("hr"))
  ).text();
  expect(body).toContain(`href="/team/${HARBOR}"`);
  expect(body).toContain("Crew, direct staff");
});

test("one's own page lists what was written, deletes by a form, and says when it is done", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const body = await (await app.request("/me?done=deleted", cookie("employee"))).text();
  const [entry] = MY_PAGE.entries;
  expect(body).toContain("Next time: say the time out loud, then go.");
  expect(body).toContain(`action="/me/entries/${entry?.id}/delete"`);
  expect(body).toContain('role="status">The entry is deleted.');
  // One's own session is ended by signing out.
  expect(body.match(/\/me\/sessions\/[^/]+\/end/g)).toHaveLength(1);
  const headers = { origin: "http://localhost", ...cookie("employee").headers };
  const deleted = await app.request(`/me/entries/${entry?.id}/delete`, { method: "POST", headers });
  expect(deleted.headers.get("location")).toBe("/me?done=deleted");
  const ended = await app.request(`/me/sessions/${MY_PAGE.sessions[1]?.id}/end`, { method: "POST", headers });
  expect(ended.headers.get("location")).toBe("/me?done=ended");
  expect(deps.calls).toEqual([`delete ${entry?.id}`, `end other ${MY_PAGE.sessions[1]?.id}`]);
  expect(await read("/me?done=<b>", "employee")).not.toContain("is deleted");
});

test("accounts at providers that sign one in are on one's own page, and are forgotten by a form; without any there is no word of them", async () => {
  const deps = webDeps();
  const body = await (await webApp(deps).request("/me", cookie("employee"))).text();
  expect(body).toContain('name="issuer" value="https://slack.com"');
  expect(body).toContain('aria-label="Forget your account at Slack"');
  const forgotten = await webApp(deps).request(
    "/me/accounts/forget",
    form({ issuer: "https://slack.com" }, { as: "employee" }),
  );
  expect(forgotten.headers.get("location")).toBe("/me?done=forgotten");
  expect(deps.calls).toEqual(["forget https://slack.com"]);
  expect(await read("/me?done=forgotten", "employee")).toContain("does not sign you in any more");
  const identities = { ...deps.identities, readOwn: async () => [] };
  const without = await webApp(webDeps({ identities })).request("/me", cookie("employee"));
  expect(await without.text()).not.toContain("Accounts that sign you in");
});

test("the privacy page names the few, states the bound for each span and shows a broken chain", async () => {
  const text = await read("/privacy", "auditor");
  for (const part of [
    "Inês Duarte",
    "57",
    "72",
    "79",
    "90",
    "1.5",
    "6.1",
    "1 in 1,000,000",
    "Hana Sato",
    "13 Oct 2026",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain("the chain is intact");
  const broken = await read("/privacy", "auditor", {
    readPrivacyPage: async () => ({ ...PRIVACY, chain: { kind: "broken", at: 3 }, countedIn: null }),
  });
  expect(broken).toContain("The chain breaks at entry 3");
  expect(broken).toContain("You are counted in no group");
});

test("the menu names HR's pages within them alone, and to auditors none that is closed to them", async () => {
  const menu = async (path: string, as: string) => {
    const page = await (await webApp(webDeps()).request(path, cookie(as))).text();
    const links = /<nav[\s\S]*?<\/nav>/.exec(page)?.[0].matchAll(/href="([^"]+)"/g) ?? [];
    return [...links].map(([, href]) => href);
  };
  const shared = ["/hr/programs", "/hr/content", "/hr/actions", "/hr/outlook"];
  const rules = ["/hr/policy", "/hr/help", "/hr/roles", "/hr/log"];
  const hrs = (links: readonly (string | undefined)[]) => links.filter((each) => each?.startsWith("/hr/"));
  expect(hrs(await menu("/hr/programs", "hr"))).toEqual([...shared, "/hr/people", "/hr/messages", ...rules]);
  expect(hrs(await menu("/hr/programs", "auditor"))).toEqual([...shared, ...rules]);
  expect(hrs(await menu("/me", "hr"))).toEqual([]);
  expect(await menu("/me", "employee")).not.toContain("/hr");
});

test("sample data says so, real data does not", async () => {
  expect(await read("/me", "employee")).toContain("a made-up organization");
  const session = await webDeps().readSession("employee");
  const readSession = async () => session && { ...session, synthetic: false };
  expect(await read("/me", "employee", { readSession })).not.toContain("made-up");
});
