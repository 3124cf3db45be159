import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { chartPath } from "../../src/app/summary/chart-link.ts";
import { type OrganizationId, type TeamId, uuidV4 } from "../../src/core/ids.ts";
import { generateKey, parseKeyring } from "../../src/crypto/keyring.ts";
import { createRandom } from "../../src/crypto/random.ts";
import { createSealing } from "../../src/crypto/sealing.ts";
import { countConnections, freshDatabase } from "../db/fresh-database.ts";
import { type RunningWorker, startWorker } from "./start-worker.ts";

const KEYS = generateKey("test", createRandom());
const VARS = { PUBLIC_URL: "https://evenkeel.example.org", EVENKEEL_KEYS: KEYS };

async function query<Row extends object>(databaseUrl: string, text: string): Promise<Row[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

describe("the product's Worker", () => {
  let databaseUrl: string;
  let worker: RunningWorker;
  beforeAll(async () => {
    databaseUrl = await freshDatabase();
    worker = await startWorker({ databaseUrl, vars: VARS });
  });
  afterAll(() => worker?.stop());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${worker.url}${path}`, { headers, redirect: "manual" });

  test("is alive and ready", async () => {
    expect(await (await get("/healthz")).json()).toEqual({ ok: true });
    const ready = await get("/readyz");
    expect(await ready.json()).toMatchObject({ ok: true });
    expect(ready.status).toBe(200);
  });

  test.each(["/", "/sign-in"])("serves %s with the pages' policy", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await response.text()).toContain("Evenkeel");
  });

  test("serves the style sheet and the font, byte for byte", async () => {
    const style = await get("/assets/app.css");
    expect(style.headers.get("content-type")).toContain("text/css");
    expect(await style.text()).toContain("inter.woff2");
    const font = await get("/assets/inter.woff2");
    expect(font.headers.get("content-type")).toBe("font/woff2");
    const bytes = Buffer.from(await font.arrayBuffer());
    expect(bytes.subarray(0, 4).toString("ascii")).toBe("wOF2");
    expect(bytes.length).toBe(48_256);
  });

  test("draws the picture of a message, with the renderer and the font that are bundled", async () => {
    const [organization, team, window] = [1, 2, 3].map((n) => uuidV4(Uint8Array.of(...Array(15).fill(7), n)));
    await query(
      databaseUrl,
      `insert into organizations (id, name, time_zone, created_at) values ('${organization}', 'Drawn', 'UTC', now());
       insert into policies (organization_id, custodians) values ('${organization}', '{Ada}');
       insert into teams (organization_id, id, name) values ('${organization}', '${team}', 'Drawn team');
       insert into windows (organization_id, id, index, tier, opens_at, closes_at, publishes_at, state, last_tick_at, plan)
       select '${organization}', '${window}', 0, 'strict', day - interval '672 hours', day, day, 'published', day, '{}'
       from (select now() - interval '1 day' as day) yesterday;
       insert into summaries (organization_id, window_id, node_id, engine, figures) values ('${organization}', '${window}', '${team}', 'test',
         '{"kind": "withheld", "rosterSize": 9, "reason": "calibration", "within": null}')`,
    );
    const ring = parseKeyring(KEYS, createRandom());
    if (ring.kind === "invalid") throw new Error(ring.failures.join(" "));
    const path = chartPath(createSealing(ring.keyring, createRandom()), {
      organizationId: organization as OrganizationId,
      teamId: team as TeamId,
      window: 0,
      locale: "en",
    });
    const picture = await get(path);
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    const drawn = Buffer.from(await picture.arrayBuffer());
    expect(drawn.subarray(1, 4).toString("ascii")).toBe("PNG");
    // Without its letters it would be a few thousand bytes.
    expect(drawn.length).toBeGreaterThan(10_000);
    expect((await get(path.replace("/0/", "/1/"))).status).toBe(404);
  });

  test("leads to sign in, and answers what it does not have with its own page", async () => {
    expect((await get("/chat")).headers.get("location")).toBe("/sign-in?next=/chat");
    expect((await get("/me")).headers.get("location")).toBe("/sign-in?next=%2Fme");
    expect((await get("/demo")).status).toBe(404);
    expect((await get("/nowhere")).status).toBe(404);
  });

  test("has no way to move its clock", async () => {
    const moved = await fetch(`${worker.url}/test/clock?at=2026-01-05T06:00:00Z`, { method: "POST" });
    expect(moved.status).not.toBe(204);
  });

  test("sends a form from elsewhere away", async () => {
    const response = await fetch(`${worker.url}/sign-in`, {
      method: "POST",
      headers: { origin: "https://elsewhere.example" },
      body: new URLSearchParams({ email: "ada@larkfield.example" }),
    });
    expect(response.status).toBe(403);
  });

  test("ticks on its trigger, elected like any replica", async () => {
    await worker.scheduled();
    expect(await query(databaseUrl, "select name from job_slots")).toEqual([{ name: "tick" }]);
  });

  test("serves many at once from one isolate, and leaves no connection behind", async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => get("/readyz")));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    await vi.waitFor(async () => expect(await countConnections(databaseUrl)).toBe(0), { timeout: 5000 });
    expect(worker.logged).toEqual([]);
  });
});

describe("a Worker that cannot serve", () => {
  test("says so where the database was not migrated, and does not migrate it", async () => {
    const databaseUrl = await freshDatabase({ template: null });
    const worker = await startWorker({ databaseUrl, vars: VARS });
    try {
      const ready = await fetch(`${worker.url}/readyz`);
      expect(ready.status).toBe(503);
      expect(JSON.stringify(await ready.json())).toContain("behind");
      await worker.scheduled();
      expect(await query(databaseUrl, "select 1 from pg_tables where schemaname = 'public'")).toEqual([]);
      expect(worker.logged.join("\n")).toContain("A tick failed");
    } finally {
      await worker.stop();
    }
  });

  test("says so where the database is out of reach, in a page of its own", async () => {
    const worker = await startWorker({ databaseUrl: "postgres://nobody:none@127.0.0.1:1/none", vars: VARS });
    try {
      expect((await fetch(`${worker.url}/healthz`)).status).toBe(200);
      expect((await fetch(`${worker.url}/readyz`)).status).toBe(503);
      const page = await fetch(`${worker.url}/me`, {
        headers: { cookie: "__Host-evenkeel=019b8cbd-af00-7053-980a-f8085e5e4ff4.secret" },
      });
      expect(page.status).toBe(503);
    } finally {
      await worker.stop();
    }
  });

  test("names every setting that is wrong, in its log alone and without a value", async () => {
    const wrong = {
      PUBLIC_URL: "http://wrong.example.org",
      EVENKEEL_KEYS: "no-key-at-all",
      LOG_LEVEL: "loud",
    };
    const worker = await startWorker({ databaseUrl: null, vars: wrong });
    try {
      const response = await fetch(`${worker.url}/`);
      expect(response.status).toBe(503);
      const page = await response.text();
      await worker.scheduled();
      const log = worker.logged.join("\n");
      for (const name of ["HYPERDRIVE", "PUBLIC_URL", "EVENKEEL_KEYS", "LOG_LEVEL"]) {
        expect(log).toContain(`"name":"${name}"`);
        expect(page).not.toContain(name);
      }
      for (const value of Object.values(wrong)) expect(log + page).not.toContain(value);
    } finally {
      await worker.stop();
    }
  });
});
