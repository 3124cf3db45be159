import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import * as browser from "../../adapters/browser/limits.ts";
import * as slack from "../../adapters/slack/check.ts";
import * as teams from "../../adapters/teams/check.ts";
import { ROUTE_FIELDS, SUPPORT_FIELDS } from "../../src/app/help/change-work-help.ts";
import { type HelpForm, LONGEST_HELP, MOST_LANGUAGES } from "../../src/app/help/help-form.ts";
import { growsTooLong } from "../../src/app/help/help-size.ts";
import { readLine } from "../../src/app/help/line-form.ts";
import { helpFor } from "../../src/app/help/urgent-help.ts";
import { HELP_WORDS, HELPLINES } from "../../src/content/helplines.ts";
import { action } from "../../src/core/chat/action.ts";
import type { View } from "../../src/core/chat/view.ts";
import { LOCALES } from "../../src/core/locale.ts";
import { HELP_PAGES } from "../../src/core/safety/help-opening.ts";
import {
  type CountryHelp,
  type DeploymentHelp,
  NO_DEPLOYMENT_HELP,
  type WorkplaceRoute,
  type WorkplaceSupport,
} from "../../src/core/safety/helplines.ts";
import { layHelp, MOST_ROUTES, NO_KEPT_HELP } from "../../src/core/safety/kept-help.ts";

const TODAY = "2026-03-02";

/** As long as it may be, in signs that a platform may write as five. */
const full = (longest: number) =>
  "& "
    .repeat(longest / 2)
    .trim()
    .padEnd(longest, "x");

const DAYS = ["1", "2", "3", "4", "5", "6", "7"];
const FORM: HelpForm = {
  name: [full(LONGEST_HELP.name)],
  region: [full(LONGEST_HELP.short)],
  call: ["8".repeat(LONGEST_HELP.number)],
  text: ["8".repeat(LONGEST_HELP.number)],
  keyword: [full(LONGEST_HELP.short)],
  whatsapp: ["8".repeat(LONGEST_HELP.number)],
  chat: [`https://example.org/${"c".repeat(LONGEST_HELP.address - 20)}`],
  hours: ["weekly"],
  days1: DAYS,
  from1: ["08:00"],
  until1: ["12:30"],
  days2: DAYS,
  from2: ["14:00"],
  until2: ["00:00"],
  languages: Object.keys(HELP_WORDS.en.languages).slice(0, MOST_LANGUAGES),
  free: ["yes"],
  source: ["their own page"],
  by: ["HR"],
  on: [TODAY],
};

function linesOf(country: string): CountryHelp["lines"] {
  return ["crisis", "domestic", "safeguarding"].flatMap((purpose) =>
    [1, 2, 3, 4].map((n) => {
      const at = { id: `${country}-${purpose}-${n}`, today: TODAY, isNewCountry: false };
      const read = readLine({ ...FORM, purpose: [purpose] }, at);
      if (read.kind === "wrong") throw new Error(JSON.stringify(read.mistakes));
      return read.content.line;
    }),
  );
}

const source = { at: "a page", dated: null, tier: "T1" as const };
const UNLISTED = ["BR", "CN", "DK", "EG", "GR", "KE", "MX", "NG", "PE", "UA"];
const COUNTRIES: readonly CountryHelp[] = ["IE", ...UNLISTED].map((country) => ({
  country,
  timeZone: "Europe/Dublin",
  emergency: [
    { service: "any", number: "8".repeat(LONGEST_HELP.number), source, verified: { by: "HR", on: TODAY } },
  ],
  lines: linesOf(country),
}));

const SUPPORT = Object.fromEntries(
  SUPPORT_FIELDS.map((name) => [name, full(LONGEST_HELP.text)]),
) as unknown as WorkplaceSupport;
const ROUTE = Object.fromEntries(
  ROUTE_FIELDS.map((name) => [name, full(name === "name" ? LONGEST_HELP.name : LONGEST_HELP.text)]),
) as unknown as WorkplaceRoute;

