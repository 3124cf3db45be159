import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { recordAction } from "../../src/app/action/record-action.ts";
import { recordTeamAction } from "../../src/app/action/record-team-action.ts";
import { saveOwnPractice } from "../../src/app/content/save-own.ts";
import { issueToken } from "../../src/app/directory/scim-access.ts";
import { declareEvent } from "../../src/app/event/declare-event.ts";
import { saveLine } from "../../src/app/help/change-lines.ts";
import { createMyJournal } from "../../src/app/journal/my-journal.ts";
import { askForTier } from "../../src/app/policy/ask-for-tier.ts";
import { grantRole } from "../../src/app/policy/change-role.ts";
import { objectToRoster } from "../../src/app/privacy/object-to-roster.ts";
import { readObjectionPage } from "../../src/app/privacy/read-objection-page.ts";
import { createProgram } from "../../src/app/program/create-program.ts";
import { saveQuestions } from "../../src/app/questions/save-questions.ts";
import { beginSession, endSession, readSession } from "../../src/app/sign-in/session.ts";
import type { Action } from "../../src/core/chat/action.ts";
import type { ViewValues } from "../../src/core/chat/event.ts";
import type { MemberId, OrganizationId, TeamId } from "../../src/core/ids.ts";
import type { Database } from "../../src/db/database.ts";
import { insertDirectory, insertMembers, insertOrganization } from "../../src/db/directory/found.ts";
import { asApp } from "../../src/db/transact.ts";
import { sampleProgram } from "../../src/demo/sample-program.ts";
import type { ChatConfigs } from "../../src/surfaces.ts";
import { type Person, RHYTHM, signIn, someone, viewOf, write } from "../app/me/scene.ts";
import { asOwner } from "../db/databases.ts";
import { freshId } from "../db/people.ts";
import { LANTERN_FORM } from "../lantern.ts";
import { createWorld, type World } from "../world.ts";
import { findMade, type Made } from "./made.ts";
import { markNames } from "./mark-names.ts";
import { type Actor, ROLES, type Role } from "./row.ts";

export const OWN = "Customer Care";

/** One window is published, and the next is open. */
const NOW = "2026-03-11T09:00:00Z";

export interface Scene {
  readonly world: World;
  readonly organizationId: OrganizationId;
  readonly made: Made;
  /** The bearer tokens of the organization and of the other one. */
  readonly scim: { readonly own: string; readonly foreign: string };
  /** Words and ids of the organization that nobody else may come to see, with what each is. */
  readonly marks: ReadonlyMap<string, string>;
  /** What of them this actor knows anyway: who they are, and what they are in. */
  knows(actor: Actor): readonly string[];
  /** The cookie header of this actor's session; "" for nobody. `fresh`: of one that begins now. */
  cookieOf(actor: Actor, fresh?: "fresh"): Promise<string>;
  /** Every row of the organization's, table by table. */
  dump(): Promise<ReadonlyMap<string, string>>;
}

type People = Readonly<Record<Role, Person>>;

/**
 * The sample organization with something of everything in it, and another organization beside it. `marked`: every name and word of it
 * holds an unguessable mark, so that it would be known wherever it shows up.
 */
export async function createScene(database: Database, { marked }: { marked: boolean }): Promise<Scene> {
  const world = await createWorld(database, { chats: CHATS });
  const { organization } = world;
  const people = peopleOf(world);
  for (const { account } of [people.employee, people.lead])
    await world.act(account, { verb: "consent.give", args: {} }, RHYTHM);
  await world.advance(NOW);
  const marks = new Map<string, string>();
  const mark = (what: string): string => {
    const text = `zq${randomBytes(8).toString("hex")}`;
    marks.set(text, what);
    return text;
  };
  const signed = (words: string, what: string) => (marked ? `${words} ${mark(what)}` : words);
  await write(world, people.employee, signed("It was a long day", "an entry"));
  await keepKindLine(world, people.employee, signed("Go gently", "a kind line"));
  const scim = await actAsHr(world, people, signed("The late shift ends an hour earlier", "an action"));
  const stranger = await foundOther(world);
  if (marked) await markNames(world, mark);
  const made = await findMade(world, people);
  for (const [what, id] of Object.entries(made)) if (isTelling(id)) marks.set(id, what);
  const known = new Map<Actor, readonly string[]>();
  for (const role of ROLES) {
    const { name, organizationName, teamId, leads } = await signIn(world, people[role]);
    const text = JSON.stringify({ name, organizationName, teamId, leads });
    known.set(
      role,
      [...marks.keys()].filter((each) => text.includes(each)),
    );
  }
  const begin = (actor: Role | "stranger") =>
    beginAt(world, actor === "stranger" ? stranger : ownOf(world, people[actor]), 0);
  const tokens: Record<string, string> = await endedSessions(world, people.hr);
  for (const actor of [...ROLES, "stranger"] as const) tokens[actor] = await begin(actor);
  return {
    world,
    organizationId: organization.id,
    made,
    scim: { own: scim, foreign: await scimTokenOf(world, stranger) },
    marks,
    knows: (actor) => known.get(actor) ?? [],
    cookieOf: async (actor, fresh) => {
      if (actor === "nobody") return "";
      const isOver = actor === "expired" || actor === "revoked";
      return `evenkeel=${fresh === undefined || isOver ? tokens[actor] : await begin(actor)}`;
    },
    dump: () => dumpOf(database, organization.id),
  };
}

