import { type Context, Hono } from "hono";
import { CONNECTIONS } from "./app/delivery/drain-deliveries.ts";
import { createGate } from "./app/delivery/gate.ts";
import { sleep } from "./app/delivery/timer.ts";
import type { Deps } from "./app/deps.ts";
import { createChatHandler } from "./app/handle-chat-event.ts";
import { newUnorderedId } from "./app/new-id.ts";
import { webDeps } from "./compose-web.ts";
import type { HandleChatEvent } from "./core/chat/reply.ts";
import { EvenkeelError } from "./core/errors.ts";
import type { Instant } from "./core/time/instant.ts";
import type { LaneId } from "./db/delivery/lanes.ts";
import { admitStranger, connectDemoTenant } from "./demo/admit.ts";
import { type Draining, startDraining } from "./jobs/drain-loop.ts";
import { drainWoken } from "./jobs/drain-woken.ts";
import { type TickDeps, tick } from "./jobs/tick.ts";
import { describeError } from "./log.ts";
import type { Runtime } from "./runtime.ts";
import { createBrowser, createSlack, createTeams, type Setup, type SurfaceContext } from "./surfaces.ts";
import { webApp } from "./web/app.ts";

export interface Composition {
  readonly app: Hono;
  readonly handle: HandleChatEvent;
  readonly tickDeps: TickDeps;
  /** Null where this deployment is not set up for Slack. */
  readonly slack: ReturnType<typeof createSlack> | null;
  /** Does all that is due up to now, on one replica. */
  tick(now: Instant): Promise<void>;
  /** From now on this process drains whenever something is due, and a tick only wakes it. */
  startDraining(): Draining;
  /** Sends what one invocation may of a workspace that was woken. Throws where the database is out of reach. */
  drainWoken(lane: LaneId): Promise<void>;
  /** Ends open event streams, so that the server can close, and waits for work that goes on after an answer. */
  stop(): Promise<void>;
}

/** The one place that knows everything: puts adapters, pages, jobs and use cases together. */
export function compose(deps: Deps, runtime: Runtime, setup: Setup): Composition {
  const { clock, log } = runtime;
  const now = () => clock.now();
  const secureCookies = !setup.demo;
  const { background, settled } = createBackground(runtime);
  const context: SurfaceContext = { deps, runtime, secureCookies, background };
  const handle = createChatHandler(
    deps,
    setup.demo ? (installation, person, at) => admitStranger(deps, installation, person, at) : undefined,
  );
  const browser = createBrowser(context);
  const slack = setup.slack && createSlack(context, setup.slack);
  const teams = setup.teams && createTeams(context, setup.teams, admitTenant(context, setup));
  const tickDeps: TickDeps = {
    ...deps,
    surfaces: [browser, ...(slack ? [slack] : []), ...(teams ? [teams] : [])],
    inbox: slack,
    people: slack && { platform: slack.platform, surface: slack },
    signsInWithoutChat: setup.oidc !== null,
    wakeUp: runtime.wakeUp,
    log,
  };
  const testable = [slack, teams].filter((each) => each !== null);
  let draining: Draining | null = null;
  const running = (): TickDeps => ({ ...tickDeps, wakeUp: draining ?? tickDeps.wakeUp });
  const web = webApp(webDeps({ ...tickDeps, running, testable }, context, setup));
  const app = new Hono();
  // Hono's own handler would print the message, which may quote what someone wrote.
  app.onError((error, c) => {
    log.error("A request failed", describeError(error));
    return c.text(
      "Something went wrong on our side. What you saved before is safe. Try again in a minute.",
      500,
    );
  });
  for (const surface of tickDeps.surfaces) app.route("/", surface.routes(handle));
  app.all("*", (c) => web.fetch(c.req.raw, c.env));
  return {
    app,
    handle,
    tickDeps,
    slack,
    tick: (at) => tick(running(), at),
    drainWoken: (lane) => drainWoken(wokenDeps(tickDeps, now), lane),
    startDraining() {
      const holder = newUnorderedId<"drain">(deps.random);
      draining = startDraining({ ...tickDeps, timer: { now, sleep }, holder, gate: createGate(CONNECTIONS) });
      return draining;
    },
    stop: () => {
      browser.close();
      return settled();
    },
  };
}

/** What a single invocation drains with. Throws EvenkeelError("bug") where nothing wakes it. */
function wokenDeps(deps: TickDeps, now: () => Instant) {
  const { wakeUp, log } = deps;
  if (wakeUp === null) throw new EvenkeelError("bug", "A workspace was woken where nothing wakes any.");
  return {
    ...deps,
    wakeUp,
    timer: { now, sleep },
    holder: newUnorderedId<"drain">(deps.random),
    gate: createGate(1),
    report: (error: unknown) => log.error("A message was not sent", describeError(error)),
    stopping: () => false,
  };
}

/** Work that goes on after an answer: the runtime is told of it, and stopping waits for it. */
function createBackground({ waitUntil, log }: Runtime) {
  const pending = new Set<Promise<unknown>>();
  return {
    background(context: Context | null, work: Promise<unknown>): void {
      const watched = work
        .catch((error) => log.error("Work after an answer failed", describeError(error)))
        .finally(() => pending.delete(watched));
      pending.add(watched);
      waitUntil(context, watched);
    },
    async settled(): Promise<void> {
      await Promise.all(pending);
    },
  };
}

/** The demo takes in the tenant of a local, unsigned Teams client: trying it needs no account anywhere. */
function admitTenant({ deps, runtime }: SurfaceContext, { demo, teams }: Setup) {
  if (!demo || !teams?.localUnauthenticated) return undefined;
  return (tenant: string) => connectDemoTenant(deps, tenant, runtime.clock.now());
}
