import type { Headcount } from "../../core/program/headcount.ts";
import type { CardLine, DryRun, Opened, PlaceCalendar, Rehearsal, RehearsalProblem } from "./rehearsal.ts";

const PROBLEMS: Readonly<Record<RehearsalProblem, string>> = {
  nobody: "Nobody is offered it on any of these days.",
  nothing_opens: "On none of these days does a card open anything of it.",
  over_budget: "A week takes more minutes than it may.",
};

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function people(count: Headcount): string {
  return count === "fewer_than_8" ? "fewer than 8" : String(count);
}

function rough(count: Headcount): string {
  return count === "fewer_than_8" ? "fewer than 8" : `about ${count}`;
}

/** The calendar for a terminal. */
export function rehearsalText(rehearsal: Rehearsal, dry: DryRun | null): string {
  const { program, from, until, rhythm, versions, places, onLeave, problems } = rehearsal;
  const days = rhythm.weekdays.map((weekday) => WEEKDAYS[weekday - 1]).join(" and ");
  const begun = versions.map(({ version, pilotFrom, activeFrom, presumed }) => {
    const begins = [pilotFrom && `pilot from ${pilotFrom}`, activeFrom && `for all from ${activeFrom}`];
    const when = begins.filter((text) => text !== null).join(", ") || "not in force";
    return `  version ${version}: ${when}${presumed ? ", if it is approved now" : ""}`;
  });
  return [
    `${program.name}, ${from} to ${until}, as if everyone whom it is for took part and kept the rhythm that consent proposes (${days} at ${rhythm.at}).`,
    ...begun,
    ...problems.map((problem) => `PROBLEM: ${PROBLEMS[problem]}`),
    ...places.flatMap((place) => ["", ...placeText(place, rehearsal)]),
    "",
    "On leave, of those whom it is for:",
    ...onLeave.map((week) => `  ${week.from} to ${week.until}: ${rough(week.people)}`),
    ...(dry === null ? [] : ["", ...dryText(dry)]),
  ].join("\n");
}

function placeText(place: PlaceCalendar, { budget }: Rehearsal): readonly string[] {
  const { zone, country, pilot, firstOn, lastOn } = place;
  const where = `${zone}, ${country === "" ? "no country" : country}${pilot ? ", pilot group" : ""}`;
  const span = firstOn === null ? "no card opens anything of it" : `first card ${firstOn}, last ${lastOn}`;
  return [
    `${where}: ${people(place.people)} people; ${span}.`,
    ...place.clockChanges.map(
      ({ date, before, after, minutes }) =>
        `  Clocks go ${minutes > 0 ? "forward" : "back"} on ${date}, from ${before} to ${after}. Cards keep their wall time.`,
    ),
    ...place.cards.map(cardText),
    ...place.weeks.map(
      ({ from, until, version, week, cards, minutes }) =>
        `  ${from} to ${until}: ${version === null ? "nothing of the program" : `week ${week}, version ${version}`}; ${cards} of ${budget.cards} cards, ${minutes} of ${budget.minutes} minutes`,
    ),
  ];
}

function cardText(card: CardLine): string {
  const { date, wallTime, at, movedFrom, leftOut } = card;
  const moved = movedFrom === null ? "" : ` (from ${movedFrom}, out of quiet hours)`;
  if (leftOut !== null)
    return `  ${date}  no card: ${REASONS[leftOut.why] ?? leftOut.why}${leftOut.name === null ? "" : `, ${leftOut.name}`}`;
  return `  ${date}  ${wallTime}  ${at}${moved}  ${openedText(card.opens)}`;
}

const REASONS: Readonly<Record<string, string>> = {
  holiday: "holiday",
  day_off: "day off",
  budget: "the week is full",
};

function openedText(opened: Opened): string {
  if (opened.kind !== "practice") return `opens the library (${opened.kind.replace("_", " ")})`;
  const { version, week, weeks, practice, swap } = opened;
  return `week ${week} of ${weeks}, version ${version}: ${practice.title}, ${practice.minutes} min; instead: ${swap.title}, ${swap.minutes} min`;
}

function dryText({ days }: DryRun): readonly string[] {
  return [
    "Dry run: everyone of the directory, with all that was planned taken back. Nothing was sent.",
    ...days.flatMap(({ date, cards, lanes }) => [
      `  ${date}: ${rough(cards)} cards`,
      ...lanes.map(({ workspace, cards: own, seconds }) => {
        if (workspace === null) return `    in no chat: ${rough(own)}`;
        const takes = seconds === null ? "" : `, about ${seconds} s at its pace`;
        return `    ${workspace.name} (${workspace.platform}): ${rough(own)}${takes}`;
      }),
    ]),
  ];
}
