import { z } from "zod";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { forgetOld, NO_MEMORY, type PracticeMemory } from "../../core/practice/memory.ts";
import { FAMILIES, LENGTHS, VARIANTS } from "../../core/practice/practice.ts";
import { STYLES } from "../../core/practice/style.ts";
import { findPracticeMemory, savePracticeMemory } from "../../db/member/practice-data.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { openVault, type ReadingVault, readVault, type Vault } from "../vault.ts";

const SHAPE = z.object({
  version: z.literal(1),
  variants: z.array(z.enum(VARIANTS)),
  minutes: z.literal(LENGTHS).nullable(),
  setAside: z.object({ practices: z.array(z.string()), families: z.array(z.enum(FAMILIES)) }),
  checks: z.array(
    z.object({
      practice: z.string(),
      family: z.enum(FAMILIES),
      feeling: z.enum(["lighter", "heavier"]),
      on: z.number(),
    }),
  ),
  // Absent from what was sealed before they were kept.
  style: z.enum(STYLES).default("plain"),
  heardOn: z.number().nullable().default(null),
  skippedOn: z.number().nullable().default(null),
  remindedOn: z.number().nullable().default(null),
});

interface Owner {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
}

/** What practices remember of the member on `today` (days since 1970). */
export async function readMemory(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  { organizationId, memberId, today }: Owner & { readonly today: number },
): Promise<PracticeMemory> {
  const sealed = await findPracticeMemory(trx, organizationId, memberId);
  if (sealed === null) return NO_MEMORY;
  const vault = await readVault(trx, deps, { organizationId, memberId });
  return openMemory(vault, sealed, { memberId, today });
}

/** The same with the member's vault, where that is open. */
export async function readMemoryIn(
  trx: Trx,
  vault: ReadingVault,
  { organizationId, memberId, today }: Owner & { readonly today: number },
): Promise<PracticeMemory> {
  const sealed = await findPracticeMemory(trx, organizationId, memberId);
  return sealed === null ? NO_MEMORY : openMemory(vault, sealed, { memberId, today });
}

/** The same from a row that was read already. */
export function openMemory(
  vault: ReadingVault,
  sealed: Uint8Array,
  { memberId, today }: Pick<Owner, "memberId"> & { readonly today: number },
): PracticeMemory {
  const { version: _, ...memory } = SHAPE.parse(vault.open("practice_memory", memberId, sealed));
  return forgetOld(memory, today);
}

export async function saveMemory(
  trx: Trx,
  vault: Vault,
  { organizationId, memberId, memory }: Owner & { readonly memory: PracticeMemory },
): Promise<void> {
  const sealed = vault.seal("practice_memory", memberId, { version: 1, ...memory });
  await savePracticeMemory(trx, organizationId, memberId, sealed);
}

/** Reads, changes and stores the memory in one transaction. */
export function changeMemory(
  deps: Pick<Deps, "database" | "sealing">,
  owner: Owner & { readonly today: number },
  change: (memory: PracticeMemory) => PracticeMemory,
): Promise<PracticeMemory> {
  return asApp(deps.database, owner.organizationId, async (trx) => {
    const vault = await openVault(trx, deps, owner);
    const before = await readMemory(trx, deps, owner);
    const memory = change(before);
    if (memory !== before) await saveMemory(trx, vault, { ...owner, memory });
    return memory;
  });
}
