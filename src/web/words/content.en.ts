import type { ContentKind, PracticePage } from "../../app/content/content-page.ts";
import { plural } from "../../core/plural.ts";
import type { Grade, PracticeKind, StepInput } from "../../core/practice/practice.ts";
import { minutesOf, weeksOf } from "./numbers.en.ts";

const KINDS: Readonly<Record<ContentKind, string>> = {
  practice: "Practices",
  own: "Written here",
  program: "Programs",
  question: "Weekly questions",
};

const PRACTICE_KINDS: Readonly<Record<PracticeKind, string>> = {
  exercise: "Exercise",
  prompt: "Writing prompt",
  artefact: "Words to keep",
  manager: "For people who lead",
  flow: "For a hard moment",
};

const GRADES: Readonly<Record<Grade, { readonly name: string; readonly means: string }>> = {
  A: { name: "Grade A", means: "Several trials looked at practices like this, and found that they help." },
  B: {
    name: "Grade B",
    means: "Longer versions helped in some studies. Short ones like this are less tested.",
  },
  C: { name: "Grade C", means: "The evidence is early or mixed. Some people find it useful." },
  none: { name: "No grade", means: "There are no direct studies. It is a gentle option, no more." },
};

const INPUTS: Readonly<Record<StepInput, string>> = {
  tap: "Read on",
  wait: "Pause, then read on",
  pick1: "Choose one",
  pickN: "Choose some",
  scale5: "Choose from 1 to 5",
  modal: "Write, or choose instead",
  keep: "Keep or let go",
};

const HOW: Readonly<Record<PracticePage["variants"][number]["how"], string>> = {
  met: "works as written",
  changes: "has its own words",
  setting: "the field goes, the choices stay",
};

/** The content library, as HR and auditors read it. */
export const CONTENT_EN = {
  title: "Content",
  intro:
    "All that members can open, with what is known about it. A grade says how well a practice was studied at that length. It says nothing about your people.",
  notReviewed: "Not reviewed",
  reviewed: "Reviewed by a clinician",
  machine:
    "A machine wrote what ships. No clinician has reviewed it yet, and members read that below the first step. The questions were not validated.",
  filter: "Show",
  kind: "Kind",
  need: "For the moment",
  grade: "Grade",
  language: "Language",
  all: "All",
  apply: "Show these",
  nothing: "Nothing fits all of that. Show more by choosing “All” somewhere.",
  kinds: KINDS,
  practiceKinds: PRACTICE_KINDS,
  grades: GRADES,
  count: (n: number) => plural("en", n, { one: "# entry", other: "# entries" }),
  minutes: (list: string) => `${list} min`,
  program: (weeks: number, minutes: number) =>
    `${weeksOf(weeks)}, at most ${minutesOf(minutes)} a week. Its practices have grades. As a whole it was not studied.`,
  programsLink: "Begin a program from one of these",
  question: (construct: string, strain: boolean) =>
    strain ? `${construct}: counts for the strain score` : `${construct}: about the work, never in the score`,
  turned: "turned around when scored",
  questionsText:
    "Two of these are asked each week, the same for everyone. They are our own, and were not validated.",
  page: {
    back: "All content",
    needs: "For the moments",
    through: "Works through",
    lengths: "Step by step",
    length: (minutes: number) => `In ${minutesOf(minutes)}`,
    claim: "What members are told",
    inputs: INPUTS,
    sources: "What the grade rests on",
    noSources: "No study. That is why it has no grade.",
    read: "an abstract or excerpt was read",
    remembered: "remembered, not looked up",
    seen: (where: string) => `seen at ${where}`,
    sourcesText: "Short notes, to be checked against the papers before anybody quotes them.",
    cautions: "To be careful with",
    cautionsText: "For whoever edits and reviews. Members never see this.",
    variants: "Other ways to do it",
    how: HOW,
  },
  preview: {
    title: "Preview",
    text: "What a member sees, step by step. The buttons do nothing here, and nothing is stored. Each platform draws it a little differently.",
    length: "Length",
    variant: "Way",
    asWritten: "As written",
    show: "Show the preview",
    step: (step: number, of: number) => `Step ${step} of ${of}`,
    afterwards: "Afterwards",
    view: (n: number) => `View ${n}`,
  },
};
