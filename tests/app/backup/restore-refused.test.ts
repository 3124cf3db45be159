import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { backup } from "../../../src/app/backup/backup.ts";
import { restore } from "../../../src/app/backup/restore.ts";
import { TAKEN_TABLES } from "../../../src/db/backup.ts";
import { connect } from "../../../src/db/connect.ts";
import type { Database } from "../../../src/db/database.ts";
import { migrate } from "../../../src/db/migrate.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { freshDatabase } from "../../db/fresh-database.ts";
import { foundOrganization, freshId, NOW } from "../../db/people.ts";
import { createWorld, type World } from "../../world.ts";
import { chargesOf, freshPaths, rowsOf } from "./scene.ts";

const freshPath = freshPaths();

describeOnEach("A restore that cannot be", (open, dialect) => {
  let world: World;
  let path: string;
  let target: Database;
  const attempt = (file: string, now = world.now()) =>
    restore({ ...world.deps, database: target }, { path: file, now });
  const isEmpty = async () => {
    for (const table of TAKEN_TABLES) expect(await rowsOf(target, table)).toEqual([]);
  };

  beforeAll(async () => {
    world = await createWorld(await open());
    path = freshPath();
    await backup(world.deps, { path, now: world.now() });
    target = await open();
  });

  async function rewritten(change: (text: string) => string): Promise<string> {
    const file = freshPath();
    await writeFile(file, gzipSync(change(gunzipSync(await readFile(path)).toString("utf8"))));
    return file;
  }

  test("is refused where one character was changed, and leaves the database empty", async () => {
    const file = await rewritten((text) => text.replace("Customer Care", "Customer Core"));
    await expect(attempt(file)).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringMatching(/damaged/),
    });
    await isEmpty();
  });

  test("is refused where the end is missing, or a row, or the header", async () => {
    const whole = await readFile(path);
    const cut = freshPath();
    await writeFile(cut, whole.subarray(0, whole.length - 2000));
    await expect(attempt(cut)).rejects.toMatchObject({ code: "invalid" });
    const fewer = await rewritten((text) => `${text.trimEnd().split("\n").slice(0, -1).join("\n")}\n`);
    await expect(attempt(fewer)).rejects.toMatchObject({ code: "invalid" });
    const other = freshPath();
    await writeFile(other, "something else");
    await expect(attempt(other)).rejects.toMatchObject({ code: "invalid" });
    await expect(attempt(freshPath())).rejects.toMatchObject({ code: "invalid" });
    await isEmpty();
  });

  test("is refused where the schema or the format is another, or the clock is behind the backup", async () => {
    const later = await rewritten((text) => text.replace('"0001-foundation"', '"0000-foundation"'));
    await expect(attempt(later)).rejects.toMatchObject({
      code: "refused",
      message: expect.stringMatching(/schema/),
    });
    const format = await rewritten((text) => text.replace('"version":1', '"version":2'));
    await expect(attempt(format)).rejects.toMatchObject({
      code: "refused",
      message: expect.stringMatching(/format 2/),
    });
    await expect(attempt(path, world.now().subtract({ hours: 1 }))).rejects.toMatchObject({
      code: "refused",
      message: expect.stringMatching(/clock/),
    });
    await isEmpty();
  });

  test("is none because of a directory that goes in a circle", async () => {
    const source = await open();
    const { organizationId, teamId } = await foundOrganization(source, "circle");
    const below = {
      organization_id: organizationId,
      id: freshId<"team">(),
      name: "B",
      parent_id: teamId,
      lead_id: null,
    };
    await asOwner(source).insertInto("teams").values(below).execute();
    await asOwner(source)
      .updateTable("teams")
      .set({ parent_id: below.id })
      .where("id", "=", teamId)
      .execute();
    const file = freshPath();
    await backup({ database: source }, { path: file, now: NOW });
    const fresh = await open();
    await restore({ ...world.deps, database: fresh }, { path: file, now: NOW });
    expect(await rowsOf(fresh, "teams")).toEqual(await rowsOf(source, "teams"));
  });

  test("whose process is killed once the rows are in leaves nothing behind", async () => {
    const directory = await mkdtemp(join(tmpdir(), "evenkeel-killed-"));
    const url = dialect === "postgres" ? await freshDatabase() : null;
    const reopen = () => connect(url === null ? { dataDirectory: directory } : { databaseUrl: url });
    try {
      const before = await reopen();
      await migrate(before);
      await before.close();
      const child = spawn(process.execPath, [KILLED, path, url ?? "", directory], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const exit = once(child, "exit");
      try {
        await reaches(child, "rows are in");
      } finally {
        child.kill("SIGKILL");
        await exit;
      }
      const after = await reopen();
      try {
        for (const table of TAKEN_TABLES) expect(await rowsOf(after, table)).toEqual([]);
        const restored = await restore({ ...world.deps, database: after }, { path, now: world.now() });
        expect(restored.organizations).toBe(1);
      } finally {
        await after.close();
      }
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }, 180_000);

  test("that dies after the rows are in leaves nothing behind, and works at the next try", async () => {
    const dying = { ...world.deps, database: target, sealing: { ...world.deps.sealing, hash: killed } };
    const later = world.now().add({ hours: 24 * 60 });
    await expect(restore(dying, { path, now: later })).rejects.toThrow("killed");
    await isEmpty();
    const restored = await restore({ ...world.deps, database: target }, { path, now: later });
    // Founded on 5 January, so the first window may have opened on 2 February and the second on 2 March.
    expect(restored.voided).toEqual({ open: 0, since: 2 });
    expect((await chargesOf(world, target)).chain).toBe("intact");
  });
});

function killed(): never {
  throw new Error("killed");
}

const KILLED = new URL("./killed-restore.ts", import.meta.url).pathname;

async function reaches(child: ChildProcess, line: string): Promise<void> {
  let said = "";
  for await (const chunk of child.stdout ?? []) {
    said += chunk;
    if (said.includes(line)) return;
  }
  throw new Error(`The child ended before it said "${line}".`);
}
