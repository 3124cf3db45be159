import type { RunId } from "../../core/ids.ts";
import type { Practice } from "../../core/practice/practice.ts";
import type { RunState } from "../../core/practice/run-state.ts";

/** Where a run is. One of which nothing may be stored has no id. */
export interface Walk {
  readonly practice: Practice;
  readonly state: RunState;
  readonly run: RunId | null;
}
