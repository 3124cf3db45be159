import type { TeamId } from "../ids.ts";
import { ACTION_THEMES, type ManagerAction } from "./manager-action.ts";

/** What a summary says about a group, and so how the suggestions beside it are worded. */
export type SummaryTone = "likely_elevated" | "not_elevated" | "cant_tell";

export interface ActionPick {
  readonly tone: SummaryTone;
  readonly actions: readonly ManagerAction[];
}

/**
 * Three actions on three different parts of the work, at least one within the lead's own power. A team's drivers are not measured,
 * and those of a group of 100 and more only by quarter (rule 11), so nothing here pretends to know the cause: the choice hangs on the team and the window alone, is the same
 * whenever it is asked for, and leads through the whole list in time. Where strain is not elevated, all are in the lead's own power.
 */
export function pickActions(pick: {
  catalog: readonly ManagerAction[];
  tone: SummaryTone;
  team: TeamId;
  /** Index of the window, from 0. */
  window: number;
}): ActionPick {
  const { catalog, tone, team, window } = pick;
  const offered = catalog.filter(
    ({ offer, power }) => offer === "picked" && (tone !== "not_elevated" || power === "own"),
  );
  const turn = (hash(team) % 1000) + window;
  // Every other theme: next window's three are others.
  const actions = [0, 2, 4].flatMap((step) => {
    const theme = ACTION_THEMES[(turn + step) % ACTION_THEMES.length];
    const ofTheme = offered.filter((action) => action.theme === theme);
    return ofTheme.slice(turn % Math.max(1, ofTheme.length)).slice(0, 1);
  });
  return { tone, actions: withOneOwn(actions, offered) };
}

/** Puts the last theme's own-power action in place of the one that is not, where all three would need others. */
function withOneOwn(
  actions: readonly ManagerAction[],
  offered: readonly ManagerAction[],
): readonly ManagerAction[] {
  const last = actions.at(-1);
  if (last === undefined || actions.some(({ power }) => power === "own")) return actions;
  const own = offered.find(({ theme, power }) => theme === last.theme && power === "own");
  return own === undefined ? actions : [...actions.slice(0, -1), own];
}

/** FNV-1a, 32 bits: spreads teams over the list. Nothing secret hangs on it. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
