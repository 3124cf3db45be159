import { expect, test } from "vitest";
import { ACTION_WORDS } from "../../src/content/actions.ts";
import { findPractice } from "../../src/content/library.ts";
import { webApp } from "../../src/web/app.ts";
import { LEAD_PRACTICES } from "../../src/web/pages/lead-tools.ts";
import { CALM, HARBOR, HIDDEN, id, OPEN_QUESTION } from "./fixtures.ts";
import { cookie, form } from "./requests.ts";
import {
  DRAFT_ACTION,
  LATE_DRAFT,
  OPEN_ACTION,
  OVERDUE_ACTION,
  TEAM_ACTIONS_PAGE,
} from "./team-action-fixtures.ts";
import { webDeps } from "./web-deps.ts";

const ACTIONS = `/team/${HARBOR}/actions`;

async function body(path: string, as: string, deps = webDeps()): Promise<string> {
  return (await webApp(deps).request(path, cookie(as))).text();
}

function textOf(markup: string): string {
  return markup
    .replace(/<(script|head)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

test("everyone reads what was promised, by whom, by when, and what came of it", async () => {
  for (const as of ["manager", "employee", "auditor"]) {
    const text = textOf(await body(ACTIONS, as));
    for (const part of [
      "Protect one break a day, with cover",
      "Workload · Harbor operations lead, by 2 Oct 2026",
      "Report by 12 Oct 2026",
      "Report overdue since 14 Sept 2026",
      "Partly kept",
      "Two of three approvals moved.",
      "What came of it, as of 17 Jul 2026",
    ])
      expect(text, as).toContain(part);
  }
});

test("drafts, forms and reminders are the lead's alone", async () => {
  const [own, theirs] = [await body(ACTIONS, "manager"), await body(ACTIONS, "employee")];
  expect(theirs).not.toMatch(/<form[^>]*actions/);
  for (const part of ["Handover notes fit on one page.", "Promise something", "Your report was due"]) {
    expect(own).toContain(part);
    expect(theirs).not.toContain(part);
  }
  expect(own).toContain(`action="${ACTIONS}/${DRAFT_ACTION}/announce"`);
  expect(own).not.toContain(`action="${ACTIONS}/${LATE_DRAFT}/announce"`);
  expect(own).toContain(`action="${ACTIONS}/${LATE_DRAFT}/discard"`);
  for (const action of [OPEN_ACTION, OVERDUE_ACTION])
    expect(own).toContain(`action="${ACTIONS}/${action}/report"`);
});

test("a lead whose team waits for three reports is not offered to promise a fourth", async () => {
  const deps = webDeps();
  const page = {
    ...TEAM_ACTIONS_PAGE,
    own: { drafts: TEAM_ACTIONS_PAGE.own?.drafts ?? [], mayTell: false, hasTeamsBelow: true },
  };
  const own = await body(ACTIONS, "manager", {
    ...deps,
    teamActions: { ...deps.teamActions, read: async () => page },
  });
  expect(own).toContain("Your team waits for three reports.");
  expect(own).toContain("People of the teams below yours get no message");
  expect(own).not.toContain("/announce");
});

test("nothing promised is one sentence for the team, and one way on for the lead", async () => {
  const deps = webDeps();
  const own = { drafts: [], mayTell: true, hasTeamsBelow: false };
  const empty = { ...TEAM_ACTIONS_PAGE, told: [], own };
  const page = await body(ACTIONS, "manager", {
    ...deps,
    teamActions: { ...deps.teamActions, read: async () => empty },
  });
  expect(textOf(page)).toContain("Nothing was promised to this team so far.");
  expect(page).toContain(`href="${ACTIONS}/new"`);
  expect(page).not.toContain("Print or save as PDF");
});

test("the form of a suggestion names it and carries it; one's own asks for the part of the work", async () => {
  const suggested = await body(`${ACTIONS}/new?suggestion=wl-escalate`, "manager");
  expect(suggested).toContain('<input type="hidden" name="suggestion" value="wl-escalate">');
  expect(suggested).toContain("We have more work than hours.");
  expect(suggested).not.toContain('name="theme"');
  expect(suggested).toMatch(/type="date" required min="2026-09-20" max="2026-10-18" value="2026-10-18"/);
  const own = await body(`${ACTIONS}/new?suggestion=%22%3Escript`, "manager");
  expect(own).toContain('<select id="theme" name="theme" required>');
  expect(own).not.toContain("script&quot;");
  expect(own).toContain(`href="${ACTIONS}/new?suggestion=cl-top-three"`);
});

test("each deed is a form of ours, answered with the page that says so", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const wish = { suggestion: "", theme: "CL", words: "Plans hold.", owner: "The lead", dueOn: "2026-10-01" };
  const deeds: readonly (readonly [string, Record<string, string>, string])[] = [
    [ACTIONS, wish, "recorded"],
    [`${ACTIONS}/${DRAFT_ACTION}/announce`, {}, "announced"],
    [`${ACTIONS}/${DRAFT_ACTION}/discard`, {}, "discarded"],
    [`${ACTIONS}/${OPEN_ACTION}/report`, { outcome: "kept", words: "It holds." }, "reported"],
  ];
  for (const [path, fields, done] of deeds) {
    const answer = await app.request(path, form(fields, { as: "manager" }));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${ACTIONS}?done=${done}`]);
  }
  expect(deps.calls).toEqual([
    "promise |CL|Plans hold.|The lead|2026-10-01",
    `announce ${DRAFT_ACTION}`,
    `discard ${DRAFT_ACTION}`,
    `report ${OPEN_ACTION} kept It holds.`,
  ]);
  expect(textOf(await body(`${ACTIONS}?done=announced`, "manager"))).toContain("The team is told.");
  expect(textOf(await body(`${ACTIONS}?done=toString`, "manager"))).not.toContain("function");
});

test("nobody but the lead gets at the forms, and a foreign page sends none", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const paths = [ACTIONS, ...["announce", "discard"].map((deed) => `${ACTIONS}/${DRAFT_ACTION}/${deed}`)];
  const report = { outcome: "kept", words: "It holds." };
  for (const as of ["employee", "hr", "auditor"]) {
    for (const path of paths) expect((await app.request(path, form({}, { as }))).status, path).toBe(403);
    expect((await app.request(`${ACTIONS}/${OPEN_ACTION}/report`, form(report, { as }))).status).toBe(403);
    expect((await app.request(`${ACTIONS}/new`, cookie(as))).status).toBe(403);
  }
  for (const path of paths) {
    const foreign = { as: "manager", headers: { origin: "https://elsewhere.example" } };
    expect((await app.request(path, form({}, foreign))).status).toBe(403);
    expect((await app.request(path, form({}))).status).toBe(401);
  }
  expect((await app.request(`/team/${CALM}/actions`, cookie("employee"))).status).toBe(403);
  expect((await app.request("/team/none/actions", cookie("manager"))).status).toBe(404);
  expect((await app.request("/team/none/actions", form({}, { as: "manager" }))).status).toBe(404);
  expect((await app.request(`/team/${id(99)}/meeting`, cookie("manager"))).status).toBe(403);
  expect(deps.calls).toEqual([]);
});

test("a report without saying how it went, or with a made-up word for it, is refused before anything is done", async () => {
  const deps = webDeps();
  const path = `${ACTIONS}/${OPEN_ACTION}/report`;
  for (const outcome of ["", "splendid"]) {
    const answer = await webApp(deps).request(path, form({ outcome, words: "It holds." }, { as: "manager" }));
    expect(answer.status).toBe(400);
    expect(textOf(await answer.text())).toContain("Say how it went");
  }
  expect(deps.calls).toEqual([]);
});

test("words for the meeting follow what the summary says, ask nobody about themselves, and leave the figures on their page", async () => {
  const { openings, parts, avoid } = ACTION_WORDS.en.meeting;
  const pages = [
    [HARBOR, openings.likely_elevated],
    [CALM, openings.not_elevated],
    [OPEN_QUESTION, openings.cant_tell],
    [HIDDEN, openings.hidden],
  ] as const;
  for (const [team, opening] of pages) {
    const text = textOf(await body(`/team/${team}/meeting`, "director"));
    for (const sentence of [...opening, ...parts.flatMap(({ say }) => say), ...avoid])
      expect(text).toContain(sentence);
    for (const other of Object.values(openings).filter((each) => each !== opening))
      expect(text).not.toContain(other[0] ?? "");
    expect(text).not.toMatch(/\d\d of 100|\d+ people counted/);
  }
  for (const { openings: said } of Object.values(ACTION_WORDS).map(({ meeting }) => meeting))
    for (const sentence of Object.values(said).flat())
      expect(sentence).not.toMatch(/\b(?:who of you|how (?:are|do) you feel|cómo (?:te|se) sient|quién de)/i);
});

test("private practices open by a form that no address tells of, and only where there is a browser chat", async () => {
  const page = await body(`/team/${HARBOR}`, "manager");
  for (const practice of LEAD_PRACTICES) {
    expect(findPractice(practice), practice).toBeDefined();
    expect(page).toContain(`value="library.practice?practice=${practice}"`);
  }
  expect(page).toContain('<form method="post" action="/chat/act">');
  expect(page).not.toMatch(/href="[^"]*warm-feedback/);
  const without = await body(`/team/${HARBOR}`, "manager", { ...webDeps(), browserChat: false });
  expect(without).not.toContain("/chat/act");
  expect(textOf(without)).toContain("“Find by need”, then “I lead people”");
});
