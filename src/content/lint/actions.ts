import {
  ACTION_THEMES,
  type ManagerAction,
  type ManagerActionWords,
} from "../../core/pulse/manager-action.ts";
import type { ActionWords } from "../action-words.ts";
import { EVIDENCE } from "../evidence.ts";
import { type ContentFinding, findBanned, type Placed } from "./content-finding.ts";
import type { BannedKind, LanguageRules } from "./language.ts";

const HIGHEST_GRADE = 9;
const MEETING_MINUTES = 15;
const WORDING: readonly BannedKind[] = [
  "streak guilt",
  "toxic positivity",
  "false relationship",
  "certainty of safety",
];

/** L25 on the actions of leads, with their words in one language. */
export function lintActions(
  actions: readonly ManagerAction[],
  words: ActionWords,
  rules: LanguageRules,
): readonly ContentFinding[] {
  const found = (subject: string, [where, message]: Placed): ContentFinding => ({
    id: "L25",
    severity: "error",
    subject: `action/${subject}`,
    where,
    message,
  });
  const known: Readonly<Record<string, ManagerActionWords>> = words.actions;
  const grade = rules.reading(
    Object.values(known)
      .flatMap((each) => Object.values(each))
      .join("\n"),
  );
  const minutes = words.meeting.parts.reduce((sum, part) => sum + part.minutes, 0);
  return [
    ...actions.flatMap((action) => [
      ...problemsOfAction(action).map((problem) => found(action.id, problem)),
      ...problemsOfWords(action, known[action.id], rules).map((problem) => found(action.id, problem)),
    ]),
    ...ACTION_THEMES.filter(
      (theme) =>
        !actions.some((each) => each.theme === theme && each.power === "own" && each.offer === "picked"),
    ).map((theme) => found(theme, ["power", "No action of this theme is within a lead's own power."])),
    ...(grade > HIGHEST_GRADE
      ? [found("all", ["words", `Grade ${grade.toFixed(1)}, at most ${HIGHEST_GRADE}.`])]
      : []),
    ...(minutes === MEETING_MINUTES
      ? []
      : [found("meeting", ["parts", `${minutes} minutes, not ${MEETING_MINUTES}.`])]),
  ];
}

function problemsOfAction({ grade, evidence, reportWithinWeeks }: ManagerAction): readonly Placed[] {
  const problems: Placed[] = evidence
    .filter((id) => EVIDENCE[id] === undefined)
    .map((id) => ["evidence", `The register has no "${id}".`]);
  if (grade !== "none" && evidence.length === 0)
    problems.push(["evidence", "A grade, and nothing it rests on."]);
  if ((grade === "A" || grade === "B") && !evidence.some((id) => EVIDENCE[id]?.status === "read"))
    problems.push(["evidence", `Grade ${grade} on remembered sources alone.`]);
  if (reportWithinWeeks < 1 || reportWithinWeeks > 4)
    problems.push(["reportWithinWeeks", "The team hears back within 1 to 4 weeks."]);
  return problems;
}

function problemsOfWords(
  action: ManagerAction,
  words: ManagerActionWords | undefined,
  rules: LanguageRules,
): readonly Placed[] {
  if (words === undefined) return [["words", "It has no words in this language."]];
  const texts = Object.entries(words).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const problems: Placed[] = texts
    .filter(([, text]) => text.trim() === "")
    .map(([where]) => [where, "It is empty."]);
  if (action.power === "upward" && words.askUpward === undefined)
    problems.push(["askUpward", "It needs others to decide, and gives no words to ask them."]);
  for (const [where, text] of texts) {
    const hit = rules.aboutPeople.exec(text)?.[0];
    if (hit !== undefined) problems.push([where, `"${hit}" asks people to change instead of their work.`]);
  }
  return [...problems, ...findBanned(texts, WORDING, rules)];
}
