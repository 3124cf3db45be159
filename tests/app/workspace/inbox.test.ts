import { beforeEach, expect, test } from "vitest";
import { keepEvent, workInbox } from "../../../src/app/workspace/inbox.ts";
import { connectWorkspace, stopWorkspace } from "../../../src/app/workspace/installation.ts";
import { retain } from "../../../src/jobs/retain.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, FOUNDING, type World } from "../../world.ts";
import { hrOf } from "./sessions.ts";

const CANARY = "canary-1c77";

describeOnEach("The inbox", (open) => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld(await open());
    await connectWorkspace(world.deps, await hrOf(world), {
      workspace: { platform: "slack", externalId: "T1", name: "Larkfield" },
      tokens: { botToken: "xoxb-1" },
      now: FOUNDING,
    });
  });

  const keep = (id: string, body = `{"say":"${CANARY} ${id}"}`, workspace = "T1") =>
    keepEvent(world.deps, { platform: "slack", workspace, id, body }, FOUNDING);

  const work = async (handle: (body: string) => Promise<void>, at = FOUNDING) => {
    const errors: unknown[] = [];
    const failed = (error: unknown) => void errors.push(error);
    const handled = await workInbox(
      { ...world.deps, inbox: { handleKept: handle }, failed },
      world.organization.id,
      at,
    );
    return { handled, errors: errors.length };
  };

  test("an event is kept sealed, handled once, and known when it comes again", async () => {
    expect(await keep("Ev1")).toBe("kept");
    expect(await keep("Ev1")).toBe("again");
    expect((await world.dump()).get("inbox")).not.toContain(CANARY);
    const bodies: string[] = [];
    const take = async (body: string) => void bodies.push(body);
    expect(await work(take)).toEqual({ handled: 1, errors: 0 });
    expect(await keep("Ev1")).toBe("again");
    expect(await work(take)).toEqual({ handled: 0, errors: 0 });
    expect(bodies).toEqual([`{"say":"${CANARY} Ev1"}`]);
    const rows = await asOwner(world.deps.database)
      .selectFrom("inbox")
      .select(["event_id", "sealed"])
      .execute();
    expect(rows).toEqual([{ event_id: "Ev1", sealed: null }]);
  });

  test("what fails stays, holds nothing else up, and is tried again a minute later", async () => {
    for (const id of ["Ev1", "Ev2", "Ev3"]) await keep(id);
    const failing = async (body: string) => {
      if (body.includes("Ev2")) throw new Error("Slack is away.");
    };
    expect(await work(failing)).toEqual({ handled: 2, errors: 1 });
    const tried: string[] = [];
    const take = async (body: string) => void tried.push(body);
    expect(await work(take, FOUNDING.add({ seconds: 30 }))).toEqual({ handled: 0, errors: 0 });
    expect(await work(take, FOUNDING.add({ seconds: 61 }))).toEqual({ handled: 1, errors: 0 });
    expect(tried).toEqual([expect.stringContaining("Ev2")]);
  });

  test("replicas that work side by side handle each event once", async () => {
    const ids = Array.from({ length: 45 }, (_, index) => `Ev${index}`);
    for (const id of ids) await keep(id);
    const handled: string[] = [];
    const take = async (body: string) => void handled.push(body);
    await Promise.all([work(take), work(take), work(take)]);
    expect(handled).toHaveLength(45);
    expect(new Set(handled).size).toBe(45);
  });

  test("a workspace that is not connected, or was stopped, keeps nothing", async () => {
    expect(await keep("Ev1", "{}", "T2")).toBe("unknown_workspace");
    await keep("Ev2");
    await stopWorkspace(world.deps, "slack", "T1");
    expect(await keep("Ev3")).toBe("unknown_workspace");
    expect(await work(async () => expect.fail("There was nothing to handle."))).toEqual({
      handled: 0,
      errors: 0,
    });
  });

  test("arrivals are kept to the hour, and forgotten after two days", async () => {
    await keepEvent(
      world.deps,
      { platform: "slack", workspace: "T1", id: "Ev1", body: "{}" },
      FOUNDING.add({ minutes: 37 }),
    );
    const owner = asOwner(world.deps.database);
    const [row] = await owner.selectFrom("inbox").select("received_at").execute();
    expect(row?.received_at.toString()).toBe("2026-01-05T06:00:00Z");
    await retain(world.deps, world.organization.id, FOUNDING.add({ hours: 47 }));
    expect(await owner.selectFrom("inbox").select("event_id").execute()).toHaveLength(1);
    await retain(world.deps, world.organization.id, FOUNDING.add({ hours: 49 }));
    expect(await owner.selectFrom("inbox").select("event_id").execute()).toEqual([]);
  });
});
