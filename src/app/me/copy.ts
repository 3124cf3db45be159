import type { Leave } from "../../core/time/days-off.ts";

/**
 * Everything that is kept about one member, as one object: what stands in the file that they download. Dates are ISO dates, instants ISO
 * instants in UTC. Made when it is fetched, stored nowhere.
 */
export interface MemberCopy {
  readonly format: "evenkeel-copy-1";
  readonly madeAt: string;
  readonly organization: string;
  readonly directory: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly team: string;
    readonly leads: readonly string[];
    /** The name of the manager whom HR or the identity provider names; null where nobody does. */
    readonly manager: string | null;
    readonly timeZone: string;
    readonly language: string;
    readonly country: string | null;
    readonly location: string | null;
    readonly tags: readonly string[];
    readonly roles: readonly string[];
    readonly activeSince: string;
    /** How the identity provider knows them; null where it does not. */
    readonly userName: string | null;
    readonly externalId: string | null;
    /** Days on which the directory says that they are away, both ends included. */
    readonly leaves: readonly Leave[];
  };
  readonly accounts: readonly {
    readonly platform: string;
    readonly workspace: string;
    readonly account: string;
    readonly reachable: boolean;
    readonly conversation: string | null;
  }[];
  /** Who the member is to identity providers by which they signed in. */
  readonly identities: readonly { readonly issuer: string; readonly subject: string }[];
  readonly messages: {
    readonly contact: string;
    /** In words: "Cards on Mondays at 10:00". */
    readonly rhythm: string;
    readonly weekdays: readonly number[];
    readonly localTime: string | null;
    readonly everyWeeks: number | null;
    readonly countedFrom: string | null;
    readonly pausedUntil: string | null;
    readonly nextAt: string | null;
    /** Their own choice, which wins over the directory; null where they made none. */
    readonly timeZone: string | null;
    readonly language: string | null;
  };
  /** The version of the words that consent was given to; `text` null where that version is not today's. */
  readonly consent: { readonly wording: string; readonly text: readonly string[] | null } | null;
  readonly programs: readonly {
    readonly id: string;
    readonly title: string;
    readonly startsOn: string;
    readonly nudgeDays: readonly number[];
    readonly pausedOn: string | null;
  }[];
  /** Newest first. */
  readonly journal: readonly {
    readonly writtenOn: string;
    readonly writtenAt: string;
    readonly practice: string | null;
    readonly title: string;
    readonly lines: readonly string[];
  }[];
  /** What practices remember: titles set aside, kinds set aside, ways always done without, and what felt lighter or heavier. */
  readonly remembered: {
    readonly setAside: readonly string[];
    readonly without: readonly string[];
    readonly minutes: number | null;
    /** In words: "Warm: a little softer". */
    readonly style: string;
    /** The day of the last sign, to within three weeks, and the day whose card was skipped last. */
    readonly heardOn: string | null;
    readonly skippedOn: string | null;
    readonly remindedOn: string | null;
    readonly felt: readonly { readonly on: string; readonly title: string; readonly feeling: string }[];
  };
  /** Their wish for a partner or the pair they are in, and until when former partners are remembered. */
  readonly peers: {
    readonly state: "none" | "waiting" | "paired";
    readonly since: string | null;
    readonly until: string | null;
    readonly partner: string | null;
    readonly sameLanguage: boolean | null;
    readonly former: readonly { readonly partner: string; readonly until: string }[];
  };
  /** Practices that were walked to their end, newest first. */
  readonly practiced: readonly {
    readonly doneOn: string;
    readonly doneAt: string;
    readonly practice: string | null;
    readonly title: string;
  }[];
  /** Practices that were begun and not ended. */
  readonly runs: readonly {
    readonly title: string;
    readonly forgottenOn: string;
    readonly state: unknown;
  }[];
  readonly deliveries: readonly {
    readonly kind: string;
    readonly dueAt: string;
    readonly expiresAt: string;
    readonly state: string;
    readonly reason: string | null;
  }[];
  readonly browserChat: readonly { readonly sentAt: string; readonly text: string }[];
  /** Where the member is counted in open windows, whether they answer or not. */
  readonly counted: readonly {
    readonly opensAt: string;
    readonly closesAt: string;
    readonly team: string;
    readonly group: string | null;
  }[];
  /** Answers of open windows; null where they were not asked for, which says nothing of whether there are any. */
  readonly answers: readonly OwnAnswer[] | null;
  /** The member's own copy of earlier answers, oldest first; null where answers were not asked for. */
  readonly keptAnswers: readonly OwnAnswer[] | null;
  readonly sessions: readonly { readonly until: string; readonly seenInHourFrom: string }[];
  /** Requests to sign in or to fetch a copy that are not over. */
  readonly requests: readonly { readonly kind: string; readonly expiresAt: string }[];
  /** What the member promised teams as their lead, told or not. */
  readonly promises: readonly {
    readonly writtenAt: string;
    readonly team: string;
    readonly text: string;
    readonly owner: string;
    readonly dueOn: string;
    readonly toldAt: string | null;
  }[];
  /** What the log holds of the member in a role. */
  readonly accesses: readonly {
    readonly at: string;
    readonly role: string;
    readonly verb: string;
    readonly subject: string | null;
  }[];
}

export interface OwnAnswer {
  readonly windowOpensAt: string;
  /** 1 to 4. */
  readonly week: number;
  readonly item: string;
  readonly question: string;
  /** Where the question is from; null: it is our own. */
  readonly instrument: string | null;
  /** Null where the question was left open. */
  readonly value: string | number | null;
  readonly answer: string;
}
