import fc from "fast-check";
import { expect, test } from "vitest";
import { HELPLINES } from "../../../src/content/helplines.ts";
import { deploymentProblems, helpProblems } from "../../../src/core/safety/helpline-rules.ts";
import {
  type CountryHelp,
  type DeploymentHelp,
  type Help,
  type Helpline,
  type Hours,
  isOpen,
  NO_DEPLOYMENT_HELP,
  parseCountry,
  resolveHelp,
  type WorkplaceRoute,
  type WorkplaceSupport,
} from "../../../src/core/safety/helplines.ts";
import { parseInstant, parseTimeZone } from "../../../src/core/time/instant.ts";

const today = "2026-12-01";
const afterExpiry = "2028-01-01";

function countryOf(code: string): CountryHelp {
  const found = HELPLINES.find(({ country }) => country === code);
  if (found === undefined) throw new Error(`${code} is not in the list`);
  return found;
}

function lineOf(code: string): Helpline {
  const [line] = countryOf(code).lines;
  if (line === undefined) throw new Error(`${code} has no line`);
  return line;
}

function ask(changes: Partial<Parameters<typeof resolveHelp>[0]>): Help {
  return resolveHelp({
    chosen: null,
    deployment: NO_DEPLOYMENT_HELP,
    builtIn: HELPLINES,
    language: "en",
    today,
    ...changes,
  });
}

/** The ids of the lines shown, in order; "unknown" where no list has the country. */
function linesIn(help: Help): readonly string[] | "unknown" {
  return help.kind === "country" ? help.help.lines.map(({ id }) => id) : "unknown";
}

const confirmed: Helpline = {
  ...lineOf("PT"),
  id: "pt-own",
  name: "Own line",
  verified: { by: "A. Silva", on: "2026-11-01" },
  expiresOn: "2027-05-01",
};
const ownPortugal: CountryHelp = { ...countryOf("PT"), emergency: [], lines: [confirmed] };

test("the country a person chose wins over the deployment's, and that over none", () => {
  const deployment: DeploymentHelp = { ...NO_DEPLOYMENT_HELP, country: "PT" };
  expect(linesIn(ask({ chosen: "FR", deployment }))).toEqual(["fr-3114"]);
  expect(linesIn(ask({ deployment }))).toEqual(["pt-1411"]);
  expect(linesIn(ask({}))).toBe("unknown");
});

test("a deployment's lines come before built-in ones, and can hide or replace them", () => {
  const deployment: DeploymentHelp = { ...NO_DEPLOYMENT_HELP, country: "PT", countries: [ownPortugal] };
  expect(linesIn(ask({ deployment }))).toEqual(["pt-own", "pt-1411"]);
  expect(linesIn(ask({ deployment: { ...deployment, hidden: ["pt-1411"] } }))).toEqual(["pt-own"]);
  const replaced: CountryHelp = { ...ownPortugal, lines: [{ ...confirmed, id: "pt-1411", name: "Checked" }] };
  const help = ask({ deployment: { ...deployment, countries: [replaced] } });
  expect(help.kind === "country" && help.help.lines.map(({ name }) => name)).toEqual(["Checked"]);
});

test("a deployment that gives no emergency number keeps the built-in one", () => {
  const help = ask({ deployment: { ...NO_DEPLOYMENT_HELP, country: "PT", countries: [ownPortugal] } });
  expect(help.kind === "country" && help.help.emergency.map(({ number }) => number)).toEqual(["112"]);
});

test("an expired line is hidden, and the emergency number stays", () => {
  for (const { country, emergency } of HELPLINES) {
    const help = ask({ chosen: country, today: afterExpiry });
    expect(linesIn(help)).toEqual([]);
    expect(help.kind === "country" && help.help.emergency).toEqual(emergency);
    expect(emergency.length).toBeGreaterThan(0);
  }
});

test("a line is still shown on the day before it expires, and no longer on that day", () => {
  expect(linesIn(ask({ chosen: "FR", today: "2027-05-21" }))).toEqual(["fr-3114"]);
  expect(linesIn(ask({ chosen: "FR", today: "2027-05-22" }))).toEqual([]);
});

test("at most three lines, those in the person's language first", () => {
  expect(linesIn(ask({ chosen: "FI", language: "ru" }))).toEqual(["fi-mieli-ru", "fi-mieli", "fi-mieli-sv"]);
  expect(linesIn(ask({ chosen: "BE", language: "fr-BE" }))).toEqual(["be-fr", "be-1813", "be-en"]);
});

test("a country that no list has is answered with general words, never another country's numbers", () => {
  expect(ask({ chosen: "DK", deployment: { ...NO_DEPLOYMENT_HELP, country: "PT" } })).toEqual({
    kind: "unknown",
    country: "DK",
    support: null,
  });
});

test("reads country codes and nothing else", () => {
  expect(["FR", "fr", "FRA", "", "F1"].map(parseCountry)).toEqual(["FR", null, null, null, null]);
});

