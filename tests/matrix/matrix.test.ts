import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { asOwner, describeOnEach } from "../db/databases.ts";
import { webDeps } from "../web/web-deps.ts";
import { type Answer, askFor, comparable, follow, leaksIn, madeUp, namesOurs } from "./ask.ts";
import { type Actor, addressOf, EVERYONE, OUTSIDERS, ROLES, type Role, type Row } from "./row.ts";
import { ROWS } from "./rows.ts";
import { SCIM_ROWS, scimTroubles } from "./rows-scim.ts";
import { createScene, type Scene } from "./scene.ts";

const REFUSED: readonly number[] = [403, 404];
/** What people write, answer, choose and are sent, and the keys to it. Not their rhythm: each session looks up its own. */
const PRIVATE_TABLES = [
  "answers",
  "browser_messages",
  "enrollments",
  "entries",
  "member_keys",
  "own_histories",
  "pairings",
  "practice_memories",
  "runs",
];
const OWN_PAGE: Row = { route: "GET /me", may: EVERYONE };
const ACTORS: readonly Actor[] = [...ROLES, ...OUTSIDERS];

describeOnEach("Every route, for everyone", (open) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene(await open(), { marked: true });
  });

  test("every route has a row that says who may use it, and every row a route", () => {
    const provider = { id: "oidc" as const, name: "Provider", begin: unused, finish: unused };
    const routes = [
      ...webApp(webDeps({ providers: [provider] })).routes,
      ...scene.world.composition.app.routes,
    ].flatMap(({ method, path }) => (method === "ALL" ? [] : [`${method} ${path}`]));
    const rows = [...ROWS, ...SCIM_ROWS].map(({ route }) => route);
    const withoutRow = [...new Set(routes)].filter((route) => !rows.includes(route));
    expect(withoutRow, "Say in tests/matrix/rows-….ts who may use these routes").toEqual([]);
    expect(
      rows.filter((route) => !routes.includes(route)),
      "These rows are of no route any more",
    ).toEqual([]);
  });

  test("whoever may not is refused, is shown nothing, and changes nothing", async () => {
    const troubles: string[] = [];
    let before = await scene.dump();
    for (const row of ROWS) {
      for (const actor of ACTORS) {
        const wanted = refusalOf(scene, row, actor);
        if (wanted === null) continue;
        const answer = await askFor(scene, row, { cookie: await scene.cookieOf(actor) });
        if (!wanted.includes(answer.status))
          troubles.push(`${named(scene, row, actor)}: ${answer.status} instead of ${wanted.join(" or ")}`);
        troubles.push(...(await afterwards(scene, { row, actor, answer })));
      }
      if (row.may === "anyone" || row.route.startsWith("GET ")) continue;
      const now = await scene.dump();
      for (const [table, rows] of now)
        if (rows !== before.get(table)) troubles.push(`${row.route}: something changed in ${table}`);
      before = now;
    }
    expect(troubles).toEqual([]);
  });

  test("what another organization's ids are answered is what ids of nobody's are", async () => {
    const troubles: string[] = [];
    const cookie = await scene.cookieOf("stranger");
    const nobodys = madeUp(scene);
    for (const row of ROWS) {
      if (row.may === "anyone" || !namesOurs(scene, row)) continue;
      const real = comparable(await askFor(scene, row, { cookie }), scene.made);
      const made = comparable(await askFor(scene, row, { cookie, made: nobodys }), nobodys);
      if (real !== made)
        troubles.push(`${row.route}: ${real.slice(0, 3)} and ${made.slice(0, 3)}, or other words`);
    }
    expect(troubles).toEqual([]);
  });

  test("what is open to anyone, or to another organization about itself, shows nothing of this one", async () => {
    const troubles: string[] = [];
    for (const row of ROWS) {
      for (const actor of ACTORS) {
        if (refusalOf(scene, row, actor) !== null || (row.may !== "anyone" && actor !== "stranger")) continue;
        const cookie = await scene.cookieOf(actor, "fresh");
        const answer = await askFor(scene, row, { cookie });
        if (row.may === "anyone" ? !opens(row, answer) : answer.status >= 500)
          troubles.push(`${named(scene, row, actor)}: ${answer.status}`);
        troubles.push(...(await afterwards(scene, { row, actor, answer })));
      }
    }
    expect(troubles).toEqual([]);
  });

  test("an identity provider's token opens its own organization alone, and nothing else opens SCIM", async () => {
    expect(await scimTroubles(scene)).toEqual([]);
  });

  test("whoever may is let in", async () => {
    const troubles: string[] = [];
    const rows = [...ROWS].sort((a, b) => Number(isPost(a)) - Number(isPost(b)));
    for (const row of rows) {
      if (row.may === "anyone") continue;
      for (const actor of row.once ? row.may.slice(0, 1) : row.may) {
        const cookie = await scene.cookieOf(actor, "fresh");
        const answer = await askFor(scene, row, { cookie });
        const ended = await follow(scene, answer, cookie);
        if (!opens(row, answer)) troubles.push(`${named(scene, row, actor)}: ${answer.status}`);
        else if (ended === null) troubles.push(`${named(scene, row, actor)}: led in a circle`);
      }
    }
    expect(troubles).toEqual([]);
  });

  // After all else: nobody gets these rights back.
  test("pages of leads, HR and auditors are made where nobody may read a private row, in whichever role", async () => {
    const owner = asOwner(scene.world.deps.database);
    for (const table of PRIVATE_TABLES)
      await sql`revoke all on ${sql.table(table)} from evenkeel_app`.execute(owner);
    const troubles: string[] = [];
    for (const row of ROWS) {
      if (row.may === "anyone" || isPost(row) || row.may === EVERYONE) continue;
      for (const actor of row.may.filter((role) => role !== "employee")) {
        const answer = await askFor(scene, row, { cookie: await scene.cookieOf(actor, "fresh") });
        if (!opens(row, answer)) troubles.push(`${named(scene, row, actor)}: ${answer.status}`);
      }
    }
    expect(troubles).toEqual([]);
    const own = await askFor(scene, OWN_PAGE, { cookie: await scene.cookieOf("lead", "fresh") });
    expect(own.status).toBe(500);
  });
});

