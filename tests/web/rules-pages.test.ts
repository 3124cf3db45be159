import { expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { PRIVACY } from "./fixtures.ts";
import { cookie, form } from "./requests.ts";
import {
  APPROVAL,
  AUDITOR_SAYS,
  LOWERING,
  logPage,
  NAMING,
  organizationRules,
  policyPage,
  RESTORED,
  rolesPage,
} from "./rules-fixtures.ts";
import { webDeps } from "./web-deps.ts";

type Rules = WebDeps["rules"];

async function read(path: string, as: string, rules: Partial<Rules> = {}): Promise<string> {
  const deps = webDeps({ rules: { ...organizationRules([]), ...rules } });
  const answer = await webApp(deps).request(path, cookie(as));
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replace(/<(script|head)[\s\S]*?<\/\1>/g, "").replace(/\s+/g, " ");
}

const PAGES = ["/hr/policy", "/hr/roles", "/hr/log", "/hr/help"];

test("HR and auditors find these pages in the menu and open them, nobody else does", async () => {
  for (const as of ["hr", "auditor"]) {
    const body = await read("/hr/policy", as);
    for (const path of PAGES) expect(body, path).toContain(`href="${path}"`);
  }
  for (const path of PAGES) {
    for (const as of ["employee", "manager"])
      expect((await webApp(webDeps()).request(path, cookie(as))).status, path).toBe(403);
    expect((await webApp(webDeps()).request(path)).status, path).toBe(303);
  }
  expect(await read("/me", "employee")).not.toContain("/hr/policy");
});

test("the policy page says what each level would mean and what each threshold would leave", async () => {
  const body = await read("/hr/policy", "hr");
  for (const part of [
    "24 teams with 366 people of 412",
    "31 %",
    "47 %",
    "10 people and more",
    "12 and more: 22 teams with 320 people",
    "From 18:00 to 08:00",
    "24 Dec 2026",
    "Portugal",
    "Ines Example",
    "Español",
    "12 months from their publication",
  ])
    expect(body).toContain(part);
  expect(body).toMatch(/<option value="10" selected>/);
});

test("an auditor reads the policy without its forms, and answers what waits", async () => {
  const body = await read("/hr/policy", "auditor");
  for (const action of ["threshold", "quiet", "days", "days/remove", "withdraw"])
    expect(body).not.toContain(`action="/hr/policy/${action}"`);
  expect(body).toContain("HR asks to show groups of 8 and more again");
  expect(body).toContain("put back from a backup");
  // Both take a yes, a restore no "no".
  expect(body.match(/name="answer" value="yes"/g)).toHaveLength(2);
  expect(body.match(/name="answer" value="no"/g)).toHaveLength(1);
});

test("HR sees what waits and can take it back, but not what a restore asks for", async () => {
  const readPolicy = async () => policyPage({ approvals: [LOWERING, RESTORED] });
  const body = await read("/hr/policy", "hr", { readPolicy });
  expect(body).not.toContain('name="answer"');
  expect(body.match(/action="\/hr\/policy\/withdraw"/g)).toHaveLength(1);
});

test("an auditor of this week sees from when on their yes counts, and has no yes to press", async () => {
  const say = { mayAsk: false, mayAnswer: { from: "2026-09-23" } };
  const body = await read("/hr/policy", "auditor", {
    readPolicy: async () => policyPage({ approvals: [LOWERING, RESTORED], say }),
  });
  expect(body).toContain("your yes counts from 23 Sept 2026");
  expect(body).not.toContain('value="yes"');
  expect(body).toContain('value="no"');
  const both = await read("/hr/policy", "hr", {
    readPolicy: async () => policyPage({ approvals: [LOWERING], say: { mayAsk: true, mayAnswer: "self" } }),
  });
  expect(both).toContain("another auditor has to answer");
  expect(both).not.toContain('name="answer"');
});

test("a tree that cannot be counted, no team at all and no day off are said in words", async () => {
  const meanings = policyPage().meanings?.map((each) => ({ ...each, expected: null })) ?? null;
  expect(
    await read("/hr/policy", "hr", { readPolicy: async () => policyPage({ meanings: null }) }),
  ).toContain("cannot be counted");
  const empty = await read("/hr/policy", "hr", {
    readPolicy: async () => policyPage({ meanings, daysOff: [], hasAuditor: false }),
  });
  for (const part of [
    "No team would be shown",
    "No day of your own is entered",
    "no threshold can be lowered",
  ])
    expect(empty).toContain(part);
});

test("the forms of the policy do what they say, and refuse what they never offer", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const send = async (path: string, fields: Record<string, string>, as = "hr") => {
    const answer = await app.request(path, form(fields, { as }));
    return `${answer.status} ${answer.headers.get("location")}`;
  };
  const threshold = { threshold: "smallest_group", people: "12" };
  expect(await send("/hr/policy/threshold", threshold)).toBe("303 /hr/policy?done=raised");
  expect(await send("/hr/policy/threshold", { ...threshold, people: "8" })).toBe("303 /hr/policy?done=asked");
  expect(await send("/hr/policy/quiet", { from: "18:30", until: "08:00" })).toBe(
    "303 /hr/policy?done=quiet#quiet",
  );
  const days = { from: "2026-12-24", until: "2026-12-31", country: "PT" };
  expect(await send("/hr/policy/days", days)).toBe("303 /hr/policy?done=added#days");
  expect(await send("/hr/policy/days/remove", { date: "2026-12-24", country: "" })).toBe(
    "303 /hr/policy?done=removed#days",
  );
  expect(await send("/hr/policy/withdraw", { approval: APPROVAL })).toBe("303 /hr/policy?done=withdrawn");
  expect(await send("/hr/policy/answer", { approval: APPROVAL, answer: "yes" }, "auditor")).toBe(
    "303 /hr/policy?done=yes",
  );
  expect(deps.calls).toEqual([
    "threshold smallest_group 12",
    "threshold smallest_group 8",
    "quiet 18:30 08:00",
    "days 2026-12-24 2026-12-31 PT",
    "no day 2026-12-24 ",
    `withdraw approval ${APPROVAL}`,
    `approval ${APPROVAL} yes`,
  ]);
  for (const odd of [
    { threshold: "tier", people: "12" },
    { threshold: "smallest_group", people: "many" },
    { threshold: "smallest_group", people: "8.5" },
  ])
    expect(await send("/hr/policy/threshold", odd)).toBe("400 null");
  expect(await send("/hr/policy/answer", { approval: APPROVAL, answer: "perhaps" }, "auditor")).toBe(
    "400 null",
  );
  for (const as of ["employee", "manager", "auditor"]) {
    expect(await send("/hr/policy/threshold", threshold, as)).toBe("403 null");
    expect(await send("/hr/policy/quiet", { from: "18:30", until: "08:00" }, as)).toBe("403 null");
    expect(await send("/hr/policy/days", days, as)).toBe("403 null");
  }
  expect(await send("/hr/policy/answer", { approval: APPROVAL, answer: "yes" }, "hr")).toBe("403 null");
  expect(deps.calls).toHaveLength(7);
  const foreign = form(threshold, { as: "hr", headers: { origin: "https://elsewhere.example" } });
  expect((await app.request("/hr/policy/threshold", foreign)).status).toBe(403);
});

