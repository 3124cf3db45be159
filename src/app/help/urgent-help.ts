import { HELP_WORDS, HELPLINES } from "../../content/helplines.ts";
import { NO_DEPLOYMENT_HELP, parseCountry } from "../../core/safety/helplines.ts";
import { urgentHelpView } from "../../core/safety/urgent-help-view.ts";
import type { Actor, Asked, Shown } from "../actor.ts";

/** People to talk with, in the member's country or the one they choose. Reads and writes nothing: it works when all else fails. */
export async function openUrgentHelp(_deps: unknown, actor: Actor, { action }: Asked): Promise<Shown> {
  const chosen = parseCountry(action.args.country ?? "");
  const view = urgentHelpView({
    builtIn: HELPLINES,
    deployment: NO_DEPLOYMENT_HELP,
    country: chosen ?? parseCountry(actor.member.country ?? ""),
    now: actor.now,
    words: HELP_WORDS[actor.words.locale],
  });
  return { kind: "over", view };
}
