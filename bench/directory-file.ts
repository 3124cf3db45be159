import { COLUMNS } from "../src/app/directory/columns.ts";
import { writeCsv } from "../src/app/directory/write-csv.ts";

/** Where made-up people live. */
const PLACES = [
  ["Europe/Dublin", "IE", "Dublin"],
  ["Europe/Madrid", "ES", "Madrid"],
  ["America/New_York", "US", "New York"],
] as const;

/**
 * A directory file of `people` made-up people in teams of `teamSize` under one of the sample organization's, whose first is whom the others answer to. `wrong`: every so manieth
 * line names a time zone that there is not; 0 for none.
 */
export function directoryFile(people: number, { teamSize = 15, wrong = 0 } = {}): string {
  const rows = Array.from({ length: people }, (_, n) => {
    const [zone, country, location] = PLACES[n % PLACES.length] ?? PLACES[0];
    const team = Math.floor(n / teamSize);
    const first = team * teamSize;
    const row: Readonly<Record<string, string>> = {
      email: addressOf(n),
      name: `Member ${n}`,
      team: `Team ${team}`,
      parent_team: "Product",
      manager: n === first ? "" : addressOf(first),
      time_zone: wrong > 0 && n % wrong === wrong - 1 ? "Europe/Nowhere" : zone,
      language: "en",
      country,
      location,
    };
    return COLUMNS.map((column) => row[column] ?? "");
  });
  return writeCsv([COLUMNS, ...rows]);
}

function addressOf(n: number): string {
  return `member.${n}@larkfield.example`;
}
