import { Temporal } from "temporal-polyfill";

/** ISO 3166-1 alpha-2, as of 2024. */
const COUNTRIES = new Set(
  (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
    "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT " +
    "MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
    "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
    "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
  ).split(" "),
);

/** A country code in capitals; null where ISO 3166-1 has none such. */
export function readCountry(text: string): string | null {
  const code = text.trim().toUpperCase();
  return COUNTRIES.has(code) ? code : null;
}

/** An IANA zone as its database writes it; null where it knows none such. Offsets such as "+02:00" are none: they know no summer time. */
export function readZone(text: string): string | null {
  const name = text.trim();
  if (!/^[a-z]/i.test(name)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

/** Made once: it takes longer than all that is asked of it. */
const LANGUAGES = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** A language tag such as "es-MX", as BCP 47 writes it; null for what is no tag, or a language that nobody speaks. */
export function readLanguage(text: string): string | null {
  const tag = text.trim().replaceAll("_", "-");
  try {
    const [known] = Intl.getCanonicalLocales(tag);
    return known !== undefined && LANGUAGES.of(known.split("-")[0] ?? "") !== undefined ? known : null;
  } catch {
    return null;
  }
}
