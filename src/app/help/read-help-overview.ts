import { HELPLINES } from "../../content/helplines.ts";
import type { View } from "../../core/chat/view.ts";
import { localeOf } from "../../core/locale.ts";
import {
  type CountryStanding,
  FEWEST_ROUTES,
  independentRoutes,
  standingOf,
} from "../../core/safety/help-state.ts";
import { type CountryCode, parseCountry } from "../../core/safety/helplines.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findCountries, findOrganization } from "../../db/directory.ts";
import { asReader } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOrAuditor } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import { helpFor } from "./urgent-help.ts";

/** `/hr/help`: the help that this server shows to people here, and how it stands. */
export interface HelpOverview {
  readonly organization: string;
  readonly support: boolean;
  readonly routes: { readonly independent: number; readonly fewest: number };
  readonly policy: boolean;
  readonly security: boolean;
  /** Of people whose country nobody knows; null: none is set. */
  readonly usual: CountryCode | null;
  /** Countries of the directory, and those that the deployment added. */
  readonly countries: readonly CountryStanding[];
  /** What somebody in this country would see; null: in a country that nobody knows. */
  readonly preview: { readonly country: CountryCode | null; readonly view: View };
}

/**
 * The help as the deployment set it up, which no page can change. `country`: whose card to show; one that is not listed shows the first. For HR
 * and auditors; throws `forbidden` for everyone else.
 */
export async function readHelpOverview(
  deps: Pick<Deps, "database" | "help">,
  session: Session,
  country: string,
  now: Instant,
): Promise<HelpOverview> {
  hrOrAuditor(session);
  const { organizationId, language } = session;
  const { help: deployment } = deps;
  return asReader(deps.database, organizationId, async (trx): Promise<HelpOverview> => {
    const { name, time_zone } = await findOrganization(trx, organizationId);
    const today = localDate(now, time_zone as TimeZone);
    const codes = new Set([
      ...(await findCountries(trx, organizationId)),
      ...deployment.countries.map((each) => each.country),
      ...(deployment.country === null ? [] : [deployment.country]),
    ]);
    const listed = [...codes].sort();
    const asked = parseCountry(country);
    const shown = asked !== null && codes.has(asked) ? asked : (listed[0] ?? null);
    return {
      organization: name,
      support: deployment.support !== null,
      routes: { independent: independentRoutes(deployment), fewest: FEWEST_ROUTES },
      policy: deployment.policy !== null,
      security: deployment.security !== null,
      usual: deployment.country,
      countries: listed.map((each) => standingOf(each, { deployment, builtIn: HELPLINES, today })),
      preview: {
        country: shown,
        view: helpFor(deps, {
          opening: { page: "urgent", told: false, soft: false },
          country: shown,
          now,
          locale: localeOf(language),
          steadying: [],
          home: null,
        }),
      },
    };
  });
}
