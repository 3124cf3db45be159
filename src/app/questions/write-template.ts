import { CONSTRUCT_MEANINGS, TEMPLATE_WORDS } from "../../content/construct-meanings.ts";
import { PULSE } from "../../content/pulse.ts";
import { LOCALES, type Locale } from "../../core/locale.ts";
import { ITEMS, type PulseItem } from "../../core/pulse/instrument.ts";
import { writeCsv } from "../directory/write-csv.ts";
import { hrOrAuditor, type Officer } from "../program/allow.ts";
import { ANSWER_PARTS, PLACEHOLDER, QUESTION_COLUMNS } from "./read-questions-file.ts";

/**
 * A file to fill in: every part, and in each cell what belongs there. None of our own questions is in it. What is not wanted is deleted by
 * whole constructs; a cell that was not filled in is refused. Throws `forbidden` for all but HR and auditors.
 */
export function writeTemplate(session: Pick<Officer, "roles">): string {
  hrOrAuditor(session);
  const cells = (part: string, say: (locale: Locale) => string) => [
    part,
    "",
    ...LOCALES.map((locale) => `${PLACEHOLDER}${say(locale)}]`),
  ];
  return writeCsv([
    QUESTION_COLUMNS,
    cells("frame", (locale) => TEMPLATE_WORDS[locale].frame),
    ...ANSWER_PARTS.map((part, place) => cells(part, (locale) => TEMPLATE_WORDS[locale].answer(place))),
    ...ITEMS.map((item) => cells(item.id, (locale) => belongs(item, locale))),
  ]);
}

function belongs({ construct }: PulseItem, locale: Locale): string {
  return TEMPLATE_WORDS[locale].question(
    PULSE[locale].constructs[construct],
    CONSTRUCT_MEANINGS[locale][construct],
  );
}
