import type { Tier } from "../core/privacy/accountant.ts";
import type { Finding } from "./finding.ts";

/** What `doctor --privacy` found, with all that somebody needs to judge it. */
export interface DoctorReport {
  /** "generated": an organization of made-up people; "configured": the database that the settings name. */
  readonly examined: "generated" | "configured";
  /** ISO 8601. */
  readonly at: string;
  readonly engine: string;
  readonly seconds: number;
  /** Null for a configured database, where each organization has its own. */
  readonly tier: Tier | null;
  readonly people: number | null;
  readonly windows: number | null;
  readonly quick: boolean;
  readonly findings: readonly Finding[];
  /** Whether every bound holds. */
  readonly held: boolean;
}

/** What these attacks do not try, said beside what they found. */
export const NOT_COVERED: readonly string[] = [
  "What is true of a group as a whole, and of colleagues who answer alike: differential privacy does not hide it.",
  "Those who hold the server and its keys: they can read private lines always, and answers while a window is open.",
  "Altered code, and an operator who sets the server's clock forward again and again, by less than a day at a time. Larger steps gain nothing.",
  "One human with two records, or a second organization with the same people.",
  "Slack's and Microsoft's own servers, and the rhythm of a member's messages, which an administrator sees: it thins out and ends for whoever does not open Evenkeel.",
  "How long an answer takes to be saved, and the order of messages within one instant.",
  "Deleted rows on a disk before the database writes over them, and copies that are made or put back by other tools than backup and restore.",
];

/** The whole list, or none where nothing was tried: a report without findings proves nothing. */
export function allHeld(findings: readonly Finding[]): boolean {
  return findings.length > 0 && findings.every(({ held }) => held);
}

/** The figure as people read it. */
export function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4);
}

/** The verdict of a finding in a word. */
export function verdictOf({ held, bound }: Finding): "holds" | "BROKEN" | "not protected" {
  if (bound === null) return "not protected";
  return held ? "holds" : "BROKEN";
}

/** For the terminal: one line a finding, then what it rests on. */
export function reportText(report: DoctorReport): string {
  const { findings, held, examined, people, windows, tier, seconds, quick } = report;
  const width = Math.max(0, ...findings.map(({ name }) => name.length));
  const lines = findings.flatMap((each) => {
    const bound = each.bound === null ? "no bound" : `at most ${rounded(each.bound)}`;
    const figure = `${rounded(each.figure)} ${each.unit}`.trimEnd();
    return [
      `${verdictOf(each).padEnd(13)}  ${each.threat}  ${each.name.padEnd(width)}  ${figure} (${bound})`,
      `${" ".repeat(19)}${each.sample}`,
    ];
  });
  const what =
    examined === "generated"
      ? `An organization of ${people} made-up people, ${windows} windows, tier ${tier}${quick ? ", quick" : ""}`
      : "The configured database, read only";
  const broken = findings.filter((each) => !each.held).length;
  const verdict = held
    ? "Every bound holds."
    : `${broken} ${broken === 1 ? "bound is" : "bounds are"} broken.`;
  return [
    `${what}, attacked for ${seconds.toFixed(0)} s.`,
    "",
    ...lines,
    "",
    "Not protected, or not tried:",
    ...NOT_COVERED.map((line) => `- ${line}`),
    "",
    verdict,
  ].join("\n");
}
