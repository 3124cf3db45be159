import { expect, test } from "vitest";
import { ENGLISH } from "../../src/content/lint/language.en.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import type { ProgramDefinition } from "../../src/core/program/program.ts";
import { webApp } from "../../src/web/app.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { actOnWeeks, DRAFT_WEEKS, readAct } from "../../src/web/draft-act.ts";
import { ASIDE } from "./builder-fixtures.ts";
import { DRAFT, DRAFT_PAGE, DRAFT_PROGRAM, PROGRAM } from "./program-fixtures.ts";
import { cookie, form } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

const PATH = `/hr/programs/${DRAFT_PROGRAM}`;
const AUDIENCE = `${PATH}/audience?to=leads&languages=en`;
const PREVIEW = `${PATH}/preview?practice=friend-lens&minutes=1`;

const FIELDS = {
  to: "everyone",
  everyWeeks: "1",
  weekdays: "1",
  languages: "en",
  opensOn: "2026-11-02",
  week1_core1: "close-the-day",
  week1_core1_min: "3",
  week1_core2: "micro-break",
  week1_core2_min: "1",
  week1_swap: "ground-senses",
  week1_swap_min: "1",
  piece: "w1c2",
  language: "es",
};

async function read(path: string, over: Partial<WebDeps> = {}): Promise<string> {
  const answer = await webApp(webDeps(over)).request(path, cookie("hr"));
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replace(/\s+/g, " ");
}

/** Sends the form with that button pressed. */
async function press(act: string, over: Partial<WebDeps> = {}) {
  const deps = webDeps(over);
  const answer = await webApp(deps).request(`${PATH}/draft`, form({ ...FIELDS, act }, { as: "hr" }));
  const saved = deps.calls.find((call) => call.startsWith("save "));
  const { definition } = JSON.parse(saved?.replace("save ", "") ?? "{}") as {
    definition?: ProgramDefinition;
  };
  return {
    status: answer.status,
    location: answer.headers.get("location"),
    calls: deps.calls.filter((call) => call !== saved),
    cores: definition?.weeks.map(({ core }) => core.map(({ practice }) => practice)),
  };
}

test("the page and its pieces are for HR alone; an auditor is led to the program", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  for (const as of ["employee", "manager"])
    expect((await app.request(`${PATH}/edit`, cookie(as))).status, as).toBe(403);
  for (const as of ["employee", "manager", "auditor"]) {
    for (const path of [AUDIENCE, PREVIEW])
      expect((await app.request(path, cookie(as))).status, `${path} ${as}`).toBe(403);
    expect((await app.request(`${PATH}/draft`, form(FIELDS, { as }))).status, as).toBe(403);
  }
  expect((await app.request(`/hr/programs/${PROGRAM}/edit`, cookie("auditor"))).status).toBe(303);
  expect((await app.request(`${PATH}/draft`, form(FIELDS))).status).toBe(401);
  expect(deps.calls).toEqual([]);
});

test("every button stores what was typed, does what it says, and comes back to where it was pressed", async () => {
  const back = (done: string, rest: string) => `${PATH}/edit?done=${done}&piece=w1c2&language=es${rest}`;
  const [one, two] = ["close-the-day", "micro-break"];
  expect(await press("save")).toMatchObject({
    status: 303,
    location: back("saved", ""),
    cores: [[one, two]],
  });
  expect(await press("down.w1c1")).toMatchObject({ location: back("saved", "#w1c2"), cores: [[two, one]] });
  expect(await press("up.w1c1")).toMatchObject({ location: back("saved", "#w1c1"), cores: [[one, two]] });
  expect(await press("remove.w1c1")).toMatchObject({ location: back("saved", "#w1"), cores: [[two]] });
  expect(await press("add.w1")).toMatchObject({
    location: back("saved", "&open=w1c3#w1c3"),
    cores: [[one, two, "ground-senses"]],
  });
  expect(await press("add_week")).toMatchObject({
    location: back("saved", "#w2"),
    cores: [
      [one, two],
      [one, two],
    ],
  });
  expect(await press("remove.w1")).toMatchObject({ location: back("saved", "#messages"), cores: [] });
  expect(await press("show")).toMatchObject({ location: back("saved", "&shown=yes#preview"), calls: [] });
  expect(await press("test")).toMatchObject({ location: back("test", ""), calls: ["test w1c2"] });
  expect(await press("ask")).toMatchObject({
    location: `${PATH}?done=stepped`,
    calls: [`ask ${DRAFT_PROGRAM}`],
  });
  for (const act of ["publish", "up", "remove.w0", "add.w1c1.x", "remove.w1c12"])
    expect(await press(act), act).toMatchObject({ status: 400, cores: undefined });
});

test("what bars the review is listed on the page after it was asked for, and anything else stays an error", async () => {
  const refuse = (says: "plan_unsound" | "action_missing") => async () => {
    throw new EvenkeelError("refused", "A secret reason.", { says });
  };
  expect((await press("ask", { stepProgram: refuse("plan_unsound") })).location).toContain(
    "edit?done=unsound&piece=w1c2&language=es#problems",
  );
  expect((await press("ask", { stepProgram: refuse("action_missing") })).status).toBe(422);
});

test("each outcome of a test is said", async () => {
  for (const outcome of ["no_chat", "too_many", "nothing"] as const) {
    const { builder } = webDeps();
    const pressed = await press("test", { builder: { ...builder, sendTest: async () => outcome } });
    expect(pressed.location).toContain(`done=${outcome}`);
    const body = await read(`${PATH}/edit?done=${outcome}`);
    expect(body).toContain("No test was sent");
  }
  expect(await read(`${PATH}/edit?done=test`)).toContain("a test is on its way to you");
  expect(await read(`${PATH}/edit?done=constructor`)).not.toContain('class="note" role="status"');
});

