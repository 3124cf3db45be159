import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readHelp } from "../src/help-config.ts";
import { withHelpFile } from "../src/read-help-file.ts";
import { readSettings } from "../src/surfaces.ts";

const LINE = {
  id: "pt-own",
  name: "A line of Lisbon",
  channels: [{ by: "call", number: "800 000 000" }],
  hours: { kind: "always" },
  languages: ["pt"],
  source: { at: "the operator's own page" },
  verified: { by: "A. Silva", on: "2026-11-20" },
  expiresOn: "2027-02-20",
};
const ROUTE = {
  kind: "trained_contact",
  name: "Ana Silva",
  contact: "555 0101",
  keepsPrivate: "all you say",
  mustPassOn: "danger to life",
};
const HELP = {
  country: "PT",
  countries: [{ country: "PT", timeZone: "Europe/Lisbon", lines: [LINE] }],
  routes: [ROUTE, { ...ROUTE, kind: "outside", name: "Advice center" }],
  policy: "https://example.org/conduct",
};

function read(help: unknown) {
  const problems: string[] = [];
  const text = typeof help === "string" ? help : JSON.stringify(help);
  const read = readHelp({ EVENKEEL_HELP: text }, (name, problem) => problems.push(`${name} ${problem}`));
  return { read, problems };
}

test("no setting: nothing is added", () => {
  expect(readHelp({}, () => expect.unreachable())).toMatchObject({
    country: null,
    countries: [],
    routes: [],
  });
});

test("a deployment adds lines, routes and its policy", () => {
  const { read: help, problems } = read(HELP);
  expect(problems).toEqual([]);
  expect(help).toMatchObject({ country: "PT", routes: [{ name: "Ana Silva" }, { name: "Advice center" }] });
  expect(help.countries[0]?.lines[0]).toMatchObject({ id: "pt-own", purpose: "crisis", free: false });
});

test("a row that has expired is no reason not to start: it is hidden where it would be shown", () => {
  const old = { ...LINE, expiresOn: "2020-01-01" };
  expect(read({ ...HELP, countries: [{ ...HELP.countries[0], lines: [old] }] }).problems).toEqual([]);
});

test("all that is wrong is told at once, by name, and nothing of what stands there is repeated", () => {
  const { problems } = read({
    ...HELP,
    hidden: ["fr-3114"],
    countries: [{ ...HELP.countries[0], lines: [{ ...LINE, name: "Your HR desk" }] }],
    routes: [ROUTE],
  });
  expect(problems).toEqual([
    "EVENKEEL_HELP is wrong: PT pt-own names somebody at work as help in a crisis",
    "EVENKEEL_HELP is wrong: FR is left without a line of people to talk with",
    "EVENKEEL_HELP is wrong: PT needs two routes that do without a manager, or none",
  ]);
});

test.each([
  ["no JSON", "help.json", "names no file that can be read here"],
  [
    "a row that nobody verified",
    { countries: [{ ...HELP.countries[0], lines: [{ ...LINE, verified: false }] }] },
    "countries.0.lines.0.verified",
  ],
  ["a word that is not known", { ...HELP, rutes: [] }, "its start"],
  [
    "a zone that is none",
    { countries: [{ ...HELP.countries[0], timeZone: "Lisbon" }] },
    "countries.0.timeZone",
  ],
  ["a service that leaves something open", { support: { provider: "Example Care" } }, "support.paidBy"],
])("%s is refused", (_, help, expected) => {
  expect(read(help).problems.join("\n")).toContain(expected);
});

test("the file that the setting names is read at the edge, and what cannot be read comes with all other problems", async () => {
  const path = join(tmpdir(), "evenkeel-help-config-test.json");
  await writeFile(path, JSON.stringify(HELP));
  const good = readSettings(withHelpFile({ PUBLIC_URL: "http://localhost:3000", EVENKEEL_HELP: path }));
  expect(good).toMatchObject({ kind: "settings", config: { help: { country: "PT" } } });
  const bad = readSettings(
    withHelpFile({ PORT: "none", EVENKEEL_HELP: join(tmpdir(), "no-such-help.json") }),
  );
  expect(bad.kind === "invalid" && bad.problems.map(({ name }) => name)).toEqual([
    "PORT",
    "PUBLIC_URL",
    "EVENKEEL_HELP",
  ]);
});
