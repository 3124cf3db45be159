import type { EntryItem } from "../journal/journal-page.ts";

/** All that `/me` shows: everything about the signed-in member. Looks the same whether they take part or not. */
export interface MyPage {
  readonly organization: { readonly name: string; readonly synthetic: boolean };
  readonly name: string;
  readonly email: string;
  readonly team: { readonly id: string; readonly name: string };
  readonly timeZone: string;
  readonly rhythm: {
    /** In words: "Mondays and Thursdays at 10:00", "Paused until 3 May", "No messages". */
    readonly words: string;
  };
  readonly program: { readonly name: string; readonly week: number; readonly of: number } | null;
  /** Of the newest month, newest first. The person's own words: shown to nobody else. */
  readonly entries: readonly EntryItem[];
  /** All months that hold entries, newest first. */
  readonly months: readonly string[];
  readonly custodians: readonly string[];
  readonly sessions: readonly { readonly id: string; readonly current: boolean; readonly until: string }[];
}
