import { html, raw } from "hono/html";
import type { Html } from "./marks.ts";
import type { Words } from "./words/en.ts";

/** Names of today for zones that the runtime still lists under an older one: their people look for these. */
const RENAMED: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Godthab": "America/Nuuk",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

interface Zone {
  readonly id: string;
  /** Under which browsers and older entries may know it as well. */
  readonly old: string | null;
  readonly region: string;
  /** "Lisbon"; "Indianapolis, Indiana". */
  readonly place: string;
}

let known: readonly Zone[] | null = null;

/** Every zone that the runtime knows, by region and place. */
function zones(): readonly Zone[] {
  known ??= Intl.supportedValuesOf("timeZone")
    .map((listed): Zone => {
      const id = RENAMED[listed] ?? listed;
      const [region = id, ...places] = id.split("/");
      const place = places.toReversed().join(", ").replaceAll("_", " ");
      return { id, old: id === listed ? null : listed, region, place };
    })
    .filter(({ place }) => place !== "")
    .sort((a, b) => a.region.localeCompare(b.region) || a.place.localeCompare(b.place));
  return known;
}

/**
 * A choice among all zones; `attributes`: those of the control. Where none is chosen, the script chooses the browser's own. A zone that
 * is in no list, as an entry of long ago may hold, stays chosen under its own name.
 */
export function zoneSelect(chosen: string, words: Words, attributes: Html): Html {
  const { regions, choose } = words.zones;
  const option = ({ id, old, place }: Zone) =>
    html`<option value="${id}"${old === null ? "" : html` data-old="${old}"`}${chosen === id || chosen === old ? raw(" selected") : ""}>${place}</option>`;
  const group = ([region, list]: readonly [string, readonly Zone[]]) =>
    html`<optgroup label="${regions[region] ?? region}">${list.map(option)}</optgroup>`;
  const isListed = zones().some(({ id, old }) => chosen === id || chosen === old);
  const first =
    chosen === ""
      ? html`<option value="" selected>${choose}</option>`
      : isListed
        ? ""
        : html`<option value="${chosen}" selected>${chosen}</option>`;
  return html`<select${attributes} required data-zone>${first}${[...Map.groupBy(zones(), ({ region }) => region)].map(group)}</select>`;
}
