import { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, test, vi } from "vitest";
import { drainDeliveries } from "../../../src/app/delivery/drain-deliveries.ts";
import { IN_FLIGHT } from "../../../src/app/delivery/drain-lane.ts";
import { cancelMessages, readMessages } from "../../../src/app/delivery/read-messages.ts";
import { newId } from "../../../src/app/new-id.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import { UNREACHED } from "../../../src/core/delivery/figures.ts";
import { PLATFORM_PACE } from "../../../src/core/delivery/pace.ts";
import type { MemberId, OrganizationId } from "../../../src/core/ids.ts";
import { planDeliveries } from "../../../src/db/delivery/deliveries.ts";
import { pauseMessages } from "../../../src/db/delivery/lanes.ts";
import { asApp } from "../../../src/db/transact.ts";
import type { ChatSurface, SendOutcome } from "../../../src/ports/chat-surface.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundMailing } from "../../prove/mailing.ts";
import { type ClosingDeps, closingDeps, newKeys } from "../../prove/synthetic-window.ts";

const PEOPLE = 12;
const report = (error: unknown) => expect.unreachable(String(error));

/** A Slack as the outside world would answer, once `open` resolves. */
function slack(outcome: SendOutcome = { kind: "sent" }, open: Promise<void> = Promise.resolve()) {
  const sent: string[] = [];
  const surface: ChatSurface = {
    platform: "slack",
    routes: () => new Hono(),
    async send({ account }) {
      sent.push(account);
      await open;
      return outcome;
    },
  };
  return { surface, sent };
}

