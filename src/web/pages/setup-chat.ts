import { html } from "hono/html";
import type { SetupWays } from "../../app/setup/read-ways.ts";
import type { ConnectionVerdict } from "../../ports/chat-surface.ts";
import type { SetupPages } from "../deps.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { setupKicker, stepList } from "./setup.ts";

type Tested = { readonly platform: "slack" | "teams"; readonly verdict: ConnectionVerdict };

export interface SetupChat {
  readonly ways: SetupWays;
  readonly missing: SetupPages["missing"];
  /** The identity provider's name; null where none is set up. */
  readonly provider: string | null;
  /** The address of this server. */
  readonly publicUrl: string;
  readonly tested: Tested | null;
}

/** The fourth step: what is connected, what that takes, and what a test of it found. */
export function setupChatBody(chat: SetupChat, words: Words): Html {
  const c = words.setup.chat;
  return html`${stepList("chat", words)}${top(setupKicker("chat", words), c.title)}<div class="stack"><p>${c.intro}</p>${slackCard(chat, words)}${teamsCard(chat, words)}${providerCard(chat, words)}${browserCard(chat, words)}${ownCard(chat, words)}<p><a class="btn pri" href="/setup/people">${words.setup.next}</a></p></div>`;
}

function card(
  title: string,
  { ready, tag, body }: { readonly ready: boolean; readonly tag: string; readonly body: Html },
): Html {
  return html`<section class="card"><div class="split"><h2>${title}</h2><span class="tag${ready ? " live" : ""}">${tag}</span></div>${body}</section>`;
}

function settings(names: readonly string[], words: Words): Html {
  return html`<p>${words.setup.chat.missing}</p><ul class="plain">${names.map((name) => html`<li><code>${name}</code></li>`)}</ul>`;
}

function connections({ ways }: SetupChat, platform: "slack" | "teams", words: Words): Html {
  const c = words.setup.chat;
  return html`${ways.chats
    .filter((each) => each.platform === platform)
    .map(
      ({ name, state }) => html`<p><b>${state === "active" ? c.connected(name) : c.stopped(name)}</b></p>`,
    )}`;
}

function isConnected({ ways }: SetupChat, platform: "slack" | "teams"): boolean {
  return ways.chats.some((each) => each.platform === platform && each.state === "active");
}

function testForm({ tested }: SetupChat, platform: "slack" | "teams", words: Words): Html {
  const c = words.setup.chat;
  const form = html`<form method="post" action="/setup/chat/test"><input type="hidden" name="platform" value="${platform}"><button aria-label="${c.testNamed(c[platform])}">${c.test}</button></form>`;
  if (tested?.platform !== platform) return form;
  const good = tested.verdict.kind === "works";
  return html`${form}<p class="${good ? "note" : "field-error"}" role="status">${verdictText(tested, words)}</p>`;
}

function verdictText({ platform, verdict }: Tested, words: Words): string {
  const c = words.setup.chat;
  const name = c[platform];
  switch (verdict.kind) {
    case "works":
      return platform === "teams" ? `${c.verdicts.works(name)} ${c.teamsWorksNote}` : c.verdicts.works(name);
    case "not_connected":
      return platform === "slack" ? c.slackInstallFirst : c.verdicts.not_connected(name);
    case "refused":
      return c.verdicts.refused(name, verdict.code);
    case "unreachable":
      return c.verdicts.unreachable(verdict.host);
  }
}

function slackCard(chat: SetupChat, words: Words): Html {
  const c = words.setup.chat;
  const ready = chat.missing.slack.length === 0;
  const body = ready
    ? html`${connections(chat, "slack", words)}${isConnected(chat, "slack") ? "" : html`<p>${c.slackNext}</p>`}<div class="row"><a class="btn" href="/slack/install?from=setup">${words.hr.addSlack}</a>${testForm(chat, "slack", words)}</div>`
    : html`<p>${c.slackFirst}</p><div class="row"><a class="btn sm" href="/setup/slack-manifest.json">${c.manifest}</a><a class="btn sm" href="/setup/slack-manifest.json?socket=1">${c.socket}</a></div><p class="m">${c.socketText}</p>${settings(chat.missing.slack, words)}`;
  return card(c.slack, { ready, tag: ready ? c.ready : c.notReady, body });
}

function teamsCard(chat: SetupChat, words: Words): Html {
  const c = words.setup.chat;
  const ready = chat.missing.teams.length === 0;
  const body = ready
    ? html`${connections(chat, "teams", words)}<p>${c.teamsNext}</p><div class="row"><form method="post" action="/setup/teams"><button>${words.hr.connectTeams}</button></form><a class="btn" href="/teams/app.zip">${words.hr.teamsPackage}</a>${testForm(chat, "teams", words)}</div>`
    : html`<p>${c.teamsFirst}</p><p><code>${chat.publicUrl}/teams/messages</code></p>${settings(chat.missing.teams, words)}`;
  return card(c.teams, { ready, tag: ready ? c.ready : c.notReady, body });
}

function providerCard(chat: SetupChat, words: Words): Html {
  const c = words.setup.chat;
  const { provider } = chat;
  const body =
    provider === null
      ? html`<p>${c.providerFirst}</p><p><code>${chat.publicUrl}/sign-in/oidc/callback</code></p>${settings(chat.missing.provider, words)}`
      : html`<p>${c.providerText(provider)}</p>`;
  return card(c.provider, {
    ready: provider !== null,
    tag: provider === null ? c.notReady : c.ready,
    body,
  });
}

function browserCard({ provider }: SetupChat, words: Words): Html {
  const c = words.setup.chat;
  const body = html`<p>${provider === null ? c.browserClosed : c.browserOpen}</p>`;
  return card(c.browser, { ready: true, tag: c.ready, body });
}

/** Whether the reader gets in again, and how. */
function ownCard({ ways, provider }: SetupChat, words: Words): Html {
  const c = words.setup.chat;
  const { own } = ways;
  if (own.chat || (own.provider && provider !== null))
    return html`<section class="card tint"><h2>${c.own}</h2>${own.chat ? html`<p>${c.ownChat}</p>` : ""}${own.provider && provider !== null ? html`<p>${c.ownProvider(provider)}</p>` : ""}</section>`;
  return html`<section class="card tint"><h2>${c.own}</h2><p><b>${c.ownNone}</b></p><p>${provider === null ? "" : html`${c.ownProviderSoon(provider)} `}${c.ownHow}</p></section>`;
}
