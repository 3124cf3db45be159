import { expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { HELP, linePage } from "./help-fixtures.ts";
import { cookie, form } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

async function read(path: string, as: string, desk: Partial<WebDeps["helpDesk"]> = {}): Promise<string> {
  const { helpDesk } = webDeps();
  const answer = await webApp(webDeps({ helpDesk: { ...helpDesk, ...desk } })).request(path, cookie(as));
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replace(/<(script|head)[\s\S]*?<\/\1>/g, "").replace(/\s+/g, " ");
}

const FORMS = ["/hr/help/support", "/hr/help/routes", "/hr/help/contacts", "/hr/help/lines/new?country=IE"];

test("the overview says what is missing, what expires, and where each part comes from", async () => {
  const body = await read("/hr/help?country=IE", "hr");
  for (const part of [
    "2 ways or more that do without one’s own manager",
    "Not linked",
    "expires soon",
    "Kept here by HR",
    "From the server’s settings file",
    "from the built-in list",
    "No line of people is left",
    "sees Portugal",
    "EVENKEEL_HELP",
    "nobody here has checked: 112",
  ])
    expect(body).toContain(part);
  const preview = /id="preview".*?<\/section>/.exec(body)?.[0] ?? "";
  expect(preview).toContain("112");
  expect(preview).not.toContain('form="own-words"');
  const bare = await read("/hr/help", "hr", {
    read: async () => ({
      ...HELP,
      countries: [],
      due: [],
      usual: { from: "none", country: null },
      preview: { ...HELP.preview, country: null },
    }),
  });
  expect(bare).toContain("names no country");
  expect(bare).not.toContain('id="due"');
});

test("one press records who looked and when; an auditor has nothing to press", async () => {
  const body = await read("/hr/help", "hr");
  const due = /id="due".*?<\/section>/.exec(body)?.[0] ?? "";
  expect(due.match(/action="\/hr\/help\/lines\/[A-Z]{2}\/[\w-]+\/step"/g)).toHaveLength(2);
  expect(due).toContain('name="checkBy" value="Lena Fischer"');
  expect(due).toContain('name="checkOn" value="2026-09-20"');
  const auditors = await read("/hr/help", "auditor");
  expect(auditors).toContain("Text line");
  expect(auditors).not.toContain('action="/hr/help/');
  expect(auditors).not.toContain('href="/hr/help/');
});

test("HR alone opens and sends the forms", async () => {
  const app = webApp(webDeps());
  for (const path of [...FORMS, "/hr/help/lines/IE/own-1"]) {
    expect((await app.request(path, cookie("hr"))).status, path).toBe(200);
    for (const as of ["employee", "manager", "auditor"])
      expect((await app.request(path, cookie(as))).status, path).toBe(403);
    expect((await app.request(path)).status, path).toBe(303);
  }
});

test("each form does what it says, and goes back with a word of what was done", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const send = async (path: string, fields: Record<string, string>, as = "hr") => {
    const answer = await app.request(path, form(fields, { as }));
    return `${answer.status} ${answer.headers.get("location")}`;
  };
  const check = { step: "check", checkBy: "Lena Fischer", checkOn: "2026-09-20" };
  expect(await send("/hr/help/lines", { country: "IE", name: "A line" })).toBe("303 /hr/help?done=added");
  expect(await send("/hr/help/lines/IE/own-1", { name: "A line" })).toBe("303 /hr/help?done=saved");
  expect(await send("/hr/help/lines/IE/ie-b/step", check)).toBe("303 /hr/help?done=check");
  expect(await send("/hr/help/lines/IE/ie-b/step", { step: "hide" })).toBe("303 /hr/help?done=hide");
  expect(await send("/hr/help/numbers/IE", check)).toBe("303 /hr/help?done=numbers");
  expect(await send("/hr/help/support", { provider: "Example Care" })).toBe("303 /hr/help?done=support");
  expect(await send("/hr/help/routes", {})).toBe("303 /hr/help?done=routes");
  expect(await send("/hr/help/contacts", {})).toBe("303 /hr/help?done=contacts");
  expect(deps.calls).toEqual([
    "line IE null",
    "line IE own-1",
    "check IE ie-b Lena Fischer 2026-09-20",
    "hide IE ie-b  ",
    "numbers IE",
    "save support",
    "save routes",
    "save contacts",
  ]);
  expect(await send("/hr/help/lines/IE/ie-b/step", { step: "delete" })).toBe("400 null");
  for (const as of ["employee", "manager", "auditor"])
    for (const path of ["/hr/help/lines", "/hr/help/lines/IE/ie-b/step", "/hr/help/routes"])
      expect(await send(path, { step: "hide", country: "IE" }, as), path).toBe("403 null");
  const foreign = form({}, { as: "hr", headers: { origin: "https://elsewhere.example" } });
  expect((await app.request("/hr/help/support", foreign)).status).toBe(403);
  expect(deps.calls).toHaveLength(8);
  for (const done of ["added", "check", "again"])
    expect(await read(`/hr/help?done=${done}`, "hr")).toContain('role="status"');
  expect(await read("/hr/help?done=constructor", "hr")).not.toContain('role="status"');
});

