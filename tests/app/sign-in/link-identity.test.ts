import { beforeAll, expect, test } from "vitest";
import { beginByProvider, finishByProvider } from "../../../src/app/sign-in/by-provider.ts";
import { readSession } from "../../../src/app/sign-in/session.ts";
import type { WorkspaceId } from "../../../src/core/ids.ts";
import type { IdentityProvider, ProvidedIdentity } from "../../../src/ports/identity-provider.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, FOUNDING, type World } from "../../world.ts";
import { connectWorkspace, linkAccount } from "./chat-accounts.ts";

const NOW = FOUNDING.add({ hours: 6 });
const REQUEST = { redirectUri: "https://evenkeel.example.org/sign-in/oidc/callback", next: null };
const TENANT = "99999999-8888-7777-6666-555555555555";

/** A provider that has checked everything, and vouches for this person. */
function vouching(identity: Partial<ProvidedIdentity>): IdentityProvider {
  return {
    id: "oidc",
    name: "Example ID",
    issuer: "https://login.example.org",
    begin: async () => new URL("https://login.example.org/authorize"),
    finish: async () => ({
      issuer: "https://login.example.org",
      subject: "s",
      account: null,
      needsWorkspace: false,
      externalId: null,
      verifiedEmail: async () => "robin.dipper@larkfield.example",
      ...identity,
    }),
  };
}

describeOnEach("Linking an identity by its chat account or its entry in the directory", (open) => {
  let world: World;
  let workspaceId: WorkspaceId;
  let people: World["organization"]["members"];
  beforeAll(async () => {
    world = await createWorld(await open());
    const organizationId = world.organization.id;
    people = world.organization.members.filter(({ isLead, role }) => !isLead && role === null);
    const { database } = world.deps;
    const teams = { organizationId, platform: "teams", externalId: TENANT } as const;
    workspaceId = await connectWorkspace(database, teams);
    await linkAccount(database, { organizationId, workspaceId, memberId: idOf(0), externalId: "object-0" });
    const owner = asOwner(database);
    for (const [index, externalId] of [
      [1, "object-1"],
      [2, "object-twice"],
      [3, "object-twice"],
    ] as const)
      await owner
        .updateTable("members")
        .set({ external_id: externalId })
        .where("organization_id", "=", organizationId)
        .where("id", "=", idOf(index))
        .execute();
  });

  const personAt = (index: number) => {
    const person = people[index];
    if (person === undefined) throw new Error("There are not so many people.");
    return person;
  };
  const idOf = (index: number) => personAt(index).id;
  const finish = async (identity: Partial<ProvidedIdentity>): Promise<string> => {
    const deps = { ...world.deps, provider: vouching(identity) };
    const { handle } = await beginByProvider(deps, REQUEST, NOW);
    const claim = await finishByProvider(deps, { handle, query: "code=c" }, NOW);
    if (claim.kind !== "session") return claim.kind;
    return (await readSession(world.deps, claim.token, NOW))?.name ?? "no session";
  };
  const entra = (object: string): Partial<ProvidedIdentity> => ({
    issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    subject: object,
    account: { platform: "teams", workspace: TENANT, account: object },
    externalId: object,
  });

  test("by the account that chat knows, or else by the id under which the directory is kept", async () => {
    expect(await finish(entra("object-0"))).toBe(personAt(0).name);
    expect(await finish(entra("object-1"))).toBe(personAt(1).name);
  });

  test("an id that two have, or nobody, is nobody's, and then no address counts", async () => {
    expect(await finish(entra("object-twice"))).toBe("unknown");
    expect(await finish(entra("object-9"))).toBe("unknown");
  });

  test("an account of a workspace that is not connected, or not any more, is nobody's", async () => {
    const account = { platform: "slack", workspace: "T-elsewhere", account: "U1" } as const;
    expect(await finish({ issuer: "https://slack.com", subject: "T-elsewhere/U1", account })).toBe("unknown");
    await asOwner(world.deps.database)
      .updateTable("workspaces")
      .set({ state: "stopped" })
      .where("id", "=", workspaceId)
      .execute();
    const gone = { ...entra("object-0"), issuer: "https://login.example.org", externalId: null };
    expect(await finish(gone)).toBe("unknown");
  });

  test("whoever is linked stays so, whatever directory and chat say later; a second subject is not taken", async () => {
    await asOwner(world.deps.database)
      .updateTable("members")
      .set({ external_id: "object-1" })
      .where("organization_id", "=", world.organization.id)
      .where("id", "=", idOf(4))
      .execute();
    expect(await finish(entra("object-1"))).toBe(personAt(1).name);
    expect(await finish({ ...entra("object-8"), account: null, externalId: "object-1" })).toBe("unknown");
    expect(await finish({ subject: "first", verifiedEmail: async () => mailOf(5) })).toBe(personAt(5).name);
    expect(await finish({ subject: "second", verifiedEmail: async () => mailOf(5) })).toBe("unknown");
  });

  const mailOf = (index: number) =>
    `${personAt(index).name.toLowerCase().replace(" ", ".")}@larkfield.example`;
});
