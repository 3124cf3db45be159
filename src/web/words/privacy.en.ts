import { plural } from "../../core/plural.ts";
import { ATTACK_EN } from "./attack.en.ts";
import { TIER_EN } from "./level.en.ts";
import { people } from "./numbers.en.ts";
import { OBJECTION_EN } from "./objection.en.ts";

/** What is promised, how far it reaches, and the ledger. */
export const PRIVACY_EN = {
  kicker: "Privacy and ledger",
  title: "What we promise, and how you can check it",
  promise: "The promise",
  promises: (guess: number) => [
    {
      head: "What you write stays with you.",
      text: "It is shown on no page, in no export and in no chat to anyone else. The few people who hold both this server and its keys could technically read it, and they are named to you. On its way here it passes through the chat you write it in.",
    },
    {
      head: "Two answers a week are sealed, and destroyed when the four weeks end.",
      text: "What remains is one noisy number about your group.",
    },
    {
      head: `The number is bounded: from 50 in 100 to at most ${guess}.`,
      text: "That is how far it helps someone who knows everyone else’s answers and thinks two answers of yours equally likely. It does tell your manager something about the team as a whole.",
    },
    {
      head: "Whether you take part is your own business.",
      text: "No page shows it to managers, to HR or to colleagues. The whole practice library is yours even if you never answer a question.",
    },
  ],
  voided: "void, charged in full",
  custodians: "Who could technically read it",
  custodiansText:
    "These people hold both the server and its keys. The promise rests on them, so they are named:",
  bound: "The bound, in plain words",
  boundText:
    "Noise is added to every figure before it is published. It limits what the figure can tell about you, even to someone who knows every other answer and thinks two answers of yours equally likely:",
  boundTable: "How far such a guess can rise",
  after: "After",
  guess: "50 rises to at most",
  epsilon: "ε",
  spans: {
    window: "one window of four weeks",
    year: "a year of never-changing answers",
    twoYears: "two years",
    fiveYears: "five years",
  },
  delta: (delta: string, tier: string) =>
    `50 is a coin toss, 100 is certainty. ε is the usual measure of differential privacy: smaller is stricter, here with δ of 1 in ${delta}. The setting is “${tier}”. There is no setting without noise.`,
  tier: TIER_EN,
  receipt: "Your receipt",
  receiptIntro: "It looks the same whether you answer or not, so showing it to someone tells them nothing.",
  countedNames: "Show the names",
  rise: (percent: number) => `50 → ${percent}`,
  riseWindow: "The furthest a guess about you can go by all that this window will publish.",
  riseNone: "Nothing that this window publishes holds an answer of yours.",
  riseJoined: (windows: number, since: string, both: number) =>
    windows === 0
      ? `No window has closed since you came on ${since}.`
      : `By the ${plural("en", windows, { one: "window", other: "# windows" })} closed since you came on ${since}, for answers that never change. With the running one: ${both}.`,
  seen: "What others can see",
  seenText:
    "Your lead reads one page about the group, and you can open the very same. HR and auditors can open it from 50 people on. Your answers also enter the noisy figures of the larger groups around yours; the bound counts them all.",
  seenLink: (team: string) => `Open the page of ${team}`,
  readings: "Who looked at it",
  readingsText:
    "Times the page was opened by someone in a role, over the last twelve months. Role and day are shown, no name. The group’s own lead is left out, for it is the lead’s page; members leave no trace when they read it.",
  readingsNone: "Nobody in such a role has opened it in the last twelve months.",
  readingsColumns: { month: "Month", role: "Role", times: "Times", days: "Days" },
  readers: { lead: "A lead", hr: "HR", auditor: "Auditor" },
  object: "Something wrong with this list? Object",
  moreNames: (count: number) => `and ${count} more`,
  objection: OBJECTION_EN,
  opened: "Opened",
  closes: "Closes",
  publishes: "Published",
  notCounted: "You are counted in no group at the moment.",
  ledger: "The ledger",
  ledgerText:
    "Each publication spends some privacy. Every bit spent is written here, for every member to read. Entries can be added and never changed: each one carries a fingerprint of the one before.",
  intact: "Checked when this page opened: the chain is intact.",
  broken: (at: number) =>
    `The chain breaks at entry ${at}. Figures from there on cannot be trusted. Please tell the people named above.`,
  spent: (rho: string, cap: string) => `Spent over the last 364 days: ρ ${rho} of at most ${cap}.`,
  spentLabel: (percent: number) => `${percent} % of the yearly limit is spent`,
  noLedger: "Nothing was published yet, so nothing is spent.",
  columns: {
    entry: "Entry",
    window: "Window",
    closed: "Closed",
    tier: "Setting",
    rho: "ρ spent",
    values: "Values",
    hash: "Fingerprint",
  },
  head: "Fingerprint of the newest entry",
  tierEntry: (name: string, on: string) => `“${name}” comes into force on ${on}`,
  download: "Download the ledger (JSON)",
  recompute:
    "The file holds every entry whole. With it anyone can compute the chain again, on any computer and without us: each fingerprint is the SHA-256 of the entry and of the fingerprint before it. The recipe is in docs/privacy.md, rule 14.",
  hashes: "All fingerprints, whole",
  hashesIntro:
    "What was drawn in a window has a fingerprint too. Should anyone change a published figure, it would no longer fit.",
  entryNumber: (sequence: number) => `Entry ${sequence}`,
  released: "Of what was drawn",
  attack: ATTACK_EN,
  ours: {
    title: "What this organization chose",
    group: "Smallest group that is shown",
    hr: "Smallest group that HR reads by name",
    from: (count: number): string => `${people(count)} and more`,
    auditors: "Auditors, who answer HR for all of you",
    noAuditor: "Nobody, so nothing that protects you can be loosened",
  },
  limits: "What this does not cover",
  limitsList: [
    "People who administer your chat can see that Evenkeel sends messages, and when. The messages are neutral and alike for everyone on a schedule.",
    "What is true of a whole group can be read from its figure. If everyone in a group is strained, the figure says so.",
    "Colleagues who answer alike for a shared reason move the figure together, and a guess about all of them can rise further.",
    "Software that was altered by those who run it. The code is open, and so is this ledger.",
  ],
};
