import { EvenkeelError } from "../../core/errors.ts";
import type { Tier } from "../../core/privacy/accountant.ts";
import type { Instant } from "../../core/time/instant.ts";
import { writeWhole } from "../../db/backup.ts";
import {
  deleteSetup,
  findSetup,
  findStranded,
  hasOrganization,
  hasToken,
  saveFilledIn,
} from "../../db/directory/setup.ts";
import type { Deps } from "../deps.ts";
import type { GuessPercent } from "../policy/level.ts";
import { guessOf } from "../policy/read-level.ts";
import type { Session } from "../sign-in/session.ts";
import { type FilledIn, type FormProblems, type FoundingForm, formOf, readForm } from "./filled-in.ts";
import { foundOrganization } from "./found-organization.ts";
import { readWays, type SetupWays } from "./read-ways.ts";
import { openFilledIn, sealFilledIn } from "./sealed-form.ts";
import { signInAgain, type TakenToken, takeSetupToken } from "./take-token.ts";

/** Where a browser stands in the first run. */
export type SetupState =
  /** Nothing is to be set up, or not by this browser. */
  | { readonly step: "closed" }
  | { readonly step: "token" }
  /** `form`: what was filled in before; null where nothing was. */
  | { readonly step: "organization"; readonly form: FoundingForm | null }
  /** The organization is there. `signedIn`: this browser is its HR's. */
  | { readonly step: "founded"; readonly signedIn: boolean };

export interface FirstRun {
  /** `browser`: the secret that this browser holds, or null. */
  read(browser: string | null, session: Session | null): Promise<SetupState>;
  /** Null for a token that opens nothing. */
  takeToken(token: string): Promise<TakenToken | null>;
  /** Stores a form that is right; null then, else what is wrong. Throws `not_found` where this browser sets nothing up. */
  fillIn(browser: string, form: FoundingForm): Promise<FormProblems | null>;
  /** How far a guess can rise under each level, percent. */
  readonly guess: Readonly<Record<Tier, GuessPercent>>;
  /** A session's token for the first person. */
  found(browser: string, tier: Tier): Promise<{ readonly token: string }>;
  /** Signs HR in anew where their session ended on the way. Null where they have another way in by now, or this browser's run is over. */
  signIn(browser: string): Promise<{ readonly token: string } | null>;
  /** How people reach the organization, and how its HR signs in next time. Throws `forbidden` for all but HR. */
  readWays(session: Session): Promise<SetupWays>;
  /** Ends this browser's first run. */
  finish(browser: string): Promise<void>;
}

/** The promise is worked out for so many; it hardly depends on it. */
const PEOPLE = 100;

export function createFirstRun(
  deps: Pick<Deps, "database" | "sealing" | "random">,
  now: () => Instant,
): FirstRun {
  const { database, sealing } = deps;
  return {
    read: (browser, session) => readSetup(deps, { browser, session }, now()),
    takeToken: (token) => takeSetupToken(deps, token, now()),
    fillIn: async (browser, form) => {
      const read = readForm(form);
      if (read.kind === "problems") return read.problems;
      await keep(deps, { browser, filledIn: read.filledIn }, now());
      return null;
    },
    guess: { strict: guessOf("strict", PEOPLE), standard: guessOf("standard", PEOPLE) },
    found: (browser, tier) => foundOrganization(deps, { browser, tier }, now()),
    signIn: (browser) => signInAgain(deps, browser, now()),
    readWays: (session) => readWays(deps, session),
    finish: (browser) => writeWhole(database, (trx) => deleteSetup(trx, sealing.hash(browser))),
  };
}

function readSetup(
  deps: Pick<Deps, "database" | "sealing">,
  { browser, session }: { readonly browser: string | null; readonly session: Session | null },
  now: Instant,
): Promise<SetupState> {
  return writeWhole(deps.database, async (trx): Promise<SetupState> => {
    const own = browser === null ? undefined : await findSetup(trx, deps.sealing.hash(browser), now);
    const exists = await hasOrganization(trx);
    if (browser !== null && own !== undefined) {
      const { founded, sealed } = own;
      if (founded !== null) {
        const signedIn = session?.organizationId === founded && session.roles.includes("hr");
        return { step: "founded", signedIn };
      }
      const filledIn = openFilledIn(deps, browser, sealed);
      if (!exists) return { step: "organization", form: filledIn && formOf(filledIn) };
    }
    const isOpen = !exists || ((await findStranded(trx)) !== null && (await hasToken(trx)));
    return { step: isOpen ? "token" : "closed" };
  });
}

async function keep(
  deps: Pick<Deps, "database" | "sealing">,
  { browser, filledIn }: { readonly browser: string; readonly filledIn: FilledIn },
  now: Instant,
): Promise<void> {
  const hash = deps.sealing.hash(browser);
  await writeWhole(deps.database, async (trx) => {
    const own = await findSetup(trx, hash, now);
    if (own === undefined || own.founded !== null || (await hasOrganization(trx)))
      throw new EvenkeelError("not_found", "There is nothing to set up. Nothing was changed.");
    await saveFilledIn(trx, hash, sealFilledIn(deps, browser, filledIn));
  });
}
