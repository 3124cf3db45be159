import { HELP_WORDS, HELPLINES } from "../../content/helplines.ts";
import { findPractice } from "../../content/library.ts";
import { practiceText, type Words } from "../../content/words.ts";
import type { Button, View } from "../../core/chat/view.ts";
import { COUNTRY_FIELD } from "../../core/safety/help-blocks.ts";
import { type HelpOpening, readOpening } from "../../core/safety/help-opening.ts";
import { helpView } from "../../core/safety/help-view.ts";
import { parseCountry } from "../../core/safety/helplines.ts";
import type { Actor, Asked, Shown } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { needAMoment, startPractice } from "../home/home-view.ts";

export type HelpDeps = Pick<Deps, "help">;

/** What steadies, beside the flow that leaves nothing behind. */
const STEADYING: readonly string[] = ["ground-senses", "micro-break"];

/**
 * People to turn to, in the member's country or the one they choose, on the page that the action names. Reads and writes nothing: it
 * works when all else fails.
 */
export async function openUrgentHelp(
  deps: HelpDeps,
  actor: Actor,
  { action, values }: Asked,
): Promise<Shown> {
  const picked = values[COUNTRY_FIELD]?.[0];
  const view = viewOf(deps, actor, { opening: readOpening(action), country: picked ?? null });
  // Another country chosen inside the help view takes its place; from anywhere else help lies over what is open.
  return { kind: picked === undefined ? "over" : "view", view };
}

/** The help view for an opening. `country`: the one that was chosen in it. */
export function viewOf(
  { help }: HelpDeps,
  actor: Actor,
  { opening, country }: { readonly opening: HelpOpening; readonly country: string | null },
): View {
  return helpView({
    opening,
    builtIn: HELPLINES,
    deployment: help,
    country: parseCountry(country ?? "") ?? parseCountry(actor.member.country ?? ""),
    now: actor.now,
    words: HELP_WORDS[actor.words.locale],
    steadying: steadying(actor.words),
  });
}

function steadying(words: Words): readonly Button[] {
  const practices = STEADYING.flatMap((id): readonly Button[] => {
    const minutes = findPractice(id)?.lengths[0]?.minutes;
    const title = practiceText(id, words)?.title;
    return minutes === undefined || title === undefined
      ? []
      : [{ label: words.chat.library.start(title, minutes), action: startPractice(id, minutes) }];
  });
  return [needAMoment(words), ...practices];
}
