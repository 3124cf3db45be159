import { TIER_RHO, type Tier } from "../../core/privacy/accountant.ts";
import { splitRho } from "../../core/privacy/budget.ts";
import { STRAIN_SENSITIVITY } from "../../core/privacy/contribution.ts";
import { noiseVariance } from "../../core/privacy/plan.ts";
import type { Rational } from "../../core/privacy/sampler.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findRoster } from "../../db/pulse/rosters.ts";
import { findCurrentWindow, findPlan } from "../../db/pulse/windows.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { findPlace } from "../summary/nameless-slots.ts";
import { countFrozen, planFrozen, readFrozenTree } from "../summary/window-plan.ts";
import { percentAtMost } from "./percent.ts";
import { readPromise } from "./promise.ts";
import { type Attack, type AttackOutcome, playAttack } from "./receipt-attack.ts";

/** What the attacker's playground shows: a made-up group of the reader's size under the noise of the reader's group. */
export interface AttackPage {
  readonly attack: Attack;
  readonly outcome: AttackOutcome;
  /** People in the made-up group. */
  readonly people: number;
  /** False where the reader is counted in no group now, and the size is an example. */
  readonly isOwnSize: boolean;
  readonly tier: Tier;
  /** Standard deviation of the noise. */
  readonly spread: number;
  /** Percent: the bound for everything that one window publishes. */
  readonly bound: number;
}

interface Group {
  readonly people: number;
  readonly variance: Rational;
}

/** For readers who are counted nowhere. */
const EXAMPLE_PEOPLE = 12;

/** Plays the attack once more, for the size and the noise of the group that counts the reader. Reads no answer and no figure. */
export async function readAttackPage(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  attack: Attack,
  now: Instant,
): Promise<AttackPage> {
  const { organizationId } = session;
  const { tier, bound, own } = await asApp(deps.database, organizationId, async (trx) => {
    const promise = await readPromise(trx, await findOrganization(trx, organizationId), now);
    const { window } = promise.guess;
    return { tier: promise.tier, bound: percentAtMost(window), own: await groupOf(trx, session, now) };
  });
  const example = { people: EXAMPLE_PEOPLE, variance: leafVariance(tier) };
  const { people, variance } = own ?? example;
  return {
    attack,
    outcome: playAttack(attack, { people, variance, random: deps.random }),
    people,
    isOwnSize: own !== null,
    tier,
    spread: Math.sqrt(Number(variance.numerator) / Number(variance.denominator)),
    bound,
  };
}

function leafVariance(tier: Tier): Rational {
  return noiseVariance(STRAIN_SENSITIVITY, splitRho(TIER_RHO[tier]).leaf);
}

/** Size and planned noise of the smallest group that counts the reader in the running window. */
async function groupOf(trx: Trx, session: Session, now: Instant): Promise<Group | null> {
  const { organizationId, memberId } = session;
  const window = await findCurrentWindow(trx, organizationId, now);
  const place = window && (await findPlace(trx, organizationId, window, memberId));
  if (window === undefined || place?.counted_in == null) return null;
  const tree = readFrozenTree(await findPlan(trx, organizationId, window.id));
  const roster = countFrozen(tree, await findRoster(trx, organizationId, window.id));
  const { draws } = planFrozen(window, tree, roster);
  const draw = draws.find(({ id, metric }) => metric === "strain" && id === place.counted_in);
  return draw === undefined ? null : { people: draw.rosterSize, variance: draw.variance };
}
