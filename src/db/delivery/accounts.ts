import { sql } from "kysely";
import type { AccountId, OrganizationId, WorkspaceId } from "../../core/ids.ts";
import type { Trx } from "../transact.ts";

/** The id of an account of a workspace; null where nobody here has it. */
export async function findAccountId(
  trx: Trx,
  organizationId: OrganizationId,
  workspaceId: WorkspaceId,
  externalId: string,
): Promise<AccountId | null> {
  const row = await trx
    .selectFrom("accounts")
    .select("id")
    .where("organization_id", "=", organizationId)
    .where("workspace_id", "=", workspaceId)
    .where("external_id", "=", externalId)
    .executeTakeFirst();
  return row?.id ?? null;
}

export interface LinkablePerson {
  readonly account: string;
  /** Lower case, as the directory holds it. */
  readonly email: string;
}

/**
 * Links each account to the active member with the same e-mail. An account that is linked stays as it is, and a member who has an account
 * in this workspace gets no second one: whoever takes over an address does not take over a journal. What is planned for these members is
 * addressed anew when it is due, for it may now go to a better place. Returns how many were linked.
 */
export async function linkAccounts(
  trx: Trx,
  organizationId: OrganizationId,
  workspaceId: WorkspaceId,
  people: readonly LinkablePerson[],
): Promise<number> {
  const { rows } = await sql<{ linked: number }>`
    with linked as (
      insert into accounts (organization_id, id, workspace_id, member_id, external_id)
      select distinct on (m.id) m.organization_id, gen_random_uuid(), ${workspaceId}::uuid, m.id, person.account
    from unnest(${people.map(({ account }) => account)}::text[], ${people.map(({ email }) => email)}::text[])
      as person (account, email)
    join members m on m.organization_id = ${organizationId} and m.email = person.email and m.left_at is null
    where not exists (select from accounts a
      where a.organization_id = ${organizationId} and a.workspace_id = ${workspaceId}::uuid and a.member_id = m.id)
    order by m.id, person.account
    on conflict (organization_id, workspace_id, external_id) do nothing
    returning member_id),
    unaddressed as (
      update deliveries d set workspace_id = null, account_id = null, holder = null, leased_until = null
      from linked where d.organization_id = ${organizationId} and d.member_id = linked.member_id and d.state = 'planned')
    select count(*)::int as linked from linked`.execute(trx);
  return rows[0]?.linked ?? 0;
}

/** Gives every member an account of the active browser workspace, where it is the organization's only one. Their own id is its name. */
export async function linkEveryoneInBrowser(trx: Trx, organizationId: OrganizationId): Promise<void> {
  await sql`
    insert into accounts (organization_id, id, workspace_id, member_id, external_id)
    select m.organization_id, gen_random_uuid(), w.id, m.id, m.id::text
    from workspaces w join members m on m.organization_id = w.organization_id and m.left_at is null
    where w.organization_id = ${organizationId} and w.platform = 'browser' and w.state = 'active'
      and not exists (select from workspaces other
        where other.organization_id = w.organization_id and other.id <> w.id and other.state = 'active')
      and not exists (select from accounts a
        where a.organization_id = w.organization_id and a.workspace_id = w.id and a.member_id = m.id)
    on conflict (organization_id, workspace_id, external_id) do nothing`.execute(trx);
}

/** Takes over what the platform says of accounts that are linked: who is there, and who left or became a guest. */
export async function updateReachable(
  trx: Trx,
  organizationId: OrganizationId,
  workspaceId: WorkspaceId,
  people: readonly { readonly account: string; readonly isColleague: boolean }[],
): Promise<void> {
  await sql`
    update accounts a set reachable = person.here
    from unnest(${people.map(({ account }) => account)}::text[], ${people.map(({ isColleague }) => isColleague)}::boolean[])
      as person (account, here)
    where a.organization_id = ${organizationId} and a.workspace_id = ${workspaceId}
      and a.external_id = person.account and a.reachable <> person.here`.execute(trx);
}

/** Whether envelopes may go to this account. */
export async function markReachable(
  trx: Trx,
  organizationId: OrganizationId,
  accountId: AccountId,
  reachable: boolean,
): Promise<void> {
  await trx
    .updateTable("accounts")
    .set({ reachable })
    .where("organization_id", "=", organizationId)
    .where("id", "=", accountId)
    .execute();
}

/** No envelopes go to these accounts any more. */
export async function markUnreachable(
  trx: Trx,
  organizationId: OrganizationId,
  accountIds: readonly AccountId[],
): Promise<void> {
  await trx
    .updateTable("accounts")
    .set({ reachable: false })
    .where("organization_id", "=", organizationId)
    .where("id", "in", accountIds)
    .execute();
}

/** An account's conversation with the bot. */
export function findConversation(trx: Trx, organizationId: OrganizationId, accountId: AccountId) {
  return trx
    .selectFrom("conversations")
    .select(["external_id as id", "service_url as serviceUrl"])
    .where("organization_id", "=", organizationId)
    .where("account_id", "=", accountId)
    .executeTakeFirst();
}

/** Keeps the conversation; writes nothing where it is the same. */
export async function saveConversation(
  trx: Trx,
  organizationId: OrganizationId,
  accountId: AccountId,
  conversation: { id: string; serviceUrl: string },
): Promise<void> {
  const { id, serviceUrl } = conversation;
  await sql`
    insert into conversations (organization_id, account_id, external_id, service_url)
    values (${organizationId}, ${accountId}, ${id}, ${serviceUrl})
    on conflict (organization_id, account_id) do update
      set external_id = excluded.external_id, service_url = excluded.service_url
      where (conversations.external_id, conversations.service_url) is distinct from (excluded.external_id, excluded.service_url)`.execute(
    trx,
  );
}

export async function deleteConversation(
  trx: Trx,
  organizationId: OrganizationId,
  accountId: AccountId,
): Promise<void> {
  await trx
    .deleteFrom("conversations")
    .where("organization_id", "=", organizationId)
    .where("account_id", "=", accountId)
    .execute();
}

/**
 * A lateral join that yields, for the member of `m`, the account to write to (`account_id`, `workspace_id`): one that is reachable in an
 * active workspace, a real chat before the browser's. Left join it: there may be none.
 */
export const accountToWriteTo = sql`lateral (
  select a.id as account_id, a.workspace_id
  from accounts a join workspaces w on w.organization_id = a.organization_id and w.id = a.workspace_id
  where a.organization_id = m.organization_id and a.member_id = m.id and a.reachable and w.state = 'active'
  order by w.platform = 'browser', a.id limit 1)`;
