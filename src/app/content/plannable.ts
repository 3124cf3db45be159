import { PRACTICES } from "../../content/library.ts";
import type { OrganizationId } from "../../core/ids.ts";
import { lastingName } from "../../core/practice/own.ts";
import type { Practice } from "../../core/practice/practice.ts";
import type { Trx } from "../../db/transact.ts";
import { readOwnInUse } from "./shelf.ts";

/** A practice that a program can hold. */
export interface PlannablePractice extends Pick<Practice, "id" | "lengths"> {
  /** The title of one of the organization's own, with the languages it was written in; null for one that ships. */
  readonly own: string | null;
}

/** All that ship, then those of the organization's own that are in use, which are planned by their lasting name. */
export async function readPlannable(
  trx: Trx,
  organizationId: OrganizationId,
): Promise<readonly PlannablePractice[]> {
  const own = await readOwnInUse(trx, organizationId);
  return [
    ...PRACTICES.map(({ practice: { id, lengths } }) => ({ id, lengths, own: null })),
    ...own.map(({ practice: { id, lengths }, texts }) => {
      const [title] = Object.values(texts).map((text) => text.title);
      return { id: lastingName(id), lengths, own: `${title ?? id} [${Object.keys(texts).join(", ")}]` };
    }),
  ];
}
