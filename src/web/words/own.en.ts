import type { OwnFinding } from "../../content/lint/own.ts";
import type { OwnInput } from "../../core/practice/own.ts";
import type { OwnState, OwnStep } from "../../core/practice/own-standing.ts";

const STATES: Readonly<Record<OwnState, string>> = {
  draft: "Draft",
  in_review: "In review",
  in_use: "In use",
  ended: "Not in use",
};

const STEPS: Readonly<Record<OwnStep, { readonly label: string; readonly text: string }>> = {
  ask: {
    label: "Put it to review",
    text: "Somebody else of HR then puts it in use or sends it back. Members do not see it before. Where nobody else works in HR, you can do both.",
  },
  send_back: { label: "Send it back", text: "It becomes a draft again. Tell its author why." },
  approve: {
    label: "Put it in use",
    text: "Members find it in their library at once, and programs can hold it. Look first whether a step asks for touch, breath, pictures in the mind or movement: what you write here has no other way for those who do without.",
  },
  end: {
    label: "Take it out for good",
    text: "Nobody can begin it any more. Whoever is in the middle of it goes on, and what they kept stays theirs.",
  },
};

const RULES: Readonly<Partial<Record<OwnFinding["rule"], string>>> = {
  L02: "A practice has 3 to 5 steps. A step has at most 35 words, and a sentence at most 15.",
  L03: "It should read like a text for a child of eleven: short sentences and short words.",
  L04: "One step asks for one thing.",
  L05: "The first step offers a choice.",
  L07: "Beside a field there are two choices or more, for those who do not want to write.",
  L08: "This wording can hurt, push or promise too much. Say it in plainer words.",
  L11: "This names a condition. Nobody is diagnosed here.",
  L12: "Say what to be careful with, for whoever reviews it.",
  L13: "Name the step with kindness in it. After a mistake, a useful step that may be left out helps too.",
  L14: "Nobody is told what they feel, and the text has no feelings of its own.",
  L15: "Breath is not held, counted or made faster.",
  L16: "No emoji: screen readers read them aloud, and they mean different things to people.",
  L17: "A title has at most 24 characters and a choice at most 75. No two choices of a step are alike.",
  L18: "Something is missing here.",
  L19: "No arrows: they point the wrong way in some scripts.",
  L24: "This promises more privacy than there is. The product says it precisely in its own place.",
  L28: "No clinician has reviewed it. Members read that below the first step.",
  no_language: "Write it in one language at least.",
  choices: "This step needs 2 to 5 choices, one on each line.",
  unlike_choices: "Each language needs the same number of choices here.",
};

const INPUTS: Readonly<Record<OwnInput, string>> = {
  tap: "Read on",
  pick1: "Choose one",
  modal: "Write privately, or choose instead",
};

const PLACES: Readonly<Record<string, string>> = {
  title: "Title",
  description: "What it is",
  cautions: "To be careful with",
  steps: "All steps",
  review: "Review",
};

/** What HR writes for the members of its own organization. */
export const OWN_EN = {
  begin: "Write a practice of your own",
  beginText:
    "A short practice or a question to write about, for the people of your organization. The same check that our own content passes reads it, and a second person puts it in use.",
  none: "Nothing was written here yet.",
  untitled: "Without a title",
  states: STATES,
  steps: STEPS,
  giveUp: { label: "Give this draft up", text: "It is kept among the versions, and used by nobody." },
  version: (n: number) => `version ${n}`,
  done: {
    saved: "Saved. What the check found is listed below.",
    stepped: "Done. The page shows how things stand now.",
  },
  verdict: "What the check says",
  fine: "No error.",
  sound: "No error. It can be put to review.",
  mend: "To mend before it can be used",
  look: "Worth a look",
  lookText: "These do not bar its use. A person decides.",
  found: (place: string, language: string | null) => (language === null ? place : `${place}, ${language}`),
  hit: "the words",
  place: (where: string): string => {
    const step = /^steps\.s(\d)/.exec(where)?.[1];
    if (step === undefined) return PLACES[where] ?? "The practice";
    const choice = /\.options\.(\d)/.exec(where)?.[1];
    if (choice !== undefined) return `Step ${step}, choice ${choice}`;
    return where.endsWith(".options") ? `Step ${step}, choices` : `Step ${step}`;
  },
  rule: (rule: OwnFinding["rule"]): string => RULES[rule] ?? `This breaks rule ${rule} for content.`,
  edit: "Change it",
  editInUse: "Write a new version",
  editInUseText:
    "What is in use stays as it is until the new version is in use. Whoever is in the middle of it is not disturbed.",
  next: "What can be done now",
  nothing: "Nothing, from here.",
  waits: "You wrote it or put it to review, so somebody else of HR puts it in use.",
  readsOnly: "HR writes and changes it. You can read everything here.",
  stillInUse: (n: number) => `Version ${n} is in use meanwhile.`,
  about: "About it",
  need: "For the moment",
  takes: "Takes",
  kind: "Kind",
  languages: "Languages",
  grade: "Grade",
  gradeText: "None, always: nobody has studied it.",
  cautions: "To be careful with",
  versions: "Versions",
  versionColumns: ["Version", "State", "Written by", "Written on", "Put in use by"],
  someone: "Somebody who is no longer here",
  noPreview: "There is nothing to show yet. Choose what the steps ask for.",
  who: "Who sees what",
  whoText:
    "Whether somebody opens it, what they choose and what they write is shown to nobody, as with every practice. No count is kept of it.",
  form: {
    title: "Write a practice",
    change: "Change the practice",
    intro:
      "Saving keeps it a draft, whatever is missing. Fill in one language or both. A step without a kind is left out.",
    about: "What it is for",
    need: "For the moment",
    minutes: "Minutes",
    cautions: "To be careful with, for whoever reviews it: one thing on each line",
    care: "The step with kindness in it",
    careNone: "None named",
    words: (language: string) => `Its name in ${language}`,
    titleField: (language: string) => `Title in ${language}, 24 characters at most`,
    description: (language: string) => `What it is, in a sentence, in ${language}`,
    step: (n: number) => `Step ${n}`,
    input: (n: number) => `What step ${n} asks for`,
    inputNone: "Left out",
    inputs: INPUTS,
    text: (n: number, language: string) => `Step ${n} in ${language}, 35 words at most`,
    options: (n: number, language: string) => `Choices of step ${n} in ${language}, one on each line`,
    stepsText:
      "3 to 5 steps; the first offers a choice. Choices are used where a step asks for one. Stop, Urgent help and the after-check come with every practice. A step must not ask for touch, breath, pictures in the mind or movement.",
    stepsTitle: "Its steps",
    save: "Save the draft",
    back: "Back without saving",
  },
};