/** Set up for both platforms, which are never called. */
const CHATS: ChatConfigs = {
  slack: {
    clientId: "1",
    clientSecret: "secret",
    signingSecret: "secret",
    appToken: null,
    apiUrl: "http://127.0.0.1:9/api/",
    authorizeUrl: "http://127.0.0.1:9/oauth",
  },
  teams: {
    clientId: "11111111-2222-3333-4444-555555555555",
    clientSecret: "secret",
    tenantId: "99999999-8888-7777-6666-555555555555",
    keysUrl: "http://127.0.0.1:9/keys",
    loginUrl: "http://127.0.0.1:9",
    serviceHosts: [],
    localUnauthenticated: false,
  },
};

/** A short word or an address of one's own may stand anywhere. */
function isTelling(id: string): boolean {
  return id.length >= 16 && !id.includes("@");
}

function peopleOf(world: World): People {
  const withRole = (role: "hr" | "auditor") => {
    const found = world.organization.members.find((each) => each.role === role);
    if (found === undefined) throw new Error(`Nobody is ${role}.`);
    return found;
  };
  return {
    employee: someone(world, OWN),
    lead: someone(world, OWN, 0, true),
    above: someone(world, "Services", 0, true),
    peer: someone(world, "Logistics", 0, true),
    hr: withRole("hr"),
    auditor: withRole("auditor"),
  };
}

interface Whose {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
}

function ownOf({ organization }: World, { id }: Pick<Person, "id">): Whose {
  return { organizationId: organization.id, memberId: id };
}

/** A session that began so many hours ago. */
async function beginAt({ deps, now }: World, whose: Whose, hoursAgo: number): Promise<string> {
  const at = now().subtract({ hours: hoursAgo });
  const { token } = await asApp(deps.database, whose.organizationId, (trx) =>
    beginSession(trx, deps, { ...whose, now: at }),
  );
  return token;
}

async function endedSessions(world: World, hr: Person) {
  const revoked = await beginAt(world, ownOf(world, hr), 0);
  await endSession(world.deps, revoked);
  return { expired: await beginAt(world, ownOf(world, hr), 9), revoked };
}

/** Walks through the practice that keeps a kind line, and puts it in words of one's own. */
async function keepKindLine(world: World, person: Person, text: string): Promise<void> {
  let action: Action | null = { verb: "practice.start", args: { practice: "soothing-phrase", minutes: "1" } };
  let values: ViewValues = {};
  for (let step = 0; step < 9 && action !== null; step++) {
    const view = viewOf(await world.act(person.account, action, values));
    const next = view.buttons.find(
      (button) => "action" in button && /^practice\.(answer|keep)$/.test(button.action.verb),
    );
    action = next !== undefined && "action" in next ? next.action : null;
    const choices = view.blocks.flatMap((block) => (block.kind === "choices" ? [block] : []));
    values = Object.fromEntries(choices.map(({ name, options }) => [name, [options[0]?.value ?? ""]]));
  }
  const journal = createMyJournal(world.deps);
  const session = await signIn(world, person);
  for (const { entry, step } of (await journal.readLines(session)).flatMap(({ lines }) => lines))
    await journal.changeLine(session, { entry, step, text });
}

