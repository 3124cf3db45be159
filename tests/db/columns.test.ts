import { readdir, readFile } from "node:fs/promises";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { findPreferences } from "../../src/db/member/preferences.ts";
import { asApp } from "../../src/db/transact.ts";
import { asOwner, describeOnEach } from "./databases.ts";
import { foundOrganization } from "./people.ts";

describeOnEach("A connection that asked before another replica's migration added a column", (open) => {
  test("goes on asking", async () => {
    const database = await open();
    const { organizationId, memberId } = await foundOrganization(database, "own");
    const ask = () =>
      asApp(database, organizationId, (trx) => findPreferences(trx, organizationId, memberId));
    const before = await ask();
    await sql`alter table preferences add column later text`.execute(asOwner(database));
    expect(await ask()).toEqual(before);
  });
});

test("no statement that gives rows takes whatever columns there are", async () => {
  const files = (await readdir("src/db", { recursive: true })).filter((file) => file.endsWith(".ts"));
  const found: string[] = [];
  for (const file of files)
    for (const line of (await readFile(`src/db/${file}`, "utf8")).split("\n"))
      if (/selectAll\(|returningAll\(|returning \*|select \*/.test(line))
        found.push(`${file}: ${line.trim()}`);
  // Neither gives rows.
  expect(found).toEqual([
    expect.stringMatching(/^backup\.ts: select \* from json_populate_recordset/),
    expect.stringMatching(/^directory\/dry-run\.ts: .*create temporary table members/),
  ]);
  expect(files.length).toBeGreaterThan(50);
});
