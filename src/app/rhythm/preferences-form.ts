import type { Words } from "../../content/words.ts";
import type { ViewValues } from "../../core/chat/event.ts";
import type { Block, Choices } from "../../core/chat/view.ts";
import { LOCALES, type Locale } from "../../core/locale.ts";
import type { PracticeMemory } from "../../core/practice/memory.ts";
import { LENGTHS, VARIANTS } from "../../core/practice/practice.ts";
import { STYLES } from "../../core/practice/style.ts";
import { type Instant, parseTimeZone, type TimeZone } from "../../core/time/instant.ts";

/** Zones that are offered beside those of the directory, from west to east. Platforms hold at most 100 options; we stay far below. */
const ZONES = [
  "Pacific/Honolulu",
  "America/Los_Angeles",
  "America/Denver",
  "America/Chicago",
  "America/Mexico_City",
  "America/New_York",
  "America/Bogota",
  "America/Sao_Paulo",
  "America/Argentina/Buenos_Aires",
  "Atlantic/Canary",
  "Europe/London",
  "Europe/Madrid",
  "Europe/Athens",
  "Africa/Johannesburg",
  "Africa/Nairobi",
  "Asia/Dubai",
  "Asia/Kolkata",
  "Asia/Singapore",
  "Asia/Tokyo",
  "Australia/Sydney",
  "Pacific/Auckland",
] as const;
const MOST_ZONES = 50;

/** What a member may set beside their days. `minutes` is null where they have no preference. */
export interface Preferences extends Pick<PracticeMemory, "minutes" | "variants" | "style"> {
  readonly zone: TimeZone;
  readonly locale: Locale;
}

/** "Europe/Madrid, now 10:42": the clock tells more than the name. */
function zoneLabel(zone: string, now: Instant): string {
  const time = now.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: "minute" });
  return `${zone.replaceAll("_", " ")} · ${time}`;
}

/** "English", "español": each in its own words. */
export function languageName(locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function one(name: string, label: string, options: Choices["options"], chosen: string): Choices {
  return { kind: "choices", name, label, options, chosen: [chosen], optional: false };
}

/** Fields for zone, language, length, style and ways. `zones`: those in which people of the directory live. */
export function preferencesFields(
  words: Words,
  { current, zones, now }: { current: Preferences; zones: readonly string[]; now: Instant },
): readonly Block[] {
  const { preferences } = words.chat;
  const offered = [...new Set([current.zone, ...zones.slice(0, MOST_ZONES - ZONES.length), ...ZONES])];
  const minutes = LENGTHS.map((each) => ({ value: String(each), label: preferences.minutes(each) }));
  return [
    one(
      "zone",
      preferences.zone,
      offered.map((zone) => ({ value: zone, label: zoneLabel(zone, now) })),
      current.zone,
    ),
    ...(LOCALES.length > 1
      ? [
          one(
            "language",
            preferences.language,
            LOCALES.map((locale) => ({ value: locale, label: languageName(locale) })),
            current.locale,
          ),
        ]
      : []),
    one(
      "minutes",
      preferences.length,
      [{ value: ANY, label: preferences.anyLength }, ...minutes],
      current.minutes === null ? ANY : String(current.minutes),
    ),
    one(
      "style",
      words.styles.label,
      STYLES.map((style) => ({ value: style, label: words.styles.names[style] })),
      current.style,
    ),
    {
      kind: "choices",
      name: "variants",
      label: preferences.ways,
      options: VARIANTS.map((value) => ({ value, label: words.run.variants[value] })),
      multiple: true,
      chosen: current.variants,
      optional: true,
    },
  ];
}

const ANY = "any";

export type PreferencesForm =
  | { readonly kind: "preferences"; readonly preferences: Preferences }
  | { readonly kind: "invalid"; readonly fields: Readonly<Record<string, string>> };

/** Reads the fields. What a form did not hold stays as it is; a value that was not offered is refused beside its field. */
export function readPreferencesForm(values: ViewValues, current: Preferences, words: Words): PreferencesForm {
  const problem = words.chat.preferences.unknown;
  const [zone, language, minutes] = [values.zone?.[0], values.language?.[0], values.minutes?.[0]];
  const read = {
    zone: zone === undefined ? current.zone : parseTimeZone(zone),
    language: language === undefined ? current.locale : LOCALES.find((known) => known === language),
    minutes: minutes === undefined ? current.minutes : minutes === ANY ? null : minutesOf(minutes),
    style: values.style === undefined ? current.style : STYLES.find((known) => known === values.style?.[0]),
    variants: values.variants ?? [],
  };
  const variants = VARIANTS.filter((known) => read.variants.includes(known));
  const fields: Record<string, string> = {};
  if (read.zone === null) fields.zone = problem;
  if (read.language === undefined) fields.language = problem;
  if (read.minutes === undefined) fields.minutes = problem;
  if (read.style === undefined) fields.style = problem;
  if (variants.length < new Set(read.variants).size) fields.variants = problem;
  const { zone: chosenZone, language: locale, minutes: length, style } = read;
  if (
    chosenZone === null ||
    locale === undefined ||
    length === undefined ||
    style === undefined ||
    fields.variants
  )
    return { kind: "invalid", fields };
  return { kind: "preferences", preferences: { zone: chosenZone, locale, minutes: length, style, variants } };
}

function minutesOf(text: string): Preferences["minutes"] | undefined {
  return LENGTHS.find((known) => String(known) === text);
}
