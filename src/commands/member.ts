import { eraseByOperator, sendCopyLink } from "../app/me/by-operator.ts";
import { systemClock } from "../serve.ts";
import { type Call, openPresent, type Result } from "./verb.ts";

/** Sends a member the way to a one-time link. Prints neither content nor link. */
export async function runExport(call: Call): Promise<Result> {
  const deps = await openPresent(call);
  try {
    await sendCopyLink(deps, call.options.get("member") ?? "", systemClock.now());
    return {
      text: "A message is on its way to this person's chat: it goes out with the next tick, outside of their quiet hours. It leads them to a one-time link that works for 10 minutes. Nothing of their data was shown here, and nothing is stored.",
      json: { planned: true },
    };
  } finally {
    await deps.database.close();
  }
}

/** Erases a member. What is printed does not depend on what they had written. */
export async function runErase(call: Call): Promise<Result> {
  const deps = await openPresent(call);
  try {
    const remains = await eraseByOperator(deps, call.options.get("member") ?? "", systemClock.now());
    const lines = [
      "Erased: the key, journal, practices, program, rhythm, answers of open windows, messages, links and sign-ins of this person.",
      "What remains: the directory entry with the chat accounts and “do not contact again”; group figures that were published;",
      ...(remains.slot
        ? ["a nameless, neutral place on the roster of the open window, until it closes;"]
        : []),
      ...(remains.audited ? ["lines in the log of what they opened or changed in a role;"] : []),
      "messages that lie in their chat; and backups made before now. After a restore from one of those, run this again.",
    ];
    return { text: lines.join("\n"), json: { erased: true, remains } };
  } finally {
    await deps.database.close();
  }
}
