import { beforeAll, expect, test } from "vitest";
import type { Installer } from "../../../adapters/slack/deps.ts";
import { slackManifest } from "../../../adapters/slack/install.ts";
import { providerPaths } from "../../../src/web/pages/sign-in.ts";
import type { SlackPeer } from "../../contracts/slack-peer.ts";
import { ANN, BASE, BEA, delivery, startPeer, startSlack } from "./slack.ts";

let peer: SlackPeer;
beforeAll(async () => {
  peer = await startPeer();
  return () => peer.close();
});

/** A browser that connects a workspace: it keeps the cookie, as browsers do. */
function browser(installer?: () => Promise<Installer>) {
  const slack = startSlack(() => ({ kind: "nothing" }), peer, installer ? { installer } : {});
  let cookie = "";
  const get = async (url: string) => {
    const answer = await slack.app.request(new URL(url, BASE).href, { headers: { cookie } });
    const set = answer.headers.get("set-cookie");
    if (set !== null) cookie = set.split(";")[0] ?? "";
    return answer;
  };
  const begin = async () => (await get("/slack/install")).headers.get("location") ?? "";
  return { slack, get, begin };
}

test.each(["TACME", "TBOLT"])(
  "HR connects %s: approved at Slack, exchanged, saved, and back to its own page",
  async (id) => {
    const { slack, get, begin } = browser();
    const answer = await get(await peer.approve(id, await begin()));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/hr");
    expect(slack.saved).toMatchObject([{ workspace: { id, name: id === "TACME" ? "Acme" : "Bolt" } }]);
    const token = slack.saved[0]?.installation.botToken ?? "";
    slack.store.installations.set(id, { botToken: token, botUserId: "U0" });
    const to = { workspace: id, account: peer.account(id, id === "TACME" ? ANN : BEA) };
    expect(await slack.surface.send(to, { text: "Connected.", buttons: [] }, delivery(1))).toEqual({
      kind: "sent",
    });
    expect(peer.calls.at(-1)).toMatchObject({ token, workspace: id });
  },
);

test("whoever began in the first run comes back to it", async () => {
  const { get } = browser();
  const asked = (await get("/slack/install?from=setup")).headers.get("location") ?? "";
  const answer = await get(await peer.approve("TACME", asked));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/setup/chat"]);
});

test("the way to Slack asks for what is needed and no more, and binds the approval to this browser", async () => {
  const { get } = browser();
  const answer = await get("/slack/install");
  expect(answer.status).toBe(302);
  const url = new URL(answer.headers.get("location") ?? "");
  expect(`${url.origin}${url.pathname}`).toBe(`${peer.url}/oauth/v2/authorize`);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    client_id: "11.22",
    scope: "chat:write,commands,users:read,users:read.email",
    state: "secret-1",
    redirect_uri: `${BASE}/slack/oauth/callback`,
  });
  const cookie = answer.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/^__Host-evenkeel_slack_state=secret-1;/);
  for (const part of ["Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=600"])
    expect(cookie).toContain(part);
});

test.each([
  ["another state", (url: URL) => url.searchParams.set("state", "secret-2")],
  ["no state", (url: URL) => url.searchParams.delete("state")],
])("an approval with %s is refused, and its code never used", async (_, spoil) => {
  const { slack, get, begin } = browser();
  const back = new URL(await peer.approve("TACME", await begin()));
  spoil(back);
  const before = peer.calls.length;
  const answer = await get(back.href);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("nothing was changed");
  expect(peer.calls.length).toBe(before);
  expect(slack.saved).toEqual([]);
});

test("an approval that was begun in another browser is refused", async () => {
  const mine = browser();
  const back = await peer.approve("TACME", await mine.begin());
  expect((await browser().get(back)).status).toBe(400);
});

test("an approval counts once", async () => {
  const { slack, get, begin } = browser();
  const back = await peer.approve("TACME", await begin());
  await get(back);
  expect((await get(back)).status).toBe(400);
  expect(slack.saved).toHaveLength(1);
});

