import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/db/database.ts";
import { asOwner, describeOnEach } from "./databases.ts";

describeOnEach("types", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  async function roundTrip(type: string, value: unknown): Promise<unknown> {
    const { rows } = await sql<{ value: unknown }>`select ${value}::${sql.raw(type)} as value`.execute(
      asOwner(database),
    );
    return rows[0]?.value;
  }

  test.each([
    "2026-03-29T01:00:00Z",
    "2026-10-25T00:59:59.123456Z",
    "1999-12-31T23:59:59.9Z",
    "0099-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999Z",
  ])("an instant comes back as the instant it was: %s", async (text) => {
    const back = await roundTrip("timestamptz", Temporal.Instant.from(text));
    expect(back).toBeInstanceOf(Temporal.Instant);
    expect(String(back)).toBe(String(Temporal.Instant.from(text)));
  });

  test("an instant is read right whatever zone the session speaks in", async () => {
    const instant = Temporal.Instant.from("2026-07-01T12:00:00.5Z");
    const read = await asOwner(database)
      .transaction()
      .execute(async (trx) => {
        await sql`set local time zone 'Asia/Kathmandu'`.execute(trx);
        return sql<{ value: unknown }>`select ${instant}::timestamptz as value`.execute(trx);
      });
    expect(String(read.rows[0]?.value)).toBe("2026-07-01T12:00:00.5Z");
  });

  test("a date is an ISO string and does not move with a zone", async () => {
    expect(await roundTrip("date", "2026-03-29")).toBe("2026-03-29");
  });

  test("a bigint is a number", async () => {
    expect(await roundTrip("bigint", 2 ** 52)).toBe(2 ** 52);
    expect(await roundTrip("bigint", -12n)).toBe(-12);
  });

  test("bytes are a plain Uint8Array with memory of its own", async () => {
    const bytes = Uint8Array.of(0, 1, 127, 128, 255);
    const back = (await roundTrip("bytea", bytes)) as Uint8Array;
    expect(back).toEqual(bytes);
    expect(back.constructor).toBe(Uint8Array);
    expect(back.buffer.byteLength).toBe(5);
    expect(await roundTrip("bytea", new Uint8Array(0))).toEqual(new Uint8Array(0));
  });

  test.each([
    ["text[]", []],
    ["text[]", ["a", 'with "quotes"', "with, comma", "back\\slash", "{braces}", "NULL", "", "日本"]],
    ["smallint[]", [1, 3, 5]],
    ["bigint[]", [1, 2 ** 40]],
    ["date[]", ["2026-01-01", "2026-12-31"]],
    ["uuid[]", ["01890000-0000-7000-8000-000000000001"]],
  ])("a JS array is a PostgreSQL array: %s %j", async (type, value) => {
    expect(await roundTrip(type, value)).toEqual(value);
  });

  test("instants and bytes keep their types inside of arrays", async () => {
    const instants = [
      Temporal.Instant.from("2026-03-29T01:00:00Z"),
      Temporal.Instant.from("2026-03-29T01:00:00.000001Z"),
    ];
    expect(String(await roundTrip("timestamptz[]", instants))).toBe(instants.join(","));
    expect(await roundTrip("bytea[]", [Uint8Array.of(1), Uint8Array.of(255, 0)])).toEqual([
      Uint8Array.of(1),
      Uint8Array.of(255, 0),
    ]);
  });

  test.each([[{ a: [1, { b: null }], c: "é" }], [[1, 2, "x"]], ["text"], [3]])(
    "JSON is stringified by the caller and read parsed: %j",
    async (value) => {
      expect(await roundTrip("jsonb", JSON.stringify(value))).toEqual(value);
    },
  );

  test.each([[new Date(0)], [{ a: 1 }], [[new Date(0)]]])(
    "an object as a parameter throws: %j",
    async (value) => {
      await expect(roundTrip("text", value)).rejects.toMatchObject({ code: "bug" });
    },
  );

  test("null stays null in every type", async () => {
    for (const type of ["timestamptz", "date", "bigint", "bytea", "text[]", "jsonb"])
      expect(await roundTrip(type, null)).toBeNull();
  });

  test("an error of the database carries none of the values", async () => {
    const canary = "canary-5512";
    const query = sql`insert into organizations (id, name, time_zone, created_at) values (null, ${canary}, 'UTC', now())`;
    const error: unknown = await query.execute(asOwner(database)).catch((thrown: unknown) => thrown);
    const shown = `${String(error)} ${JSON.stringify(error)} ${Object.values(error as object).join(" ")}`;
    expect(shown).toContain("violates");
    expect(shown).not.toContain(canary);
  });
});
