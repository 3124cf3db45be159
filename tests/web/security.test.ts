import { expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { safePath } from "../../src/web/safe-path.ts";
import { HARBOR } from "./fixtures.ts";
import { PROGRAM } from "./program-fixtures.ts";
import { cookie, form } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

const PATHS = [
  "/",
  "/sign-in",
  "/sign-in/wait",
  "/sign-in/good",
  "/sign-in/used",
  "/team",
  `/team/${HARBOR}`,
  "/hr",
  `/hr/programs/${PROGRAM}`,
  "/me",
  "/privacy",
  "/demo",
  "/demo/sign-in?as=hr",
  "/demo/sign-in?as=root",
  "/healthz",
  "/readyz",
  "/assets/app.css",
  "/assets/inter.woff2",
  "/assets/mark.svg",
  "/nowhere",
];

test("every answer, errors included, carries the policy with a fresh nonce and the other headers", async () => {
  const app = webApp(webDeps());
  const nonces = new Set<string>();
  for (const path of PATHS) {
    for (const as of [null, "hr", "employee"]) {
      const answer = await app.request(path, as === null ? {} : cookie(as));
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy, path).toMatch(
        /^default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; script-src 'nonce-[^' ]{16,}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
      );
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      expect(nonces.has(nonce), path).toBe(false);
      nonces.add(nonce);
      expect(answer.headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(answer.headers.get("referrer-policy"), path).toBe(
        path.startsWith("/sign-in") ? "no-referrer" : "same-origin",
      );
      if (answer.headers.get("content-type")?.startsWith("text/html")) {
        const body = await answer.text();
        expect(body, path).toContain(`<script nonce="${nonce}">`);
        expect(body.match(/<script/g), path).toHaveLength(1);
        expect(body, path).not.toMatch(/ style="| on[a-z]+="|(src|href)="(https?:)?\/\//);
        expect(answer.headers.get("cache-control"), path).toBe("no-store");
      }
    }
  }
});

test("a form from another site is refused on every route that changes something", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  for (const path of [
    "/sign-in",
    "/sign-in/wait",
    "/sign-in/good",
    "/sign-out",
    "/me/entries/x/delete",
    "/me/sessions/x/end",
    "/me/accounts/forget",
  ]) {
    for (const headers of [
      { origin: "https://elsewhere.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      {},
    ]) {
      const answer = await app.request(
        path,
        form({ email: "ama@northwind.example" }, { as: "employee", headers }),
      );
      expect(answer.status, `${path} ${JSON.stringify(headers)}`).toBe(403);
      expect(await answer.text()).toContain("This form came from another site");
    }
  }
  expect(deps.calls).toEqual([]);
});

test("forms are taken by the public address behind a proxy, and by what the browser says of itself", async () => {
  const deps = webDeps({ publicUrl: "https://evenkeel.example.org" });
  const app = webApp(deps);
  const headers = [
    { origin: "https://evenkeel.example.org" },
    { origin: "null", "sec-fetch-site": "same-origin" },
  ];
  for (const each of headers) {
    const answer = await app.request("/sign-out", form({}, { as: "employee", headers: each }));
    expect(answer.status).toBe(303);
  }
  expect(deps.calls).toEqual(["end employee", "end employee"]);
});

test("a way back leads to a page of ours or nowhere", () => {
  const elsewhere = [
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "\\/elsewhere.example",
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
    "/.//elsewhere.example",
    "/a/..//elsewhere.example",
    "/%2e//elsewhere.example",
    "javascript:alert(1)",
    " /me",
    "",
    "me",
    "/sign-out",
    "/sign-in/token",
    "/demo/sign-in?as=hr",
    `/${"a".repeat(600)}`,
  ];
  for (const next of elsewhere) expect(safePath(next), JSON.stringify(next)).toBeNull();
  expect(safePath(null)).toBeNull();
  expect(safePath("/team/1?x=//y")).toBe("/team/1?x=//y");
  expect(safePath("/me#entries")).toBe("/me");
  expect(safePath("/a/../hr")).toBe("/hr");
});

test("hostile names and texts stay text", async () => {
  const evil = `"><img src=x onerror=alert(1)><script>alert(2)</script>`;
  const base = webDeps();
  const team = await base.readTeamPage(await sessionOf(base), HARBOR);
  const hr = await base.readHrOverview({ ...(await sessionOf(base)), roles: ["hr"] });
  const me = await base.readMyPage(await sessionOf(base));
  const privacy = await base.readPrivacyPage(await sessionOf(base));
  const app = webApp(
    webDeps({
      readSession: async () => ({
        ...(await sessionOf(base)),
        name: evil,
        organizationName: evil,
        roles: ["lead", "hr"],
        leads: [
          { id: HARBOR, name: evil },
          { id: HARBOR, name: evil },
        ],
      }),
      readTeamPage: async () => ({ ...team, team: { ...team.team, name: evil } }),
      readHrOverview: async () => ({
        ...hr,
        organization: { ...hr.organization, name: evil },
        groups: hr.groups.map((g) => ({ ...g, name: evil })),
        programs: hr.programs.map((p) => ({
          ...p,
          name: evil,
          organizationAction: evil,
          audience: { to: "some" as const, names: [evil] },
        })),
      }),
      readMyPage: async () => ({
        ...me,
        name: evil,
        email: evil,
        timeZone: "Europe/Lisbon",
        rhythm: { words: evil },
        entries: me.entries.map((e) => ({ ...e, practice: evil, lines: [evil] })),
      }),
      readPrivacyPage: async () => ({
        ...privacy,
        custodians: [evil],
        countedIn: privacy.countedIn && { ...privacy.countedIn, name: evil, people: [evil] },
      }),
    }),
  );
  for (const path of [`/team/${HARBOR}`, "/team", "/hr", "/me", "/privacy"]) {
    const body = await (await app.request(path, cookie("employee"))).text();
    expect(body, path).toContain("&lt;img src=x");
    expect(body, path).not.toContain("<img");
    expect(body.match(/<script/g), path).toHaveLength(1);
  }
});

async function sessionOf(deps: ReturnType<typeof webDeps>) {
  const session = await deps.readSession("employee");
  if (session === null) throw new Error("no such fixture");
  return session;
}

test("assets are cached, and revalidated by their fingerprint", async () => {
  let reads = 0;
  const deps = webDeps();
  const font = () => {
    reads += 1;
    return deps.font();
  };
  const app = webApp({ ...deps, font });
  const style = await app.request("/assets/app.css");
  const etag = style.headers.get("etag") ?? "";
  expect(style.headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect((await app.request("/assets/app.css", { headers: { "if-none-match": etag } })).status).toBe(304);
  for (let i = 0; i < 3; i++) {
    const woff2 = await app.request("/assets/inter.woff2");
    expect(woff2.headers.get("content-type")).toBe("font/woff2");
    expect(woff2.headers.get("cache-control")).toContain("public");
    expect(new TextDecoder().decode((await woff2.arrayBuffer()).slice(0, 4))).toBe("wOF2");
  }
  expect(reads).toBe(1);
});

test("health tells no more than it must, and works without a session store", async () => {
  const app = webApp(
    webDeps({
      readSession: async () => {
        throw new Error("database down");
      },
      ready: async () => ({ ok: false, checks: [{ name: "database", ok: false, detail: "out of reach" }] }),
    }),
  );
  expect((await app.request("/healthz", cookie("employee"))).status).toBe(200);
  const ready = await app.request("/readyz", cookie("employee"));
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ ok: false, checks: [{ name: "database" }] });
});
