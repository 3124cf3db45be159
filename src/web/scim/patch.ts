import type { GroupChange } from "../../app/directory/provision-group.ts";
import { attributePath, parseScimFilter, type ScimFilter } from "../../core/directory/scim-filter.ts";
import { EvenkeelError } from "../../core/errors.ts";
import { type Attributes, attributesOf } from "./attributes.ts";
import { attributeIn, isObject, type Json } from "./schemas.ts";

interface Operation {
  readonly op: "add" | "replace" | "remove";
  readonly path: string | null;
  readonly value: unknown;
}

/** More operations than any identity provider sends at once. */
const MOST = 1000;

/** The operations of a PATCH (RFC 7644, 3.5.2); Entra capitalizes their names. */
function operationsOf(body: Json): readonly Operation[] {
  const listed = attributeIn(body, "Operations");
  if (!Array.isArray(listed) || listed.length === 0 || listed.length > MOST)
    throw new EvenkeelError("invalid", "A PATCH needs a list of Operations. Nothing was changed.");
  return listed.map((each: unknown) => {
    const op = isObject(each) ? String(attributeIn(each, "op") ?? "").toLowerCase() : "";
    const path = isObject(each) ? attributeIn(each, "path") : undefined;
    const isKnown = op === "add" || op === "replace" || op === "remove";
    if (!isObject(each) || !isKnown || (path != null && typeof path !== "string"))
      throw new EvenkeelError(
        "invalid",
        "An operation is add, replace or remove, with a path as text. Nothing was changed.",
      );
    return { op, path: path ?? null, value: attributeIn(each, "value") };
  });
}

/** What a PATCH says of a person: the last word on each attribute. */
export function personPatch(body: Json): Attributes {
  const sent: Attributes = {};
  for (const { op, path, value } of operationsOf(body)) {
    if (path !== null) Object.assign(sent, attributesOf({ [path]: op === "remove" ? null : value }));
    else if (op !== "remove" && isObject(value)) Object.assign(sent, attributesOf(value));
    else
      throw new EvenkeelError(
        "invalid",
        "An operation without a path needs an object as its value. Nothing was changed.",
      );
  }
  return sent;
}

/** What a PUT or POST says of a group. */
export function groupOf(body: Json): GroupChange {
  const name = attributeIn(body, "displayName");
  const externalId = attributeIn(body, "externalId");
  const members = attributeIn(body, "members");
  return {
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof externalId === "string" ? { externalId } : {}),
    ...(members === undefined ? {} : { members: idsOf(members) }),
  };
}

/** What a PATCH says of a group. Members come as a list, or picked one by one: `members[value eq "…"]`. */
export function groupPatch(body: Json): GroupChange {
  let change: GroupChange = {};
  for (const { op, path, value } of operationsOf(body)) {
    const attribute = path === null ? null : attributePath(path);
    if (attribute === null) {
      const said = isObject(value) ? groupOf(value) : {};
      const { members, ...rest } = said;
      change = { ...change, ...rest, ...(members === undefined ? {} : withMembers(change, op, members)) };
    } else if (attribute === "members") {
      const all = op === "remove" && value == null;
      change = { ...change, ...(all ? { members: [] } : withMembers(change, op, idsOf(value))) };
    } else if (attribute.startsWith("members[")) {
      const picked = pickedIds(path ?? "");
      change = { ...change, ...withMembers(change, op, op === "remove" ? picked : idsOf(value ?? picked)) };
    } else if (attribute === "displayname" && typeof value === "string") change = { ...change, name: value };
    else if (attribute === "externalid")
      change = { ...change, externalId: typeof value === "string" && op !== "remove" ? value : null };
  }
  return change;
}

function withMembers(before: GroupChange, op: Operation["op"], ids: readonly string[]): GroupChange {
  if (op === "replace") return { members: ids, add: [], remove: [] };
  const add = new Set(before.add ?? []);
  const remove = new Set(before.remove ?? []);
  const all = before.members === undefined ? undefined : new Set(before.members);
  for (const id of ids) {
    (op === "add" ? add : remove).add(id);
    (op === "add" ? remove : add).delete(id);
    if (op === "add") all?.add(id);
    else all?.delete(id);
  }
  return { add: [...add], remove: [...remove], ...(all === undefined ? {} : { members: [...all] }) };
}

function idsOf(value: unknown): string[] {
  const listed = Array.isArray(value) ? value : value == null ? [] : [value];
  return listed.flatMap((each: unknown) => {
    const id = isObject(each) ? attributeIn(each, "value") : each;
    return typeof id === "string" ? [id] : [];
  });
}

function pickedIds(path: string): string[] {
  const ids = (filter: ScimFilter | null): string[] => {
    if (filter === null || filter.kind === "not") return [];
    if (filter.kind !== "compare") return filter.of.flatMap(ids);
    return filter.path === "members.value" && filter.op === "eq" ? [String(filter.value)] : [];
  };
  const found = ids(parseScimFilter(path));
  if (found.length === 0)
    throw new EvenkeelError("invalid", 'Members are picked as members[value eq "id"]. Nothing was changed.');
  return found;
}
