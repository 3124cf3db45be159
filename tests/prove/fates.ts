import pg from "pg";

/** What became of a mailing, by what is stored and by what came. */
export interface Fates {
  readonly sent: number;
  readonly unknown: number;
  /** Failed or skipped: nothing is to have come. */
  readonly notSent: number;
  /** Neither sent nor given up. */
  readonly open: number;
  /** Recorded as sent, and nothing came. */
  readonly lost: number;
  /** Came more than once. */
  readonly twice: number;
  /** Came, and is recorded as what did not go out. */
  readonly misrecorded: number;
}

/** Compares every message of a mailing with what came, by person. */
export async function countFates(databaseUrl: string, posted: ReadonlyMap<string, number>): Promise<Fates> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ person: string; state: string }>(
    "select a.external_id as person, d.state from deliveries d join accounts a on a.organization_id = d.organization_id and a.id = d.account_id",
  );
  await client.end();
  const count = (is: (state: string, came: number) => boolean) =>
    rows.filter(({ person, state }) => is(state, posted.get(person) ?? 0)).length;
  return {
    sent: count((state) => state === "sent"),
    unknown: count((state) => state === "unknown"),
    notSent: count((state) => state === "failed" || state === "skipped"),
    open: count((state) => state === "planned" || state === "sending"),
    lost: count((state, came) => state === "sent" && came === 0),
    twice: count((_, came) => came > 1),
    misrecorded: count(
      (state, came) => came > 0 && (state === "failed" || state === "skipped" || state === "planned"),
    ),
  };
}
