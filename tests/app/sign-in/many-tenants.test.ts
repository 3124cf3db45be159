import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { oidcProvider } from "../../../adapters/oidc/provider.ts";
import { beginByProvider, finishByProvider } from "../../../src/app/sign-in/by-provider.ts";
import { readSession } from "../../../src/app/sign-in/session.ts";
import type { IdentityProvider } from "../../../src/ports/identity-provider.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, FOUNDING, type World } from "../../world.ts";
import { readIdentities } from "./attacks.ts";
import { connectWorkspace, linkAccount } from "./chat-accounts.ts";
import { CLIENT, MANNERS, startProvider, TENANT, type TestProvider } from "./identity-provider.ts";

const LOGIN = "https://login.microsoftonline.com";
const OTHER_TENANT = "88888888-8888-7777-6666-555555555555";
const BACK = "http://localhost:4180/sign-in/oidc/callback";
const NOW = FOUNDING.add({ hours: 6 });

describeOnEach("Entra ID for the tenants that are connected", (open) => {
  let world: World;
  let peer: TestProvider;
  let provider: IdentityProvider;
  const refused: string[] = [];

  /** Microsoft's address, as far as the service can tell; its discovery names the issuers of all tenants by one pattern. */
  const reach = async (url: string, init: object): Promise<Response> => {
    const { origin } = new URL(peer.issuer);
    const answer = await fetch(url.replace(LOGIN, origin), init);
    if (!url.endsWith("openid-configuration")) return answer;
    const told = (await answer.text()).replaceAll(origin, LOGIN);
    return Response.json({ ...JSON.parse(told), issuer: `${LOGIN}/{tenantid}/v2.0` });
  };
  beforeAll(async () => {
    peer = await startProvider(BACK, { ...MANNERS.entra, path: "/organizations/v2.0" });
    world = await createWorld(await open());
    const { database } = world.deps;
    const organizationId = world.organization.id;
    const teams = { organizationId, platform: "teams", externalId: TENANT } as const;
    const workspaceId = await connectWorkspace(database, teams);
    const account = { organizationId, workspaceId, memberId: person().id, externalId: "an-object" };
    await linkAccount(database, account);
    // As SCIM keeps the directory of whoever maps object ids to it.
    await asOwner(database)
      .updateTable("members")
      .set({ external_id: "kept-object" })
      .where("id", "=", person(1).id)
      .execute();
  });
  beforeEach(() => {
    refused.length = 0;
    peer.forge = (claims) => peer.sign({ ...claims, iss: `${LOGIN}/${String(claims.tid)}/v2.0` });
    const config = {
      id: "oidc",
      kind: "entra",
      issuer: `${LOGIN}/organizations/v2.0`,
      name: "Work",
    } as const;
    provider = oidcProvider({
      config: { ...config, ...CLIENT },
      fetch: reach,
      refused: (code) => refused.push(code),
    });
  });
  afterAll(() => peer?.stop());

  const person = (index = 0) => {
    const found = world.organization.members.filter((one) => !one.isLead && one.role === null)[index];
    if (found === undefined) throw new Error("There are not so many people.");
    return found;
  };
  const signIn = async (tid: string, oid: string): Promise<string> => {
    peer.accounts.set(oid, { tid, oid, email: "noor.haddad@larkfield.example", email_verified: true });
    const deps = { ...world.deps, provider };
    const { handle, url } = await beginByProvider(deps, { redirectUri: BACK, next: null }, NOW);
    expect(url.startsWith(`${LOGIN}/organizations/v2.0/auth?`)).toBe(true);
    const back = await peer.visit(url.replace(LOGIN, new URL(peer.issuer).origin), oid);
    const claim = await finishByProvider(deps, { handle, query: back.search.slice(1) }, NOW);
    if (claim.kind !== "session") return claim.kind;
    return (await readSession(world.deps, claim.token, NOW))?.name ?? "no session";
  };

  test("people of a connected tenant are known by tenant and object, under the issuer of that tenant", async () => {
    expect(await signIn(TENANT, "an-object")).toBe(person().name);
    expect(await signIn(TENANT, "kept-object")).toBe(person(1).name);
    const issuer = `${LOGIN}/${TENANT}/v2.0`;
    expect((await readIdentities(world.deps.database)).map((one) => [one.issuer, one.subject])).toEqual([
      [issuer, "an-object"],
      [issuer, "kept-object"],
    ]);
  });

  test("a tenant that is not connected speaks for nobody, not by an object's id that the directory knows either", async () => {
    for (const object of ["an-object", "kept-object", "a-stranger"])
      expect(await signIn(OTHER_TENANT, object)).toBe("unknown");
    expect(await signIn(TENANT, "a-stranger")).toBe("unknown");
  });

  test("a connected tenant's name under another issuer, another's under its issuer, and the pattern itself are refused", async () => {
    const of = (tenant: string) => `${LOGIN}/${tenant}/v2.0`;
    for (const [tid, iss] of [
      [TENANT, of(OTHER_TENANT)],
      [OTHER_TENANT, of(TENANT)],
      [TENANT, of("{tenantid}")],
      [TENANT, of("organizations")],
      ["organizations", of("organizations")],
      ["{tenantid}", of("{tenantid}")],
      [`${TENANT}/v2.0?`, `${LOGIN}/${TENANT}/v2.0?/v2.0`],
    ] as const) {
      peer.forge = (claims) => peer.sign({ ...claims, tid, iss });
      expect(await signIn(tid, "an-object"), `${tid} ${iss}`).toBe("refused");
    }
    expect(refused).toContain("OAUTH_JWT_CLAIM_COMPARISON_FAILED");
  });
});
