import { beforeAll, expect, test } from "vitest";
import { describeRotation } from "../../../src/app/keys/describe-rotation.ts";
import { rotateKeys } from "../../../src/app/keys/rotate-keys.ts";
import { openVault } from "../../../src/app/vault.ts";
import type { EntryId, MemberId, OrganizationId, WindowId, WorkspaceId } from "../../../src/core/ids.ts";
import { generateKey, keyIdOf, parseKeyring } from "../../../src/crypto/keyring.ts";
import { createRandom } from "../../../src/crypto/random.ts";
import { createSealing } from "../../../src/crypto/sealing.ts";
import type { Database } from "../../../src/db/database.ts";
import { saveInstallation, saveWorkspace } from "../../../src/db/delivery/workspaces.ts";
import { insertWindow } from "../../../src/db/pulse/windows.ts";
import { asApp } from "../../../src/db/transact.ts";
import type { Sealing } from "../../../src/ports/sealing.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundOrganization, freshId, NOW } from "../../db/people.ts";

const random = createRandom();
const [OLD, NEW, LOST] = [
  generateKey("old", random),
  generateKey("new", random),
  generateKey("lost", random),
];

function under(...keys: readonly string[]): Sealing {
  const ring = parseKeyring(keys.join(","), random);
  if (ring.kind === "invalid") throw new Error(ring.failures.join(" "));
  return createSealing(ring.keyring, random);
}

interface Scene {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
  readonly windowId: WindowId;
  readonly workspaceId: WorkspaceId;
  readonly entryId: EntryId;
  readonly sealed: Uint8Array;
  readonly slot: Uint8Array;
}

/** An organization with one key of each kind, and something sealed under each. */
async function setScene(database: Database, sealing: Sealing, name: string): Promise<Scene> {
  const { organizationId, memberId } = await foundOrganization(database, name);
  const windowId = freshId<"window">();
  const entryId = freshId<"entry">();
  return asApp(database, organizationId, async (trx) => {
    const vault = await openVault(trx, { sealing }, { organizationId, memberId });
    const sealed = vault.seal("entry", entryId, { line: `of ${name}` });
    const wrappedKey = sealing.createWindowKey({ organizationId, windowId });
    await insertWindow(trx, organizationId, {
      id: windowId,
      index: 0,
      tier: "strict",
      opensAt: NOW,
      closesAt: NOW.add({ hours: 672 }),
      publishesAt: NOW.add({ hours: 696 }),
      plan: {},
      questions: null,
      wrappedKey,
    });
    const slot = sealing.openWindow({ organizationId, windowId }, wrappedKey).slot(memberId, 1);
    const workspaceId = await saveWorkspace(trx, organizationId, {
      id: freshId<"workspace">(),
      platform: "slack",
      externalId: name,
      name,
    });
    const owner = { organizationId, workspaceId };
    const wrapped = sealing.createWorkspaceKey(owner);
    const tokens = sealing.openWorkspace(owner, wrapped).seal("tokens", workspaceId, `token of ${name}`);
    await saveInstallation(trx, organizationId, workspaceId, { wrapped, sealed: tokens });
    return { organizationId, memberId, windowId, workspaceId, entryId, sealed, slot };
  });
}

/** Everything that the scene sealed, opened with these keys. */
async function openAll(database: Database, sealing: Sealing, scene: Scene) {
  const { organizationId, memberId, windowId, workspaceId } = scene;
  return asApp(database, organizationId, async (trx) => {
    const vault = await openVault(trx, { sealing }, { organizationId, memberId });
    const key = await trx.selectFrom("window_keys").select("wrapped").executeTakeFirstOrThrow();
    const installation = await trx.selectFrom("installations").selectAll().executeTakeFirstOrThrow();
    return {
      entry: vault.open("entry", scene.entryId, scene.sealed),
      slot: sealing.openWindow({ organizationId, windowId }, key.wrapped).slot(memberId, 1),
      tokens: sealing
        .openWorkspace({ organizationId, workspaceId }, installation.wrapped)
        .open("tokens", workspaceId, installation.sealed)
        .reveal(),
    };
  });
}

