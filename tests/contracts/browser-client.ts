import { randomBytes } from "node:crypto";
import type { ChatClient, Filled, ShownField, ShownMessage, ShownView } from "./chat-client.ts";

type Fields = Readonly<Record<string, readonly string[]>>;

/** What a loaded page or view is made of, as its script holds it. */
interface Open {
  readonly markup: string;
  readonly wrong: Readonly<Record<string, string>>;
}

/** The chat in the browser, used as the page's own script uses it: forms posted, markup read from the answers. */
export function browserClient(options: {
  readonly baseUrl: string;
  /** A cookie header with a session that is still good. */
  readonly cookie: () => Promise<string>;
}): ChatClient {
  const { baseUrl, cookie } = options;
  const stack: Open[] = [];
  let last: { readonly fields: Fields; readonly cookie: string } | null = null;

  const post = ({ fields, cookie }: NonNullable<typeof last>): Promise<Response> => {
    const body = new FormData();
    for (const [name, values] of Object.entries(fields)) for (const value of values) body.append(name, value);
    const headers = {
      cookie,
      accept: "application/json",
      origin: new URL(baseUrl).origin,
    };
    return fetch(`${baseUrl}/chat/act`, { method: "POST", headers, body });
  };

  async function send(asked: Fields): Promise<void> {
    last = { fields: { ...asked, once: [randomBytes(16).toString("hex")] }, cookie: await cookie() };
    const response = await post(last);
    const reply = (await response.json()) as {
      kind: string;
      html?: string;
      fields?: Record<string, string>;
      text?: string;
      again?: string;
    };
    if (response.status !== 200) throw new Error(`Answered with ${response.status}: ${reply.text}`);
    switch (reply.kind) {
      case "open":
        stack.splice(0, stack.length, { markup: reply.html ?? "", wrong: {} });
        break;
      case "replace":
        stack.splice(-1, 1, { markup: reply.html ?? "", wrong: {} });
        break;
      case "push":
        if (reply.again !== undefined) {
          const { markup } = top();
          const before = `name="act" value="${escaped(asking(asked))}"`;
          stack.splice(-1, 1, {
            markup: markup.replaceAll(before, `name="act" value="${escaped(reply.again)}"`),
            wrong: {},
          });
        }
        stack.push({ markup: reply.html ?? "", wrong: {} });
        break;
      case "close":
        stack.pop();
        break;
      case "invalid":
        stack.splice(-1, 1, { markup: stack.at(-1)?.markup ?? "", wrong: reply.fields ?? {} });
    }
  }

  async function page(): Promise<string> {
    const response = await fetch(`${baseUrl}/chat`, {
      headers: { cookie: await cookie() },
      redirect: "manual",
    });
    if (response.status !== 200) throw new Error(`The chat page answered ${response.status}.`);
    // The stream of messages, without the composer beneath it.
    return (await response.text()).split("</ol>")[0] ?? "";
  }

  const top = (): Open => {
    const open = stack.at(-1);
    if (open === undefined) throw new Error("No view is open.");
    return open;
  };

  return {
    platform: "browser",
    async messages() {
      return messagesIn(await page());
    },
    async tap(label) {
      const message = (await page())
        .split('<li class="ch-message"')
        .findLast((each) => hasButton(each, label));
      if (message === undefined) throw new Error(`No message has a button "${label}".`);
      await send({ act: [actionBehind(message, label)], from: ["envelope"] });
    },
    openHome: () => send({ command: ["home"] }),
    shown: () => (stack.length === 0 ? null : viewIn(top())),
    async press(label, filled = {}) {
      const { markup } = top();
      const from = /name="from" value="(\w+)"/.exec(markup)?.[1] ?? "";
      const values = Object.entries({ ...shownValues(markup), ...filled });
      await send({
        act: [actionBehind(markup, label)],
        from: [from],
        ...Object.fromEntries(values.map(([name, chosen]) => [`value.${name}`, chosen])),
      });
    },
    async dismiss() {
      stack.pop();
    },
    async replay() {
      if (last === null) throw new Error("Nothing was sent yet.");
      return (await post(last)).status;
    },
  };
}

