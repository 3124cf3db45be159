import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PRACTICES } from "../src/content/library.ts";
import { connect } from "../src/db/connect.ts";

const SOURCE = fileURLToPath(new URL("../src/", import.meta.url));
let directory = "";

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "evenkeel-process-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function run(file: "main.ts" | "cli.ts", args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(SOURCE, file), ...args], {
    cwd: directory,
    // None of the product's own: what one start compiled the next need not.
    env: { NODE_COMPILE_CACHE: join(directory, "compiled"), ...env },
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

test("an empty environment is refused with the name of what is missing and an example", () => {
  const { status, stderr } = run("main.ts", []);
  expect(status).toBe(2);
  expect(stderr).toContain("PUBLIC_URL is missing");
  expect(stderr).toContain("PUBLIC_URL=https://");
});

test("a wrong environment names every bad variable at once, and repeats no value", () => {
  const bad = {
    PUBLIC_URL: "ftp://hush-host",
    PORT: "notaport",
    DATABASE_URL: "mysql://hush:hush@db",
    DATABASE_READER_URL: "hush-reader",
    EVENKEEL_KEYS: "hush-keys",
    LOG_LEVEL: "hush-level",
    SLACK_APP_TOKEN: "hush-token",
    SLACK_API_URL: "http://hush-host/api/",
    TEAMS_KEYS_URL: "hush keys",
    TEAMS_LOCAL_UNAUTHENTICATED: "hush",
    TEAMS_SERVICE_HOSTS: "hush host",
  };
  const { status, stderr } = run("main.ts", [], bad);
  expect(status).toBe(2);
  for (const name of Object.keys(bad)) expect(stderr).toContain(name);
  expect(stderr).not.toContain("hush");
});

test("a platform that was begun to be set up names what it lacks", () => {
  const { status, stderr } = run("main.ts", [], {
    PUBLIC_URL: "https://evenkeel.example.org",
    SLACK_CLIENT_ID: "1.2",
    TEAMS_CLIENT_SECRET: "secret",
  });
  expect(status).toBe(2);
  for (const name of ["SLACK_CLIENT_SECRET", "SLACK_SIGNING_SECRET", "TEAMS_CLIENT_ID", "TEAMS_TENANT_ID"])
    expect(stderr).toContain(`${name} is missing`);
});

test("export and erase want a member, and repeat to nobody who was named", () => {
  const env = { PUBLIC_URL: "https://evenkeel.example.org", EVENKEEL_DATA: join(directory, "members") };
  expect(run("cli.ts", ["export"], env)).toMatchObject({ status: 2, stdout: "" });
  expect(run("cli.ts", ["migrate"], env).status).toBe(0);
  const unknown = run("cli.ts", ["erase", "hush@example.org", "--json"], env);
  expect(unknown).toMatchObject({ status: 1, stdout: "" });
  expect(unknown.stderr).toContain("Nobody here has this id or e-mail. Nothing was changed.");
  expect(unknown.stderr).not.toContain("hush");
});

test("a rehearsal wants a program, and weeks that can be rehearsed", () => {
  const env = { PUBLIC_URL: "https://evenkeel.example.org" };
  expect(run("cli.ts", ["rehearse"], env)).toMatchObject({ status: 2, stdout: "" });
  expect(run("cli.ts", ["rehearse", "softer-self-talk", "--weeks", "54"], env)).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringMatching(/^A rehearsal takes 1 to 53 weeks/),
  });
});

test("the manifest of the Slack app is printed as JSON, for the address that is set", () => {
  const { status, stdout } = run("cli.ts", ["slack-manifest"], { PUBLIC_URL: "https://chat.example.org" });
  expect(status).toBe(0);
  const manifest = JSON.parse(stdout);
  expect(manifest.settings.event_subscriptions.request_url).toBe("https://chat.example.org/slack/events");
  expect(JSON.stringify(manifest.oauth_config.scopes)).not.toContain(":history");
});

test("the Teams package is written as a zip, and not without the id it is for", () => {
  expect(run("cli.ts", ["teams-package"])).toMatchObject({ status: 2 });
  const out = join(directory, "app.zip");
  const { status, stdout } = run("cli.ts", ["teams-package", "--out", out, "--json"], {
    PUBLIC_URL: "https://chat.example.org",
    TEAMS_CLIENT_ID: "11111111-2222-3333-4444-555555555555",
    TEAMS_CLIENT_SECRET: "secret",
    TEAMS_TENANT_ID: "99999999-8888-7777-6666-555555555555",
  });
  expect(status).toBe(0);
  const bytes = readFileSync(out);
  expect(JSON.parse(stdout)).toEqual({ file: out, bytes: bytes.length });
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
});

test("production with a database asks for keys from outside of it", () => {
  const { status, stderr } = run("main.ts", [], {
    PUBLIC_URL: "https://evenkeel.example.org",
    DATABASE_URL: "postgres://db.example.org/evenkeel",
  });
  expect(status).toBe(2);
  expect(stderr).toContain("EVENKEEL_KEYS is missing");
});

