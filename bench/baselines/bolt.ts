import process from "node:process";
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";

/**
 * What `slack-interaction` is measured against: Bolt as its documentation starts it, over its own HTTPReceiver, acknowledging a command
 * and doing nothing else. Its authorize is given, so that it asks neither Slack nor a store.
 */
const [port = "", secret = ""] = process.argv.slice(2);
const receiver = new HTTPReceiver({ signingSecret: secret, logLevel: LogLevel.ERROR });
const app = new App({
  receiver,
  authorize: async () => ({ botToken: "xoxb-bench", botId: "B0BENCH", botUserId: "U0BENCH" }),
  logLevel: LogLevel.ERROR,
});
app.command("/evenkeel", ({ ack }) => ack());
await app.start({ port: Number(port), host: "127.0.0.1" });
process.once("SIGTERM", () => process.exit(0));
