import { HELP_WORDS, HELPLINES } from "../../content/helplines.ts";
import { NO_DEPLOYMENT_HELP, parseCountry } from "../../core/safety/helplines.ts";
import { COUNTRY_FIELD, urgentHelpView } from "../../core/safety/urgent-help-view.ts";
import type { Actor, Asked, Shown } from "../actor.ts";

/** People to talk with, in the member's country or the one they choose. Reads and writes nothing: it works when all else fails. */
export async function openUrgentHelp(
  _deps: unknown,
  actor: Actor,
  { action, values }: Asked,
): Promise<Shown> {
  const picked = values[COUNTRY_FIELD]?.[0];
  const chosen = parseCountry(picked ?? action.args.country ?? "");
  const view = urgentHelpView({
    builtIn: HELPLINES,
    deployment: NO_DEPLOYMENT_HELP,
    country: chosen ?? parseCountry(actor.member.country ?? ""),
    now: actor.now,
    words: HELP_WORDS[actor.words.locale],
  });
  // Another country chosen inside the help view takes its place; from anywhere else help lies over what is open.
  return { kind: picked === undefined ? "over" : "view", view };
}
