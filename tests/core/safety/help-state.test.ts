import { expect, test } from "vitest";
import { independentRoutes, standingOf } from "../../../src/core/safety/help-state.ts";
import { type CountryHelp, type Helpline, NO_DEPLOYMENT_HELP } from "../../../src/core/safety/helplines.ts";

const SOURCE = { at: "a page", dated: null, tier: "T1" } as const;

function line(id: string, over: Partial<Helpline> = {}): Helpline {
  return {
    id,
    name: id,
    region: null,
    channels: [{ by: "call", number: "1" }],
    hours: { kind: "always" },
    languages: ["en"],
    free: true,
    note: null,
    source: SOURCE,
    verified: { by: "Ines Example", on: "2026-01-01" },
    expiresOn: "2027-01-01",
    ...over,
  };
}

const BUILT_IN: readonly CountryHelp[] = [
  {
    country: "IE",
    timeZone: "Europe/Dublin",
    emergency: [{ service: "any", number: "112", source: SOURCE, verified: false }],
    lines: [line("a", { verified: false }), line("b"), line("c", { expiresOn: "2026-09-20" })],
  },
];

test("each line's standing is told, the deployment's own before built-in ones", () => {
  const deployment = {
    ...NO_DEPLOYMENT_HELP,
    hidden: ["b"],
    countries: [
      {
        country: "IE",
        timeZone: "Europe/Dublin",
        emergency: [],
        lines: [line("own", { expiresOn: "2026-10-20" }), line("next", { expiresOn: "2026-10-21" })],
      },
    ],
  };
  const standing = standingOf("IE", { deployment, builtIn: BUILT_IN, today: "2026-09-20" });
  expect(standing).toMatchObject({ emergency: 1, hasCrisisLine: true });
  expect(standing.lines.map(({ id, state, isOwn }) => `${id} ${state} ${isOwn}`)).toEqual([
    "own expiring true",
    "next fine true",
    "a unconfirmed false",
    "b hidden false",
    "c expired false",
  ]);
});

test("a country of which every line has expired or is for something else has no line of people", () => {
  const [built] = BUILT_IN;
  if (built === undefined) throw new Error("There is one.");
  const domestic = {
    ...built,
    lines: [line("c", { expiresOn: "2026-09-20" }), line("d", { purpose: "domestic" })],
  };
  const at = { deployment: NO_DEPLOYMENT_HELP, builtIn: [domestic], today: "2026-09-20" };
  expect(standingOf("IE", at)).toMatchObject({ emergency: 1, hasCrisisLine: false });
  expect(standingOf("XX", at)).toEqual({ country: "XX", emergency: 0, hasCrisisLine: false, lines: [] });
});

test("a manager is no independent route", () => {
  const route = { name: "n", contact: "c", keepsPrivate: "k", mustPassOn: "m" };
  const routes = [
    { ...route, kind: "manager" as const },
    { ...route, kind: "union" as const },
  ];
  expect(independentRoutes({ ...NO_DEPLOYMENT_HELP, routes })).toBe(1);
});
