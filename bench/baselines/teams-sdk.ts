import { createServer } from "node:http";
import process from "node:process";
import { App, ExpressAdapter } from "@microsoft/teams.apps";
import { quietLogger } from "../../adapters/teams/quiet-logger.ts";

/**
 * What `teams-invoke` is measured against: the Teams SDK with its own Express server and its own check of tokens, answering a submitted
 * dialog and doing nothing else. Only addresses are ours: its keys come from the issuer of the service beside it, and it listens on
 * loopback. It logs nothing, as the service does.
 */
const [port = "", clientId = "", tenantId = "", keysOrigin = ""] = process.argv.slice(2);
const server = createServer();
const app = new App({
  clientId,
  clientSecret: "",
  tenantId,
  managedIdentityClientId: clientId,
  token: { getAppToken: async () => null },
  cloud: {
    loginEndpoint: "https://login.microsoftonline.com",
    loginTenant: "botframework.com",
    botScope: "https://api.botframework.com/.default",
    tokenServiceUrl: "https://token.botframework.com",
    // The SDK reads the keys beside it, at /keys.
    openIdMetadataUrl: `${keysOrigin}/openidconfiguration`,
    tokenIssuer: "https://api.botframework.com",
    graphScope: "https://graph.microsoft.com/.default",
    agenticIdentityBotScope: "https://botapi.skype.com/.default",
  },
  messagingEndpoint: "/teams/messages",
  logger: quietLogger,
  httpServerAdapter: new ExpressAdapter(server, { logger: quietLogger }),
});
app.on("dialog.submit", () => ({ task: { type: "message", value: "Done." } }) as const);
await app.initialize();
server.listen(Number(port), "127.0.0.1");
process.once("SIGTERM", () => process.exit(0));
