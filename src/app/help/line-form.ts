import type { Channel, EmergencyNumber, Helpline, Hours, OpenSpan } from "../../core/safety/helplines.ts";
import { LONGEST_CHECKED_DAYS, lastDayOf } from "../../core/safety/kept-help.ts";
import { parseTimeZone } from "../../core/time/instant.ts";
import {
  dateOf,
  type LocalDate,
  minuteOf,
  parseWallTime,
  WEEKDAYS,
  type Weekday,
} from "../../core/time/local-time.ts";
import {
  createMistakes,
  type HelpForm,
  type HelpMistakes,
  isAddress,
  isDate,
  isNumber,
  LONGEST_HELP,
  type Mistakes,
  MOST_LANGUAGES,
  one,
  readCheck,
} from "./help-form.ts";

export const PURPOSES = ["crisis", "domestic", "safeguarding"] as const;
export const OPENINGS = ["always", "weekly", "unknown"] as const;
/** Times of opening that the form has room for: most lines have one, some another one at the weekend. */
export const SPANS = [1, 2] as const;

export interface LineContent {
  readonly line: Helpline;
  /** Of a country that no list has. */
  readonly emergency: EmergencyNumber | null;
  /** Likewise; null where a list has the zone. */
  readonly timeZone: string | null;
}

export type ReadLine =
  | { readonly kind: "line"; readonly content: LineContent }
  | { readonly kind: "wrong"; readonly mistakes: HelpMistakes };

/** Reads the form of a line. `isNew`: of a country that no list has, which so needs an emergency number and a time zone too. */
export function readLine(
  form: HelpForm,
  {
    id,
    today,
    isNewCountry,
  }: { readonly id: string; readonly today: LocalDate; readonly isNewCountry: boolean },
): ReadLine {
  const mistakes = createMistakes();
  const name = mistakes.text(form, "name", LONGEST_HELP.name);
  const region = one(form, "region");
  if (region.length > LONGEST_HELP.short) mistakes.add("region", "too_long");
  const channels = readChannels(form, mistakes);
  const hours = readHours(form, mistakes);
  const at = mistakes.text(form, "source", LONGEST_HELP.address);
  const check = readCheck(form, mistakes, { today, longest: LONGEST_CHECKED_DAYS });
  const until = readUntil(form, mistakes, { on: check.on, today });
  const languages = (form.languages ?? []).filter((each) => /^[a-z]{2,3}$/.test(each));
  if (languages.length > MOST_LANGUAGES) mistakes.add("languages", "too_many_languages");
  const source = { at, dated: null, tier: "T1" as const };
  const verified = { by: check.by, on: check.on };
  const emergency = isNewCountry ? readEmergency(form, mistakes, verified) : null;
  const timeZone = isNewCountry ? one(form, "zone") : null;
  if (timeZone !== null && parseTimeZone(timeZone) === null) mistakes.add("zone", "zone");
  if (Object.keys(mistakes.found).length > 0) return { kind: "wrong", mistakes: mistakes.found };
  return {
    kind: "line",
    content: {
      line: {
        id,
        name,
        region: region === "" ? null : region,
        channels,
        hours,
        languages,
        free: one(form, "free") === "yes",
        note: null,
        purpose: PURPOSES.find((each) => each === one(form, "purpose")) ?? "crisis",
        source,
        verified,
        expiresOn: until,
      },
      emergency,
      timeZone,
    },
  };
}

function readChannels(form: HelpForm, mistakes: Mistakes): readonly Channel[] {
  const [call, text, whatsapp, chat] = ["call", "text", "whatsapp", "chat"].map((name) => one(form, name));
  const keyword = one(form, "keyword");
  for (const name of ["call", "text", "whatsapp"]) {
    const number = one(form, name);
    if (number !== "" && !isNumber(number)) mistakes.add(name, "number");
  }
  if (chat && !isAddress(chat)) mistakes.add("chat", "address");
  if (keyword.length > LONGEST_HELP.short) mistakes.add("keyword", "too_long");
  const channels: Channel[] = [
    ...(call ? [{ by: "call" as const, number: call }] : []),
    ...(text ? [{ by: "text" as const, number: text, keyword: keyword === "" ? null : keyword }] : []),
    ...(whatsapp ? [{ by: "whatsapp" as const, number: whatsapp }] : []),
    ...(chat ? [{ by: "chat" as const, url: chat }] : []),
  ];
  if (channels.length === 0) mistakes.add("call", "no_way");
  return channels;
}

