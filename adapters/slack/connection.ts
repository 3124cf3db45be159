import type { ConnectionVerdict } from "../../src/ports/chat-surface.ts";
import { type CallDeps, callAs } from "./tokens.ts";

/** Long enough for a slow line; somebody waits before the page. */
const TIMEOUT_MS = 5000;

/** Asks Slack whose token ours is (auth.test), which writes to nobody. Throws where our own database is away. */
export async function testConnection(deps: CallDeps, workspace: string | null): Promise<ConnectionVerdict> {
  if (workspace === null) return { kind: "not_connected" };
  const result = await callAs(deps, workspace, { method: "auth.test", args: {}, timeout: TIMEOUT_MS });
  if (result === null) return { kind: "not_connected" };
  if (result.kind === "ok") return { kind: "works" };
  if (result.kind === "refused") return { kind: "refused", code: result.error };
  return { kind: "unreachable", host: new URL(deps.config.apiUrl).host };
}
