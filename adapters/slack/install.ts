import type { Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { preferredLocale } from "../../src/core/locale.ts";
import { callSlack } from "./client.ts";
import type { SlackDeps } from "./deps.ts";
import { sameSecret } from "./signature.ts";
import { readInstallation, readWorkspace } from "./tokens.ts";
import type { InstallWords } from "./words.en.ts";
import { installWordsIn } from "./words.ts";

/** What the app asks for: to write to people (by their id, which needs no im:write), its command, and who people are. It can read no messages. */
const BOT_SCOPES = ["chat:write", "commands", "users:read", "users:read.email"] as const;
/** What Sign in with Slack asks a person for: their ids, neither name nor address. */
const USER_SCOPES = ["openid"] as const;

const INSTALL = "/slack/install";
const CALLBACK = "/slack/oauth/callback";
/** Where Slack sends back whoever signs in with it. */
const SIGNED_IN = "/sign-in/provider/slack";
const SIGN_IN = `/sign-in?next=${INSTALL}`;
const STATE_COOKIE = "evenkeel_slack_state";
const STATE_SECONDS = 600;
/** What a state ends in where the first run is gone on with afterwards. */
const FROM_SETUP = ".setup";

/** The manifest of the Slack app (docs.slack.dev/reference/app-manifest, version 2), to paste where apps are made. */
export function slackManifest(publicUrl: string, { socketMode }: { readonly socketMode: boolean }) {
  const at = (path: string) => (socketMode ? {} : { request_url: `${publicUrl}${path}` });
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: "Evenkeel",
      description:
        "Short self-compassion practices and a private journal, with a promise of privacy that can be checked.",
      long_description:
        "Evenkeel brings practices of one to five minutes, journaling prompts and a few questions about strain into Slack. It writes to nobody who has not agreed, and never reads messages. What people write and answer is shown to no one else. Teams see summaries from which no individual can be read, and the total loss of privacy is stated and open to everyone. It is hosted by your own organization.",
      background_color: "#2f5d62",
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
      bot_user: { display_name: "Evenkeel", always_online: true },
      slash_commands: [
        {
          command: "/evenkeel",
          ...(socketMode ? {} : { url: `${publicUrl}/slack/commands` }),
          description: "A practice, your journal, your rhythm, or help right now",
          usage_hint: "[now | journal | pause | help]",
          should_escape: false,
        },
      ],
    },
    oauth_config: {
      redirect_urls: [`${publicUrl}${CALLBACK}`, `${publicUrl}${SIGNED_IN}`],
      scopes: { bot: [...BOT_SCOPES], user: [...USER_SCOPES] },
    },
    settings: {
      event_subscriptions: {
        ...at("/slack/events"),
        bot_events: ["app_home_opened", "app_uninstalled", "tokens_revoked"],
      },
      interactivity: { is_enabled: true, ...at("/slack/interactions") },
      org_deploy_enabled: true,
      socket_mode_enabled: socketMode,
      // It cannot be switched off again, and a refresh token that is lost in a crash costs the installation. Tokens lie sealed.
      token_rotation_enabled: false,
    },
  };
}

/** The pages by which HR connects a workspace, and the manifest. */
export function addInstallRoutes(app: Hono, deps: SlackDeps): void {
  const redirectUri = `${deps.publicUrl}${CALLBACK}`;

  app.get("/slack/manifest.json", (c) =>
    c.json(slackManifest(deps.publicUrl, { socketMode: deps.config.appToken !== null })),
  );

  app.get(INSTALL, async (c) => {
    const installer = await deps.installer(c.req.raw);
    if (installer.kind === "signed_out") return c.redirect(SIGN_IN, 303);
    if (installer.kind === "forbidden") return sentence(c, 403, "forbidden");
    const state = c.req.query("from") === "setup" ? `${deps.secret()}${FROM_SETUP}` : deps.secret();
    setCookie(c, STATE_COOKIE, state, {
      prefix: "host",
      secure: true,
      httpOnly: true,
      // Lax: the browser comes back from Slack's own pages.
      sameSite: "Lax",
      path: "/",
      maxAge: STATE_SECONDS,
    });
    const asked = new URLSearchParams({
      client_id: deps.config.clientId,
      scope: BOT_SCOPES.join(","),
      state,
      redirect_uri: redirectUri,
    });
    c.header("Cache-Control", "no-store");
    return c.redirect(`${deps.config.authorizeUrl}?${asked}`, 302);
  });

  app.get(CALLBACK, async (c) => {
    const expected = getCookie(c, STATE_COOKIE, "host") ?? "";
    const state = c.req.query("state") ?? "";
    if (expected === "" || !sameSecret(state, expected)) return sentence(c, 400, "wrongState");
    deleteCookie(c, STATE_COOKIE, { prefix: "host", secure: true, path: "/" });
    const installer = await deps.installer(c.req.raw);
    if (installer.kind === "signed_out") return c.redirect(SIGN_IN, 303);
    if (installer.kind === "forbidden") return sentence(c, 403, "forbidden");
    const code = c.req.query("code") ?? "";
    if (code === "") return sentence(c, 400, c.req.query("error") ? "denied" : "failed");
    const next = state.endsWith(FROM_SETUP) ? "/setup/chat" : "/hr";
    return connect(c, { deps, installer, code, redirectUri, next });
  });
}

async function connect(
  c: Context,
  asked: {
    readonly deps: SlackDeps;
    readonly installer: Extract<Awaited<ReturnType<SlackDeps["installer"]>>, { kind: "installer" }>;
    readonly code: string;
    readonly redirectUri: string;
    /** Where the browser goes once it is connected. */
    readonly next: string;
  },
): Promise<Response> {
  const { deps, installer, code, redirectUri, next } = asked;
  const { clientId, clientSecret } = deps.config;
  const result = await callSlack(deps, {
    token: null,
    method: "oauth.v2.access",
    args: { client_id: clientId, client_secret: clientSecret, code, redirect_uri: redirectUri },
  });
  if (result.kind === "refused") return sentence(c, 400, "failed");
  if (result.kind !== "ok") return sentence(c, 503, "unavailable");
  const workspace = readWorkspace(result.answer);
  const installation = readInstallation(deps, result.answer);
  if (workspace === null || installation === null) return sentence(c, 400, "failed");
  const saved = await installer.save(workspace, installation);
  return saved === "taken" ? sentence(c, 409, "taken") : c.redirect(next, 303);
}

const PAGE_HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** A page of one sentence and the way to begin again. */
function sentence(c: Context, status: ContentfulStatusCode, said: keyof InstallWords) {
  const language = preferredLocale(c.req.header("accept-language"));
  const words = installWordsIn(language);
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title></head>
<body><main><h1>${words.title}</h1><p>${words[said]}</p><p><a href="${INSTALL}">${words.again}</a></p></main></body></html>`;
  return c.html(page, status, PAGE_HEADERS);
}
