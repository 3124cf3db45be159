import { rehearseByOperator } from "../app/program/read-rehearsal.ts";
import { rehearsalText } from "../app/program/rehearsal-text.ts";
import { readWish } from "../app/program/rehearse.ts";
import { systemClock } from "../serve.ts";
import { type Call, openPresent, type Result } from "./verb.ts";

/** Shows what a program's people would get, and what would be sent. Fails where nobody would get anything of it, or too much. */
export async function runRehearse(call: Call): Promise<Result> {
  const { options } = call;
  const wish = readWish({ from: options.get("from") ?? "", weeks: options.get("weeks") ?? "" });
  const deps = await openPresent(call);
  try {
    const ask = { program: options.get("program") ?? "", wish };
    const { rehearsal, dryRun } = await rehearseByOperator(deps, ask, systemClock.now());
    return {
      text: rehearsalText(rehearsal, dryRun),
      json: { ...rehearsal, dryRun },
      failed: rehearsal.problems.length > 0,
    };
  } finally {
    await deps.database.close();
  }
}