test("only words of ours are said after a form, whatever the address asks for", async () => {
  expect(await read("/hr/policy?done=raised", "hr")).toContain("The higher threshold holds");
  for (const path of ["/hr/policy?done=constructor", "/hr/roles?done=<b>"])
    expect(await read(path, "hr")).not.toContain('role="status"');
});

test("the roles page says who holds which role since when, by whom, and whose yes does not count yet", async () => {
  const body = await read("/hr/roles", "hr");
  for (const part of [
    "since 4 May 2026 · given by Lena Fischer",
    "since the organization was set up here",
    "Their yes counts from 23 Sept 2026.",
    "Ask an auditor to end it",
    "for 7 days",
  ])
    expect(body).toContain(part);
  expect(body.match(/End this role/g)?.length).toBeGreaterThanOrEqual(2);
});

test("the last HR has nothing to press, an auditor only their own role, and no auditor is said with what follows", async () => {
  const [lena] = rolesPage().hr;
  const [jonas] = rolesPage().auditors;
  if (lena === undefined || jonas === undefined) throw new Error("They are there.");
  const alone = await read("/hr/roles", "hr", {
    readRoles: async () => rolesPage({ hr: [lena], auditors: [], hasAuditor: false }),
  });
  expect(alone).toContain("The last one cannot be ended");
  expect(alone).toContain("nothing can be loosened");
  expect(alone).not.toContain("/hr/roles/end");
  const own = await read("/hr/roles", "auditor", {
    readRoles: async () =>
      rolesPage({ auditors: [{ ...jonas, isSelf: true }], say: AUDITOR_SAYS, approvals: [NAMING] }),
  });
  expect(own.match(/action="\/hr\/roles\/end"/g)).toHaveLength(1);
  expect(own).toContain("Lay the role down");
  expect(own).toContain("HR asks that Tomas Silva becomes an auditor");
  expect(own).not.toContain('id="grant"');
});

