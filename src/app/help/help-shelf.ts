import { HELPLINES } from "../../content/helplines.ts";
import type { OrganizationId } from "../../core/ids.ts";
import { type DeploymentHelp, NO_DEPLOYMENT_HELP } from "../../core/safety/helplines.ts";
import { type KeptHelp, layHelp, NO_KEPT_HELP } from "../../core/safety/kept-help.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findKeptHelp } from "../../db/policy/kept-help.ts";
import { asApp, limitStatements } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { KEPT_HELP } from "./help-schema.ts";

/** What an organization keeps is read again after so many seconds, so that a change is shown everywhere within a minute. */
const FRESH_SECONDS = 30;

/** Help waits no longer for it, and then shows what was read last, or the deployment's own. */
const PATIENCE_MS = 1000;

/** After a reading that failed the next one waits so many seconds: each might hold a connection. */
const AGAIN_SECONDS = 5;

interface Read {
  readonly kept: KeptHelp;
  /** Of the clock that asks, in seconds. */
  readonly at: number;
}

/** The help of each organization as this process read it last. */
export interface HelpShelf {
  /** What the organization's people are shown. Never throws, and never waits for long. */
  helpOf(organizationId: OrganizationId, now: Instant): Promise<DeploymentHelp>;
}

/**
 * Whoever asks for help is never the reason to look it up: it is looked up with whatever is asked for, when it was not for a while. So no
 * statement tells that somebody wanted help.
 */
export function createHelpShelf(deps: Pick<Deps, "database" | "help">): HelpShelf {
  const known = new Map<OrganizationId, Read>();
  const failed = new Map<OrganizationId, number>();
  return {
    async helpOf(organizationId, now) {
      const at = now.epochMilliseconds / 1000;
      const held = known.get(organizationId);
      const isNear = (then: number | undefined, seconds: number) =>
        then !== undefined && Math.abs(at - then) < seconds;
      if (!isNear(held?.at, FRESH_SECONDS) && !isNear(failed.get(organizationId), AGAIN_SECONDS)) {
        const kept = await inTime(readKept(deps, organizationId));
        if (kept === null) failed.set(organizationId, at);
        else {
          failed.delete(organizationId);
          known.set(organizationId, { kept, at });
        }
      }
      const today = now.toString().slice(0, 10);
      const kept = known.get(organizationId)?.kept ?? NO_KEPT_HELP;
      return layHelp(kept, { base: deps.help, builtIn: HELPLINES, today });
    },
  };
}

function readKept({ database }: Pick<Deps, "database">, organizationId: OrganizationId): Promise<KeptHelp> {
  return asApp(database, organizationId, async (trx) => {
    await limitStatements(trx, PATIENCE_MS);
    return parseKept(await findKeptHelp(trx, organizationId)) ?? NO_KEPT_HELP;
  });
}

/** What was stored; null for what this release cannot read, because a newer one wrote it. Help is shown all the same. */
export function parseKept(stored: unknown): KeptHelp | null {
  const read = KEPT_HELP.safeParse(stored ?? NO_DEPLOYMENT_HELP);
  return read.success ? read.data : null;
}

/** Null where it fails, or takes too long. */
async function inTime(reading: Promise<KeptHelp>): Promise<KeptHelp | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([reading, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    reading.catch(() => {});
  }
}
