import { beforeAll, describe, expect, test } from "vitest";
import { createScimService } from "../../src/app/directory/scim-service.ts";
import type { Session } from "../../src/app/sign-in/session.ts";
import { findMemberByEmail } from "../../src/db/directory/directory.ts";
import { savePreferences } from "../../src/db/member/preferences.ts";
import { asApp } from "../../src/db/transact.ts";
import { signInAsPersona } from "../../src/demo/doors.ts";
import { hrOf, sessionOf } from "../app/workspace/sessions.ts";
import { asOwner, describeOnEach } from "../db/databases.ts";
import { foundOrganization } from "../db/people.ts";
import { createWorld, type World } from "../world.ts";

const ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
/** Where a request comes from, as the server knows it. */
const FROM = { incoming: { socket: { remoteAddress: "192.0.2.1" } } };
const UNKNOWN = "01970000-0000-7000-8000-00000000ffff";

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a protocol answers is looked at field by field.
  readonly body: any;
  readonly headers: Headers;
}

describeOnEach("SCIM 2.0", (open) => {
  let world: World;
  let hr: Session;
  let token: string;
  let serial = 0;
  beforeAll(async () => {
    world = await createWorld(await open());
    hr = await hrOf(world);
    token = await service().issueToken(hr);
  });

  const service = () => createScimService(world.deps, world.now);
  const call = async (method: string, path: string, body?: unknown, as = token): Promise<Answer> => {
    const request = {
      method,
      headers: { authorization: `Bearer ${as}`, "content-type": "application/scim+json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const answer = await world.composition.app.request(`${world.publicUrl}/scim/v2${path}`, request, FROM);
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? null : JSON.parse(text), headers: answer.headers };
  };
  const find = (path: string, filter: string) => call("GET", `${path}?filter=${encodeURIComponent(filter)}`);
  const patch = (path: string, ...operations: readonly unknown[]) =>
    call("PATCH", path, { schemas: [PATCH], Operations: operations });
  const address = () => `person${++serial}@larkfield.example`;
  /** As Entra creates somebody. */
  const entraUser = (email: string, over: Readonly<Record<string, unknown>> = {}) => ({
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:User", ENTERPRISE],
    externalId: email.split("@")[0],
    userName: email,
    active: true,
    displayName: "Ada Example",
    emails: [{ primary: true, type: "work", value: email }],
    meta: { resourceType: "User" },
    name: { formatted: "Ada Example", familyName: "Example", givenName: "Ada" },
    title: "Engineer",
    ...over,
  });
  const create = async (over: Readonly<Record<string, unknown>> = {}) => {
    const email = address();
    const made = await call("POST", "/Users", entraUser(email, over));
    expect(made.status).toBe(201);
    return { id: String(made.body.id), email };
  };
  const member = (email: string) =>
    asApp(world.deps.database, world.organization.id, (trx) =>
      findMemberByEmail(trx, world.organization.id, email),
    );
  const leadOf = async (team: string) =>
    (
      await asOwner(world.deps.database)
        .selectFrom("teams")
        .select("lead_id")
        .where("name", "=", team)
        .executeTakeFirst()
    )?.lead_id;

  test("says what it offers, in the shapes of the standard", async () => {
    const config = await call("GET", "/ServiceProviderConfig");
    expect(config.headers.get("content-type")).toContain("application/scim+json");
    expect(config.body).toMatchObject({
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
      patch: { supported: true },
      bulk: { supported: false },
      filter: { supported: true, maxResults: 200 },
      authenticationSchemes: [{ type: "oauthbearertoken" }],
    });
    const types = await call("GET", "/ResourceTypes");
    expect(types.body.Resources.map((each: { endpoint: string }) => each.endpoint)).toEqual([
      "/Users",
      "/Groups",
    ]);
    expect((await call("GET", "/ResourceTypes/User")).body.schemaExtensions[0].schema).toBe(ENTERPRISE);
    const schemas = await call("GET", "/Schemas");
    expect(schemas.body.totalResults).toBe(3);
    expect((await call("GET", `/Schemas/${ENTERPRISE}`)).body.name).toBe("EnterpriseUser");
    expect((await call("GET", "/Schemas/urn:other")).status).toBe(404);
    expect((await call("GET", "/Nothing")).body).toMatchObject({ status: "404" });
  });

  describe("as Entra ID speaks it", () => {
    test("looks somebody up, finds nobody, creates them, and finds them", async () => {
      const email = address();
      const before = await find("/Users", `userName eq "${email}"`);
      expect([before.status, before.body.totalResults, before.body.Resources]).toEqual([200, 0, []]);
      const made = await call("POST", "/Users", entraUser(email));
      expect(made.headers.get("location")).toBe(`${world.publicUrl}/scim/v2/Users/${made.body.id}`);
      expect(made.body).toMatchObject({
        userName: email,
        externalId: email.split("@")[0],
        active: true,
        name: { givenName: "Ada", familyName: "Example", formatted: "Ada Example" },
        emails: [{ value: email, type: "work", primary: true }],
        meta: { resourceType: "User" },
      });
      const after = await find("/Users", `userName eq "${email.toUpperCase()}"`);
      expect([after.body.totalResults, after.body.Resources[0].id]).toEqual([1, made.body.id]);
      const again = await call("POST", "/Users", entraUser(email));
      expect(again).toMatchObject({ status: 409, body: { scimType: "uniqueness", status: "409" } });
      expect(await member(email)).toMatchObject({ name: "Ada Example", contact: null });
    });

    test('a leaver sent as "False" is inactive, signed out, and gets nothing more within a minute', async () => {
      const { id, email } = await create();
      const { database } = world.deps;
      const organizationId = world.organization.id;
      const planned = { kind: "prompt", subject: null, reason: null, claimed_at: null } as const;
      await asApp(database, organizationId, (trx) =>
        savePreferences(trx, organizationId, id as never, { anchor: "2026-01-05", contact: "consented" }),
      );
      await asOwner(database)
        .insertInto("deliveries")
        .values({
          ...planned,
          organization_id: organizationId,
          id: id as never,
          member_id: id as never,
          slot: "soon",
          due_at: world.now(),
          expires_at: world.now().add({ hours: 1 }),
        })
        .execute();
      const answer = await patch(`/Users/${id}`, { op: "Replace", path: "active", value: "False" });
      expect([answer.status, answer.body.active]).toEqual([200, false]);
      expect(await member(email)).toBeUndefined();
      await world.advance(world.now().add({ minutes: 1 }).toString());
      const rows = await asOwner(database)
        .selectFrom("deliveries")
        .select("state")
        .where("member_id", "=", id as never)
        .execute();
      expect(rows).toEqual([{ state: "skipped" }]);
      expect((await call("GET", `/Users/${id}`)).body.active).toBe(false);
      const back = await patch(`/Users/${id}`, { op: "Replace", path: "active", value: "True" });
      expect(back.body.active).toBe(true);
    });

    test.each([
      ["a text", { op: "Replace", path: "active", value: "False" }],
      ["a text, low", { op: "replace", path: "active", value: "false" }],
      ["a boolean", { op: "replace", path: "active", value: false }],
      ["an object in a list", { op: "Replace", path: "active", value: [{ $ref: null, value: "False" }] }],
      [
        "the whole attribute name",
        { op: "Replace", path: "urn:ietf:params:scim:schemas:core:2.0:User:active", value: "False" },
      ],
      ["without a path", { op: "replace", value: { active: false } }],
      ["without a path, as a text", { op: "Replace", value: { Active: "False" } }],
    ])("switched off by %s, nobody stays active", async (_, operation) => {
      const { id, email } = await create();
      expect((await patch(`/Users/${id}`, operation)).body.active).toBe(false);
      expect(await member(email)).toBeUndefined();
    });

    test("a value for active that is neither is refused, and changes nothing", async () => {
      const { id } = await create();
      const answer = await patch(`/Users/${id}`, { op: "Replace", path: "active", value: "maybe" });
      expect(answer).toMatchObject({ status: 400, body: { scimType: "invalidValue" } });
      expect((await call("GET", `/Users/${id}`)).body.active).toBe(true);
    });

    test("several operations at once, with paths into lists and the enterprise extension", async () => {
      const { id } = await create();
      const email = address();
      const answer = await patch(
        `/Users/${id}`,
        { op: "Add", path: "displayName", value: "Ada B. Example" },
        { op: "Replace", path: 'emails[type eq "work"].value', value: email.toUpperCase() },
        { op: "Add", path: 'emails[type eq "home"].value', value: "home@elsewhere.example" },
        { op: "Replace", path: "name.familyName", value: "B. Example" },
        { op: "Add", path: `${ENTERPRISE}:department`, value: "Payments" },
        { op: "Add", path: 'addresses[type eq "work"].country', value: "pt" },
        { op: "Add", path: 'addresses[type eq "work"].locality', value: "Lisbon" },
        { op: "Add", path: "preferredLanguage", value: "pt-PT" },
        { op: "Add", path: "title", value: "Lead" },
      );
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        displayName: "Ada B. Example",
        emails: [{ value: email }],
        addresses: [{ country: "PT", locality: "Lisbon" }],
        preferredLanguage: "pt-PT",
        [ENTERPRISE]: { department: "Payments" },
      });
      expect(JSON.stringify(answer.body)).not.toContain("elsewhere");
    });

    test("with the newer flags: dotted keys, and the schema's name before a key", async () => {
      const { id } = await create();
      const answer = await patch(`/Users/${id}`, {
        op: "replace",
        value: {
          "name.givenName": "Grace",
          "name.familyName": "Example",
          [`${ENTERPRISE}:department`]: "Search",
        },
      });
      expect(answer.body).toMatchObject({
        displayName: "Grace Example",
        [ENTERPRISE]: { department: "Search" },
      });
      const nested = { op: "replace", value: { [ENTERPRISE]: { department: "Payments" } } };
      expect((await patch(`/Users/${id}`, nested)).body[ENTERPRISE].department).toBe("Payments");
    });

    test("deleting somebody makes them a leaver whom it does not see again; created anew, they are the same person", async () => {
      const { id, email } = await create();
      expect((await call("DELETE", `/Users/${id}`)).status).toBe(204);
      expect(await member(email)).toBeUndefined();
      expect((await call("GET", `/Users/${id}`)).status).toBe(404);
      expect((await call("DELETE", `/Users/${id}`)).status).toBe(404);
      expect((await find("/Users", `userName eq "${email}"`)).body.totalResults).toBe(0);
      const again = await call("POST", "/Users", entraUser(email));
      expect([again.status, again.body.id, again.body.active]).toEqual([201, id, true]);
    });

    test("a manager is our id, and leads the team whose people name them", async () => {
      const chief = await create();
      const department = `Rigging ${++serial}`;
      const staff = await create({ [ENTERPRISE]: { department, manager: { value: chief.id } } });
      expect(await leadOf(department)).toBe(chief.id);
      const read = await call("GET", `/Users/${staff.id}`);
      expect(read.body[ENTERPRISE].manager).toEqual({
        value: chief.id,
        displayName: "Ada Example",
        $ref: `${world.publicUrl}/scim/v2/Users/${chief.id}`,
      });
      const other = await create();
      await patch(`/Users/${staff.id}`, { op: "Replace", path: `${ENTERPRISE}:manager`, value: other.id });
      expect(await leadOf(department)).toBe(other.id);
      const removed = await patch(`/Users/${staff.id}`, { op: "Remove", path: `${ENTERPRISE}:manager` });
      expect(removed.body[ENTERPRISE].manager).toBeUndefined();
      await patch(`/Users/${other.id}`, { op: "Replace", path: "active", value: "False" });
      expect(await leadOf(department)).toBeNull();
    });
  });

  describe("as Okta speaks it", () => {
    const oktaUser = (email: string, over: Readonly<Record<string, unknown>> = {}) => ({
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      userName: email,
      name: { givenName: "Test", familyName: "User" },
      emails: [{ primary: true, value: email, type: "work" }],
      displayName: "Test User",
      locale: "en-US",
      externalId: `00u${email.length}${email}`,
      groups: [],
      password: "1mz050nq",
      active: true,
      ...over,
    });

    test("looks up by userName first, creates, reads a page, and never learns the password again", async () => {
      const email = address();
      const looked = await call("GET", `/Users?filter=userName%20eq%20%22${email}%22&startIndex=1&count=100`);
      expect(looked.body).toMatchObject({ totalResults: 0, startIndex: 1, itemsPerPage: 0, Resources: [] });
      const made = await call("POST", "/Users", oktaUser(email));
      expect(made.status).toBe(201);
      expect(JSON.stringify(made.body)).not.toContain("1mz050nq");
      const dump = [...(await world.dump()).values()].join();
      expect(dump).not.toContain("1mz050nq");
      const page = await call("GET", "/Users?startIndex=1&count=2");
      expect(page.body).toMatchObject({ startIndex: 1, itemsPerPage: 2 });
      expect(page.body.totalResults).toBeGreaterThan(2);
    });

    test("updates the whole person by PUT; what it leaves out is taken away, but for the team", async () => {
      const email = address();
      const enterprise = { [ENTERPRISE]: { department: "Payments", manager: { managerId: "x" } } };
      const { body } = await call("POST", "/Users", oktaUser(email, enterprise));
      expect(body[ENTERPRISE]).toMatchObject({ department: "Payments", manager: { value: "x" } });
      const put = await call("PUT", `/Users/${body.id}`, {
        ...oktaUser(email, { displayName: "Renamed User", externalId: undefined }),
        id: body.id,
      });
      expect(put.body).toMatchObject({
        displayName: "Renamed User",
        active: true,
        [ENTERPRISE]: { department: "Payments" },
      });
      expect(put.body.externalId).toBeUndefined();
      expect(put.body[ENTERPRISE].manager).toBeUndefined();
      const off = await call("PUT", `/Users/${body.id}`, {
        ...oktaUser(email, { active: false }),
        id: body.id,
      });
      expect(off.body.active).toBe(false);
    });

    test("switches somebody off and on without a path", async () => {
      const { id } = await create();
      expect((await patch(`/Users/${id}`, { op: "replace", value: { active: false } })).body.active).toBe(
        false,
      );
      expect((await patch(`/Users/${id}`, { op: "replace", value: { active: true } })).body.active).toBe(
        true,
      );
    });

    test("a manager may come before their own entry; the reference waits, and is resolved", async () => {
      const chief = address();
      const department = `Yard ${++serial}`;
      const { id } = await create({ [ENTERPRISE]: { department, manager: chief } });
      expect((await call("GET", `/Users/${id}`)).body[ENTERPRISE].manager).toEqual({ value: chief });
      expect(await leadOf(department)).toBeNull();
      const { body } = await call("POST", "/Users", oktaUser(chief));
      expect((await call("GET", `/Users/${id}`)).body[ENTERPRISE].manager.value).toBe(body.id);
      expect(await leadOf(department)).toBe(body.id);
    });

    test("somebody whom a file brought becomes the same person, by address, under whatever user name", async () => {
      const found = world.organization.members.find(({ team, isLead }) => team.name === "Search" && !isLead);
      const row = await asOwner(world.deps.database)
        .selectFrom("members")
        .selectAll()
        .where("id", "=", found?.id as never)
        .executeTakeFirstOrThrow();
      expect((await find("/Users", `userName eq "${row.email}"`)).body.Resources[0].id).toBe(row.id);
      const upn = `upn-${row.email}`;
      const sent = oktaUser(upn, { emails: [{ value: row.email, type: "work" }], displayName: row.name });
      const made = await call("POST", "/Users", sent);
      expect([made.status, made.body.id]).toEqual([201, row.id]);
      expect((await find("/Users", `userName eq "${upn}"`)).body.Resources[0].id).toBe(row.id);
      expect((await member(row.email))?.team_id).toBe(row.team_id);
    });
  });

  test("a department is a team, made below the top one; whoever sits below it stays there", async () => {
    const department = `Dry dock ${++serial}`;
    const { id } = await create({ [ENTERPRISE]: { department } });
    const teams = await asOwner(world.deps.database).selectFrom("teams").selectAll().execute();
    const made = teams.find(({ name }) => name === department);
    const top = teams.find(
      ({ parent_id, organization_id }) => parent_id === null && organization_id === world.organization.id,
    );
    expect(made?.parent_id).toBe(top?.id);
    await patch(`/Users/${id}`, { op: "Replace", path: `${ENTERPRISE}:department`, value: top?.name });
    expect((await call("GET", `/Users/${id}`)).body[ENTERPRISE].department).toBe(department);
    await patch(`/Users/${id}`, { op: "Replace", path: `${ENTERPRISE}:department`, value: " payments " });
    expect((await call("GET", `/Users/${id}`)).body[ENTERPRISE].department).toBe("Payments");
  });

  test("filters by eq, ne, sw, co, pr with and, or, not and brackets; refuses what it does not offer", async () => {
    const { id, email } = await create({ externalId: "Case-Sensitive" });
    const ids = async (filter: string) =>
      (await find("/Users", filter)).body.Resources.map((each: { id: string }) => each.id);
    for (const filter of [
      `userName eq "${email}"`,
      `USERNAME EQ "${email.toUpperCase()}"`,
      `urn:ietf:params:scim:schemas:core:2.0:User:userName eq "${email}"`,
      `emails[type eq "work"].value eq "${email}"`,
      `emails[type eq "work" and value eq "${email}"]`,
      `emails.value eq "${email}" and active eq true`,
      `externalId eq "Case-Sensitive"`,
      `id eq "${id}" or userName eq "nobody"`,
      `(userName sw "${email.slice(0, -3)}") and not (active eq false)`,
      `userName co "${email.slice(1)}" and externalId pr and externalId ne "x"`,
    ])
      expect(await ids(filter), filter).toEqual([id]);
    for (const filter of [
      `externalId eq "case-sensitive"`,
      `userName eq "%"`,
      `userName sw "_erson"`,
      `id eq "x"`,
    ])
      expect(await ids(filter), filter).toEqual([]);
    for (const filter of [
      "userName",
      'userName gt "a"',
      'password eq "x"',
      'userName eq "a" and',
      '(userName eq "a"',
      'userName eq a" or "',
      `userName eq "${"x".repeat(2000)}"`,
      `${"(".repeat(60)}userName eq "a"${")".repeat(60)}`,
    ])
      expect(await find("/Users", filter), filter).toMatchObject({
        status: 400,
        body: { scimType: "invalidFilter" },
      });
  });

  test("pages go from 1, hold no more than was asked, and only what was asked of each", async () => {
    const seen: string[] = [];
    const { body } = await call("GET", "/Users?count=0");
    expect([body.itemsPerPage, body.Resources]).toEqual([0, []]);
    for (let start = 1; start <= body.totalResults; start += 150) {
      const page = await call("GET", `/Users?startIndex=${start}&count=150&attributes=userName`);
      seen.push(...page.body.Resources.map((each: { id: string }) => each.id));
      expect(Object.keys(page.body.Resources[0]).toSorted()).toEqual(["id", "meta", "schemas", "userName"]);
    }
    expect(new Set(seen).size).toBe(body.totalResults);
    expect((await call("GET", "/Users?count=-1&startIndex=0")).body).toMatchObject({
      itemsPerPage: 0,
      startIndex: 1,
    });
    expect((await call("GET", "/Users?startIndex=x")).status).toBe(400);
  });

  describe("groups", () => {
    const group = (name: string, members: readonly string[] = []) => ({
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"],
      externalId: name,
      displayName: name,
      members: members.map((value) => ({ value })),
    });
    const inGroups = async <T>(run: () => Promise<T>): Promise<T> => {
      await service().chooseTeams(hr, "groups");
      try {
        return await run();
      } finally {
        await service().chooseTeams(hr, "department");
      }
    };
    const teamOf = async (id: string) => (await call("GET", `/Users/${id}`)).body[ENTERPRISE].department;

    test("are read always, and written only where HR chose them", async () => {
      const found = await find("/Groups", 'displayName eq "payments"');
      expect(found.body.Resources).toHaveLength(1);
      expect(found.body.Resources[0].members.length).toBeGreaterThan(5);
      const slim = await call(
        "GET",
        '/Groups?excludedAttributes=members&filter=displayName%20eq%20"Payments"',
      );
      expect(slim.body.Resources[0].members).toBeUndefined();
      const refused = await call("POST", "/Groups", group("New"));
      expect(refused).toMatchObject({ status: 403, body: { status: "403" } });
      expect(refused.body.detail).toContain("/hr/people/scim");
    });

    test("Entra adds members by a list and removes them one by one; a person sits in one team, the last one", async () => {
      await inGroups(async () => {
        const [a, b] = [await create(), await create({ [ENTERPRISE]: { department: "Ignored here" } })];
        const top = await teamOf(a.id);
        const made = await call("POST", "/Groups", group(`Pilots ${++serial}`));
        expect([made.status, made.body.members]).toEqual([201, []]);
        const path = `/Groups/${made.body.id}`;
        const added = await patch(path, {
          op: "Add",
          path: "members",
          value: [{ value: a.id }, { value: b.id }],
        });
        expect(added.body.members.map((each: { value: string }) => each.value).toSorted()).toEqual(
          [a.id, b.id].toSorted(),
        );
        expect(await teamOf(b.id)).toBe(made.body.displayName);
        await patch(path, { op: "Remove", path: `members[value eq "${a.id}"]` });
        expect(await teamOf(a.id)).toBe(top);
        const second = await call("POST", "/Groups", group(`Divers ${++serial}`, [b.id]));
        expect(await teamOf(b.id)).toBe(second.body.displayName);
        await patch(path, { op: "Remove", path: "members", value: [{ value: b.id }] });
        expect(await teamOf(b.id)).toBe(second.body.displayName);
        const filter = `id eq "${second.body.id}" and members[value eq "${b.id}"]`;
        expect((await find("/Groups", filter)).body.totalResults).toBe(1);
      });
    });

    test("Okta renames without a path, replaces all members, and deletes; the people go to the top team", async () => {
      await inGroups(async () => {
        const [a, b] = [await create(), await create()];
        const top = await teamOf(a.id);
        const made = await call("POST", "/Groups", group(`Cooks ${++serial}`, [a.id]));
        const path = `/Groups/${made.body.id}`;
        const name = `Bakers ${++serial}`;
        const renamed = await patch(path, { op: "replace", value: { id: made.body.id, displayName: name } });
        expect(renamed.body.displayName).toBe(name);
        expect(renamed.body.members).toHaveLength(1);
        await patch(path, { op: "replace", path: "members", value: [{ value: b.id }] });
        expect([await teamOf(a.id), await teamOf(b.id)]).toEqual([top, name]);
        const put = await call("PUT", path, group(name, [a.id, b.id, UNKNOWN, "no id"]));
        expect(put.body.members).toHaveLength(2);
        expect((await call("POST", "/Groups", group(name))).status).toBe(409);
        expect((await call("DELETE", path)).status).toBe(204);
        expect((await call("GET", path)).status).toBe(404);
        expect(await teamOf(b.id)).toBe(top);
      });
    });

    test("a team that a file brought becomes the group of its name", async () => {
      await inGroups(async () => {
        const before = (await find("/Groups", 'displayName eq "Search"')).body.Resources[0];
        const made = await call("POST", "/Groups", { displayName: "search", externalId: "g1" });
        expect([made.status, made.body.id, made.body.members.length]).toEqual([
          201,
          before.id,
          before.members.length,
        ]);
      });
    });
  });

  test("errors have SCIM's shape, and describe nothing of ours", async () => {
    for (const [answer, status] of [
      [await call("GET", `/Users/${UNKNOWN}`), 404],
      [await call("GET", "/Users/x"), 404],
      [await patch("/Users/x", { op: "replace", value: {} }), 404],
      [await call("POST", "/Users", { userName: "no address" }), 400],
      [await call("POST", "/Users", {}), 400],
      [await call("POST", "/Users", [1]), 400],
      [await call("PATCH", `/Users/${UNKNOWN}`, { Operations: [{ op: "move" }] }), 400],
      [await call("PATCH", `/Users/${UNKNOWN}`, {}), 400],
    ] as const) {
      expect(answer.status).toBe(status);
      expect(answer.body).toMatchObject({
        schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
        status: String(status),
        detail: expect.stringMatching(/\.$/),
      });
    }
  });

  test("without a token in force nothing is answered, and no cookie opens it", async () => {
    for (const as of [
      "",
      "x",
      `${world.organization.id}.${UNKNOWN}.secret`,
      `${token}x`,
      token.slice(0, -1),
    ]) {
      const answer = await call("GET", "/Users", undefined, as);
      expect(answer.status, as).toBe(401);
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
      expect(answer.body).toMatchObject({
        schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
        status: "401",
      });
    }
    const cookie = await signInAsPersona(world.deps, "hr", world.now());
    const request = { headers: { cookie: `evenkeel=${cookie}; __Host-evenkeel=${cookie}` } };
    const signedIn = await world.composition.app.request(`${world.publicUrl}/scim/v2/Users`, request, FROM);
    expect(signedIn.status).toBe(401);
  });

  test("two tokens are in force while one replaces the other; no third, an ended one opens nothing, and none is stored", async () => {
    const second = await service().issueToken(hr);
    await expect(service().issueToken(hr)).rejects.toMatchObject({ code: "conflict" });
    for (const each of [token, second])
      expect((await call("GET", "/Users?count=0", undefined, each)).status).toBe(200);
    const { tokens } = await service().readPage(hr);
    expect(tokens.map(({ usedOn }) => usedOn)).toEqual(["2026-01-05", "2026-01-05"]);
    const dump = [...(await world.dump()).values()].join();
    for (const each of [token, second]) expect(dump).not.toContain(each.split(".")[2]);
    await service().endToken(hr, tokens[1]?.id ?? "");
    expect((await call("GET", "/Users?count=0", undefined, second)).status).toBe(401);
    expect((await call("GET", "/Users?count=0")).status).toBe(200);
  });

  test("whoever tries one token after the other is told to wait; the right one still opens", async () => {
    const asked = await createWorld(await open());
    const own = createScimService(asked.deps, asked.now);
    const good = await own.issueToken(await hrOf(asked));
    const statusOf = async (as: string) => {
      const request = { headers: { authorization: `Bearer ${as}` } };
      const path = `${asked.publicUrl}/scim/v2/ServiceProviderConfig`;
      const answer = await asked.composition.app.request(path, request, FROM);
      return `${answer.status} ${answer.headers.get("retry-after") ?? ""}`.trim();
    };
    const strangers = [];
    for (let i = 0; i < 31; i++) strangers.push(await statusOf("wrong"));
    expect([strangers.at(0), strangers.at(-2), strangers.at(-1)]).toEqual(["401", "401", "429 30"]);
    expect(await statusOf(good)).toBe("200");
  });

  test("nobody but HR makes, sees or ends tokens, or chooses where teams come from", async () => {
    for (const persona of ["employee", "manager", "auditor"] as const) {
      const session = await sessionOf(world, persona);
      for (const deed of [
        () => service().readPage(session),
        () => service().issueToken(session),
        () => service().endToken(session, UNKNOWN),
        () => service().chooseTeams(session, "groups"),
      ])
        await expect(deed()).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  test("a token reaches its own organization alone: people and groups of another are nobody", async () => {
    const other = await foundOrganization(world.deps.database, `other${++serial}`);
    const before = await asOwner(world.deps.database)
      .selectFrom("members")
      .selectAll()
      .where("organization_id", "=", other.organizationId)
      .execute();
    const active = { op: "replace", value: { active: false } };
    expect((await call("GET", `/Users/${other.memberId}`)).status).toBe(404);
    expect((await patch(`/Users/${other.memberId}`, active)).status).toBe(404);
    expect((await call("DELETE", `/Users/${other.memberId}`)).status).toBe(404);
    expect((await call("GET", `/Groups/${other.teamId}`)).status).toBe(404);
    expect((await find("/Users", `id eq "${other.memberId}"`)).body.totalResults).toBe(0);
    const { id } = await create({ [ENTERPRISE]: { manager: other.memberId } });
    expect((await call("GET", `/Users/${id}`)).body[ENTERPRISE].manager).toEqual({ value: other.memberId });
    const moved = `${other.organizationId}.${token.split(".").slice(1).join(".")}`;
    expect((await call("GET", "/Users", undefined, moved)).status).toBe(401);
    const after = await asOwner(world.deps.database)
      .selectFrom("members")
      .selectAll()
      .where("organization_id", "=", other.organizationId)
      .execute();
    expect(after).toEqual(before);
  });

  test("what it does is logged by whose entry it was, without what it said; a person's use is in no answer", async () => {
    const { id, email } = await create();
    await asApp(world.deps.database, world.organization.id, (trx) =>
      savePreferences(trx, world.organization.id, id as never, {
        anchor: "2026-01-05",
        contact: "consented",
        time_zone: "Asia/Tokyo",
        language: "es",
      }),
    );
    const log = await asOwner(world.deps.database)
      .selectFrom("access_log")
      .selectAll()
      .where("subject_id", "=", id)
      .execute();
    expect(log).toMatchObject([
      { verb: "directory.provision", actor_id: null, actor_role: "system", counts: null },
    ]);
    const { body } = await call("GET", `/Users/${id}`);
    expect([body.timezone, body.preferredLanguage]).toEqual(["Europe/Dublin", "en"]);
    expect(JSON.stringify(body)).not.toMatch(/consent|contact|2026-01/);
    expect(await member(email)).toMatchObject({ time_zone: "Asia/Tokyo", language: "es" });
  });
});