test("the forms of the roles page do what they say", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const send = async (path: string, fields: Record<string, string>, as = "hr") => {
    const answer = await app.request(path, form(fields, { as }));
    return `${answer.status} ${answer.headers.get("location")}`;
  };
  expect(await send("/hr/roles", { email: "a@b.example", role: "hr" })).toBe("303 /hr/roles?done=given");
  expect(await send("/hr/roles", { email: "a@b.example", role: "auditor" })).toBe("303 /hr/roles?done=asked");
  expect(await send("/hr/roles/end", { member: "m1", role: "hr" })).toBe("303 /hr/roles?done=ended");
  expect(await send("/hr/roles/answer", { approval: APPROVAL, answer: "no" }, "auditor")).toBe(
    "303 /hr/roles?done=no",
  );
  expect(await send("/hr/roles/withdraw", { approval: APPROVAL })).toBe("303 /hr/roles?done=withdrawn");
  expect(await send("/hr/roles", { email: "a@b.example", role: "lead" })).toBe("400 null");
  for (const as of ["employee", "manager", "auditor"])
    expect(await send("/hr/roles", { email: "a@b.example", role: "hr" }, as)).toBe("403 null");
  expect(await send("/hr/roles/end", { member: "m1", role: "hr" }, "employee")).toBe("403 null");
  expect(deps.calls).toHaveLength(5);
});

test("the log shows before and after behind a disclosure, and hands its filters on", async () => {
  const calls: string[] = [];
  const rules = organizationRules(calls);
  const page = logPage({ ask: { group: "rules", role: "hr", from: "2026-09-01", until: "" } });
  const body = await read("/hr/log?group=rules&role=hr&from=2026-09-01&after=x", "hr", {
    readLog: async (session, ask) => {
      await rules.readLog(session, ask);
      return page;
    },
  });
  expect(calls).toEqual(['log {"group":"rules","role":"hr","from":"2026-09-01","until":"","after":"x"}']);
  expect(body).toMatch(
    /<details><summary>What changed<\/summary>.*<dt>Before<\/dt><dd>8<\/dd>.*<dt>After<\/dt><dd>10<\/dd>/,
  );
  expect(body).toContain("19 Sept 2026, 16:02");
  expect(body).toContain("A lead");
  expect(body).toMatch(/<dt>joined<\/dt><dd>12<\/dd>/);
  expect(body).toContain(
    "/hr/log?group=rules&amp;role=hr&amp;from=2026-09-01&amp;after=2026-09-16T10%3A00%3A00Z_",
  );
  expect(body).toContain('value="2026-09-01"');
  const none = await read("/hr/log", "auditor", {
    readLog: async () => ({ ...page, entries: [], older: null }),
  });
  expect(none).toContain("Nothing fits");
  const empty = await read("/hr/log", "auditor", {
    readLog: async () => logPage({ entries: [], older: null }),
  });
  expect(empty).toContain("Nothing is on the log yet");
});

test("every member reads who answers HR for them, from how many people on, and what waits", async () => {
  const body = async (over: Partial<typeof PRIVACY> = {}) => {
    const deps = webDeps({ readPrivacyPage: async () => ({ ...PRIVACY, ...over }) });
    return (await (await webApp(deps).request("/privacy", cookie("employee"))).text()).replace(/\s+/g, " ");
  };
  const plain = await body();
  for (const part of ["Jonas Weber", "10 people and more", "50 people and more"])
    expect(plain).toContain(part);
  expect(plain).not.toContain("Waiting for an auditor");
  const waiting = await body({ rules: { ...PRIVACY.rules, waiting: [LOWERING] } });
  expect(waiting).toContain("HR asks to show groups of 8 and more again, asked for on 14 Sept 2026");
  expect(waiting).not.toContain("/hr/policy");
  expect(await body({ level: { ...PRIVACY.level, auditors: [] } })).toContain(
    "nothing that protects you can be loosened",
  );
});
