import { expect, test } from "vitest";
import { HELP_EN } from "../../../src/content/helplines.en.ts";
import { HELP_ES } from "../../../src/content/helplines.es.ts";
import { HELP_WORDS, HELPLINES } from "../../../src/content/helplines.ts";
import { lintHelplines } from "../../../src/content/lint/helplines.ts";
import { SPANISH } from "../../../src/content/lint/language.es.ts";
import { plain } from "../../../src/core/chat/text.ts";
import { type Block, VIEW_LIMITS, type View } from "../../../src/core/chat/view.ts";
import { COUNTRY_FIELD } from "../../../src/core/safety/help-blocks.ts";
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
  { at = "2026-12-01T12:00:00Z", deployment = NO_DEPLOYMENT_HELP, of = words, opening = ASKED } = {},
): View {
  const now = parseInstant(at);
  if (now === null) throw new Error("bad test input");
  return helpView({ opening, builtIn: HELPLINES, deployment, country, now, words: of, steadying: [] });
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
    "Emergency: call 999",
    words.peopleHeading,
    "Samaritans · Call 116 123 · Day and night · Free to call · In English",
    "Shout · Text SHOUT to 85258",
    "Lifeline (Northern Ireland)",
    words.unconfirmed,
    words.trusted,
    words.noSupport,
    words.doubts,
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
  });
  expect(textOf(shown)).not.toContain(words.unconfirmed);
  expect(textOf(viewFor("PT"))).toContain(words.unconfirmed);
});

test("says whether a line is open now, in its own time", () => {
  expect(textOf(viewFor("SK", { at: "2026-12-01T14:00:00Z" }))).toContain("Open now (Monday, Tuesday,");
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

test("an unknown country gets general words and the picker, and no number", () => {
  for (const country of [null, "DK"]) {
    const view = viewFor(country);
    expect(textOf(view)).toContain(words.unknownCountry);
    expect(linksOf(view)).toEqual([]);
    expect(textOf(view)).toContain(words.privacy);
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

test("offers another country and a way out, by the verbs that the help view owns", () => {
  const view = viewFor("FR");
  expect(view.buttons.map((button) => "action" in button && button.action)).toEqual([
    { verb: "help.urgent", args: {} },
    { verb: "help.close", args: {} },
  ]);
  const picker = view.blocks.find((block) => block.kind === "choices");
  expect(picker).toMatchObject({ name: COUNTRY_FIELD, chosen: ["FR"], optional: true });
  expect(picker?.kind === "choices" && picker.options).toHaveLength(32);
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
        expect(view.blocks.some((block) => block.kind === "choices")).toBe(true);
        expect(view.buttons.at(-1)).toMatchObject({ label: of.close, action: { verb: "help.close" } });
        expect(new Set(view.buttons.map(({ label }) => label)).size).toBe(view.buttons.length);
        expect(view.title.length).toBeLessThanOrEqual(VIEW_LIMITS.title);
        expect(view.blocks.length).toBeLessThanOrEqual(VIEW_LIMITS.blocks);
      }
});

test("an acknowledgement comes first, but for preparation and danger now: there the number does", () => {
  const first = (view: View) => wordsOf(view.blocks[0] as Block);
  expect(first(viewFor("GB", { opening: told("urgent") }))).toBe(words.told);
  expect(first(viewFor("GB", { opening: told("urgent", true) }))).toBe(words.softly);
  expect(first(viewFor("GB", { opening: told("now") }))).toBe(words.inDanger);
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

test("a line for a child at risk stands on its page, and on no other", () => {
  const [france] = HELPLINES.filter(({ country }) => country === "FR");
  const [line] = france?.lines ?? [];
  if (france === undefined || line === undefined) throw new Error("bad test input");
  const child = { ...line, id: "fr-child", name: "A line for children", purpose: "safeguarding" as const };
  const deployment = { ...NO_DEPLOYMENT_HELP, countries: [{ ...france, lines: [child] }] };
  expect(textOf(viewFor("FR", { opening: told("safeguarding"), deployment }))).toContain(child.name);
  expect(textOf(viewFor("FR", { opening: told("safeguarding") }))).toContain(words.safeguarding.none);
  expect(textOf(viewFor("FR", { deployment }))).not.toContain(child.name);
});

test("help in Spanish reads as easily as its checks ask", () => {
  const errors = lintHelplines(HELPLINES, HELP_ES, "2026-12-01", SPANISH);
  expect(errors.filter(({ severity }) => severity === "error")).toEqual([]);
});
