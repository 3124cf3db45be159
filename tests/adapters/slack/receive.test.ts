import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EvenkeelError } from "../../../src/core/errors.ts";
import { slackHeaders, slackRequest } from "../../contracts/slack-sign.ts";
import { BASE, PAYLOADS, SECONDS, SECRET, startSlack } from "./slack.ts";

const quiet = () => startSlack(() => ({ kind: "nothing" }));
const BODIES = [PAYLOADS.event(), PAYLOADS.command(), PAYLOADS.press(), PAYLOADS.submission()] as const;

describe.each(BODIES)("$kind", (sent) => {
  test.each([
    ["of another secret", { secret: "another" }],
    ["five minutes and a second old", { seconds: SECONDS - 301 }],
    ["from five minutes and a second ahead", { seconds: SECONDS + 301 }],
  ])("%s is refused and has no effect", async (_, signed) => {
    const slack = quiet();
    const request = slackRequest(sent, { secret: SECRET, seconds: SECONDS, ...signed });
    expect((await slack.post(request)).status).toBe(401);
    expect(slack.events).toEqual([]);
    expect(slack.store.kept.size).toBe(0);
  });

  test.each([-300, 300])("is taken when its time is %i seconds from ours", async (apart) => {
    const slack = quiet();
    expect((await slack.send(sent, SECONDS + apart)).status).toBe(200);
  });

  test.each<[string, (headers: Record<string, string>) => Record<string, string>]>([
    ["a cut signature", (h) => ({ ...h, "x-slack-signature": h["x-slack-signature"]?.slice(0, -2) ?? "" })],
    ["no signature", ({ "x-slack-signature": _, ...h }) => h],
    ["no time", ({ "x-slack-request-timestamp": _, ...h }) => h],
    ["a time that is none", (h) => ({ ...h, "x-slack-request-timestamp": "soon" })],
    [
      "a signature in capitals",
      (h) => ({ ...h, "x-slack-signature": h["x-slack-signature"]?.toUpperCase() ?? "" }),
    ],
  ])("with %s is refused and has no effect", async (_, spoil) => {
    const slack = quiet();
    const { path, headers, body } = slackRequest(sent, { secret: SECRET, seconds: SECONDS });
    expect((await slack.post({ path, body, headers: spoil({ ...headers }) })).status).toBe(401);
    expect((await slack.post({ path, headers, body: `${body} ` })).status).toBe(401);
    expect(slack.events).toEqual([]);
    expect(slack.store.kept.size).toBe(0);
  });
});

const signed = (
  path: "/slack/events" | "/slack/commands" | "/slack/interactions",
  type: string,
  body: string,
) => ({
  path,
  body,
  headers: slackHeaders(body, { secret: SECRET, seconds: SECONDS, type }),
});
const FORM = "application/x-www-form-urlencoded";
const payload = (value: unknown) => `payload=${encodeURIComponent(JSON.stringify(value))}`;

test.each([
  ["JSON that is none", signed("/slack/events", "application/json", "{")],
  ["a list", signed("/slack/events", "application/json", "[]")],
  [
    "no event",
    signed("/slack/events", "application/json", '{"type":"event_callback","event_id":"E","team_id":"T"}'),
  ],
  [
    "no event_id",
    signed(
      "/slack/events",
      "application/json",
      '{"type":"event_callback","team_id":"T","event":{"type":"x"}}',
    ),
  ],
  ["an unknown type", signed("/slack/events", "application/json", '{"type":"something"}')],
  ["no challenge", signed("/slack/events", "application/json", '{"type":"url_verification"}')],
  ["no command", signed("/slack/commands", FORM, "team_id=T&user_id=U&trigger_id=1")],
  ["no user", signed("/slack/commands", FORM, "command=%2Fevenkeel&team_id=T&trigger_id=1")],
  ["no payload", signed("/slack/interactions", FORM, "other=1")],
  ["a payload that is no JSON", signed("/slack/interactions", FORM, "payload=%7B")],
  ["a payload of an unknown type", signed("/slack/interactions", FORM, payload({ type: "something" }))],
  [
    "no trigger",
    signed("/slack/interactions", FORM, payload({ ...PAYLOADS.press().payload, trigger_id: undefined })),
  ],
  ["no action", signed("/slack/interactions", FORM, payload({ ...PAYLOADS.press().payload, actions: [] }))],
  ["no view", signed("/slack/interactions", FORM, payload({ ...PAYLOADS.submission().payload, view: null }))],
])("a signed body with %s gets 400", async (_, request) => {
  const slack = quiet();
  expect((await slack.post(request)).status).toBe(400);
  expect(slack.events).toEqual([]);
});

test("a signed body of another type gets 415, one that is no UTF-8 gets 400, one beyond a megabyte 413", async () => {
  const slack = quiet();
  expect((await slack.post(signed("/slack/events", FORM, "{}"))).status).toBe(415);
  expect((await slack.post(signed("/slack/commands", "application/json", "{}"))).status).toBe(415);
  expect(
    (await slack.post(signed("/slack/events", "application/json", "x".repeat(1024 * 1024 + 1)))).status,
  ).toBe(413);
});

