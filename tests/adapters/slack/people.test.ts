import { beforeAll, expect, test } from "vitest";
import { readPerson } from "../../../adapters/slack/people.ts";
import type { PlatformPerson } from "../../../src/core/chat/event.ts";
import { type SlackPeer, startSlackPeer } from "../../contracts/slack-peer.ts";
import { startSlack } from "./slack.ts";

let peer: SlackPeer;
beforeAll(async () => {
  const many = Array.from({ length: 450 }, (_, i) => ({ email: `p${i}@acme.example`, name: `Person ${i}` }));
  peer = await startSlackPeer({ workspaces: [{ id: "TACME", name: "Acme", people: many }] });
  return () => peer.close();
});

async function all(workspace: string): Promise<readonly PlatformPerson[]> {
  const slack = startSlack(() => ({ kind: "nothing" }), peer);
  const people: PlatformPerson[] = [];
  for await (const page of slack.surface.listPeople(workspace)) people.push(...page);
  return people;
}

test("everyone is listed, page by page, each once", async () => {
  const colleagues = (await all("TACME")).filter(({ isColleague }) => isColleague);
  expect(new Set(colleagues.map(({ email }) => email)).size).toBe(450);
  expect(colleagues).toHaveLength(450);
  expect(peer.calls.filter(({ method }) => method === "users.list").map(({ args }) => args.limit)).toEqual([
    "200",
    "200",
    "200",
  ]);
});

test.each([{ status: 429, retryAfter: 5 } as const, { status: 500 } as const, { error: "token_revoked" }])(
  "where Slack answers %o, nobody is listed as gone: it is said that Slack is unavailable",
  async (fault) => {
    peer.fail("TACME", fault, { method: "users.list" });
    await expect(all("TACME")).rejects.toMatchObject({ code: "unavailable" });
  },
);

test("a workspace that is not installed is unavailable", async () => {
  await expect(all("TELSE")).rejects.toMatchObject({ code: "unavailable" });
});

test("of an Enterprise Grid organization, everyone in each of its workspaces, once", async () => {
  const slack = startSlack(() => ({ kind: "nothing" }), peer);
  slack.store.installations.set("EGRID", {
    botToken: peer.workspaces.get("TACME")?.botToken ?? "",
    botUserId: "U0",
  });
  peer.answer("auth.teams.list", { ok: true, teams: [{ id: "T1" }, { id: "T2" }] });
  const one = (id: string) => ({
    id,
    team_id: "T1",
    enterprise_user: { enterprise_id: "EGRID", teams: ["T1"] },
    profile: {},
  });
  peer.answer(
    "users.list",
    { ok: true, members: [one("U1"), one("U2")] },
    { ok: true, members: [one("U2"), one("U3")] },
  );
  const people: PlatformPerson[] = [];
  for await (const page of slack.surface.listPeople("EGRID")) people.push(...page);
  expect(people.map(({ account, isColleague }) => [account, isColleague])).toEqual([
    ["U1", true],
    ["U2", true],
    ["U3", true],
  ]);
});

test.each([
  ["deleted", { deleted: true }],
  ["bots", { is_bot: true }],
  ["workflows", { is_workflow_bot: true }],
  ["guests", { is_restricted: true }],
  ["guests of one channel", { is_ultra_restricted: true }],
  ["strangers", { is_stranger: true }],
  ["whoever has not come yet", { is_invited_user: true }],
  ["people of another team", { team_id: "TELSE" }],
  ["Slackbot", { id: "USLACKBOT" }],
])("%s are nobody's colleague", (_, changes) => {
  const user = { id: "U1", team_id: "TACME", profile: { email: "Ann@Acme.Example" }, locale: "pt_BR" };
  expect(readPerson(user, "TACME")).toMatchObject({
    email: "ann@acme.example",
    language: "pt-BR",
    isColleague: true,
  });
  expect(readPerson({ ...user, ...changes }, "TACME")?.isColleague).toBe(false);
});
