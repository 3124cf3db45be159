import { said } from "../../content/words/said.ts";
import type { EvenkeelError } from "../../core/errors.ts";
import { type OrganizationId, parseId, type TeamId } from "../../core/ids.ts";
import type { Locale } from "../../core/locale.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { findOrganization, findTeam } from "../../db/directory/directory.ts";
import { asReader } from "../../db/transact.ts";
import type { Sealing } from "../../ports/sealing.ts";
import type { Deps } from "../deps.ts";
import { readSummaries, trendPoint } from "./read-figures.ts";
import type { TrendPoint } from "./team-page.ts";

/** A chat platform fetches a picture as nobody in particular, and may do so again while the message stands: for so many days. */
const DAYS = 60;

/** Whose trend is drawn, up to which window and in which language. */
export interface ChartOf {
  readonly organizationId: OrganizationId;
  readonly teamId: TeamId;
  readonly window: number;
  readonly locale: Locale;
}

/** The path of a team's trend as a picture. Nobody can guess it, and it says nothing of whose it is. */
export function chartPath(sealing: Pick<Sealing, "sealLink">, of: ChartOf): string {
  const link = sealing.sealLink([of.organizationId, of.teamId], contextOf(of));
  return `/charts/${of.locale}/${of.window}/${link}.png`;
}

function contextOf({ locale, window }: Pick<ChartOf, "locale" | "window">): string {
  return `chart ${locale} ${window}`;
}

/** What a picture shows. */
export interface Chart {
  readonly name: string;
  readonly trend: readonly TrendPoint[];
}

/**
 * The trend that a path of ours stands for, as it was when that window was published: nothing later, and no more than the team's page
 * shows. Throws `not_found` for a path that is not ours, or over.
 */
export async function readChart(
  deps: Pick<Deps, "database" | "sealing">,
  asked: { readonly locale: Locale; readonly window: number; readonly link: string },
  now: Instant,
): Promise<Chart> {
  const [organization, team] = deps.sealing.openLink(asked.link, contextOf(asked)) ?? [];
  const organizationId = parseId<"organization">(organization ?? "");
  const teamId = parseId<"team">(team ?? "");
  if (organizationId === null || teamId === null) throw noPicture();
  return asReader(deps.database, organizationId, async (trx) => {
    const found = await findTeam(trx, organizationId, teamId);
    const summaries = await readSummaries(trx, organizationId, { nodes: [teamId], now });
    const trend = summaries.filter(({ index }) => index <= asked.window);
    const latest = trend.at(-1);
    if (found === undefined || latest?.index !== asked.window) throw noPicture();
    if (latest.publishes_at.add({ hours: 24 * DAYS }).epochMilliseconds < now.epochMilliseconds)
      throw noPicture();
    const { time_zone } = await findOrganization(trx, organizationId);
    // As on the page: where the latest is hidden, so is what came before it.
    const shown = latest.read.kind === "withheld" ? [latest] : trend;
    return { name: found.name, trend: shown.map((each) => trendPoint(each, time_zone as TimeZone)) };
  });
}

function noPicture(): EvenkeelError {
  return said("not_found", "no_picture");
}
