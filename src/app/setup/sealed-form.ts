import type { Deps } from "../deps.ts";
import type { FilledIn } from "./filled-in.ts";

/** What a filled in form is sealed as. */
const KIND = "setup";

/** What was filled in, for the browser that did: nothing else opens it. */
export function sealFilledIn(
  { sealing }: Pick<Deps, "sealing">,
  browser: string,
  filledIn: FilledIn,
): Uint8Array {
  return sealing.openToken(browser).seal(KIND, "", JSON.stringify(filledIn));
}

/** Null where nothing was filled in yet. */
export function openFilledIn(
  { sealing }: Pick<Deps, "sealing">,
  browser: string,
  sealed: Uint8Array | null,
): FilledIn | null {
  if (sealed === null) return null;
  return JSON.parse(sealing.openToken(browser).open(KIND, "", sealed).reveal()) as FilledIn;
}
