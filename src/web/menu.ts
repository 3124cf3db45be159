import { html, raw } from "hono/html";
import type { Session } from "../app/sign-in/session.ts";
import type { Html } from "./marks.ts";
import type { Words } from "./words/en.ts";

/** Where the menu stands, and the parts that this deployment has. */
export interface MenuPlace {
  readonly words: Words;
  readonly path: string;
  readonly browserChat: boolean;
  readonly demo: boolean;
}

interface Entry {
  readonly href: string;
  readonly label: string;
  /** Pages below it, shown while the reader is among them. */
  readonly parts?: readonly Entry[];
}

interface Group {
  /** Null where the entries need no name of their own. */
  readonly title: string | null;
  readonly entries: readonly Entry[];
}

/** How many led teams the menu names before it points to their list. */
const MENU_TEAMS = 6;

/** What `/hr` holds, in the order of the menu. */
function hrEntries({ words }: MenuPlace, { roles }: Session): readonly Entry[] {
  if (!roles.includes("hr") && !roles.includes("auditor")) return [];
  const { hr, hrParts } = words.shell;
  const part = (name: keyof typeof hrParts): Entry => ({ href: `/hr/${name}`, label: hrParts[name] });
  const keepers = roles.includes("hr") ? (["people", "messages"] as const) : [];
  const names = [
    "programs",
    "content",
    "actions",
    "outlook",
    ...keepers,
    "policy",
    "help",
    "roles",
    "log",
  ] as const;
  return [{ href: "/hr", label: hr, parts: names.map(part) }];
}

function groupsOf(at: MenuPlace, session: Session): readonly Group[] {
  const s = at.words.shell;
  const { leads, teamId } = session;
  const mine: readonly Entry[] = [
    ...hrEntries(at, session),
    ...(leads.some(({ id }) => id === teamId) ? [] : [{ href: `/team/${teamId}`, label: s.team }]),
    { href: "/me", label: s.me },
    { href: "/privacy", label: s.privacy },
    ...(at.browserChat ? [{ href: "/chat", label: s.chat }] : []),
  ];
  if (leads.length === 0) return [{ title: null, entries: mine }];
  const led =
    leads.length > MENU_TEAMS
      ? [{ href: "/team", label: s.allLeads }]
      : leads.map(({ id, name }) => ({ href: `/team/${id}`, label: name }));
  return [
    { title: s.leads, entries: led },
    { title: s.mine, entries: mine },
  ];
}

const isWithin = (path: string, { href }: Entry) => path === href || path.startsWith(`${href}/`);

/** The entry nearest to where the reader is, if any. */
function entryAt(path: string, entries: readonly Entry[]): Entry | undefined {
  const within = entries.filter((entry) => isWithin(path, entry));
  return within.flatMap((entry) => entryAt(path, entry.parts ?? []) ?? []).at(0) ?? within.at(0);
}

function link(path: string, entry: Entry): Html {
  const { href, label, parts = [] } = entry;
  const within = isWithin(path, entry);
  const isCurrent = within && (parts.length === 0 || path === href);
  return html`<li><a href="${href}"${isCurrent ? raw(' aria-current="page"') : ""}>${label}</a>${within && parts.length > 0 ? html`<ul>${parts.map((part) => link(path, part))}</ul>` : ""}</li>`;
}

function who({ words, demo }: MenuPlace, { name, roles, organizationName }: Session): Html {
  const s = words.shell;
  const held = roles.length === 0 ? s.roles.member : roles.map((role) => s.roles[role]).join(", ");
  return html`<div class="who"><b>${name}</b><span>${held} · ${organizationName}</span>${demo ? html`<a href="/demo">${s.switchPersona}</a>` : ""}<form method="post" action="/sign-out"><button class="link">${s.signOut}</button></form></div>`;
}

/** Beside the page; on a narrow screen one line that says where the reader is, and a button that opens the rest. */
export function menu(at: MenuPlace, session: Session): Html {
  const s = at.words.shell;
  const groups = groupsOf(at, session);
  const here = entryAt(
    at.path,
    groups.flatMap(({ entries }) => entries),
  );
  const list = ({ title, entries }: Group) =>
    html`${title === null ? "" : html`<h2>${title}</h2>`}<ul>${entries.map((entry) => link(at.path, entry))}</ul>`;
  // A popover opens without any script, and Escape or a touch beside it closes it. Where a browser knows none, all of it just stands there.
  return html`<p class="here" aria-hidden="true">${here?.label ?? ""}</p><button type="button" class="sm opens-menu" popovertarget="menu">${s.menuButton}</button><div id="menu" popover><nav aria-label="${s.menu}">${groups.map(list)}</nav>${who(at, session)}</div>`;
}
