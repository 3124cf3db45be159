import type { ListState } from "../../core/privacy/objection.ts";
import type { LedgerRow } from "../policy/ledger-rows.ts";
import type { Level } from "../policy/level.ts";
import type { OpenApproval } from "../policy/open-approval.ts";
import type { WhoseQuestions } from "../questions/whose-questions.ts";
import type { GroupName } from "./my-group.ts";
import type { Receipt } from "./receipt.ts";

/** A group with the days of its window. The name is that of the team, or of the team whose direct staff this is. */
export interface CountedGroup extends GroupName {
  readonly size: number;
  /** Names, in the order of the alphabet; of a very large group the first ones. */
  readonly people: readonly string[];
  readonly opensOn: string;
  readonly closesOn: string;
  readonly publishesOn: string;
  /** How the list of these people stands. */
  readonly list: ListState;
  /** The smallest group around the reader that is not left out; null where all are. */
  readonly stillIn: GroupName | null;
}

/** All that `/privacy` shows. The same for everyone on a roster, whether they answer or not (T8). */
export interface PrivacyPage {
  readonly organization: { readonly name: string; readonly synthetic: boolean };
  /** The named few who hold both server and keys. Never empty. */
  readonly custodians: readonly string[];
  readonly tier: "strict" | "standard";
  /** Percent: a guess of 50 rises at most to this after one window, a year, two, five years of never-changing answers. */
  readonly guess: {
    readonly window: number;
    readonly year: number;
    readonly twoYears: number;
    readonly fiveYears: number;
  };
  readonly epsilon: { readonly window: number; readonly year: number; readonly delta: number };
  /** The group the reader is counted in now; null where they are counted in none. */
  readonly countedIn: CountedGroup | null;
  readonly receipt: Receipt;
  /** For auditors: how many lists wait for their decision. Null for everyone else. */
  readonly waiting: number | null;
  /** Every entry, in order. */
  readonly ledger: readonly LedgerRow[];
  /** From how many people on anything is shown, and HR reads; and what waits for an auditor. */
  readonly rules: {
    readonly smallestGroup: number;
    readonly smallestForHr: number;
    readonly waiting: readonly OpenApproval[];
    /** Whose questions everyone is asked. */
    readonly questions: WhoseQuestions;
  };
  /** The level that holds, and what is asked for. */
  readonly level: Level;
  /** Spent over the last 364 days, and the cap, in ρ. */
  readonly spent: { readonly rho: number; readonly cap: number };
  readonly chain: { readonly kind: "intact" } | { readonly kind: "broken"; readonly at: number };
}
