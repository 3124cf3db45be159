import { expect, test } from "vitest";
import type { ActionsPage } from "../../src/app/action/read-actions.ts";
import { ENGLISH } from "../../src/content/lint/language.en.ts";
import { webApp } from "../../src/web/app.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { ACTION, ACTIONS_PAGE, CODE, DRAFT_PAGE, DRAFT_PROGRAM, PROGRAM } from "./program-fixtures.ts";
import { cookie, form } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

async function read(path: string, as: string, over: Partial<WebDeps> = {}): Promise<string> {
  const answer = await webApp(webDeps(over)).request(path, cookie(as));
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replace(/<(script|head)[\s\S]*?<\/\1>/g, "").replace(/\s+/g, " ");
}

const READ = ["/hr/programs", `/hr/programs/${PROGRAM}`, `/hr/programs/${DRAFT_PROGRAM}/edit`, "/hr/actions"];
const HR_ALONE: readonly (readonly [string, Record<string, string>])[] = [
  ["/hr/programs", { content: "switch-off" }],
  [`/hr/programs/${PROGRAM}/revise`, {}],
  ["/hr/actions", { kind: "no_change", words: "x" }],
  [`/hr/actions/${ACTION}/announce`, {}],
  ["/hr/messages", { messages: "pause" }],
  ["/hr/actions/asking", { wish: "without" }],
  ["/hr/hard-times", { teams: PROGRAM }],
  [`/hr/hard-times/${PROGRAM}/end`, {}],
];
const HR_AND_AUDITORS: readonly (readonly [string, Record<string, string>])[] = [
  [`/hr/programs/${PROGRAM}/step`, { step: "pause" }],
];

/** What a browser sends of the draft's form as it stands, without any button. */
function sentBy(page: string): URLSearchParams {
  const sent = new URLSearchParams();
  for (const [, name = "", rest = ""] of page.matchAll(
    /<select id="([^"]+)" name="[^"]+"([\s\S]*?)<\/select>/g,
  )) {
    const options = [...rest.matchAll(/<option value="([^"]*)" ?(selected)?/g)];
    const chosen = options.filter(([, , selected]) => selected !== undefined);
    const values = chosen.length > 0 || rest.includes("multiple") ? chosen : options.slice(0, 1);
    for (const [, value = ""] of values) sent.append(name, value);
  }
  for (const [input] of page.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(input)?.[1] ?? "";
    const value = /value="([^"]*)"/.exec(input)?.[1] ?? "";
    if (!/type="(checkbox|radio)"/.test(input) || input.includes(" checked")) sent.append(name, value);
  }
  return sent;
}

test("every page and form refuses whoever it is not for", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  for (const as of ["employee", "manager"]) {
    for (const path of READ) expect((await app.request(path, cookie(as))).status, path).toBe(403);
    for (const [path, fields] of [...HR_ALONE, ...HR_AND_AUDITORS])
      expect((await app.request(path, form(fields, { as }))).status, path).toBe(403);
  }
  for (const path of READ)
    expect([200, 303], path).toContain((await app.request(path, cookie("auditor"))).status);
  for (const [path, fields] of HR_ALONE)
    expect((await app.request(path, form(fields, { as: "auditor" }))).status, path).toBe(403);
  expect((await app.request("/hr/actions/asking", form({ wish: "yes" }, { as: "hr" }))).status).toBe(403);
  expect(deps.calls).toEqual([]);
  for (const [path, fields] of [...HR_ALONE, ...HR_AND_AUDITORS]) {
    expect((await app.request(path, form(fields))).status, path).toBe(401);
  }
  for (const path of [...READ, "/actions", `/join/${CODE}`])
    expect((await app.request(path)).headers.get("location") ?? "", path).toContain("/sign-in");
});

