import { Temporal } from "temporal-polyfill";
import { connect } from "../../src/db/connect.ts";
import { claimSlot } from "../../src/db/cross-organization.ts";
import { migrate } from "../../src/db/migrate.ts";

/** Writes row after row into an embedded database and prints each one's name once it was acknowledged, until it is killed. */
const [, , directory = "", round = ""] = process.argv;
const now = Temporal.Instant.from("2026-03-02T09:00:00Z");

const database = await connect({ dataDirectory: directory });
await migrate(database);
for (let row = 0; ; row++) {
  const name = `${round}-${row}`;
  await claimSlot(database, name, now, 1000);
  process.stdout.write(`${name}\n`);
}
