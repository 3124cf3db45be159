import { z } from "zod";
import { findProgramContent } from "../../content/programs.ts";
import type { TeamId } from "../../core/ids.ts";
import { LOCALES } from "../../core/locale.ts";
import { LENGTHS } from "../../core/practice/practice.ts";
import {
  AUDIENCES,
  definitionOf,
  EVERY_WEEKS,
  type ProgramDefinition,
  type ProgramVersion,
} from "../../core/program/program.ts";
import { WEEKDAYS } from "../../core/time/local-time.ts";
import type { ProgramRow } from "../../db/program/programs.ts";

const PLANNED = z.object({ practice: z.string(), minutes: z.literal(LENGTHS) });
const GROUPS = z.object({
  teams: z.array(z.string().transform((id) => id as TeamId)),
  locations: z.array(z.string()),
  tags: z.array(z.string()),
});
const SHAPE = z.object({
  weeks: z.array(z.object({ core: z.array(PLANNED), swap: PLANNED, log: PLANNED.nullable() })),
  cadence: z.object({ everyWeeks: z.literal(EVERY_WEEKS), weekdays: z.array(z.literal([...WEEKDAYS])) }),
  audience: z.object({ to: z.enum(AUDIENCES), groups: GROUPS, except: GROUPS }),
  languages: z.array(z.enum(LOCALES)),
  pilot: GROUPS,
  joinUntil: z.string().nullable(),
});

/** A stored version as core walks it; null where this release no longer ships what it is made from. */
export function toVersion(row: ProgramRow): ProgramVersion | null {
  const content = findProgramContent(row.content_id);
  if (content === undefined) return null;
  const definition: ProgramDefinition =
    row.definition === null ? definitionOf(content) : SHAPE.parse(row.definition);
  return {
    id: row.id,
    version: row.version,
    contentId: row.content_id,
    definition,
    state: row.state,
    opensOn: row.opens_on,
    pilotFrom: row.pilot_from,
    activeFrom: row.active_from,
    action: row.action_id,
    askedBy: row.asked_by,
    approvedBy: row.approved_by,
  };
}

/** The versions of each program, in the order of the rows. */
export function toPrograms(rows: readonly ProgramRow[]): readonly (readonly ProgramVersion[])[] {
  const versions = rows.flatMap((row) => toVersion(row) ?? []);
  return [...Map.groupBy(versions, ({ id }) => id).values()];
}
