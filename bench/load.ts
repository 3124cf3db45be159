import process from "node:process";
import { putLoad } from "./http-load.ts";
import type { Round } from "./side-by-side.ts";
import { requestsOf } from "./traffic.ts";

/** The process that puts load on servers, one round for each message from its parent. */
process.on("message", async ({ traffic, port, connections, seconds, prepared }: Round) => {
  const make = requestsOf(traffic, port);
  // Made and signed before the round: making them during it would take the shared core from PostgreSQL.
  const ready = Array.from({ length: prepared }, make);
  let given = 0;
  const next = (): Buffer => ready[given++] ?? make();
  try {
    const result = await putLoad({ port, connections, seconds, next, expected: traffic.expected });
    process.send?.({ kind: "result", result });
  } catch (error) {
    process.send?.({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
});
