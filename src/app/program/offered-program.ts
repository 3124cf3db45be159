import { findProgramContent, programWords } from "../../content/programs.ts";
import type { Locale } from "../../core/locale.ts";
import type { Program, ProgramWords } from "../../core/program/program.ts";
import type { ProgramRow } from "../../db/programs.ts";

/** A program of the organization as core walks it, with its words. */
export interface OfferedProgram {
  readonly program: Program;
  readonly words: ProgramWords;
}

/** Null where this version of the product no longer ships the content, or not in that language. */
export function offeredProgram(row: ProgramRow, locale: Locale): OfferedProgram | null {
  const content = findProgramContent(row.content_id);
  const words = programWords(row.content_id, locale);
  if (content === undefined || words === undefined) return null;
  return {
    program: {
      id: row.id,
      content,
      state: row.state,
      opensOn: row.opens_on,
      audience: { kind: "everyone" },
      organizationAction: row.organization_action,
    },
    words,
  };
}
