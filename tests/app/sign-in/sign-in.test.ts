import { beforeEach, expect, test } from "vitest";
import { askToSignIn, claimAttempt } from "../../../src/app/sign-in/ask-to-sign-in.ts";
import { claimLink, createLink, readLink } from "../../../src/app/sign-in/link.ts";
import { endSession, readSession } from "../../../src/app/sign-in/session.ts";
import { findMemberByEmail, type MemberRow } from "../../../src/db/directory/directory.ts";
import { asApp } from "../../../src/db/transact.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, FOUNDING, type World } from "../../world.ts";

const NOW = FOUNDING.add({ hours: 6 });
const minutes = (count: number) => NOW.add({ minutes: count });

describeOnEach("Sign-in", (open) => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld(await open());
  });

  const person = async (email: string): Promise<MemberRow> => {
    const { deps, organization } = world;
    const found = await asApp(deps.database, organization.id, (trx) =>
      findMemberByEmail(trx, organization.id, email),
    );
    if (found === undefined) throw new Error(`Nobody has ${email}.`);
    return found;
  };
  const employee = () => person("robin.dipper@larkfield.example");
  const lead = () => person("marta.martin@larkfield.example");
  const link = async (member: MemberRow) =>
    (await createLink(world.deps, { organizationId: world.organization.id, member, now: NOW })) ?? "";

  test("looking at a link uses nothing up; claiming it does, and of two claims at once one wins", async () => {
    const token = await link(await employee());
    for (let look = 0; look < 3; look++)
      expect(await readLink(world.deps, token, NOW)).toEqual({ kind: "usable" });
    const claims = await Promise.all([claimLink(world.deps, token, NOW), claimLink(world.deps, token, NOW)]);
    expect(claims.map(({ kind }) => kind).sort()).toEqual(["gone", "session"]);
    expect(await readLink(world.deps, token, NOW)).toEqual({ kind: "gone" });
  });

  test("a link is over after ten minutes, and one that was changed never was", async () => {
    const token = await link(await employee());
    expect(await claimLink(world.deps, token, minutes(10))).toEqual({ kind: "gone" });
    expect(
      await claimLink(world.deps, `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`, NOW),
    ).toEqual({ kind: "gone" });
    for (const odd of ["", "a.b.c", token.split(".").slice(0, 2).join("."), `${token}.x`]) {
      expect(await claimLink(world.deps, odd, NOW)).toEqual({ kind: "gone" });
    }
  });

  test("whoever leads, or works in HR, gets no link from chat", async () => {
    expect(await link(await lead())).toBe("");
    expect(await link(await person("henri.heron@larkfield.example"))).toBe("");
  });

  test("a browser that asked is signed in after the same digits were approved in chat, and no other browser is", async () => {
    const asked = await askToSignIn(
      world.deps,
      { email: " Marta.Martin@larkfield.example ", browser: "mine" },
      NOW,
    );
    const claim = (browser: string) => claimAttempt(world.deps, { attempt: asked.attempt, browser }, NOW);
    expect(await claim("mine")).toEqual({ kind: "not_yet" });
    const attempt = asked.attempt.split(".")[1] ?? "";
    const account = "marta-martin";
    expect(JSON.stringify(await world.act(account, { verb: "sign_in.check", args: { attempt } }))).toContain(
      asked.digits,
    );
    await world.act("robin-dipper", { verb: "sign_in.approve", args: { attempt } });
    expect(await claim("mine")).toEqual({ kind: "not_yet" });
    await world.act(account, { verb: "sign_in.approve", args: { attempt } });
    expect(await claim("another")).toEqual({ kind: "gone" });
    const claimed = await claim("mine");
    expect(claimed.kind).toBe("session");
    const session = claimed.kind === "session" ? await readSession(world.deps, claimed.token, NOW) : null;
    expect(session).toMatchObject({
      name: "Marta Martin",
      roles: ["lead"],
      leads: [{ name: "Customer Care" }],
    });
    expect((await claim("mine")).kind).not.toBe("session");
  });

  test("an address that nobody has looks like one that somebody has not approved", async () => {
    const asked = await askToSignIn(world.deps, { email: "nobody@larkfield.example", browser: "mine" }, NOW);
    expect(asked.digits).toMatch(/^\d\d$/);
    expect(await claimAttempt(world.deps, { attempt: asked.attempt, browser: "mine" }, NOW)).toEqual({
      kind: "not_yet",
    });
  });

  test("a session ends when it is ended, after two idle hours, and after eight in any case", async () => {
    const begin = async () => {
      const claimed = await claimLink(world.deps, await link(await employee()), NOW);
      return claimed.kind === "session" ? claimed.token : "";
    };
    const idle = await begin();
    expect(await readSession(world.deps, idle, minutes(130))).toBeNull();
    const used = await begin();
    for (let at = 30; at < 480; at += 30)
      expect(await readSession(world.deps, used, minutes(at))).not.toBeNull();
    expect(await readSession(world.deps, used, minutes(480))).toBeNull();
    const ended = await begin();
    await endSession(world.deps, ended);
    expect(await readSession(world.deps, ended, NOW)).toBeNull();
  });

  test("no secret of a link or session is stored", async () => {
    const token = await link(await employee());
    const claimed = await claimLink(world.deps, token, NOW);
    const secrets = [
      token.split(".")[2] ?? "",
      claimed.kind === "session" ? (claimed.token.split(".")[1] ?? "") : "",
    ];
    const dumped = [...(await world.dump()).values()].join("");
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(40);
      expect(dumped).not.toContain(secret);
    }
  });

  test("someone who left has no session any more", async () => {
    const member = await employee();
    const claimed = await claimLink(world.deps, await link(member), NOW);
    await asOwner(world.deps.database)
      .updateTable("members")
      .set({ left_at: NOW })
      .where("id", "=", member.id)
      .execute();
    expect(claimed.kind === "session" && (await readSession(world.deps, claimed.token, NOW))).toBeNull();
  });
});
