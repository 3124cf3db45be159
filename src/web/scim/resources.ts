import type { ProvisionedGroup } from "../../app/directory/provision-group.ts";
import type { ProvisionedPerson } from "../../app/directory/scim-person.ts";
import { ENTERPRISE, GROUP, type Json, LIST, USER } from "./schemas.ts";

/** A person as a SCIM resource. The two parts of a name are our best guess: the directory keeps it whole. */
export function userResource(person: ProvisionedPerson, base: string): Json {
  const [givenName = "", ...family] = person.name.split(" ");
  const { country, location } = person;
  const address = { type: "work", ...(country && { country }), ...(location && { locality: location }) };
  return {
    schemas: [USER, ENTERPRISE],
    id: person.id,
    ...(person.externalId !== null && { externalId: person.externalId }),
    userName: person.userName,
    displayName: person.name,
    name: { formatted: person.name, givenName, familyName: family.join(" ") },
    active: person.active,
    emails: [{ value: person.email, type: "work", primary: true }],
    ...(country === null && location === null ? {} : { addresses: [address] }),
    preferredLanguage: person.language,
    timezone: person.timeZone,
    [ENTERPRISE]: {
      department: person.department,
      ...(person.manager && {
        manager: {
          value: person.manager.value,
          ...(person.manager.name !== null && {
            displayName: person.manager.name,
            $ref: `${base}/Users/${person.manager.value}`,
          }),
        },
      }),
    },
    meta: { resourceType: "User", location: `${base}/Users/${person.id}` },
  };
}

/** A team as a SCIM group. */
export function groupResource(group: ProvisionedGroup, base: string): Json {
  return {
    schemas: [GROUP],
    id: group.id,
    ...(group.externalId !== null && { externalId: group.externalId }),
    displayName: group.name,
    members: group.members.map(({ id, name }) => ({
      value: id,
      display: name,
      type: "User",
      $ref: `${base}/Users/${id}`,
    })),
    meta: { resourceType: "Group", location: `${base}/Groups/${group.id}` },
  };
}

export function listResponse(resources: readonly Json[], total: number, startIndex: number): Json {
  return {
    schemas: [LIST],
    totalResults: total,
    itemsPerPage: resources.length,
    startIndex,
    Resources: resources,
  };
}

/** A resource with the attributes that were asked for, or without those that were not wanted. Ids and schemas always stay. */
export function trimmed(
  resource: Json,
  {
    attributes,
    excluded,
  }: { readonly attributes: string | undefined; readonly excluded: string | undefined },
): Json {
  const list = (text: string | undefined) =>
    (text ?? "")
      .split(",")
      .map((each) => each.trim().toLowerCase())
      .filter((each) => each !== "");
  const wanted = list(attributes);
  const unwanted = list(excluded);
  const names = (key: string, asked: readonly string[]) =>
    asked.some(
      (each) =>
        each === key.toLowerCase() ||
        each.startsWith(`${key.toLowerCase()}.`) ||
        each.startsWith(`${key.toLowerCase()}:`),
    );
  return Object.fromEntries(
    Object.entries(resource).filter(([key]) => {
      if (key === "id" || key === "schemas" || key === "meta") return true;
      return wanted.length > 0 ? names(key, wanted) : !unwanted.includes(key.toLowerCase());
    }),
  );
}
