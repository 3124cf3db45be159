import { expect, test } from "vitest";
import { HELP_EN } from "../../../src/content/helplines.en.ts";
import { HELP_ES } from "../../../src/content/helplines.es.ts";
import { HELP_WORDS, HELPLINES } from "../../../src/content/helplines.ts";
import { lintHelplines } from "../../../src/content/lint/helplines.ts";
import { SPANISH } from "../../../src/content/lint/language.es.ts";
import { plain } from "../../../src/core/chat/text.ts";
import { type Block, type Button, VIEW_LIMITS, type View } from "../../../src/core/chat/view.ts";
import {
  HELP_PAGES,
  type HelpOpening,
  helpAction,
  openingFor,
  readOpening,
} from "../../../src/core/safety/help-opening.ts";
import { helpView } from "../../../src/core/safety/help-view.ts";
import {
  type DeploymentHelp,
  NO_DEPLOYMENT_HELP,
  type WorkplaceSupport,
} from "../../../src/core/safety/helplines.ts";
import { parseInstant } from "../../../src/core/time/instant.ts";

const words = HELP_WORDS.en;
const ASKED: HelpOpening = { page: "urgent", told: false, soft: false };

function viewFor(
  country: string | null,
  {
    at = "2026-12-01T12:00:00Z",
    deployment = NO_DEPLOYMENT_HELP,
    of = words,
    opening = ASKED,
    steadying = [] as readonly Button[],
    home = null as Button | null,
  } = {},
): View {
  const now = parseInstant(at);
  if (now === null) throw new Error("bad test input");
  return helpView({ opening, builtIn: HELPLINES, deployment, country, now, words: of, steadying, home });
}

function wordsOf(block: Block): string {
  if (block.kind === "text") return plain(block.text);
  if (block.kind === "heading") return block.text;
  if (block.kind === "facts") return block.facts.map(({ label, value }) => `${label}: ${value}`).join("\n");
  return block.kind === "choices" ? block.label : "";
}

function textOf(view: View): string {
  return view.blocks.map(wordsOf).join("\n");
}

/** The buttons that lead to another country's numbers. */
function countriesIn(view: View): readonly Button[] {
  const names = new Set([HELP_EN, HELP_ES].flatMap(({ countries }) => Object.values(countries)));
  return view.blocks
    .flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
    .filter(({ label }) => names.has(label));
}

/** The other buttons: they come before the countries, which are many. */
function waysIn(view: View): readonly Button[] {
  const inside = view.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []));
  return [...inside.filter((button) => !countriesIn(view).includes(button)), ...view.buttons];
}

function linksOf(view: View): string[] {
  return view.blocks
    .flatMap((block) => (block.kind === "text" && typeof block.text !== "string" ? block.text : []))
    .flatMap((node) => (typeof node !== "string" && node.kind === "link" ? [node.url] : []));
}

