import type { WithheldReason } from "../../core/privacy/node.ts";
import type { Because, Fit, GroupOutlook, Outlook, TierOutlook } from "./outlook.ts";

/** Hidden groups named one by one; a large directory has more than anyone would read. */
const MOST_NAMED = 30;

/** Why a group is hidden. An outlook knows sizes alone, so the calendar, changes and objections never are the reason. */
export const REASON: Record<WithheldReason, string> = {
  roster_under_8: "fewer than 8 people",
  roster_small: "fewer people than the smallest group that is shown here",
  residual: "showing it would leave 1 to 4 people standing apart",
  roster_changed: "its people changed",
  roster_objected: "somebody objected to its list",
  calibration: "the first window sets the scale",
};

const FIT: Record<Fit, string> = {
  serves: "Summaries can serve here.",
  limited: "Summaries can serve here, within limits.",
  do_not: "Do not switch summaries on.",
};

/** What speaks for or against summaries, and what to do then. */
export const BECAUSE: Record<Because, string> = {
  nothing_shown: "No team of 8 or more would be shown. Practices and programs work without summaries.",
  few_groups: "Fewer than three teams would be shown. With so few, regular talks tell more than figures do.",
  mostly_undecided:
    "Most readings would be “can’t tell yet”: the teams are small, and the noise that protects people covers most of what there is to see.",
  few_covered:
    "Fewer than half of the people are in a team that would be shown. Most would read a page about a larger group.",
  often_undecided:
    "Around half of the readings would be “can’t tell yet”. Say so before the first one comes.",
  enough: "Most teams are large enough to read something in most windows.",
};

const TIER = { strict: "Strict", standard: "Standard" } as const;

/** The outlook for a terminal. Names groups, for whoever runs it has the file. */
export function outlookText(outlook: Outlook): string {
  return [
    ...overview(outlook),
    "",
    ...hidden(outlook.groups),
    ...outlook.tiers.flatMap((tier) => ["", ...tierLines(tier)]),
    "",
    "Of each figure the noise hides small changes, and no figure says where strain comes from. The first window sets the scale:",
    "teams read nothing before the second has closed, eight weeks and a day after the first opens. The shares come from a simulation",
    "(docs/privacy.md, Measured) that shares the model's assumptions; real teams can differ.",
  ].join("\n");
}

function overview(outlook: Outlook): string[] {
  const { people, teams, shownGroups, groupsOfGroups, shownPeople, covered, unasked, countedNowhere } =
    outlook;
  return [
    `${people} people in ${teams} teams.`,
    `${shownGroups} ${plural(shownGroups, "team", "teams")} would be shown (direct staff of 8 and more included), with ${shownPeople} people; and ${groupsOfGroups} larger ${plural(groupsOfGroups, "group", "groups")} made of them.`,
    `${covered} of ${people} people would read a page about their own team.`,
    ...(unasked - countedNowhere > 0
      ? [`${unasked - countedNowhere} people have no shown group around them and are asked nothing.`]
      : []),
    ...(countedNowhere > 0
      ? ["Whoever leads the whole organization is counted nowhere and asked nothing."]
      : []),
  ];
}

function hidden(groups: readonly GroupOutlook[]): string[] {
  const all = groups.filter(({ shown, people }) => !shown && people > 0);
  if (all.length === 0) return ["No group is hidden for its size."];
  const lines = all.slice(0, MOST_NAMED).map(({ name, people, reason, within }) => {
    const instead = within === null ? "nothing to read instead" : `reads ${within} instead`;
    return `  ${name}: ${people} ${plural(people, "person", "people")}, ${reason === null ? "not drawn" : REASON[reason]}; ${instead}`;
  });
  const more = all.length - lines.length;
  return [`Hidden (${all.length}):`, ...lines, ...(more > 0 ? [`  and ${more} more`] : [])];
}

function tierLines({ tier, guess, bands, expected, groupError, fit, because }: TierOutlook): string[] {
  const rows = bands
    .filter(({ groups }) => groups > 0)
    .map(({ from, to, groups, recall, precision, undecided }) => {
      const size = to === null ? `${from} and more` : `${from} to ${to}`;
      return `  ${size.padEnd(14)}${String(groups).padStart(6)}${share(recall).padStart(9)}${share(precision).padStart(11)}${share(undecided).padStart(13)}`;
    });
  return [
    `${TIER[tier]}: ${FIT[fit]}`,
    ...because.map((reason) => `  ${BECAUSE[reason]}`),
    `  A guess about one person rises from 50 in 100 to at most ${guess.window} (one window), ${guess.year} (a year), ${guess.twoYears} (two), ${guess.fiveYears} (five).`,
    ...(rows.length === 0
      ? []
      : [
          "  Team size     teams  strained  of those     reads",
          "                        teams    called so,   “can't",
          "                        found    true         tell”",
          ...rows,
        ]),
    ...(expected === null
      ? []
      : [
          `  Over all these teams: ${share(expected.recall)} of strained ones found in a given week, ${share(expected.undecided)} of readings undecided.`,
          `  Figures of larger groups are typically ${groupError} points off, on a scale of 100.`,
        ]),
  ];
}

function share(value: number): string {
  return `${Math.round(100 * value)} %`;
}

function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
