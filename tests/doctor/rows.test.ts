import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createChatHandler } from "../../src/app/handle-chat-event.ts";
import { newId } from "../../src/app/new-id.ts";
import { recordAccess } from "../../src/db/access-log.ts";
import type { Database } from "../../src/db/database.ts";
import { insertEvent } from "../../src/db/delivery/inbox.ts";
import { asApp } from "../../src/db/transact.ts";
import { placesOf, searchCanary } from "../../src/doctor/canary.ts";
import { attackCatalog } from "../../src/doctor/catalog.ts";
import type { DumpedTable } from "../../src/doctor/dump.ts";
import { examineDatabase } from "../../src/doctor/examine-database.ts";
import { FOUNDING, type PlayedParts } from "../../src/doctor/played.ts";
import { attackOneRow } from "../../src/doctor/played-attacks.ts";
import { day, OPENING } from "../../src/doctor/played-weeks.ts";
import { attackByRepeating, publishedOf } from "../../src/doctor/repeat.ts";
import { findTraces } from "../../src/doctor/traces.ts";
import { asOwner, openEmbedded } from "../db/databases.ts";

import { by, playAnswers, SLOW, sha256 } from "./answers.ts";

let opened: Database;
/** Played with the product's own parts. What a test changes here it changes back; the last one closes the window. */
let own: Awaited<ReturnType<typeof playAnswers>>;
/** Where a weakness that sleeps in them names whoever acts; null while it sleeps. */
let naming: "inbox" | "access_log" | null = null;

beforeAll(async () => {
  opened = await openEmbedded();
  own = await playAnswers(opened, { handle: namingWhoActs });
}, SLOW.timeout);
afterAll(() => opened.close());

const namingWhoActs: PlayedParts["handle"] = (deps) => {
  const real = createChatHandler(deps);
  return async (event) => {
    const reply = await real(event);
    if (naming === null) return reply;
    const { id: organization, members, workspaceId } = own.played;
    const actor = members.find(({ account }) => account === event.actor.account)?.id ?? null;
    await asApp(deps.database, organization, async (trx) => {
      if (naming === "inbox") {
        const row = { workspaceId, id: `answered by ${actor}`, sealed: null, receivedAt: event.at };
        await insertEvent(trx, organization, row);
      } else if (actor !== null) {
        const id = newId<"access">(deps.random, event.at);
        const row = { id, at: event.at, actor, role: "lead" as const, subject: null };
        await recordAccess(trx, organization, { ...row, verb: "summary.read" });
      }
    });
    return reply;
  };
};

test(
  "seals whose length depends on the answer, nonces that repeat, and ids in the order of answers are seen",
  SLOW,
  async () => {
    let count = 0;
    const { tables } = await playAnswers(opened, {
      sealing: (sealing) => ({
        ...sealing,
        openWindow(owner, wrapped) {
          const seal = sealing.openWindow(owner, wrapped);
          const longer = (slot: Uint8Array, record: Uint8Array) =>
            Uint8Array.of(...seal.seal(slot, record), ...record.filter((value) => value === 4));
          return { ...seal, seal: longer };
        },
      }),
      random: (real) => ({
        bytes(length) {
          if (length === 12) return new Uint8Array(12);
          const bytes = real.bytes(length);
          if (length === 16) bytes.set([0, 0, ++count >> 8, count & 255]);
          return bytes;
        },
      }),
    });
    const findings = await findTraces(tables);
    for (const id of ["lengths", "equal-ciphertexts", "id-order"])
      expect.soft(by(findings, id), id).toMatchObject({ held: false });
  },
);

test("an event, or a line in the list of who looked, that names whoever answered is seen", SLOW, async () => {
  const { played, questions } = own;
  const [member, ...others] = played.members;
  if (member === undefined) throw new Error("Nobody is there.");
  expect(await attackOneRow(played, member, questions)).toMatchObject({ held: true });
  for (const [i, table] of (["inbox", "access_log"] as const).entries()) {
    naming = table;
    const found = await attackOneRow(played, others[i] ?? member, questions);
    expect(found).toMatchObject({ held: false, figure: 1 });
  }
  naming = null;
});

