import { type Action, action } from "../chat/action.ts";
import { parseId, type RunId } from "../ids.ts";
import { isNeverStored, type Practice } from "./practice.ts";
import type { Feeling } from "./run.ts";
import { encodeRun, type RunState } from "./run-state.ts";

/** How an action names its run: the id of a stored one, or, where nothing is stored, the whole run. */
export type RunReference = { readonly run: RunId } | { readonly state: string };

/** The actions of a run's view. `step` guards against a second tap and against views left open. */
export interface RunActions {
  readonly answer: Action;
  readonly back: Action;
  readonly stop: Action;
  readonly keep: Action;
  readonly discard: Action;
  readonly after: (feeling: Feeling) => Action;
}

/** Opens the help view, from anywhere. */
export const URGENT_HELP: Action = action("help.urgent");

/** `run` is null for a practice of which nothing is stored; it is not looked at there. Throws RangeError where it is missing. */
export function referenceTo(practice: Practice, state: RunState, run: RunId | null): RunReference {
  if (isNeverStored(practice)) return { state: encodeRun(state) };
  if (run === null) throw new RangeError(`A run of ${practice.id} is stored and needs its id.`);
  return { run };
}

export function runActions(reference: RunReference, step: string): RunActions {
  return {
    answer: action("practice.answer", { ...reference, step }),
    back: action("practice.back", { ...reference }),
    stop: action("practice.stop", { ...reference }),
    keep: action("practice.keep", { ...reference }),
    discard: action("practice.discard", { ...reference }),
    after: (feeling) => action("practice.after", { ...reference, feeling }),
  };
}

/** Which run an action is about; null where it names none. A `state` still has to pass decodeRun. */
export function readReference({ args }: Action): RunReference | null {
  if (args.run !== undefined) {
    const run = parseId<"run">(args.run);
    return run && { run };
  }
  return args.state === undefined ? null : { state: args.state };
}
