import type { Column } from "../../app/directory/columns.ts";
import type { FileProblemCode } from "../../app/directory/file-problem.ts";
import { plural } from "../../core/plural.ts";

/** Importing people and leave from files. */
export const IMPORT_EN = {
  title: "Import people",
  intro:
    "You see first what would change. Nothing is stored before you confirm, and then all of it is stored or nothing.",
  file: "Directory file (CSV)",
  fileHint: "From a spreadsheet: save as “CSV UTF-8”. Commas, semicolons and tabs between columns all work.",
  paste: "Or paste the rows here",
  pasteHint: "The first line names the columns.",
  everybody: "The file is everybody",
  everybodyHint: "Whoever is in the directory and not in the file is then noted as having left.",
  look: "Show what would change",
  columnsTitle: "The columns",
  columnsIntro: "The first line names all ten, in any order. Only e-mail, name and team need a value.",
  columns: {
    email: "The work e-mail. It tells people apart.",
    name: "As colleagues know them.",
    team: "The name of the team in which they sit.",
    parent_team: "The team above. Needed for a new team; empty leaves a known team where it is.",
    manager: "The manager’s e-mail. The lead of a team is whom most of its people name.",
    time_zone: "Such as Europe/Lisbon. Empty: as before, or the organization’s own.",
    language: "Such as en, es or pt-BR. Empty: as before, or English.",
    country: "Two letters, such as PT.",
    location: "A city, a site.",
    tags: "Apart by semicolons.",
  } satisfies Record<Column, string>,
  rolesNote: "The roles HR and auditor are never in a file, and no import changes them.",
  sample: "A good start is the directory as it is today:",
  download: "Download the directory",
  readAs: {
    "utf-8": "",
    "utf-16": "The file was read as UTF-16.",
    "windows-1252":
      "The file is not UTF-8, so it was read as Windows-1252, which older spreadsheets write. Look at names with accents before you confirm.",
  },
  stale: "Something changed since you looked, so nothing was imported. This is what would happen now.",
  problemsTitle: (count: number) => plural("en", count, { one: "# problem", other: "# problems" }),
  problemsIntro: "Nothing was stored. Correct the file and try it again.",
  problemColumns: { line: "Line", what: "What, and what to do" },
  wholeFile: "File",
  moreProblems: (count: number) => `and ${plural("en", count, { one: "# more", other: "# more" })}`,
  planTitle: "What would change",
  nothing: "Nothing would change: the directory says the same already.",
  kinds: {
    joined: "New",
    moved: "Move to another team",
    changed: "Changed",
    returned: "Back again",
    left: "Leave",
    unchanged: "Unchanged",
  },
  kindNotes: {
    joined: "They are asked whether they want to take part, as you chose under Organization.",
    moved: "A move counts from the next four weeks on.",
    changed: "",
    returned: "They are counted again after four weeks here.",
    left: "They are signed out at once, and nothing more is sent to them.",
  },
  show: "Show them by name",
  teamsMade: "New teams",
  teamsMoved: "Teams with another team above",
  leads: "Leads that change",
  under: (team: string, parent: string) => `${team}, in ${parent}`,
  atTop: (team: string) => `${team}, at the top`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  empty: "empty",
  nobody: "nobody",
  more: (count: number) => `and ${plural("en", count, { one: "# more", other: "# more" })} of this kind`,
  confirmTitle: "Confirm",
  confirmText: "Exactly this is carried out. If the directory changes in between, you are asked again.",
  confirm: "Import",
  another: "Choose another file",
  done: "Imported",
  doneText: (joined: number, changed: number, left: number) =>
    `${joined} new, ${changed} changed, ${left} left. The log keeps these numbers and no names.`,
  toPeople: "To people and teams",
  problems: {
    not_text: () => "This is not a text file. In the spreadsheet, choose “Save as” and then “CSV UTF-8”.",
    broken_quotes: () =>
      "A quotation mark opens or closes in the wrong place. Put the whole cell in quotation marks, and double those inside.",
    nobody: () => "There is nobody in the file. Add a line for each person under the column names.",
    columns_unnamed: (names) =>
      `The first line is a person already. Put a line with the names of the columns above it: ${names}.`,
    columns_renamed: (names) =>
      `Some columns have other names here. Rename them: ${names}. Remove the others, and add those that are missing; they may stay empty.`,
    columns_none: (names) =>
      `This seems to be a file about something else: its first line names none of the columns ${names}. Choose another file, or name the columns so.`,
    columns_missing: (names) =>
      `The first line lacks these columns: ${names}. Add them; they may stay empty.`,
    columns_unknown: (names) =>
      `The first line has columns that are not known, or twice: ${names}. Remove or rename them.`,
    ragged: (counts) =>
      `This line has another number of columns than the first (${counts}). Look for a missing or extra separator.`,
    email_wrong: (value) => `“${value}” is no e-mail address. Write it like name@example.org.`,
    email_twice: (line) => `The same e-mail as on line ${line}. Keep one of the two lines.`,
    email_unknown: (value) =>
      `Nobody in the directory has the e-mail “${value}”. Correct it, or import the person first.`,
    name_missing: () => "The name is empty. Fill it in.",
    team_missing: () => "The team is empty. Everybody sits in one team.",
    too_long: (column) => `The column ${column} is too long here: 200 characters at most.`,
    zone_unknown: (value) => `“${value}” is no time zone. Write it like Europe/Lisbon, or leave it empty.`,
    language_unknown: (value) => `“${value}” is no language tag. Write it like en, es or pt-BR.`,
    country_unknown: (value) => `“${value}” is no country code. Write two letters, such as PT or GB.`,
    manager_own: () => "This person is named as their own manager. Name somebody else, or leave it empty.",
    manager_unknown: (value) =>
      `The manager “${value}” is neither in the file nor in the directory afterwards. Add them, or correct the address.`,
    parent_own: (team) => `“${team}” is named as its own team above. Name another, or leave it empty.`,
    parent_differs: (line) => `This team has another team above than on line ${line}. Make both the same.`,
    team_ambiguous: (team) => `More than one team is called “${team}”. Rename one of them first.`,
    team_cycle: (teams) => `These teams contain one another in a circle: ${teams}. Correct one team above.`,
    tops_several: (teams) =>
      `There can be one team at the top, and these have no team above: ${teams}. Fill in the column parent_team for all but one of them.`,
    self_missing: () =>
      "You are not in the file, and it is said to be everybody. That would end your own access. Add yourself.",
    date_wrong: (value) =>
      value === ""
        ? "A date is missing. Write it like 2026-08-03."
        : `“${value}” is no date. Write it like 2026-08-03.`,
    dates_reversed: () => "The last day is before the first. Swap them.",
  } satisfies Record<FileProblemCode, (value: string) => string> as Readonly<
    Record<FileProblemCode, (value: string) => string>
  >,
  leave: {
    title: "Enter leave",
    intro:
      "While people are away nobody writes to them. Only the days are kept, never why, and they are forgotten once they are over.",
    one: "For one person, open their entry under People and teams.",
    file: "File of leaves (CSV)",
    hint: "Three columns: email, from, until. Both days count. Dates like 2026-08-03.",
    send: "Take the file",
    done: (count: number) =>
      `${plural("en", count, { one: "# leave is noted", other: "# leaves are noted" })}.`,
  },
};