function readHours(form: HelpForm, mistakes: Mistakes): Hours {
  const kind = OPENINGS.find((each) => each === one(form, "hours")) ?? "unknown";
  if (kind !== "weekly") return { kind };
  const spans = SPANS.flatMap((n): OpenSpan[] => {
    const days = WEEKDAYS.filter((day) => form[`days${n}`]?.includes(String(day)));
    const [from, until] = [one(form, `from${n}`), one(form, `until${n}`)];
    if (days.length === 0 && from === "" && until === "") return [];
    return [readSpan({ days, from, until }, n, mistakes)];
  });
  if (spans.length === 0) mistakes.add("days1", "no_days");
  return { kind, spans };
}

function readSpan(
  sent: { readonly days: readonly Weekday[]; readonly from: string; readonly until: string },
  n: number,
  mistakes: Mistakes,
): OpenSpan {
  const [from, until] = [parseWallTime(sent.from), parseWallTime(sent.until)];
  if (sent.days.length === 0) mistakes.add(`days${n}`, "no_days");
  if (from === null) mistakes.add(`from${n}`, "missing");
  if (until === null) mistakes.add(`until${n}`, "missing");
  if (from === null || until === null) return { days: sent.days, from: "00:00", until: "00:00" };
  // "00:00" as an end is the midnight after.
  if (until !== "00:00" && minuteOf(until) <= minuteOf(from)) mistakes.add(`until${n}`, "order");
  return { days: sent.days, from, until };
}

/** Left empty, the line is shown for as long as a check may hold. */
function readUntil(
  form: HelpForm,
  mistakes: Mistakes,
  { on, today }: { readonly on: LocalDate; readonly today: LocalDate },
): LocalDate {
  const until = one(form, "until");
  if (!isDate(on)) return until;
  const latest = dateOf(lastDayOf(on));
  if (until === "") return latest;
  if (!isDate(until)) mistakes.add("until", "date");
  else if (until <= today || until > latest) mistakes.add("until", "until");
  return until;
}

function readEmergency(
  form: HelpForm,
  mistakes: Mistakes,
  verified: { readonly by: string; readonly on: LocalDate },
): EmergencyNumber {
  const number = one(form, "emergency");
  if (number === "") mistakes.add("emergency", "missing");
  else if (!isNumber(number)) mistakes.add("emergency", "number");
  const at = mistakes.text(form, "emergencySource", LONGEST_HELP.address);
  return { service: "any", number, source: { at, dated: null, tier: "T1" }, verified };
}

/** The form as it shows a line that is kept. */
export function formOfLine(
  line: Helpline,
  { emergency, timeZone }: { readonly emergency: EmergencyNumber | null; readonly timeZone: string },
): HelpForm {
  const number = (by: Channel["by"]) =>
    line.channels.flatMap((channel) => (channel.by === by && "number" in channel ? [channel.number] : []));
  const spans = line.hours.kind === "weekly" ? line.hours.spans : [];
  const chat = line.channels.flatMap((channel) =>
    channel.by === "chat" && channel.url ? [channel.url] : [],
  );
  const keyword = line.channels.flatMap((channel) =>
    channel.by === "text" && channel.keyword !== null ? [channel.keyword] : [],
  );
  return {
    name: [line.name],
    region: [line.region ?? ""],
    purpose: [line.purpose ?? "crisis"],
    call: number("call"),
    text: number("text"),
    keyword,
    whatsapp: number("whatsapp"),
    chat,
    hours: [line.hours.kind],
    ...Object.fromEntries(
      spans.flatMap(({ days, from, until }, index) => [
        [`days${index + 1}`, days.map(String)],
        [`from${index + 1}`, [from]],
        [`until${index + 1}`, [until]],
      ]),
    ),
    languages: line.languages,
    free: line.free ? ["yes"] : [],
    source: [line.source.at],
    by: line.verified === false ? [] : [line.verified.by],
    on: line.verified === false ? [] : [line.verified.on],
    until: [line.expiresOn],
    zone: [timeZone],
    emergency: emergency === null ? [] : [emergency.number],
    emergencySource: emergency === null ? [] : [emergency.source.at],
  };
}