test("a problem stands at its field and in a list that leads there", async () => {
  const body = await read(`${PATH}/edit`, {
    readProgramPage: async () => ({
      ...DRAFT_PAGE,
      draft: {
        ...DRAFT,
        definition: {
          ...DRAFT.definition,
          weeks: [
            {
              core: [{ practice: "close-the-day", minutes: 5 }],
              swap: { practice: "micro-break", minutes: 1 },
              log: null,
            },
          ],
        },
        problems: [
          { kind: "opens_in_past" },
          { kind: "no_language" },
          { kind: "too_long", week: 1, minutes: 18, most: 15 },
          { kind: "wrong_length", week: 1, practice: "close-the-day", minutes: 5 },
        ],
      },
    }),
  });
  for (const [place, words] of [
    ["opensOn", "The opening day is over"],
    ["languages", "No language is chosen"],
    ["w1", "Week 1 takes 18 minutes"],
    ["w1c1", "does not come in 5 minutes"],
  ]) {
    expect(body).toMatch(new RegExp(`<a href="#${place}">[^<]*${words}`));
    expect(body).toMatch(new RegExp(`id="${place}-wrong">[^<]*${words}`));
    expect(body.match(new RegExp(`id="${place}"`, "g")), place).toHaveLength(1);
  }
  expect(body).toMatch(/<input id="opensOn"[^>]*aria-invalid="true" aria-describedby="opensOn-wrong"/);
  expect(body.slice(body.indexOf('id="w1c1"'))).toMatch(/^[\s\S]*?<details open>/);
  expect(await read(`${PATH}/edit`)).not.toContain('id="problems"');
});

test("what stands beside the draft tells rough numbers, skipped days and both chats, and nobody's taking part", async () => {
  const body = await read(`${PATH}/edit`);
  for (const part of [
    "About 120 people in 14 teams are offered it.",
    "2 of these teams are too small for a summary of their own: Crew desk, Night office.",
    "<s>Fri 25 Dec</s><span>Christmas Day, skipped</span>",
    "Day off, skipped",
    "<figcaption>Slack</figcaption>",
    "<figcaption>Microsoft Teams</figcaption>",
    "approximate",
    "A card is ready for you.",
  ])
    expect(body).toContain(part);
  const text = body.replace(/<(script|head)[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, " ");
  for (const { why, pattern } of ENGLISH.banned) expect(text.match(pattern)?.[0] ?? null, why).toBeNull();
  expect(text).not.toMatch(/anonym|\d+ (people|members) (joined|take part|enrolled)/i);
});

test("the script's two addresses answer with a piece of the page, and refuse what the form never offers", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const get = async (path: string) => {
    const answer = await app.request(path, cookie("hr"));
    return `${answer.status} ${await answer.text()}`;
  };
  expect(await get(AUDIENCE)).toMatch(/^200 <b>Fewer than 8 people are offered it\.<\/b>/);
  const drawn = await get(PREVIEW);
  expect(drawn).toMatch(/^200 <figure class="chat slack">/);
  expect(drawn).not.toMatch(/<(form|button|input|a |script)/);
  expect(deps.calls).toEqual(["count leads en", "draw friend-lens 1"]);
  for (const path of [
    `${PATH}/audience`,
    `${PATH}/audience?to=nobody`,
    `${PATH}/audience?to=some&groups_teams=x`,
    `${PATH}/preview?practice=friend-lens&minutes=9`,
    `${PATH}/preview?practice=${"x".repeat(201)}&minutes=1`,
  ])
    expect((await app.request(path, cookie("hr"))).status, path).toBe(400);
});

test("names from the directory are words and never markup", async () => {
  const evil = '"><img src=x>';
  const body = await read(`${PATH}/edit`, {
    builder: {
      ...webDeps().builder,
      read: async () => ({ ...ASIDE, audience: { people: 120, teams: 2, small: [evil] } }),
    },
    readProgramPage: async () => ({
      ...DRAFT_PAGE,
      draft: {
        ...DRAFT,
        choices: { ...DRAFT.choices, tags: [evil], practices: [{ id: "x", name: evil, minutes: [1] }] },
      },
    }),
  });
  expect(body).not.toContain("<img");
});

test("weeks and practices move by one place, stay within bounds, and are never more than fit", () => {
  const planned = (practice: string) => ({ practice, minutes: 1 }) as const;
  const week = (...core: string[]) => ({ core: core.map(planned), swap: planned("s"), log: null });
  const weeks = [week("a", "b", "c"), week("d")];
  const names = (act: string, from = weeks) =>
    actOnWeeks(from, readAct(act)).weeks.map(({ core }) => core.map(({ practice }) => practice).join(""));
  expect(names("down.w1")).toEqual(["d", "abc"]);
  expect(names("down.w2")).toEqual(["abc", "d"]);
  expect(names("up.w1c3")).toEqual(["acb", "d"]);
  expect(names("down.w1c3")).toEqual(["abc", "d"]);
  expect(names("remove.w2c1")).toEqual(["abc", ""]);
  expect(names("add.w1")).toEqual(["abc", "d"]);
  for (const act of ["up.w9", "remove.w1c9", "up.w1c9", "add.w9"])
    expect(names(act), act).toEqual(["abc", "d"]);
  expect(names("add_week", [])).toEqual(["ground-senses"]);
  const full = Array.from({ length: DRAFT_WEEKS }, () => week("a"));
  expect(names("add_week", full)).toHaveLength(DRAFT_WEEKS);
});
