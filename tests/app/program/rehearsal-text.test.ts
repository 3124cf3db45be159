import { expect, test } from "vitest";
import { rehearsalText } from "../../../src/app/program/rehearsal-text.ts";
import { REHEARSAL } from "../../web/rehearsal-fixtures.ts";

test("a terminal shows what the page shows: cards, clocks, what is left out and why, weeks, leave, and the dry run", () => {
  const text = rehearsalText(REHEARSAL.rehearsal, REHEARSAL.dryRun);
  for (const line of [
    "Europe/Lisbon, PT: fewer than 8 people; first card 2026-03-23, last 2026-03-30.",
    "Clocks go forward on 2026-03-29, from 01:00 to 02:00. Cards keep their wall time.",
    "2026-03-23  10:00  2026-03-23T10:00:00Z  week 1 of 4, version 1: Soft breath, 1 min; instead: Soft breath, 1 min",
    "2026-04-02  no card: day off, Harbor day",
    "2026-03-23 to 2026-03-29: week 1, version 1; 2 of 3 cards, 4 of 15 minutes",
    "version 2: for all from 2026-03-26, if it is approved now",
    "PROBLEM: A week takes more minutes than it may.",
    "2026-03-23 to 2026-03-29: about 20",
    "Northwind chat (slack): about 120, about 5 s at its pace",
    "in no chat: fewer than 8",
  ])
    expect(text).toContain(line);
  expect(rehearsalText(REHEARSAL.rehearsal, null)).not.toContain("Dry run");
});