test("whatever is signed, nothing answers with a server error", async () => {
  const slack = quiet();
  const json = fc.json({ maxDepth: 4 });
  const shapes = fc.oneof(
    json,
    fc
      .record({
        type: fc.constantFrom("block_actions", "view_submission", "event_callback"),
        rest: fc.object(),
      })
      .map(({ type, rest }) => JSON.stringify({ ...rest, type })),
    fc
      .record({
        part: fc.constantFrom("user", "team", "view", "actions", "event", "authorizations"),
        value: fc.jsonValue(),
      })
      .map(({ part, value }) =>
        JSON.stringify({
          ...PAYLOADS.press().payload,
          ...PAYLOADS.event().body,
          type: "block_actions",
          [part]: value,
        }),
      ),
  );
  await fc.assert(
    fc.asyncProperty(
      shapes,
      fc.constantFrom("/slack/events", "/slack/commands", "/slack/interactions"),
      async (text, path) => {
        const body =
          path === "/slack/events"
            ? text
            : path === "/slack/commands"
              ? text
              : `payload=${encodeURIComponent(text)}`;
        const type = path === "/slack/events" ? "application/json" : FORM;
        const { status } = await slack.post(signed(path as "/slack/events", type, body));
        expect([200, 400]).toContain(status);
      },
    ),
    { numRuns: 300 },
  );
});

test("Slack's question whether the address is ours is answered", async () => {
  const answer = await quiet().send({ kind: "event", body: { type: "url_verification", challenge: "3eZb" } });
  expect(await answer.json()).toEqual({ challenge: "3eZb" });
});

test("an event that comes again is handled once", async () => {
  const slack = quiet();
  for (let i = 0; i < 3; i++) expect((await slack.send(PAYLOADS.event())).status).toBe(200);
  await slack.settled();
  expect(slack.events).toHaveLength(1);
});

test("an event that cannot be kept gets 503, and is handled once when Slack brings it again", async () => {
  let away = true;
  const slack = quiet();
  const { keep } = slack.deps.inbox;
  const failing = startSlack(() => ({ kind: "nothing" }), undefined, {
    inbox: {
      keep: async (event) => {
        if (away) throw new EvenkeelError("unavailable", "The database is away.");
        return keep(event);
      },
      work: slack.deps.inbox.work,
    },
  });
  expect((await failing.send(PAYLOADS.event())).status).toBe(503);
  expect(slack.store.kept.size).toBe(0);
  away = false;
  for (let i = 0; i < 2; i++) expect((await failing.send(PAYLOADS.event())).status).toBe(200);
  await failing.settled();
  expect(slack.events).toHaveLength(1);
  expect(failing.reported).toHaveLength(1);
});

test("an event of a workspace that is not ours, and one that we did not ask for, end with 200", async () => {
  const slack = quiet();
  const foreign = PAYLOADS.event({ authorizations: [{ team_id: "TELSE" }] });
  const message = PAYLOADS.event({}, { type: "message", text: "canary-4711" });
  for (const sent of [foreign, message]) expect((await slack.send(sent)).status).toBe(200);
  expect(slack.store.kept.size).toBe(0);
});

test("an event of an Enterprise Grid organization belongs to the organization", async () => {
  const slack = quiet();
  slack.store.installations.set("EGRID", { botToken: "xoxb-e", botUserId: "U0" });
  await slack.send(
    PAYLOADS.event({
      authorizations: [{ team_id: null, enterprise_id: "EGRID", is_enterprise_install: true }],
    }),
  );
  await slack.settled();
  expect(slack.events).toMatchObject([{ actor: { workspace: "EGRID" } }]);
});

test("whoever is of another company, in a shared channel, is nobody here", async () => {
  const slack = quiet();
  await slack.send(PAYLOADS.event({ team_id: "TSTRANGE" }, { user_team: "TSTRANGE" }));
  await slack.send(PAYLOADS.event({ team_id: "TSTRANGE", event_id: "Ev2" }, { user_team: "TACME" }));
  await slack.settled();
  expect(slack.events).toMatchObject([{ id: "Ev2", actor: { workspace: "TACME" } }]);
});

test("removing the app, or taking the bot's token back, stops the workspace; other tokens do not", async () => {
  for (const [event, stopped] of [
    [{ type: "app_uninstalled" }, ["TACME"]],
    [{ type: "tokens_revoked", tokens: { bot: ["U0"] } }, ["TACME"]],
    [{ type: "tokens_revoked", tokens: { oauth: ["U1"] } }, []],
  ] as const) {
    const slack = quiet();
    await slack.send(PAYLOADS.event({}, event));
    await slack.settled();
    expect(slack.store.stopped).toEqual(stopped);
  }
});

test("what will never succeed is not tried again, what may succeed later is", async () => {
  const failing = (error: Error) =>
    startSlack(() => {
      throw error;
    });
  const body = JSON.stringify(PAYLOADS.event().body);
  await expect(failing(new Error("connection lost")).surface.handleKept(body)).rejects.toThrow(
    "connection lost",
  );
  await expect(failing(new EvenkeelError("unavailable", "away")).surface.handleKept(body)).rejects.toThrow(
    "away",
  );
  const bug = failing(new EvenkeelError("bug", "ours"));
  await bug.surface.handleKept(body);
  expect(bug.reported).toHaveLength(1);
  await bug.surface.handleKept("no JSON");
});

test("other routes are left alone", async () => {
  const slack = quiet();
  expect((await slack.app.request(`${BASE}/elsewhere`)).status).toBe(404);
  expect((await slack.app.request(`${BASE}/slack/events`)).status).toBe(404);
});
