import type { KeyRotation } from "./rotate-keys.ts";

/** A rotation as the operator at a terminal reads it. */
export function describeRotation({ kinds, missing, complete }: KeyRotation): string {
  const lines = Object.entries(kinds).map(([kind, { rewrapped, current, unopened }]) => {
    const left = unopened === 0 ? "" : `, ${unopened} that no key opens`;
    return `${kind.padEnd(10)} ${rewrapped} put under the first key now, ${current} under it in all${left}`;
  });
  const end = complete
    ? "Everything in this database opens with the first key of EVENKEEL_KEYS. Once no replica runs on the old list, the other keys can " +
      "go; keep them as long as you keep a backup from before now."
    : `Some keys were left as they were: no key of EVENKEEL_KEYS opens them. They name ${missing.join(", ") || "no key"}. Put that key ` +
      "behind the first one and run this again. Until then drop none.";
  return [...lines, end].join("\n");
}
