import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { QuestionSetId, SetState } from "../../core/pulse/imported.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

const QUESTION_SET = [
  "id",
  "state",
  "name",
  "rights",
  "content",
  "brought_by",
  "brought_at",
  "asked_by",
  "agreed_by",
  "agreed_at",
  "told_at",
] as const;

/** What is asked in a running window may be kept by its members for years: sets stay. */
const LIVING: readonly SetState[] = ["draft", "waiting", "agreed", "in_force", "ending"];

/** What is at hand and what is asked: two at most. */
export function findLivingSets(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("question_sets")
    .select(QUESTION_SET)
    .where("organization_id", "=", organizationId)
    .where("state", "in", LIVING)
    .orderBy("id")
    .execute();
}
export type QuestionSetRow = Awaited<ReturnType<typeof findLivingSets>>[number];

/** The same, locked until the transaction ends: of two changes at once, the second sees the first. */
export function lockLivingSets(trx: Trx, organizationId: OrganizationId): Promise<QuestionSetRow[]> {
  return trx
    .selectFrom("question_sets")
    .select(QUESTION_SET)
    .where("organization_id", "=", organizationId)
    .where("state", "in", LIVING)
    .orderBy("id")
    .forUpdate()
    .execute();
}

/** These sets, whatever became of them. */
export async function findSets(
  trx: Trx,
  organizationId: OrganizationId,
  ids: readonly QuestionSetId[],
): Promise<QuestionSetRow[]> {
  if (ids.length === 0) return [];
  return trx
    .selectFrom("question_sets")
    .select(QUESTION_SET)
    .where("organization_id", "=", organizationId)
    .where("id", "in", ids)
    .execute();
}

/** A draft. Throws where another set is at hand. */
export async function insertSet(
  trx: Trx,
  organizationId: OrganizationId,
  set: {
    readonly id: QuestionSetId;
    readonly name: string;
    readonly rights: string;
    readonly content: object;
    readonly by: MemberId;
    readonly at: Instant;
  },
): Promise<void> {
  await trx
    .insertInto("question_sets")
    .values({
      organization_id: organizationId,
      id: set.id,
      state: "draft",
      name: set.name,
      rights: set.rights,
      content: JSON.stringify(set.content),
      brought_by: set.by,
      brought_at: set.at,
    })
    .execute();
}

/** Only what nobody was ever asked is deleted. */
export async function deleteDraftSet(trx: Trx, organizationId: OrganizationId): Promise<void> {
  await trx
    .deleteFrom("question_sets")
    .where("organization_id", "=", organizationId)
    .where("state", "=", "draft")
    .execute();
}

/** Where a set stands. What it asks stays as it is. */
export async function saveSetStanding(
  trx: Trx,
  organizationId: OrganizationId,
  {
    id,
    ...standing
  }: {
    readonly id: QuestionSetId;
    readonly state: SetState;
    readonly asked_by?: MemberId | null;
    readonly agreed_by?: MemberId | null;
    readonly agreed_at?: Instant | null;
    readonly told_at?: Instant | null;
  },
): Promise<void> {
  await trx
    .updateTable("question_sets")
    .set(standing)
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .execute();
}

/** For the transaction of a restore, as endRestoredApprovals: HR puts it forward again. */
export async function endRestoredSets(trx: Trx): Promise<void> {
  await trx
    .updateTable("question_sets")
    .set({ state: "draft", asked_by: null })
    .where("state", "=", "waiting")
    .execute();
}

/** What each window asked, oldest first; null: our own questions. */
export async function findAskedSets(
  trx: Trx,
  organizationId: OrganizationId,
): Promise<readonly { readonly opens_at: Instant; readonly questions_id: QuestionSetId | null }[]> {
  return trx
    .selectFrom("windows")
    .select(["opens_at", "questions_id"])
    .where("organization_id", "=", organizationId)
    .orderBy("index")
    .execute();
}
