import type { PersonInput, ProvisionedPerson } from "../../app/directory/scim-person.ts";
import { attributePath } from "../../core/directory/scim-filter.ts";
import { EvenkeelError } from "../../core/errors.ts";
import { isObject, type Json } from "./schemas.ts";

/** What we take of a person. Everything else that identity providers send is passed over: it is not needed here. */
const NAMES = {
  username: "userName",
  externalid: "externalId",
  active: "active",
  displayname: "displayName",
  "name.formatted": "formatted",
  "name.givenname": "givenName",
  "name.familyname": "familyName",
  emails: "email",
  "emails.value": "email",
  department: "department",
  manager: "manager",
  "manager.value": "manager",
  "manager.managerid": "manager",
  timezone: "timeZone",
  preferredlanguage: "language",
  locale: "locale",
  "addresses.country": "country",
  "addresses.locality": "locality",
} as const;

type Name = (typeof NAMES)[keyof typeof NAMES];

/** Attributes as they were sent: null where they were taken away. */
export type Attributes = Partial<Record<Name, string | boolean | null>>;

/** The objects whose parts stand apart, and of lists the entry that counts: the one for work, else the first. */
const PARTED = new Set(["name", "addresses", "emails", "manager"]);

/**
 * The attributes of a person in any of the shapes in which they come: nested, dotted ("name.givenName"), with the schema's name before
 * them, or picked from a list (`emails[type eq "work"].value`).
 */
export function attributesOf(body: Json, prefix = ""): Attributes {
  const found: Attributes = {};
  for (const [key, value] of Object.entries(body)) {
    const path = pathOf(prefix + key);
    if (path === null) continue;
    Object.assign(
      found,
      path === "" ? attributesOf(isObject(value) ? value : {}) : attributesAt(path, value),
    );
  }
  return found;
}

function attributesAt(path: string, value: unknown): Attributes {
  const one = Array.isArray(value) ? pick(value) : value;
  if (PARTED.has(path) && isObject(one)) return attributesOf(one, `${path}.`);
  // Taken away as a whole, with all its parts.
  if (PARTED.has(path) && (one === null || one === undefined)) return without(path);
  const name = Object.hasOwn(NAMES, path) ? NAMES[path as keyof typeof NAMES] : undefined;
  if (name === undefined) return {};
  return { [name]: scalar(name, isObject(one) && "value" in one ? one.value : one) };
}

function without(path: string): Attributes {
  const names = Object.entries(NAMES).filter(([key]) => key === path || key.startsWith(`${path}.`));
  return Object.fromEntries(names.map(([, name]) => [name, null]));
}

/** An attribute's path without its schema and what stands in brackets; empty for the extension itself; null for what is not for work. */
function pathOf(key: string): string | null {
  const path = attributePath(key);
  if (/^urn:ietf:params:scim:schemas:extension:enterprise:2\.0:user$/.test(path)) return "";
  if (/\[[^\]]*type\s+eq\s+"(?!work")/.test(path)) return null;
  return path.replace(/\[[^\]]*\]/g, "");
}

function pick(list: readonly unknown[]): unknown {
  const kindOf = (entry: unknown) => (isObject(entry) ? String(entry.type ?? "").toLowerCase() : "");
  return (
    list.find((entry) => kindOf(entry) === "work") ??
    list.find((entry) => isObject(entry) && entry.primary === true) ??
    list[0] ??
    null
  );
}

/** Entra sends "False" where it means false; taken as a text it would be true, and a leaver would stay. */
function scalar(name: Name, value: unknown): string | boolean | null {
  if (value === null || value === undefined) return null;
  if (name === "active") {
    const said = String(value).toLowerCase();
    if (said !== "true" && said !== "false") throw wrong(name);
    return said === "true";
  }
  if (typeof value !== "string" && typeof value !== "number") throw wrong(name);
  return String(value);
}

function wrong(name: string): EvenkeelError {
  return new EvenkeelError(
    "invalid",
    `The value of ${name} is of another kind than expected. Nothing was changed.`,
  );
}

/** A person as they are, as attributes: what a patch does not name stays. */
export function attributesNow(person: ProvisionedPerson): Attributes {
  const [givenName = "", ...family] = person.name.split(" ");
  return {
    userName: person.userName,
    externalId: person.externalId,
    active: person.active,
    displayName: person.name,
    givenName,
    familyName: family.join(" "),
    email: person.email,
    // The team is not said again: a patch that names no department moves nobody.
    department: null,
    manager: person.manager?.value ?? null,
    timeZone: person.timeZone,
    language: person.language,
    country: person.country,
    locality: person.location,
  };
}

/** Lays what was sent over what is. A part of a name that is sent makes a new whole name. */
export function overlay(now: Attributes, sent: Attributes): Attributes {
  const isNamed = sent.displayName != null || sent.formatted != null;
  const isParted = sent.givenName != null || sent.familyName != null;
  return { ...now, ...(!isNamed && isParted ? { displayName: null, formatted: null } : {}), ...sent };
}

/** The person whom attributes describe. Throws `invalid` without a user name. */
export function inputOf(attributes: Attributes): PersonInput {
  const text = (name: Name): string | null => {
    const value = attributes[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const userName = text("userName");
  if (userName === null)
    throw new EvenkeelError(
      "invalid",
      "userName is missing. Nothing was changed. Map it to the work e-mail address.",
    );
  const parts = [text("givenName"), text("familyName")].filter((part) => part !== null).join(" ");
  return {
    userName,
    externalId: text("externalId"),
    active: attributes.active !== false,
    name: text("displayName") ?? text("formatted") ?? (parts === "" ? userName : parts),
    email: text("email"),
    department: text("department"),
    manager: text("manager"),
    timeZone: text("timeZone"),
    language: text("language") ?? text("locale"),
    country: text("country"),
    location: text("locality"),
  };
}
