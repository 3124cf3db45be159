import type { QuestionProblemCode } from "../../app/questions/question-problem.ts";
import { plural } from "../../core/plural.ts";
import type { SetState } from "../../core/pulse/imported.ts";
import type { SetStep } from "../../core/pulse/set-standing.ts";

const LANGUAGES: Readonly<Record<string, string>> = { en: "English", es: "Spanish" };

/** "es 200": a language and a number. */
function languageOf(value: string): string {
  const [code = ""] = value.split(" ");
  return LANGUAGES[code] ?? code;
}

const STATES: Readonly<Record<SetState, string>> = {
  draft: "Draft",
  waiting: "Waits for a yes",
  agreed: "Begins with the next window",
  in_force: "Asked now",
  ending: "Asked until this window ends",
  ended: "Not asked any more",
};

const STEPS: Readonly<Record<SetStep, { readonly label: string; readonly text: string }>> = {
  ask: {
    label: "Put them forward",
    text: "An auditor answers this for the employees. Where there is none, somebody else of HR does; you alone, where HR is only you.",
  },
  approve: {
    label: "Say yes",
    text: "Everyone is told, and the next window asks these questions. The running one does not change.",
  },
  send_back: { label: "Send them back", text: "They become a draft again. Tell your colleague why." },
  withdraw: { label: "Withdraw", text: "They become a draft again, and the next window does not ask them." },
  drop: {
    label: "Delete this draft",
    text: "Nobody was ever asked these questions. The file you have stays yours.",
  },
  end: {
    label: "Ask our own questions again",
    text: "From the next window on. The running one goes on as it began, and its figures are not compared with those after it.",
  },
  keep: {
    label: "Go on asking these",
    text: "The next window asks them too, as if nothing had been changed.",
  },
};

