import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { outcomeOf } from "../../../adapters/teams/send.ts";
import { action } from "../../../src/core/chat/action.ts";
import type { Envelope } from "../../../src/core/chat/envelope.ts";
import { type PeerAnswer, startTeamsPeer } from "../../contracts/teams-peer.ts";
import { ANN, type Bot, startBot } from "./bot.ts";
import { delivery } from "./memory-conversations.ts";

const CARD: Envelope = {
  text: "A card is ready. It takes about two minutes.",
  buttons: [
    { label: "Open", primary: true, action: action("practice.start") },
    { label: "Privacy", url: "/privacy" },
  ],
};

async function startInstalled(changes?: Parameters<typeof startBot>[1]): Promise<Bot> {
  const bot = await startBot(() => ({ kind: "nothing" }), changes);
  await bot.conversations.save(ANN, { id: "a:1", serviceUrl: bot.peer.serviceUrl });
  return bot;
}

const send = ({ surface }: Bot, n = 1) => surface.send(ANN, CARD, delivery(n));

test("an envelope arrives in the person's own conversation, with the bot's token", async () => {
  const bot = await startInstalled();
  expect(await send(bot)).toEqual({ kind: "sent" });
  expect(bot.peer.requests).toMatchObject([
    {
      method: "POST",
      path: "/teams/v3/conversations/a:1/activities",
      authorization: expect.stringMatching(/^Bearer /),
      body: { type: "message", summary: CARD.text, conversation: { id: "a:1" } },
    },
  ]);
  expect(JSON.stringify(bot.peer.requests)).toContain("https://evenkeel.example/privacy");
});

test("the token is asked for once for all who wait, and again before it ends", async () => {
  let now = Temporal.Now.instant();
  const bot = await startInstalled(() => ({ now: () => now }));
  await Promise.all([send(bot, 1), send(bot, 2), send(bot, 3)]);
  expect(bot.peer.tokenReads).toBe(1);
  now = now.add({ minutes: 54 });
  await send(bot, 4);
  expect(bot.peer.tokenReads).toBe(1);
  now = now.add({ minutes: 2 });
  await send(bot, 5);
  expect(bot.peer.tokenReads).toBe(2);
});

test("nobody who never added the bot is written to", async () => {
  const bot = await startBot(() => ({ kind: "nothing" }));
  expect(await send(bot)).toEqual({ kind: "unreachable", reason: "not_installed" });
  expect(bot.peer.requests).toEqual([]);
});

const OUTCOMES: readonly (readonly [string, PeerAnswer, object, boolean])[] = [
  ["429 says when", { status: 429, headers: { "retry-after": "7" } }, { retryAfterSeconds: 7 }, false],
  ["429 does not say when", { status: 429 }, { retryAfterSeconds: 30 }, false],
  [
    "403",
    { status: 403, body: { error: { code: "BotDisabledByAdmin" } } },
    { reason: "BotDisabledByAdmin" },
    false,
  ],
  ["403 without a code", { status: 403 }, { kind: "unreachable", reason: "http_403" }, false],
  [
    "403 with words for a code",
    { status: 403, body: { error: { code: "Ann said no" } } },
    { reason: "http_403" },
    false,
  ],
  ["404", { status: 404 }, { kind: "unreachable", reason: "http_404" }, false],
  ["400", { status: 400 }, { kind: "unknown", reason: "http_400" }, true],
  ["413", { status: 413 }, { kind: "unknown", reason: "http_413" }, true],
  ["401", { status: 401 }, { kind: "rate_limited", retryAfterSeconds: 30 }, true],
  ["500", { status: 500 }, { kind: "unknown", reason: "http_500" }, false],
  [
    "a redirect",
    { status: 307, headers: { location: "https://evil.example/" } },
    { reason: "http_307" },
    false,
  ],
  ["a broken connection", "reset", { kind: "unknown", reason: "no_answer" }, false],
];

test.each(OUTCOMES)(
  "where the connector answers with %s, the outcome says so",
  async (_, planned, expected, ours) => {
    const bot = await startInstalled();
    bot.peer.next.push(planned);
    expect(await send(bot)).toMatchObject(expected);
    expect(bot.reports).toHaveLength(ours ? 1 : 0);
    expect(bot.peer.requests).toHaveLength(1);
  },
);

