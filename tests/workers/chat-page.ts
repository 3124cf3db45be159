import { expect } from "vitest";

/** Somebody's chat in the browser, used as its script uses it: forms posted, markup read from the answers. */
export interface ChatPage {
  /** Of the session. */
  readonly cookie: string;
  /** Loads the page anew and gives its markup. */
  load(): Promise<string>;
  /** Presses the last button with this label in what is shown, with what was chosen and written. Gives the new view's markup. */
  press(label: string, filled?: Readonly<Record<string, string>>): Promise<string>;
  /** Opens the start view, as the button above the chat does. */
  home(): Promise<string>;
  /** What is shown: the page, or the view over it. */
  shown(): string;
}

export function openChat(url: string, cookie: string): ChatPage {
  let shown = "";
  const post = async (fields: Readonly<Record<string, string>>): Promise<string> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const headers = { cookie, accept: "application/json", origin: url };
    const response = await fetch(`${url}/chat/act`, { method: "POST", headers, body });
    const reply = (await response.json()) as { readonly html?: string };
    if (response.status !== 200 || reply.html === undefined)
      throw new Error(`A post was answered with ${response.status}: ${JSON.stringify(reply)}`);
    shown = reply.html;
    return shown;
  };
  return {
    cookie,
    shown: () => shown,
    async load() {
      const response = await fetch(`${url}/chat`, { headers: { cookie }, redirect: "manual" });
      expect(response.status).toBe(200);
      shown = await response.text();
      return shown;
    },
    home: () => post({ command: "home" }),
    press: (label, filled = {}) =>
      post({
        act: actionBehind(label, shown),
        from: /name="from" value="(\w+)"/.exec(shown)?.[1] ?? "",
        ...Object.fromEntries(Object.entries(filled).map(([name, value]) => [`value.${name}`, value])),
      }),
  };
}

/** The labels of the buttons in `markup`, in order. */
export function labelsIn(markup: string): string[] {
  return buttonsIn(markup).map(({ label }) => label);
}

/** The names of the fields in `markup`: what is written, and the values that can be chosen. */
export function fieldsIn(markup: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const [tag, name = ""] of markup.matchAll(/<(?:input|textarea)[^>]* name="value\.([^"]+)"[^>]*>/g)) {
    const value = /type="(?:radio|checkbox)".* value="([^"]*)"/.exec(tag)?.[1];
    fields.set(name, [...(fields.get(name) ?? []), ...(value === undefined ? [] : [value])]);
  }
  return fields;
}

function actionBehind(label: string, markup: string): string {
  const found = buttonsIn(markup).findLast((button) => button.label === label);
  if (found === undefined) throw new Error(`No button says "${label}", but: ${labelsIn(markup).join(", ")}.`);
  return found.action;
}

function buttonsIn(markup: string): { readonly label: string; readonly action: string }[] {
  return [...markup.matchAll(/<button[^>]* name="act" value="([^"]*)"[^>]*>([^<]+)<\/button>/g)].map(
    ([, action = "", label = ""]) => ({ action: plain(action), label: plain(label) }),
  );
}

function plain(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
