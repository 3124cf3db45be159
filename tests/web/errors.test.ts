import { expect, test } from "vitest";
import { ERRORS_EN } from "../../src/content/words/errors.en.ts";
import { ERRORS_ES } from "../../src/content/words/errors.es.ts";
import { said } from "../../src/content/words/said.ts";
import { type ErrorCode, EvenkeelError } from "../../src/core/errors.ts";
import { webApp } from "../../src/web/app.ts";
import { HARBOR, SESSIONS } from "./fixtures.ts";
import { cookie } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

const STATUS: Readonly<Record<Exclude<ErrorCode, "unauthorized">, number>> = {
  invalid: 400,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  refused: 422,
  bug: 500,
  unavailable: 503,
};

for (const [code, status] of Object.entries(STATUS)) {
  test(`${code} becomes ${status}, with what happened, what is safe and what to do next`, async () => {
    const deps = webDeps({
      readTeamPage: async () => {
        throw new EvenkeelError(code as ErrorCode, "the-message-of-the-error", { says: "list_over" });
      },
    });
    const answer = await webApp(deps).request(`/team/${HARBOR}?secret=canary`, cookie("manager"));
    const body = await answer.text();
    expect(answer.status).toBe(status);
    expect(body.match(/<h1>/g)).toHaveLength(1);
    expect(body).not.toContain("canary");
    // Said to the reader, or kept for the log: forbidden must not tell what exists.
    expect(body.includes(ERRORS_EN.list_over)).toBe(["invalid", "conflict", "refused"].includes(code));
    expect(body).not.toContain("the-message-of-the-error");
    expect(deps.calls.some((call) => call.startsWith("report"))).toBe(code === "bug");
    expect(answer.headers.get("retry-after")).toBe(code === "unavailable" ? "30" : null);
  });
}

test("what an error says is said in the reader's language", async () => {
  const deps = webDeps({
    readSession: async () => ({ ...SESSIONS.employee, language: "es-MX" }),
    readMyPage: async () => {
      throw said("conflict", "request_over");
    },
  });
  const body = await (await webApp(deps).request("/me", cookie("employee"))).text();
  expect(body).toContain(ERRORS_ES.request_over);
  expect(body).not.toContain(ERRORS_EN.request_over);
});

test("what nobody expected is our mistake: reported, and not shown", async () => {
  const deps = webDeps({
    readMyPage: async () => {
      throw new TypeError("canary: column entries.text");
    },
  });
  const answer = await webApp(deps).request("/me", cookie("employee"));
  expect(answer.status).toBe(500);
  const body = await answer.text();
  expect(body).toContain("Something went wrong on our side");
  expect(body).not.toContain("canary");
  expect(deps.calls).toEqual(["report TypeError: canary: column entries.text"]);
});

test("a session store out of reach is told as such, on any page", async () => {
  const app = webApp(
    webDeps({
      readSession: async () => {
        throw new EvenkeelError("unavailable", "database");
      },
    }),
  );
  const answer = await app.request("/me", cookie("employee"));
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("Out of reach for a moment");
});

test("a path that leads nowhere is not repeated", async () => {
  const answer = await webApp(webDeps()).request("/canary-path?canary=1");
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain("canary");
});

test("what is no id is no team", async () => {
  const answer = await webApp(webDeps()).request("/team/1%20or%201=1", cookie("manager"));
  expect(answer.status).toBe(404);
});