test("danger comes first, then people, someone trusted, help at work, doubts, privacy, and another country", () => {
  const text = textOf(viewFor("GB"));
  const order = [
    words.acknowledgement,
    words.inDanger,
    "Emergency: call 999 or 112",
    "People to talk to: United Kingdom",
    "Samaritans\nCall 116 123\nDay and night · Free to call · In English",
    "Shout\nText SHOUT to 85258",
    "Lifeline (Northern Ireland)",
    words.trusted,
    words.noSupport,
    words.doubts,
    words.unconfirmed,
    words.privacy,
    words.country,
  ].map((part) => text.indexOf(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("numbers can be tapped", () => {
  expect(linksOf(viewFor("AU"))).toEqual(["tel:000", "tel:131114", "sms:0477131114"]);
  expect(linksOf(viewFor("CL"))).toEqual(["tel:131", "tel:133", "tel:*4141"]);
});

test("says that numbers are unconfirmed until someone here confirmed every one shown", () => {
  const verified = { by: "A. Silva", on: "2026-11-01" };
  const list = HELPLINES.filter(({ country }) => country === "PT").map((help) => ({
    ...help,
    emergency: help.emergency.map((row) => ({ ...row, verified })),
    lines: help.lines.map((row) => ({ ...row, verified })),
  }));
  const now = parseInstant("2026-12-01T12:00:00Z");
  if (now === null) throw new Error("bad test input");
  const shown = helpView({
    opening: ASKED,
    builtIn: list,
    deployment: NO_DEPLOYMENT_HELP,
    country: "PT",
    now,
    words,
    steadying: [],
    home: null,
  });
  expect(textOf(shown)).not.toContain(words.unconfirmed);
  expect(textOf(viewFor("PT"))).toContain(words.unconfirmed);
});

test("says whether a line is open now, in its own time", () => {
  expect(textOf(viewFor("SK", { at: "2026-12-01T14:00:00Z" }))).toContain(
    "Open now (Monday to Friday from 14:00 to 22:00; Saturday and Sunday from",
  );
  expect(textOf(viewFor("SK", { at: "2026-12-01T02:00:00Z" }))).toContain("Closed now (");
  expect(textOf(viewFor("IT"))).toContain("every day from 09:00 to midnight");
  expect(textOf(viewFor("PL"))).toContain(words.hoursUnknown);
});

test("a line that is closed now comes after those that are open, whatever its language", () => {
  const order = (at: string) => {
    const text = textOf(viewFor("CH", { at }));
    return text.indexOf("Heart2Heart") < text.indexOf("Dargebotene Hand");
  };
  expect(order("2026-12-01T18:00:00Z")).toBe(true);
  expect(order("2026-12-01T10:00:00Z")).toBe(false);
});

test("when every line has expired, the emergency number and a plain word remain", () => {
  const text = textOf(viewFor("FR", { at: "2028-01-01T00:00:00Z" }));
  expect(text).toContain("Emergency: call 112");
  expect(text).toContain(words.noLines);
  expect(text).not.toContain("3114");
});

test("an unknown country gets general words and no number, and then at once the countries to pick from", () => {
  for (const country of [null, "DK"]) {
    const view = viewFor(country);
    expect(textOf(view)).toContain(words.unknownCountry);
    expect(linksOf(view)).toEqual([]);
    expect(view.blocks.findIndex(({ kind }) => kind === "buttons")).toBeLessThan(
      view.blocks.findIndex((block) => wordsOf(block) === words.privacy),
    );
    expect(countriesIn(view)).toHaveLength(32);
  }
});

test("help set up by work says what work gets to know, and stands after people's lines", () => {
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
  const text = textOf(viewFor("FR", { deployment: { ...NO_DEPLOYMENT_HELP, support } }));
  expect(text).toContain("What your work gets to know: a yearly count");
  expect(text.indexOf("3114")).toBeLessThan(text.indexOf("Example Care"));
  expect(text).not.toContain(words.noSupport);
});

test("every other country is one tap away, by the verb that the help view owns, and keeps its page", () => {
  const view = viewFor("FR", { opening: told("other", true) });
  const countries = countriesIn(view);
  expect(countries).toHaveLength(31);
  expect(countries.map(({ label }) => label)).not.toContain("France");
  expect(countries.find(({ label }) => label === "Chile")).toMatchObject({
    action: { verb: "help.urgent", args: { country: "CL", page: "other", told: "1", soft: "1" } },
  });
  expect(view.blocks.some(({ kind }) => kind === "choices" || kind === "input")).toBe(false);
});

test("the plain page from another one stays in the country that was picked", () => {
  const home: Button = { label: "Go to start", action: { verb: "home.open", args: {} } };
  const plainPage = waysIn(viewFor("CL", { opening: told("other"), home })).find(
    ({ label }) => label === words.titles.urgent,
  );
  expect(plainPage).toMatchObject({ action: { verb: "help.urgent", args: { country: "CL" } } });
});

test("the ways out: close, something that steadies where it is not on the page itself, and the start", () => {
  const steadying: Button[] = [{ label: "I need a moment", action: { verb: "practice.start", args: {} } }];
  const home: Button = { label: "Go to start", action: { verb: "home.open", args: {} } };
  const labels = (page: HelpOpening["page"]) =>
    waysIn(viewFor("FR", { opening: { ...ASKED, page }, steadying, home })).map(({ label }) => label);
  expect(labels("urgent")).toEqual(["I need a moment", "Go to start", "Close"]);
  expect(labels("steady")).toEqual(["I need a moment", "Urgent help", "Go to start", "Close"]);
  expect(labels("people")).toEqual(["Urgent help", "I need a moment", "Go to start", "Close"]);
  expect(textOf(viewFor("FR", { opening: { ...ASKED, page: "steady" } }))).not.toContain(words.steady.first);
});

test("every country's view stays within what a view can hold", () => {
  for (const { country } of HELPLINES) {
    const view = viewFor(country);
    expect(view.title.length).toBeLessThanOrEqual(VIEW_LIMITS.title);
    expect(view.blocks.length).toBeLessThanOrEqual(VIEW_LIMITS.blocks);
    for (const { label } of view.buttons) expect(label.length).toBeLessThanOrEqual(VIEW_LIMITS.buttonLabel);
    for (const block of view.blocks)
      if (block.kind === "text") expect(plain(block.text).length).toBeLessThan(VIEW_LIMITS.text);
  }
});

test("in a script from right to left, numbers keep their direction", () => {
  const view = viewFor("IL", { of: { ...words, rightToLeft: true } });
  expect(view.rightToLeft).toBe(true);
  expect(textOf(view)).toContain("\u20661201\u2069");
  expect(linksOf(view)).toContain("tel:1201");
});

const told = (page: HelpOpening["page"], soft = false): HelpOpening => ({ page, told: true, soft });

test("what words brought up says so, that it can be closed, and that nothing was saved", () => {
  for (const page of HELP_PAGES) {
    const text = textOf(viewFor("GB", { opening: told(page) }));
    if (page !== "people") expect(text).toContain(words.shown);
    expect(text).toContain(words.privacyTold);
    expect(textOf(viewFor("GB", { opening: { ...ASKED, page } }))).not.toContain(words.shown);
  }
});

test("every page has the emergency number, people, another country and a way out, in every country and language", () => {
  for (const page of HELP_PAGES)
    for (const of of [HELP_EN, HELP_ES])
      for (const { country } of HELPLINES) {
        const view = viewFor(country, { opening: told(page), of });
        expect(linksOf(view).some((link) => link.startsWith("tel:"))).toBe(true);
        expect(countriesIn(view)).toHaveLength(31);
        expect(view.buttons[0]).toMatchObject({ label: of.close, action: { verb: "help.close" } });
        expect(new Set(view.buttons.map(({ label }) => label)).size).toBe(view.buttons.length);
        expect(view.title.length).toBeLessThanOrEqual(VIEW_LIMITS.title);
        expect(view.blocks.length).toBeLessThanOrEqual(VIEW_LIMITS.blocks);
      }
});

test("an acknowledgement comes first, but for preparation and danger now: there the number does", () => {
  const first = (view: View) => wordsOf(view.blocks[0] as Block);
  expect(first(viewFor("GB", { opening: told("urgent") }))).toBe(words.told);
  expect(first(viewFor("GB", { opening: told("urgent", true) }))).toBe(words.softly);
  expect(first(viewFor("GB", { opening: told("now") }))).toContain(words.inDanger);
  const disclosure = (family: "F1" | "F3" | "F4" | "F9", soft = false) =>
    openingFor({ family, response: family === "F9" ? "R4" : "R1", soft }).page;
  expect([disclosure("F4"), disclosure("F3"), disclosure("F1"), disclosure("F9")]).toEqual([
    "now",
    "now",
    "urgent",
    "safeguarding",
  ]);
  expect(disclosure("F4", true)).toBe("urgent");
});

test("an opening is carried by its own buttons, and what does not fit is the plain page", () => {
  for (const page of HELP_PAGES)
    for (const opening of [told(page), told(page, true), { page, told: false, soft: false }])
      expect(readOpening(helpAction(opening))).toEqual(opening);
  expect(readOpening({ verb: "help.urgent", args: { page: "nothing" } })).toEqual(ASKED);
});

test("routes are the deployment's, each with what it keeps and must pass on; without any, a plain sentence and ways outside", () => {
  const opening = told("routes");
  const none = textOf(viewFor("PT", { opening }));
  expect(none).toContain(words.routes.none);
  expect(none).toContain(words.routes.outside);
  expect(none).toContain(words.routes.device);
  const deployment: DeploymentHelp = {
    ...NO_DEPLOYMENT_HELP,
    routes: [
      {
        kind: "union",
        name: "Works council",
        contact: "room 4",
        keepsPrivate: "your name",
        mustPassOn: "danger to life",
      },
    ],
    policy: "https://example.org/conduct",
    security: { name: "Front desk", contact: "555 0199" },
  };
  const own = textOf(viewFor("PT", { opening, deployment }));
  expect(own).not.toContain(words.routes.none);
  expect(own).toContain("What they can keep to themselves: your name");
  expect(own).toContain("https://example.org/conduct");
  expect(own).not.toContain("Front desk");
  expect(textOf(viewFor("PT", { opening: told("distance"), deployment }))).toContain("Front desk, 555 0199");
});

test("a line for a child at risk stands on its page, one for violence at home on the page of routes, and neither among people to talk to", () => {
  for (const [country, child, home] of [
    ["US", "tel:18004224453", "tel:18007997233"],
    ["FR", "tel:119", "tel:3919"],
    ["ES", "tel:116111", "tel:016"],
  ] as const) {
    expect(linksOf(viewFor(country, { opening: told("safeguarding") }))).toContain(child);
    expect(linksOf(viewFor(country, { opening: told("routes") }))).toContain(home);
    for (const page of ["urgent", "now", "other", "steady", "people"] as const) {
      const links = linksOf(viewFor(country, { opening: told(page) }));
      expect(links).not.toContain(child);
      expect(links).not.toContain(home);
    }
  }
});

test("where no number for violence at home is known, the page of routes says so", () => {
  expect(textOf(viewFor("CA", { opening: told("routes") }))).toContain(words.domestic.none);
  expect(textOf(viewFor("IL", { opening: told("safeguarding") }))).toContain(words.safeguarding.none);
});

test("the number for violence at home stands before the workplace's routes, whose work device may be seen", () => {
  const text = textOf(viewFor("IE", { opening: told("routes") }));
  const order = ["1800 341 900", words.routes.device, words.routes.none, "Samaritans"].map((part) =>
    text.indexOf(part),
  );
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("lines for violence at home and for children expire like all others, are confirmed by nobody, and say so", () => {
  const later = { at: "2028-01-01T00:00:00Z" };
  expect(linksOf(viewFor("FR", { opening: told("routes"), ...later }))).not.toContain("tel:3919");
  expect(textOf(viewFor("FR", { opening: told("routes") })).split(words.unconfirmed)).toHaveLength(2);
  for (const { lines } of HELPLINES)
    for (const { verified, purpose, source } of lines)
      if (purpose !== undefined) expect([verified, source.at]).toEqual([false, expect.stringMatching(/./)]);
});

test("help in Spanish reads as easily as its checks ask", () => {
  const errors = lintHelplines(HELPLINES, HELP_ES, "2026-12-01", SPANISH);
  expect(errors.filter(({ severity }) => severity === "error")).toEqual([]);
});