/** `/hr/content/questions`. */
export const QUESTIONS_EN = {
  title: "Licensed questions",
  link: "Ask the questions of another instrument",
  linkText:
    "If your organization holds a licence for a validated questionnaire, its questions can be asked in place of ours. We ship none of them.",
  linkOpen: "Licensed questions",
  intro:
    "If your organization holds a licence for a questionnaire, its questions can be asked in place of ours. We ship none of them, and they stay on this server.",
  asked: "What is asked now",
  hand: "What you brought",
  states: STATES,
  steps: STEPS,
  name: "Name of the instrument",
  rights: "Who holds the rights, and by which licence",
  rightsHint: "Members read this line under the questions and under Privacy. 300 characters at most.",
  brought: "Brought by",
  broughtBy: (name: string, day: string) => `${name}, ${day}`,
  agreed: "Agreed to by",
  someone: "somebody who left the directory",
  draftText: "Nobody is asked these yet. Look at the preview below, then put them forward.",
  agreedText:
    "Everyone who takes messages gets one that says something changes, and the rest stands under Privacy. The first window that opens after that asks these questions.",
  waitsFor: {
    auditor: "An auditor answers this for the employees.",
    other_hr: "You brought these or put them forward. Somebody else of HR has to say yes.",
    self: "There is no auditor here. You can say yes.",
    nobody: "An auditor was named since. Withdraw these and put them forward again, so that they can answer.",
  },
  toPolicy: "Where the answer is given",
  bring: "Bring questions",
  bringText:
    "Fill in the template and hand it in. First you see every question as a member would meet it. Nobody is asked anything before a second person says yes.",
  bringAgain:
    "A new file takes the place of the draft. Nobody is asked anything before a second person says yes.",
  file: "The file",
  fileHint: "CSV with the columns part, key, en and es.",
  template: "Download the template",
  paste: "Or paste its rows, with the column names",
  licensed: "We hold a licence that lets us ask these questions of our people.",
  look: "Check and preview",
  done: {
    saved: "The file is fine and kept as a draft. Look at each question below.",
    stepped: "Done. The page shows how things stand now.",
  },
  problemsTitle: (count: number) =>
    plural("en", count, { one: "One thing to mend", other: "# things to mend" }),
  problemsText: "Nothing was stored. Mend these and bring the file again.",
  whole: "–",
  columns: { line: "Line", what: "What is wrong, and what to do" },
  problems: {
    not_text: () => "This is not a text file. In the spreadsheet, choose “Save as” and then “CSV UTF-8”.",
    broken_quotes: () => "A quotation mark is opened and not closed, or stands in the middle of a field.",
    nobody: () => "There are no rows. Fill in the template.",
    columns_missing: (names: string) => `These columns are missing: ${names}.`,
    columns_unknown: (names: string) => `These columns are not known, or there twice: ${names}. Delete them.`,
    ragged: (counts: string) => `This line has another number of fields than the first line (${counts}).`,
    part_unknown: (value: string) =>
      `“${value}” is no part. Parts are frame, answer 0 to answer 4, and the names beside the topics on this page.`,
    part_twice: (value: string) => `“${value}” is there twice. Keep one.`,
    frame_missing: () => "The frame is missing: the sentence that stands over each question.",
    answers_not_five: (count: string) =>
      `The file has ${count === "1" ? "1 answer" : `${count} answers`}, and five are needed, answer 0 to answer 4. An instrument with another number of answers cannot be asked here: figures and their bound on privacy are made for five.`,
    answers_alike: (value: string) => `Two answers read the same in ${languageOf(value)}.`,
    key_wrong: (value: string) =>
      `${value === "" ? "The key is empty" : `“${value}” is no key`}. Write + where more means more strain, R where more means that things go well.`,
    key_needless: () => "Only questions have a key. Leave it empty here.",
    text_missing: (value: string) =>
      `The text in ${languageOf(value)} is missing. Everyone is asked the same, in every language that is spoken here.`,
    text_long: (value: string) =>
      `The text in ${languageOf(value)} is too long: at most ${value.split(" ")[1] ?? ""} characters fit on a phone.`,
    text_lines: (value: string) =>
      `The text in ${languageOf(value)} has a line break or a sign that is not shown. Write it on one line.`,
    text_danger: (value: string) =>
      `The text in ${languageOf(value)} asks about danger to life or harm. No answer here is read by anyone, so nobody could help. Leave this topic out.`,
    placeholder: (value: string) =>
      `The text in ${languageOf(value)} is still the template’s. Write the question there, or delete the whole topic.`,
    construct_partial: (items: string) =>
      `A topic comes whole or not at all. Add ${items}, or delete the topic’s other lines.`,
    construct_none: () => "No topic is in the file. Bring one or more.",
    name_missing: () => "Say what the instrument is called.",
    name_long: (most: string) => `The name has more than ${most} characters.`,
    rights_missing: () => "Say who holds the rights, and by which licence you ask these questions.",
    rights_long: (most: string) => `The line about the rights has more than ${most} characters.`,
    license_missing: () =>
      "Confirm that you hold a licence to ask these questions of your people. Without one they may not be asked.",
  } satisfies Record<QuestionProblemCode, (value: string) => string>,
  previewText:
    "Each question as a member meets it, two a week. The buttons do nothing here, and nothing is stored. Each platform draws it a little differently.",
  theirs: (topics: string) => `Topics with these questions: ${topics}.`,
  ours: (topics: string) => `With our own questions, as before: ${topics}.`,
  allTheirs: "No topic keeps our own questions.",
  constructs: "Topics",
  constructsText: "A topic comes with all its questions or not at all. What you do not bring stays ours.",
  rules: "What holds for them",
  rulesList: [
    "They begin with the next window that opens, never in a running one. Everyone is told before.",
    "Figures start anew: what other questions measured is not compared with them.",
    "Our line for “elevated” was set for our own questions. Nobody has validated it for these, and pages say so.",
    "The bound on what a figure can tell of one person stays the same.",
    "Answers are sealed and destroyed as always. Only the organization’s own backup holds the questions.",
  ],
  whose: {
    label: "Questions",
    own: "Everyone is asked Evenkeel’s own questions.",
    theirs: (name: string, day: string, rights: string) =>
      `Everyone is asked the questions of “${name}” since ${day}. Rights: ${rights}`,
    nextOwn: "From the next window on they are Evenkeel’s own again.",
    nextTheirs: (name: string, rights: string) =>
      `From the next window on they are those of “${name}”. Rights: ${rights}`,
  },
};
