import { EvenkeelError } from "../../core/errors.ts";
import { type OrganizationId, parseId } from "../../core/ids.ts";
import type { ProgramVersion } from "../../core/program/program.ts";
import { lockVersions, type ProgramRow } from "../../db/program/programs.ts";
import type { Trx } from "../../db/transact.ts";
import { toVersion } from "./definition.ts";

/** A program with its rows, in the order of its versions. */
export interface FoundProgram {
  readonly rows: readonly ProgramRow[];
  readonly versions: readonly ProgramVersion[];
  readonly newest: ProgramVersion;
}

/** A program's versions, locked until the transaction ends. Throws `not_found` where there is none. */
export async function lockProgram(
  trx: Trx,
  organizationId: OrganizationId,
  id: string,
): Promise<FoundProgram> {
  const program = parseId<"program">(id);
  return foundIn(program === null ? [] : await lockVersions(trx, organizationId, program));
}

export function foundIn(rows: readonly ProgramRow[]): FoundProgram {
  const versions = rows.flatMap((row) => toVersion(row) ?? []);
  const newest = versions.at(-1);
  if (newest === undefined)
    throw new EvenkeelError("not_found", "There is no such program here. Nothing was changed.");
  return { rows, versions, newest };
}