test(
  "a person, a time or a shared transaction beside an answer is seen, and an id that tells its time",
  SLOW,
  async () => {
    const { tables } = own;
    const change = (name: string, to: (table: DumpedTable) => DumpedTable) =>
      findTraces(tables.map((table) => (table.name === name ? to(table) : table)));
    expect((await findTraces(tables)).filter(({ held }) => !held)).toEqual([]);
    const beside = await change("answers", (table) => ({
      ...table,
      columns: [...table.columns, { name: "answered_at", type: "timestamp with time zone" }],
    }));
    expect(by(beside, "answer-columns")).toMatchObject({ held: false });
    const transaction = tables.find(({ name }) => name === "answers")?.rows[0]?.transaction ?? 0;
    const together = await change("preferences", (table) => ({
      ...table,
      rows: table.rows.map((row, i) => (i === 0 ? { ...row, transaction } : row)),
    }));
    expect(by(together, "shared-transactions")).toMatchObject({ held: false, figure: 1 });
    const timed = await change("answers", (table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        values: {
          ...row.values,
          id: `${(row.values.id ?? "").slice(0, 14)}7${(row.values.id ?? "").slice(15)}`,
        },
      })),
    }));
    expect(by(timed, "id-kinds")).toMatchObject({ held: false });
  },
);

test(
  "a grant too many, a missing wall, and a right to change what was published are seen",
  SLOW,
  async () => {
    const owner = asOwner(opened);
    const { played } = own;
    const attack = () => attackCatalog(played.deps.database, played.id);
    const cases = [
      [
        "grant select (sealed) on answers to evenkeel_reader",
        "revoke select (sealed) on answers from evenkeel_reader",
        "reader-grants",
      ],
      ["grant select on entries to public", "revoke select on entries from public", "reader-grants"],
      [
        "grant update on ledger to evenkeel_app",
        "revoke update on ledger from evenkeel_app",
        "changeable-history",
      ],
      [
        "alter table inbox disable row level security",
        "alter table inbox enable row level security",
        "tenant-walls",
      ],
      [
        "create function peek() returns bigint language sql security definer as 'select count(*) from answers'",
        "drop function peek()",
        "changeable-history",
      ],
    ] as const;
    for (const [weaken, mend, id] of cases) {
      await sql.raw(weaken).execute(owner);
      expect.soft(by(await attack(), id), weaken).toMatchObject({ held: false });
      await sql.raw(mend).execute(owner);
    }
    expect((await attack()).filter(({ held }) => !held)).toEqual([]);
  },
);

test(
  "what somebody wrote is found in a log line, a message and a column, however it is written",
  SLOW,
  async () => {
    const { played, tables } = own;
    const places = placesOf(played, tables);
    const word = "canary-0123456789abcdef";
    expect(searchCanary(word, places)).toMatchObject({ held: true });
    const forms = [word, Buffer.from(`ab${word}cd`).toString("base64"), Buffer.from(word).toString("hex")];
    for (const text of forms) {
      const leaked = { name: "a log line", bytes: Buffer.from(`failed for ${text} today`) };
      expect.soft(searchCanary(word, [...places, leaked]), text).toMatchObject({ held: false, figure: 1 });
    }
  },
);

test(
  "a published number that can be changed, a forged ledger, and rows that outlive their window are seen",
  SLOW,
  async () => {
    const { played } = own;
    await played.advance(day(OPENING + 28));
    await played.advance(day(OPENING + 30));
    const owner = asOwner(opened);
    await sql.raw("grant update on releases to evenkeel_app").execute(owner);
    expect(await attackByRepeating(await publishedOf(played), 2)).toMatchObject({ held: false });
    await sql.raw("revoke update on releases from evenkeel_app").execute(owner);
    await sql`alter table ledger disable trigger ledger_stays`.execute(owner);
    await sql`update ledger set entry = jsonb_set(entry, '{rho}', '1') where organization_id = ${played.id} and sequence = 1`.execute(
      owner,
    );
    await sql`insert into rosters select ${played.id}, id, ${played.members[0]?.id}, ${played.members[0]?.team}, null from windows
      where organization_id = ${played.id} and index = 0`.execute(owner);
    const report = await examineDatabase(opened, { hash: sha256, now: FOUNDING });
    const found = report.findings.filter(({ sample }) => sample.includes(played.id));
    expect(by(found, "ledger")).toMatchObject({ held: false });
    expect(by(found, "destroyed")).toMatchObject({ held: false });
    expect(report.held).toBe(false);
  },
);