interface Wish {
  /** Of each text, at most as long as it may be. */
  readonly length: number;
  readonly routes: number;
  readonly countries: number;
  readonly hasSupport: boolean;
}

/** What somebody could enter, texts cut to a length. */
function enter({ length, routes, countries, hasSupport }: Wish): DeploymentHelp {
  const cut = <T extends object>(texts: T): T =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.slice(0, length)])) as T;
  return layHelp(
    {
      ...NO_KEPT_HELP,
      countries: COUNTRIES.slice(0, countries).map((help) => ({
        ...help,
        lines: help.lines.map((line) => ({
          ...line,
          name: line.name.slice(0, length),
          // Most lines are reached in two ways; those of the longest wish in all four.
          channels: length < LONGEST_HELP.text ? line.channels.slice(0, 2) : line.channels,
        })),
      })),
      support: hasSupport ? cut(SUPPORT) : null,
      routes: Array.from({ length: routes }, () => ({ ...cut(ROUTE), kind: "outside" })),
      policy: `https://example.org/${"p".repeat(LONGEST_HELP.address - 20)}`,
      security: cut({ name: full(LONGEST_HELP.name), contact: full(LONGEST_HELP.text) }),
    },
    { base: NO_DEPLOYMENT_HELP, builtIn: HELPLINES, today: TODAY },
  );
}

const NOW = Temporal.Instant.from(`${TODAY}T09:00:00Z`);
const WISHES: readonly Wish[] = [20, 60, 120, 200].flatMap((length) =>
  [0, 2, 4, MOST_ROUTES].flatMap((routes) =>
    [0, 1, COUNTRIES.length].flatMap((countries) =>
      [true, false].map((hasSupport) => ({ length, routes, countries, hasSupport })),
    ),
  ),
);

const button = (label: string) => ({ label, style: "quiet" as const, action: action("home.open") });

function everyView(help: DeploymentHelp): readonly { name: string; view: View }[] {
  return LOCALES.flatMap((locale) =>
    HELP_PAGES.flatMap((page) =>
      ["IE", "BR", "GB", null].map((country) => ({
        name: `${page} in ${country}, ${locale}`,
        view: helpFor(help, {
          opening: { page, told: true, soft: false },
          country,
          now: NOW,
          locale,
          steadying: [button("Steady me"), button("Look around"), button("A break")],
          home: button("Go to start"),
        }),
      })),
    ),
  );
}

const taken = WISHES.map(enter).filter((help) => !growsTooLong(NO_DEPLOYMENT_HELP, help, NOW));

test("what is taken leaves room for everything but all at its longest", () => {
  expect(taken.length).toBeLessThan(WISHES.length);
  const fits = (wish: Wish) => !growsTooLong(NO_DEPLOYMENT_HELP, enter(wish), NOW);
  expect(fits({ length: 60, routes: MOST_ROUTES, countries: COUNTRIES.length, hasSupport: true })).toBe(true);
  expect(fits({ length: 200, routes: 3, countries: 0, hasSupport: true })).toBe(true);
});

// A dialog of Teams that is longer than half a card does not carry itself: it is shown all the same, and nothing lies beneath it.
const CARRIED = /does not fit in a card beside its own copy/;

describe.each(Object.entries({ browser, slack, teams }))("%s", (_platform, { checkView }) => {
  const broken = (help: DeploymentHelp) =>
    everyView(help).flatMap(({ name, view }) => checkView(view).map((problem) => `${name}: ${problem}`));

  test("holds help with whatever may be entered", () => {
    const found = taken.flatMap(broken).filter((problem) => !CARRIED.test(problem));
    expect([...new Set(found)]).toEqual([]);
  });

  test("carries what most would enter: support and three routes, beside the lines of the fullest country", () => {
    expect(broken(enter({ length: 60, routes: 3, countries: 0, hasSupport: true }))).toEqual([]);
  });
});
