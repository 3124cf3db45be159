import type { ChatClient, Filled, ShownView } from "./chat-client.ts";
import { commandForm, homeOpenedBody, pressed, whoPayload } from "./slack-payloads.ts";
import type { SlackPeer } from "./slack-peer.ts";
import {
  buttonsIn,
  fieldsIn,
  initialOf,
  inputsIn,
  type ShownButton,
  stateOf,
  wordsIn,
} from "./slack-read-view.ts";
import { type PeerView, type Screen, showOn } from "./slack-screen.ts";
import { type SlackRequest, slackRequest } from "./slack-sign.ts";

/** A person's Slack, with what only Slack has. */
export interface SlackChatClient extends ChatClient {
  readonly platform: "slack";
  /** Types the slash command with these words after it. */
  command(words: string): Promise<void>;
}

export interface SlackClientOptions {
  readonly peer: SlackPeer;
  /** Of the service, without a slash at the end. */
  readonly baseUrl: string;
  readonly workspace: string;
  /** Slack's id of the person: `peer.account(workspace, email)`. */
  readonly account: string;
  readonly signingSecret: string;
  /** Seconds since 1970, by the service's clock; the real time where left out. */
  readonly seconds?: () => number;
  /** How the service is reached; over the network where left out. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** How long Home may take to appear, for its event is handled after it was acknowledged. */
const HOME_WITHIN = 10_000;

/**
 * One person's Slack: sends what Slack sends, signed, and shows what the peer was told to show. A modal that is closed is gone; Home stays
 * beneath. What was typed into a field stays while a field of the same ids is shown, as in Slack.
 */
export function slackClient(options: SlackClientOptions): SlackChatClient {
  const person = new Person(options);
  return {
    platform: "slack",
    messages: async () =>
      person.screen.messages.map(({ text, blocks }) => ({
        text: blocks.length > 0 ? wordsIn(blocks) : unescaped(text),
        buttons: buttonsIn(blocks).map(({ label }) => label),
      })),
    tap: (label) => person.tap(label),
    openHome: () => person.openHome(),
    shown: () => person.shown(),
    press: (label, filled = {}) => person.press(label, filled),
    dismiss: async () => person.dismiss(),
    replay: () => person.replay(),
    command: (words) => person.command(words),
  };
}

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Whether `shown` is `label`, or its beginning where Slack has room for no more. */
function isLabel(shown: string, label: string): boolean {
  return shown === label || (shown.endsWith("…") && label.startsWith(shown.slice(0, -1)));
}

class Person {
  readonly screen: Screen;
  readonly #options: SlackClientOptions;
  #last: SlackRequest | null = null;
  #atHome = false;
  #wrong: Readonly<Record<string, string>> = {};
  /** What is written, by block and action id of the view on top. */
  readonly #written = new Map<string, readonly string[]>();

  constructor(options: SlackClientOptions) {
    this.#options = options;
    this.screen = options.peer.screen(options.workspace, options.account);
  }

  get #view(): PeerView | null {
    return this.screen.stack.at(-1) ?? (this.#atHome ? this.screen.home : null);
  }

  shown(): ShownView | null {
    const view = this.#view;
    if (view === null) return null;
    const submit = view.submit === undefined ? [] : [view.submit.text];
    return {
      title: view.title?.text ?? "",
      text: wordsIn(view.blocks),
      buttons: [...buttonsIn(view.blocks).map(({ label }) => label), ...submit],
      fields: fieldsIn(view),
      wrong: this.#wrong,
    };
  }

  async openHome(): Promise<void> {
    const published = new Promise<"published">((resolve) =>
      this.screen.homeWaits.add(() => resolve("published")),
    );
    await this.#send({ kind: "event", body: homeOpenedBody(this.#options, this.#seconds()) });
    const over = AbortSignal.timeout(HOME_WITHIN);
    const late = new Promise<"late">((resolve) => over.addEventListener("abort", () => resolve("late")));
    if ((await Promise.race([published, late])) === "late")
      throw new Error("Home was opened, and nothing was published there.");
    // A modal lies over all of Slack: whoever goes to Home has closed it.
    this.screen.stack = [];
    this.#atHome = true;
    this.#wrong = {};
  }

  async command(words: string): Promise<void> {
    const answer = await this.#send({ kind: "command", form: commandForm(this.#options, words) });
    if (answer === null) return;
    if (answer.response_type !== "ephemeral") throw new Error("A command was answered for everyone to see.");
    this.screen.messages.push({
      text: String(answer.text),
      blocks: (answer.blocks ?? []) as PeerView["blocks"],
    });
  }

  async tap(label: string): Promise<void> {
    const message = this.screen.messages.findLast(
      ({ blocks }) => find(buttonsIn(blocks), label) !== undefined,
    );
    const button = message && find(buttonsIn(message.blocks), label);
    if (button === undefined) throw new Error(`No message has a button "${label}".`);
    const { peer, workspace, account } = this.#options;
    await this.#send({
      kind: "interaction",
      payload: {
        ...whoPayload(this.#options),
        type: "block_actions",
        container: { type: "message", message_ts: "1.1", channel_id: "D1", is_ephemeral: false },
        channel: { id: "D1", name: "directmessage" },
        message: { type: "message", text: message?.text, blocks: message?.blocks },
        response_url: peer.responseUrl(workspace, account),
        actions: [pressed(button)],
      },
    });
    this.#wrong = {};
  }

