import { HELPLINES } from "../../content/helplines.ts";
import { said } from "../../content/words/said.ts";
import type { CountryCode, Helpline } from "../../core/safety/helplines.ts";
import { LONGEST_CHECKED_DAYS } from "../../core/safety/kept-help.ts";
import type { Instant } from "../../core/time/instant.ts";
import { dateOf, dayNumber } from "../../core/time/local-time.ts";
import { hrOnly } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import { isListed } from "./change-lines.ts";
import { ROUTE_FIELDS, SUPPORT_FIELDS } from "./change-work-help.ts";
import { type HelpForm, isCountry } from "./help-form.ts";
import type { CountriesPage, LinePage, WorkHelpPage } from "./help-pages.ts";
import { formOfLine } from "./line-form.ts";
import { type ReadHelpDeps, readStanding, type Standing, shownCountry } from "./read-help-overview.ts";

/** Which countries a line can be added for, beside any other. Throws `forbidden` for all but HR, as all here do. */
export async function readCountriesPage(
  deps: ReadHelpDeps,
  session: Session,
  now: Instant,
): Promise<CountriesPage> {
  hrOnly(session);
  const { organization, countries } = await readStanding(deps, session, now);
  return { organization, countries: allCountries(countries) };
}

function allCountries(countries: readonly CountryCode[]): readonly CountryCode[] {
  return [...new Set([...countries, ...HELPLINES.map(({ country }) => country)])].sort();
}

/** One line of a country, with its form where it is HR's to write; `id` null: an empty form. Throws `not_found` for what is not there. */
export async function readLinePage(
  deps: ReadHelpDeps,
  session: Session,
  { country, id }: { readonly country: string; readonly id: string | null },
  now: Instant,
): Promise<LinePage> {
  hrOnly(session);
  const standing = await readStanding(deps, session, now);
  const { organization, ground, laid } = standing;
  if (!isCountry(country)) throw said("not_found", "help_line_gone");
  const { today } = ground;
  const at = { organization, today, reader: session.name, country, isNewCountry: !isListed(country, ground) };
  if (id === null)
    return { ...at, shown: null, form: emptyForm(standing, { country, session }), hiddenByFile: false };
  const line = shownCountry(country, laid, ground).lines.find((each) => each.id === id);
  const content = contentOf(standing, country, id);
  if (line === undefined || content === undefined) throw said("not_found", "help_line_gone");
  const { channels, hours, source, verified } = content;
  return {
    ...at,
    shown: { ...line, channels, hours, source, verified },
    form: line.origin === "kept" ? formOfLine(content, ownPart(standing, country)) : null,
    hiddenByFile: ground.base.hidden.includes(id),
  };
}

function contentOf({ laid, ground }: Standing, country: CountryCode, id: string): Helpline | undefined {
  return [...laid.countries, ...ground.builtIn]
    .filter((each) => each.country === country)
    .flatMap(({ lines }) => lines)
    .find((line) => line.id === id);
}

function ownPart({ kept }: Standing, country: CountryCode) {
  const own = kept.countries.find((each) => each.country === country);
  return { emergency: own?.emergency[0] ?? null, timeZone: own?.timeZone ?? "" };
}

function emptyForm(
  standing: Standing,
  { country, session }: { readonly country: CountryCode; readonly session: Session },
): HelpForm {
  const { emergency, timeZone } = ownPart(standing, country);
  const { today } = standing.ground;
  return {
    hours: ["always"],
    by: [session.name],
    on: [today],
    until: [dateOf(dayNumber(today) + LONGEST_CHECKED_DAYS)],
    zone: [timeZone],
    emergency: emergency === null ? [] : [emergency.number],
    emergencySource: emergency === null ? [] : [emergency.source.at],
  };
}

/** What work adds beside lines, as it is kept. */
export async function readWorkHelp(
  deps: ReadHelpDeps,
  session: Session,
  now: Instant,
): Promise<WorkHelpPage> {
  hrOnly(session);
  const { organization, kept, ground, countries } = await readStanding(deps, session, now);
  const { base } = ground;
  const { support, routes, policy, security, country } = kept;
  return {
    organization,
    forms: {
      support: Object.fromEntries(
        SUPPORT_FIELDS.map((name) => [name, support === null ? [] : [support[name]]]),
      ),
      routes: Object.fromEntries(
        routes.flatMap((route, index) => [
          [`kind${index + 1}`, [route.kind]],
          ...ROUTE_FIELDS.map((name) => [`${name}${index + 1}`, [route[name]]] as const),
        ]),
      ),
      contacts: {
        policy: policy === null ? [] : [policy],
        usual: country === null ? [] : [country],
        securityName: security === null ? [] : [security.name],
        securityContact: security === null ? [] : [security.contact],
      },
    },
    fileRoutes: base.routes,
    file: {
      support: base.support?.provider ?? null,
      policy: base.policy,
      security: base.security?.name ?? null,
      country: base.country,
    },
    countries: allCountries(countries),
  };
}
