import { programWords } from "../../content/programs.ts";
import type { Words } from "../../content/words.ts";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { findVersions } from "../../db/program/programs.ts";
import type { Trx } from "../../db/transact.ts";
import { readNudgeDays } from "../program/open-programs.ts";
import { readPlaces } from "../program/places.ts";
import type { ReadingVault } from "../vault.ts";
import type { MemberCopy } from "./copy.ts";

/** The programs that the member takes part in, opened. */
export async function readPrograms(
  trx: Trx,
  member: { organizationId: OrganizationId; memberId: MemberId; vault: ReadingVault; words: Words },
): Promise<MemberCopy["programs"]> {
  const { organizationId, vault, words } = member;
  const places = await readPlaces(trx, vault, member);
  const rows = await findVersions(
    trx,
    organizationId,
    places.map(({ program }) => program),
  );
  const nudgeDays = await readNudgeDays(trx, member);
  return places.map(({ program, startsOn, pausedOn }) => {
    const id = rows.find((row) => row.id === program)?.content_id ?? program;
    return { id, title: programWords(id, words.locale)?.title ?? id, startsOn, nudgeDays, pausedOn };
  });
}