test("the forms do what they say, and refuse what they never offer", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const send = async (path: string, fields: Record<string, string>, as = "hr") => {
    const answer = await app.request(path, form(fields, { as }));
    return `${answer.status} ${answer.headers.get("location")}`;
  };
  expect(await send("/hr/programs", { content: "switch-off" })).toBe(
    `303 /hr/programs/${DRAFT_PROGRAM}/edit?done=begun`,
  );
  expect(await send(`/hr/programs/${PROGRAM}/step`, { step: "pause" })).toBe(
    `303 /hr/programs/${PROGRAM}?done=stepped`,
  );
  expect(await send(`/hr/programs/${PROGRAM}/step`, { step: "approve" }, "auditor")).toContain("303");
  expect(await send(`/hr/programs/${PROGRAM}/step`, { step: "enroll" })).toBe("400 null");
  expect(await send("/hr/actions", { kind: "no_change", words: "x" })).toBe("303 /hr/actions?done=recorded");
  expect(await send("/hr/actions", { kind: "maybe" })).toBe("400 null");
  expect(await send(`/hr/actions/${ACTION}/announce`, {})).toBe("303 /hr/actions?done=announced");
  expect(await send("/hr/actions/asking", { wish: "yes" }, "auditor")).toBe("303 /hr/actions?done=asking");
  expect(await send("/hr/messages", { messages: "pause" })).toBe("303 /hr#messages");
  expect(await send("/hr/hard-times", { teams: PROGRAM })).toBe("303 /hr#hard-times");
  expect(await send(`/hr/hard-times/${PROGRAM}/end`, {})).toBe("303 /hr#hard-times");
  expect(await send("/hr/messages", { messages: "shout" })).toBe("400 null");
  expect(deps.calls).toEqual([
    "begin switch-off",
    `pause ${PROGRAM}`,
    `approve ${PROGRAM}`,
    "record no_change ",
    `announce ${ACTION}`,
    "asking yes",
    "pause true",
    "hard time for 1",
    `end ${PROGRAM}`,
  ]);
});

test("a draft's form, sent back as it stands, is the draft", async () => {
  const deps = webDeps();
  const page = await read(`/hr/programs/${DRAFT_PROGRAM}/edit`, "hr", {
    readProgramPage: async () => ({
      ...DRAFT_PAGE,
      draft: DRAFT_PAGE.draft && {
        ...DRAFT_PAGE.draft,
        definition: {
          ...DRAFT_PAGE.draft.definition,
          weeks: [
            {
              core: [{ practice: "close-the-day", minutes: 3 }],
              swap: { practice: "micro-break", minutes: 1 },
              log: null,
            },
          ],
          audience: {
            to: "some",
            groups: {
              teams: DRAFT_PAGE.draft.choices.teams.map(({ id }) => id as never),
              locations: [],
              tags: [],
            },
            except: { teams: [], locations: ["Porto"], tags: ["night"] },
          },
          joinUntil: "2026-12-01",
        },
      },
    }),
  });
  const request = form({}, { as: "hr" });
  const answer = await webApp(deps).request(`/hr/programs/${DRAFT_PROGRAM}/draft`, {
    ...request,
    body: sentBy(page),
  });
  expect(answer.headers.get("location")).toBe(
    `/hr/programs/${DRAFT_PROGRAM}/edit?done=saved&piece=w1c1&language=en`,
  );
  expect(JSON.parse(deps.calls[0]?.replace("save ", "") ?? "")).toEqual({
    program: DRAFT_PROGRAM,
    action: ACTION,
    opensOn: "2026-11-02",
    definition: {
      weeks: [
        {
          core: [{ practice: "close-the-day", minutes: 3 }],
          swap: { practice: "micro-break", minutes: 1 },
          log: null,
        },
      ],
      cadence: { everyWeeks: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] },
      audience: {
        to: "some",
        groups: { teams: [DRAFT_PAGE.draft?.choices.teams[0]?.id], locations: [], tags: [] },
        except: { teams: [], locations: ["Porto"], tags: ["night"] },
      },
      languages: ["en", "es"],
      pilot: { teams: [], locations: [], tags: [] },
      joinUntil: "2026-12-01",
    },
  });
  const broken = sentBy(page);
  broken.set("everyWeeks", "3");
  const refused = await webApp(deps).request(`/hr/programs/${DRAFT_PROGRAM}/draft`, {
    ...request,
    body: broken,
  });
  expect(refused.status).toBe(400);
});