async function unused(): Promise<never> {
  throw new Error("Nobody signs in here.");
}

function isPost({ route }: Row): boolean {
  return !route.startsWith("GET ");
}

function named(scene: Scene, row: Row, actor: Actor): string {
  return `${row.route} as ${actor} (${addressOf(row, scene.made)})`;
}

/** With what this actor has to be refused; null where it is not. */
function refusalOf(scene: Scene, row: Row, actor: Actor): readonly number[] | null {
  const { may, others = REFUSED } = row;
  if (may === "anyone") return null;
  if (actor === "stranger")
    return namesOurs(scene, row) || may.length === 0 ? (row.stranger ?? others) : null;
  if (ROLES.some((role) => role === actor)) return may.includes(actor as Role) ? null : others;
  return row.signedOut ?? [isPost(row) ? 401 : 303];
}

/** Whether an answer is none that keeps somebody out, and none of ours that went wrong. */
function opens({ answers, route }: Row, { status }: Answer): boolean {
  if (answers !== undefined) return answers.includes(status);
  // What is sent may fit no more, once another who may has sent it.
  return route.startsWith("GET ") ? status < 400 : ![401, 403, 404].includes(status) && status < 500;
}

/** What is wrong with an answer wherever it led. */
async function afterwards(
  scene: Scene,
  { row, actor, answer }: { row: Row; actor: Actor; answer: Answer },
): Promise<readonly string[]> {
  const name = named(scene, row, actor);
  const told = leaksIn(scene, answer, row, actor).map((what) => `${name}: tells ${what}`);
  const ended = await follow(scene, answer, await scene.cookieOf(actor));
  if (ended === null) return [...told, `${name}: led in a circle`];
  if (ended === answer) return told;
  if (ended.status >= 400) return [...told, `${name}: leads to ${ended.status}`];
  // Of their own organization, people are led to pages of their own.
  if (ROLES.some((role) => role === actor)) return told;
  return [...told, ...leaksIn(scene, ended, row, actor).map((what) => `${name}: leads to ${what}`)];
}
