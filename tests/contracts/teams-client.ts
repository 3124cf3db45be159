import type { Card } from "../../adapters/teams/card.ts";
import type { ChatClient } from "./chat-client.ts";
import type { TeamsPeer } from "./teams-peer.ts";
import {
  actionsOf,
  cardIn,
  inputsOf,
  isBack,
  type Labelled,
  type OpenDialog,
  readMessage,
  readView,
} from "./teams-read-card.ts";

export interface TeamsClientOptions {
  /** Where the bot is served, without a slash at the end. */
  readonly baseUrl: string;
  readonly peer: TeamsPeer;
  readonly tenant: string;
  /** The person's Entra object id. */
  readonly account: string;
  readonly name?: string;
  readonly email?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

export interface TeamsClient extends ChatClient {
  readonly platform: "teams";
  readonly conversation: string;
  /** Adds the bot to this person's chat: both activities that Teams sends then. */
  install(): Promise<void>;
  uninstall(): Promise<void>;
  /** Types a message into the chat. */
  type(text: string): Promise<void>;
  /** Sends an activity with `fields` over the usual ones, signed; returns the answer. */
  send(fields: Readonly<Record<string, unknown>>): Promise<Response>;
  /** The card of the open dialog. */
  card(): Card | null;
}

let activities = 0;

/** One person's Teams: signed activities to the bot, dialogs from its answers, messages from what it posted to the connector. */
export function teamsClient(options: TeamsClientOptions): TeamsClient {
  const { peer, account } = options;
  const user = `29:${account}`;
  const conversation = `a:${account}`;
  let dialog: OpenDialog | null = null;
  const wire = signedWire(options, { user, conversation });
  const { send } = wire;
  const ok = async (answer: Promise<Response>) => {
    const { status } = await answer;
    if (status !== 200) throw new Error(`Teams was answered ${status}`);
  };
  const invoke = async (name: "task/fetch" | "task/submit", data: Readonly<Record<string, unknown>>) => {
    const answer = await send({ type: "invoke", name, value: { data, context: { theme: "default" } } });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${name} was answered ${answer.status} ${text}`);
    dialog = readDialog(name, text, dialog);
  };
  const cards = () => peer.posts(conversation).map(cardIn);

  async function tap(label: string): Promise<void> {
    const found = cards()
      .reverse()
      .flatMap((card) => (card ? actionsOf(card) : []))
      .find(({ title }) => title === label);
    if (found?.type !== "Action.Submit") throw new Error(`no message has a button "${label}" that acts`);
    if (typeOf(found.data) !== "task/fetch") throw new Error(`"${label}" opens no dialog`);
    await invoke("task/fetch", found.data);
  }

  return {
    platform: "teams",
    conversation,
    send,
    tap,
    card: () => dialog?.card ?? null,
    async messages() {
      return peer.posts(conversation).map(readMessage);
    },
    async openHome() {
      const home = () =>
        cards()
          .reverse()
          .flatMap((card) => (card ? actionsOf(card) : []))
          .find(isHome);
      if (!home()) await ok(send({ type: "message", text: "hi" }));
      const found = home();
      if (!found) throw new Error("no message offers to open the start");
      await tap(found.title);
    },
    shown: () => dialog && readView(dialog),
    async press(label, filled = {}) {
      if (!dialog) throw new Error("no dialog is open");
      const found = actionsOf(dialog.card).find(({ title }) => title === label);
      if (found?.type !== "Action.Submit") throw new Error(`the dialog has no button "${label}" that acts`);
      await invoke("task/submit", { ...found.data, ...inputsOf(dialog.card, filled) });
    },
    async dismiss() {
      if (!dialog) throw new Error("no dialog is open");
      // Teams' own ✕ closes all that lie on one another; what goes back by one is our button.
      const back = actionsOf(dialog.card).find(isBack);
      if (back?.type !== "Action.Submit") dialog = null;
      else await invoke("task/submit", { ...back.data, ...inputsOf(dialog.card, {}) });
    },
    replay: async () => (await wire.again()).status,
    async install() {
      await ok(send({ type: "installationUpdate", action: "add" }));
      const bot = { id: `28:${peer.config.clientId}` };
      await ok(send({ type: "conversationUpdate", membersAdded: [bot, { id: user }] }));
    },
    uninstall: () => ok(send({ type: "installationUpdate", action: "remove" })),
    type: (text) => ok(send({ type: "message", text })),
  };
}

interface Wire {
  send(fields: Readonly<Record<string, unknown>>): Promise<Response>;
  /** The last activity once more, byte for byte. */
  again(): Promise<Response>;
}

/** Sends this person's activities with the Bot Connector's signature, and makes the person known to it. */
function signedWire(
  options: TeamsClientOptions,
  ids: { readonly user: string; readonly conversation: string },
): Wire {
  const { baseUrl, peer, tenant, account, name = "Ann Example" } = options;
  let last: { readonly body: string; readonly authorization: string } | null = null;
  peer.members.set(ids.user, {
    id: ids.user,
    aadObjectId: account,
    name,
    email: options.email ?? "ann@example.org",
    userRole: "user",
    tenantId: tenant,
  });
  const deliver = (sent: { readonly body: string; readonly authorization: string }) => {
    last = sent;
    const headers = { "content-type": "application/json", authorization: sent.authorization };
    return fetch(`${baseUrl}/teams/messages`, { method: "POST", headers, body: sent.body });
  };
  return {
    async send(fields) {
      activities += 1;
      const activity = {
        channelId: "msteams",
        serviceUrl: peer.serviceUrl,
        id: `f:${activities}:${account}`,
        timestamp: new Date().toISOString(),
        from: { id: ids.user, name, aadObjectId: account },
        recipient: { id: `28:${peer.config.clientId}`, name: "Evenkeel" },
        conversation: { id: ids.conversation, conversationType: "personal", tenantId: tenant },
        channelData: { tenant: { id: tenant } },
        locale: options.locale ?? "en-US",
        localTimezone: options.timeZone ?? "Europe/Lisbon",
        ...fields,
      };
      return deliver({ body: JSON.stringify(activity), authorization: `Bearer ${await peer.sign()}` });
    },
    again() {
      if (!last) throw new Error("nothing was sent yet");
      return deliver(last);
    },
  };
}

function isHome(action: Labelled): boolean {
  return action.type === "Action.Submit" && action.data.act === "home.open";
}

function typeOf(data: Readonly<Record<string, unknown>>): unknown {
  return (data.msteams as { readonly type?: unknown } | undefined)?.type;
}

interface TaskAnswer {
  readonly task?: {
    readonly type: string;
    readonly value: string | { readonly title: string; readonly card: { readonly content: Card } };
  };
}

/** What Teams shows after an invoke's answer: nothing closes an open dialog, and is an error where one was to be opened. */
function readDialog(name: string, text: string, before: OpenDialog | null): OpenDialog | null {
  if (text === "") {
    if (name === "task/fetch" || !before)
      throw new Error("a dialog was to be opened, and nothing was answered");
    return null;
  }
  const { task } = JSON.parse(text) as TaskAnswer;
  if (task?.type === "message") return null;
  if (task?.type !== "continue" || typeof task.value === "string")
    throw new Error(`no answer for a dialog: ${text.slice(0, 200)}`);
  return { title: task.value.title, card: task.value.card.content };
}
