import { z } from "zod";
import type { OwnRow } from "../../content/own.ts";
import { LOCALES } from "../../core/locale.ts";
import { OWN_INPUTS, OWN_LENGTHS, type OwnContent } from "../../core/practice/own.ts";
import { NEEDS } from "../../core/practice/practice.ts";
import type { OwnPracticeRow } from "../../db/program/own-practices.ts";

const TEXT = z.object({
  title: z.string(),
  description: z.string(),
  steps: z.array(z.object({ text: z.string(), options: z.array(z.string()) })),
});
const SHAPE = z.object({
  need: z.enum(NEEDS),
  minutes: z.literal(OWN_LENGTHS),
  steps: z.array(z.enum(OWN_INPUTS)),
  care: z.number().nullable(),
  cautions: z.array(z.string()),
  texts: z.partialRecord(z.enum(LOCALES), TEXT),
});

/** A stored version as it was written. */
export function contentOf({ content }: Pick<OwnPracticeRow, "content">): OwnContent {
  return SHAPE.parse(content) as OwnContent;
}

export function toOwnRow(row: OwnPracticeRow): OwnRow {
  return { id: row.id, version: row.version, content: contentOf(row), inUse: row.state === "in_use" };
}
