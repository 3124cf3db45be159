import { expect, test } from "vitest";
import {
  type CountryHelp,
  type DeploymentHelp,
  type Helpline,
  NO_DEPLOYMENT_HELP,
  resolveHelp,
} from "../../../src/core/safety/helplines.ts";
import {
  changeProblems,
  type KeptHelp,
  layHelp,
  NO_KEPT_HELP,
  nameOfEmergency,
  originOf,
  waysOf,
} from "../../../src/core/safety/kept-help.ts";

const SOURCE = { at: "a page", dated: null, tier: "T1" } as const;
const TODAY = "2026-09-20";

function line(id: string, over: Partial<Helpline> = {}): Helpline {
  return {
    id,
    name: id,
    region: null,
    channels: [{ by: "call", number: "111" }],
    hours: { kind: "always" },
    languages: ["en"],
    free: true,
    note: null,
    source: SOURCE,
    verified: { by: "Ines Example", on: "2026-09-01" },
    expiresOn: "2026-11-30",
    ...over,
  };
}

function country(code: string, lines: readonly Helpline[], numbers: readonly string[] = []): CountryHelp {
  const emergency = numbers.map((number) => ({
    service: "any" as const,
    number,
    source: SOURCE,
    verified: false as const,
  }));
  return { country: code, timeZone: "Europe/Dublin", emergency, lines };
}

const OURS = line("ours", { verified: false, expiresOn: "2027-05-01" });
const BUILT_IN: readonly CountryHelp[] = [country("IE", [OURS], ["112"])];
const BASE: DeploymentHelp = {
  ...NO_DEPLOYMENT_HELP,
  country: "IE",
  countries: [country("IE", [line("filed")])],
  policy: "https://example.org/file",
};

const route = (name: string, kind: "outside" | "manager" = "outside") => ({
  kind,
  name,
  contact: "555",
  keepsPrivate: "all",
  mustPassOn: "nothing",
});

function kept(over: Partial<KeptHelp>): KeptHelp {
  return { ...NO_KEPT_HELP, ...over };
}

const ground = { base: BASE, builtIn: BUILT_IN, today: TODAY };
const check = (of: string, ways: string, on: string) => ({ of, ways, by: "HR", on });

function shownIn(code: string, laid: DeploymentHelp, today = TODAY): readonly string[] {
  const help = resolveHelp({ chosen: code, deployment: laid, builtIn: BUILT_IN, language: "en", today });
  if (help.kind === "unknown") return ["unknown"];
  return [...help.help.emergency.map(({ number }) => number), ...help.help.lines.map(({ id }) => id)];
}

test("own lines come first, then the file's, then the built-in list", () => {
  const laid = layHelp(kept({ countries: [country("IE", [line("own")])] }), ground);
  expect(shownIn("IE", laid)).toEqual(["112", "own", "filed", "ours"]);
  expect(["own", "filed", "ours"].map((id) => originOf(id, "IE", ground))).toEqual([
    "kept",
    "file",
    "built_in",
  ]);
});

test("nothing that is kept takes away the file's lines, its hidden ones, its routes or an emergency number", () => {
  const own = country("IE", [line("filed", { name: "in its place" })], ["999"]);
  const base = { ...BASE, hidden: ["ours"], routes: [route("a"), route("b")] };
  const laid = layHelp(
    kept({ countries: [own], routes: Array.from({ length: 6 }, (_, n) => route(`own ${n}`)) }),
    { ...ground, base },
  );
  expect(shownIn("IE", laid)).toEqual(["112", "filed"]);
  expect(laid.countries[0]?.lines.map(({ name }) => name)).toEqual(["filed"]);
  expect(laid.routes.map(({ name }) => name)).toEqual(["own 0", "own 1", "own 2", "own 3", "a", "b"]);
});

test("support, policy, security and usual country stand in the file's place, and the file's come back", () => {
  const laid = layHelp(kept({ country: "PT", policy: "https://example.org/kept" }), ground);
  expect([laid.country, laid.policy]).toEqual(["PT", "https://example.org/kept"]);
  const bare = layHelp(NO_KEPT_HELP, ground);
  expect([bare.country, bare.policy]).toEqual(["IE", "https://example.org/file"]);
});

test("a check of a built-in line holds for 90 days, for the numbers that were checked, and leaves the line when it ends", () => {
  const checks = [check("ours", waysOf(OURS), "2026-09-01"), check("IE any 112", "112", "2026-09-01")];
  const at = (today: string, over: Partial<KeptHelp> = {}) => {
    const laid = layHelp(kept({ checks, ...over }), { ...ground, today });
    const help = resolveHelp({ chosen: "IE", deployment: laid, builtIn: BUILT_IN, language: "en", today });
    if (help.kind === "unknown") throw new Error("Ireland is there.");
    const found = help.help.lines.find(({ id }) => id === "ours");
    return [found?.verified !== false, found?.expiresOn, help.help.emergency[0]?.verified !== false];
  };
  expect(at("2026-11-29")).toEqual([true, "2026-11-30", true]);
  expect(at("2026-11-30")).toEqual([false, "2027-05-01", false]);
  expect(at(TODAY, { checks: [check("ours", "call 222", "2026-09-01")] })).toEqual([
    false,
    "2027-05-01",
    false,
  ]);
  expect(nameOfEmergency("IE", { service: "any", number: "112", source: SOURCE, verified: false })).toBe(
    "IE any 112",
  );
});

test("a country that no list has gets its own emergency number and people", () => {
  const laid = layHelp(kept({ countries: [country("BR", [line("br")], ["190"])] }), ground);
  expect(shownIn("BR", laid)).toEqual(["190", "br"]);
});

test.each([
  ["the last line that is shown is hidden", kept({ hidden: ["ours"] }), "no_line"],
  [
    "somebody at work is named",
    kept({ countries: [country("IE", [line("hr", { name: "Recursos Humanos" })])] }),
    "work_contact",
  ],
  [
    "a country has no emergency number",
    kept({ countries: [country("BR", [line("br")])] }),
    "no_emergency_number",
  ],
  ["a country has no people", kept({ countries: [country("BR", [], ["190"])] }), "no_line"],
  ["one way is no choice", kept({ routes: [route("a")] }), "too_few_routes"],
  ["a manager is no second way", kept({ routes: [route("a"), route("b", "manager")] }), "too_few_routes"],
])("refused: %s", (_, after, expected) => {
  const bare = { ...ground, base: NO_DEPLOYMENT_HELP };
  expect(changeProblems(NO_KEPT_HELP, after, bare).map(({ problem }) => problem)).toContain(expected);
});

test("what was broken before is no reason to refuse something else", () => {
  const base = { ...NO_DEPLOYMENT_HELP, routes: [route("alone")] };
  const after = kept({ countries: [country("IE", [line("own")])] });
  expect(changeProblems(NO_KEPT_HELP, after, { ...ground, base })).toEqual([]);
});

test("an own line that has expired is no line to fall back on", () => {
  const own = country("IE", [line("own", { expiresOn: "2026-09-10" })]);
  const before = kept({ countries: [own] });
  const bare = { ...ground, base: NO_DEPLOYMENT_HELP };
  expect(changeProblems(before, { ...before, hidden: ["ours"] }, bare)).toMatchObject([
    { country: "IE", problem: "no_line" },
  ]);
});