/** What HR and others put on record, each through its use case. Returns a token for an identity provider. */
async function actAsHr(world: World, people: People, words: string): Promise<string> {
  const { deps, now } = world;
  const hr = await signIn(world, people.hr);
  await createProgram(deps, hr, "softer-self-talk", now());
  const action = { kind: "action", suggestion: "", theme: "WL", owner: "Heads of department" } as const;
  await recordAction(deps, hr, { ...action, words, dueOn: "2026-08-01" }, now());
  await declareEvent(deps, hr, { teams: [organizationTeam(world, "Logistics")], now: now() });
  await askForTier(deps, hr, "standard", now());
  await recordTeamAction(
    deps,
    await signIn(world, people.lead),
    {
      team: organizationTeam(world, OWN),
      form: { suggestion: "", theme: "WL", words, owner: "The lead", dueOn: "2026-03-20" },
    },
    now(),
  );
  const own = { need: "N2", minutes: 1, steps: [], care: null, cautions: [] } as const;
  const texts = { en: { title: words, description: "", steps: [] } };
  const check = { source: ["their own page"], by: ["HR"], on: ["2026-03-01"] };
  const line = { name: ["The harbor line"], call: ["800 123 456"], hours: ["always"], ...check };
  await saveLine(deps, hr, { country: "IE", id: null, form: line }, now());
  await saveOwnPractice(deps, hr, { name: null, content: { ...own, texts } }, now());
  await saveQuestions(deps, hr, { ...LANTERN_FORM, name: words, rights: words }, now());
  const { email } = await asOwner(deps.database)
    .selectFrom("members")
    .select("email")
    .where("id", "=", people.peer.id)
    .executeTakeFirstOrThrow();
  await grantRole(deps, hr, { email, role: "auditor" }, now());
  const employee = await signIn(world, people.employee);
  const page = await readObjectionPage(deps, employee, now());
  const list = { window: page.window, node: page.node, reason: "too_small_or_alike" };
  await objectToRoster(deps, employee, list, now());
  return scimTokenOf(world, hr);
}

async function scimTokenOf({ deps, now }: World, whose: Whose): Promise<string> {
  const token = await beginAt({ deps, now } as World, whose, 0);
  const session = await readSession(deps, token, now());
  if (session === null) throw new Error("A session ended as soon as it began.");
  return issueToken(deps, session, now());
}

function organizationTeam({ organization }: World, name: string): TeamId {
  const id = organization.teamIds.get(name);
  if (id === undefined) throw new Error(`There is no team ${name}.`);
  return id;
}

/** Another organization, of one person who is everything there. */
async function foundOther({ deps, now }: World): Promise<Whose> {
  const { database } = deps;
  const organizationId = freshId<"organization">();
  const [teamId, memberId, workspaceId] = [freshId<"team">(), freshId<"member">(), freshId<"workspace">()];
  const at = now().subtract({ hours: 24 * 60 });
  await insertOrganization(database, {
    id: organizationId,
    name: "Elsewhere",
    timeZone: "Europe/Dublin",
    synthetic: false,
    createdAt: at,
    custodians: ["Una Else"],
  });
  await asApp(database, organizationId, async (trx) => {
    await insertDirectory(trx, organizationId, {
      workspace: { id: workspaceId, platform: "browser", externalId: "elsewhere", name: "Elsewhere" },
      teams: [{ id: teamId, name: "Elsewhere", parent: null, lead: memberId }],
      program: sampleProgram(deps, at),
      at,
    });
    const stranger = {
      id: memberId,
      team: teamId,
      name: "Sam Stranger",
      email: "sam@elsewhere.example",
      timeZone: "Europe/Dublin",
      country: "IE",
      roles: ["hr", "auditor"],
      accountId: freshId<"account">(),
      account: "sam",
    } as const;
    await insertMembers(trx, organizationId, { workspaceId, at, members: [stranger] });
  });
  return { organizationId, memberId };
}

/** Every row of the organization's, so that bytes can be searched as text. */
async function dumpOf(database: Database, id: OrganizationId): Promise<ReadonlyMap<string, string>> {
  const owner = asOwner(database);
  const rows = new Map<string, string>();
  for (const { name, columns } of await owner.introspection.getTables()) {
    const own = name === "organizations" ? "id" : "organization_id";
    if (!columns.some((column) => column.name === own)) continue;
    const found = await sql<{ row: string }>`
      select to_jsonb(t)::text as row from ${sql.table(name)} t where ${sql.ref(own)} = ${id} order by 1`.execute(
      owner,
    );
    rows.set(name, found.rows.map(({ row }) => row).join("\n"));
  }
  return rows;
}
