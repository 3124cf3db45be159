import { Hono } from "hono";
import { beforeEach, expect, test, vi } from "vitest";
import { drainDeliveries } from "../../../src/app/delivery/drain-deliveries.ts";
import { IN_FLIGHT } from "../../../src/app/delivery/drain-lane.ts";
import type { Envelope } from "../../../src/core/chat/envelope.ts";
import type { ChatSurface, SendOutcome } from "../../../src/ports/chat-surface.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, FOUNDING, type World } from "../../world.ts";

/** A chat platform as the outside world would answer: each send gets the next outcome, the last one for ever. */
function platform(outcomes: readonly (SendOutcome | "never")[]) {
  const sent: { account: string; envelope: Envelope }[] = [];
  const surface: ChatSurface = {
    platform: "browser",
    routes: () => new Hono(),
    async send(to, envelope) {
      const outcome = outcomes[Math.min(sent.length, outcomes.length - 1)] ?? { kind: "sent" };
      sent.push({ account: to.account, envelope });
      if (outcome === "never") return new Promise<never>(() => {});
      return outcome;
    },
  };
  return { surface, sent };
}

const report = (error: unknown) => expect.unreachable(String(error));

describeOnEach("Sending what is due", (open) => {
  let world: World;
  const noon = FOUNDING.add({ hours: 10 });
  beforeEach(async () => {
    world = await createWorld(await open());
    await world.advance(FOUNDING.add({ minutes: 1 }).toString());
  });

  const drain = (surface: ChatSurface, at = noon) =>
    drainDeliveries({ ...world.deps, surfaces: [surface], report }, world.organization.id, at);
  const states = async () => {
    const rows = await asOwner(world.deps.database)
      .selectFrom("deliveries")
      .select(["state", "reason"])
      .execute();
    return Object.fromEntries(
      [...new Set(rows.map(({ state }) => state))]
        .sort()
        .map((state) => [state, rows.filter((row) => row.state === state).length]),
    );
  };
  const people = () => world.organization.members.length + 1;

  test("each member gets one neutral envelope, the same for all", async () => {
    const { surface, sent } = platform([{ kind: "sent" }]);
    expect(await drain(surface)).toBe(people());
    expect(new Set(sent.map(({ account }) => account)).size).toBe(people());
    expect(new Set(sent.map(({ envelope }) => JSON.stringify(envelope))).size).toBe(1);
    await drain(surface);
    expect(sent).toHaveLength(people());
  });

  test("two replicas side by side send nothing twice and leave nothing out", async () => {
    const a = platform([{ kind: "sent" }]);
    const b = platform([{ kind: "sent" }]);
    await Promise.all([drain(a.surface), drain(b.surface)]);
    expect([...a.sent, ...b.sent].map(({ account }) => account).sort()).toHaveLength(people());
    expect(new Set([...a.sent, ...b.sent].map(({ account }) => account)).size).toBe(people());
  });

  test("a platform that asks to wait is asked again after that, and not before", async () => {
    const limited = { kind: "rate_limited", retryAfterSeconds: 90 } as const;
    const { surface, sent } = platform([...Array(IN_FLIGHT).fill(limited), { kind: "sent" }]);
    await drain(surface);
    const asked = sent.length;
    expect(asked).toBeLessThanOrEqual(IN_FLIGHT);
    // Also what falls due meanwhile waits: the workspace is asked for nothing.
    await drain(surface, noon.add({ seconds: 89 }));
    expect(sent).toHaveLength(asked);
    await drain(surface, noon.add({ minutes: 2 }));
    expect(sent).toHaveLength(people() + asked);
    expect(await states()).toEqual({ sent: people() });
  });

  test("a workspace that took its access back is asked once, and nobody of it counts as out of reach", async () => {
    const { surface, sent } = platform([{ kind: "stopped", reason: "token_revoked" }]);
    await drain(surface);
    expect(sent.length).toBeLessThanOrEqual(IN_FLIGHT);
    expect(await states()).toEqual({ failed: people() });
    const owner = asOwner(world.deps.database);
    expect(await owner.selectFrom("workspaces").select("state").execute()).toEqual([{ state: "stopped" }]);
    const lost = await owner.selectFrom("accounts").select("id").where("reachable", "=", false).execute();
    expect(lost).toEqual([]);
  });

  test("a send whose fate is not known is accounted as unknown and never repeated", async () => {
    const { surface, sent } = platform([
      { kind: "unknown", reason: "The connection broke." },
      { kind: "sent" },
    ]);
    await drain(surface);
    await drain(surface, noon.add({ hours: 1 }));
    expect(await states()).toEqual({ sent: people() - 1, unknown: 1 });
    expect(sent).toHaveLength(people());
  });

  test("a process that dies in the midst leaves no more undecided than was on its way, and nothing goes out twice", async () => {
    const dying = platform([{ kind: "sent" }, { kind: "sent" }, { kind: "sent" }, "never"]);
    void drain(dying.surface);
    await vi.waitFor(() => expect(dying.sent).toHaveLength(3 + IN_FLIGHT), 60_000);
    const { surface, sent } = platform([{ kind: "sent" }]);
    await drain(surface, noon.add({ minutes: 5 }));
    expect(await states()).toMatchObject({ sending: IN_FLIGHT, sent: people() - IN_FLIGHT });
    await drain(surface, noon.add({ minutes: 16 }));
    expect(await states()).toEqual({ sent: people() - IN_FLIGHT, unknown: IN_FLIGHT });
    expect(new Set([...dying.sent, ...sent].map(({ account }) => account)).size).toBe(people());
    expect(dying.sent.length + sent.length).toBe(people());
  });

  test("an account that cannot be reached is not tried again", async () => {
    const { surface } = platform([{ kind: "unreachable", reason: "The app was removed." }, { kind: "sent" }]);
    await drain(surface);
    const unreachable = await asOwner(world.deps.database)
      .selectFrom("accounts")
      .select("id")
      .where("reachable", "=", false)
      .execute();
    expect(unreachable).toHaveLength(1);
    expect(await states()).toEqual({ failed: 1, sent: people() - 1 });
  });

  test("what an outage held up does not arrive at night, but when the quiet hours end", async () => {
    const { surface, sent } = platform([{ kind: "sent" }]);
    const night = FOUNDING.add({ minutes: 990 });
    await drain(surface, night);
    const dublin =
      world.organization.members.filter(({ team }) => team.zone !== "America/New_York").length + 1;
    expect(sent).toHaveLength(people() - dublin);
    // 6 January is a holiday in Madrid.
    const madrid = world.organization.members.filter(({ team }) => team.zone === "Europe/Madrid").length;
    await drain(surface, FOUNDING.add({ hours: 26 }));
    expect(sent).toHaveLength(people() - madrid);
    await drain(surface, FOUNDING.add({ hours: 51 }));
    expect(sent).toHaveLength(people());
  });

  test("whoever declined after a message was planned does not get it", async () => {
    const account = world.organization.members[4]?.account ?? "";
    await world.act(account, { verb: "consent.never", args: {} });
    const { surface, sent } = platform([{ kind: "sent" }]);
    await drain(surface);
    expect(sent.map((each) => each.account)).not.toContain(account);
    expect(await states()).toEqual({ sent: people() - 1, skipped: 1 });
  });
});
