import type { SlackPeer } from "./slack-peer.ts";
import type { ShownButton } from "./slack-read-view.ts";

/** Whose payload it is. */
export interface Sender {
  readonly peer: SlackPeer;
  readonly workspace: string;
  readonly account: string;
}

/** What every interaction says of who did it. */
export function whoPayload({ peer, workspace, account }: Sender) {
  return {
    api_app_id: "A0EVENKEEL",
    token: "legacy",
    user: { id: account, username: "peer", name: "peer", team_id: workspace },
    team: { id: workspace, domain: "peer" },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: peer.trigger(workspace, account),
  };
}

/** The event of somebody who opens the Home tab. */
export function homeOpenedBody({ peer, workspace, account }: Sender, seconds: number) {
  return {
    type: "event_callback",
    token: "legacy",
    team_id: workspace,
    api_app_id: "A0EVENKEEL",
    event_id: peer.ids("Ev"),
    event_time: seconds,
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace,
        user_id: "U0BOT",
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    event: { type: "app_home_opened", user: account, channel: "D1", tab: "home", event_ts: "1.1" },
  };
}

/** The form of a slash command with `words` after it. */
export function commandForm({ peer, workspace, account }: Sender, words: string) {
  return {
    command: "/evenkeel",
    text: words,
    team_id: workspace,
    team_domain: "peer",
    user_id: account,
    user_name: "peer",
    channel_id: "D1",
    channel_name: "directmessage",
    is_enterprise_install: "false",
    trigger_id: peer.trigger(workspace, account),
    response_url: peer.responseUrl(workspace, account),
  };
}

/** A pressed button as block_actions name it. */
export function pressed({ actionId, blockId, label, value }: ShownButton) {
  return {
    type: "button",
    action_id: actionId,
    block_id: blockId,
    text: { type: "plain_text", text: label, emoji: false },
    value,
    action_ts: "1.1",
  };
}
