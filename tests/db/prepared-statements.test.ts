import { readdir, readFile } from "node:fs/promises";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { findPreferences } from "../../src/db/member/preferences.ts";
import { asApp } from "../../src/db/transact.ts";
import { asOwner, describeOnEach } from "./databases.ts";
import { foundOrganization } from "./people.ts";

describeOnEach("A prepared statement", (open) => {
  const start = async () => {
    const database = await open();
    const { organizationId, memberId } = await foundOrganization(database, "own");
    const ask = () =>
      asApp(database, organizationId, (trx) => findPreferences(trx, organizationId, memberId));
    return { owner: asOwner(database), ask };
  };

  test("goes on when another replica's migration adds a column", async () => {
    const { owner, ask } = await start();
    const before = await ask();
    await sql`alter table preferences add column later text`.execute(owner);
    expect(await ask()).toEqual(before);
  });

  test("that a pooler lost is an error that says what to set", async () => {
    const { owner, ask } = await start();
    await ask();
    await sql`deallocate all`.execute(owner);
    await expect(ask()).rejects.toMatchObject({ code: "unavailable", message: /pooler.*PgBouncer 1\.21/ });
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