function openAt(hours: Hours, zoneName: string, at: string): boolean | null {
  const zone = parseTimeZone(zoneName);
  const now = parseInstant(at);
  if (zone === null || now === null) throw new Error("bad test input");
  return isOpen(hours, zone, now);
}

test("a line is open by the clock where it is", () => {
  const { hours } = lineOf("SK");
  // Tuesday 13:00 in UTC is 14:00 in Bratislava; Saturday 13:00 in UTC is within the weekend's hours.
  expect(openAt(hours, "Europe/Bratislava", "2026-12-01T12:59:00Z")).toBe(false);
  expect(openAt(hours, "Europe/Bratislava", "2026-12-01T13:00:00Z")).toBe(true);
  expect(openAt(hours, "Europe/Bratislava", "2026-12-05T13:00:00Z")).toBe(true);
  expect(openAt(hours, "Europe/Bratislava", "2026-12-05T17:00:00Z")).toBe(false);
});

test("hours that end at midnight last until it, and unknown hours are not guessed", () => {
  const { hours } = lineOf("IT");
  expect(openAt(hours, "Europe/Rome", "2026-12-01T22:59:00Z")).toBe(true);
  expect(openAt(hours, "Europe/Rome", "2026-12-01T23:00:00Z")).toBe(false);
  expect(openAt({ kind: "always" }, "Europe/Rome", "2026-12-01T03:00:00Z")).toBe(true);
  expect(openAt({ kind: "unknown" }, "Europe/Rome", "2026-12-01T12:00:00Z")).toBeNull();
});

const support: WorkplaceSupport = {
  provider: "Example Care",
  paidBy: "the employer",
  covers: "everyone employed here",
  contact: "555 0100",
  hours: "weekdays 9 to 17",
  languages: "English",
  sessions: "five",
  employerReceives: "a yearly count",
  confidentialityEnds: "danger to life",
};

const route = (kind: WorkplaceRoute["kind"]): WorkplaceRoute => ({
  kind,
  name: "Ana",
  contact: "555 0101",
  keepsPrivate: "all you say",
  mustPassOn: "danger to life",
});

test("a deployment's own help in good order has no problems", () => {
  const deployment: DeploymentHelp = {
    country: "PT",
    countries: [ownPortugal],
    hidden: ["pt-1411"],
    support,
    routes: [route("trained_contact"), route("outside")],
    policy: "https://example.org/conduct",
    security: { name: "Front desk", contact: "555 0199" },
    peersTrained: false,
  };
  expect(deploymentProblems(deployment, HELPLINES, today)).toEqual([]);
});

test("a deployment may not hide a country's last line, add what nobody verified, or leave its own service unexplained", () => {
  const problemsOf = (changes: Partial<DeploymentHelp>) =>
    deploymentProblems({ ...NO_DEPLOYMENT_HELP, ...changes }, HELPLINES, today).map(({ problem }) => problem);
  expect(problemsOf({ hidden: ["pt-1411"] })).toEqual(["no_line"]);
  expect(problemsOf({ countries: [{ ...ownPortugal, lines: [{ ...confirmed, verified: false }] }] })).toEqual(
    ["not_verified"],
  );
  expect(problemsOf({ support: { ...support, employerReceives: " " } })).toEqual(["support_incomplete"]);
  expect(
    problemsOf({ countries: [{ ...ownPortugal, lines: [{ ...confirmed, name: "Your HR desk" }] }] }),
  ).toEqual(["work_contact"]);
  expect(problemsOf({ countries: [{ ...ownPortugal, country: "DK" }] })).toEqual(["no_emergency_number"]);
  expect(problemsOf({ routes: [route("hr"), route("manager")] })).toEqual(["too_few_routes"]);
  expect(problemsOf({ routes: [route("hr"), { ...route("union"), contact: " " }] })).toEqual([
    "route_incomplete",
  ]);
});

test("for all choices: who has a country in the list is never left without an emergency number", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...HELPLINES.map(({ country }) => country)),
      fc.subarray(HELPLINES.flatMap(({ lines }) => lines.map(({ id }) => id))),
      fc.constantFrom(today, afterExpiry),
      (chosen, hidden, on) => {
        const help = ask({
          chosen,
          today: on,
          deployment: {
            ...NO_DEPLOYMENT_HELP,
            hidden,
            countries: [{ ...countryOf(chosen), emergency: [], lines: [] }],
          },
        });
        expect(help.kind === "country" && help.help.emergency.length).toBeGreaterThan(0);
        expect(help.kind === "country" && help.help.lines.length).toBeLessThanOrEqual(3);
      },
    ),
  );
});

test("the shipped list has 32 countries, no problem of form, and zones that exist", () => {
  expect(HELPLINES).toHaveLength(32);
  expect(helpProblems(HELPLINES, today)).toEqual([]);
  for (const { timeZone } of HELPLINES) expect(parseTimeZone(timeZone)).not.toBeNull();
});