  async press(label: string, filled: Filled): Promise<void> {
    const view = this.#view;
    if (view === null) throw new Error("No view is open.");
    this.#forget();
    this.#fill(view, filled);
    if (view.submit !== undefined && isLabel(view.submit.text, label)) return this.#submit(view);
    if (view.close !== undefined && isLabel(view.close.text, label)) return this.dismiss();
    const button = find(buttonsIn(view.blocks), label);
    if (button === undefined)
      throw new Error(`The view has no button "${label}", but: ${this.shown()?.buttons.join(", ")}.`);
    this.#wrong = {};
    await this.#send({
      kind: "interaction",
      payload: {
        ...whoPayload(this.#options),
        type: "block_actions",
        container: { type: "view", view_id: view.id },
        view: this.#withState(view),
        actions: [pressed(button)],
      },
    });
  }

  dismiss(): void {
    this.#wrong = {};
    if (this.screen.stack.length > 0) this.screen.stack = this.screen.stack.slice(0, -1);
    else this.#atHome = false;
  }

  async replay(): Promise<number> {
    if (this.#last === null) throw new Error("Nothing was sent yet.");
    return (await this.#post(this.#last)).status;
  }

  async #submit(view: PeerView): Promise<void> {
    const missing = inputsIn(view).filter(
      ({ block, name, element }) => block.optional !== true && this.#values(name, element).length === 0,
    );
    // Slack says so itself and sends nothing.
    this.#wrong = Object.fromEntries(
      missing.map(({ name }) => [name, "Please complete this required field."]),
    );
    if (missing.length > 0) return;
    const payload = {
      ...whoPayload(this.#options),
      type: "view_submission",
      view: this.#withState(view),
      response_urls: [],
    };
    const answer = await this.#send({ kind: "interaction", payload });
    this.#apply(view, answer);
  }

  /** Does what the answer to a submission asks for. */
  #apply(view: PeerView, answer: Readonly<Record<string, unknown>> | null): void {
    const { peer } = this.#options;
    switch (answer?.response_action) {
      case undefined:
        this.screen.stack = this.screen.stack.slice(0, -1);
        return;
      case "clear":
        this.screen.stack = [];
        return;
      case "errors": {
        const names = inputsIn(view).map(({ name }) => name);
        this.#wrong = answer?.errors as Record<string, string>;
        const unknown = Object.keys(this.#wrong).filter((name) => !names.includes(name));
        if (unknown.length > 0 || Object.keys(this.#wrong).length === 0)
          throw new Error(`Slack refuses errors for what is no input: ${unknown.join(", ")}.`);
        return;
      }
      case "update":
      case "push": {
        const change =
          answer?.response_action === "push"
            ? ({ kind: "push", view: answer.view } as const)
            : ({ kind: "update", id: view.id, hash: null, view: answer?.view } as const);
        const error = showOn(this.screen, change, peer.ids);
        if (error !== null) throw new Error(`Slack refuses this answer: ${error}.`);
        this.#forget();
        return;
      }
      default:
        throw new Error("Slack does not know this answer to a submission.");
    }
  }

  /** What was typed goes with the fields that are shown no more. */
  #forget(): void {
    const views = [...this.screen.stack, ...(this.screen.home ? [this.screen.home] : [])];
    const shown = views.flatMap((view) => inputsIn(view).map(({ name, element }) => keyOf(name, element)));
    for (const key of this.#written.keys()) if (!shown.includes(key)) this.#written.delete(key);
  }

  #fill(view: PeerView, filled: Filled): void {
    for (const [name, values] of Object.entries(filled)) {
      const input = inputsIn(view).find((each) => each.name === name);
      if (input === undefined) throw new Error(`The view has no field "${name}".`);
      const known = fieldsIn(view).find((each) => each.name === name);
      if (known?.kind === "choices" && values.some((value) => !known.options.includes(value)))
        throw new Error(`"${name}" has no such option.`);
      this.#written.set(keyOf(name, input.element), values);
    }
  }

  #values(name: string, element: Readonly<Record<string, unknown>>): readonly string[] {
    return this.#written.get(keyOf(name, element)) ?? initialOf(element);
  }

  #withState(view: PeerView) {
    const values = inputsIn(view).map(({ name, element }) => [
      name,
      { [String(element.action_id)]: stateOf(element, this.#values(name, element)) },
    ]);
    return { ...view, state: { values: Object.fromEntries(values) } };
  }

  #seconds(): number {
    return this.#options.seconds?.() ?? Math.floor(Date.now() / 1000);
  }

  async #send(sent: Parameters<typeof slackRequest>[0]): Promise<Readonly<Record<string, unknown>> | null> {
    const request = slackRequest(sent, { secret: this.#options.signingSecret, seconds: this.#seconds() });
    this.#last = request;
    const answer = await this.#post(request);
    if (answer.status !== 200) throw new Error(`${request.path} answered ${answer.status}.`);
    const text = await answer.text();
    return text === "" ? null : (JSON.parse(text) as Record<string, unknown>);
  }

  #post({ path, headers, body }: SlackRequest): Promise<Response> {
    const send = this.#options.fetch ?? fetch;
    return send(`${this.#options.baseUrl}${path}`, { method: "POST", headers: { ...headers }, body });
  }
}

function keyOf(name: string, element: Readonly<Record<string, unknown>>): string {
  return `${name}/${String(element.action_id)}`;
}

function find(buttons: readonly ShownButton[], label: string): ShownButton | undefined {
  const button = buttons.find((each) => isLabel(each.label, label));
  if (button?.url !== undefined) throw new Error(`"${label}" opens a page: ${button.url}.`);
  return button;
}
