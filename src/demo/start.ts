import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { compose } from "../compose.ts";
import type { Config } from "../config.ts";
import { EvenkeelError } from "../core/errors.ts";
import { tidyEmbedded } from "../db/cross-organization.ts";
import { findNextDue } from "../db/delivery/deliveries.ts";
import { migrate } from "../db/migrate.ts";
import { asApp } from "../db/transact.ts";
import { tickOrganization } from "../jobs/tick.ts";
import type { Log } from "../log.ts";
import { openDeps } from "../open-deps.ts";
import type { Clock } from "../ports/clock.ts";
import type { Env } from "../ports/environment.ts";
import { nodeRuntime, systemClock } from "../serve.ts";
import { createMadeUpLead } from "./act-as-lead.ts";
import { actOnFigures } from "./act-on-figures.ts";
import { foundOrganization, joinEmployee } from "./found-organization.ts";
import { seeded } from "./made-up-random.ts";
import { foundingBefore, playHistory } from "./play-history.ts";

/** Long enough ago to be counted and asked, and one of seventeen: the roster of the team hardly changes by it. */
const EMPLOYEE_JOINED_WEEKS_AGO = 8;

const WEEKS_PER_TIDYING = 4;

/** The demo's settings: this machine only, the embedded database, a folder of its own; Slack and Teams as they are set. */
export function demoConfig(env: Env): Env {
  const port = env.PORT?.trim() || "3000";
  // A Slack or Teams of one's own may be tried with the sample people.
  const chats = Object.entries(env).filter(([name]) => /^(?:SLACK|TEAMS)_/.test(name));
  return {
    ...Object.fromEntries(chats),
    PORT: port,
    HOST: "127.0.0.1",
    PUBLIC_URL: `http://localhost:${port}`,
    EVENKEEL_DATA: join(env.EVENKEEL_DATA?.trim() || "./data", "demo"),
    LOG_LEVEL: env.LOG_LEVEL ?? "warn",
  };
}

/**
 * Makes the sample organization with its half year of history where there is none. It is played in a folder beside and moved
 * into place when it is whole: a start that was broken off leaves nothing half.
 */
export async function ensureDemo(
  config: Config,
  { fresh, say, log }: { fresh: boolean; say: (text: string) => void; log: Log },
): Promise<void> {
  if (config.database.kind !== "embedded")
    throw new EvenkeelError("invalid", "The demo uses the embedded database only.");
  const place = config.database.dataDirectory;
  if (fresh) await rm(place, { recursive: true, force: true });
  if (existsSync(place)) return;
  const partial = `${place}.partial`;
  await rm(partial, { recursive: true, force: true });
  say("Making a sample organization and playing half a year of its life. This happens once.\n");
  await playInto({ ...config, database: { kind: "embedded", dataDirectory: partial } }, say, log);
  await rename(partial, place);
}

async function playInto(config: Config, say: (text: string) => void, log: Log): Promise<void> {
  const deps = await openDeps(config);
  await migrate(deps.database);
  const now = systemClock.now();
  const founding = foundingBefore(now);
  const clock = movedClock(founding);
  const { handle, tickDeps } = compose(deps, nodeRuntime(log, clock), {
    demo: true,
    oidc: null,
    slack: null,
    teams: null,
  });
  const organization = await foundOrganization(deps, founding);
  const { id } = organization;
  const hr = organization.members.find(({ role }) => role === "hr");
  const actAsLead = createMadeUpLead(deps, organization);
  await playHistory(
    {
      organization,
      handle,
      tick: async (at) => {
        clock.at = at;
        await tickOrganization(tickDeps, id, at);
        if (hr) await actOnFigures(deps, { organizationId: id, memberId: hr.id }, at);
      },
      nextDue: () => asApp(deps.database, id, (trx) => findNextDue(trx, id)),
      random: seeded(20_26),
      onWeek: async ({ left, monday }) => {
        say(
          `
  ${left === 0 ? "almost there     " : `${left} weeks to go `}`,
        );
        if (left % WEEKS_PER_TIDYING === 0) await tidyEmbedded(deps.database, monday);
        if (left === EMPLOYEE_JOINED_WEEKS_AGO) await joinEmployee(deps, organization, monday);
        await actAsLead({ left, monday });
      },
    },
    founding,
    now,
  );
  await deps.database.close();
}

function movedClock(start: ReturnType<Clock["now"]>): Clock & { at: ReturnType<Clock["now"]> } {
  return {
    at: start,
    now() {
      return this.at;
    },
  };
}