const BUTTON = /<button[^>]* name="act" value="([^"]*)"[^>]*>([^<]+)<\/button>/g;

function buttonsIn(markup: string): { readonly label: string; readonly action: string }[] {
  return [...markup.matchAll(BUTTON)].map(([, action = "", label = ""]) => ({
    action: unescaped(action),
    label: unescaped(label),
  }));
}

function hasButton(markup: string, label: string): boolean {
  return buttonsIn(markup).some((button) => button.label === label);
}

function actionBehind(markup: string, label: string): string {
  const buttons = buttonsIn(markup);
  const found = buttons.find((button) => button.label === label);
  if (found === undefined)
    throw new Error(`No button says "${label}", but: ${buttons.map((button) => button.label).join(", ")}.`);
  return found.action;
}

const asking = (asked: Fields) => asked.act?.[0] ?? "";

const escaped = (text: string) => text.replaceAll("&", "&amp;");

function messagesIn(page: string): ShownMessage[] {
  return page
    .split('<li class="ch-message"')
    .slice(1)
    .map((message) => ({
      text: words(/class="ch-text"[^>]*>([\s\S]*?)<\/p>/.exec(message)?.[1] ?? ""),
      buttons: [
        ...message.matchAll(/<(?:button|a) class="ch-button[^"]*"[^>]*>([\s\S]*?)<\/(?:button|a)>/g),
      ].map(([, label = ""]) => words(label.replace(/<span class="ch-unseen">.*?<\/span>/, ""))),
    }));
}

function viewIn({ markup, wrong }: Open): ShownView {
  const title = /<h2 class="ch-title"[^>]*>(?:<span class="ch-step">([^<]*)<\/span> )?([^<]*)<\/h2>/.exec(
    markup,
  );
  const withoutButtons = markup
    .replaceAll(/<button[\s\S]*?<\/button>/g, " ")
    .replaceAll(/<label class="ch-option">[\s\S]*?<\/label>/g, " ");
  return {
    title: unescaped(title?.[2] ?? ""),
    text: words(withoutButtons),
    buttons: buttonsIn(markup).map(({ label }) => label),
    fields: fieldsIn(markup),
    wrong,
  };
}

function fieldsIn(markup: string): ShownField[] {
  return [...markup.matchAll(/data-field="([^"]+)"[\s\S]*?(?=data-field=|class="ch-notice")/g)].map(
    ([part, name = ""]) => {
      const chosen = [...part.matchAll(/type="(?:radio|checkbox)"[^>]* value="([^"]*)"/g)].map(([, v = ""]) =>
        unescaped(v),
      );
      const listed = [...part.matchAll(/<option value="([^"]+)"/g)].map(([, v = ""]) => unescaped(v));
      const options = [...chosen, ...listed];
      const label = /<(?:legend|label for="[^"]*")>([\s\S]*?)<\/(?:legend|label)>/.exec(part)?.[1] ?? "";
      return { name, label: words(label), kind: options.length > 0 ? "choices" : "input", options };
    },
  );
}

/** What the form holds as it is shown: chosen options, and text that stands in fields. */
function shownValues(markup: string): Filled {
  const values: Record<string, string[]> = {};
  const add = (name: string, value: string) => {
    if (value !== "") values[name] = [...(values[name] ?? []), unescaped(value)];
  };
  for (const [, name = "", value = ""] of markup.matchAll(
    /type="(?:radio|checkbox)"[^>]* name="value\.([^"]+)" value="([^"]*)" checked/g,
  ))
    add(name, value);
  for (const [, name = "", value = ""] of markup.matchAll(
    /type="(?:text|time)"[^>]* name="value\.([^"]+)"[^>]* value="([^"]*)"/g,
  ))
    add(name, value);
  for (const [, name = "", value = ""] of markup.matchAll(
    /<textarea[^>]* name="value\.([^"]+)"[^>]*>\n([\s\S]*?)<\/textarea>/g,
  ))
    add(name, value);
  return values;
}

/** The words of a piece of markup. */
function words(markup: string): string {
  return unescaped(markup.replaceAll(/<[^>]+>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