describeOnEach("Rotating keys", (open) => {
  let database: Database;
  let [first, second] = [] as unknown as [Scene, Scene];
  beforeAll(async () => {
    database = await open();
    first = await setScene(database, under(OLD), "first");
    second = await setScene(database, under(OLD), "second");
  });

  test("one organization's keys are rotated, and another's left for later", async () => {
    const rotation = await rotateKeys({ database, sealing: under(NEW, OLD) }, first.organizationId);
    const one = { rewrapped: 1, current: 1, unopened: 0 };
    expect(rotation).toEqual({
      kinds: { member: one, window: one, workspace: one },
      missing: [],
      complete: true,
    });
    expect((await openAll(database, under(NEW), first)).entry).toEqual({ line: "of first" });
    await expect(openAll(database, under(NEW), second)).rejects.toThrow(/does not open/);
  });

  test("afterwards the new key alone opens all that was sealed, and the old key nothing", async () => {
    const rotation = await rotateKeys({ database, sealing: under(NEW, OLD) }, "all");
    expect(rotation.kinds.member).toEqual({ rewrapped: 1, current: 2, unopened: 0 });
    for (const scene of [first, second]) {
      const opened = await openAll(database, under(NEW), scene);
      expect(opened.slot).toEqual(scene.slot);
      expect(opened.tokens).toMatch(/^token of (first|second)$/);
      await expect(openAll(database, under(OLD), scene)).rejects.toThrow(/does not open/);
    }
  });

  test("a second time there is nothing to do, and nothing is written", async () => {
    const rows = () => asOwner(database).selectFrom("member_keys").selectAll().orderBy("member_id").execute();
    const before = await rows();
    const rotation = await rotateKeys({ database, sealing: under(NEW) }, "all");
    const done = { rewrapped: 0, current: 2, unopened: 0 };
    expect(rotation.kinds).toEqual({ member: done, window: done, workspace: done });
    expect(await rows()).toEqual(before);
  });

  test("a key that nothing in the ring opens is counted, named and left as it is; the others are rotated", async () => {
    const third = await setScene(database, under(LOST), "third");
    const rotation = await rotateKeys({ database, sealing: under(NEW, OLD) }, "all");
    expect(rotation.complete).toBe(false);
    expect(rotation.missing).toEqual(["lost"]);
    expect(describeRotation(rotation)).toMatch(/They name lost\. Put that key behind the first one/);
    expect(rotation.kinds.window).toEqual({ rewrapped: 0, current: 2, unopened: 1 });
    expect((await openAll(database, under(LOST), third)).entry).toEqual({ line: "of third" });
    expect((await rotateKeys({ database, sealing: under(NEW, LOST) }, "all")).complete).toBe(true);
  });

  test("more keys than one batch holds are rotated once each, by two rotations at the same time too", async () => {
    const { organizationId, teamId } = await foundOrganization(database, "many");
    const old = under(OLD);
    await asApp(database, organizationId, async (trx) => {
      const ids = Array.from({ length: 1200 }, () => freshId<"member">());
      const members = ids.map((id) => ({
        organization_id: organizationId,
        id,
        team_id: teamId,
        email: id,
        name: "N",
        time_zone: "UTC",
        country: null,
        location: null,
        active_since: NOW,
        left_at: null,
      }));
      await trx.insertInto("members").values(members).execute();
      const keys = ids.map((memberId) => ({
        organization_id: organizationId,
        member_id: memberId,
        wrapped: old.createMemberKey({ organizationId, memberId }),
      }));
      await trx.insertInto("member_keys").values(keys).execute();
    });
    const both = await Promise.all(
      [1, 2].map(() => rotateKeys({ database, sealing: under(NEW, OLD) }, organizationId)),
    );
    expect(both.map(({ kinds }) => kinds.member.current)).toEqual([1200, 1200]);
    expect(both.reduce((sum, { kinds }) => sum + kinds.member.rewrapped, 0)).toBe(1200);
    const rows = await asApp(database, organizationId, (trx) =>
      trx.selectFrom("member_keys").select("wrapped").execute(),
    );
    expect(new Set(rows.map(({ wrapped }) => keyIdOf(wrapped)))).toEqual(new Set(["new"]));
  });

  test("a rotation that dies half-way leaves every key openable, and the next one finishes", async () => {
    const { organizationId, memberId } = await foundOrganization(database, "dies");
    await asApp(database, organizationId, (trx) =>
      openVault(trx, { sealing: under(OLD) }, { organizationId, memberId }),
    );
    const sealing = under(NEW, OLD);
    const dying: Sealing = {
      ...sealing,
      rewrap: (owner, wrapped) => {
        sealing.rewrap(owner, wrapped);
        throw new Error("killed");
      },
    };
    await expect(rotateKeys({ database, sealing: dying }, organizationId)).rejects.toThrow("killed");
    await asApp(database, organizationId, (trx) =>
      openVault(trx, { sealing: under(OLD) }, { organizationId, memberId }),
    );
    expect((await rotateKeys({ database, sealing }, organizationId)).kinds.member.rewrapped).toBe(1);
  });
});
