import type {
  Channel,
  Helpline,
  HelpNote,
  HelpSource,
  Hours,
  Purpose,
  SourceTier,
} from "../core/safety/helplines.ts";

/** Half a year after the list came into the product: an unconfirmed line is hidden from then on. */
const EXPIRES_ON = "2027-05-22";

export const ALWAYS: Hours = { kind: "always" };
export const UNKNOWN: Hours = { kind: "unknown" };

export function readAt(at: string, tier: SourceTier, dated: string | null = null): HelpSource {
  return { at, tier, dated };
}

export const call = (number: string): Channel => ({ by: "call", number });
export const text = (number: string, keyword: string | null = null): Channel => ({
  by: "text",
  number,
  keyword,
});
export const whatsapp = (number: string): Channel => ({ by: "whatsapp", number });
export const chat: Channel = { by: "chat", url: null };

export type Row = Pick<Helpline, "id" | "name" | "channels" | "hours" | "languages" | "source"> &
  Partial<Pick<Helpline, "region" | "free" | "note" | "purpose">>;

/** A row that nobody has confirmed yet. */
export function line(row: Row): Helpline {
  return { region: null, free: false, note: null, ...row, verified: false, expiresOn: EXPIRES_ON };
}

// What nobody read for this list, and everybody knows. Only numbers that we were sure of were taken: a country without a row has none.
const REMEMBERED = readAt("widely known; read nowhere for this list", "remembered");

type AtRisk = Pick<Row, "id" | "name" | "channels" | "languages"> &
  Partial<Pick<Row, "region" | "free" | "note" | "source" | "hours">>;

/** Free and open day and night unless the row says otherwise. */
function atRisk(purpose: Purpose, note: HelpNote | null) {
  return (row: AtRisk): Helpline =>
    line({ free: true, note, hours: ALWAYS, source: REMEMBERED, ...row, purpose });
}

/** For violence at home: for everyone, or for women where the line says so. */
export const home = atRisk("domestic", null);
export const women = atRisk("domestic", "women");
/** For a child at risk: for whoever calls, or for children and young people themselves. */
export const child = atRisk("safeguarding", null);
export const young = atRisk("safeguarding", "young");
