import { HELPLINES } from "../../content/helplines.ts";
import { localeOf } from "../../core/locale.ts";
import { FEWEST_ROUTES, independentRoutes, standingOf } from "../../core/safety/help-state.ts";
import { type CountryCode, type DeploymentHelp, parseCountry } from "../../core/safety/helplines.ts";
import {
  type HelpGround,
  type KeptHelp,
  layHelp,
  NO_KEPT_HELP,
  originOf,
} from "../../core/safety/kept-help.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findCountries, findOrganization } from "../../db/directory/directory.ts";
import { findKeptHelp } from "../../db/policy/kept-help.ts";
import { asReader } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOrAuditor } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import type { DueLine, HelpOverview, ShownCountry, Source } from "./help-pages.ts";
import { parseKept } from "./help-shelf.ts";
import { helpFor } from "./urgent-help.ts";

export type ReadHelpDeps = Pick<Deps, "database" | "help">;

/** What is kept, what it is laid over, and the two together. */
export interface Standing {
  readonly organization: string;
  readonly kept: KeptHelp;
  readonly ground: HelpGround;
  readonly laid: DeploymentHelp;
  /** Of the directory, of either list, and the usual one, by code. */
  readonly countries: readonly CountryCode[];
}

/** Reads how the organization's help stands today. */
export function readStanding(
  deps: ReadHelpDeps,
  { organizationId }: Pick<Session, "organizationId">,
  now: Instant,
): Promise<Standing> {
  const { help: base } = deps;
  return asReader(deps.database, organizationId, async (trx): Promise<Standing> => {
    const { name, time_zone } = await findOrganization(trx, organizationId);
    const ground: HelpGround = { base, builtIn: HELPLINES, today: localDate(now, time_zone as TimeZone) };
    const kept = parseKept(await findKeptHelp(trx, organizationId)) ?? NO_KEPT_HELP;
    const laid = layHelp(kept, ground);
    const codes = new Set([
      ...(await findCountries(trx, organizationId)),
      ...laid.countries.map((each) => each.country),
      ...(laid.country === null ? [] : [laid.country]),
    ]);
    return { organization: name, kept, ground, laid, countries: [...codes].sort() };
  });
}

/**
 * The help as people here are shown it, and where each part comes from. `country`: whose card to show; one that is not listed shows the
 * first. For HR and auditors; throws `forbidden` for everyone else.
 */
export async function readHelpOverview(
  deps: ReadHelpDeps,
  session: Session,
  country: string,
  now: Instant,
): Promise<HelpOverview> {
  hrOrAuditor(session);
  const { organization, kept, ground, laid, countries } = await readStanding(deps, session, now);
  const { base, today } = ground;
  const asked = parseCountry(country);
  const shown = asked !== null && countries.includes(asked) ? asked : (countries[0] ?? null);
  const from = (name: "support" | "policy" | "security" | "country"): Source =>
    kept[name] !== null ? "kept" : base[name] !== null ? "file" : "none";
  const listed = countries.map((each) => shownCountry(each, laid, ground));
  return {
    organization,
    mayChange: session.roles.includes("hr"),
    today,
    reader: session.name,
    support: { from: from("support"), provider: laid.support?.provider ?? null },
    routes: {
      independent: independentRoutes(laid),
      fewest: FEWEST_ROUTES,
      kept: laid.routes.length - base.routes.length,
      file: base.routes.length,
    },
    policy: { from: from("policy"), address: laid.policy },
    security: { from: from("security") },
    usual: { from: from("country"), country: laid.country },
    due: listed.flatMap(dueLines),
    countries: listed,
    preview: {
      country: shown,
      view: helpFor(laid, {
        opening: { page: "urgent", told: false, soft: false },
        country: shown,
        now,
        locale: localeOf(session.language),
        steadying: [],
        home: null,
      }),
    },
  };
}

/** How many lines somebody here should look at. For HR and auditors; throws `forbidden` for everyone else. */
export async function countDueLines(deps: ReadHelpDeps, session: Session, now: Instant): Promise<number> {
  hrOrAuditor(session);
  const { ground, laid, countries } = await readStanding(deps, session, now);
  return countries.flatMap((each) => dueLines(shownCountry(each, laid, ground))).length;
}

/** A country with where each of its lines comes from. */
export function shownCountry(country: CountryCode, laid: DeploymentHelp, ground: HelpGround): ShownCountry {
  const { builtIn, today } = ground;
  const standing = standingOf(country, { deployment: laid, builtIn, today });
  const own = laid.countries.find((each) => each.country === country);
  const numbers = (own?.emergency.length ?? 0) > 0 ? (own?.emergency ?? []) : builtInNumbers(country);
  return {
    ...standing,
    lines: standing.lines.map((line) => ({ ...line, origin: originOf(line.id, country, ground) })),
    unchecked: numbers.filter(({ verified }) => verified === false).map(({ number }) => number),
  };
}

function builtInNumbers(country: CountryCode) {
  return HELPLINES.find((each) => each.country === country)?.emergency ?? [];
}

/** Those of which a check here would help: the file's are the server's matter. */
function dueLines({ country, lines }: ShownCountry): readonly DueLine[] {
  return lines
    .filter(({ origin, state }) => origin !== "file" && (state === "expiring" || state === "expired"))
    .map((line) => ({ ...line, country }));
}
