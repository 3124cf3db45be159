import { beforeAll, expect, test } from "vitest";
import type { LogAsk } from "../../../src/app/log/log-page.ts";
import { readLog } from "../../../src/app/log/read-log.ts";
import { eraseByOperator } from "../../../src/app/me/by-operator.ts";
import { newId } from "../../../src/app/new-id.ts";
import { readOutlookPage } from "../../../src/app/outlook/read-outlook-page.ts";
import { changeThreshold } from "../../../src/app/policy/change-threshold.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import { recordAccess } from "../../../src/db/access-log.ts";
import { insertOrganization } from "../../../src/db/directory/found.ts";
import { asApp } from "../../../src/db/transact.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";

const ALL: LogAsk = { group: "", role: "", from: "", until: "", after: "" };

describeOnEach("The access log as a page", (open) => {
  let world: World;
  let hr: Session;
  let auditor: Session;
  let team: string;
  let minutes = 0;
  const later = () => world.now().add({ minutes: ++minutes });
  const read = (by: Session, ask: Partial<LogAsk> = {}) =>
    readLog(world.deps, by, { ...ALL, ...ask }, later());
  const note = (
    role: string,
    verb: string,
    {
      actor = null,
      subject = null,
      at = later(),
    }: Partial<{
      actor: Session["memberId"] | null;
      subject: string | null;
      at: ReturnType<typeof later>;
    }> = {},
  ) =>
    asApp(world.deps.database, hr.organizationId, (trx) =>
      recordAccess(trx, hr.organizationId, {
        id: newId(world.deps.random, at),
        at,
        actor,
        role,
        verb,
        subject,
      }),
    );

  beforeAll(async () => {
    world = await createWorld(await open());
    [hr, auditor] = [await sessionOf(world, "hr"), await sessionOf(world, "auditor")];
    const manager = await sessionOf(world, "manager");
    team = manager.leads[0]?.id ?? "";
    await note("lead", "summary.read", { actor: manager.memberId, subject: team });
    await note("hr", "summary.read", { actor: hr.memberId, subject: team });
    await note("auditor", "roster.left_out", { actor: auditor.memberId, subject: team });
    await changeThreshold(world.deps, hr, { threshold: "smallest_group", people: 12 }, later());
    await readOutlookPage(world.deps, auditor, later());
  });

  test("the newest first, with roles, names of officers, and what a setting was before", async () => {
    const { entries } = await read(hr, { role: "hr" });
    expect(entries).toMatchObject([
      { verb: "threshold.raise", actor: hr.name, change: { before: 8, after: 12 } },
      { verb: "summary.read", actor: hr.name, subject: expect.any(String), change: null },
    ]);
  });

  test("a lead has no name and no group in it, and what an objection led to is the auditors' to read", async () => {
    const leads = (await read(hr, { role: "lead" })).entries;
    expect(leads).toMatchObject([{ verb: "summary.read", actor: null, subject: null }]);
    const verbs = async (by: Session) => (await read(by, { group: "rules" })).entries.map(({ verb }) => verb);
    expect(await verbs(hr)).not.toContain("roster.left_out");
    expect(await verbs(auditor)).toContain("roster.left_out");
    expect(await verbs({ ...hr, roles: ["hr", "auditor"] })).not.toContain("roster.left_out");
    const decided = (await read(auditor, { group: "rules" })).entries.find(
      ({ verb }) => verb === "roster.left_out",
    );
    expect(decided?.subject).toBeNull();
  });

  test("what an operator did because a member asked is shown to nobody, nor is anything that nobody named", async () => {
    const [member] = world.organization.members.slice(-1);
    await eraseByOperator(world.deps, member?.id ?? "", later());
    await note("member", "practice.keep");
    const stored = await asOwner(world.deps.database)
      .selectFrom("access_log")
      .select("verb")
      .where("verb", "in", ["member.erase", "practice.keep"])
      .execute();
    expect(stored).toHaveLength(2);
    for (const by of [hr, auditor])
      for (const ask of [{}, { role: "operator" }, { group: "server" }, { group: "member" }]) {
        const verbs = (await read(by, ask)).entries.map(({ verb }) => verb);
        expect(verbs.filter((verb) => verb.startsWith("member.") || verb.startsWith("practice."))).toEqual(
          [],
        );
      }
  });

  test("who reads it is on it, and nobody else reads it", async () => {
    await read(auditor);
    const { entries } = await read(hr, { group: "readings" });
    expect(entries[0]).toMatchObject({ verb: "log.read", role: "auditor", actor: auditor.name });
    for (const persona of ["employee", "manager"] as const)
      await expect(read(await sessionOf(world, persona))).rejects.toMatchObject({ code: "forbidden" });
    const organizationId = newId<"organization">(world.deps.random, world.now());
    await insertOrganization(world.deps.database, {
      id: organizationId,
      name: "Another",
      timeZone: "UTC",
      synthetic: true,
      createdAt: world.now(),
      custodians: ["Ines Example"],
    });
    expect((await read({ ...hr, organizationId })).entries).toEqual([]);
  });

  test("filters by kind, role and day; what is no filter is none", async () => {
    const first = await read(hr, { from: "2026-01-05", until: "2026-01-05", group: "rules" });
    expect(first.entries.map(({ verb }) => verb)).toEqual(["threshold.raise"]);
    expect((await read(hr, { until: "2026-01-04" })).entries).toEqual([]);
    expect((await read(hr, { from: "2026-01-06" })).entries).toEqual([]);
    const odd = await read(hr, { from: "2026-99-99", until: "x'; --", role: "root", group: "x", after: "?" });
    expect(odd.ask).toEqual({ group: null, role: null, from: "", until: "" });
    expect(odd.entries.length).toBeGreaterThan(0);
  });

  test("pages go on where the last one ended, and none is told twice, also within one moment", async () => {
    const at = world.now().add({ hours: 48 });
    for (let i = 0; i < 120; i++) await note("hr", "messages.read", { actor: hr.memberId, at });
    const ask = { group: "messages", role: "" };
    const pages = [await read(hr, ask)];
    for (let last = pages.at(-1); last?.older != null; last = pages.at(-1))
      pages.push(await read(hr, { ...ask, after: last.older }));
    expect(pages.map(({ entries }) => entries.length)).toEqual([50, 50, 20]);
    expect(pages.map(({ isLater }) => isLater)).toEqual([false, true, true]);
  });
});
