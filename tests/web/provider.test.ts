import { expect, test } from "vitest";
import type { ProviderId } from "../../src/ports/identity-provider.ts";
import { webApp } from "../../src/web/app.ts";
import type { ProviderSignIn } from "../../src/web/deps.ts";
import { form } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

const PAGE = "https://login.example.org/authorize?client_id=evenkeel&state=s";

function provider(over: Partial<ProviderSignIn> = {}): ProviderSignIn {
  return {
    id: "oidc",
    name: "Example <ID>",
    begin: async () => ({ handle: "h".repeat(43), url: PAGE }),
    finish: async () => ({ kind: "session", token: "employee", next: null }),
    ...over,
  };
}

test("the sign-in page offers the provider where there is one, in both languages, and keeps where to go", async () => {
  const app = webApp(webDeps({ providers: [provider()] }));
  const page = await (await app.request("/sign-in?next=/privacy")).text();
  expect(page).toContain('<form method="post" action="/sign-in/oidc">');
  expect(page).toContain("Sign in with Example &lt;ID&gt;");
  expect(page.match(/name="next" value="\/privacy"/g)).toHaveLength(2);
  const spanish = await app.request("/sign-in", { headers: { "accept-language": "es" } });
  expect(await spanish.text()).toContain("Iniciar sesión con Example &lt;ID&gt;");
});

test("each provider has a way out and back of its own; a way that nobody is at leads nowhere", async () => {
  const began: string[] = [];
  const finished: string[] = [];
  const at = (id: ProviderId, name: string) =>
    provider({
      id,
      name,
      begin: async ({ redirectUri }) => {
        began.push(redirectUri);
        return { handle: "h".repeat(43), url: PAGE };
      },
      finish: async () => {
        finished.push(id);
        return { kind: "refused" };
      },
    });
  const app = webApp(webDeps({ providers: [at("slack", "Slack"), at("oidc", "Example ID")] }));
  const page = await (await app.request("/sign-in")).text();
  expect([...page.matchAll(/action="(\/sign-in\/[^"]+)"/g)].map(([, action]) => action)).toEqual([
    "/sign-in/provider/slack",
    "/sign-in/oidc",
  ]);
  const cookies = { headers: { cookie: "__Host-evenkeel-provider=h" } };
  for (const [out, back] of [
    ["/sign-in/provider/slack", "/sign-in/provider/slack"],
    ["/sign-in/oidc", "/sign-in/oidc/callback"],
  ] as const) {
    expect((await app.request(out, form({}))).status).toBe(200);
    expect((await app.request(out)).headers.get("location")).toBe("/sign-in");
    expect((await app.request(`${back}?code=c`, cookies)).status).toBe(403);
  }
  expect(began).toEqual([
    "http://localhost:3000/sign-in/provider/slack",
    "http://localhost:3000/sign-in/oidc/callback",
  ]);
  expect(finished).toEqual(["slack", "oidc"]);
  for (const id of ["microsoft", "oidc", "nobody"]) {
    expect((await app.request(`/sign-in/provider/${id}`, form({}))).status).toBe(404);
    expect((await app.request(`/sign-in/provider/${id}?code=c`, cookies)).status).toBe(404);
  }
});

test("without a provider there is no button, no way out and no way back", async () => {
  const app = webApp(webDeps());
  expect(await (await app.request("/sign-in")).text()).not.toContain("/sign-in/oidc");
  expect((await app.request("/sign-in/oidc", form({}))).status).toBe(410);
  expect((await app.request("/sign-in/oidc/callback?code=c&state=s")).status).toBe(404);
});

test("the form leads on by itself and by a link, and binds this browser by a __Host- cookie that holds a handle alone", async () => {
  const began: unknown[] = [];
  const begin: ProviderSignIn["begin"] = async (ask) => {
    began.push(ask);
    return { handle: "h".repeat(43), url: PAGE };
  };
  const app = webApp(webDeps({ providers: [provider({ begin })] }));
  const answer = await app.request("/sign-in/oidc", form({ next: "/privacy" }));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("refresh")).toBe(`0; url=${PAGE}`);
  expect(answer.headers.getSetCookie()).toEqual([
    `__Host-evenkeel-provider=${"h".repeat(43)}; Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax`,
  ]);
  expect(await answer.text()).toContain(`href="${PAGE.replaceAll("&", "&amp;")}"`);
  expect(began).toEqual([{ redirectUri: "http://localhost:3000/sign-in/oidc/callback", next: "/privacy" }]);
});

test("a way back without the cookie, or longer than any provider writes one, asks nobody", async () => {
  let asked = 0;
  const finish: ProviderSignIn["finish"] = async () => {
    asked += 1;
    return { kind: "gone" };
  };
  const app = webApp(webDeps({ providers: [provider({ finish })] }));
  const cookies = { headers: { cookie: "__Host-evenkeel-provider=h" } };
  expect((await app.request("/sign-in/oidc/callback?code=c")).status).toBe(410);
  expect((await app.request(`/sign-in/oidc/callback?code=${"c".repeat(5000)}`, cookies)).status).toBe(410);
  expect(asked).toBe(0);
  expect((await app.request("/sign-in/oidc/callback?code=c", cookies)).status).toBe(410);
  expect(asked).toBe(1);
});

test("a way on that is none of ours is dropped once more at the end", async () => {
  const finish: ProviderSignIn["finish"] = async () => ({
    kind: "session",
    token: "hr",
    next: "//elsewhere.example",
  });
  const app = webApp(webDeps({ providers: [provider({ finish })] }));
  const answer = await app.request("/sign-in/oidc/callback?code=c", {
    headers: { cookie: "__Host-evenkeel-provider=h" },
  });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/hr"]);
});

test("beginning and coming back are limited for an address", async () => {
  const app = webApp(webDeps({ providers: [provider()] }));
  const last = async (send: () => Response | Promise<Response>) => {
    let status = 0;
    for (let tries = 0; tries <= 60; tries++) status = (await send()).status;
    return status;
  };
  expect(await last(() => app.request("/sign-in/oidc", form({})))).toBe(429);
  expect(await last(() => app.request("/sign-in/oidc/callback?code=c"))).toBe(429);
});
