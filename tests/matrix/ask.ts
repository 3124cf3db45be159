import { isId } from "../../src/core/ids.ts";
import { freshId } from "../db/people.ts";
import type { Made } from "./made.ts";
import { type Actor, addressOf, type Row } from "./row.ts";
import type { Scene } from "./scene.ts";

/** One answer, as a browser would get it. */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  /** Body and headers. */
  readonly text: string;
}

export interface Asked {
  readonly method: string;
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

let asked = 0;

/** Sends a request to the service as it is composed. Each comes from an address of its own, so that no limit on tries is met. */
export async function ask({ world }: Scene, { method, address, headers, body }: Asked): Promise<Answer> {
  asked += 1;
  const remoteAddress = `2001:db8::${asked.toString(16)}`;
  const request = {
    method,
    headers: { origin: world.publicUrl, ...headers },
    ...(body === undefined ? {} : { body }),
  };
  const answer = await world.composition.app.request(`${world.publicUrl}${address}`, request, {
    incoming: { socket: { remoteAddress } },
  });
  const told = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  return {
    status: answer.status,
    location: answer.headers.get("location"),
    text: told + (await bodyOf(answer)),
  };
}

/** A stream of events has no end to wait for. */
async function bodyOf(answer: Response): Promise<string> {
  if (answer.headers.get("content-type")?.startsWith("text/event-stream")) {
    await answer.body?.cancel();
    return "";
  }
  return Buffer.from(await answer.arrayBuffer()).toString("latin1");
}

/** What a row asks for, with the cookie of whoever sends it, about what `made` names. */
export async function askFor(
  scene: Scene,
  row: Row,
  { cookie, made = scene.made }: { readonly cookie: string; readonly made?: Made },
): Promise<Answer> {
  const [method = ""] = row.route.split(" ");
  const form = row.form?.(made) ?? {};
  return ask(scene, {
    method,
    address: addressOf(row, made),
    headers: {
      ...(cookie === "" ? {} : { cookie }),
      ...(method === "GET" ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    },
    ...(method === "GET" ? {} : { body: new URLSearchParams(form).toString() }),
  });
}

const MOST_STEPS = 5;

/** Follows redirects inside the service. Null where they do not end. */
export async function follow(scene: Scene, answer: Answer, cookie: string): Promise<Answer | null> {
  let at = answer;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (at.location === null || !at.location.startsWith("/")) return at;
    at = await ask(scene, { method: "GET", address: at.location, headers: cookie === "" ? {} : { cookie } });
  }
  return null;
}

/** What of the organization's an answer tells to an actor who does not know it, and did not say it. */
export function leaksIn(scene: Scene, { text }: Answer, row: Row, actor: Actor): readonly string[] {
  const said = JSON.stringify([addressOf(row, scene.made), row.form?.(scene.made) ?? {}]);
  const known = scene.knows(actor);
  return [...scene.marks].flatMap(([mark, what]) =>
    text.includes(mark) && !said.includes(mark) && !known.includes(mark) && !row.tells?.includes(what)
      ? [what]
      : [],
  );
}

/** Whether a row names anything of the organization's, in its path or its form. */
export function namesOurs(scene: Scene, row: Row): boolean {
  const said = JSON.stringify([addressOf(row, scene.made), row.form?.(scene.made) ?? {}]);
  return [...scene.marks.keys()].some((mark) => said.includes(mark));
}

/** The same with ids that are nobody's. */
export function madeUp({ made }: Scene): Made {
  const entries = Object.entries(made).map(([what, id]) => [what, isId(id) ? freshId() : id]);
  return Object.fromEntries(entries) as unknown as Made;
}

/** An answer without what differs between any two: nonces, and the ids that were asked for. */
export function comparable({ status, text }: Answer, made: Made): string {
  const withoutIds = Object.values(made).reduce((rest, id) => rest.replaceAll(id, "id"), text);
  return `${status} ${withoutIds.replace(/nonce(-|=")[\w+/=]+/g, "nonce")}`;
}
