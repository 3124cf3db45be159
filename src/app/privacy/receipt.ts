import type { TeamId } from "../../core/ids.ts";
import { insidersGuess, TIER_RHO, type Tier, toRho } from "../../core/privacy/accountant.ts";
import type { LedgerBody } from "../../core/privacy/ledger.ts";
import { percentAtMost } from "./percent.ts";
import type { ReadingsOfMonth } from "./readings.ts";

/**
 * What a member can hold in their hand: who reads what about their group, and how far it helps anyone. Made from the directory,
 * the roster and the ledger alone, so that it is the same whether they answer or not (T8).
 */
export interface Receipt {
  /** The page on which the lead of the reader's group reads about it; open to the reader as well. */
  readonly page: { readonly team: TeamId; readonly name: string };
  readonly bound: SinceJoining;
  /** ISO date on which the reader came into the directory. */
  readonly since: string;
  readonly readings: readonly ReadingsOfMonth[];
}

/** Percent: how far a guess of 50 can have risen at most. */
export interface SinceJoining {
  /** By what the running window will publish; null for someone who is counted nowhere in it. */
  readonly window: number | null;
  /** By all windows charged that opened since the reader joined. */
  readonly joined: number;
  /** By these and the running window together. */
  readonly both: number;
  readonly windows: number;
}

/**
 * The bound of the running window and of all windows since `joinedAt` (milliseconds since 1970), from the ledger. A window that
 * opened in the first four weeks did not count the reader yet and is counted here all the same: it says "at most".
 */
export function boundSince(
  bodies: readonly LedgerBody[],
  { joinedAt, tier, counted }: { joinedAt: number; tier: Tier; counted: boolean },
): SinceJoining {
  const charges = bodies.filter((body) => body.kind === "charge" && body.at >= joinedAt);
  const spent = charges.reduce((sum, body) => sum + (body.kind === "charge" ? body.rho : 0), 0);
  const running = counted ? TIER_RHO[tier] : 0;
  const percent = (rho: number) => percentAtMost(insidersGuess(toRho(rho)));
  return {
    window: counted ? percent(running) : null,
    joined: percent(spent),
    both: percent(spent + running),
    windows: charges.length,
  };
}
