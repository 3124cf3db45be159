import { plural } from "../../core/plural.ts";
import { people } from "./numbers.en.ts";

/** `/hr/policy`: what holds for everyone, and what changing it takes. */
export const POLICY_EN = {
  title: "What holds for everyone here",
  kicker: "Policy",
  done: {
    raised: "Stored. The higher threshold holds; the log has the change.",
    asked: "Stored. An auditor has to say yes before it is lowered.",
    withdrawn: "Withdrawn. Nothing changes.",
    yes: "Your yes is stored, and it is done.",
    no: "Your no is stored. Nothing changes.",
    quiet: "The quiet hours are stored. They hold for what is planned from now on.",
    added: "The days off are stored.",
    removed: "The day off is gone.",
  },
  meaning: {
    title: "What each level would mean here",
    intro: (shown: number, count: number, all: number): string =>
      `From the sizes in today’s directory alone: ${plural("en", shown, { one: "# team", other: "# teams" })} with ${people(count)} of ${all.toLocaleString("en")} would be shown. The rest of the table is what our simulation expects of teams of these sizes.`,
    table: "What each privacy level would mean",
    none: "No team would be shown, so there is nothing to expect of either level.",
    broken: "The directory’s tree cannot be counted as it is. The outlook says why.",
    recall: "Strained teams that are called so",
    precision: "Of those called strained, right",
    undecided: "Teams that read “can’t tell yet”",
    guess: {
      window: "A guess of 50 about a person, after one window",
      year: "After a year of never-changing answers",
      twoYears: "After two years",
      fiveYears: "After five years",
    },
    more: "Team by team size, in the outlook",
  },
  thresholds: {
    title: "Thresholds that only rise",
    intro:
      "HR raises these at once. Lowering one again takes an auditor’s yes, and none goes below what the rules say.",
    save: "Store it",
    none: "Without an auditor, no threshold can be lowered again.",
    smallest_group: {
      name: "Smallest group that is shown",
      now: (count: number): string => `${people(count)} and more, counted anew at the start of each window.`,
      text: "It holds from the next window on. Figures of smaller groups are hidden, and their people count in the group around them.",
      option: (count: number, teams: number, shown: number): string =>
        `${count} and more: ${plural("en", teams, { one: "# team", other: "# teams" })} with ${people(shown)}`,
      wish: (count: number): string => `HR asks to show groups of ${count} and more again`,
    },
    smallest_for_hr: {
      name: "Smallest group that HR and auditors read",
      now: (count: number): string => `${people(count)} and more, by name. Of smaller ones they see counts.`,
      text: "It holds at once, for older figures too. Leads and members read their own group as before.",
      option: (count: number): string => `${count} and more`,
      wish: (count: number): string => `HR asks to read groups of ${count} and more again`,
    },
  },
  approvals: {
    title: "Waiting for an auditor",
    asked: (day: string): string => `asked for on ${day}`,
    restore: "The server’s data was put back from a backup",
    restoreText:
      "What people decided since that backup is undone: who left, withdrew or erased something. No window opens until an auditor agrees to go on.",
    yes: "Yes",
    no: "No",
    goOn: "Agree to go on",
    withdraw: "Withdraw",
    self: "You also work in HR here, so another auditor has to answer.",
    from: (day: string): string =>
      `You are an auditor for less than 7 days: your yes counts from ${day}. A no counts now.`,
    name_auditor: (name: string): string => `HR asks that ${name} becomes an auditor`,
    end_auditor: (name: string): string => `HR asks that ${name} is no auditor any more`,
    questions: (name: string): string => `HR asks that people are asked the questions of “${name}”`,
    seeQuestions: "See them as people would",
    someone: "somebody who left the directory",
  },
  quiet: {
    title: "Quiet hours",
    text: "From then to then nobody is written to, in each person’s own time, nor on Saturdays and Sundays. Each person may ask for less.",
    now: (from: string, until: string): string => `From ${from} to ${until}, and all weekend.`,
    from: "From",
    until: "To, the next morning",
    hint: "10 to 20 hours.",
    save: "Store the quiet hours",
  },
  days: {
    title: "Days off of your own",
    text: "On these days nobody is written to. National holidays come on top by themselves. No reason is kept.",
    none: "No day of your own is entered. Add the first one below.",
    everyone: "Everyone",
    from: "First day",
    until: "Last day, if more than one",
    country: "For",
    add: "Add",
    remove: "Remove",
    removeDay: (day: string, who: string): string => `Remove ${day}, ${who}`,
    list: "Days off that are entered",
  },
  fixed: {
    title: "What is kept, and for how long",
    intro: "These are facts of the product, alike everywhere.",
    kept: [
      ["Answers to the two questions", "until the four weeks end, sealed; then destroyed"],
      ["What people write", "until they delete it, sealed under a key of their own"],
      ["Summaries", "12 months from their publication"],
      ["Noisy sums under them", "13 windows longer, for figures that are shown rest on them"],
      ["The privacy ledger", "for good: it is added to, never changed and never emptied"],
      ["The access log", "readings 12 months, everything else 36 months"],
      ["Messages that went out", "28 days, without what came of them"],
      ["Days of leave", "2 days after the last one"],
      ["Sign-ins", "8 hours at most"],
    ],
    readers: "Who else may read figures",
    readersText:
      "The readers are fixed, and no more can be added. A group’s own people, its lead and the leads above read it; HR and auditors from the threshold above.",
    custodians: "Who could technically read what is written",
    custodiansText: "The few who hold both the server and its keys, as everyone reads under Privacy.",
  },
  languages: {
    title: "Languages",
    text: "Each person chooses among these in chat. Until then the directory’s language counts; where it is none of them, English.",
  },
  help: {
    title: "Help and routes",
    text: "Emergency numbers, lines, workplace support and routes, as people in each country see them.",
    open: "Look at the help",
  },
};