test("what bars a review is said in words, and then there is no button for it", async () => {
  const draft = DRAFT_PAGE.draft;
  if (draft === null) throw new Error("The fixture is a draft.");
  const body = await read(`/hr/programs/${DRAFT_PROGRAM}`, "hr", {
    readProgramPage: async () => ({
      ...DRAFT_PAGE,
      draft: {
        ...draft,
        problems: [
          { kind: "too_long", week: 2, minutes: 18, most: 15 },
          { kind: "opens_in_past" },
          { kind: "wrong_length", week: 3, practice: "warmth-check", minutes: 5 },
        ],
      },
    }),
  });
  for (const part of [
    "Week 2 takes 18 minutes",
    "The opening day is over",
    "warmth-check does not come in 5 minutes",
  ])
    expect(body).toContain(part);
  expect(body).not.toContain('value="ask"');
  expect(await read(`/hr/programs/${DRAFT_PROGRAM}`, "hr")).toContain('value="ask"');
});

test("HR reads until when something has to be said, and what a gap costs", async () => {
  const body = await read("/hr/actions", "hr");
  for (const part of ["before 12 Oct 2026", "figures of 15 Sept 2026", "trends start over"])
    expect(body).toContain(part);
  const late = await read("/hr/actions", "hr", {
    readActionsPage: async () => ({ ...ACTIONS_PAGE, asking: { ...ACTIONS_PAGE.asking, isLate: true } }),
  });
  expect(late).toContain("Nobody is asked now");
});

test("an auditor whose yes does not count yet reads from which day it does, and can refuse", async () => {
  const asks = (mayAnswer: ActionsPage["say"]["mayAnswer"], isWished = true) =>
    read("/hr/actions", "auditor", {
      readActionsPage: async () => ({
        ...ACTIONS_PAGE,
        asking: { ...ACTIONS_PAGE.asking, isWished },
        say: { mayAsk: false, mayAnswer },
      }),
    });
  const offered = (body: string) =>
    ["yes", "no"].filter((wish) => body.includes(`name="wish" value="${wish}"`));
  const fresh = await asks({ from: "2026-09-23" });
  expect(offered(fresh)).toEqual(["no"]);
  expect(fresh).toContain("your yes counts from 23 Sept 2026");
  expect(offered(await asks("yes"))).toEqual(["yes", "no"]);
  expect(offered(await asks("self"))).toEqual([]);
  expect(offered(await asks("yes", false))).toEqual([]);
});

test("every member reads what was told, and a link's first screen, and joins by one button", async () => {
  const news = await read("/actions", "employee");
  // Each begins with what tells it from the others.
  expect([...news.matchAll(/<li><p>(.*?)<\/p><p class="m">(.*?)<\/p>/g)].map(([, ...told]) => told)).toEqual([
    ["Agree on quiet hours", "Head of operations, by 30 Oct 2026 · told on 16 Sept 2026"],
    ["The new rota starts in November, and is to be seen first.", "No change · told on 21 Aug 2026"],
  ]);
  const body = await read(`/join/${CODE}`, "employee");
  expect(body).toContain("How to stop");
  expect(body).toContain(`action="/join/${CODE}"`);
  const deps = webDeps();
  const app = webApp(deps);
  const joined = await app.request(`/join/${CODE}`, form({}, { as: "employee" }));
  expect(joined.headers.get("location")).toBe(`/join/${CODE}`);
  expect(deps.calls).toEqual([`join ${CODE}`]);
  expect((await app.request(`/join/${"0".repeat(32)}`, cookie("employee"))).status).toBe(404);
});

test("no page of these uses a word that we keep away from, or counts who takes part", async () => {
  for (const [path, as] of [
    ...READ.map((path) => [path, "hr"] as const),
    ["/actions", "employee"],
    [`/join/${CODE}`, "employee"],
  ] as const) {
    const text = (await read(path, as)).replace(/<[^>]+>/g, " ").replace(/not a diagnosis/gi, "");
    for (const { why, pattern } of ENGLISH.banned)
      expect(text.match(pattern)?.[0] ?? null, `${path}: ${why}`).toBeNull();
    expect(text, path).not.toMatch(/anonym|\d+ (people|members) (joined|take part|enrolled)/i);
  }
});