test("whoever is signed out goes to sign in, and whoever may not is told", async () => {
  for (const path of ["/slack/install", "/slack/oauth/callback?state=s&code=c"]) {
    const out = startSlack(() => ({ kind: "nothing" }), peer, {
      installer: async () => ({ kind: "signed_out" }),
    });
    const headers = { cookie: "__Host-evenkeel_slack_state=s" };
    const answer = await out.app.request(`${BASE}${path}`, { headers });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/sign-in?next=/slack/install");
    const not = startSlack(() => ({ kind: "nothing" }), peer, {
      installer: async () => ({ kind: "forbidden" }),
    });
    const refused = await not.app.request(`${BASE}${path}`, { headers });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("Only HR can connect Slack");
  }
});

test("a canceled approval, a wrong code and a workspace of another organization are each said in a sentence", async () => {
  const canceled = browser();
  const state = new URL(await canceled.begin()).searchParams.get("state");
  const denied = await canceled.get(`/slack/oauth/callback?error=access_denied&state=${state}`);
  expect(await denied.text()).toContain("the approval was canceled");

  const wrong = browser();
  const other = new URL(await wrong.begin()).searchParams.get("state");
  const failed = await wrong.get(`/slack/oauth/callback?code=canary&state=${other}`);
  expect(failed.status).toBe(400);
  const page = await failed.text();
  expect(page).toContain("did not accept this approval");
  expect(page).not.toContain("canary");
  expect(failed.headers.get("content-security-policy")).toContain("default-src 'none'");

  const taken = browser(async () => ({ kind: "installer", save: async () => "taken" }));
  const answer = await taken.get(await peer.approve("TACME", await taken.begin()));
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain("already connected to another organization");
});

test("an app that is installed to a whole Enterprise Grid organization is kept under the organization", async () => {
  const { slack, get, begin } = browser();
  const back = await peer.approve("TACME", await begin());
  peer.answer("oauth.v2.access", {
    ok: true,
    access_token: "xoxb-e",
    bot_user_id: "U0",
    team: null,
    enterprise: { id: "EGRID", name: "Grid" },
    is_enterprise_install: true,
    expires_in: 43_200,
    refresh_token: "xoxe-1",
  });
  await get(back);
  expect(slack.saved).toMatchObject([
    {
      workspace: { id: "EGRID", name: "Grid" },
      installation: { botToken: "xoxb-e", rotation: { refreshToken: "xoxe-1" } },
    },
  ]);
});

test("the manifest keeps Slack's limits and asks to read no messages", async () => {
  const slack = startSlack(() => ({ kind: "nothing" }), peer);
  const served = await (await slack.app.request(`${BASE}/slack/manifest.json`)).json();
  const manifest = slackManifest(BASE, { socketMode: false });
  expect(served).toEqual(manifest);
  const { name, description, long_description } = manifest.display_information;
  expect(name.length).toBeLessThanOrEqual(35);
  expect(description.length).toBeLessThanOrEqual(140);
  expect(long_description.length).toBeGreaterThanOrEqual(175);
  expect(long_description.length).toBeLessThanOrEqual(4000);
  expect(manifest.oauth_config.scopes.user).toEqual(["openid"]);
  const back = providerPaths("slack").back;
  expect(manifest.oauth_config.redirect_urls).toEqual([`${BASE}/slack/oauth/callback`, BASE + back]);
  expect(manifest.oauth_config.scopes.bot.join()).not.toMatch(/history|channels|groups/);
  expect(manifest.features.app_home).toEqual({
    home_tab_enabled: true,
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: true,
  });
  expect(JSON.stringify(manifest)).toContain(`${BASE}/slack/interactions`);
  const socket = JSON.stringify(slackManifest(BASE, { socketMode: true }));
  expect(socket).not.toContain(`${BASE}/slack/interactions`);
  expect(socket).toContain('"socket_mode_enabled":true');
});
