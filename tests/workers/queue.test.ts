import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { connect } from "../../src/db/connect.ts";
import type { Database } from "../../src/db/database.ts";
import { asOwner } from "../db/databases.ts";
import { asTest, freshDatabase } from "../db/fresh-database.ts";
import { type LoopbackSlack, startLoopbackSlack } from "../prove/loopback-slack.ts";
import { foundMailing } from "../prove/mailing.ts";
import { closingDeps, newKeys } from "../prove/synthetic-window.ts";
import { type RunningWorker, startWorker } from "./start-worker.ts";

const PEOPLE = 60;
const WORKSPACES = 2;

let database: Database;
let slack: LoopbackSlack;
let worker: RunningWorker;

beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  database = await connect({ databaseUrl: asTest(databaseUrl) });
  const keys = newKeys();
  await foundMailing(closingDeps(database, keys), {
    organizations: 1,
    workspaces: WORKSPACES,
    people: PEOPLE,
    remembered: 0.1,
  });
  // Less than what a new workspace is tried with: some calls are told to wait a second.
  slack = await startLoopbackSlack({ limit: { perSecond: 8, burst: 4 } });
  worker = await startWorker({
    databaseUrl,
    queue: true,
    vars: {
      PUBLIC_URL: "https://evenkeel.example.org",
      EVENKEEL_KEYS: keys,
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "c".repeat(32),
      SLACK_SIGNING_SECRET: "s".repeat(32),
      SLACK_API_URL: slack.apiUrl,
    },
  });
});
afterAll(async () => {
  await worker?.stop();
  await slack?.stop();
  await database?.close();
});

test("a tick wakes workspaces by the queue; each message goes out once, also where one invocation is not enough and Slack asks to wait", async () => {
  await worker.scheduled();
  await vi.waitFor(
    async () => {
      const rows = await asOwner(database).selectFrom("deliveries").select("state").distinct().execute();
      expect(rows).toEqual([{ state: "sent" }]);
    },
    { timeout: 120_000, interval: 500 },
  );
  expect(slack.posted.size).toBe(PEOPLE * WORKSPACES);
  expect(new Set(slack.posted.values())).toEqual(new Set([1]));
  expect(slack.limited()).toBeGreaterThan(0);
  expect(worker.logged).toEqual([]);
}, 180_000);
