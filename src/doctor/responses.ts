import { beginSession } from "../app/sign-in/session.ts";
import type { MemberId, OrganizationId } from "../core/ids.ts";
import { asApp } from "../db/transact.ts";
import { type Finding, finding } from "./finding.ts";
import type { Played, PlayedMember } from "./played.ts";

/** Where a reader begins; from there every link within the service is followed. */
const DOORS = [
  "/",
  "/me",
  "/privacy",
  "/privacy/attack",
  "/chat",
  "/team",
  "/hr",
  "/hr/outlook",
  "/hr/policy",
  "/hr/roles",
  "/hr/log",
  "/healthz",
  "/readyz",
];

/** Most pages that one reader opens: a larger organization has more of the same kind. */
const MOST_PAGES = 40;

/** Somebody who asks; without a token, somebody unknown. */
export interface Reader {
  readonly name: string;
  readonly token: string | null;
}

/** All who may ask, signed in: the person in question, a colleague of theirs, whoever has a role, and nobody. */
async function readersOf(played: Played): Promise<readonly Reader[]> {
  const { members } = played;
  const [watched] = members;
  const colleague = members.find(({ team, id }) => team === watched?.team && id !== watched.id);
  const people = {
    "the member": watched,
    "a colleague": colleague,
    "the auditor": members.at(-3),
    HR: members.at(-2),
    "the lead": members.at(-1),
  };
  const readers: Reader[] = [{ name: "nobody", token: null }];
  for (const [name, member] of Object.entries(people))
    if (member !== undefined) readers.unshift({ name, token: await played.signIn(member) });
  return readers.toSorted(({ name }) => (name === "the member" ? -1 : 0));
}

/** What one reader was answered at one address. */
export interface Answered {
  readonly reader: string;
  readonly path: string;
  /** Status, headers and body. */
  readonly text: string;
}

/** Everything that a reader gets by following links, from all doors. */
async function visitAll(
  played: Played,
  { name, token }: Reader,
  also: readonly string[] = [],
): Promise<readonly Answered[]> {
  const waiting = [...DOORS, ...also];
  const found: Answered[] = [];
  for (const path of waiting) {
    if (found.length >= MOST_PAGES + also.length) break;
    const response = await played.request(path, token);
    const text = await textOf(response);
    found.push({ reader: name, path, text });
    for (const link of linksIn(text)) if (!waiting.includes(link)) waiting.push(link);
  }
  return found;
}

async function textOf(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).sort();
  return [response.status, ...headers, await response.text()].join("\n");
}

