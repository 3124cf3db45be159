import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { figure, median } from "../../bench/figure.ts";
import { slopeOf } from "../../bench/growth.ts";
import { readAnswer } from "../../bench/http-load.ts";
import { FIGURES } from "../../bench/names.ts";
import { readArguments } from "../../bench/run.ts";
import { requestsOf, type Traffic } from "../../bench/traffic.ts";

const measured = { name: "n", value: 90, unit: "requests/s", against: 100, baseline: "theirs" };

test("a figure below its goal is not met, one at its goal is", () => {
  expect(figure({ ...measured, goal: [">=", 1] })).toMatchObject({ ratio: 0.9, goal: ">= 1", met: false });
  expect(figure({ ...measured, value: 100, goal: [">=", 1] })).toMatchObject({ met: true });
  expect(figure({ ...measured, goal: ["<", 1], should: ["<", 0.5] })).toMatchObject({
    met: true,
    good: false,
  });
});

test("a figure that could not be computed meets nothing", () => {
  for (const goal of [["<", 1] as const, ["<=", 1] as const, [">=", 1] as const])
    expect(figure({ ...measured, value: Number.NaN, goal }).met).toBe(false);
  expect(() => median([])).toThrow(RangeError);
});

test("the median of an even number is between the two in the middle", () => {
  expect([median([9, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
});

test("the slope of a cost that is the same for every member is one, and of one that grows with the square is two", () => {
  const grows = (power: number) => [10, 100, 1000].map((members) => ({ members, ms: 7 * members ** power }));
  expect([slopeOf(grows(1)), slopeOf(grows(2))].map((slope) => slope.toFixed(6))).toEqual([
    "1.000000",
    "2.000000",
  ]);
});

test("every figure has a file", () => {
  const missing = FIGURES.filter((name) => !existsSync(new URL(`../../bench/${name}.ts`, import.meta.url)));
  expect(missing).toEqual([]);
});

test("figures are chosen by name, and unknown names and flags are refused", () => {
  const read = readArguments(["--only", "worker-bundle,slack-interaction", "--json"], null);
  expect(read).toMatchObject({ names: ["slack-interaction", "worker-bundle"], json: true, quick: false });
  expect(readArguments([], null)).toMatchObject({ names: FIGURES });
  expect(readArguments(["--only", "speed"], null)).toBe('There is no figure "speed".');
  expect(readArguments(["--slow"], null)).toMatch(/--slow/);
});

const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

test("an answer is read once it is whole, by its length or by its last chunk", () => {
  const read = (text: string) => readAnswer(Buffer.from(text));
  expect(read("HTTP/1.1 200 OK\r\nContent-Le")).toBeNull();
  expect(read(`${head}Content-Length: 4\r\n\r\nso`)).toBeNull();
  expect(read(`${head}Content-Length: 4\r\n\r\nso so`.slice(0, -1))).toMatchObject({
    status: 200,
    body: "so s",
  });
  expect(read(`${head}Transfer-Encoding: chunked\r\n\r\n2\r\nso\r\n`)).toBeNull();
  expect(read(`${head}Transfer-Encoding: chunked\r\n\r\n2\r\nso\r\n0\r\n\r\n`)).toMatchObject({
    status: 200,
  });
  expect(read("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n")).toMatchObject({
    status: 503,
  });
});

test("no two requests have the same deed, also where its id holds the account", () => {
  const traffic: Traffic = {
    path: "/p",
    contentType: "application/json",
    body: '{"id":"f:4:ann","from":"ann","line":"recorded"}',
    isPayload: false,
    recorded: { account: "ann", deed: "f:4:ann", words: "recorded" },
    accounts: ["bea", "cid"],
    proof: { kind: "bearer", token: "t" },
    expected: "",
  };
  const next = requestsOf(traffic, 1);
  const bodies = [next(), next(), next()].map((bytes) => bytes.toString().split("\r\n\r\n")[1] ?? "");
  const sent = bodies.map((body) => JSON.parse(body) as { id: string; from: string; line: string });
  expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
  expect(sent.map(({ from }) => from)).toEqual(["cid", "bea", "cid"]);
  expect(sent.every(({ line }) => line !== "recorded")).toBe(true);
});
