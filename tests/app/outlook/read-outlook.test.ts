import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLUMNS } from "../../../src/app/directory/columns.ts";
import { readCsv } from "../../../src/app/directory/csv.ts";
import { outlookOf } from "../../../src/app/outlook/outlook-of.ts";
import { readOutlook } from "../../../src/app/outlook/read-outlook.ts";
import { EvenkeelError } from "../../../src/core/errors.ts";

const HEAD = COLUMNS.join();

/** A row of a directory file, with what an outlook does not read filled in. */
function row(email: string, team: string, parent = "", manager = ""): string {
  return `${email},Some Name,${team},${parent},${manager},Europe/Dublin,en,IE,Dublin,a;b`;
}

function file(...rows: string[]): string {
  return [HEAD, ...rows, ""].join("\n");
}

function refusal(text: string): string {
  try {
    readOutlook(text);
  } catch (error) {
    if (error instanceof EvenkeelError && error.code === "invalid") return error.message;
    throw error;
  }
  throw new Error("It was read.");
}

test("reads teams, parents and leads from a directory file", () => {
  const { teams, members, names } = readOutlook(
    file(
      row("Ceo@a.example", "All"),
      row("lead@a.example", "Harbor", "All", "ceo@a.example"),
      row("one@a.example", "Harbor", "All", "LEAD@a.example"),
      row("two@a.example", "Harbor", "All", "lead@a.example"),
      row("far@a.example", "Yard", "All", "lead@a.example"),
    ),
  );
  expect(teams).toEqual([
    { id: "All", parent: null, lead: null },
    { id: "Harbor", parent: "All", lead: "lead@a.example" },
    { id: "Yard", parent: "All", lead: "lead@a.example" },
  ]);
  expect(members.map(({ id, team }) => `${id} ${team}`)).toContain("ceo@a.example All");
  expect(names.get(teams[1]?.id as never)).toBe("Harbor");
});

test("of a lead and one member, the lead is who sits in the team", () => {
  const { teams } = readOutlook(
    file(
      row("ceo@a.example", "All"),
      row("lead@a.example", "T", "All", "ceo@a.example"),
      row("one@a.example", "T", "All", "lead@a.example"),
    ),
  );
  expect(teams.find(({ id }) => id === "T")?.lead).toBe("lead@a.example");
});

test("a parent without a row of its own stands at the top, and several tops are put under one", () => {
  const { teams } = readOutlook(file(row("a@a.example", "T", "North"), row("b@a.example", "U", "South")));
  expect(teams.map(({ id, parent }) => `${id} < ${parent}`)).toEqual([
    "(whole organization) < null",
    "T < North",
    "U < South",
    "North < (whole organization)",
    "South < (whole organization)",
  ]);
});

test("a byte order mark, CRLF, quotes and empty lines do no harm", () => {
  const text = `\uFEFF${HEAD}\r\n\r\n"a@a.example","Name, with ""quotes""\r\nand a line","T, the first","",,,,,,\r\n${row("b@a.example", "U")}`;
  const { members } = readOutlook(text);
  expect(members.map(({ team }) => team)).toEqual(["T, the first", "U"]);
});

describe("refuses with the line", () => {
  test.each([
    ["line 1: the first line must be", "email,team\na@a.example,T\n"],
    ["line 2: there is nobody in the file", `${HEAD}\n`],
    ["line 3: 9 columns, expected 10", `${file(row("a@a.example", "T")).trimEnd()}\nb@a.example,,T,,,,,,\n`],
    ["line 3: the same e-mail as on line 2", file(row("a@a.example", "T"), row("A@a.example", "T"))],
    ["line 2: email is no e-mail address", file(row("a", "T"))],
    ["line 3: team is empty", file(row("a@a.example", "T"), row("b@a.example", ""))],
    [
      'line 3: team "T" has another parent_team than on line 2',
      file(row("a@a.example", "T", "X"), row("b@a.example", "T", "Y")),
    ],
    ['line 2: team "T" is its own parent_team', file(row("a@a.example", "T", "T"))],
    ["line 2: manager is the e-mail of nobody in the file", file(row("a@a.example", "T", "", "x@a.example"))],
    ["line 2: somebody is their own manager", file(row("a@a.example", "T", "", "a@a.example"))],
    ["line 4: a quote is opened and never closed", `${HEAD}\n\n\n"a@a.example,T`],
    ["line 2: text follows a closing quote", `${HEAD}\n"a"b,T`],
    ["line 2: a quote stands inside a field", `${HEAD}\na"b,T`],
    ["line 3: this is not JSON", '{\n"teams": [],\n oops}'],
    ["teams", '{"teams":[],"members":[]}'],
    [
      "members.0.team: there is no team",
      '{"teams":[{"id":"t","parent":null}],"members":[{"id":"m","team":"x"}]}',
    ],
    ["teams.0.parent: there is no team", '{"teams":[{"id":"t","parent":"x"}],"members":[]}'],
    [
      'members.1.id: "m" is listed twice',
      '{"teams":[{"id":"t"}],"members":[{"id":"m","team":"t"},{"id":"m","team":"t"}]}',
    ],
  ])("%s", (expected, text) => {
    expect(refusal(text)).toContain(expected);
  });

  test("names all problems up to twelve, in order, and quotes no e-mail", () => {
    const rows = Array.from({ length: 20 }, (_, i) => row(`secret${i}`, "T"));
    const message = refusal(file(...rows));
    expect(message.match(/line \d+/g)).toHaveLength(12);
    expect(message).toContain("and 8 more");
    expect(message).not.toContain("secret");
  });

  test("a cycle of parents is named when it is counted", () => {
    const organization = readOutlook(file(row("a@a.example", "T", "U"), row("b@a.example", "U", "T")));
    expect(() => outlookOf(organization)).toThrow(/cycle/);
  });
});

test("reads JSON of teams and members", () => {
  const { teams, members } = readOutlook(
    ' {"teams":[{"id":"t","parent":null,"lead":"m"},{"id":"u","parent":"t"}],"members":[{"id":"m","team":"u"}]}',
  );
  expect(teams).toEqual([
    { id: "t", parent: null, lead: "m" },
    { id: "u", parent: "t", lead: null },
  ]);
  expect(members).toEqual([{ id: "m", team: "u" }]);
});

test("whatever is written as CSV is read back", () => {
  const field = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r\n", " ", "é") });
  const record = fc.array(field, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 5 }),
      fc.constantFrom("\n", "\r\n"),
      (records, end) => {
        const text = records
          .map((fields) => fields.map((each) => `"${each.replaceAll('"', '""')}"`).join(","))
          .join(end);
        const csv = readCsv(text);
        expect(csv.kind === "read" && csv.records.map(({ fields }) => fields)).toEqual(records);
      },
    ),
  );
});

test("no text makes the reader hang or throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r") }), (text) => {
      expect(["read", "broken"]).toContain(readCsv(text).kind);
    }),
  );
});