/** Pages of ours that a page or a redirect leads to. Streams never end, and what is the same for everyone is left out. */
function linksIn(text: string): string[] {
  const links = [...text.matchAll(/(?:href="|location: )(\/(?!\/)[^"#\s]*)/g)].map(([, path = ""]) => path);
  return links
    .map((path) => path.replaceAll("&amp;", "&"))
    .filter((path) => !/^\/(?:assets|chat\/|sign-in)/.test(path));
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** A picture's address is sealed anew for each message, with randomness that answers take from as well. */
export const SEALED_ADDRESS = /\/charts\/[\w/-]+\.png/g;

/** Messages have their ids from the database, and of two that are due at once either may be first: others in each life. */
function withoutPlaces(chat: string): string {
  const plain = chat
    .replace(UUID, "[id]")
    .replace(SEALED_ADDRESS, "[picture]")
    .replace(/data-after="\d+"/, "")
    .replaceAll(" autofocus", "");
  return plain
    .split(/(?=<li class="ch-message")|(?<=<\/li>)/)
    .sort()
    .join("");
}

/** Each address with what each reader was answered there, where `paths` allows; ids that the database gave are left out. */
export async function collectResponses(
  played: Played,
  watched: PlayedMember,
  paths: RegExp,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const reader of await readersOf(played)) {
    for (const { path, text } of await visitAll(played, reader, [`/team/${watched.team}`])) {
      if (!paths.test(path)) continue;
      const plain = path.startsWith("/chat") ? withoutPlaces(text) : text;
      found.set(
        `what ${reader.name} is answered at ${path}`,
        plain.replaceAll(played.id, "[organization]").replace(/[0-9a-f]{64}/g, "[hash]"),
      );
    }
  }
  return found;
}

/** What somebody else must not get: words that only the member wrote, and ids that name them. */
export interface Private {
  readonly canary: string;
  /** Ids of the member, of their account and of what they keep. */
  readonly ids: readonly string[];
  /** Ids of the member's entries. */
  readonly entries: readonly string[];
}

/** Who keeps the directory is shown there who is in it, by the id of their entry. */
function keepsDirectory(reader: string, path: string): boolean {
  return reader === "HR" && path.startsWith("/hr/people");
}

/**
 * Opens every page and the chat as everybody else, one of another organization included, and looks for what one member wrote, and for
 * their ids; and asks for what is theirs by its id, which must be answered as if there were no such thing (T1, T2, T7).
 */
export async function attackResponses(
  played: Played,
  stranger: Stranger,
  { canary, ids, entries }: Private,
): Promise<Finding> {
  const team = played.members[0]?.team ?? "";
  const outsider = {
    name: "somebody of another organization",
    token: await signInStranger(played, stranger),
  };
  const readers = [...(await readersOf(played)).slice(1), outsider];
  const answers: Answered[] = [];
  for (const reader of readers) answers.push(...(await visitAll(played, reader, [`/team/${team}`])));
  const leaks = answers.filter(({ reader, path, text }) =>
    [canary, ...(keepsDirectory(reader, path) ? [] : ids)].some((secret) => text.includes(secret)),
  );
  const told: string[] = [];
  for (const reader of readers) {
    const [entry] = entries;
    if (
      entry !== undefined &&
      (await tells(played, reader, { id: entry, of: (id) => `/me/entries/${id}/delete`, form: {} }))
    )
      told.push(`${reader.name} asks for an entry`);
  }
  if (await tells(played, outsider, { id: team, of: (id) => `/team/${id}` }))
    told.push(`${outsider.name} asks for a team`);
  const places = [...leaks.map(({ reader, path }) => `${reader} at ${path}`), ...told];
  return finding({
    id: "responses",
    threat: "T2",
    name: "Asking the service for what is somebody else's",
    what: "A colleague, a lead, HR, an auditor, somebody of another organization and somebody unknown open every page, and ask by its id for what is one member's: no word and no id of theirs may come, and no sign that it exists.",
    figure: places.length,
    unit: "answers",
    bound: 0,
    sample: `${answers.length} answers to ${readers.length} readers${places.length === 0 ? "" : `; found: ${places.slice(0, 3).join(", ")}`}`,
  });
}

/** A member of another organization in the same database. */
export interface Stranger {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
}

async function signInStranger({ deps, now }: Played, stranger: Stranger): Promise<string> {
  const { organizationId } = stranger;
  const begun = await asApp(deps.database, organizationId, (trx) =>
    beginSession(trx, deps, { ...stranger, now: now() }),
  );
  return begun.token;
}

/** An id that nobody has. */
const NOBODYS = "00000000-0000-4000-8000-000000000000";

/** Whether a reader is answered otherwise for an id of somebody else than for one that does not exist. */
async function tells(
  played: Played,
  { token }: Reader,
  asked: { id: string; of: (id: string) => string; form?: Readonly<Record<string, string>> },
): Promise<boolean> {
  const [theirs = "", nobodys] = await Promise.all(
    [asked.id, NOBODYS].map(async (id) => {
      const text = await textOf(await played.request(asked.of(id), token, asked.form));
      return text.replaceAll(id, "[id]").replace(/nonce[-=]"?[\w+/=]+/g, "");
    }),
  );
  return theirs !== nobodys;
}
