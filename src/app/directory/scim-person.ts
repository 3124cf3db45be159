import type { MemberId } from "../../core/ids.ts";
import type { ProvisionedRow } from "../../db/directory/scim.ts";

/** A person as an identity provider reads them: directory fields, and nothing of what they do here. */
export interface ProvisionedPerson {
  readonly id: MemberId;
  readonly userName: string;
  readonly externalId: string | null;
  readonly active: boolean;
  readonly name: string;
  readonly email: string;
  /** The team in which they sit. */
  readonly department: string;
  readonly manager: { readonly value: string; readonly name: string | null } | null;
  readonly timeZone: string;
  readonly language: string;
  readonly country: string | null;
  readonly location: string | null;
}

/** A person as an identity provider wants them. What is null is not said; zones, languages and countries that nobody knows are passed over. */
export interface PersonInput {
  readonly userName: string;
  readonly externalId: string | null;
  readonly active: boolean;
  readonly name: string;
  readonly email: string | null;
  readonly department: string | null;
  /** Our id, the identity provider's, a user name or an address; also of somebody who is still to come. */
  readonly manager: string | null;
  readonly timeZone: string | null;
  readonly language: string | null;
  readonly country: string | null;
  readonly location: string | null;
}

export function personOf(row: ProvisionedRow): ProvisionedPerson {
  const { manager_id, manager, manager_reference } = row;
  const value = manager_id ?? manager_reference;
  return {
    id: row.id,
    userName: row.user_name ?? row.email,
    externalId: row.external_id,
    active: row.left_at === null,
    name: row.name,
    email: row.email,
    department: row.team,
    manager: value === null ? null : { value, name: manager },
    timeZone: row.time_zone,
    language: row.language,
    country: row.country,
    location: row.location,
  };
}