test.each([412, 502, 503, 504])("%i is tried again soon, not by all at once", async (status) => {
  const bot = await startInstalled();
  const waits = new Set<number>();
  for (let n = 0; n < 30; n++) {
    bot.peer.next.push({ status });
    const outcome = await send(bot, n);
    if (outcome.kind !== "rate_limited") throw new Error(outcome.kind);
    waits.add(outcome.retryAfterSeconds);
  }
  expect(waits.size).toBeGreaterThan(1);
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...waits)).toBeLessThanOrEqual(5);
});

test("a date in Retry-After is a time to wait", () => {
  const now = Date.parse("2026-03-04T08:00:00Z");
  const after = (value: string) =>
    outcomeOf({ response: { status: 429, headers: { "retry-after": value } } }, now).outcome;
  expect(after("Wed, 04 Mar 2026 08:01:30 GMT")).toEqual({ kind: "rate_limited", retryAfterSeconds: 90 });
  expect(after("Wed, 04 Mar 2026 07:00:00 GMT")).toEqual({ kind: "rate_limited", retryAfterSeconds: 1 });
  expect(after("soon")).toEqual({ kind: "rate_limited", retryAfterSeconds: 30 });
  expect(after("999999999")).toEqual({ kind: "rate_limited", retryAfterSeconds: 3600 });
});

test("where nobody listens, nothing left: it is sent again", async () => {
  const gone = await startTeamsPeer();
  await gone.close();
  const bot = await startInstalled(({ config }) => ({ config: { ...config, serviceHosts: [gone.host] } }));
  await bot.conversations.save(ANN, { id: "a:1", serviceUrl: gone.serviceUrl });
  expect(await send(bot)).toEqual({ kind: "rate_limited", retryAfterSeconds: 30 });
});

test.each([
  "https://evil.example/teams/",
  "http://smba.trafficmanager.net/teams/",
  "https://smba.trafficmanager.net@evil.example/",
  "nowhere",
])("no call leaves for %s, whoever kept that address", async (serviceUrl) => {
  const bot = await startInstalled();
  await bot.conversations.save(ANN, { id: "a:1", serviceUrl });
  expect(await send(bot)).toEqual({ kind: "unreachable", reason: "address_not_allowed" });
  expect(bot.peer.tokenReads).toBe(0);
  expect(bot.peer.requests).toEqual([]);
  expect(bot.reports).toHaveLength(1);
});

test("an id of a conversation cannot lead anywhere else", async () => {
  const bot = await startInstalled();
  await bot.conversations.save(ANN, { id: "../../x?y=#z", serviceUrl: bot.peer.serviceUrl });
  await send(bot);
  expect(bot.peer.requests[0]?.path).toBe("/teams/v3/conversations/../../x?y=#z/activities");
});

test("without a token nothing leaves: wrong credentials are reported, a silent login endpoint is waited for", async () => {
  const bot = await startInstalled();
  bot.peer.login = { status: 401, body: { error: "invalid_client", error_description: "a secret detail" } };
  expect(await send(bot)).toEqual({ kind: "rate_limited", retryAfterSeconds: 300 });
  expect(bot.reports).toHaveLength(1);
  expect(String(bot.reports[0])).not.toMatch(/secret/);
  bot.peer.login = { status: 503 };
  expect(await send(bot)).toEqual({ kind: "rate_limited", retryAfterSeconds: 30 });
  expect(bot.peer.requests).toEqual([]);
  bot.peer.login = null;
  expect(await send(bot)).toEqual({ kind: "sent" });
});

test("nothing of the environment reaches the SDK", async () => {
  const settings = {
    CLIENT_ID: "x",
    CLIENT_SECRET: "an environment's secret",
    TENANT_ID: "y",
    SERVICE_URL: "https://evil.example",
    MANAGED_IDENTITY_CLIENT_ID: "z",
    DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: "true",
    CLOUD: "no such cloud",
    HTTP_PROXY: "http://127.0.0.1:1",
    HTTPS_PROXY: "http://127.0.0.1:1",
  };
  const { env } = process;
  const before = { ...env };
  Object.assign(env, settings);
  try {
    const bot = await startInstalled();
    expect(await send(bot)).toEqual({ kind: "sent" });
    expect(bot.peer.tokenReads).toBe(1);
  } finally {
    for (const name of Object.keys(settings)) {
      if (before[name] === undefined) delete env[name];
      else env[name] = before[name];
    }
  }
});