describeOnEach("Messages of two Slack workspaces", (open) => {
  let deps: ClosingDeps;
  let organizationId: OrganizationId;
  let hr: Session;
  const later = (seconds = 0) => Temporal.Now.instant().add({ seconds });
  const owner = () => asOwner(deps.database);
  const drain = (surface: ChatSurface, at = later()) =>
    drainDeliveries(
      { ...deps, publicUrl: "https://evenkeel.example", surfaces: [surface], report },
      organizationId,
      at,
    );
  const states = async () => {
    const rows = await owner().selectFrom("deliveries").select(["state", "reason"]).execute();
    return Object.fromEntries(
      [...new Set(rows.map(({ state }) => state))].map((state) => [
        state,
        rows.filter((row) => row.state === state).length,
      ]),
    );
  };
  const plan = (memberId: MemberId, kind: "sign_in" | "notice") =>
    asApp(deps.database, organizationId, (trx) =>
      planDeliveries(trx, organizationId, [
        {
          id: newId(deps.random, later()),
          memberId,
          kind,
          slot: kind,
          subject: null,
          dueAt: later(-1),
          expiresAt: later(3600),
        },
      ]),
    );
  const somebody = async (): Promise<MemberId> => {
    const { member_id } = await owner().selectFrom("accounts").select("member_id").executeTakeFirstOrThrow();
    return member_id;
  };

  beforeEach(async () => {
    deps = closingDeps(await open(), newKeys());
    const mailing = { organizations: 1, workspaces: 2, people: PEOPLE, remembered: 0.5 };
    const [id] = await foundMailing(deps, mailing);
    if (id === undefined) throw new Error("unreachable: one was founded");
    organizationId = id;
    const lead = await owner()
      .selectFrom("members")
      .select(["id", "team_id"])
      .where("email", "=", "hr@synthetic.example")
      .executeTakeFirstOrThrow();
    hr = {
      organizationId,
      memberId: lead.id,
      teamId: lead.team_id,
      ...{
        name: "Hr",
        organizationName: "",
        synthetic: true,
        language: "en",
        roles: ["hr"],
        id: "",
        leads: [],
      },
    };
  });

  test("stopped for all in the midst of a drain, nothing more goes out but what is asked for, until it is taken up again", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = slack({ kind: "sent" }, promise);
    const draining = drain(first.surface);
    await vi.waitFor(() => expect(first.sent.length).toBeGreaterThan(0));
    await asApp(deps.database, organizationId, (trx) => pauseMessages(trx, organizationId, later()));
    resolve();
    await draining;
    const before = first.sent.length;
    expect(before).toBeLessThanOrEqual(2 * IN_FLIGHT);
    expect(await states()).toEqual({ sent: before, planned: 2 * PEOPLE - before });
    const { surface, sent } = slack();
    await plan(await somebody(), "sign_in");
    await drain(surface, later(5));
    expect(sent).toHaveLength(1);
    await asApp(deps.database, organizationId, (trx) => pauseMessages(trx, organizationId, null));
    await drain(surface, later(10));
    expect(await states()).toEqual({ sent: 2 * PEOPLE + 1 });
  });

  test("what waits in one workspace is canceled, what is on its way arrives, and the log says who did it", async () => {
    const [here, there] = await owner().selectFrom("workspaces").select("id").orderBy("name").execute();
    const { promise, resolve } = Promise.withResolvers<void>();
    const { surface, sent } = slack({ kind: "sent" }, promise);
    const draining = drain(surface);
    await vi.waitFor(() => expect(sent.length).toBeGreaterThan(1));
    await cancelMessages(deps, hr, { workspace: here?.id ?? "", now: later() });
    resolve();
    await draining;
    const rows = await owner().selectFrom("deliveries").select(["state", "workspace_id"]).execute();
    const skipped = rows.filter(({ state }) => state === "skipped");
    expect(skipped.length).toBeGreaterThanOrEqual(PEOPLE - IN_FLIGHT);
    expect(new Set(skipped.map(({ workspace_id }) => workspace_id))).toEqual(new Set([here?.id]));
    expect(rows.filter(({ state }) => state === "sent")).toHaveLength(2 * PEOPLE - skipped.length);
    expect(rows.filter((row) => row.workspace_id === there?.id && row.state !== "sent")).toEqual([]);
    const log = await owner()
      .selectFrom("access_log")
      .selectAll()
      .where("verb", "=", "messages.cancel")
      .execute();
    expect(log).toMatchObject([{ actor_id: hr.memberId, actor_role: "hr", subject_id: here?.id }]);
  });

  test("HR sees rough numbers and no workspace too small for them; nobody else sees any", async () => {
    await owner()
      .updateTable("deliveries")
      .set({ state: "unknown", reason: "http_500" })
      .where("member_id", "=", await somebody())
      .execute();
    const page = await readMessages(deps, hr, later());
    expect(page.lanes.map(({ waiting }) => waiting)).toEqual([10, 10]);
    expect(page.lanes.flatMap(({ troubles }) => troubles)).toEqual([{ trouble: "no_answer", count: "few" }]);
    expect(page.lanes[0]?.oldestMinutes).toBe(1);
    const others = { ...hr, roles: ["auditor"] } as const;
    await expect(readMessages(deps, others, later())).rejects.toMatchObject({ code: "forbidden" });
    const all = { workspace: null, now: later() };
    await expect(cancelMessages(deps, others, all)).rejects.toMatchObject({ code: "forbidden" });
    await cancelMessages(deps, hr, all);
    expect(await states()).toEqual({ skipped: 2 * PEOPLE - 1, unknown: 1 });
  });

  test("two messages to one person lie apart, though both are due", async () => {
    const member = await somebody();
    await plan(member, "notice");
    const { surface, sent } = slack();
    await drain(surface);
    await drain(surface, later(10));
    expect(sent).toHaveLength(2 * PEOPLE + 1);
    const times = await owner()
      .selectFrom("deliveries")
      .select("claimed_at")
      .where("member_id", "=", member)
      .execute();
    const [one = 0, other = 0] = times.map(({ claimed_at }) => claimed_at?.epochMilliseconds);
    expect(Math.abs(one - other)).toBeGreaterThanOrEqual(PLATFORM_PACE.slack.apart);
  });

  test("what no chat reaches any more goes to another chat of its member, or fails and says so", async () => {
    const [here, there] = await owner().selectFrom("workspaces").select("id").orderBy("name").execute();
    const members = await owner()
      .selectFrom("accounts")
      .select(["id", "member_id"])
      .where("workspace_id", "=", here?.id ?? ("" as never))
      .limit(2)
      .execute();
    await owner()
      .updateTable("accounts")
      .set({ reachable: false })
      .where(
        "id",
        "in",
        members.map(({ id }) => id),
      )
      .execute();
    await owner()
      .insertInto("accounts")
      .values({
        organization_id: organizationId,
        id: newId(deps.random, later()),
        workspace_id: there?.id ?? ("" as never),
        member_id: members[0]?.member_id ?? ("" as never),
        external_id: "UELSEWHERE",
      })
      .execute();
    const { surface, sent } = slack();
    await drain(surface);
    expect(sent).toContain("UELSEWHERE");
    expect(await states()).toEqual({ sent: 2 * PEOPLE - 1, failed: 1 });
    const failed = await owner()
      .selectFrom("deliveries")
      .select("reason")
      .where("state", "=", "failed")
      .execute();
    expect(failed).toEqual([{ reason: UNREACHED }]);
  });
});
