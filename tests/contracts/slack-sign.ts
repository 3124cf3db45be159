import { createHmac } from "node:crypto";

/** A request as Slack sends it, ready to be sent again byte for byte. */
export interface SlackRequest {
  readonly path: "/slack/events" | "/slack/commands" | "/slack/interactions";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The headers of a body that Slack signed at `seconds` since 1970. */
export function slackHeaders(
  body: string,
  { secret, seconds, type }: { readonly secret: string; readonly seconds: number; readonly type: string },
): Readonly<Record<string, string>> {
  const signature = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  return {
    "content-type": type,
    "x-slack-request-timestamp": String(seconds),
    "x-slack-signature": `v0=${signature}`,
  };
}

/** Signs a body for the route that Slack sends it to. */
export function slackRequest(
  sent:
    | { readonly kind: "event"; readonly body: object }
    | { readonly kind: "command"; readonly form: Readonly<Record<string, string>> }
    | { readonly kind: "interaction"; readonly payload: object },
  signed: { readonly secret: string; readonly seconds: number },
): SlackRequest {
  const form = "application/x-www-form-urlencoded";
  const make = (path: SlackRequest["path"], type: string, body: string): SlackRequest => ({
    path,
    body,
    headers: slackHeaders(body, { ...signed, type }),
  });
  switch (sent.kind) {
    case "event":
      return make("/slack/events", "application/json", JSON.stringify(sent.body));
    case "command":
      return make("/slack/commands", form, new URLSearchParams(sent.form).toString());
    case "interaction":
      return make(
        "/slack/interactions",
        form,
        new URLSearchParams({ payload: JSON.stringify(sent.payload) }).toString(),
      );
  }
}
