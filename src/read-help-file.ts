import { readFileSync } from "node:fs";
import type { Env } from "./ports/environment.ts";

/** The environment with the help file's text in place of its name. What cannot be read stays, and is told with all else that is wrong. */
export function withHelpFile(env: Env): Env {
  const path = env.EVENKEEL_HELP?.trim() ?? "";
  if (path === "" || path.startsWith("{")) return env;
  try {
    return { ...env, EVENKEEL_HELP: readFileSync(path, "utf8") };
  } catch {
    return env;
  }
}
