import type { SettingChange } from "../../db/schema.ts";

/** Kinds of entries, as the filter offers them. */
export const LOG_GROUPS = [
  "readings",
  "rules",
  "roles",
  "directory",
  "programs",
  "messages",
  "server",
] as const;
export type LogGroup = (typeof LOG_GROUPS)[number];

/** In which role something was done. `system`: the server, or the identity provider. */
export const LOG_ROLES = ["hr", "auditor", "lead", "operator", "system"] as const;
export type LogRole = (typeof LOG_ROLES)[number];

/** What the filter's form sends; anything else in it stands for no choice. */
export interface LogAsk {
  readonly group: string;
  readonly role: string;
  /** ISO dates, both included; empty: open. */
  readonly from: string;
  readonly until: string;
  /** Where the page goes on: what the page before named. */
  readonly after: string;
}

export interface LogEntry {
  /** An ISO instant. */
  readonly at: string;
  readonly role: string;
  /** Of HR and auditors; null of everyone else, and of who is in the directory no more. */
  readonly actor: string | null;
  readonly verb: string;
  /** The group or person that it was about, where that may be told. */
  readonly subject: string | null;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  readonly change: SettingChange | null;
}

/** `/hr/log`. */
export interface LogPage {
  readonly organization: string;
  readonly timeZone: string;
  readonly ask: {
    readonly group: LogGroup | null;
    readonly role: LogRole | null;
    readonly from: string;
    readonly until: string;
  };
  /** The newest first. */
  readonly entries: readonly LogEntry[];
  /** Where older ones go on; null at the end. */
  readonly older: string | null;
  /** Whether this is not the first page. */
  readonly isLater: boolean;
}
