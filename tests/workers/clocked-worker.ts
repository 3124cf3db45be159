import type { ExecutionContext } from "hono";
import { Temporal } from "temporal-polyfill";
import type { WorkerEnv } from "../../src/runtime-workers.ts";
import { createWorker } from "../../src/worker.ts";

/** Where a test moves the clock: `POST /test/clock?at=INSTANT`. */
const CLOCK = "/test/clock";

let at = Temporal.Now.instant();
const worker = createWorker({ clock: { now: () => at } });

/** The product's Worker on a clock that a test moves. Never deployed: the product's own entry knows no such route. */
export default {
  async fetch(request: Request, env: WorkerEnv, context: ExecutionContext): Promise<Response> {
    const { hostname, pathname, searchParams } = new URL(request.url);
    if (pathname !== CLOCK) return worker.fetch(request, env, context);
    if (hostname !== "127.0.0.1") return new Response(null, { status: 404 });
    at = Temporal.Instant.from(searchParams.get("at") ?? "");
    return new Response(null, { status: 204 });
  },
  scheduled: worker.scheduled,
};