test("wrong use of either entry exits 2 and says how it is used", () => {
  expect(run("main.ts", ["--deom"])).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage") });
  for (const args of [
    [],
    ["bogus"],
    ["evaluate"],
    ["tick", "--at", "yesterday"],
    ["content", "--what"],
    ["evaluate", "--world", "no-such-file"],
  ]) {
    expect(run("cli.ts", args)).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage") });
  }
});

test("content lists every practice, program and item as one JSON object and nothing else", () => {
  const { status, stdout } = run("cli.ts", ["content", "--json"]);
  const listed = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(listed.practices).toHaveLength(PRACTICES.length);
  expect(listed.practices[0]).toMatchObject({ id: "notice-self-talk", minutes: [1, 3], reviewed: false });
  expect(listed.items).toHaveLength(27);
  expect(listed.programs).toMatchObject([
    { id: "softer-self-talk", kind: "program", minutes: 11, locales: ["en", "es"] },
    { id: "recover-from-setbacks", minutes: 12 },
    { id: "switch-off", minutes: 10 },
    { id: "caring-for-carers", minutes: 11 },
    { id: "leaders-go-first", minutes: 12 },
  ]);
  for (const each of [...listed.practices, ...listed.programs, ...listed.items])
    expect(each).toMatchObject({ locales: ["en", "es"], reviewed: false });
});

test("evaluate reads a world and prints the contract's object", () => {
  const teams = [
    { id: "all", parent: null },
    { id: "a", parent: "all" },
    { id: "small", parent: "all" },
  ];
  const members = Array.from({ length: 30 }, (_, i) => ({ id: `m${i}`, team: i < 25 ? "a" : "small" }));
  const answers = members.flatMap(({ id }) =>
    Array.from({ length: 9 }, (_, week) => ({ member: id, week, scores: [30, 40] })),
  );
  const world = join(directory, "world.json");
  writeFileSync(world, JSON.stringify({ tier: "strict", teams, members, weeks: 9, answers }));
  const { status, stdout } = run("cli.ts", ["evaluate", "--world", world, "--json"]);
  expect(status).toBe(0);
  const { windows, ledger } = JSON.parse(stdout);
  expect(windows.map(({ index }: { index: number }) => index)).toEqual([0, 1]);
  expect(windows[0].releases[1]).toMatchObject({
    team: "a",
    rosterSize: 25,
    released: false,
    reason: "calibration",
    estimate: null,
  });
  expect(windows[1].releases[1]).toMatchObject({
    team: "a",
    released: true,
    reason: null,
    estimate: expect.any(Number),
  });
  expect(windows[1].releases[2]).toMatchObject({ team: "small", released: false, reason: "roster_under_8" });
  expect(ledger).toMatchObject({ delta: 1e-6, rhoTotal: expect.any(Number), epsilon: expect.any(Number) });
});

test("a broken world file is refused with the field that is wrong", () => {
  const world = join(directory, "broken.json");
  writeFileSync(world, JSON.stringify({ tier: "lax", teams: [], members: [], weeks: 4, answers: [] }));
  const { status, stderr } = run("cli.ts", ["evaluate", "--world", world]);
  expect(status).toBe(2);
  expect(stderr).toContain("tier");
});

test.each([
  ["tick"],
  ["rotate-keys"],
  ["backup", "nothing.bin"],
  ["export", "ada@example.org"],
  ["erase", "ada@example.org"],
  ["rehearse", "softer-self-talk"],
])("%s makes no database where there is none, and says what to set", (...args) => {
  const place = join(directory, `none-${args[0]}`);
  const { status, stderr } = run("cli.ts", args, { EVENKEEL_DATA: place });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no database where .* EVENKEEL_DATA .*\n$/);
  expect(existsSync(place)).toBe(false);
});

test("a database that was never brought up to date is refused before anything is done with it", async () => {
  const place = join(directory, "bare");
  await (await connect({ dataDirectory: join(place, "database") })).close();
  for (const args of [["tick"], ["erase", "ada@example.org"]]) {
    const { status, stderr } = run("cli.ts", args, { EVENKEEL_DATA: place });
    expect(status, args[0]).toBe(1);
    expect(stderr, args[0]).toMatch(/^The database was not brought up to date .* Run migrate.*\n$/);
  }
});

test("migrate brings an embedded database up to date, and again finds nothing to do", () => {
  const env = { EVENKEEL_DATA: join(directory, "data") };
  expect(run("cli.ts", ["migrate"], env)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Applied"),
  });
  expect(run("cli.ts", ["migrate"], env)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("up to date"),
  });
});

test("migrate tells beside its result where a new deployment is set up, and with which token", () => {
  const env = { EVENKEEL_DATA: join(directory, "new") };
  const { status, stdout, stderr } = run("cli.ts", ["migrate", "--json"], {
    ...env,
    PUBLIC_URL: "https://evenkeel.example.org",
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).applied).toContain("0022-setup");
  expect(stderr).toMatch(/\n {2}https:\/\/evenkeel\.example\.org\/setup\n[\s\S]*\n {2}[\w-]{43}\n/);
});
