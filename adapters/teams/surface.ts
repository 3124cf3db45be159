import type { ChatSurface, TestableSurface } from "../../src/ports/chat-surface.ts";
import { testConnection } from "./connection.ts";
import { connector } from "./connector.ts";
import type { TeamsDeps } from "./deps.ts";
import { signingKeys } from "./keys.ts";
import { teamsRoutes } from "./receive.ts";
import { sendEnvelope } from "./send.ts";
import { verifier } from "./verify.ts";

export interface TeamsSurface extends ChatSurface, TestableSurface {
  readonly platform: "teams";
}

/** Microsoft Teams, in everybody's own chat with the bot. Nothing is loaded or asked for before the first activity or envelope. */
export function teamsSurface(deps: TeamsDeps): TeamsSurface {
  const { config } = deps;
  const teams = connector(config, () => deps.now().epochMilliseconds);
  const guard = verifier({
    config,
    keys: signingKeys(config.keysUrl),
    isConnected: (tenant) => deps.isConnected(tenant),
  });
  return {
    platform: "teams",
    routes: (handle) => teamsRoutes({ deps, connector: teams, verifier: guard }, handle),
    send: (to, envelope) => sendEnvelope({ deps, connector: teams }, { to, envelope }),
    test: (tenant) => testConnection(config, tenant),
  };
}
