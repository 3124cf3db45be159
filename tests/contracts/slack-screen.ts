import { checkRenderedView } from "../../adapters/slack/check.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A view as Slack keeps it and sends it along with what is done in it. */
export interface PeerView {
  readonly id: string;
  readonly type: "modal" | "home";
  readonly title?: { readonly text: string };
  readonly submit?: { readonly text: string };
  readonly close?: { readonly text: string };
  readonly blocks: readonly Fields[];
  readonly callback_id: string;
  readonly private_metadata: string;
  readonly hash: string;
  readonly root_view_id: string;
  readonly previous_view_id: string | null;
  readonly team_id: string;
  readonly app_id: string;
}

/** What one person sees of the app: the modals on top of one another, Home, and the conversation. */
export interface Screen {
  readonly workspace: string;
  readonly account: string;
  stack: PeerView[];
  home: PeerView | null;
  /** Told once when Home is next published. */
  readonly homeWaits: Set<() => void>;
  /** Posted messages and whispers, oldest first. */
  readonly messages: { readonly text: string; readonly blocks: readonly Fields[] }[];
}

/** Slack's stack of modals (docs.slack.dev/surfaces/modals). */
const DEPTH = 3;

/** Slack's ids and hashes: fresh each time. */
export function peerIds() {
  let count = 0;
  return (prefix: string) => `${prefix}${String(++count).padStart(9, "0")}`;
}

export type Ids = ReturnType<typeof peerIds>;

/** The Slack error that a view would get, or the view as it is kept. */
export function acceptView(
  given: unknown,
  place: {
    readonly workspace: string;
    readonly id: string;
    readonly below: PeerView | null;
    readonly hash: string;
    readonly ids: Ids;
  },
): PeerView | string {
  const view = given as PeerView;
  if (typeof view !== "object" || view === null || !Array.isArray(view.blocks)) return "invalid_arguments";
  const broken = checkRenderedView(view as unknown as Parameters<typeof checkRenderedView>[0]);
  if (broken.length > 0) return "invalid_arguments";
  return {
    ...view,
    blocks: view.blocks.map((block) => ({ block_id: place.ids("b"), ...block })),
    callback_id: view.callback_id ?? "",
    private_metadata: view.private_metadata ?? "",
    id: place.id,
    hash: place.hash,
    root_view_id: place.below?.root_view_id ?? place.id,
    previous_view_id: place.below?.id ?? null,
    team_id: place.workspace,
    app_id: "A0EVENKEEL",
  };
}

/** Opens, pushes, replaces or publishes on a screen; gives the Slack error where that is not possible. */
export function showOn(
  screen: Screen,
  change:
    | { readonly kind: "open" | "push" | "home"; readonly view: unknown }
    | { readonly kind: "update"; readonly id: string; readonly hash: string | null; readonly view: unknown },
  ids: Ids,
): string | null {
  const at = { workspace: screen.workspace, ids, hash: ids("17000.") };
  if (change.kind === "update") {
    const old = [...screen.stack, ...(screen.home ? [screen.home] : [])].find(({ id }) => id === change.id);
    if (old === undefined) return "not_found";
    if (change.hash !== null && change.hash !== old.hash) return "hash_conflict";
    const below = screen.stack.find(({ id }) => id === old.previous_view_id) ?? null;
    const next = acceptView(change.view, { ...at, id: old.id, below });
    if (typeof next === "string") return next;
    if (next.type !== old.type) return "invalid_arguments";
    if (old === screen.home) screen.home = next;
    else screen.stack = screen.stack.map((each) => (each === old ? next : each));
    return null;
  }
  if (change.kind === "push" && screen.stack.length >= DEPTH) return "push_limit_reached";
  const below = change.kind === "push" ? (screen.stack.at(-1) ?? null) : null;
  const view = acceptView(change.view, { ...at, id: ids("V"), below });
  if (typeof view === "string") return view;
  if (change.kind === "home") {
    screen.home = view;
    for (const told of screen.homeWaits) told();
    screen.homeWaits.clear();
  }
  if (change.kind !== "home") screen.stack = change.kind === "push" ? [...screen.stack, view] : [view];
  return null;
}