test("a form that is refused comes back whole, with what is wrong beside its field", async () => {
  const app = webApp(webDeps());
  const send = async (path: string, fields: Record<string, string>) => {
    const answer = await app.request(path, form(fields, { as: "hr" }));
    expect(answer.status, path).toBe(400);
    return (await answer.text()).replace(/\s+/g, " ");
  };
  const line = await send("/hr/help/lines", {
    country: "IE",
    name: "wrong",
    call: "12",
    days1: "3",
    purpose: "domestic",
    languages: "en",
  });
  expect(line).toMatch(/id="name"[^>]* value="wrong"[^>]*aria-invalid="true"/);
  expect(line).toContain('id="name-wrong">This names somebody at work');
  expect(line).toMatch(/id="call"[^>]* value="12"/);
  expect(line).toMatch(/value="3" checked/);
  expect(line).toMatch(/value="domestic" selected/);
  expect(line).toContain("no line of people would be left");
  const check = await send("/hr/help/lines/IE/ie-b/step", {
    step: "check",
    checkBy: "wrong",
    checkOn: "2026-09-19",
  });
  expect(check).toMatch(/id="checkBy"[^>]* value="wrong"[^>]*aria-invalid="true"/);
  expect(check).toMatch(/id="checkOn"[^>]* value="2026-09-19"/);
  const contacts = await send("/hr/help/contacts", { policy: "wrong", usual: "PT" });
  expect(contacts).toContain('id="policy-wrong"');
  expect(contacts).toMatch(/value="PT" selected/);
  const again = await app.request(
    "/hr/help/numbers/IE",
    form({ checkBy: "wrong", checkOn: "2026-09-20" }, { as: "hr" }),
  );
  expect(again.headers.get("location")).toBe("/hr/help?done=again");
});

test("what somebody typed is shown as text, whatever it is", async () => {
  const app = webApp(webDeps());
  const answer = await app.request(
    "/hr/help/lines",
    form({ country: "IE", name: "wrong", region: '"><script>alert(1)</script>' }, { as: "hr" }),
  );
  expect(await answer.text()).not.toContain("<script>alert");
});

test("a line's page offers what can be done about that very line", async () => {
  const own = await read("/hr/help/lines/IE/own-1", "hr");
  for (const part of [
    'action="/hr/help/lines/IE/own-1"',
    'value="remove"',
    'value="check"',
    'value="800 000 000"',
  ])
    expect(own).toContain(part);
  const built = await read("/hr/help/lines/IE/ie-b", "hr");
  expect(built).toContain('value="hide"');
  expect(built).not.toContain('value="remove"');
  expect(built).not.toContain('action="/hr/help/lines/IE/ie-b"');
  const hidden = await read("/hr/help/lines/IE/ie-c", "hr");
  expect(hidden).toContain('value="show"');
  expect(hidden).not.toContain('value="check"');
  const filed = await read("/hr/help/lines/IE/ie-file", "hr");
  expect(filed).toContain("the people who run the server change");
  expect(filed).not.toContain('<form method="post" action="/hr/help');
  const hiddenByFile = await read("/hr/help/lines/IE/ie-c", "hr", {
    readLine: async () => linePage("ie-c", { hiddenByFile: true }),
  });
  expect(hiddenByFile).not.toContain('value="show"');
});

test("a new line begins with its country; one of no list asks for its emergency number as well", async () => {
  const choice = await read("/hr/help/lines/new", "hr");
  expect(choice).toContain('<option value="IE">Ireland</option>');
  expect(await read("/hr/help/lines/new?other=nowhere", "hr")).toContain('id="other-wrong"');
  expect(await read("/hr/help/lines/new?country=IE&other=br", "hr")).toContain('id="emergency"');
  expect(await read("/hr/help/lines/new?country=IE", "hr")).not.toContain('id="emergency"');
});

test("every field has a label, and every hint and mistake is tied to its field", async () => {
  for (const path of [...FORMS, "/hr/help/lines/IE/own-1", "/hr/help/lines/new"]) {
    const body = await read(path, "hr");
    const ids = [...body.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
    for (const id of ids) expect(body, `${path} ${id}`).toContain(`for="${id}"`);
    for (const [, about = ""] of body.matchAll(/aria-describedby="([^"]+)"/g))
      for (const each of about.split(" ")) expect(body, `${path} ${each}`).toContain(`id="${each}"`);
  }
});

test("the overview leads to lines that expire, and says nothing where there are none", async () => {
  expect(await read("/hr", "hr")).toContain("2 lines expire soon or have expired.");
  expect(await read("/hr", "hr", { countDue: async () => 0 })).not.toContain("expire");
});
